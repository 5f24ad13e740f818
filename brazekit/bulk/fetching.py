"""Exports of many users: started, waited for, downloaded and unpacked, and gone on with.

A folder holds one export. `export.json` in it says what was started and how far it is, so that the
same command goes on where it stood. It holds the address of the file, which needs no key to be
read, so nobody but its owner may read it.
"""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

import attrs
import httpx
import msgspec

from .errors import LoadError

__all__ = ["STATE", "NotReady", "State", "fetch", "remember", "stored"]

STATE = "export.json"
_FIRST_PAUSE, _LONGEST_PAUSE = 2.0, 60.0  # Seconds. No page says how long an export takes.
_PIECE = 1 << 20
_GONE = (404, 410)


class NotReady(LoadError):
    """The export still runs; the same command goes on waiting."""


@attrs.frozen
class State:
    """What is known of an export. `files` are those that were unpacked, None before."""

    operation: str
    segment: str
    prefix: str
    url: str = attrs.field(repr=False)
    files: tuple[str, ...] | None = None


def stored(folder: Path) -> State | None:
    """Read what the folder's export is; None where there is none."""
    path = folder / STATE
    try:
        plain: Any = msgspec.json.decode(path.read_bytes())
        files = plain.pop("files")
        return State(**plain, files=None if files is None else tuple(files))
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError, TypeError, KeyError, AttributeError):
        raise LoadError(f"{path} is not what an export left: use another folder.") from None


def remember(folder: Path, state: State) -> None:
    """Write what is known of the folder's export, whole or not at all."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / f"{STATE}.part"
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(msgspec.json.encode(attrs.asdict(state)))
        part.replace(folder / STATE)
    except OSError as error:
        raise LoadError(f"{folder / STATE} cannot be written: {error.strerror}.") from None


def fetch(
    state: State,
    folder: Path,
    http: httpx.Client,
    sleep: Callable[[float], None],
    *,
    longest: float,
) -> State:
    """Wait until the file is there, download it and unpack it; give the state with the files.

    Args:
        longest: Seconds to wait at most before `NotReady` is raised.

    Raises:
        NotReady: The export still runs.
        LoadError: The file is no longer there, is damaged, or cannot be kept.
    """
    part = folder / "export.zip.part"
    try:
        waited, pause = 0.0, _FIRST_PAUSE
        while not _download(state, part, http):
            if waited >= longest:
                raise NotReady(
                    "the export is not ready yet. Run the same command again: it waits for this "
                    "one. Braze tells by e-mail alone if an export failed."
                )
            pause = min(pause, longest - waited)
            sleep(pause)
            waited, pause = waited + pause, min(_LONGEST_PAUSE, pause * 1.5)
        files = _unpack(part, folder)
        part.unlink()
    except httpx.HTTPError as error:
        raise NotReady(
            f"the file could not be downloaded ({type(error).__name__}): run the same command "
            "again to go on."
        ) from None
    except OSError as error:
        raise LoadError(f"the export cannot be kept in {folder}: {error.strerror}.") from None
    return attrs.evolve(state, files=files)


def _download(state: State, part: Path, http: httpx.Client) -> bool:
    """Download what is missing of the file; False while it is not ready."""
    have = part.stat().st_size if part.exists() else 0
    headers = {"Range": f"bytes={have}-"} if have else {}
    with http.stream("GET", state.url, headers=headers) as answer:
        if answer.status_code == 403:
            return False
        if answer.status_code == 416:
            return True  # Nothing is missing.
        if answer.status_code in _GONE:
            raise LoadError(
                "the export's file is no longer kept. Remove the folder's export.json and run the "
                "command again to export anew."
            )
        if answer.status_code not in (200, 206):
            raise LoadError(f"the export's file was answered with {answer.status_code}.")
        with part.open("ab" if answer.status_code == 206 else "wb") as file:
            for piece in answer.iter_bytes(_PIECE):
                file.write(piece)
    return True


def _unpack(part: Path, folder: Path) -> tuple[str, ...]:
    """Unpack all files, each whole or not at all, into the folder and nowhere else."""
    try:
        with zipfile.ZipFile(part) as packed:
            names: Mapping[str, zipfile.ZipInfo] = {
                PurePosixPath(each.filename).name: each
                for each in packed.infolist()
                if not each.is_dir()
            }
            for name, each in names.items():
                unfinished = folder / f"{name}.part"
                with packed.open(each) as source, unfinished.open("wb") as out:
                    shutil.copyfileobj(source, out, _PIECE)
                unfinished.replace(folder / name)
    except (zipfile.BadZipFile, EOFError):
        part.unlink()
        raise LoadError(
            "the export's file came damaged: run the same command again to download it anew."
        ) from None
    return tuple(sorted(names))
