"""An annotated article to what `check` asks: each open quotation, the guess, and the line that settles it.

Behind them come the speakers that are certain by a function or a pronoun: what the author looks at first.
"""

from collections.abc import Callable, Iterable

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.reference import Gazetteer, Glossary
from kantlijn.renderer.words import Words
from kantlijn.server.gaps import find_gaps
from kantlijn.server.review import review_article
from kantlijn.server.review_items import ReviewItem
from kantlijn.server.shown import find_marks_file

TOLD_GAPS = 20
"""How many people and bodies without a note are named."""


def render_questions(annotated: AnnotatedArticle, gazetteer: Gazetteer, glossary: Glossary, words: Words) -> str:
    """Give lines for the marks file of an article, each below its sentence; nothing where all is settled.

    The whole is YAML, so that it can be pasted as it is. An article that somebody has read through asks nothing.
    """
    if annotated.review:
        return ""
    marks = find_marks_file(annotated.article.file)
    view = review_article(annotated, marks, gazetteer=gazetteer, glossary=glossary, words=words)
    unsettled = [item for item in view.items if not item.settled]
    asked = lines_of(unsettled, find_open(annotated), question)
    told = lines_of(unsettled, find_indirect(annotated), told_sentence)
    if told:
        explained = words.say("Certain by a function or a pronoun; look whether it is right:")
        told.insert(0, f"  # {explained}")
    if asked:
        explained = words.say("Paste this into the file, and change what is not right.")
        asked = [f"# {explained}", *([] if "marks:" in marks.text else ["marks:"]), *asked]
    return "\n".join([f"# {marks.name}", *asked, *told]) if asked or told else ""


def lines_of(items: Iterable[ReviewItem], ids: set[str], write: Callable[[ReviewItem], list[str]]) -> list[str]:
    """Write the items of these ids."""
    return [line for item in items if item.id in ids for line in write(item)]


def render_gaps(articles: Iterable[AnnotatedArticle], words: Words) -> str:
    """Give who and what has no note yet, the most frequent first, each above the command that makes one."""
    gaps = find_gaps(articles)
    lines = []
    for gap in gaps[:TOLD_GAPS]:
        lines += [words.say("No note yet: %(name)s (%(n)s times)", name=gap.name, n=gap.count), f"  {gap.command}"]
    if len(gaps) > TOLD_GAPS:
        lines.append(words.say("And %(n)s more without a note.", n=len(gaps) - TOLD_GAPS))
    return "\n".join(lines)


def find_open(annotated: AnnotatedArticle) -> set[str]:
    """Give the ids of the quotations whose speaker is unknown or inferred."""
    direct = [each for each in annotated.quotations if each.kind == "direct"]
    return {each.id for each in direct if each.attribution is None or each.attribution.certainty == "inferred"}


def find_indirect(annotated: AnnotatedArticle) -> set[str]:
    """Give the ids of the quotations whose speaker is certain, and not named beside them: `zegt de wethouder`."""
    found = [each for each in annotated.quotations if each.attribution and each.attribution.certainty == "certain"]
    return {each.id for each in found if each.attribution and each.attribution.reason in ("role", "pronoun")}


def question(item: ReviewItem) -> list[str]:
    """Give the sentence of a quotation, the guess and its reason, and the line that says so."""
    return [*told_sentence(item), f"  - {{{item.selector}, {item.affirmed}}}"]


def told_sentence(item: ReviewItem) -> list[str]:
    """Give the sentence of a quotation, who says it, and why."""
    sentence = " ".join("".join(each.before + each.words + each.after for each in item.excerpts).split())
    guess = " ".join(part for part in (f"{item.label}.", item.reason) if part)
    return [f"  # {item.line}: {sentence}", f"  # {guess}"]
