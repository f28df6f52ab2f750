import pytest

from kantlijn.readers.markup.bombs import find_bombs


@pytest.mark.parametrize(
    ("sign", "most", "shown"),
    [("[", 600, "["), ("\\", 600, "\\"), ("*a", 5000, "*"), ("&amp; ", 5000, "&"), ("a  \n", 5000, "␠␠⏎")],
)
def test_paragraph_of_more_signs_than_any_text_has_is_a_fault(sign, most, shown):
    text = f"De brug is open.\n\n{sign * most}{{}}a\n\nHij blijft open."
    assert find_bombs(text.format(""), 5, "seeds/brug.md") == []
    (told,) = find_bombs(text.format(sign), 5, "seeds/brug.md")
    assert (told.severity, told.line) == ("fault", 7)
    assert dict(told.values) == {"most": most, "sign": shown}


def test_as_many_signs_in_several_paragraphs_are_none():
    assert find_bombs("*a* *b*\n\n" * 5000, 1, "seeds/brug.md") == []
