"""What can be said of the image without building it: its commands are sound and run here."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import sysconfig

from tests.tree import ROOT

TEXT = (ROOT / "Containerfile").read_text("utf-8")
# One instruction per entry, with its continued lines.
LINES = [
    re.sub(r"\\\n\s*", "", line)
    for line in re.findall(r"^[A-Z]+ (?:.*\\\n)*.*$", TEXT, re.MULTILINE)
]


def command(instruction: str) -> list[str]:
    """The words of the one instruction that has a command as JSON."""
    (line,) = [one for one in LINES if one.startswith(f"{instruction} ")]
    words: list[str] = json.loads(line[line.index("[") :])
    return words


def test_the_image_runs_without_root_on_a_slim_base() -> None:
    """And installs what the build before it made, of this repository."""
    kinds = [line.partition(" ")[0] for line in LINES]
    assert kinds == [
        "FROM", "COPY", "RUN", "FROM", "COPY", "RUN",
        "USER", "WORKDIR", "EXPOSE", "ENTRYPOINT", "HEALTHCHECK",
    ]  # fmt: skip
    assert all(":3" in line and "-slim" in line for line in LINES if line.startswith("FROM"))
    user = next(line.split()[1] for line in LINES if line.startswith("USER"))
    assert f" {user}" in LINES[5]
    assert user not in ("root", "0")
    assert "[mock]" in LINES[5]


def test_its_command_serves_and_its_check_tells() -> None:
    """The check passes while the mock answers, and fails when it does not."""
    program = shutil.which("brazekit", path=sysconfig.get_path("scripts"))
    assert program is not None
    name, *words = command("ENTRYPOINT")
    assert (name, words[:3]) == ("brazekit", ["mock", "--port", "8787"])
    words[2] = "0"  # The port may be taken here.
    python, *check = command("HEALTHCHECK")
    assert python == "python"
    with subprocess.Popen(
        [program, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            port = process.stdout.readline().strip().rpartition(":")[2]
            here = [word.replace("8787", port) for word in check]
            assert subprocess.run([sys.executable, *here], check=False).returncode == 0
        finally:
            process.terminate()
            process.communicate(timeout=30)
    after = subprocess.run([sys.executable, *here], check=False, capture_output=True)
    assert after.returncode != 0
