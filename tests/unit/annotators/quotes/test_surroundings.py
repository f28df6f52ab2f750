"""Around a quotation those are found whom the story speaks of there."""

from parsed import context_of, entities_in

from kantlijn.annotators.entities.entity import Entity
from kantlijn.annotators.quotes.surroundings import Surroundings, may_speak


def surroundings(text):
    """Give the surroundings of a text and its first quotation."""
    found = entities_in(text)
    context = context_of(found)
    return Surroundings(found.parsed, found, context), context.stretch(0)


def before(text, spoken=frozenset()):
    around, stretch = surroundings(text)
    return [(one.entity.name, one.distance, one.standing) for one in around.before(stretch, spoken)]


def behind(text):
    around, stretch = surroundings(text)
    return [(one.entity.name, one.distance) for one in around.behind(stretch)]


def test_the_nearest_comes_first():
    text = 'Jan Mol zweeg. Karin Bos loopt in de tuin. "Dit gaat goed."'
    assert before(text) == [("Karin Bos", 1, "subject"), ("Jan Mol", 2, "cue")]


def test_of_one_sentence_the_subject_comes_first():
    assert [name for name, *_ in before('Met Jan Mol loopt Karin Bos weg. "Dit gaat goed."')] == [
        "Karin Bos",
        "Jan Mol",
    ]


def test_each_stands_where_he_is_nearest():
    text = 'Karin Bos kwam. Het regent. Karin Bos loopt in de tuin. "Dit gaat goed."'
    assert before(text) == [("Karin Bos", 1, "subject")]


def test_who_is_far_away_is_not_heard():
    text = f'Karin Bos kwam. {"Het regent. " * 6}"Dit gaat goed."'
    assert before(text) == []


def test_towns_and_objects_do_not_speak():
    assert before('In Delft regent het. "Dit gaat goed."') == []
    assert before('De bakker loopt in de tuin. Niemand kent hem. "Dit gaat goed."')[0][0] == "de bakker"


def test_words_behind_the_quotation():
    assert behind('"Dit gaat goed" tegen Jan Mol. Karin Bos kwam. Mia Vos ging.') == [("Jan Mol", 0), ("Karin Bos", -1)]


def test_what_stands_before_is_not_behind():
    assert behind('Karin Bos kwam. "Dit gaat goed." Het regent.') == []


def test_who_has_spoken_needs_only_be_there():
    text = 'Het regent in de tuin met de bakker. "Dit gaat goed."'
    around, stretch = surroundings(text)
    baker = next(one for one in around.entities.others if one.head == "bakker")
    assert before(text) == []
    assert [one.entity for one in around.before(stretch, {baker})] == [baker]


def test_who_comes_into_question():
    person, agent, town = Entity("Mia Vos", "person"), Entity("een agent", "unnamed"), Entity("Delft", "org")
    assert may_speak(person, "object", "gov")
    assert may_speak(agent, "nameless", "subject")
    assert may_speak(town, "thing", "cue")
    assert not may_speak(agent, "object", "subject")
    assert not may_speak(agent, "other", "gov")
    assert not may_speak(town, "place", "cue")
    assert not may_speak(town, "thing", "free")


def test_nobody_in_particular_comes_into_question():
    assert before('Een spits zwaaide. Dat was geen slechte avond. "Dit gaat goed."') == [("een spits", 2, "subject")]
    assert before('Elke deelnemer moet dat weten. "Dit gaat goed."') == []
