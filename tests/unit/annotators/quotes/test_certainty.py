"""Each guard against being certain has a sentence here that would be certain without what it guards against."""

import pytest
from parsed import chunk_of, entities_in, scene_of
from quoted import speakers_in

from kantlijn.annotators.entities.entity import Entity
from kantlijn.annotators.entities.referents import Entities
from kantlijn.annotators.quotes.candidates import Candidate
from kantlijn.annotators.quotes.certainty import (
    BESIDE,
    GOES_ON,
    REPORTED,
    RESUMED,
    carrier_of,
    certainty_of,
    is_acronym,
    is_beside_name,
    is_named_before,
    is_reported,
)
from kantlijn.annotators.quotes.constructions import constructions
from kantlijn.annotators.quotes.from_sources import add_sources

SURE = [
    ('"Wij gaan door", zegt wethouder Karin Bos.', "Karin Bos"),
    ('Karin Bos zegt: "Wij gaan door."', "Karin Bos"),
    ('Karin Bos leidt de bond. "Wij gaan door", zegt Bos.', "Karin Bos"),
    ('Het regende. "Wij gaan door", aldus Karin Bos.', "Karin Bos"),
    ('Karin Bos stond vroeg op. "Wij gaan door", zegt ze.', "Karin Bos"),
    # What somebody says is told in the sentence before.
    ('Voorzitter Karin Bos zegt dat de bond doorgaat. "Wij stoppen niet."', "Karin Bos"),
    # A pronoun that takes up the subject of the sentence before, though another was named earlier.
    ('Anna Mol ging weg.\n\nKarin Bos wil blijven. "Ik ga door", zegt ze.', "Karin Bos"),
    ('"Wij gaan door", zegt een woordvoerder.', "een woordvoerder"),
    ('"Wij gaan door", zegt een ander.', "een ander"),
]


@pytest.mark.parametrize(("text", "name"), SURE)
def test_a_cue_with_a_name_or_the_only_one_of_that_sex_is_certain(text, name):
    assert speakers_in(text) == [(name, "certain")]


def test_what_goes_on_in_the_same_paragraph_is_as_certain():
    text = '"Wij gaan door", zegt Karin Bos. "Dat hebben wij gisteren besloten."'
    assert speakers_in(text) == [("Karin Bos", "certain"), ("Karin Bos", "certain")]


def test_what_goes_on_after_words_about_nobody_else_is_as_certain():
    text = '"Wij gaan door", zegt Karin Bos. Bos heeft er zin in. "Het wordt een mooi jaar voor ons allemaal."'
    assert speakers_in(text)[-1] == ("Karin Bos", "certain")


