from annotated import annotated

from kantlijn.model.findable import Findable, Quoted, nothing_findable
from kantlijn.model.packing import pack, unpack_findable


def test_findable_is_the_same_once_it_was_packed():
    found = Findable({"sluis": 1}, ("navo",), "Sluis", "nl", None, "De Rietbode", ("Ja.",), (Quoted("c-1", "Ja"),))
    assert unpack_findable(pack(found)) == found


def test_nothing_is_found_by_no_word():
    assert nothing_findable(annotated("Ja.")).words == {}
