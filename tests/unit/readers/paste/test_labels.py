import itertools

import pytest

from kantlijn.readers.paste.labels import NEVER, label_lines, step, weights
from kantlijn.readers.paste.lines import seat_lines
from kantlijn.readers.paste.paragraphs import find_lines
from kantlijn.readers.paste.states import KINDS, STATES, TITLE, may_end, may_follow, may_open

STORY = "De brug bij Zaltveen blijft nog weken dicht voor het verkeer, zegt de gemeente."


def kinds(text: str, *, titled: bool = False) -> list[str]:
    seats = seat_lines(find_lines(text), (), ())
    return [state.kind for state in label_lines(seats, [None] * len(seats), titled=titled)]


def test_lines_of_a_page_are_known_apart():
    head = "De Veenkoerier\nNieuws\nBrug bij Zaltveen dicht\nDoor Els Prins\n12 mei 2025, 14:03"
    assert kinds(f"{head}\n{STORY}\n{STORY}\nDelen\nLees ook\nPont vaart weer") == [
        "publisher", "layout", "title", "writer", "moment", "paragraph", "paragraph", "layout", "layout", "layout",
    ]  # fmt: skip


def test_what_is_known_of_a_line_counts():
    seats = seat_lines(find_lines(f"Brug bij Zaltveen dicht\n{STORY}\n{STORY}"), (), ())
    states = label_lines(seats, [("layout",), TITLE, None])
    assert [state.kind for state in states] == ["layout", "title", "paragraph"]


def test_headline_that_stands_elsewhere_is_not_looked_for():
    assert "title" not in kinds(f"12 mei 2025\n{STORY}\n{STORY}", titled=True)


@pytest.mark.parametrize("text", ["Kop", f"{STORY}", "Delen\nDelen\nDelen", f"1\n2\n{STORY}\n3"])
def test_every_row_is_one_that_a_page_can_have(text):
    seats = seat_lines(find_lines(text), (), ())
    states = label_lines(seats, [None] * len(seats))
    assert may_open(states[0], titled=False)
    assert may_end(states[-1])
    assert all(may_follow(above, below) for above, below in itertools.pairwise(states))


def test_step_takes_the_best_way_to_each_state():
    reached = [NEVER] * len(STATES)
    reached[0] = 1.0
    totals, way = step(reached, [0.0] * len(STATES))
    assert all(at == 0 for at, total in zip(way, totals, strict=True) if total > NEVER / 2)


def test_weights_are_of_kinds_and_steps_that_there_are():
    known = weights()
    assert {kind for row in known.of.values() for kind, _ in row} <= set(range(len(KINDS)))
    assert len(known.steps) == len(STATES)
