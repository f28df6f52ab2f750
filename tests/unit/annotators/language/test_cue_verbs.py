import re

from kantlijn.annotators.language.cue_verbs import IRREGULAR, REGULAR


def entries(table):
    return [
        (cue_class, entry.strip())
        for cue_class, lines in table.items()
        for entry in re.split(r"[|\n]", lines)
        if entry.strip()
    ]


def test_regular_verbs_have_two_parts_and_irregular_ones_five():
    assert {len(entry.rpartition(": ")[2].split()) for _, entry in entries(REGULAR)} == {2}
    assert {len(entry.rpartition(": ")[2].split()) for _, entry in entries(IRREGULAR)} == {5}


def test_no_verb_is_told_twice_in_one_class():
    listed = entries(REGULAR) + entries(IRREGULAR)
    assert [entry for entry in listed if listed.count(entry) > 1] == []


def test_every_infinitive_looks_like_one():
    infinitives = [entry.split()[-1] for _, entry in entries(REGULAR)]
    infinitives += [entry.split()[-2] for _, entry in entries(IRREGULAR)]
    assert [word for word in infinitives if not word.endswith(("en", "gaan", "doen", "staan"))] == []
