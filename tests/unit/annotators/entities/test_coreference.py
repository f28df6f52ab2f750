import pytest
from articles import article_from
from msgspec.structs import replace
from parsed import chunk_of, entities_in, meaning_of, mentions_in

from kantlijn.annotators.entities.coreference import find_entities, owners
from kantlijn.annotators.parse.article import parse
from kantlijn.model.reference import Gazetteer


def test_two_who_are_named_in_one_breath_are_two():
    assert meaning_of("Jan Baas", "Gisteren zeiden Jan Baas en Mia Vos niets.", "Jan Baas", "Mia Vos") == (
        "Jan Baas en Mia Vos"
    )


def test_an_office_told_of_first_is_that_of_whom_the_next_sentence_names():
    text = "De premier zwijgt. Jan Baas zegt dat hij wacht. De premier vertrekt."
    assert meaning_of("De premier", text, "Jan Baas") == "Jan Baas"


def test_an_office_is_not_given_to_whom_a_later_sentence_names():
    text = "De premier zwijgt. Het regent. Jan Baas zegt dat hij wacht. De premier vertrekt."
    assert meaning_of("De premier", text, "Jan Baas") != "Jan Baas"


def test_a_bare_noun_behind_a_name_is_the_same_person():
    assert len(entities_in("Jan Baas, voorzitter van de bond, legt uit dat hij wacht.", "Jan Baas").others) <= 1


def test_where_somebody_comes_from_is_no_body():
    assert meaning_of("de Spanjaard", "Jan Baas kwam. Toen vertrok de Spanjaard.", "Jan Baas") == "Jan Baas"


def fits_of(words, text, *names):
    """Give whom the last place of these words may mean, each with how well they fit."""
    found = entities_in(text, *names)
    at = text.rindex(words)
    chunk = next(place for place, one in enumerate(found.parsed.chunks) if found.parsed.span(one).start == at)
    return [(one.entity.name, one.fit, one.rank) for one in found.of_chunk.get(chunk, [])]


def test_two_in_one_breath_may_also_be_the_first_alone():
    text = "Gisteren zeiden Jan Baas en Mia Vos niets."
    assert fits_of("Jan Baas", text, "Jan Baas", "Mia Vos") == [
        ("Jan Baas en Mia Vos", "joint", 0),
        ("Jan Baas", "name", 1),
    ]
    between = "Zeiden Jan Baas en Mia Vos iets tegen Piet Mol?"
    assert fits_of("Jan Baas", between, "Jan Baas", "Mia Vos", "Piet Mol")[0] == ("Jan Baas en Mia Vos", "joint", 0)
    later = "Piet Mol kwam. Gisteren zeiden Jan Baas en Mia Vos iets tegen Piet Mol."
    assert fits_of("Jan Baas", later, "Jan Baas", "Mia Vos", "Piet Mol")[0] == ("Jan Baas en Mia Vos", "joint", 0)
    both = entities_in(text, "Jan Baas", "Mia Vos").others[-1]
    assert (both.plural, both.head, both.type) == (True, "beiden", "unnamed")


@pytest.mark.parametrize(
    "text",
    [
        "Gisteren sprak hij met Jan Baas en Mia Vos.",
        "Gisteren zeiden Piet Mol, Jan Baas en Mia Vos niets.",
        "Gisteren zeiden Piet Mol en Jan Baas en Mia Vos niets.",
        "Gisteren zei Jan Baas of Mia Vos iets.",
    ],
)
def test_whoever_is_no_subject_or_one_of_several_is_not_joined(text):
    assert fits_of("Jan Baas", text, "Jan Baas", "Mia Vos", "Piet Mol")[0][:2] == ("Jan Baas", "name")


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("De premier zwijgt. Jan Baas zegt dat hij wacht.", True),
        ("Het regent. De premier zwijgt. Jan Baas zegt dat hij wacht.", True),
        ("Het regent. Het waait. De premier zwijgt. Jan Baas zegt dat hij wacht.", True),
        ("Het regent. Het waait. Het is laat. De premier zwijgt. Jan Baas zegt dat hij wacht.", True),
        ("Het regent. Het waait. Het is laat. Niemand kwam. De premier zwijgt. Jan Baas zegt niets.", False),
        (
            "Het regent. Het waait. Het is laat. Niemand kwam. Het is nat. De premier zwijgt. Jan Baas zegt niets.",
            False,
        ),
        ("De premier zwijgt. Met de pers praat Jan Baas niet.", True),
        ("De premier zwijgt. Met Jan Baas gaat het goed.", False),
        ("De bakker zwijgt. Jan Baas zegt dat hij wacht.", False),
        ("Een premier zwijgt. Jan Baas zegt dat hij wacht.", False),
        ("De ministers zwijgen. Jan Baas zegt dat hij wacht.", False),
        ("De koningin zwijgt. Jan Baas zegt dat hij wacht.", False),
        ("De premier zwijgt. Bakker Jan Baas zegt dat hij wacht.", False),
        ("Jan Baas kwam. De premier zwijgt. Jan Baas zegt dat hij wacht.", False),
    ],
)
def test_an_office_is_taken_by_whom_the_next_sentence_names_as_its_subject(text, taken):
    titles = entities_in(text, "Jan Baas").people["Jan Baas"].functions.titles
    assert bool(titles & {"premier", "bakker", "koningin", "minister"} - {"bakker"}) == taken


