import re

from annotated import GAZETTEER, GLOSSARY, annotated, headed, mention, on, press_for, quotation, term
from msgspec.structs import replace

from kantlijn.aggregate import aggregate
from kantlijn.model.library import Library
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.settings import Settings
from kantlijn.renderer.article import render_article
from kantlijn.renderer.collections import collection_jobs, machine_pages
from kantlijn.renderer.press import Press

TEXT = "Sluis open\n\nDekkers opent de keersluis. “Ja”, zegt Dekkers."
BASED = press_for(Settings(base_url="https://naam.example/krant/"))
HREF = re.compile(r'(?:href|src)="(?!data:|https?:|mailto:)([^"#]+)')


def found(**details: object):
    return annotated(
        headed(TEXT, published=on("2024-12-14"), **details),
        mention(TEXT, "Dekkers", "Mira Dekkers", "mira-dekkers"),
        term(TEXT, "keersluis", "keersluis"),
        quotation(TEXT, "“Ja”", certainty="inferred", reason="before"),
    )


def pages(*articles, press: Press | None = None) -> dict[str, str]:
    return printed(press or press_for(), aggregate(articles, GAZETTEER, GLOSSARY), GAZETTEER, GLOSSARY)


def printed(press: Press, library: Library, gazetteer: Gazetteer, glossary: Glossary) -> dict[str, str]:
    found = [job.print() for job in collection_jobs(press, library, gazetteer, glossary)]
    assert [one.problems for one in found if one.problems] == []
    machine = machine_pages(press, library, [one.canonical for one in found if one.canonical])
    return {page.path: page.content.decode() for page in [*(page for one in found for page in one.pages), *machine]}


def test_all_pages_are_there():
    assert sorted(pages(found())) == [
        ".nojekyll",
        "404.html",
        "begrippen/index.html",
        "begrippen/keersluis.html",
        "index.html",
        "over.html",
        "personen/index.html",
        "personen/mira-dekkers.html",
        "robots.txt",
        "zoeken.html",
    ]


def test_every_link_names_a_file_of_the_site():
    every = pages(found())
    article, _ = render_article(press_for(), found(), GAZETTEER, GLOSSARY)
    assert article
    every[article.path] = article.content.decode()
    for path, html in every.items():
        up = path.count("/")
        for target in HREF.findall(html):
            assert target.startswith("../" * up), f"{path}: {target}"
            assert target.removeprefix("../" * up) in {*every, "zoeken/index.js"}, f"{path}: {target}"


def test_front_page_shows_the_only_article_in_full_and_its_canonical_place():
    html = pages(found(), press=BASED)["index.html"]
    assert '<link rel="canonical" href="https://naam.example/krant/artikelen/test.html">' in html
    assert 'class="story"' in html
    assert '<a href="artikelen/test.html" lang="nl">Sluis open</a>' in html


def test_front_page_shows_the_opening_of_the_newest_of_several():
    text = "\n\n".join(["Kop", *(f"Alinea {number} gaat over het water. " * 8 for number in range(9))])
    newest = annotated(headed(text, published=on("2025-01-01")))
    older = annotated(replace(headed("Ouder\n\nTekst.", published=on("2024-01-01")), id="ouder"))
    html = pages(newest, older)["index.html"]
    assert "Alinea 0" in html
    assert "Alinea 8" not in html
    assert '<a href="artikelen/test.html">Lees verder</a>' in html
    assert 'href="artikelen/ouder.html"' in html


def test_site_without_articles_still_has_its_pages():
    assert "index.html" in printed(press_for(), Library(), Gazetteer(), Glossary())


def test_person_page_admits_what_is_inferred():
    html = pages(found())["personen/mira-dekkers.html"]
    assert "Citaat, waarschijnlijk van Mira Dekkers. De zin ervoor gaat over Mira Dekkers." in html


def test_unknown_rights_keep_every_page_with_the_text_out_of_search_engines():
    every = pages(found())
    without = [path for path, html in every.items() if path.endswith(".html") and "noindex" not in html]
    assert sorted(without) == ["begrippen/index.html", "over.html", "personen/index.html", "zoeken.html"]


def test_sitemap_needs_an_address_and_known_rights():
    assert "sitemap.xml" not in pages(found(rights="own"))
    sitemap = pages(found(rights="own"), press=BASED)["sitemap.xml"]
    assert (
        "<url><loc>https://naam.example/krant/artikelen/test.html</loc><lastmod>2024-12-14</lastmod></url>" in sitemap
    )
    unknown = pages(found(), press=BASED)["sitemap.xml"]
    assert "artikelen" not in unknown
    assert "personen/mira-dekkers" not in unknown
    assert "over.html" in unknown


def test_front_page_is_no_address_of_its_own_in_the_sitemap():
    sitemap = pages(found(rights="own"), press=BASED)["sitemap.xml"]
    assert sitemap.count("artikelen/test.html") == 1


def test_robots_may_come_in_to_see_what_they_must_leave_out():
    assert pages(found())["robots.txt"] == "User-agent: *\nAllow: /\n"
    assert "Sitemap: https://naam.example/krant/sitemap.xml" in pages(found(), press=BASED)["robots.txt"]


def test_missing_page_links_absolutely_where_the_address_is_known():
    assert 'href="https://naam.example/krant/index.html"' in pages(found(), press=BASED)["404.html"]
