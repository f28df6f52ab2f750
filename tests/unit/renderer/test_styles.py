import pytest

from kantlijn.renderer.styles import STYLES, choose_styles, neighbours, wish_of

PEOPLE = [f"persoon-{number}" for number in range(20)]


@pytest.mark.parametrize("known", [[], PEOPLE, PEOPLE[::2]], ids=["strangers", "known", "some known"])
def test_first_eight_are_never_alike(known):
    styles = choose_styles(PEOPLE, known, PEOPLE)
    assert sorted(styles[key] for key in PEOPLE[:8]) == list(STYLES)
    assert set(styles) == set(PEOPLE)


def test_known_person_has_the_same_style_in_every_article_where_it_is_free():
    assert choose_styles(["a", "b"], ["b"], ["a", "b"])["b"] == choose_styles(["b"], ["b"], ["b"])["b"] == wish_of("b")


def test_more_prominent_one_of_two_keeps_the_style_that_both_have_elsewhere():
    one, other = next(
        (one, other) for one in PEOPLE for other in PEOPLE if one < other and wish_of(one) == wish_of(other)
    )
    styles = choose_styles([other, one], [one, other], [one, other])
    assert styles[other] == wish_of(other) != styles[one]


def test_from_the_ninth_on_nobody_is_like_who_speaks_just_before_or_after():
    turns = [key for number in range(8, 20) for key in (PEOPLE[number], PEOPLE[number % 8], PEOPLE[number])]
    styles = choose_styles(PEOPLE, [], turns)
    assert all(styles[one] != styles[other] for one, others in neighbours(turns).items() for other in others)


def test_one_whose_neighbours_have_all_styles_gets_one_all_the_same():
    turns = [key for other in PEOPLE[:8] for key in (other, "negende")]
    assert choose_styles([*PEOPLE[:8], "negende"], [], turns)["negende"] in STYLES


def test_nobody_is_a_neighbour_of_himself():
    assert neighbours(["a", "a", "b"]) == {"a": {"b"}, "b": {"a"}}
