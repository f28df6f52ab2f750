import re

import pytest
from annotated import BRAM, DUTCH, GAZETTEER, GLOSSARY, annotated, headed, mention, quotation, span_of, term
from articles import article_from

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.article import Formatting
from kantlijn.renderer.anchors import place_anchors
from kantlijn.renderer.cast import find_cast, find_utterances
from kantlijn.renderer.layers import format_layer, mark_layer, quotation_layers
from kantlijn.renderer.marks import find_marks
from kantlijn.renderer.weave import weave

TEXT = "“Ja”, zegt Dekkers, “dat kan.” “Nee”, zegt Oosting. “Toch”, zegt Oosting."


def woven(found: AnnotatedArticle) -> str:
    article, utterances = found.article, find_utterances(found)
    marks = find_marks(found, GAZETTEER, GLOSSARY)
    anchors = place_anchors(article, marks, utterances)
    layers = list(quotation_layers(article, utterances, find_cast(utterances, GAZETTEER, GLOSSARY), anchors, DUTCH))
    layers += [mark_layer(mark, anchors) for mark in marks]
    return "".join(weave(article.text, block.span, layers) for block in article.blocks)


def test_first_mention_is_a_link_and_the_next_a_span():
    text = "Dekkers belt. Dekkers komt."
    first, second = (mention(text, "Dekkers", "Mira Dekkers", "mira-dekkers", nth=nth) for nth in (0, 1))
    assert woven(annotated(text, first, second)) == (
        '<a class="mark person" id="r-mira-dekkers" href="#n-mira-dekkers" role="doc-noteref">Dekkers</a> belt. '
        '<span class="mark person" data-note="n-mira-dekkers">Dekkers</span> komt.'
    )


def test_term_is_a_link_of_its_own_role():
    text = "De keersluis."
    assert 'class="mark term" id="r-keersluis" href="#n-keersluis" role="doc-glossref"' in woven(
        annotated(text, term(text, "keersluis", "keersluis"))
    )


def test_quotation_ends_in_its_speakers_chip():
    html = woven(annotated("“Ja”, zegt Dekkers.", quotation("“Ja”, zegt Dekkers.", "“Ja”", cue="zegt")))
    assert html == (
        '<span class="quotation s2 opens" id="c-1" data-speaker="mira-dekkers" data-note="q-1"'
        ' data-name="Mira Dekkers">“Ja”</span><a class="mark speaker s2" id="r-q-1" href="#q-1" data-initials="MD"'
        ' aria-label="Citaat van Mira Dekkers"></a>, <span class="cue" data-cue="q-1">zegt</span> Dekkers.'
    )


def test_interrupted_quotation_has_one_id_one_chip_and_one_note():
    html = woven(annotated(TEXT, quotation(TEXT, "“Ja”"), quotation(TEXT, "“dat kan.”")))
    assert (html.count('id="c-1"'), html.count("aria-label"), html.count('data-note="q-1"')) == (1, 1, 2)
    assert html.index("aria-label") > html.index("dat kan.")


@pytest.mark.parametrize(
    ("certainty", "label"),
    [("certain", "Citaat van Mira Dekkers"), ("inferred", "Citaat, waarschijnlijk van Mira Dekkers")],
)
def test_chip_says_how_certain_the_speaker_is(certainty, label):
    assert f'aria-label="{label}"' in woven(annotated(TEXT, quotation(TEXT, "“Ja”", certainty=certainty)))


def test_quotation_without_speaker_says_so():
    html = woven(annotated(TEXT, quotation(TEXT, "“Ja”", None)))
    assert 'class="quotation s0 unknown opens"' in html
    assert 'data-name="spreker onbekend"' in html
    assert 'aria-label="Citaat, spreker onbekend"' in html


def test_only_the_first_of_a_run_opens_it():
    said = [quotation(TEXT, words, BRAM, name=name) for words, name in (("“Nee”", "c-2"), ("“Toch”", "c-3"))]
    html = woven(annotated(TEXT, quotation(TEXT, "“Ja”"), *said))
    assert [part.split('"')[0] for part in html.split('class="quotation ')[1:]] == ["s2 opens", "s3 opens aside", "s3"]


def test_headline_does_not_open_the_run_of_the_story():
    text = "“Ja”\n\n“Ja zeker”, zegt Dekkers."
    said = [quotation(text, "“Ja”", name="c-2"), quotation(text, "“Ja zeker”")]
    assert woven(annotated(headed(text), *said)).count("opens") == 2


def test_speakers_name_cannot_break_out_of_its_attribute():
    html = woven(annotated(TEXT, quotation(TEXT, "“Ja”", BRAM.__class__('A"><script>', "unnamed"))))
    assert "<script>" not in html
    assert 'data-name="A&quot;&gt;&lt;script&gt;"' in html


def test_link_of_the_source_keeps_its_address():
    layer = format_layer(Formatting(span_of("de krant", "krant"), "a", 'https://krant.example/?a="b"&c'))
    assert layer
    assert layer.start_tag == '<a href="https://krant.example/?a=&quot;b&quot;&amp;c">'


def test_unsafe_link_of_the_source_stays_text():
    assert format_layer(Formatting(span_of("de krant", "krant"), "a", "javascript:alert(1)")) is None


def test_line_break_stands_before_its_place():
    text = "een\ntwee"
    layer = format_layer(Formatting(span_of(text, "\n"), "br"))
    assert layer
    assert weave(text, article_from(text).blocks[0].span, [layer]) == "een<br>\ntwee"


def places_of(html: str) -> list[bool]:
    return ["aside" in tag for tag in re.findall(r'<span class="(quotation[^"]*)"', html)]


def test_line_of_who_speaks_where_another_has_just_ended_stands_aside():
    found = annotated(
        TEXT,
        quotation(TEXT, "“Ja”"),
        quotation(TEXT, "“dat kan.”"),
        quotation(TEXT, "“Nee”", BRAM, name="c-2"),
        quotation(TEXT, "“Toch”", BRAM, name="c-3"),
    )
    assert places_of(woven(found)) == [False, False, True, False]


def test_lines_of_other_paragraphs_need_not_stand_aside():
    for between in ("\n\n", " Daarna bleef het lang stil, en in de zaal keek iedereen voor zich uit. Toen: "):
        text = f"“Ja.”{between}“Nee.”"
        found = annotated(text, quotation(text, "“Ja.”"), quotation(text, "“Nee.”", BRAM, name="c-2"))
        assert places_of(woven(found)) == [False, False]