NOT_SURE = [
    # The words of one in the report of another.
    'De bond noemt het "onzin", zegt Karin Bos.',
    'De wethouder vindt dat "niet nodig", aldus Karin Bos.',
    # Whose function is told only later may be another's.
    '"Wij gaan door", zegt de fractievoorzitter. Het regende. Fractievoorzitter Karin Bos kwam later.',
    # Still to come.
    'Voorzitter Karin Bos eindigt straks met de woorden: "Wij gaan door."',
    'Karin Bos opent morgen met: "Wij gaan door."',
    # A report that is no report.
    'Als Karin Bos morgen roept: "Weg ermee", dan is het klaar.',
    'Karin Bos heeft nooit gezegd: "Het mag niet."',
    'Zou Karin Bos zeggen: "Ik blijf"?',
    'Karin Bos had moeten zeggen: "Sorry."',
    'Karin Bos zal morgen zeggen: "Wij gaan door."',
    # Two bearers of the surname.
    'Trainer Koen Bos verloor. Voorzitter Ab Bos bleef thuis. "Dit kan niet", zei Bos.',
    # Two bearers of a function, which may be a body too.
    'Wethouder Koen Bos kwam met wethouder Ab Mol. "Dit kan niet", zei de wethouder.',
    'Marechaussee Koen Bos kwam met marechaussee Ab Mol. "Dit kan niet", zei de marechaussee.',
    # The same, where a pronoun or what goes on leads back to a name that both bear.
    'Chef Koen Bos bleef. Trainer Ab Bos ging.\n\nBos had het zwaar. "Ik was moe", zegt hij.',
    'Chef Koen Bos bleef. Trainer Ab Bos ging.\n\nBos had het zwaar. "Ik was moe", zegt hij. "Heel moe zelfs."',
    # A name that may be half of somebody's, or another's whole.
    'Marleen van Eck-Mol kwam met haar oud-man. Van Eck: "Laten we gaan."',
    # A noun for what somebody does, when another was spoken of since.
    'Darter Danny Kerk verloor van Koen Smit. Smit speelt zondag. "Mijn vader komt", vertelt de darter.',
    # Somebody nameless whom nobody introduced, and who may have been named.
    'De huismeester deed open. Karin Bos kwam kijken. "Dit kan niet", zei de huismeester.',
    # A phrase that breaks off before its noun.
    '"Het is klaar", zegt een opgeluchte en trotse directeur Harm Mol.',
    # A sentence before that holds a quotation of somebody else's, or tells of two.
    'Karin Bos zegt dat Anna Mol doorgaat. "Ik stop."',
    # Turns of a talk.
    'Karin Bos tikt op het scherm. "Zoek", zegt Bos. "Weg." "Dan wacht ik wel even."',
    # Words that may be nobody's.
    'Karin Bos sprak met zogenaamde "experts".',
    # Another of that sex between.
    'Karin Bos sprak met Anna Mol. "Dit kan niet", zei ze.',
    # Somebody nameless between.
    'Karin Bos kwam binnen. Een agente hield haar tegen. "Dit kan niet", zei ze.',
    # Words that only follow from the sentence before.
    'Karin Bos is boos. "Dit kan niet."',
    'Voorzitter Karin Bos gooide de deur dicht. "Ik stop ermee, ik ben er klaar mee."',
    # Several who speak, of whom one is named first.
    '"Wij gaan door", schrijven Karin Bos, Anna Mol en Ab Kok.',
    # Two in one breath.
    'Karin Bos en Anna Mol zaten aan tafel. "Dit kan niet", zei zij.',
    # Another who is owner of something.
    'Karin Bos bleef. De vader van Anna Mol ging. "Dit kan niet", zei ze.',
    # A minister of something else.
    'Minister Bos van Economische Zaken zwijgt. "Wij wachten", zei de minister voor Handel.',
    # A headline about somebody.
    'Buurt rouwt om Karin Bos: "Zij was zo lief"\n\nHet is stil in de straat.',
    # An answer behind a question.
    '"Klaar?", vraagt Karin Bos. "Nog niet."',
]


@pytest.mark.parametrize("text", NOT_SURE)
def test_what_may_be_otherwise_is_never_certain(text):
    assert "certain" not in [certainty for _, certainty in speakers_in(text)[-1:]]


CARRIED = [
    ("name", 0.7, '"Ja", zegt Jan Baas.', "Jan Baas"),
    ("name apart", 0.95, '"Ja", had Jan Baas al gezegd.', "Jan Baas"),
    ("pronoun", 0.9, 'Jan Baas kwam. "Ja", zegt hij.', "Jan Baas"),
    ("role", 0.85, 'Burgemeester Jan Baas kwam. "Ja", zegt de burgemeester.', "Jan Baas"),
    ("described", 0.93, 'Jan Baas kwam. "Ja", zegt een agent.', "een agent"),
]


def pointed_at(text: str, name: str) -> tuple[Candidate, Entities]:
    """Give somebody to whom a construction points in a text in which Jan Baas and Mia Vos are known."""
    scene = scene_of(text, "Jan Baas", "Mia Vos", "Piet Mol")
    add_sources(scene)
    return next(told for one, told in scene.found.items() if one.name == name), scene.entities


def sureness(candidate: Candidate, entities: Entities, chance: float, *, unsaid: float = 0.0, **others: bool) -> str:
    """Give how sure a speaker is where nothing else is told."""
    told = {"barred": False, "continued": False, "resumed": False, **others}
    return certainty_of(candidate, chance, entities, unsaid=unsaid, **told)


@pytest.mark.parametrize(("carrier", "sure", "text", "name"), CARRIED)
def test_what_carries_a_speaker_has_its_own_threshold(carrier: str, sure: float, text: str, name: str):
    candidate, entities = pointed_at(text, name)
    assert carrier_of(candidate, entities) == carrier
    assert sureness(candidate, entities, sure) == "certain"
    assert sureness(candidate, entities, sure - 0.001) == "inferred"


