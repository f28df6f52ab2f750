"""An article to the places in it that name a person, known or unknown."""

from kantlijn.annotators.automaton import fold, longest_first
from kantlijn.annotators.composition import compose
from kantlijn.annotators.matcher import PeopleIndex
from kantlijn.annotators.unknown_people import find_unknown_people
from kantlijn.model.annotations import Mention
from kantlijn.model.article import Article
from kantlijn.model.problem import Problem


def find_mentions(article: Article, people: PeopleIndex) -> tuple[list[Mention], list[Problem]]:
    """Give every mention of a person, in the order of the text; the gazetteer decides before the patterns do."""
    composed = compose(article.text)
    known = [
        (start, end, form)
        for start, end, form in longest_first(people.matcher.find(fold(composed.text)))
        if len(form.ids) == 1 and composed.text[start].isupper()
    ]
    taken = {place for start, end, _ in known for place in range(start, end)}
    mentions = [
        Mention(composed.original(start, end), people.entities[form.ids[0]].name, form.ids[0])
        for start, end, form in known
    ]
    mentions += [
        Mention(composed.original(person.start, person.end), person.name)
        for person in find_unknown_people(composed.text)
        if taken.isdisjoint(range(person.start, person.end))
    ]
    return sorted(mentions, key=lambda mention: mention.span), []
