from corrected import ARTICLE

from kantlijn.annotators.correcting.drafts import numbered, parts_of


def test_parts_of_a_quotation_are_known_by_its_id():
    assert [len(spans) for spans in parts_of(ARTICLE.quotations).values()] == [2, 1, 1]


def test_parts_are_counted_anew_in_the_order_of_the_text():
    left = [each for each in reversed(ARTICLE.quotations) if each != ARTICLE.quotations[0]]
    assert [(each.part, each.parts) for each in numbered(left)] == [(1, 1)] * 3