@pytest.mark.parametrize("before", ["Het regent. Het waait. ", "Het regent. Het waait. Het is laat. "])
def test_a_pronoun_of_the_subject_before_is_sure_anywhere_in_a_text(before: str):
    candidate, entities = pointed_at(f'{before}Piet Mol ging weg. Jan Baas bleef. "Ja", zegt hij.', "Jan Baas")
    assert carrier_of(candidate, entities) is None
    candidate.evidence.update(("fresh:1:subject:name:open", "place:0:True:open"))
    assert carrier_of(candidate, entities) == "pronoun of subject"


def test_a_pronoun_of_the_subject_before_gives_way_to_nobody_earlier():
    candidate, entities = pointed_at('Piet Mol ging weg. Jan Baas bleef staan. "Ja", zegt hij.', "Jan Baas")
    assert carrier_of(candidate, entities) is None
    candidate.evidence.update(("fresh:1:subject:name:open", "place:0:True:open"))
    assert carrier_of(candidate, entities) == "pronoun of subject"
    assert sureness(candidate, entities, 0.9) == "certain"
    assert sureness(candidate, entities, 0.899) == "inferred"
    candidate, entities = pointed_at('Jan Baas zag Piet Mol staan. "Ja", zegt hij.', "Jan Baas")
    candidate.evidence.update(("fresh:1:subject:name:open", "place:0:True:open"))
    assert carrier_of(candidate, entities) is None


ACTS = frozenset({"fresh:True:True:none", "fresh:1:subject:name:none", "place:0:False:none", "prev:same2:none"})


def acting(text: str = "Jan Baas sluit de deur.", without: str = "", with_: str = "", chance: float = 0.95) -> str:
    """Give how sure somebody is whom the sentence before is about, with evidence left out or added."""
    entities = entities_in(text, "Jan Baas")
    evidence = (set(ACTS) | {with_}) - {without}
    return sureness(
        Candidate(entities.people["Jan Baas"], evidence, chunk_of(entities.parsed, "Jan Baas")), entities, chance
    )


def test_who_acts_in_the_sentence_before_must_be_named_there_and_not_be_spoken_of():
    assert acting() == "certain"
    assert acting(chance=0.949) == "inferred"
    assert acting("Jan Baas is boos.") == "inferred"
    assert {acting(without=piece) for piece in ACTS} == {"inferred"}
    assert acting(with_="about") == "inferred"
    assert acting(with_="prev:askedTrue:True:none") == "inferred"


@pytest.mark.parametrize(
    ("sure", "evidence", "told"),
    [(0.75, set(), {"continued": True}), (0.93, set(RESUMED), {"resumed": True})],
)
def test_what_goes_on_has_its_threshold_too(sure: float, evidence: set[str], told: dict[str, bool]):
    entities = entities_in("Jan Baas kwam.", "Jan Baas")
    candidate = Candidate(entities.people["Jan Baas"], evidence)
    assert sureness(candidate, entities, sure, **told) == "certain"
    assert sureness(candidate, entities, sure - 0.001, **told) == "inferred"
    assert sureness(candidate, entities, 1.0) == "inferred"


def test_a_speaker_who_spoke_last_but_for_whom_nothing_else_tells_is_not_certain():
    entities = entities_in("Jan Baas kwam.", "Jan Baas")
    for piece in RESUMED:
        candidate = Candidate(entities.people["Jan Baas"], set(RESUMED - {piece}))
        assert sureness(candidate, entities, 1.0, resumed=True) == "inferred"


def reporting(without: str = "", with_: str = "", chunk: str = "Jan Baas") -> str:
    """Give how sure somebody is of whom the sentence before tells what he says, with evidence left out or added."""
    entities = entities_in("Jan Baas zegt dat hij komt.", "Jan Baas")
    evidence = (set(REPORTED) | {with_}) - {without}
    place = chunk_of(entities.parsed, chunk) if chunk else -1
    return sureness(Candidate(entities.people["Jan Baas"], evidence, place), entities, 0.85)


