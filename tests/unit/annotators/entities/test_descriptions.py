import pytest
from parsed import chunk_of, entities_in, meaning_of

from kantlijn.annotators.entities.descriptions import field_of, salience


@pytest.mark.parametrize(
    ("words", "text", "who"),
    [
        ("De wethouder", "Wethouder Jan Baas kwam. De wethouder zweeg.", "Jan Baas"),
        ("De zanger", "Jan Baas kwam. De zanger zweeg.", "Jan Baas"),
        ("De 52-jarige", "Trainer Jan Baas kwam. De 52-jarige zweeg.", "Jan Baas"),
        ("De man", "Trainer Jan Baas kwam. De man zweeg.", "Jan Baas"),
        ("De agent", "Een agent kwam. Jan Baas lachte. De agent zweeg.", "een agent"),
        ("De zanger", "Jan Baas, 52-jarige, kwam. De zanger zweeg.", "Jan Baas"),
        ("De zanger", "Jan Baas is een van hen. De zanger zweeg.", "Jan Baas"),
        ("De 52-jarige zanger", "Trainer Jan Baas kwam. De 52-jarige zanger zweeg.", "Jan Baas"),
        ("De woordvoerder", "Een politiewoordvoerder kwam. De woordvoerder zweeg.", "Een politiewoordvoerder"),
        ("CDA-minister", "Dat zei CDA-minister Jan Baas gisteren.", "Jan Baas"),
        ("De jongen", "De chauffeur, een jongen uit Ede, kwam. De jongen zweeg.", "de chauffeur, een jongen uit Ede,"),
    ],
)
def test_a_noun_means_who_holds_the_function_or_was_called_so(words, text, who):
    found = meaning_of(words, text, "Jan Baas")
    assert (found or "").lower() == (who or "").lower()


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("De chauffeur", "Wethouder Jan Baas kwam. De chauffeur zweeg."),
        ("Zijn vrouw", "Jan Baas kwam. Zijn vrouw zweeg."),
        ("De advocaat van Jan Baas", "Jan Baas kwam. De advocaat van Jan Baas zweeg."),
        ("de ander", "Jan Baas kwam. Toen zweeg de ander."),
        ("Een man", "Jan Baas kwam. Een man zweeg."),
        ("De licentiehouder Sesam Media", "Jan Baas kwam. De licentiehouder Sesam Media zweeg."),
        ("De burgemeester", "Jan Baas kwam. De burgemeester zweeg."),
        ("De zangeres", "Jan Baas kwam. De zangeres zweeg."),
        ("de een", "Jan Baas is een van hen. Toen zweeg de een."),
        (
            "de minister voor Handel",
            "Minister Jan Baas van Economische Zaken kwam. Toen zweeg de minister voor Handel.",
        ),
    ],
)
def test_somebody_else_is_not_the_one_on_the_readers_mind(words, text):
    assert meaning_of(words, text, "Jan Baas") != "Jan Baas"


def ranked(text, words, *names):
    """Give whom the last place of these words may mean, each with how well they fit, the likeliest first."""
    found = entities_in(text, *names)
    at = text.rindex(words)
    chunk = next(
        place for place, one in enumerate(found.parsed.chunks) if one.kind and found.parsed.span(one).start == at
    )
    assert [one.rank for one in found.of_chunk[chunk]] == list(range(len(found.of_chunk[chunk])))
    return [(one.entity.name, one.fit) for one in found.of_chunk[chunk]]


