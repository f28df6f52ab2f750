import re

import pytest
from parsed import parsed_from

from kantlijn.annotators.parse.phrases import PHRASE, RUN


def phrases(text: str) -> list[tuple[str, str]]:
    parsed = parsed_from(text)
    return [(one.kind, parsed.span(one).of(parsed.text)) for one in parsed.chunks if one.after > one.first and one.kind]


@pytest.mark.parametrize(
    ("text", "kind", "phrase"),
    [
        ("De burgemeester van Ede lacht.", "role", "De burgemeester van Ede"),
        ("Een boze bewoner lacht.", "person", "Een boze bewoner"),
        ("De bewoners lachen.", "group", "De bewoners"),
        ("De Europese Commissie lacht.", "body", "De Europese Commissie"),
        ("Het antwoord van de minister is kort.", "words", "Het antwoord"),
        ("De jongste van de twee lacht.", "role", "De jongste van de twee"),
        ("Vorige week lachte hij.", "time", "Vorige week"),
        ("Minister Mia Vos lacht.", "name", "Minister Mia Vos"),
        ("De voormalig Rood Wit-coureur lacht.", "role", "De voormalig Rood Wit-coureur"),
        ("De Zonnedauw Centrum lacht.", "body", "De Zonnedauw Centrum"),
    ],
)
def test_kind_of_phrase(text: str, kind: str, phrase: str):
    assert phrases(text)[0] == (kind, phrase)


def test_adjective_alone_is_no_phrase():
    assert [text for _, text in phrases("Langzaam liep de man weg.")] == ["de man"]


def test_noun_behind_a_noun_is_another_phrase():
    assert [text for _, text in phrases("Na de week kwam de bakker.")][:2] == ["de week", "de bakker"]


def test_measure_heads_a_phrase_whose_kind_the_noun_tells():
    parsed = parsed_from("Een aantal bewoners lacht.")
    phrase = parsed.chunks[0]
    assert (phrase.kind, phrase.head, parsed.words[phrase.place].low) == ("group", "bewoners", "aantal")


@pytest.mark.parametrize(
    "phrase",
    [
        "minister van Justitie en Veiligheid Mia Vos",
        "hoogleraar bestuursrecht Mia Vos",
        "hoogleraar sociale geschiedenis Mia Vos",
        "wethouder Financiën Mia Vos",
        "minister van Infrastructuur en Waterstaat Mia Vos",
    ],
)
def test_office_with_its_field_stands_before_its_holder(phrase: str):
    assert phrases(f"Nu lacht {phrase}.") == [("name", phrase)]


def test_others_behind_en_do_not_hold_the_office():
    assert phrases("Nu lacht de burgemeester van Ede en Mia Vos zwijgt.") == [
        ("role", "de burgemeester van Ede"),
        ("name", "Mia Vos"),
    ]
    assert [text for _, text in phrases("Nu lacht de burgemeester van Ede en wethouder Mia Vos.")] == [
        "de burgemeester van Ede",
        "wethouder Mia Vos",
    ]


@pytest.mark.parametrize(
    ("text", "phrase", "owner"),
    [
        ("Jan Mol zwijgt. Nu lacht Mols advocaat.", "Mols advocaat", "Mols"),
        ("Nu lacht Karin Bos’ jonge vrouw.", "Karin Bos’ jonge vrouw", "Karin Bos"),
        ("Wim Mol zwijgt. Nu lacht Wim’s vrouw.", "Wim’s vrouw", "Wim"),
        ("Nu lacht de advocaat van Karin Bos.", "de advocaat van Karin Bos", "Karin Bos"),
    ],
)
def test_owner_before_or_behind(text: str, phrase: str, owner: str):
    parsed = parsed_from(text)
    found = parsed.chunks[-2]
    assert (found.kind, parsed.span(found).of(parsed.text)) == ("role", phrase)
    assert parsed.text[parsed.starts[found.owner] :].startswith(owner)


def test_unknown_owner_is_none():
    parsed = parsed_from("Oosterik's vrouw lacht.")
    assert (parsed.chunks[0].kind, parsed.chunks[0].owner) == ("role", -1)


def test_few_quoted_words_stand_in_a_phrase():
    assert phrases("De 'verdachte' fiets staat daar.") == [("thing", "De 'verdachte' fiets")]
    assert phrases("'Nee' werk ik.") == [("pronoun", "ik")]


def test_runs_hold_every_letter_that_a_phrase_is_read_from():
    syntax = re.sub(r"\?P?<\w+>|\(\?\(\w+\)|\{\d+(?:,\d+)?\}", "", PHRASE.pattern)
    letters = set(re.findall(r"[A-Za-z9]", syntax))
    assert {letter for letter in letters if not RUN.fullmatch(letter)} == set()


def test_adjectives_without_a_noun_are_no_phrase_however_many():
    assert PHRASE.search("J" * 3000) is None
    assert PHRASE.search("J" * 30 + "N").group() == "J" * 30 + "N"
