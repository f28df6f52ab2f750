import json
import re
from dataclasses import replace

from annotated import GAZETTEER, GLOSSARY, annotated, headed, on, press_for, quotation, term

from kantlijn.aggregate import aggregate
from kantlijn.exporters.search.findables import findable_of
from kantlijn.exporters.search.index import make_search

TEXT = "Sluis open\n\nDe keersluis gaat open. “Ja”, zegt Dekkers.\n\n" + "De sluiswachter kijkt naar het water. " * 40
PIECE = re.compile(r'kantlijnPiece\("(\w+)",(.*)\)\n', re.DOTALL)


def site(count: int) -> dict[str, str]:
    articles = [
        annotated(
            replace(headed(TEXT, rights="own", published=on("2024-12-14")), id=f"artikel-{number:03}"),
            quotation(TEXT, "“Ja”"),
            term(TEXT, "keersluis", "keersluis"),
        )
        for number in range(count)
    ]
    pages = make_search(aggregate(articles, GAZETTEER, GLOSSARY, findable_of), GAZETTEER, GLOSSARY, press_for())
    return {page.path: page.content.decode() for page in pages}


def content(script: str) -> tuple[str, list]:
    found = PIECE.fullmatch(script)
    assert found
    return found[1], json.loads(found[2])


def test_index_says_where_each_piece_begins():
    every = site(30)
    starts = json.loads(every["zoeken/index.js"].removeprefix("kantlijnIndex="))
    assert (starts["p"], starts["t"]) == ([0], [0])
    shown = [one for number in range(len(starts["a"])) for one in content(every[f"zoeken/a{number}.js"])[1]]
    assert [one[0] for one in shown] == [f"artikelen/artikel-{number:03}.html" for number in reversed(range(30))]
    assert starts["w"][0] == content(every["zoeken/w0.js"])[1][0].split(" ")[0][1:]


def test_piece_bears_its_name_and_is_small():
    for path, script in site(30).items():
        if path != "zoeken/index.js":
            assert path == f"zoeken/{content(script)[0]}.js"
        assert len(script.encode()) < 100_000


def test_same_articles_give_the_same_bytes():
    assert site(3) == site(3)


def test_site_without_articles_has_an_index_all_the_same():
    assert site(0)["zoeken/index.js"] == 'kantlijnIndex={"a":[],"p":[],"t":[],"w":[]}\n'