@pytest.mark.parametrize(
    ("text", "words", "meant"),
    [
        # Who was called by the very noun goes before who was called by a compound of it.
        (
            "Een agent kwam. Een wijkagent lachte. De agent zweeg.",
            "De agent",
            [("een agent", "same"), ("een wijkagent", "same")],
        ),
        # Of two the last.
        (
            "Een oude agent kwam. Een jonge agent lachte. De agent zweeg.",
            "De agent",
            [("een jonge agent", "same"), ("een oude agent", "same")],
        ),
        (
            "Een agent kwam. De politiewoordvoerder, een man uit Ede, kwam. Een wijkagent lachte. De agent zweeg.",
            "De agent",
            [("een agent", "same"), ("een wijkagent", "same")],
        ),
        (
            "Een wijkagent kwam. Een motoragent lachte. De agent zweeg.",
            "De agent",
            [("een motoragent", "same"), ("een wijkagent", "same")],
        ),
        # Who is named goes before who is not, however long ago.
        (
            "Agent Jan Baas kwam." + " Het regent." * 7 + " Een agent lachte. De agent zweeg.",
            "De agent",
            [("Jan Baas", "title"), ("een agent", "same")],
        ),
        # By another noun for his function he does so only if he was spoken of lately.
        (
            "Trainer Jan Baas kwam. Een coach lachte. De coach zweeg.",
            "De coach",
            [("Jan Baas", "similar"), ("een coach", "same")],
        ),
        (
            "Trainer Jan Baas kwam." + " Het regent." * 6 + " Een coach lachte. De coach zweeg.",
            "De coach",
            [("een coach", "same"), ("Jan Baas", "similar")],
        ),
        # Whose function is told is less likely meant by another noun, and so is somebody new.
        (
            "Piet Mol kwam. Wethouder Jan Baas lachte. De zanger zweeg.",
            "De zanger",
            [("Piet Mol", "open"), ("Jan Baas", "other"), ("de zanger", "new")],
        ),
        (
            "Piet Mol kwam. Het regent. Het waait. Wethouder Jan Baas lachte. De zanger zweeg.",
            "De zanger",
            [("Piet Mol", "open"), ("Jan Baas", "other"), ("de zanger", "new")],
        ),
        (
            "Piet Mol kwam. Het regent. Het waait. Het is laat. Wethouder Jan Baas lachte. De zanger zweeg.",
            "De zanger",
            [("de zanger", "new"), ("Jan Baas", "other"), ("Piet Mol", "open")],
        ),
        ("Wethouder Jan Baas lachte. De zanger zweeg.", "De zanger", [("de zanger", "new"), ("Jan Baas", "other")]),
        # An office is no epithet: somebody new holds it.
        ("Jan Baas lachte. De premier zweeg.", "De premier", [("de premier", "new"), ("Jan Baas", "open")]),
        # He must have been spoken of lately.
        (
            "Jan Baas lachte." + " Het regent." * 4 + " De zanger zweeg.",
            "De zanger",
            [("Jan Baas", "open"), ("de zanger", "new")],
        ),
        ("Jan Baas lachte." + " Het regent." * 5 + " De zanger zweeg.", "De zanger", [("de zanger", "new")]),
        # Who was called by it as one who is known may have a name here; who was introduced by it has none.
        (
            "De zanger zweeg. Jan Baas lachte. De zanger zweeg.",
            "De zanger",
            [("de zanger", "same"), ("Jan Baas", "open")],
        ),
        ("Een zanger zweeg. Jan Baas lachte. De zanger zweeg.", "De zanger", [("een zanger", "same")]),
        # So he mostly has, where somebody was named since, and he himself not spoken of for long.
        (
            "De zanger zweeg. Het regent. Het waait. Jan Baas lachte. De zanger zweeg.",
            "De zanger",
            [("Jan Baas", "open"), ("de zanger", "same")],
        ),
        # Three at most.
        (
            "Jan Baas kwam. Piet Mol kwam. Kees Kok kwam. Wim Kat kwam. De zanger zweeg.",
            "De zanger",
            [("Wim Kat", "open"), ("Kees Kok", "open"), ("Piet Mol", "open"), ("de zanger", "new")],
        ),
        # A plain noun may also mean somebody nameless.
        ("Een agent kwam. De man zweeg.", "De man", [("een agent", "open"), ("de man", "new")]),
        ("Een agent kwam. De zanger zweeg.", "De zanger", [("de zanger", "new")]),
        ("De bewoners kwamen. De man zweeg.", "De man", [("de man", "new")]),
        ("De bond kwam. De man zweeg.", "De man", [("de man", "new")]),
        # Another sex.
        ("Jan Baas kwam. De vrouw zweeg.", "De vrouw", [("de vrouw", "new")]),
        ("Actrice Mia Vos kwam. De acteur zweeg.", "De acteur", [("de acteur", "new"), ("Mia Vos", "other")]),
        # The same noun, of which one is somebody else's.
        ("Trainer Jan Baas kwam. Zijn trainer zweeg.", "Zijn trainer", [("zijn trainer", "new")]),
        ("Een agent kwam. Een agent zweeg.", "Een agent", [("een agent", "new")]),
        ("Trainer Piet Mol kwam. De trainer van Jan Baas zweeg.", "De trainer", [("de trainer van Jan Baas", "new")]),
        ("Piet Mol kwam. De zanger van Jan Baas zweeg.", "De zanger", [("de zanger van Jan Baas", "new")]),
        ("Jan Baas’ trainer zweeg. Trainer Piet Mol lachte.", "Jan Baas’", [("Jan Baas’ trainer", "new")]),
        ("Jan Baas’ zanger zweeg. Piet Mol lachte.", "Jan Baas’", [("Jan Baas’ zanger", "new")]),
        (
            "Volgens Jan Baas, de directeur van ondernemersvereniging Peel & Maas, kan het.",
            "de directeur",
            [("Jan Baas", "title"), ("de directeur van ondernemersvereniging Peel", "new")],
        ),
        ("Piet Mol kwam. Jan Baas’ zanger zweeg.", "Jan Baas’", [("Jan Baas’ zanger", "new")]),
    ],
)  # fmt: skip
def test_those_whom_a_noun_may_mean_are_ranked(text, words, meant):
    assert ranked(text, words, "Jan Baas", "Piet Mol", "Kees Kok", "Wim Kat", "Mia Vos") == meant


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dat zegt minister van Omgeving Jan Baas.", "minister van Omgeving Jan Baas"),
        ("Volgens Jan Baas, directeur van ondernemersvereniging Peel & Maas, kan het.", "directeur van onder"),
        ("Dat zegt Jan Baas, directeur van ondernemersvereniging Peel & Maas, nu.", "directeur van onder"),
        ("Gisteren lachte ook Jan Baas, directeur van ondernemersvereniging Peel & Maas.", "directeur van onder"),
        ("Dat zei CDA-minister Jan Baas.", "CDA-minister"),
        ("Toen zei CDA-minister Jan Baas gisteren niets.", "CDA-minister"),
        ("Gisteren lachte ook CDA-minister Jan Baas.", "CDA-minister"),
        ("Toen lachte en zweeg minister van Omgeving Jan Baas.", "minister van Omgeving Jan Baas"),
    ],
)
def test_a_noun_beside_a_name_means_whose_name_it_is(text, words):
    assert ranked(f"Piet Mol kwam. {text} Mia Vos ook.", words, "Jan Baas", "Mia Vos", "Piet Mol") == [
        ("Jan Baas", "name")
    ]


