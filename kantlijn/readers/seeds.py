"""The folder of seeds to articles: finds the files, gives each its slug, and picks the reader by suffix."""

import os
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from pathlib import Path

from kantlijn.model.article import Article
from kantlijn.model.corrections import NO_LAYOUT, Layout
from kantlijn.model.problem import Problem, doubt, fault
from kantlijn.readers.files import read_text, unreadable
from kantlijn.readers.slugs import slug_of

TEXT = (".txt",)
MARKDOWN = (".md", ".markdown")
HTML = (".html", ".htm")
SEEDS = (*TEXT, *MARKDOWN, *HTML)
MARKS = ".marks.yaml"
LIKE_MARKS = (".marks.yml", ".mark.yaml", ".marks.yaml.txt")
DOCUMENTS = (
    ".doc", ".docx", ".dot", ".dotx", ".eml", ".epub", ".mht", ".mhtml", ".msg", ".odt", ".pages", ".pdf", ".ppt",
    ".pptx", ".rtf", ".tex", ".text", ".webarchive", ".wpd", ".xhtml", ".xml",
)  # fmt: skip
"""What people save articles in and we do not read; pictures and the like beside a seed need no word."""
COMPANIONS = ("_files", "_bestanden")
"""Folder that a browser writes beside a saved page."""


LONGEST = 200
"""Letters of an address: file systems take 255, and a page has more behind its name."""


def find_seeds(folder: Path) -> tuple[list[Path], list[Problem]]:
    """Give the seeds of a folder and its subfolders in the order of their paths, and what stands in their way.

    Hidden files and corrections are passed over. Two seeds with one slug are a fault that names both.
    """
    found: list[Path] = []
    problems: list[Problem] = []
    paths = sorted(find_files(folder, problems) if folder.is_dir() else (), key=attrgetter("parts"))
    paths, led_out = keep_inside(paths, folder)
    problems += led_out
    for path in paths:
        suffix = path.suffix.lower()
        if path.name.lower().endswith(LIKE_MARKS):
            problems.append(doubt(name_of(path), 0, "not read as corrections", "rename it to end in .marks.yaml"))
        elif suffix in SEEDS:
            found.append(path)
        elif suffix in DOCUMENTS:
            problems.append(doubt(name_of(path), 0, "not read", "save as .txt, .md or .html"))
    return found, problems + find_clashes(found) + find_stray_marks(paths, found)


def find_files(folder: Path, problems: list[Problem]) -> Iterator[Path]:
    """Give all files that are not hidden; folders that belong to a saved page are passed over.

    A folder that cannot be opened is a fault: its articles would else vanish from the site.
    """

    def refused(error: OSError) -> None:
        problems.append(unreadable(error, name_of(Path(error.filename))))

    for parent, folders, names in os.walk(folder, onerror=refused):
        pages = {Path(name).stem for name in names if name.lower().endswith(HTML)}
        folders[:] = [name for name in folders if not name.startswith(".") and not is_companion(name, pages)]
        links = [name for name in folders if Path(parent, name).is_symlink()]
        yield from (Path(parent, name) for name in (*names, *links) if not name.startswith((".", "~$")))


def keep_inside(paths: Iterable[Path], folder: Path) -> tuple[list[Path], list[Problem]]:
    """Leave out the links that lead out of a folder, or to another folder: what they show may be for nobody's eyes."""
    root = folder.resolve()
    linked = {path for path in paths if os.path.islink(path)}  # noqa: PTH114 (for every seed of an archive)
    out = {path for path in linked if path.is_dir() or not path.resolve().is_relative_to(root)}
    remedy = "copy what it leads to into the folder"
    problems = [fault(name_of(path), 0, "a link that leads out of its folder", remedy) for path in sorted(out)]
    return [path for path in paths if path not in out], problems


def is_companion(name: str, pages: set[str]) -> bool:
    """Say whether a folder holds the pictures and scripts of a saved page beside it."""
    return any(name.removesuffix(ending) in pages for ending in COMPANIONS if name.endswith(ending))


def find_clashes(paths: Sequence[Path]) -> list[Problem]:
    """Give a fault for each seed whose page would have no name, or another seed's."""
    problems = []
    first: dict[str, Path] = {}
    for path in paths:
        slug = slug_of(path.stem)
        if not slug:
            problems.append(
                fault(
                    name_of(path), 0, "a file name that makes no address", "give it a name with Latin letters or digits"
                )
            )
        elif len(slug) > LONGEST:
            what = "a file name that is too long for an address"
            problems.append(fault(name_of(path), 0, what, "give it a name of at most %(most)s letters", most=LONGEST))
        elif slug in first:
            problems.append(
                fault(
                    name_of(path),
                    0,
                    "has the same address ‘%(slug)s’ as %(other)s",
                    "rename one of the two",
                    slug=slug,
                    other=name_of(first[slug]),
                )
            )
        else:
            first[slug] = path
    return problems


def find_stray_marks(paths: Iterable[Path], seeds: Iterable[Path]) -> list[Problem]:
    """Give a fault for corrections beside which no seed stands: a renamed text would lose them."""
    marks = [path for path in paths if path.name.endswith(MARKS)]
    stems = {path.with_suffix("") for path in seeds} if marks else set()
    return [
        fault(name_of(path), 0, "corrections of a text that is not there", "give it the name of its text")
        for path in marks
        if path.with_name(path.name.removesuffix(MARKS)) not in stems
    ]


def read_seed(path: Path, folder: Path, layout: Layout = NO_LAYOUT) -> tuple[Article | None, list[Problem]]:
    """Give the article of a seed, or None with the faults that prevent it. `folder` is that of all seeds.

    `layout` is what the author says of lines that belong to the page.
    """
    source = name_of(path)
    text, problems = read_text(path, source)
    if text is None:
        return None, problems
    article, found = read_by_suffix(text, path, folder, source, layout)
    problems += found
    return (None if any(problem.severity == "fault" for problem in problems) else article), problems


def read_by_suffix(
    text: str, path: Path, folder: Path, source: str, layout: Layout
) -> tuple[Article | None, list[Problem]]:
    """Read a text as what its suffix says."""
    slug = slug_of(path.stem)
    suffix = path.suffix.lower()
    if suffix in MARKDOWN:
        from kantlijn.readers.markdown import read_markdown  # text seeds need not wait for it

        return read_markdown(text, slug=slug, path=path, folder=folder, source=source, layout=layout)
    if suffix in HTML:
        from kantlijn.readers.html import read_html  # the same

        return read_html(text, slug=slug, source=source, layout=layout, path=path, root=folder)
    from kantlijn.readers.pasted import read_pasted  # commands that read no seeds need not wait for it

    return read_pasted(text, slug=slug, source=source, layout=layout)


def name_of(path: Path) -> str:
    """Give a path as the author would type it: from the current directory where it lies inside."""
    name = printable(path.as_posix())
    return name.removeprefix(f"{Path.cwd().as_posix()}/") if path.is_absolute() else name


def printable(name: str) -> str:
    """Give a file name without what no terminal prints: letters in an old encoding."""
    return name if name.isascii() else name.encode("utf-8", "backslashreplace").decode()
