from kantlijn.model.clippings import Clippings, Excerpt, Found, Statement
from kantlijn.model.packing import pack, unpack_clippings
from kantlijn.model.span import Span


def test_clippings_are_the_same_once_they_were_packed():
    said = Statement("c-1", (Excerpt(4, "“Ja”, zegt zij.", (Span(0, 4),)),), "certain", is_sure=True)
    clippings = Clippings({"mira-dekkers": Found((said,))}, {"sluis": Found((), said.excerpts)})
    assert unpack_clippings(pack(clippings)) == clippings