@pytest.mark.parametrize("words", ["Een voorzitter", "De voorzitter van Jan Baas", "Zijn voorzitter"])
def test_a_noun_that_stands_apart_is_somebody_new(words):
    assert ("Jan Baas", "name") not in ranked(f"Piet Mol kwam. {words} zweeg.", words, "Jan Baas", "Piet Mol")


def test_what_somebody_is_called_at_once_belongs_to_him_alone():
    found = entities_in("Een oude bakker kwam. De chauffeur, een jongen uit Ede, kwam. Een jonge agent zweeg.")
    assert [(one.head, one.functions.titles) for one in found.others] == [
        ("bakker", set()),
        ("chauffeur", {"jongen"}),
        ("agent", set()),
    ]


@pytest.mark.parametrize(
    ("text", "sentences", "worth"),
    [
        ("Jan Baas zegt niets.", 0, 5.7),
        ("Jan Baas zegt niets.", 1, 4.9),
        ("Jan Baas zegt niets.", 2, 4.1),
        ("Jan Baas zegt niets.", 7, 0.1),
        ("Jan Baas zegt niets.", 8, 0.0),
        ("Jan Baas zegt niets.", 20, 0.0),
        ("Jan Baas loopt.", 1, 4.9),
        ("Het regent omdat Jan Baas loopt.", 1, 4.4),
        ("Voor Jan Baas loopt zij.", 1, 3.7),
        ("Zij kent Jan Baas.", 1, 3.7),
        ("Zij loopt met Jan Baas.", 1, 3.2),
    ],
)
def test_somebody_is_in_mind_by_how_and_how_long_ago_he_was_spoken_of(text, sentences, worth):
    for before in (0, 3):
        found = entities_in("Het regent. " * before + text + " Het waait." * 20, "Jan Baas")
        assert salience(found, found.people["Jan Baas"], before + sentences) == pytest.approx(worth)


