from pathlib import Path

from previews import annotated, built_of, unbuilt

from kantlijn.model.problem import doubt, fault
from kantlijn.server.overlay import Line, lines_of, render_bar, render_overlay, render_waiting
from kantlijn.server.review import Progress

OUT = Path("site")
ONE = fault("seeds/a.txt", 3, "unknown key ‘%(key)s’", "did you mean ‘bron’?", key="brom")
TWO = fault("seeds/<b>.txt", 0, "empty file", "write the text in it, or remove it")
DOUBT = doubt("seeds/test.txt", 1, "no permission stated", "may this be public?")
BRUG = Progress("test", "Brug", "artikelen/test.html", "seeds/test.marks.yaml", 0)


def test_overlay_says_what_is_wrong_where_and_what_to_do():
    html = render_overlay(built_of(OUT, problems=[ONE], written=False))
    assert "Not updated: unknown key ‘brom’. Below is the last good version." in html
    assert "<code>seeds/a.txt:3</code> unknown key ‘brom’; did you mean ‘bron’?" in html


def test_overlay_lists_all_faults_and_no_doubts():
    html = render_overlay(built_of(OUT, problems=[ONE, DOUBT, TWO], written=False))
    assert "Not updated: 2 faults." in html
    assert "<code>seeds/&lt;b&gt;.txt</code> empty file; write the text in it, or remove it" in html
    assert "permission" not in html


def test_page_that_is_up_to_date_has_no_overlay():
    assert render_overlay(built_of(OUT, problems=[DOUBT])) == ""
    assert render_overlay(built_of(OUT, problems=[ONE])) == ""  # built with --keep-going
    assert render_overlay(unbuilt(OUT)) == ""


def test_bar_leads_to_the_review_and_tells_the_doubts_of_its_article():
    other = doubt("seeds/other.txt", 1, "odd", "mend it")
    html = render_bar(built_of(OUT, annotated("Brug."), problems=[DOUBT, other]), BRUG)
    assert 'href="/_nakijken/test"' in html
    assert "1 warning<" in html
    assert "no permission stated; may this be public?" in html
    assert "odd" not in html


def test_bar_of_the_review_leads_back():
    html = render_bar(built_of(OUT, annotated("Brug.")), BRUG, reviewing=True)
    assert 'href="/artikelen/test.html"' in html
    assert "left" not in html


def test_bar_of_a_list_tells_all_doubts():
    html = render_bar(built_of(OUT, problems=[DOUBT, DOUBT]), None)
    assert 'href="/_nakijken/"' in html
    assert "2 warnings" in html


def test_bar_says_what_is_not_for_publication():
    assert "Draft" in render_bar(built_of(OUT, annotated("Brug.", draft=True)), BRUG)
    assert "Not for publication" in render_bar(built_of(OUT, annotated("Brug.", publish=False)), BRUG)
    assert "<span>0 left</span>\n</p>\n</aside>" in render_bar(built_of(OUT, annotated("Brug.")), BRUG)


def test_page_that_waits_says_for_what():
    assert "empty file" in render_waiting(built_of(OUT, problems=[TWO], written=False))
    assert "The site is being built" in render_waiting(unbuilt(OUT))
    assert "does not exist" in render_waiting(built_of(OUT))


def test_problem_of_a_whole_file_has_no_line():
    assert lines_of([TWO], built_of(OUT).words) == [
        Line("seeds/<b>.txt", "empty file", "write the text in it, or remove it", "fault")
    ]
