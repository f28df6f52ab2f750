import pytest

from kantlijn.readers.keys.article_keys import ArticleKeys, read_article_keys
from kantlijn.readers.keys.front_matter import read_front_matter


def read(*lines: str) -> tuple[ArticleKeys, list[str]]:
    front, _ = read_front_matter("\n".join(["---", *lines, "---", "Tekst."]), "seeds/x.md")
    keys, problems = read_article_keys(front, "seeds/x.md")
    return keys, [f"{problem.severity} {problem}" for problem in problems]


def test_all_keys_are_read():
    keys, problems = read(
        'title: "Prins: brug dicht"', "date: 2024-12-14 08:28", "updated: 15 december 2024", "source: De Veerbode",
        "author: Els Prins", "credit: ANP", "url: https://veerbode.example/1", "rights: licensed", "lang: en",
        "draft: true", "publish: false",
    )  # fmt: skip
    assert problems == []
    assert (keys.title, keys.title_line, keys.source, keys.authors) == (
        "Prins: brug dicht",
        2,
        "De Veerbode",
        ("Els Prins",),
    )
    assert (str(keys.published.date), keys.published.time) == ("2024-12-14", "08:28")
    assert keys.updated
    assert (str(keys.updated.date), keys.updated.time) == ("2024-12-15", None)
    assert (keys.credit, keys.url, keys.rights, keys.lang) == ("ANP", "https://veerbode.example/1", "licensed", "en")
    assert (keys.draft, keys.publish) == (True, False)


def test_text_of_one_s_own_is_one_s_own():
    keys, problems = read("title: Brug dicht", "date: 2024-12")
    assert (keys.rights, keys.publish, problems) == ("own", True, [])


@pytest.mark.parametrize("line", ["source: De Veerbode", "credit: ANP", "url: https://veerbode.example/1"])
def test_text_from_elsewhere_has_unknown_rights(line):
    keys, problems = read("date: 2024", line)
    assert keys.rights == "unknown"
    assert problems == [
        "doubt seeds/x.md:1: no permission stated: kept out of search engines and feeds; "
        "may this be public? then say so with ‘rights: own’ or ‘rights: licensed’"
    ]


@pytest.mark.parametrize("line", ["draft: true", "publish: false"])
def test_text_that_is_not_published_needs_no_rights(line):
    assert read("date: 2024", "source: De Veerbode", line)[1] == []


def test_all_faults_are_told_at_once():
    _, problems = read(
        "tittle: x", "date: 2024-02-31", "url: veerbode", "rights: vrij", "lang: Nederlands", "draft: ooit"
    )
    assert problems == [
        "doubt seeds/x.md:2: unknown key ‘tittle’; did you mean ‘title’?",
        "fault seeds/x.md:4: ‘veerbode’ is no web address; write it whole, with https://",
        "fault seeds/x.md:5: ‘vrij’ says nothing of rights; write ‘own’, ‘licensed’ or ‘unknown’",
        "fault seeds/x.md:6: ‘Nederlands’ is no language; write ‘nl’ or ‘en’",
        "fault seeds/x.md:3: ‘2024-02-31’ is no date for ‘date’; write it as 2024-12-14, 2024-12 or 2024-12-14 08:28",
        "fault seeds/x.md:7: ‘draft’ is ‘ooit’, which is neither true nor false; write true or false",
    ]


@pytest.mark.parametrize(
    ("lines", "authors", "tags"),
    [
        (
            ["authors:", "  - Els Prins", "  - Bo Kuiper", "tags: [toren, weer]"],
            ("Els Prins", "Bo Kuiper"),
            ("toren", "weer"),
        ),
        (["author: Els Prins en Bo Kuiper", "categories: sport"], ("Els Prins", "Bo Kuiper"), ("sport",)),
        (["author: {name: Els Prins}", "tags: ['#riet']", "keywords: water, riet"], ("Els Prins",), ("riet", "water")),
        (["auteur: Els Prins", "tags:"], ("Els Prins",), ()),
    ],
)
def test_authors_and_tags_are_read_as_other_programs_write_them(lines, authors, tags):
    keys, problems = read("date: 2024-12", *lines)
    assert (keys.authors, keys.tags, problems) == (authors, tags, [])


def test_keys_of_other_programs_are_told_once_and_no_fault():
    keys, problems = read(
        "Datum: 2024-12", "slug: x", "lastmod: 2025-01-02T10:00:00Z", "layout: post", "published: false"
    )
    assert keys.draft
    assert keys.updated
    assert (str(keys.published.date), str(keys.updated.date), keys.updated.time) == ("2024-12", "2025-01-02", "11:00")
    assert problems == [
        "doubt seeds/x.md:3: keys that mean nothing here: slug, layout; "
        "they are passed over; leave them, or take them out"
    ]


def test_path_is_no_address_and_no_fault():
    keys, problems = read("date: 2024", "url: /2024/brug/")
    assert keys.url is None
    assert problems[0].startswith("doubt seeds/x.md:3: ‘/2024/brug/’ is no web address")


def test_author_that_is_no_text_is_a_doubt():
    assert read("date: 2024", "author: [[x]]")[1] == ["doubt seeds/x.md:3: ‘author’ is no text; write words"]