def test_the_strongest_place_counts_not_the_last():
    text = "Het regent. Jan Baas zegt niets. Zij loopt met Jan Baas."
    found = entities_in(text, "Jan Baas")
    assert salience(found, found.people["Jan Baas"], 2) == pytest.approx(4.9)
    assert salience(found, found.people["Jan Baas"], 3) == pytest.approx(4.1)


def test_several_are_taken_up_by_the_same_noun_behind_a_definite_article():
    assert ranked("Bewoners kwamen. Boeren lachten. De bewoners zwegen.", "De bewoners") == [("bewoners", "same")]
    assert ranked("Bewoners kwamen. De boeren zwegen.", "De boeren") == [("de boeren", "new")]
    assert ranked("Bewoners kwamen. Bewoners zwegen.", "Bewoners") == [("bewoners", "new")]
    found = entities_in("Vijf bewoners kwamen. Twee bewoners lachten. De bewoners zwegen.")
    assert found.at(chunk_of(found.parsed, "De bewoners")).name == "twee bewoners"


@pytest.mark.parametrize(
    ("text", "words", "field"),
    [
        ("De minister van Sociale Zaken zwijgt.", "De minister van Sociale Zaken", {"sociale zaken"}),
        ("De minister voor Handel zwijgt.", "De minister", {"handel"}),
        ("Toen zweeg ook de minister voor Handel in Ede.", "de minister", {"handel"}),
        ("De minister zwijgt in Ede.", "De minister", set()),
        ("Minister voor Handel is hij.", "Minister", {"handel"}),
        ("Het regent. Minister voor Handel is hij.", "Minister", {"handel"}),
        ("In Ede zwijgt de minister.", "de minister", set()),
        ("Dat zei de minister voor", "de minister", set()),
    ],
)
def test_an_office_is_held_of_what_stands_behind_it(text, words, field):
    found = entities_in(text)
    chunk = chunk_of(found.parsed, words)
    assert field_of(found, chunk, found.parsed.chunks[chunk]) == field


def test_who_holds_an_office_holds_it_of_what_is_told_later():
    people = entities_in("Minister Jan Baas zweeg. Piet Mol ook. De minister voor Handel lachte.", "Jan Baas").people
    assert people["Jan Baas"].functions.fields == {"handel"}
    similar = entities_in("Trainer Jan Baas zweeg. De coach van Ajax lachte.", "Jan Baas").people
    assert similar["Jan Baas"].functions.fields == set()
    untold = entities_in("Minister Jan Baas zweeg. De minister lachte in Ede.", "Jan Baas").people
    assert untold["Jan Baas"].functions.fields == set()


def test_a_function_that_ends_in_man_may_be_a_womans():
    text = "Ombudsman Mia Vos kwam. Jan Baas ook. De ombudsman zweeg."
    assert meaning_of("De ombudsman", text, "Mia Vos", "Jan Baas") == "Mia Vos"
