"""A site as readers would have it: the user's article and articles of the corpus, served below a path of a host."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from shutil import copytree
from threading import Thread

import yaml

from kantlijn.building.build import build
from kantlijn.model.settings import EXPORTS, Settings
from tools.corpus.articles import Document, by_id, read_parts

ROOT = Path(__file__).parent.parent.parent
BELOW = "naam/leesmap"


@dataclass(frozen=True)
class Site:
    """A built site, and where a browser finds it."""

    folder: Path
    host: str
    """`http://127.0.0.1:8000/`"""
    articles: tuple[str, ...]
    """The paths of their pages; the user's own comes first."""

    @property
    def address(self) -> str:
        """Where the site begins: below a path of its host, as on GitHub Pages."""
        return f"{self.host}{BELOW}/"

    def pages(self) -> list[str]:
        """Give the paths of all pages."""
        return sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*.html"))


class Quiet(SimpleHTTPRequestHandler):
    """Serves files, and says nothing of it."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the name is the library's)
        pass


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Serve a folder on this machine alone; give the address of its host."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder)) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


def write_sources(folder: Path, count: int) -> None:
    """Write the sources of a site that may all be public: the user's article, and so many of the corpus."""
    seeds = folder / "seeds"
    seeds.mkdir()
    for seed in (ROOT / "seeds").glob("*.txt"):
        (seeds / seed.name).write_text(f"rechten: eigen\n\n{seed.read_text(encoding='utf-8')}", encoding="utf-8")
    for number, (name, document) in enumerate(corpus_articles(count)):
        (seeds / f"{name}.md").write_text(markdown_of(document, number), encoding="utf-8")
    copytree(ROOT / "notes", folder / "notes")


def corpus_articles(count: int) -> list[tuple[str, Document]]:
    """Give articles from all over the corpus."""
    articles = sorted(by_id(read_parts()).items())
    return articles[:: len(articles) // count][:count]


def markdown_of(document: Document, number: int) -> str:
    """Give an article with front matter: its genre as a tag, and a day of its own."""
    title, _, body = document["text"].partition("\n\n")
    date = f"{2023 + number % 3}-{number % 12 + 1:02}-{number % 28 + 1:02}"
    front = {"title": title, "date": date, "rights": "own", "tags": [document["genre"]]}
    return f"---\n{yaml.safe_dump(front, allow_unicode=True)}---\n\n{body}\n"


def build_site(folder: Path, host: str, count: int) -> Site:
    """Build the site of so many articles of the corpus, with all that can be made of them."""
    write_sources(folder, count)
    articles = sorted(f"artikelen/{seed.stem}.html" for seed in (folder / "seeds").iterdir())
    site = Site(folder / BELOW, host, tuple(articles))
    folders = {"seeds": folder / "seeds", "notes": folder / "notes", "out": site.folder}
    outcome = build(Settings(**folders, base_url=site.address, exports=EXPORTS))
    assert outcome.faults == 0, [str(problem) for problem in outcome.problems]
    return site
