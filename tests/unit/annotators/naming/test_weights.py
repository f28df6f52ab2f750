"""What evidence weighs is exact, so that a name on the threshold is the same in every build."""

from itertools import permutations

from kantlijn.annotators.naming.name_candidates import find_candidates
from kantlijn.annotators.naming.unknown_people import weigh
from kantlijn.annotators.naming.weights import evidence, start_weight


def test_evidence_weighs_the_same_in_whatever_order_it_is_found():
    orders = permutations(("FfarLnls", "FnlLfarm", "FnoLnlm", "Pder", "a&s"))
    assert len({sum(evidence(piece).weight for piece in order) for order in orders}) == 1


def test_what_was_never_learned_weighs_nothing():
    assert evidence("Pder", "never seen").weight == evidence("Pder").weight != 0


def test_strength_is_all_evidence_together():
    text = "Dat vindt wethouder Kwakkel."
    candidates = find_candidates(text, lambda _: True)
    weigh(text, candidates)
    kwakkel = candidates["Kwakkel"]
    pieces = [piece for each in kwakkel.evidence for piece in each.pieces]
    assert kwakkel.strength == start_weight() + evidence(*reversed(pieces)).weight > 0
