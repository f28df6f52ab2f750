from collections import Counter
from typing import get_args

import pytest

from kantlijn.annotators.lexicon.nouns import (
    FOLDER,
    NounKind,
    endings,
    is_body,
    is_person,
    listed,
    noun_of,
    one_of,
    sex_of,
)


def rows(file: str) -> list[list[str]]:
    lines = (FOLDER / file).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line[:1] != "#"]


def test_every_noun_has_one_row():
    for file in ("nouns.tsv", "noun_endings.tsv"):
        assert [form for form, count in Counter(row[0] for row in rows(file)).items() if count > 1] == []


def test_rows_hold_known_kinds_sexes_and_articles():
    for _, kind, sex, article, title in rows("nouns.tsv"):
        assert kind in get_args(NounKind)
        assert sex in ("m", "f", "u", "-")
        assert article in ("de", "het", "")
        assert title in ("t", "-")


def test_sex_agrees_with_the_form():
    people = {form: noun for form, noun in listed().items() if noun.kind == "person"}
    women = [form for form in people if form.endswith(("vrouw", "trice", "euse", "woordvoerster"))]
    men = [form for form in people if form.endswith(("zoon", "broer", "koning"))]
    assert [form for form in women if people[form].sex != "f"] == []
    assert [form for form in men if people[form].sex != "m"] == []


def test_endings_do_not_contradict_the_nouns_that_have_them():
    known = {form: noun for _, nouns in endings().values() for form, noun in nouns.items()}
    known.pop("gids")  # a person alone, but a work in `reisgids`
    wrong = [form for form, noun in known.items() if form in listed() and listed()[form].kind != noun.kind]
    assert wrong == []


def test_compounds_and_plurals():
    assert is_person("vakbondsbestuurder")
    assert is_body("techbedrijf")
    assert is_person("overheidsfunctionaris")
    assert noun_of("agenten").kind == "group"
    assert noun_of("films").kind == "work"
    assert noun_of("tafel") is None


def test_sex_of_a_noun():
    assert (sex_of("woordvoerster"), sex_of("zakenman"), sex_of("voorzitter")) == ("f", "m", "u")


@pytest.mark.parametrize(
    ("plural", "one"),
    [("wethouders", "wethouder"), ("raadsleden", "raadslid"), ("agenten", "agent"), ("dagen", None), ("agent", None)],
)
def test_a_plural_for_people_tells_what_each_of_them_is(plural, one):
    assert one_of(plural) == one
