"""What evidence weighs is exact, so that a name on the threshold is the same in every build."""

from itertools import permutations

from kantlijn.annotators.naming.weights import evidence


def test_evidence_weighs_the_same_in_whatever_order_it_is_found():
    orders = permutations(("FfarLnls", "FnlLfarm", "FnoLnlm", "Pder", "a&s"))
    assert len({sum(evidence(piece).weight for piece in order) for order in orders}) == 1


def test_what_was_never_learned_weighs_nothing():
    assert evidence("Pder", "never seen").weight == evidence("Pder").weight != 0