def test_a_report_in_the_sentence_before_must_name_him_and_hold_no_quotation():
    assert reporting() == "certain"
    assert reporting(chunk="hij") == "inferred"
    assert reporting(chunk="") == "inferred"
    assert {reporting(without=piece) for piece in REPORTED} == {"inferred"}
    assert {reporting(with_=piece) for piece in GOES_ON} == {"inferred"}


def test_a_report_in_the_sentence_before_is_of_no_body_and_of_nobody_who_is_not_told_of():
    entities = entities_in("De bond zegt dat het plan van Jan Baas doorgaat, aldus Jan Baas", "Jan Baas")
    for chunk in (chunk_of(entities.parsed, "De bond"), -1):
        assert not is_reported(Candidate(entities.people["Jan Baas"], set(REPORTED), chunk), entities)


def test_a_report_in_the_sentence_before_has_a_threshold_and_gives_way_to_a_construction():
    candidate, entities = pointed_at('"Ja", liep Jan Baas door.', "Jan Baas")
    candidate.evidence.update(REPORTED)
    assert not is_reported(candidate, entities)
    candidate.source = None
    assert is_reported(candidate, entities)
    assert sureness(candidate, entities, 0.849) == "inferred"


def test_what_may_not_have_been_said_is_never_certain():
    candidate, entities = pointed_at('"Ja", zegt Jan Baas.', "Jan Baas")
    assert sureness(candidate, entities, 1.0, unsaid=0.15) == "certain"
    assert sureness(candidate, entities, 1.0, unsaid=0.151) == "inferred"
    assert sureness(candidate, entities, 1.0, barred=True) == "inferred"


def test_nobody_far_away_unlikely_or_unknown_is_carried():
    candidate, entities = pointed_at('"Ja", zegt Jan Baas.', "Jan Baas")
    source = candidate.source
    assert source is not None
    candidate.source = source._replace(gap=12)
    assert carrier_of(candidate, entities) == "name"
    candidate.source = source._replace(gap=13)
    assert carrier_of(candidate, entities) is None
    candidate.source = source
    candidate.rank = 1
    assert carrier_of(candidate, entities) is None
    candidate.rank, candidate.entity = 0, None
    assert carrier_of(candidate, entities) is None
    candidate.entity, candidate.source = entities.people["Jan Baas"], None
    assert carrier_of(candidate, entities) is None


def test_a_name_must_be_his_own():
    candidate, entities = pointed_at('"Ja", zegt Jan Baas.', "Jan Baas")
    candidate.fit = "joint"
    assert carrier_of(candidate, entities) is None


@pytest.mark.parametrize(("_", "__", "text", "name"), CARRIED[2:])
def test_whoever_is_not_named_must_stand_beside_his_verb(_, __, text: str, name: str):
    candidate, entities = pointed_at(text, name)
    assert candidate.source is not None
    candidate.source = candidate.source._replace(row="verb-behind")
    assert carrier_of(candidate, entities) is None


def test_rows_that_stand_side_by_side_are_rows():
    assert {row.name for rows in constructions().values() for row in rows} >= BESIDE
    assert "cue-behind" in BESIDE


def carried(text: str, name: str = "Jan Baas") -> str | None:
    """Give what carries a speaker in a text."""
    return carrier_of(*pointed_at(text, name))


FITS = ("joint", "kind", "name", "named", "new", "open", "owner", "same", "sex", "similar", "title", "zelf")
CARRYING = [
    ('"Ja", zegt Jan Baas.', "Jan Baas", {"name": "name"}),
    ('Jan Baas kwam. "Ja", zegt hij.', "Jan Baas", {"sex": "pronoun"}),
    ('Burgemeester Jan Baas kwam. "Ja", zegt de burgemeester.', "Jan Baas", {"title": "role"}),
    ('Een agent kwam. "Ja", zegt de agent.', "een agent", {"same": "described"}),
    ('"Ja", zegt een agent.', "een agent", dict.fromkeys(("name", "new", "same"), "described")),
    ('"Ja", zegt de bond.', "de bond", dict.fromkeys(("name", "new", "same"), "described")),
    ('"Ja", zeggen de bewoners.', "de bewoners", dict.fromkeys(("name", "new", "same"), "described")),
]


