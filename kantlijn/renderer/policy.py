"""Templates to the policy that every page gives its browser: what it may run, load and ask, and nothing else.

A text is shown to the letter and can hold no script of its own; were that ever to fail, the browser runs none.
"""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256

from markupsafe import Markup

OPENS, CLOSES = "<script>", "</script>"
ASKS_NOTHING = "connect-src 'none'"
"""What the preview puts something else for: its script asks whether a build has ended."""


def policy(scripts: Iterable[str]) -> Markup:
    """Give the value of Content-Security-Policy for pages in which these scripts stand.

    From disk, too, only files of the site itself are run and loaded: no address elsewhere, and no text as a script.
    """
    hashes = "".join(f" 'sha256-{hash_of(script)}'" for script in dict.fromkeys(scripts))
    rules = [
        "default-src 'none'",
        f"script-src 'self'{hashes}",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "media-src 'self'",
        ASKS_NOTHING,
        "base-uri 'none'",
        "form-action 'self'",
    ]
    return Markup("; ".join(rules))  # noqa: S704 # nothing in it ends an attribute


def hash_of(script: str) -> str:
    """Give what tells the browser that this very script is the site's own."""
    return b64encode(sha256(script.encode()).digest()).decode()


def scripts_in(template: str) -> Iterator[str]:
    """Give the scripts that stand in a template as they are; one that is filled in has no hash, and is not run."""
    _, opening, rest = template.partition(OPENS)
    while opening:
        script, _, rest = rest.partition(CLOSES)
        yield script
        _, opening, rest = rest.partition(OPENS)


def asking(html: bytes, addresses: str) -> bytes:
    """Give a page that may ask these addresses, for the preview."""
    return html.replace(ASKS_NOTHING.encode(), f"connect-src {addresses}".encode(), 1)
