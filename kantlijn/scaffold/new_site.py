"""A folder and a title to the files of a site that builds at once and can be published as it is."""

import json
from pathlib import Path

TREE = Path(__file__).parent / "site"
TITLE = '"@TITLE@"'
HEADING = "@TITLE@"
ORIGIN = "@ORIGIN@"
UNKNOWN_ORIGIN = "# Waar Kantlijn vandaan komt, bijvoorbeeld: kantlijn @ git+https://github.com/NAAM/kantlijn"


def render_site(folder: Path, title: str, origin: str | None) -> dict[Path, str]:
    """Give the text of each file; `origin` is the requirement that installs Kantlijn, if it is known."""
    sources = sorted(path for path in TREE.rglob("*") if path.is_file())
    return {folder / path.relative_to(TREE): fill_in(path, title, origin) for path in sources}


def fill_in(path: Path, title: str, origin: str | None) -> str:
    """Give a file of the tree with the site's own title and origin; a title in TOML is quoted as JSON is."""
    text = path.read_text(encoding="utf-8").replace(TITLE, json.dumps(title, ensure_ascii=False))
    return text.replace(HEADING, title).replace(ORIGIN, origin or UNKNOWN_ORIGIN)


def title_of(folder: Path) -> str:
    """Give the title that a folder's name stands for: `onze-krant` is `Onze krant`."""
    words = " ".join(folder.resolve().name.replace("-", " ").replace("_", " ").split())
    return words[:1].upper() + words[1:] or "Kantlijn"
