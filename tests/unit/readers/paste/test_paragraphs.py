from kantlijn.readers.paste.paragraphs import find_lines, find_paragraphs, runs_on


def paragraphs(text: str) -> list[str]:
    return [paragraph.words for paragraph in find_paragraphs(text, find_lines(text))]


def test_blank_lines_part_paragraphs():
    assert paragraphs("Een brug.\n\nTwee bruggen.\n") == ["Een brug.", "Twee bruggen."]


def test_lines_with_blanks_alone_are_blank():
    assert paragraphs("Een.\n \t\n\nTwee.\n\u00a0\nDrie.\n\u200b\nVier.") == ["Een.", "Twee.", "Drie.", "Vier."]


def test_without_blank_lines_each_line_is_a_paragraph():
    assert paragraphs("De brug is dicht.\nDe pont vaart.") == ["De brug is dicht.", "De pont vaart."]


def test_hard_wrapped_lines_are_one_paragraph_with_their_breaks():
    text = "De brug bij Zaltveen is\ndicht voor vrachtverkeer.\n\nDe pont vaart."
    assert paragraphs(text) == ["De brug bij Zaltveen is\ndicht voor vrachtverkeer.", "De pont vaart."]


def test_one_hard_wrapped_paragraph_needs_no_blank_line():
    text = "De brug bij Zaltveen is sinds\ngisteren dicht voor verkeer,\nzegt wethouder Prins."
    assert paragraphs(text) == [text]


def test_short_lines_that_were_not_filled_are_paragraphs():
    text = "Veel verkeer\nop de brug bij Zaltveen staat het verkeer al dagen stil\nen dat duurt nog even."
    assert len(paragraphs(text)) == 3


def test_long_lines_are_paragraphs_among_blank_lines_too():
    long = "De brug bij Zaltveen is sinds gisteren dicht voor alle verkeer, en dat blijft zo. " * 3
    assert paragraphs(f"Tussenkop\n{long}\n{long}\n\nSlot.") == ["Tussenkop", long.strip(), long.strip(), "Slot."]


def test_bullets_are_not_joined():
    assert paragraphs("Kort:\n\n- de brug\n- de pont\n\nSlot.") == ["Kort:", "- de brug", "- de pont", "Slot."]


def test_windows_newlines_count_once_and_stay_inside():
    text = "Een brug en\r\ntwee wegen.\r\n\r\nSlot.\r\n"
    found = find_paragraphs(text, find_lines(text))
    assert [(part.words, part.line) for part in found] == [("Een brug en\r\ntwee wegen.", 1), ("Slot.", 4)]


def test_old_macintosh_newlines_are_newlines():
    text = "Een.\r\rTwee."
    assert [(line.words, line.number) for line in find_lines(text)] == [("Een.", 1), ("Twee.", 3)]


def test_line_separator_of_unicode_is_a_character():
    assert paragraphs("De brug\u2028is dicht.\n\nSlot.") == ["De brug\u2028is dicht.", "Slot."]


def test_blanks_at_the_edges_are_outside():
    text = "  De brug. \n"
    line = find_lines(text)[0]
    assert (text[line.start : line.end], line.number) == ("De brug.", 1)


def test_text_of_blanks_has_no_paragraphs():
    assert paragraphs(" \n\n\t") == []


def test_lines_broken_to_a_width_are_paragraphs_without_blank_lines_between():
    text = (
        "Een paard is gistermiddag den win¬\nkel van den heer Postma ingegaan en\nheeft er een kaas gegeten.\n"
        "De heer Dijkstra heeft de schade ver¬\ngoed. Het dier had honger."
    )
    found = find_paragraphs(text, find_lines(text))
    assert [(part.line, part.lines) for part in found] == [(1, 3), (4, 2)]


def test_caption_and_its_credit_are_one_paragraph():
    text = "De brug is dicht.\n\nBeeld Els Prins\nDe brug bij nacht.\n\nDe pont vaart."
    assert [part.lines for part in find_paragraphs(text, find_lines(text))] == [1, 2, 1]


def test_sentences_on_lines_of_their_own_are_paragraphs():
    text = "Kop\n\nDe brug is dicht.\nDe pont vaart."
    assert [part.words for part in find_paragraphs(text, find_lines(text))] == [
        "Kop",
        "De brug is dicht.",
        "De pont vaart.",
    ]


def test_lines_of_unequal_width_that_run_on_are_one_paragraph():
    text = "Hedenmorgen is het paard van\nden schipper Hageman door het ijs\nvan het kanaal gezakt."
    assert paragraphs(text) == [text]
    assert len(paragraphs("Een brug\nde pont die vaart\nhet veer")) == 3


def test_heading_right_above_a_paragraph_is_no_part_of_it():
    text = "Een inleiding.\n\nDeuk in de boeg\nDe pont vaart pas donderdag weer. Fietsers rijden om."
    assert paragraphs(text) == [
        "Een inleiding.",
        "Deuk in de boeg",
        "De pont vaart pas donderdag weer. Fietsers rijden om.",
    ]
    wrapped = "Een inleiding.\n\nDe minister zei gisteren in Utrecht dat Jan\nKok naar Den Haag komt."
    assert len(paragraphs(wrapped)) == 2


def test_subhead_below_a_caption_and_its_credit_is_its_own():
    text = "De brug, gezien vanaf spoor 2.\n© Els Prins\nHendels blijven\n\nDe hendels blijven."
    found = find_paragraphs(text, find_lines(text))
    assert [each.words for each in found] == [
        "De brug, gezien vanaf spoor 2.\n© Els Prins",
        "Hendels blijven",
        "De hendels blijven.",
    ]


def test_introduction_below_a_caption_is_no_part_of_it():
    text = "Els Prins in haar molen. Beeld Bo Kuiper\nDrie jaar werkten zij eraan. Nu draait hij.\n\nDe molen draait."
    assert len(paragraphs(text)) == 3


def test_credit_above_a_paragraph_is_no_part_of_it():
    story = "De brug blijft nog weken dicht voor al het verkeer, zegt de gemeente. Zij weet ook niet hoe lang. " * 2
    assert paragraphs(f"Foto: ANP\n{story}\n\n{story}") == ["Foto: ANP", story.strip(), story.strip()]


def test_days_of_an_agenda_are_no_broken_lines():
    text = "vr 7 maart 20.00 Klaverjassen in het dorpshuis\nza 8 maart 10.00 Zwerfvuil prikken bij de kerk"
    first, second = find_lines(text)
    assert not runs_on(first, second)
