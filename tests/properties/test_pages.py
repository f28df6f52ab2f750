"""What holds of an article's page for every text and all that is found in it."""

from html.parser import HTMLParser

from annotated import BRAM, GAZETTEER, GLOSSARY, MIRA, annotated, headed, press_for
from hypothesis import given
from hypothesis import strategies as st

from kantlijn.model.annotations import AnnotatedArticle, Attribution, Mention, Quotation, Speaker, TermUse
from kantlijn.model.article import Formatting
from kantlijn.model.span import Span
from kantlijn.renderer.article import view_article

PRESS = press_for()
PARAGRAPHS = st.lists(
    st.text(alphabet="ab “”\"'<&é👍", min_size=1, max_size=20).map("x{}x".format), min_size=1, max_size=4
)
SPEAKERS = [MIRA, BRAM, Speaker("Tess Vonk", "person"), Speaker("een woordvoerder", "unnamed"), None]
CERTAINTIES = ["certain", "inferred", "confirmed"]
PEOPLE = [("Mira Dekkers", "mira-dekkers", None), ("Tess Vonk", None, "voorzitter"), ("Jo Bos", None, None)]


class Page(HTMLParser):
    """Collects the text, the ids and the fragments that are linked to."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.ids: list[str] = []
        self.targets: set[str] = set()
        self.links: list[str] = []
        """The notes to which marks link, in their order."""
        self.feed(str(html))
        self.close()

    def handle_starttag(self, _: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.ids += [found["id"]] if "id" in found else []
        self.targets |= {found[name].removeprefix("#") for name in ("href", "data-note", "data-cue") if name in found}

        if found.get("class", "").startswith("mark ") and "href" in found:
            self.links.append(found["href"].removeprefix("#"))

    def handle_data(self, data: str) -> None:
        self.text += data


@st.composite
def annotated_articles(draw: st.DrawFn) -> AnnotatedArticle:
    article = headed("\n\n".join(draw(PARAGRAPHS)))
    blocks = st.sampled_from(article.blocks)

    def span() -> Span:
        block = draw(blocks).span
        start = draw(st.integers(block.start, block.end - 1))
        return Span(start, draw(st.integers(start + 1, block.end)))

    def several(most: int) -> range:
        return range(draw(st.integers(0, most)))

    def quotation() -> Quotation:
        speaker, certainty = draw(st.sampled_from(SPEAKERS)), draw(st.sampled_from(CERTAINTIES))
        attribution = Attribution(speaker, certainty, "test", "cue", span(), span()) if speaker else None
        return Quotation(span(), "direct", f"c-{draw(st.integers(1, 3))}", attribution=attribution)

    links = apart([Formatting(span(), "a", "https://x.example/") for _ in several(2)])
    article = headed(article.text, formatting=(*links, *(Formatting(span(), "em") for _ in several(2))))
    marks: list[Mention | TermUse] = [Mention(span(), *draw(st.sampled_from(PEOPLE))) for _ in several(4)]
    marks += [TermUse(span(), draw(st.sampled_from(sorted(GLOSSARY.terms)))) for _ in several(3)]
    return annotated(article, *apart([quotation() for _ in several(4)]), *apart(marks))


def apart(found: list) -> list:
    """Give those in the order of the text that overlap none before them, as the annotators do."""
    kept: list = []
    for one in sorted(found, key=lambda one: one.span):
        if not kept or kept[-1].span.end <= one.span.start:
            kept.append(one)
    return kept


@given(annotated_articles())
def test_story_shows_the_text_to_the_letter(found: AnnotatedArticle):
    view = view_article(found, GAZETTEER, GLOSSARY, PRESS, "../")
    shown = [Page(part).text for part in (view.headline, *view.body.split("</p>\n"))]
    blocks = [block.span.of(found.article.text) for block in found.article.blocks]
    assert [text for text in shown if text] == blocks


@given(annotated_articles())
def test_no_id_stands_twice(found: AnnotatedArticle):
    view = view_article(found, GAZETTEER, GLOSSARY, PRESS, "../")
    ids = [*Page(view.headline + view.body).ids, *(note.id for note in view.notes)]
    assert len(ids) == len(set(ids))


@given(annotated_articles())
def test_every_mark_has_its_note_and_every_note_its_place(found: AnnotatedArticle):
    view = view_article(found, GAZETTEER, GLOSSARY, PRESS, "../")
    story = Page(view.headline + view.body)
    targets = {target for target in story.targets if not target.startswith("https:")}
    assert targets <= {note.id for note in view.notes}
    back = {note.back for note in view.notes} | {
        part.href.removeprefix("#") for note in view.notes for part in note.parts
    }
    assert back <= set(story.ids)


@given(annotated_articles())
def test_notes_stand_in_the_order_of_their_links_by_which_both_are_numbered(found: AnnotatedArticle):
    view = view_article(found, GAZETTEER, GLOSSARY, PRESS, "../")
    links = Page(view.headline + view.body).links
    assert links == [note.id for note in view.notes][: len(links)]
