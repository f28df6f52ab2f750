from kantlijn.model.reference import Entity, GlossaryTerm
from kantlijn.readers.keys.claims import find_claims_on_names, find_claims_on_terms


def names(*people: Entity) -> list[str]:
    return [f"{problem.severity} {problem}" for problem in find_claims_on_names(people)]


def terms(*found: GlossaryTerm) -> list[str]:
    return [f"{problem.severity} {problem}" for problem in find_claims_on_terms(found)]


def test_full_name_of_two_people_is_a_fault():
    assert names(Entity("a", "Els Prins", file="a.md"), Entity("b", "Els Prins", file="b.md")) == [
        "fault b.md: ‘Els Prins’ is claimed by a.md too; keep it in one of the two"
    ]


def test_alias_of_two_people_is_a_doubt():
    people = Entity("a", "Els Prins", ("E. Prins",), file="a.md"), Entity("b", "Ed Prins", ("E. Prins",), file="b.md")
    assert names(*people) == ["doubt b.md: ‘E. Prins’ may also mean the person of a.md; keep it in one of the two"]


def test_alias_that_is_another_person_s_name_is_a_doubt():
    people = Entity("a", "Els Prins", ("Bo Kuiper",), file="a.md"), Entity("b", "Bo Kuiper", file="b.md")
    assert len(names(*people)) == 1


def test_surnames_may_be_shared():
    people = Entity("a", "Els de Wit", ("De Wit",), file="a.md"), Entity("b", "Bo de Wit", ("De Wit",), file="b.md")
    assert names(*people) == []


def test_alias_said_twice_in_one_note_is_no_claim():
    assert names(Entity("a", "Els Prins", ("E. Prins", "E. Prins", "Els Prins"), file="a.md")) == []


def test_word_of_two_terms_is_a_fault_whatever_its_case():
    assert terms(GlossaryTerm("a", "pont", ("veer",), file="a.md"), GlossaryTerm("b", "Veer", file="b.md")) == [
        "fault b.md: ‘Veer’ is claimed by a.md too; keep it in one of the two"
    ]


def test_line_is_that_of_the_key_that_claims_the_words():
    found = GlossaryTerm("a", "pont", file="a.md"), GlossaryTerm("b", "veer", ("pont",), file="b.md")
    (problem,) = find_claims_on_terms(found, {"b.md": {"term": 2, "aliases": 3}})
    assert problem.line == 3


def test_forms_are_claimed_too():
    assert (
        len(terms(GlossaryTerm("a", "pont", forms=("ponten",), file="a.md"), GlossaryTerm("b", "Ponten", file="b.md")))
        == 1
    )


def test_words_of_one_term_may_repeat():
    assert (
        terms(GlossaryTerm("a", "pont", ("Pont",), ("pont",), file="a.md"), GlossaryTerm("b", "veer", file="b.md"))
        == []
    )
