"""A request to save what was gathered on a review page to the marks file of its article, or a refusal."""

from hmac import compare_digest
from pathlib import Path

from tornado.escape import json_decode
from tornado.web import HTTPError

from kantlijn.readers.marks import marks_path
from kantlijn.server.asking import OwnHandler
from kantlijn.server.saving import save_marks


class MarksHandler(OwnHandler):
    """Saves what was gathered on a review page: for this computer's own pages alone, that know the key."""

    def prepare(self) -> None:
        """Refuse other names, other pages, and all where other computers may ask."""
        super().prepare()
        key: str = self.settings["key"]
        origin = f"{self.request.protocol}://{self.request.host}"
        asked = self.request.headers
        if not key or asked.get("Origin") != origin or not compare_digest(asked.get("X-Kantlijn-Key", ""), key):
            raise HTTPError(403)

    def put(self, slug: str) -> None:
        """Save the marks file of an article."""
        annotated = self.built.article(slug)
        if annotated is None:
            raise HTTPError(404)
        text, base = said_in(self.request.body)
        saving = save_marks(marks_path(Path(annotated.article.file)), text, base, self.built.words)
        self.set_status(saving.status)
        self.finish({"told": saving.told})


def said_in(body: bytes) -> tuple[str, str]:
    """Give the text and the base of a request to save; HTTPError where it is none."""
    try:
        said = json_decode(body)
    except ValueError:
        said = None
    text, base = (said.get("text"), said.get("base")) if isinstance(said, dict) else (None, None)
    if not isinstance(text, str) or not isinstance(base, str):
        raise HTTPError(400)
    return text, base
