from annotated import annotated, headed, mention, on, quotation, term
from msgspec.structs import replace

from kantlijn.exporters.search.findables import LONGEST, findable_of, within
from kantlijn.exporters.search.postings import IN_QUOTATION, IN_TITLE
from kantlijn.model.findable import Findable
from kantlijn.model.packing import pack, unpack_findable

TEXT = "Sluis open\n\nDe keersluis gaat open. “Ja”, zegt Dekkers.\n\nSem (9) kijkt."


def findable(rights: str) -> Findable:
    child = replace(mention(TEXT, "Sem", "Sem"), private=True)
    article = headed(TEXT, published=on("2024-12-14"), source="De Rietbode", rights=rights)
    return findable_of(annotated(article, quotation(TEXT, "“Ja”"), child, term(TEXT, "keersluis", "keersluis")))


def test_own_text_is_found_by_its_words_and_shown_in_sentences():
    found = findable("own")
    assert (found.words["gaat"], found.words["sluis"], found.words["ja"]) == (0, IN_TITLE, IN_QUOTATION)
    assert (found.terms, found.sentences[0]) == ((), "De keersluis gaat open.")
    assert found.quotations[0].after == ", zegt Dekkers."


def test_text_of_unknown_rights_keeps_its_sentences_to_itself():
    found = findable("unknown")
    assert "gaat" not in found.words
    assert (found.terms, found.sentences, found.quotations[0].after) == (("keersluis",), (), "")


def test_child_is_not_found():
    assert "sem" not in findable("own").words | findable("unknown").words


def test_findable_is_the_same_once_it_was_packed():
    assert unpack_findable(pack(findable("own"))) == findable("own")


def test_long_text_is_shown_as_far_as_there_is_room():
    assert len(within(LONGEST, ["x" * 10_000] * 9)) == 3
