from copy import deepcopy

import pytest

from tools.corpus.articles import NOTICE, written
from tools.corpus.faults import find_faults

TEXT = "Brug dicht\n\n'Wij wachten', zegt Ans de Wit. Volgens Wits man is het 'een ramp'."
ARTICLE = {
    "id": "own-31-nd-gezin",
    "writer": "a",
    "source": "invented; in the manner of a regional daily",
    "genre": "regional",
    "invented": True,
    "notice": NOTICE,
    "text": TEXT,
    "quotes": [
        {
            "start": 12,
            "end": 25,
            "kind": "direct",
            "speaker": "Ans de Wit",
            "speaker_type": "person",
            "cue": [27, 31],
            "factuality": "said",
        },
        {"start": 68, "end": 78, "kind": "mixed", "speaker": "Wits man", "speaker_type": "unnamed", "cue": [44, 51]},
    ],
    "people": [{"start": 32, "end": 42, "name": "Ans de Wit"}, {"start": 52, "end": 56, "name": "Ans de Wit"}],
    "ignore_people": [],
}


def put(folder, article, part="train"):
    path = folder / "articles" / part / f"{article['id']}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(written(article), encoding="utf-8")
    return folder


def test_article_without_faults_has_none(tmp_path):
    assert find_faults(put(tmp_path, ARTICLE)) == []


@pytest.mark.parametrize(
    ("quotation", "change", "fault"),
    [
        (0, {"start": 13}, "no marks around it: Wij wachten' … Wij wachten'"),
        (0, {"kind": "mixed"}, "mixed with factuality said"),
        (0, {"factuality": "perhaps"}, "direct with factuality perhaps"),
        (0, {"speaker": "Bob Kip"}, "Bob Kip is nobody among the people"),
        (0, {"speaker_type": "none"}, "speaker Ans de Wit of type none"),
        (0, {"cue": [27, 30]}, "cue is no whole word: zeg"),
        (0, {"cue": [13, 16]}, "cue inside the quotation: Wij"),
        (1, {"speaker": "haar broer"}, "haar broer is not in the words of the text"),
        (1, {"kind": "scare"}, "scare with a speaker or a cue"),
        (1, {"speaker_alt": ["Wits man"]}, "empty or repeated speaker_alt"),
    ],
)
def test_fault_of_a_quotation_is_told(tmp_path, quotation, change, fault):
    article = deepcopy(ARTICLE)
    article["quotes"][quotation] |= change
    told = find_faults(put(tmp_path, article))
    assert f"train/own-31-nd-gezin.json: quotation {quotation + 1}: {fault}" in told


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"invented": False}, "does not say that it is invented"),
        ({"genre": "gossip"}, "unknown genre gossip"),
        ({"writer": "f"}, "writer f has another id"),
        ({"people": [{"start": 32, "end": 41, "name": "Ans de Wit"}]}, "no whole name: Ans de Wi"),
        ({"people": [{"start": 52, "end": 56, "name": "Bob"}]}, "name not in the text: Bob"),
        ({"ignore_people": [[32, 35]]}, "people and ignore_people overlap or are out of order at 32"),
    ],
)
def test_fault_of_an_article_is_told(tmp_path, change, fault):
    assert f"train/own-31-nd-gezin.json: {fault}" in find_faults(put(tmp_path, ARTICLE | change))


def test_article_in_the_wrong_part_is_told(tmp_path):
    assert "test/own-31-nd-gezin.json: belongs to train by its id" in find_faults(put(tmp_path, ARTICLE, "test"))


def test_other_layout_is_told(tmp_path):
    path = put(tmp_path, ARTICLE) / "articles" / "train" / "own-31-nd-gezin.json"
    path.write_text(path.read_text(encoding="utf-8").replace("\n ", "\n  "), encoding="utf-8")
    assert find_faults(tmp_path) == ["train/own-31-nd-gezin.json: not in the order and layout of the format"]


def test_two_articles_with_the_same_text_are_told(tmp_path):
    put(put(tmp_path, ARTICLE), ARTICLE | {"id": "own-04-vk-interview"})
    assert any(fault.endswith("the same text") for fault in find_faults(tmp_path))