@pytest.mark.parametrize(("text", "name", "carriers"), CARRYING)
def test_each_kind_of_words_carries_whom_it_means_in_its_own_way(text: str, name: str, carriers: dict[str, str]):
    candidate, entities = pointed_at(text, name)
    found = {}
    for fit in FITS:
        candidate.fit = fit
        found[fit] = carrier_of(candidate, entities)
    assert {fit: carrier for fit, carrier in found.items() if carrier} == carriers


ALONE = [
    'Jan Baas kwam. "Ja", zegt hij.',
    # He himself, by his function or by a pronoun, which might be another's where nothing else were told.
    'Burgemeester Jan Baas kwam. De burgemeester lachte. "Ja", zegt hij.',
    'Piet Mol kwam. Het regent. Jan Baas sprak. Hij lachte. "Ja", zegt hij.',
    # Somebody of that sex three sentences before, or behind.
    'Piet Mol kwam. Jan Baas kwam. Het waait. "Ja", zegt hij.',
    'Jan Baas kwam. "Ja", zegt hij. Piet Mol lachte.',
    # A woman, several people, a town of two words, a body of one, a body that is no proper name.
    'Mia Vos zag Jan Baas. "Ja", zegt hij.',
    'Bewoners zagen Jan Baas. "Ja", zegt hij.',
    'Jan Baas kwam naar Den Haag. "Ja", zegt hij.',
    'Jan Baas kwam bij Ajax. "Ja", zegt hij.',
    'Jan Baas kwam bij de club. "Ja", zegt hij.',
]


@pytest.mark.parametrize("text", ALONE)
def test_who_alone_can_be_meant_by_a_pronoun(text: str):
    assert carried(text) == "pronoun"


NOT_ALONE = [
    'Piet Mol kwam. Jan Baas kwam. "Ja", zegt hij.',
    'Jan Baas zag een agent. "Ja", zegt hij.',
    'Jan Baas zag de zanger. "Ja", zegt hij.',
    'Jan Baas zag Zhenzhen Huangova. "Ja", zegt hij.',
    'De zanger lachte. Jan Baas was er ook. De zanger bleef. "Ja", zegt hij.',
]


@pytest.mark.parametrize("text", NOT_ALONE)
def test_another_who_may_be_meant_by_a_pronoun(text: str):
    assert carried(text) is None


def test_a_pronoun_carries_nobody_nameless_and_no_body():
    assert carried('Een man kwam. "Ja", zegt hij.', "een man") is None
    candidate, entities = pointed_at('Een man kwam. "Ja", zegt hij.', "een man")
    candidate.fit, candidate.entity = "sex", Entity("NS", "org", sex="f")
    assert carrier_of(candidate, entities) is None


def test_a_pronoun_carries_no_body_and_nobody_of_unknown_sex():
    candidate, entities = pointed_at('Jan Baas kwam. "Ja", zegt hij.', "Jan Baas")
    candidate.fit = "open"
    assert carrier_of(candidate, entities) is None
    candidate.fit, candidate.entity = "sex", Entity("NS", "org")
    assert carrier_of(candidate, entities) is None


def test_a_role_must_be_one_persons():
    assert carried('Burgemeester Jan Baas kwam. "Ja", zegt de burgemeester.') == "role"
    two = 'Burgemeester Jan Baas zag burgemeester Piet Mol. "Ja", zegt de burgemeester.'
    assert carried(two, "Piet Mol") is None


def test_another_spoken_of_since_is_no_matter_for_an_office_alone():
    assert carried('Burgemeester Jan Baas kwam. Piet Mol lachte. "Ja", zegt de burgemeester.') == "role"
    assert carried('Darter Jan Baas kwam. Piet Mol lachte. "Ja", zegt de darter.') is None
    assert carried('Darter Jan Baas kwam. "Ja", zegt de darter.') == "role"


def test_somebody_nameless_must_have_been_introduced():
    assert carried('Een agent kwam. "Ja", zegt de agent.', "een agent") == "described"
    assert carried('De agent kwam. "Ja", zegt de agent.', "de agent") is None


