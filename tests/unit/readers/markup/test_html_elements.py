import pytest
from bs4 import BeautifulSoup, Tag

from kantlijn.readers.markup.html_elements import author_within, heading_level, is_bold_heading, is_data, is_meta


def element(html: str) -> Tag:
    found = BeautifulSoup(html, "html.parser").find()
    assert found
    return found


@pytest.mark.parametrize(
    ("html", "level"),
    [
        ("<h3>Brug</h3>", 3),
        ('<div role="heading" aria-level="2">Brug</div>', 2),
        ('<div role="heading">Brug</div>', 2),
        ("<p>Brug</p>", 0),
        ('<p class="MsoTitle">Brug</p>', 0),
    ],
)
def test_heading_is_what_the_page_calls_so(html, level):
    assert heading_level(element(html)) == level


@pytest.mark.parametrize("name", ["MsoTitle", "article-title", "entry-title", "headline", "kop"])
def test_class_name_tells_the_headline_of_a_page_without_headings(name):
    assert heading_level(element(f'<p class="{name}">Brug</p>'), named=True) == 1


def test_title_alone_is_the_headline_where_the_metadata_do_not_say_otherwise():
    title = element('<p class="c1 title">Brug dicht</p>')
    assert [heading_level(title, named=True, title=each) for each in ("", "Brug dicht", "Pont vaart")] == [1, 1, 0]


def test_class_name_of_something_else_tells_no_headline():
    assert heading_level(element('<p class="subtitle kopje">Brug</p>'), named=True) == 0


def test_name_of_the_author_stands_alone_in_his_box():
    box = element('<div class="byline"><span class="author">Els Prins</span> <span class="function">chef</span></div>')
    assert author_within(box).get_text() == "Els Prins"
    assert author_within(element('<div class="byline">Door Els Prins</div>')) is None


def test_block_of_a_date_is_no_story():
    assert is_meta(element('<div class="publish-date">12 november 2025</div>'))
    assert not is_meta(element('<div class="text">12 november 2025</div>'))


def test_bold_words_alone_are_a_heading():
    assert is_bold_heading(element("<p><b>Rustig water</b></p>"))
    assert not is_bold_heading(element("<p><b>Rustig water is het nooit.</b></p>"))


def test_rows_of_several_cells_are_data():
    assert is_data(element("<table><tr><td>Brug</td><td>3</td></tr></table>"))
    assert not is_data(element("<table><tr><td><p>Brug</p></td><td>3</td></tr></table>"))
