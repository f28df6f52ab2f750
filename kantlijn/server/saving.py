"""What the review page gathered to the marks file beside the seed, if that still says what it was made from."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from kantlijn.renderer.words import Words
from kantlijn.server.marksfile import cut_file
from kantlijn.writer.files import replace_file

LARGEST = 1_000_000
"""Characters of a marks file that is saved; the largest that anybody wrote by hand has a few thousand."""


@dataclass(frozen=True, slots=True)
class Saving:
    """What came of it: the HTTP status, and what the author is told."""

    status: int
    told: str


def base_of(text: str) -> str:
    """Tell the text of a marks file from any other; that of a file that is not there is empty."""
    return sha256(text.replace("\r\n", "\n").encode()).hexdigest()[:16]


def save_marks(path: Path, text: str, base: str, words: Words) -> Saving:
    """Replace the whole marks file, or make it; where that may not be, it stays as it was.

    `base` is the text that the corrections were added to (base_of): where the file says something else by now, somebody
    wrote in it meanwhile, and what they wrote must not be lost. The ends of lines stay those of the file.
    """
    before = text_of(path)
    if before is None or base_of(before) != base:
        return Saving(409, words.say("%(file)s has changed meanwhile. Reload the page.", file=path.as_posix()))
    if len(text) > LARGEST or cut_file(text, lambda _: "") is None:
        return Saving(422, words.say("Not saved: %(reason)s", reason=words.say("that would be no marks file")))
    try:
        replace_file(path, (text.replace("\n", "\r\n") if "\r\n" in before else text).encode())
    except OSError as error:
        return Saving(500, words.say("Not saved: %(reason)s", reason=error.strerror or str(error)))
    return Saving(200, words.say("Saved"))


def text_of(path: Path) -> str | None:
    """Give what a marks file says, nothing where there is none; None where it is no file of ours to replace."""
    try:
        if path.is_symlink():
            return None
        return path.read_bytes().decode() if path.exists() else ""
    except (OSError, UnicodeDecodeError):
        return None
