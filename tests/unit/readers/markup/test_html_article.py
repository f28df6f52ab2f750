import pytest
from bs4 import BeautifulSoup

from kantlijn.readers.markup.html_article import find_article

STORY = "<p>De brug bij Zaltveen blijft zeker tot maart dicht, zegt wethouder Prins.</p>" * 3


def words(html: str, *, live: bool = False) -> str:
    root = find_article(BeautifulSoup(html, "html.parser"), live=live)
    return " ".join(root.get_text(" ").split()) if root else ""


TEXT = words(STORY)


def test_article_with_most_text_is_the_one():
    assert words(f"<main><article><p>Teaser.</p></article><article>{STORY}</article></main>") == TEXT


def test_teasers_are_no_article_beside_the_text_of_the_page():
    assert words(f"<main><div>{STORY}</div></main><article><p>Teaser.</p></article>") == TEXT


def test_article_around_its_body_is_whole():
    html = f'<article><p>Inleiding.</p><div itemprop="articleBody">{STORY}</div></article>'
    assert words(html) == f"Inleiding. {TEXT}"


def test_page_without_any_such_element_is_read_whole():
    assert words(f"<body>{STORY}</body>") == TEXT


@pytest.mark.parametrize(
    "clutter",
    [
        "<nav><p>Menu</p></nav>",
        "<script>var x</script>",
        "<aside><p>Meer</p></aside>",
        "<form>Zoek</form>",
        "<!-- weg -->",
        '<div class="ad-slot"><p>Koop nu</p></div>',
        '<div class="relatedArticles"><p>Meer bruggen</p></div>',
        '<section id="cookie-banner">Akkoord?</section>',
        '<div role="dialog"><p>Lees verder</p></div>',
        '<p aria-hidden="true">weg</p>',
        "<p hidden>weg</p>",
        '<p style="color: red; display:none">weg</p>',
    ],
)
def test_clutter_is_dropped(clutter):
    assert words(f"<article>{STORY}{clutter}</article>") == TEXT


@pytest.mark.parametrize(
    "kept",
    [
        '<p class="overflow-hidden">Slot.</p>',
        '<p class="loading">Slot.</p>',
        '<p class="badge-x">Slot.</p>',
        '<p style="display:block">Slot.</p>',
        '<p class="gradient">Slot.</p>',
    ],
)
def test_names_that_only_look_like_clutter_stay(kept):
    assert words(f"<article>{STORY}{kept}</article>") == f"{TEXT} Slot."


def test_what_holds_most_of_the_text_stays_whatever_its_name():
    assert words(f'<article><div class="with sidebar">{STORY}</div></article>') == TEXT


def test_what_holds_the_headline_stays_whatever_its_name():
    assert words(f'<article><div class="banner"><h1>Kop</h1></div>{STORY}</article>') == f"Kop {TEXT}"


def test_header_of_the_site_is_dropped_and_that_of_the_article_stays():
    html = f"<body><header>De Veerbode</header><header><h1>Kop</h1></header>{STORY}</body>"
    assert words(html) == f"Kop {TEXT}"


def test_posts_of_a_live_blog_belong_together():
    posts = f"<article><time>08:28</time>{STORY}</article>" * 2
    assert words(f"<main>{posts}</main>") == f"08:28 {TEXT}"
    assert words(f"<main>{posts}</main>", live=True) == f"08:28 {TEXT} 08:28 {TEXT}"
    assert words(f'<main><div class="live-blog">{posts}</div></main>') == f"08:28 {TEXT} 08:28 {TEXT}"


def test_way_to_a_live_blog_makes_no_live_blog():
    teaser = '<div class="liveblog-teaser"><time>08:28</time><a href="/live">Storm</a></div>'
    assert words(f"<main><article>{STORY}</article>{teaser}</main>") == TEXT


@pytest.mark.parametrize("html", ["", "<nav>Menu</nav>", "<body></body>"])
def test_page_without_text_has_no_article(html):
    assert words(html) == ""


def test_story_behind_a_paywall_stays_and_what_sells_it_goes():
    told = "De brug bij Zaltveen blijft nog weken dicht voor al het verkeer, zegt de gemeente in een brief. " * 2
    page = BeautifulSoup(
        f"<article><p>{told}</p><p>{told}</p><p>{told}</p><div class='paywall-content'><p>{told}</p></div>"
        "<div class='paywall'><p>Verder lezen? Neem een abonnement.</p></div></article>",
        "html.parser",
    )
    root = find_article(page, live=False)
    assert root
    assert len(root.find_all("p")) == 4


def test_words_set_large_and_tags_are_no_part_of_the_story():
    told = "De brug bij Zaltveen blijft nog weken dicht voor al het verkeer, zegt de gemeente in een brief. " * 2
    page = BeautifulSoup(
        f"<article><p>{told}</p><blockquote class='pull'><p>Weken dicht</p></blockquote>"
        "<ul class='tags'><li>Brug</li></ul>"
        "<blockquote><p>Zo staat het er.</p></blockquote></article>",
        "html.parser",
    )
    root = find_article(page, live=False)
    assert root
    assert [each.get_text() for each in root.find_all("p")] == [told, "Zo staat het er."]
    assert root.find("li") is None


def test_teaser_with_a_link_is_none_of_the_article_and_an_introduction_is():
    story = f"<p>{'De brug blijft dicht. ' * 20}</p>"
    page = BeautifulSoup(
        f"<article><p class='teaser'>De brug is dicht, meldt <a>de bode</a>.</p>{story}"
        "<div class='teaser'>Lees ook <a>Pont vaart weer</a></div></article>",
        "html.parser",
    )
    root = find_article(page, live=False)
    assert root
    assert "De brug is dicht, meldt" in root.get_text()
    assert "Pont" not in root.get_text()
