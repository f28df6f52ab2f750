"""Texts to new files, all or none, and never over a file that is there."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from kantlijn.model.problem import Problem, fault


def place_files(texts: Mapping[Path, str]) -> tuple[list[Path], list[Problem]]:
    """Write each text to its path and give the paths; where one is taken or refused, faults and nothing written."""
    taken = [path for path in texts if path.exists() or path.is_symlink()]
    if taken:
        return [], [already_there(path) for path in taken]
    placed: list[Path] = []
    try:
        for path, text in texts.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8", newline="\n") as file:
                placed.append(path)
                file.write(text)
    except OSError as error:
        remove(placed)
        return [], [cannot_write(error, path)]
    except BaseException:
        remove(placed)
        raise
    return placed, []


def remove(placed: Iterable[Path]) -> None:
    """Take back what was written, so that the same command may be tried again."""
    for path in placed:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def already_there(path: Path) -> Problem:
    """Report a file that would be overwritten."""
    return fault(path.as_posix(), 0, "is there already", "edit it, or choose another name")


def cannot_write(error: OSError, path: Path) -> Problem:
    """Report a file that the system refuses."""
    place = Path(str(error.filename or path)).as_posix()
    return fault(
        place, 0, "cannot be written: %(reason)s", "choose a folder that you may write in", reason=error.strerror
    )
