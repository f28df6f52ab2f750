"""The gazetteer's people are linked where nobody else can be meant."""

from kantlijn.annotators.matching.matcher import index_people
from kantlijn.annotators.naming.known_people import Known, find_known
from kantlijn.annotators.naming.name_candidates import find_candidates
from kantlijn.annotators.naming.scales import Scales
from kantlijn.model.reference import Entity, Gazetteer, Role

PEOPLE = (
    Entity("donald-trump", "Donald Trump", roles=(Role("president van de Verenigde Staten"),)),
    Entity("anna-bos", "Anna Bos", roles=(Role("minister van Landbouw"),)),
    Entity("tom-van-delft", "Tom van Delft"),
    Entity("eva-breda", "Eva Breda"),
    Entity("marieke-dijkgraaf", "Marieke Dijkgraaf"),
    Entity("piet-bos", "Piet Bos", roles=(Role("burgemeester van Delft"),)),
)
INDEX = index_people(Gazetteer({one.id: one for one in PEOPLE}))


def known_in(text: str) -> Known:
    return find_known(INDEX, Scales(text, find_candidates(text, lambda _: True)))


def linked(text: str) -> list[tuple[str, str]]:
    known = known_in(text)
    return [(text[start:end], one) for (start, end), one in sorted(known.linked.items())]


def undecided(text: str) -> list[str]:
    known = known_in(text)
    return [text[start:end] for start, end in sorted(known.undecided)]


def test_full_name_surname_initial_and_genitive_are_linked():
    text = "Donald Trump, D. Trump, TRUMP en Trumps plan."
    assert [form for form, _ in linked(text)] == ["Donald Trump", "D. Trump", "TRUMP", "Trumps"]


def test_surname_of_two_goes_to_the_one_named_in_full_or_by_function():
    assert linked("Dat wil Anna Bos. Bos belt.") == [("Anna Bos", "anna-bos"), ("Bos", "anna-bos")]
    assert linked("Dat wil burgemeester Bos.") == [("Bos", "piet-bos")]


def test_surname_of_two_alone_is_undecided():
    assert (linked("Dat wil Bos."), undecided("Dat wil Bos.")) == ([], ["Bos"])


def test_other_first_name_speaks_against():
    text = "Mary Trump schreef een boek. Trump zegt dat het klopt."
    assert (linked(text), undecided(text)) == ([], ["Trump"])


def test_other_function_speaks_against():
    text = "Bakker Trump bakt brood."
    assert (linked(text), undecided(text)) == ([], ["Trump"])


def test_things_named_after_people_are_left_alone():
    text = "De Trump Tower, het Trump-kabinet en een trump."
    assert (linked(text), undecided(text)) == ([], [])


def test_surname_that_says_what_the_next_one_does_is_left_alone():
    assert linked("Dijkgraaf Tom Berkwijk en Marieke Dijkgraaf. Dijkgraaf lacht.") == [
        ("Marieke Dijkgraaf", "marieke-dijkgraaf"),
        ("Dijkgraaf", "marieke-dijkgraaf"),
    ]


def test_surname_that_is_a_place_or_follows_a_preposition_is_left_alone():
    text = "De burgemeester van Delft woont in Breda."
    assert (linked(text), undecided(text)) == ([], [])


def test_surname_that_is_a_place_is_linked_where_it_is_a_person():
    text = "Dat zegt wethouder Breda. Van Delft zegt nee, vindt Tom van Delft."
    assert [form for form, _ in linked(text)] == ["Breda", "Van Delft", "Tom van Delft"]
