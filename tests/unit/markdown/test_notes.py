from annotated import GAZETTEER, GLOSSARY, annotated, headed, mention, press_for, quotation, term

from kantlijn.markdown.notes import mark_page

TEXT = "Sluis open\n\nDe keersluis gaat open. “Ja”, zegt Dekkers."


def marked(*found):
    return mark_page(annotated(headed(TEXT), *found), GAZETTEER, GLOSSARY, press_for())


def test_page_gets_marks_and_endnotes_that_lead_to_no_other_page():
    told = marked(
        quotation(TEXT, "“Ja”"),
        mention(TEXT, "Dekkers", "Mira Dekkers", "mira-dekkers"),
        term(TEXT, "keersluis", "keersluis"),
    )
    assert len(told.layers) == 3
    assert told.endnotes.count('<div class="note') == 3
    assert ".html" not in told.endnotes


def test_page_without_marks_has_no_endnotes():
    assert marked().endnotes == ""