def test_the_office_is_that_of_the_last_one_spoken_of():
    found = entities_in("De premier sprak met de minister. Jan Baas zegt dat hij wacht.", "Jan Baas")
    assert found.people["Jan Baas"].functions.titles == {"minister"}


def test_the_office_of_whom_the_same_sentence_speaks_is_not_taken():
    found = entities_in("De premier zwijgt. Volgens de minister zegt Jan Baas niets.", "Jan Baas")
    assert "minister" not in found.people["Jan Baas"].functions.titles


def test_somebody_is_new_each_time():
    assert fits_of("iemand", "Een man kwam. Toen zei iemand niets.") == [("iemand", "new", 0)]
    found = entities_in("Iemand kwam. Toen zei iemand niets.")
    assert len([one for one in found.others if one.head == "iemand"]) == 2


def test_words_between_article_and_noun_leave_it_definite():
    text = "Jan Baas kwam. Toen vertrok de uit Ede gekomen oefenmeester."
    assert fits_of("oefenmeester", text, "Jan Baas")[0] == ("Jan Baas", "open", 0)
    assert fits_of("een oefenmeester", text.replace("de uit Ede gekomen", "een"), "Jan Baas")[0][1] == "new"


@pytest.mark.parametrize(
    ("inserted", "fit"),
    [
        ("de uit Ede gekomen", "open"),
        ("een uit Ede gekomen", "new"),
    ],
)
def test_a_noun_is_as_definite_as_the_article_before_what_is_inserted(inserted, fit):
    assert fits_of("oefenmeester", f"Jan Baas kwam. Toen vertrok {inserted} oefenmeester.", "Jan Baas")[0][1] == fit


@pytest.mark.parametrize("origin", ["Keniaan", "Ajacied", "Rotterdammer"])
def test_every_origin_may_take_up_a_person_behind_an_article_alone(origin):
    text = "Jan Baas kwam. Toen vertrok {} " + f"{origin}."
    assert fits_of(f"de {origin}", text.format("de"), "Jan Baas")[0] == ("Jan Baas", "open", 0)
    assert fits_of(f"een {origin}", text.format("een"), "Jan Baas")[0][0] != "Jan Baas"


def test_a_body_is_no_origin():
    assert fits_of("de NAVO", "Jan Baas kwam. Toen vertrok de NAVO.", "Jan Baas") == [("NAVO", "name", 0)]
    assert fits_of("de bond", "Jan Baas kwam. Toen vertrok de bond.", "Jan Baas")[0][0] == "de bond"


def test_words_for_things_mean_nobody():
    assert fits_of("het boek", "Jan Baas kwam. Toen viel het boek.", "Jan Baas") == []


@pytest.mark.parametrize("determiner", ["de", "die", "deze"])
def test_where_somebody_comes_from_takes_up_a_person_behind_an_article(determiner):
    text = f"Jan Baas kwam. Toen vertrok {determiner} Spanjaard."
    assert fits_of(f"{determiner} Spanjaard", text, "Jan Baas")[0] == ("Jan Baas", "open", 0)


