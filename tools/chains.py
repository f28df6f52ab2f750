"""Rows of lines with what each may be, to the weights of a linear-chain conditional random field.

Lafferty, McCallum, Pereira 2001; a line of which only some kinds are ruled out counts with all that are left. The
weights are of kinds and of steps between states, with the states of `kantlijn.readers.paste.states`.
"""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from kantlijn.readers.paste.states import KINDS, OWNERS, STATES, may_end, may_follow, may_open

NEVER = -1e9
STATE_KINDS = np.array(OWNERS)
ALLOWED = np.array([[may_follow(above, below) for below in STATES] for above in STATES])
PAIRS = np.argwhere(ALLOWED)
END = np.where([may_end(state) for state in STATES], 0.0, NEVER)


class Lesson(NamedTuple):
    """One page: the features of each line, the kinds that it may have (True), and how much the page counts."""

    features: Sequence[Sequence[str]]
    may_be: np.ndarray
    titled: bool
    weight: float


class Batch:
    """Lessons side by side, the longest first, so that all first lines are reckoned with at once, then all second."""

    def __init__(self, lessons: Sequence[Lesson], least_seen: int) -> None:
        """Give numbers to the features that are met often enough, and to the lines."""
        often = Counter(each for lesson in lessons for line in lesson.features for each in set(line))
        self.features = [each for each, times in sorted(often.items()) if times >= least_seen]
        lessons = sorted(lessons, key=lambda lesson: -len(lesson.features))
        self.lengths = np.array([len(lesson.features) for lesson in lessons])
        self.pages, self.longest = len(lessons), int(self.lengths[0])
        lines = [line for lesson in lessons for line in lesson.features]
        self.matrix = matrix_of(lines, {each: at for at, each in enumerate(self.features)})
        self.transposed = self.matrix.T.tocsr()
        self.may_be = np.concatenate([lesson.may_be for lesson in lessons])[:, STATE_KINDS]
        self.weights = np.array([lesson.weight for lesson in lessons])
        starts = np.cumsum(self.lengths) - self.lengths
        self.lines = [starts[: self.reach(at)] + at for at in range(self.longest)]
        opens = [[0.0 if may_open(state, titled=lesson.titled) else NEVER for state in STATES] for lesson in lessons]
        self.opens = np.array(opens)

    def reach(self, at: int) -> int:
        """Give how many pages have a line of this number."""
        return int((self.lengths > at).sum())

    def expect(self, scores: np.ndarray, steps: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Give how likely each page is on the whole, each state of each line, and each step: forward, then backward."""
        states = len(STATES)
        ahead = np.full((self.pages, self.longest, states), NEVER)
        behind = np.full((self.pages, self.longest, states), NEVER)
        factors = np.exp(steps)
        ahead[:, 0] = scores[self.lines[0]] + self.opens
        for at in range(1, self.longest):
            pages = self.reach(at)
            ahead[:pages, at] = log_of(ahead[:pages, at - 1], factors) + scores[self.lines[at]]
        last = (np.arange(self.pages), self.lengths - 1)
        behind[last] = END
        total = ahead[last] + END
        most = total.max(1)
        whole = most + np.log(np.exp(total - most[:, None]).sum(1))
        taken = np.zeros((states, states))
        for at in range(self.longest - 2, -1, -1):
            pages = self.reach(at + 1)
            below = behind[:pages, at + 1] + scores[self.lines[at + 1]]
            behind[:pages, at] = log_of(below, factors.T)
            taken += self.steps_taken(ahead[:pages, at], below, whole[:pages])
        likely = np.zeros((self.matrix.shape[0], states))
        for at in range(self.longest):
            pages = self.reach(at)
            share = np.exp(np.clip(ahead[:pages, at] + behind[:pages, at] - whole[:pages, None], -700, 50))
            likely[self.lines[at]] = share * self.weights[:pages, None]
        return whole, likely, taken * factors

    def steps_taken(self, above: np.ndarray, below: np.ndarray, whole: np.ndarray) -> np.ndarray:
        """Give how likely each step from one line to the next is, summed over the pages, without its own factor."""
        most_above, most_below = above.max(1, keepdims=True), below.max(1, keepdims=True)
        scale = np.exp(np.clip(most_above[:, 0] + most_below[:, 0] - whole, -700, 50)) * self.weights[: len(whole)]
        taken: np.ndarray = (np.exp(above - most_above) * scale[:, None]).T @ np.exp(below - most_below)
        return taken


def matrix_of(lines: Sequence[Sequence[str]], numbers: dict[str, int]) -> csr_matrix:
    """Give a row for each line, with a one for each of its features."""
    found = [(row, numbers[each]) for row, line in enumerate(lines) for each in set(line) if each in numbers]
    rows, columns = zip(*sorted(found), strict=True)
    return csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(lines), len(numbers)))


def log_of(logs: np.ndarray, factors: np.ndarray) -> np.ndarray:
    """Multiply numbers of which the logarithms are given, and give those of the products."""
    most = logs.max(1, keepdims=True)
    given: np.ndarray = np.log(np.exp(logs - most) @ factors + 1e-300) + most
    return given


def learn(
    lessons: Sequence[Lesson], *, least_seen: int = 2, decay: float = 1.0, rounds: int = 80
) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """Give the weight of each feature for each kind, and of each step between states (`NEVER` where there is none)."""
    batch = Batch(lessons, least_seen)
    size = len(batch.features) * len(KINDS)
    owners = np.eye(len(KINDS))[STATE_KINDS]

    def unpacked(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        steps = np.full(ALLOWED.shape, NEVER)
        steps[PAIRS[:, 0], PAIRS[:, 1]] = values[size:]
        return values[:size].reshape(len(batch.features), len(KINDS)), steps

    def loss(values: np.ndarray) -> tuple[float, np.ndarray]:
        weights, steps = unpacked(values)
        scores = batch.matrix @ (weights @ owners.T)
        free, likely, taken = batch.expect(scores, steps)
        right, likely_right, taken_right = batch.expect(np.where(batch.may_be, scores, NEVER), steps)
        slope = (batch.transposed @ (likely - likely_right) @ owners).ravel()
        slope_steps = (taken - taken_right)[PAIRS[:, 0], PAIRS[:, 1]]
        value = float(((free - right) * batch.weights).sum() + decay / 2 * values @ values)
        return value, np.concatenate([slope, slope_steps]) + decay * values

    found = minimize(loss, np.zeros(size + len(PAIRS)), jac=True, method="L-BFGS-B", options={"maxiter": rounds})
    weights, steps = unpacked(found.x)
    return dict(zip(batch.features, weights, strict=True)), steps
