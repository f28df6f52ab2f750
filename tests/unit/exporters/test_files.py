from annotated import GAZETTEER, GLOSSARY, annotated, headed, press_for
from msgspec.structs import replace

from kantlijn.aggregate import aggregate
from kantlijn.exporters.files import export, export_jobs, file_jobs
from kantlijn.model.settings import EXPORTS, Settings

ARTICLES = [annotated(replace(headed("Kop\n\nTekst."), id=name)) for name in ("een", "twee")]


def paths(kind: str) -> list[str]:
    exported = export(kind, ARTICLES, GAZETTEER, GLOSSARY, Settings(), whole=True)
    return [page.path for page in exported.files]


def test_each_article_is_a_file_and_all_quotations_are_one_table():
    assert paths("webannotation") == ["een.jsonld", "twee.jsonld"]
    assert paths("tei") == ["een.tei.xml", "twee.tei.xml"]
    assert paths("csv") == ["citaten.csv"]


def test_site_holds_what_the_settings_ask_for():
    settings = Settings(exports=("csv", "tei"))
    library = aggregate(ARTICLES, GAZETTEER, GLOSSARY)
    jobs = list(export_jobs(library, GAZETTEER, GLOSSARY, settings))
    assert [job.path for job in jobs] == ["data/een.tei.xml", "data/twee.tei.xml", "data/citaten.csv"]
    assert [job.path for job in jobs] == [page.path for job in jobs for page in job.print().pages]
    assert list(export_jobs(library, GAZETTEER, GLOSSARY, Settings())) == []


def test_every_format_has_a_way():
    assert all(paths(kind) for kind in EXPORTS)


def test_site_has_feeds_search_and_exports_beside_its_pages():
    press = press_for(Settings(base_url="https://naam.example/", exports=("csv",)))
    library = aggregate(ARTICLES, GAZETTEER, GLOSSARY)
    told = [page.path for job in file_jobs(library, GAZETTEER, GLOSSARY, press) for page in job.print().pages]
    assert {"feed.xml", "zoeken/index.js", "data/citaten.csv"} <= set(told)
