"""The stores: one change at a time, whole or not at all, and lost without a word too many."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from brazekit import Budget, ConfigurationError
from brazekit.stores import FileStore, RedisStore, StoreLost

NOW = 1_750_000_000.0


def add_one(text: str | None, now: float) -> tuple[str, float]:
    return str(int(text or 0) + 1), 100.0


def held(store: Any, key: str = "k") -> str | None:
    """What the store holds under a key."""
    seen: list[str | None] = []

    def look(text: str | None, now: float) -> tuple[str, float]:
        seen.append(text)
        return text or "", 100.0

    store.update(key, look)
    return seen[-1]


# ---------------------------------------------------------------- a file


def test_a_file_keeps_each_key_for_its_time(tmp_path: Path) -> None:
    """Seconds after which a text is gone are counted on the store's clock."""
    now = NOW
    store = FileStore(tmp_path / "budget", lambda: now)
    store.update("a", lambda text, at: (f"{text} {at}", 10))
    store.update("b", lambda text, at: ("b", 1000))
    assert held(FileStore(tmp_path / "budget", lambda: now), "a") == f"None {NOW}"
    now += 101
    assert held(store, "a") is None
    assert held(store, "b") == "b"


_PROGRAM = """
import sys
from pathlib import Path
from brazekit.stores import FileStore
store = FileStore(Path(sys.argv[1]))
for _ in range(200):
    store.update("k", lambda text, now: (str(int(text or 0) + 1), 100.0))
"""


def test_processes_change_a_file_one_at_a_time(tmp_path: Path) -> None:
    """Four processes that each add one 200 times make 800."""
    path = tmp_path / "budget"
    running = [subprocess.Popen([sys.executable, "-c", _PROGRAM, str(path)]) for _ in range(4)]
    assert [process.wait(60) for process in running] == [0] * 4
    assert held(FileStore(path)) == "800"


def test_a_file_of_somebody_elses_is_left_alone(tmp_path: Path) -> None:
    """It counts as a lost store."""
    path = tmp_path / "notes.json"
    for text in ("not JSON", "[]", '{"other": 1}', '{"brazekit": {"k": 1}}'):
        path.write_text(text)
        with pytest.raises(StoreLost, match="NotABudgetFile"):
            FileStore(path).update("k", add_one)
        assert path.read_text() == text


def test_a_change_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    """And lets go of the lock."""
    store = FileStore(tmp_path / "budget")
    store.update("k", add_one)
    with pytest.raises(ZeroDivisionError):
        store.update("k", lambda text, now: (str(1 // 0), 1.0))
    assert held(store) == "1"


def test_a_folder_that_goes_is_a_lost_store(tmp_path: Path) -> None:
    """The message names the kind of the error, and no path."""
    (tmp_path / "gone").mkdir()
    store = FileStore(tmp_path / "gone" / "budget")
    (tmp_path / "gone").rmdir()
    with pytest.raises(StoreLost, match="FileNotFoundError"):
        store.update("k", add_one)


def test_a_budget_of_a_path_that_cannot_be_one_is_refused(tmp_path: Path) -> None:
    """A folder, or a file in none."""
    for wrong in (tmp_path, tmp_path / "none" / "budget"):
        with pytest.raises(ConfigurationError, match=r"Budget\.file: path"):
            Budget.file(wrong)


# ---------------------------------------------------------------- Redis, without a server


class OneScript:
    """Stands in for a client of Redis: answers its one script from a list."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.seen: list[Any] = []

    def register_script(self, script: str) -> Any:
        def run(keys: list[str], args: list[Any]) -> Any:
            self.seen.append((keys, args))
            answer = self.answers.pop(0) if self.answers else ["x", 1, 0]
            if isinstance(answer, BaseException):
                raise answer
            return answer

        return run


def test_a_lost_race_is_decided_anew() -> None:
    """On the text and the time that won it; the first write names what it was decided on."""
    client = OneScript([b"1", 5, 250_000], ["7", 6, 0], None)
    times: list[float] = []

    def change(text: str | None, now: float) -> tuple[str, float]:
        times.append(now)
        return add_one(text, now)

    RedisStore(client, "p", owned=False).update("k", change)
    assert times == [5.25, 6.0]
    assert client.seen == [
        (["p:k"], ["", "", 0]),
        (["p:k"], ["1", "2", 100_000]),
        (["p:k"], ["7", "8", 100_000]),
    ]


@pytest.mark.parametrize("answer", [OSError("host.internal"), None, 5, ["x"], ["x", "y", "z"]])
def test_what_is_no_answer_is_a_lost_store(answer: Any) -> None:
    """The message names no address."""
    with pytest.raises(StoreLost) as caught:
        RedisStore(OneScript(answer), "p", owned=False).update("k", add_one)
    assert str(caught.value) in ("OSError", "NotRedis")


def test_races_are_not_run_for_ever() -> None:
    """A store that never takes a text is lost too."""
    with pytest.raises(StoreLost, match="TooManyRaces"):
        RedisStore(OneScript(), "p", owned=False).update("k", lambda text, now: ("y", 1.0))


def test_no_part_of_a_url_is_shown() -> None:
    """It may hold a password."""
    with pytest.raises(ConfigurationError, match="not a URL of Redis") as caught:
        Budget.redis("http://:hidden-word@host:1/0")
    assert "hidden-word" not in str(caught.value)
    assert "hidden-word" not in repr(Budget.redis("redis://:hidden-word@host:1/0"))


def test_what_is_no_client_is_refused() -> None:
    """Such as one of redis.asyncio."""
    import redis.asyncio

    with pytest.raises(ConfigurationError, match=r"redis\.Redis"):
        Budget.redis(redis.asyncio.Redis())  # type: ignore[arg-type] # wrong on purpose


def test_without_the_extra_its_name_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """And `Budget` itself needs no extra."""
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ConfigurationError, match=r"brazekit\[redis\]"):
        Budget.redis("redis://localhost:6379/0")


def test_the_file_is_plain_json(tmp_path: Path) -> None:
    """For whoever wonders what is in it."""
    store = FileStore(tmp_path / "budget", lambda: NOW)
    store.update("k", add_one)
    assert json.loads((tmp_path / "budget").read_text()) == {"brazekit": {"k": ["1", NOW + 100]}}