def test_a_nameless_noun_may_be_nobodys_function():
    assert carried('Agent Jan Baas kwam. "Ja", zegt een agent.', "een agent") is None
    assert carried('Een agent zag agent Jan Baas. "Ja", zegt een agent.', "een agent") is None


def test_somebody_new_with_an_adjective_may_be_who_was_just_named():
    assert carried('Jan Baas zweeg. "Ja", aldus een blije bakker.', "een blije bakker") is None
    assert carried('Jan Baas zweeg. "Ja", aldus een bakker.', "een bakker") == "described"
    assert carried('Het werd laat. "Ja", aldus een blije bakker.', "een blije bakker") == "described"
    assert carried('Jan Baas zweeg. Het regent. "Ja", aldus een blije bakker.', "een blije bakker") is None
    before = "Het regent. Jan Baas zweeg. Het waait. Het is laat."
    assert carried(f'{before} "Ja", aldus een blije bakker.', "een blije bakker") == "described"
    assert carried('Jan Baas zweeg. "Ja", aldus een grote bond.', "een grote bond") == "described"


@pytest.mark.parametrize("word", ["Colombiaan", "Belg", "Limburger", "Rotterdammer", "Schot"])
def test_whoever_is_called_by_where_he_comes_from_has_a_name(word):
    text = f'"Ik kan het niet geloven", zei de {word} van Team Zonnedauw.'
    assert carried(text, f"de {word} van Team Zonnedauw") is None
    assert carried('"Wij komen", zei de Rotterdamse Zonnekunst.', "de Rotterdamse Zonnekunst") == "described"


def test_a_body_needs_an_article_or_must_be_an_acronym():
    assert carried('"Ja", zegt de bond.', "de bond") == "described"
    assert carried('"Ja", zegt de NAVO.', "NAVO") == "described"
    assert carried('"Ja", zegt NAVO.', "NAVO") == "described"
    assert carried('"Ja", zegt Heineken.', "Heineken") is None


def test_a_noun_for_a_body_may_be_another_word_for_a_named_one():
    assert carried('Nu zwijgt Zonnedauw. "Ja", zegt het telecombedrijf.', "het telecombedrijf") is None
    assert carried('Nu zwijgt Zonnedauw. "Ja", zegt de gemeente.', "de gemeente") == "described"
    assert carried('Nu zwijgt Frankrijk. "Ja", zegt de bond.', "de bond") == "described"


def test_an_acronym_has_capitals_and_more_than_one():
    assert [is_acronym(name) for name in ("NS", "Ns", "N", "ns")] == [True, False, False, False]


def test_a_phrase_without_a_noun_breaks_off():
    assert carried('"Ja", zegt een woordvoerder.', "een woordvoerder") == "described"
    assert carried('"Ja", zegt een ander.', "een ander") == "described"
    assert carried('"Ja", zegt een opgeluchte en trotse Jan Baas.', "een opgeluchte") is None


def test_a_noun_may_stand_beside_a_name():
    parsed = entities_in("Agent Jan Baas zag de bakker. Jan Baas lachte.", "Jan Baas").parsed
    assert is_beside_name(parsed, "agent")
    assert not is_beside_name(parsed, "bakker")
    assert not is_beside_name(parsed, "lachte")
    later = entities_in("Toen zag bakker Jan Baas de agent.", "Jan Baas").parsed
    assert [noun for noun in ("bakker", "toen", "zag", "agent") if is_beside_name(later, noun)] == ["bakker"]


@pytest.mark.parametrize(
    ("before", "carrier"),
    [
        ("Darter Jan Baas kwam. Piet Mol lachte. Het regent. Het waait.", "role"),
        ("Het is nat. Darter Jan Baas kwam. Piet Mol lachte. Het regent. Het waait.", "role"),
        ("Darter Jan Baas kwam. Het is laat. Piet Mol lachte. Het regent.", None),
        ("Darter Jan Baas kwam. Piet Mol lachte. Het regent.", None),
    ],
)
def test_another_counts_against_a_role_for_two_sentences(before: str, carrier: str | None):
    assert carried(f'{before} "Ja", zegt de darter.') == carrier


