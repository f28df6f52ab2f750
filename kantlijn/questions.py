"""An annotated article to what `check` asks: each open quotation, the guess, and the line that settles it."""

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.renderer.words import Words
from kantlijn.server.review import review_article
from kantlijn.server.review_items import ReviewItem
from kantlijn.server.shown import find_marks_file


def render_questions(annotated: AnnotatedArticle, gazetteer: Gazetteer, glossary: Glossary, words: Words) -> str:
    """Give lines for the marks file of an article, each below its sentence; nothing where all is settled.

    The whole is YAML, so that it can be pasted as it is. An article that somebody has read through asks nothing.
    """
    if annotated.review:
        return ""
    marks = find_marks_file(annotated.article.file)
    view = review_article(annotated, marks, gazetteer=gazetteer, glossary=glossary, words=words)
    open_ones = find_open(annotated)
    asked = [line for item in view.items if item.id in open_ones and not item.settled for line in question(item)]
    if not asked:
        return ""
    explained = words.say("Paste this into the file, and change what is not right.")
    opened = [] if "marks:" in marks.text else ["marks:"]
    return "\n".join([f"# {marks.name}", f"# {explained}", *opened, *asked])


def find_open(annotated: AnnotatedArticle) -> set[str]:
    """Give the ids of the quotations whose speaker is unknown or inferred."""
    direct = [each for each in annotated.quotations if each.kind == "direct"]
    return {each.id for each in direct if each.attribution is None or each.attribution.certainty == "inferred"}


def question(item: ReviewItem) -> list[str]:
    """Give the sentence of a quotation, the guess and its reason, and the line that says so."""
    sentence = " ".join("".join(each.before + each.words + each.after for each in item.excerpts).split())
    guess = " ".join(part for part in (f"{item.label}.", item.reason) if part)
    return [f"  # {item.line}: {sentence}", f"  # {guess}", f"  - {{{item.selector}, {item.affirmed}}}"]
