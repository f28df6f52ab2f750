from kantlijn.model.clippings import Found
from kantlijn.model.library import Record


def test_what_articles_have_is_fetched_in_the_order_in_which_they_are_asked_for():
    asked = []

    def found_in(article: str) -> Found:
        asked.append(article)
        return Found()

    record = Record(("b", "a"), found_in=found_in)
    assert record.found(["a", "b"]) == [("a", Found()), ("b", Found())]
    assert asked == ["a", "b"]
