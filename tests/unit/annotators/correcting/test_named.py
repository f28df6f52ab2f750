from kantlijn.annotators.correcting.named import find_named, find_person, find_speaker, find_term
from kantlijn.model.annotations import Mention, Speaker
from kantlijn.model.reference import Entity, Gazetteer, Glossary, GlossaryTerm
from kantlijn.model.span import Span

PEOPLE = Gazetteer(
    {
        "bo-kuiper": Entity("bo-kuiper", "Bo Kuiper", ("B. Kuiper",)),
        "els-prins": Entity("els-prins", "Els Prins", ("Prins",)),
        "ed-prins": Entity("ed-prins", "Ed Prins", ("Prins",)),
    }
)
TERMS = Glossary(
    {
        "veerdienst": GlossaryTerm("veerdienst", "Veerdienst Zaltveen", ("VDZ",), kind="organisation"),
        "pont": GlossaryTerm("pont", "pont", ("veer",)),
    }
)
MENTIONS = [
    Mention(Span(0, 9), "Ada Linde"),
    Mention(Span(10, 12), "Bart van der Wal"),
    Mention(Span(13, 15), "Jan K.", private=True),
]


def speaker(said: str) -> tuple[Speaker | None, list[str]]:
    found, problems = find_speaker(said, MENTIONS, PEOPLE, TERMS, ("x.marks.yaml", 3))
    return found, [f"{problem.severity} {problem}" for problem in problems]


def test_person_is_found_by_id_name_or_alias():
    assert [find_person(said, PEOPLE) for said in ("bo-kuiper", "Bo Kuiper", "B. Kuiper")] == [
        PEOPLE.entities["bo-kuiper"]
    ] * 3


def test_alias_of_two_people_is_neither():
    assert find_person("Prins", PEOPLE) is None


def test_term_is_found_by_id_or_word_whatever_its_case():
    assert [find_term(said, TERMS) for said in ("pont", "Veer", "vdz")] == [
        TERMS.terms["pont"],
        TERMS.terms["pont"],
        TERMS.terms["veerdienst"],
    ]


def test_speaker_is_a_known_person():
    assert speaker("bo-kuiper") == (Speaker("Bo Kuiper", "person", "bo-kuiper"), [])


def test_speaker_is_a_known_organisation():
    assert speaker("VDZ") == (Speaker("Veerdienst Zaltveen", "org", "veerdienst"), [])


def test_speaker_is_somebody_whom_the_article_alone_knows():
    assert speaker("Ada Linde") == (Speaker("Ada Linde", "person"), [])


def test_speaker_may_be_unnamed():
    assert speaker("een woordvoerder") == (Speaker("een woordvoerder", "unnamed"), [])
    assert speaker("politie") == (Speaker("politie", "unnamed"), [])


def test_term_that_is_no_organisation_does_not_speak():
    assert speaker("pont") == (Speaker("pont", "unnamed"), [])


def test_unknown_id_is_a_fault_with_near_miss():
    assert speaker("bo-kuipers") == (
        None,
        ["fault x.marks.yaml:3: unknown person ‘bo-kuipers’; did you mean ‘bo-kuiper’?"],
    )
    assert speaker("iemand-anders")[1] == [
        "fault x.marks.yaml:3: unknown person ‘iemand-anders’; make a note in people/, or write the name"
    ]


def test_name_that_is_almost_a_known_one_is_a_doubt():
    assert speaker("Ada Lind") == (
        Speaker("Ada Lind", "person"),
        ["doubt x.marks.yaml:3: no ‘Ada Lind’ in the text or the notes; did you mean ‘Ada Linde’?"],
    )


def test_surname_that_one_person_bears_means_that_person():
    assert speaker("Linde") == (Speaker("Ada Linde", "person"), [])
    assert speaker("Van der Wal") == (Speaker("Bart van der Wal", "person"), [])
    assert speaker("Kuiper") == (Speaker("Bo Kuiper", "person", "bo-kuiper"), [])


def test_surname_of_two_people_is_a_fault():
    told = "fault x.marks.yaml:3: ‘Prins’ may be Ed Prins, Els Prins; write the whole name, or the id"
    assert speaker("Prins") == (None, [told])


def test_person_of_the_article_goes_before_one_of_the_notes():
    here = [Mention(Span(0, 9), "Ton Kuiper")]
    assert find_named("Kuiper", here, PEOPLE, ("x", 1)) == (("Ton Kuiper", None), [])
    assert find_named("Bo Kuiper", here, PEOPLE, ("x", 1)) == (("Bo Kuiper", "bo-kuiper"), [])


def test_first_name_or_end_of_a_surname_means_nobody():
    assert find_named("Ada", MENTIONS, PEOPLE, ("x", 1)) == (None, [])
    assert find_named("inde", MENTIONS, PEOPLE, ("x", 1)) == (None, [])
    assert find_named("K.", MENTIONS, PEOPLE, ("x", 1)) == (None, [])
