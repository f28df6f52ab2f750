"""Ids of articles, people and terms to where their pages stand in the site."""


def root_of(path: str) -> str:
    """Give a page's way to the site's first folder: "" or "../"."""
    return "../" * path.count("/")


def article_path(name: str) -> str:
    """Give where an article's page stands."""
    return f"artikelen/{name}.html"


def person_path(name: str, number: int = 0) -> str:
    """Give where a person's page stands; a number is that of a page with older articles."""
    return numbered_path("personen", name, number)


def term_path(name: str, number: int = 0) -> str:
    """Give where a term's page stands; a number is that of a page with older articles."""
    return numbered_path("begrippen", name, number)


def topic_path(name: str) -> str:
    """Give where a topic's page stands."""
    return numbered_path("onderwerpen", name, 0)


def feed_path(page: str) -> str:
    """Give where the feed of a page stands: `personen/x.xml` for `personen/x.html`; the front page's is `feed.xml`."""
    return "feed.xml" if page == "index.html" else f"{page.removesuffix('.html')}.xml"


def list_path(number: int) -> str:
    """Give where a list of articles stands, the first holding the oldest; nothing for none."""
    return f"artikelen-{number}.html" if number else ""


def numbered_path(folder: str, name: str, number: int) -> str:
    """Give a path in a folder of which `index.html` is taken: a term may be called `index`."""
    page = "index_" if name == "index" else name
    return f"{folder}/{page}/{number}.html" if number else f"{folder}/{page}.html"
