import pytest
from bs4 import BeautifulSoup

from kantlijn.readers.markup.html_elements import meta_lines
from kantlijn.readers.markup.html_parts import PageReader
from kantlijn.readers.markup.parts import Part, join_parts


def reader(html: str, *, live: bool = False) -> PageReader:
    found = PageReader("https://x.example/a/b", live=live)
    found.read(BeautifulSoup(html, "html.parser"))
    return found


def parts(html: str) -> list[Part]:
    return reader(html).parts


def kinds(html: str) -> list[tuple[str, str]]:
    return [(part.kind, part.words) for part in parts(html)]


def test_blanks_are_one_space_and_hard_spaces_stay():
    assert kinds("<p>\n  Een   <b>brug</b>\n is&nbsp;dicht. </p>") == [("paragraph", "Een brug is\u00a0dicht.")]


def test_words_between_blocks_are_paragraphs():
    assert kinds("<div>Een.<p>Twee.</p>Drie <i>vier</i>.</div>") == [
        ("paragraph", "Een."),
        ("paragraph", "Twee."),
        ("paragraph", "Drie vier."),
    ]


def test_two_breaks_end_a_paragraph_and_one_breaks_the_line():
    found = parts("<p>Een.<br>Twee.<br><br>Drie.</p>")
    assert [part.words for part in found] == ["Een.\nTwee.", "Drie."]
    assert [(form.tag, form.span.of(found[0].words)) for form in found[0].formatting] == [("br", "\n")]


def test_headings_and_the_first_of_them():
    found = reader("<p>Economie</p><h1>Kop</h1><h2>Steun</h2><h1>Nog een</h1>")
    assert found.headline
    assert (found.headline.kind, found.headline.words) == ("headline", "Kop")
    assert [(part.kind, part.words, part.level) for part in found.parts] == [
        ("subhead", "Steun", 2),
        ("subhead", "Nog een", 2),
    ]


def test_lists_know_their_depth():
    found = parts("<ul><li>een<ol><li>twee</li></ol></li><li><p>drie</p></li></ul>")
    assert [(part.kind, part.words, part.level, part.ordered) for part in found] == [
        ("item", "een", 1, False),
        ("item", "twee", 2, True),
        ("item", "drie", 1, False),
    ]


def test_quoted_blocks():
    assert kinds("<blockquote>Een.<p>Twee.</p></blockquote>") == [("blockquote", "Een."), ("blockquote", "Twee.")]


@pytest.mark.parametrize(
    ("caption", "words", "credit"),
    [
        ('De brug<span class="copyright">ANP</span>', "De brug ANP", "ANP"),
        ('De brug. <small class="photo_credit">Foto: Els Prins</small>', "De brug. Foto: Els Prins", "Els Prins"),
        ("EPA De brug", "EPA De brug", "EPA"),
        ("De brug © Reuters", "De brug © Reuters", "Reuters"),
        ("De brug", "De brug", None),
    ],
)
def test_captions_and_their_credit(caption, words, credit):
    text, blocks, _ = join_parts(parts(f"<figure><img alt='x'><figcaption>{caption}</figcaption></figure>"))
    assert (text, blocks[0].kind) == (words, "caption")
    assert (blocks[0].credit.of(text) if blocks[0].credit else None) == credit


def test_figure_without_caption_says_nothing():
    assert kinds("<figure><img alt='De brug'></figure>") == []


def test_links_lead_where_they_led():
    found = parts(
        '<p><a href="../c">een</a> <a href="https://y.example">twee</a> <a href="javascript:x()">drie</a></p>'
    )
    assert [form.href for form in found[0].formatting] == ["https://x.example/c", "https://y.example"]


def test_address_that_is_none_is_dropped():
    assert parts('<p><a href="http://[x">een</a></p>')[0].formatting == ()


def test_lines_that_lead_elsewhere_are_dropped():
    assert kinds('<p>Lees ook: <a href="/1">Pont vaart niet</a></p>') == []
    assert kinds("<p>Lees ook de brief die <a href='/1'>zij</a> schreef.</p>")[0][0] == "paragraph"


def test_author_and_date_of_the_whole_are_no_text():
    found = reader(
        '<div class="byline">Door Els Prins</div><p class="article__date">14 december 2024</p><time>08:28</time>'
    )
    assert [part.words for part in found.parts] == ["Door Els Prins"]
    found = reader('<div class="author">Els Prins</div><p>Tekst.</p>')
    assert ([part.words for part in found.parts], found.author) == (["Tekst."], "Els Prins")


def test_time_in_a_sentence_stays():
    assert kinds("<p><time>Zaterdag</time> gaat de brug open.</p>") == [("paragraph", "Zaterdag gaat de brug open.")]


def test_time_of_a_post_is_a_line_of_its_own():
    found = reader("<div><time>08:28</time><p>De brug is open.</p></div>", live=True)
    assert [(part.kind, part.words) for part in found.parts] == [("byline", "08:28"), ("paragraph", "De brug is open.")]


def test_blocks_know_their_line():
    assert [part.line for part in parts("<div>\n<p>Een.</p>\n\n<ul>\n<li>twee</li></ul></div>")] == [2, 5]


def test_comments_and_declarations_are_no_words():
    assert kinds("<p>Een<!-- weg --> brug.</p><![CDATA[weg]]>") == [("paragraph", "Een brug.")]


def test_dates_elsewhere_on_the_page():
    page = BeautifulSoup('<div class="pubdate">14 dec 2024</div><div class="update-x">x</div>', "html.parser")
    assert meta_lines(page) == ["14 dec 2024"]


def test_table_of_data_is_rows():
    found = parts(
        "<table><tr><th>Straat</th><th>Auto's</th></tr><tr><td><b>Kerk</b>straat</td><td>88</td></tr></table>"
    )
    assert [(part.kind, part.words, part.level) for part in found] == [
        ("row", "Straat\tAuto's", 1),
        ("row", "Kerkstraat\t88", 0),
    ]


def test_table_that_sets_columns_is_none():
    assert kinds("<table><tr><td><p>Een.</p></td><td><p>Twee.</p></td></tr></table>") == [
        ("paragraph", "Een."),
        ("paragraph", "Twee."),
    ]


def test_marks_of_a_quotation_are_those_that_a_browser_shows():
    assert kinds("<p>Een <q>mooie <b>dag</b></q>.</p>") == [("paragraph", "Een “mooie dag”.")]


def test_struck_words_are_struck():
    (part,) = parts("<p>Het kost <s>drie</s> vier euro.</p>")
    assert [(form.tag, form.span.of(part.words)) for form in part.formatting] == [("del", "drie")]


def test_title_of_the_metadata_says_which_heading_is_the_headline():
    found = PageReader("", live=False, title="Brug open")
    found.read(BeautifulSoup("<h1>De Veerbode</h1><h1>Brug open</h1><p>Tekst.</p>", "html.parser"))
    assert found.headline
    assert found.headline.words == "Brug open"


def test_name_in_the_last_element_of_a_caption_is_its_maker():
    (part,) = parts("<figure><figcaption>De brug bij Zaltveen <span>Els Prins</span></figcaption></figure>")
    assert part.credit
    assert part.credit.of(part.words) == "Els Prins"


def test_heading_that_is_named_an_introduction_is_a_paragraph():
    (part,) = parts("<h3 class='subtitle'>Over meel en een wekker</h3>")
    assert part.kind == "paragraph"