def test_a_thing_belongs_to_whom_its_possessive_means():
    found = entities_in("Jan Baas sprak met Mia Vos. Haar antwoord was kort, zijn antwoord.", "Jan Baas", "Mia Vos")
    parsed = found.parsed
    assert [one.entity.name for one in owners(found, chunk_of(parsed, "Haar antwoord"))] == ["Mia Vos"]
    assert [one.entity.name for one in owners(found, chunk_of(parsed, "zijn antwoord"))] == ["Jan Baas"]


def test_a_thing_belongs_to_whom_it_is_said_to_be_of_and_else_to_nobody():
    found = entities_in("Mia Vos las de brief van Jan Baas. Toen kwam het antwoord.", "Jan Baas", "Mia Vos")
    parsed = found.parsed
    assert owners(found, chunk_of(parsed, "het antwoord")) == []


@pytest.mark.parametrize("before", ["", "Toen kwam "])
def test_a_thing_belongs_to_whose_name_stands_before_it(before):
    found = entities_in(f"{before}Jan Baas’ antwoord kwam.", "Jan Baas")
    parsed = found.parsed
    (owner,) = owners(found, chunk_of(parsed, "Jan Baas’ antwoord"))
    assert (owner.entity.name, owner.fit, owner.rank) == ("Jan Baas", "owner", 0)


def trail_of(text, *names):
    """Give all places that speak of somebody: whom, and how."""
    return [(one.entity.name, one.kind) for one in entities_in(text, *names).trail]


def test_a_headline_is_noted_as_one_and_a_subhead_is_not():
    text = "Jan Baas stopt\n\nMia Vos blijft.\n\nPiet Mol lacht\n\nHet regent."
    assert trail_of(text, "Jan Baas", "Mia Vos", "Piet Mol") == [("Jan Baas", "heading"), ("Mia Vos", "name")]


def test_a_long_line_and_one_that_ends_in_a_stop_are_no_headings():
    line = "Jan Baas stopt " + "nu " * 18 + "echt"
    assert len(line) > 70
    assert trail_of(f"{line}\n\nHet regent.", "Jan Baas") == [("Jan Baas", "name")]
    for last, kind in (("nog", "heading"), ("echt", "name"), ("zeker", "name")):
        shorter = "Jan Baas stopt " + "nu " * 17 + last
        assert len(shorter) == 66 + len(last)
        assert trail_of(f"{shorter}\n\nHet regent.", "Jan Baas") == [("Jan Baas", kind)]
    assert trail_of("Jan Baas stopt.\n\nHet regent.", "Jan Baas") == [("Jan Baas", "name")]


def test_a_short_item_of_a_list_is_no_heading():
    text = "Jan Baas stopt\n\nMia Vos blijft\n\nHet regent."
    first, second, third = article_from(text).blocks
    article = replace(article_from(text), blocks=(first, replace(second, kind="item"), third))
    found = find_entities(parse(article, [], mentions_in(text, "Jan Baas", "Mia Vos")), Gazetteer({}), {})
    assert [(one.entity.name, one.kind) for one in found.trail] == [("Jan Baas", "heading"), ("Mia Vos", "name")]


def test_whom_a_phrase_may_mean_besides_is_noted_where_he_is_new():
    assert ("de zanger", "maybe") in trail_of("Jan Baas kwam. De zanger zweeg.", "Jan Baas")
    third = "Piet Mol kwam. Jan Baas kwam. De zanger zweeg."
    assert ("de zanger", "maybe") not in trail_of(third, "Jan Baas", "Piet Mol")
    body = trail_of("De Fietsersbond kwam. De bond zweeg.")
    assert [kind for _, kind in body] == ["body", "body", "maybe"]
    told = trail_of("Gisteren zeiden Jan Baas en Mia Vos niets.", "Jan Baas", "Mia Vos")
    assert told == [("Jan Baas en Mia Vos", "name"), ("Jan Baas", "name"), ("Mia Vos", "name")]
    kept = trail_of("Jan Baas sprak met Piet Mol. Hij zweeg.", "Jan Baas", "Piet Mol")
    assert [kind for _, kind in kept] == ["name", "name", "pronoun"]


@pytest.mark.parametrize("nobody", ["Ieder kind", "Elke bewoner", "Geen agent", "Welke leraar"])
def test_nobody_in_particular_is_not_taken_up(nobody):
    assert meaning_of("Ze", f"Mia Vos kwam. {nobody} telt mee. Ze lachte.", "Mia Vos") == "Mia Vos"
