"""The index knows a person by full name, surname, alias, initial and genitive, and a term by its forms."""

from kantlijn.annotators.matching.automaton import fold
from kantlijn.annotators.matching.matcher import index_people, index_terms
from kantlijn.model.reference import Entity, Gazetteer, Glossary, GlossaryTerm

ELLEN = Entity("ellen-van-der-linden", "Ellen van der Linden", aliases=("de Lindeboom",))


def found(text: str) -> list[str]:
    index = index_people(Gazetteer({ELLEN.id: ELLEN}))
    return sorted({text[start:end] for start, end, _ in index.matcher.find(fold(text))}, key=len)


def test_full_name_surname_and_genitive_are_forms():
    assert found("Van der Lindens plan") == ["Van der Lindens"]
    assert found("Ellen van der Linden")[-1] == "Ellen van der Linden"


def test_alias_and_initial_are_forms():
    assert found("de Lindeboom") == ["de Lindeboom"]
    assert found("E. van der Linden")[-1] == "E. van der Linden"


def test_first_name_alone_is_no_form():
    assert found("Ellen belt") == []


def test_bearers_of_one_surname_share_its_form():
    people = {name: Entity(name, f"{name.title()} Bos") for name in ("anna", "piet")}
    (match,) = index_people(Gazetteer(people)).matcher.find("bos")
    assert match[2].ids == ("anna", "piet")


def test_term_has_its_plural_as_form():
    glossary = Glossary({"lidstaat": GlossaryTerm("lidstaat", "lidstaat")})
    assert [match[2].term_id for match in index_terms(glossary).matcher.find("alle lidstaten")] == ["lidstaat"]
