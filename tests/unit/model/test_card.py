from annotated import annotated, headed, on

from kantlijn.aggregate import card_of
from kantlijn.model.card import newest_first
from kantlijn.model.packing import pack


def test_newest_comes_first_and_equals_go_by_their_ids():
    found = []
    for name, day in (("b", "2024-05-01"), ("a", "2024-05-01"), ("nieuw", "2024-12-14")):
        one = annotated(headed("Kop\n\nTekst.", published=on(day)))
        card = card_of(one, pack(one), b"")
        found.append(type(card)(name, *[getattr(card, field) for field in card.__struct_fields__[1:]]))
    assert [card.id for card in newest_first(found)] == ["nieuw", "a", "b"]
