import pytest
from hypothesis import given
from hypothesis import strategies as st
from previews import annotated, said

from kantlijn.annotators.correcting.targets import Finder
from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.server.selectors import Selectors, quotation_of


def quoting(text: str, *quotations: str) -> AnnotatedArticle:
    """An article with these quotations; equal ones are the first, the second, and so on."""
    found = []
    for place, words in enumerate(quotations):
        earlier = sum(len(other) for other in quotations[:place] if other == words)
        start = text.index(words, found[-1].span.end if earlier else 0)
        shifted = " " * start + text[start:]
        found.append(said(shifted, words, None, id=f"c-{place}"))
    return annotated(text, found)


def selector(text: str, *quotations: str, of: int = 0) -> dict[str, str]:
    article = quoting(text, *quotations)
    return Selectors(article).of(article.quotations[of])


def test_first_words_suffice():
    text = "Zij zei: „De brug gaat morgen weer open voor verkeer.” Dat hoopt ze."
    assert selector(text, "„De brug gaat morgen weer open voor verkeer.”") == {"exact": "De brug gaat morgen weer"}


def test_more_words_where_another_quotation_opens_the_same_way():
    text = '"De brug gaat morgen weer open" werd: "De brug gaat morgen weer dicht."'
    found = selector(text, '"De brug gaat morgen weer open"', '"De brug gaat morgen weer dicht."', of=1)
    assert found == {"exact": "De brug gaat morgen weer dicht."}


def test_words_of_the_narrator_are_no_other_quotation():
    text = 'Het wordt hier drukker. "Het wordt hier drukker", zegt Ans.'
    assert selector(text, '"Het wordt hier drukker"') == {"exact": "Het wordt hier drukker"}


def test_words_before_tell_equal_quotations_apart():
    assert selector('Ans zei: "Nee." Bo zei: "Nee."', '"Nee."', '"Nee."', of=1) == {
        "exact": "Nee.",
        "prefix": 'Bo zei: "',
    }


def test_selector_stays_on_one_line():
    quotation = "‘De brug\ngaat open en dat is mooi’"
    assert selector(f"{quotation}, zei ze.", quotation) == {"exact": "De brug"}


@pytest.mark.parametrize("nth", [0, 1, 2])
def test_selector_finds_its_own_quotation_again(nth):
    text = 'Eerst. Ans: "Zo is het." Bo: "Zo is het." Cas: "Zo is het."'
    article = quoting(text, *['"Zo is het."'] * 3)
    found = Selectors(article).of(article.quotations[nth])
    assert quotation_of({**found, "speaker": "x"}, Finder(article)) == f"c-{nth}"


@pytest.mark.parametrize("key", ["speaker", "quotation"])
def test_mark_is_about_the_quotation_that_holds_its_words(key):
    assert (
        quotation_of({"exact": "gaat", key: None}, Finder(quoting('"De brug gaat open."', '"De brug gaat open."')))
        == "c-0"
    )


@pytest.mark.parametrize(
    "mark",
    [
        {"exact": "brug", "person": None},
        {"exact": "Ans zegt", "speaker": "x"},
        {"exact": "weg", "speaker": "x"},
        {"exact": "open", "speaker": "x"},
        {"exact": None, "speaker": "x"},
        {"speaker": "x"},
    ],
)
def test_mark_about_something_else_or_about_several_is_about_none(mark):
    text = 'Ans zegt: "De brug gaat open." Dan: "Hij is open!"'
    assert quotation_of(mark, Finder(quoting(text, '"De brug gaat open."', '"Hij is open!"'))) == ""


@given(st.lists(st.lists(st.sampled_from(["Ja", "Nee.", "De", "brug", "gaat"]), min_size=1, max_size=7), max_size=6))
def test_every_quotation_that_can_be_told_apart_is_found_again(words):
    said_there = [f'"{" ".join(each)}"' for each in words]
    text = " ".join(f"Spreker {place} zegt: {each}" for place, each in enumerate(said_there))
    article = quoting(text, *said_there)
    selectors, finder = Selectors(article), Finder(article)
    found = [quotation_of({**selectors.of(each), "speaker": "x"}, finder) for each in article.quotations]
    assert found == [each.id for each in article.quotations]
