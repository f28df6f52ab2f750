from kantlijn.model.corrections import NO_LAYOUT, Layout, Quoted
from kantlijn.readers.markup.layout_parts import leave_out_parts, seat_part
from kantlijn.readers.markup.parts import Part

STORY = Part("De brug bij Zaltveen blijft nog weken dicht voor het verkeer, zegt de gemeente.", "paragraph", 3)


def gone(*parts: Part, layout: Layout = NO_LAYOUT, headed: bool = True) -> list[str]:
    _, left_out, _, problems = leave_out_parts(parts, layout, headed=headed)
    return [each.text for each in left_out] + [str(problem) for problem in problems]


def test_layout_on_a_saved_page_is_left_out():
    pointer, title = Part("Lees ook:", "paragraph", 5), Part("Pont vaart weer", "paragraph", 6)
    assert gone(STORY, pointer, title, STORY) == ["Lees ook:", "Pont vaart weer"]


def test_date_above_the_story_of_a_saved_page_is_left_out():
    dated = Part("1 december 2024", "paragraph", 2)
    assert gone(dated, STORY) == ["1 december 2024"]
    assert gone(dated, STORY, headed=False) == ["1 december 2024"]


def test_text_of_one_s_own_loses_no_short_lines():
    weak = [Part(words, "paragraph", 1) for words in ("Weer", "Els Prins", "Politiek", "Delen")]
    assert gone(*weak, STORY, *weak, headed=False) == []
    assert gone(Part("Ga naar de inhoud", "paragraph", 1), STORY, headed=False) == ["Ga naar de inhoud"]


def test_caption_table_and_quoted_block_are_what_the_page_says():
    assert gone(STORY, Part("Deel dit artikel", "caption", 5), Part("Reacties (2)", "row", 6), STORY) == []
    assert seat_part(Part("Advertentie", "blockquote", 1), NO_LAYOUT).kept


def test_author_has_the_last_word():
    layout = Layout("x.marks.yaml", (Quoted("Advertentie", 1), Quoted("Weg", 2)), (Quoted(STORY.words, 3),))
    assert gone(STORY, Part("Advertentie", "paragraph", 5), layout=layout) == [
        STORY.words,
        "x.marks.yaml:2: no line ‘Weg’ in the text; quote the whole line as it stands there",
    ]