@pytest.mark.parametrize(
    ("before", "carrier"),
    [
        # Somebody else since he was named, or in the last two sentences.
        ("Jan Baas kwam. Piet Mol kwam. Het regent. Het waait. Het is laat.", None),
        ("Het regent. Het waait. Piet Mol kwam. Jan Baas kwam.", None),
        ("Het regent. Piet Mol kwam. Jan Baas kwam.", None),
        ("Piet Mol kwam. Het regent. Jan Baas kwam. Het waait. Het is laat.", "pronoun"),
        ("Het is nat. Piet Mol kwam. Het regent. Jan Baas kwam. Het waait. Het is laat.", "pronoun"),
        # Somebody else who owns something: he may be meant too; she may not, nor may he himself.
        ("Jan Baas kwam. De vader van Piet Mol ging.", None),
        ("Het plan van Piet Mol ging door. Jan Baas kwam.", None),
        ("Piet Mols plan ging door. Jan Baas kwam.", None),
        ("Jan Baas kwam. Het plan van Mia Vos ging door.", "pronoun"),
        ("Jan Baas kwam. Het plan van Jan Baas ging door.", "pronoun"),
    ],
)
def test_another_counts_against_a_pronoun_since_he_was_named(before: str, carrier: str | None):
    candidate, entities = pointed_at(f'{before} "Ja", zegt hij. Jan Baas lachte. Piet Mol ook.', "Jan Baas")
    candidate.rank, candidate.fit = 0, "sex"
    assert carrier_of(candidate, entities) == carrier


@pytest.mark.parametrize(
    ("text", "carrier"),
    [
        ('"Ja", zeggen Jan Baas, Piet Mol en Mia Vos.', None),
        ('"Ja", zeiden Jan Baas, Piet Mol en Mia Vos.', None),
        ('"Ja", zegt Jan Baas.', "name"),
        ('Jan Baas: "Ja."', "name"),
        ('"Ja" (Jan Baas)', "name"),
        ('Bewoners zijn boos. "Ja", aldus Jan Baas.', "name"),
    ],
)
def test_a_plural_verb_has_more_than_one_who_speaks(text: str, carrier: str | None):
    assert carried(text) == carrier


@pytest.mark.parametrize("before", ["", "Nu ", "Het regent. ", "Nu waait het. "])
def test_a_phrase_that_goes_on_is_not_whole(before: str):
    """What a noun is of, or another noun right behind it, may make somebody else of it."""
    assert carried(f'{before}"Ja", zegt een agent.', "een agent") == "described"
    assert carried(f'{before}"Ja", zegt een agent woensdag.', "een agent") is not None
    assert carried(f'{before}"Ja", zegt een agent de bond.', "een agent") is None


def test_who_spoke_last_may_have_done_so_a_while_ago():
    for piece in ("prev:same1:none", "prev:same4:none", "fresh:1:cue:name:none"):
        assert acting(without="prev:same2:none", with_=piece) == "certain", piece
    for piece in ("prev:same0:none", "prev:same3:none", "prev:same5:none", "prev:other2:none"):
        assert acting(without="prev:same2:none", with_=piece) == "inferred", piece


@pytest.mark.parametrize("before", ["", "Piet Mol kwam. ", "Het regent. Het waait. "])
def test_who_acts_is_named_in_that_sentence(before: str):
    assert acting(f"{before}Jan Baas sluit de deur.") == "certain"
    assert acting(f"{before}Hij sluit de deur. Daar stond Jan Baas.") == "certain"


def test_who_is_named_in_a_later_sentence_alone_does_not_act():
    entities = entities_in("Het regent. Jan Baas sluit de deur.", "Jan Baas")
    for words, named in (("regent", False), ("sluit", True)):
        candidate = Candidate(entities.people["Jan Baas"], set(ACTS), chunk_of(entities.parsed, words))
        assert is_named_before(candidate, entities, "none") == named


def test_a_verb_that_opens_its_sentence_tells_what_somebody_does():
    assert acting("Sluit Jan Baas de deur.") == "certain"


@pytest.mark.parametrize("verb", ["is boos", "wordt boos", "blijft boos"])
def test_what_somebody_is_tells_less_than_what_he_does(verb: str):
    assert acting(f"Jan Baas {verb}.") == "inferred"
    assert acting(f"Nu {verb.split(maxsplit=1)[0]} Jan Baas boos.") == "inferred"
