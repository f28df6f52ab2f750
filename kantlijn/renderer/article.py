"""One annotated article to what its template prints, and to its page."""

from collections.abc import Sequence

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from kantlijn.model.annotations import AnnotatedArticle, Review
from kantlijn.model.article import Article
from kantlijn.model.card import Card
from kantlijn.model.dates import PartialDate
from kantlijn.model.library import Library
from kantlijn.model.page import Job, Page, Printed
from kantlijn.model.problem import Problem
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.model.settings import Settings
from kantlijn.renderer.anchors import Anchors, place_anchors
from kantlijn.renderer.before import before_article
from kantlijn.renderer.cast import find_cast, find_utterances
from kantlijn.renderer.dates import Stamp, published_stamp, updated_stamp, worded_date
from kantlijn.renderer.layers import format_layer, mark_layer, quotation_layers
from kantlijn.renderer.links import safe_address
from kantlijn.renderer.marks import Mark, find_marks
from kantlijn.renderer.metadata import Head, article_head, article_json, creator_of
from kantlijn.renderer.note import Link, Note
from kantlijn.renderer.notes import NoteMaker
from kantlijn.renderer.openings import opening_end
from kantlijn.renderer.paths import article_path, root_of
from kantlijn.renderer.press import Press, render_page
from kantlijn.renderer.spoken_as import SpokenAs
from kantlijn.renderer.story import Story, render_story
from kantlijn.renderer.strip import Stretch, find_places, find_shares
from kantlijn.renderer.topics import topic_links
from kantlijn.renderer.voices import Voice, find_voices
from kantlijn.renderer.words import Words

WORDS_PER_MINUTE = 230
"""How fast Dutch is read in silence; a fifth below the mean of fluent readers, to be kind."""
NO_LIBRARY = Library()


class ArticleView(Struct, frozen=True):
    """What the template of an article prints."""

    article: Article
    path: str
    head: Head
    headline: Markup
    body: Markup
    published: Stamp
    updated: Stamp | None
    minutes: int
    original: str
    """The address of the original, where it is safe to link to."""
    voices: list[Voice]
    shares: list[Stretch]
    """The bar of who says how much."""
    places: list[Stretch]
    """The line of who speaks where; none for an opening."""
    rest: str
    """Where the whole text stands, where this is its opening."""
    notes: list[Note]
    review: Review | None
    reviewed: str
    """The day of the review in words."""
    topics: tuple[Link, ...]
    lang: str
    """Of the article's words, where it is not the page's."""


def article_job(press: Press, library: Library, card: Card, gazetteer: Gazetteer, glossary: Glossary) -> Job:
    """Give the page of one article, for printing."""

    def print_article() -> Printed:  # not named canonical: the sitemap has articles with their days
        page, problems = render_article(press, library.by_id[card.id], gazetteer, glossary, library)
        return Printed((page,) if page else (), tuple(problems))

    return Job(article_path(card.id), print_article, card.file)


def render_article(
    press: Press,
    annotated: AnnotatedArticle,
    gazetteer: Gazetteer,
    glossary: Glossary,
    library: Library = NO_LIBRARY,
) -> tuple[Page | None, list[Problem]]:
    """Print the page of one article; the library has what its speakers said before."""
    path = article_path(annotated.article.id)
    view = view_article(annotated, gazetteer, glossary, press, root_of(path), library=library)
    return render_page(press, "article.html", path, head=view.head, view=view)


def view_article(
    annotated: AnnotatedArticle,
    gazetteer: Gazetteer,
    glossary: Glossary,
    press: Press,
    root: str,
    *,
    opening: bool = False,
    library: Library = NO_LIBRARY,
) -> ArticleView:
    """Make ready what the template prints, for a page that stands at root ("" or "../"): all, or the opening.

    The strip has everyone all the same, with links to the article's own page.
    """
    article = annotated.article
    said = find_utterances(annotated)
    end = opening_end(article, said) if opening else len(article.text)
    here = {utterance.id: utterance for utterance in said if utterance.parts[0].span.start < end}
    marks = [mark for mark in find_marks(annotated, gazetteer, glossary) if mark.span.end <= end]
    anchors = place_anchors(article, marks, list(here.values()))

    def way_to(name: str) -> str:
        return f"#{name}" if name in here else f"{root}{article_path(article.id)}#{name}"

    roles = {mention.name: mention.role for mention in reversed(annotated.mentions) if mention.role}
    cast = find_cast(said, gazetteer, glossary)
    before = before_article(library, article.id, root, press.words)
    spoken_as = SpokenAs(article, gazetteer, roles, press.words)
    maker = NoteMaker(article, gazetteer, glossary, here, cast, spoken_as, press.words, root, way_to, before)
    whole = end == len(article.text)
    return fill_view(
        annotated,
        maker,
        weave_story(maker, marks, anchors, end),
        find_voices(said, cast, lambda member: spoken_as.role_of(member, dated=False), way_to),
        head=head_of(maker, anchors, press.settings),
        places=find_places(article, said, cast) if whole else [],
        rest="" if whole else article_path(article.id),
        notes=maker.all(anchors),
    )


def fill_view(
    annotated: AnnotatedArticle,
    maker: NoteMaker,
    story: Story,
    voices: list[Voice],
    *,
    head: Head,
    places: list[Stretch],
    rest: str,
    notes: list[Note],
) -> ArticleView:
    """Put together what was made for an article, and what is known of it."""
    article, words, review = annotated.article, maker.words, annotated.review
    return ArticleView(
        article,
        article_path(article.id),
        head,
        story.headline or Markup.escape(article.title or article.id),
        story.body,
        published_stamp(article, words),
        updated_stamp(article, words),
        reading_minutes(article.text),
        safe_address(article.url or ""),
        voices,
        find_shares(voices),
        places,
        rest,
        notes,
        review,
        review_day(review, words) if review else "",
        topic_links(article),
        article.lang if article.lang != words.lang else "",
    )


def weave_story(maker: NoteMaker, marks: Sequence[Mark], anchors: Anchors, end: int) -> Story:
    """Weave formatting, quotations and what has a note into the text, as far as it is shown."""
    article, words = maker.article, maker.words
    layers = [layer for form in article.formatting if (layer := format_layer(form))]
    layers += quotation_layers(article, list(maker.utterances.values()), maker.cast, anchors, words)
    layers += [mark_layer(mark, anchors) for mark in marks]
    shown = replace(article, blocks=tuple(block for block in article.blocks if block.span.end <= end))
    return render_story(shown, layers, maker.root, words)


def head_of(maker: NoteMaker, anchors: Anchors, settings: Settings) -> Head:
    """Make the head of an article's page; strangers stay out of it, and so does a speaker who is only inferred."""
    subjects = [what for what in anchors if not isinstance(what, str)]
    people = maker.gazetteer.entities
    json = article_json(
        maker.article,
        [people[subject.key] for subject in subjects if subject.kind == "person"],
        [maker.glossary.terms[subject.key] for subject in subjects if subject.kind in ("term", "organisation")],
        [(utterance, creator_of(utterance, maker.cast, people, settings)) for utterance in maker.utterances.values()],
        settings,
    )
    return article_head(maker.article, json, settings, article_path(maker.article.id))


def reading_minutes(text: str) -> int:
    """Give how long a text takes to read, in whole minutes, at least one."""
    return max(1, round((text.count(" ") + text.count("\n")) / WORDS_PER_MINUTE))


def review_day(review: Review, words: Words) -> str:
    """Give the day of a review in words, or as the author wrote it where that is no date."""
    try:
        return worded_date(PartialDate.parse(review.date), words.lang)
    except ValueError:
        return review.date
