from kantlijn.model.collection import Collection, Tables
from kantlijn.model.reference import Entity

ANNA, BRAM = Entity("anna-bos", "Anna Bos"), Entity("bram-bos", "Bram Bos")
TABLES = Tables(names={"anna bos": "anna-bos"}, surnames={"bos": "anna-bos bram-bos"})


def test_people_are_looked_up_by_name_and_surname():
    collection = Collection(TABLES, {one.id: one for one in (ANNA, BRAM)}.get)

    assert collection.named("anna bos") == [ANNA]
    assert collection.surnamed("bos") == [ANNA, BRAM]
    assert collection.surnamed("vis") == []


def test_what_is_hidden_is_nowhere():
    collection = Collection(TABLES, {one.id: one for one in (ANNA, BRAM)}.get, hidden=frozenset(("anna-bos",)))

    assert (collection.person("anna-bos"), collection.named("anna bos")) == (None, [])
    assert collection.surnamed("bos") == [BRAM]


def test_an_empty_collection_says_so():
    assert not Collection()
    assert Collection(TABLES)
    assert Collection().term("zetel") is Collection().person("anna-bos") is None
