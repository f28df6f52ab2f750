from tools.evaluation_kit import (
    annotate_text,
    conll_documents,
    has_dutch_name,
    has_other_name,
    only_people,
    open_kit,
    paper_of,
    part_of,
    people_by_sentence,
)

DOCUMENT = {
    "id": "dpg-1",
    "source": "DPG dataset, article 1 (Trouw)",
    "people": [{"start": 0, "end": 9, "name": "Jan Smith"}, {"start": 20, "end": 26, "name": "Xzq Bo"}],
    "quotes": [
        {"kind": "direct", "speaker": "Jan Smith", "speaker_type": "person"},
        {"kind": "direct", "speaker": "Xzq Bo", "speaker_type": "person"},
        {"kind": "scare", "speaker": None, "speaker_type": None},
    ],
}


def test_folder_without_a_scorer_is_no_kit(tmp_path):
    assert open_kit(tmp_path) is None


def test_kit_scores_with_its_own_scorer(tmp_path):
    (tmp_path / "score.py").write_text(
        "def score_sets(gold, pred):\n    return {'n': len(gold)}, {}, [('a', 'b')], []\n"
    )
    kit = open_kit(tmp_path)
    assert kit.score({"x": {}}, {}) == {"n": 1}
    assert kit.errors({}, {}) == ["a: b"]


def test_half_follows_from_the_id_alone():
    assert part_of({"id": "dpg-1"}) == part_of({"id": "dpg-1", "text": "other"})
    assert {part_of({"id": f"dpg-{n}"}) for n in range(20)} == {"tuning", "confirming"}


def test_paper_is_named_in_brackets():
    assert paper_of(DOCUMENT) == "Trouw"


def test_document_without_a_paper_is_told_by_its_source():
    assert paper_of({"id": "dpg-2", "source": "DPG dataset, article 2"}) == "other DPG papers"
    assert paper_of({"id": "nos-2", "source": "NOS (sample)"}) == "web"


def test_people_left_out_are_ignored_and_their_quotations_too():
    kept = only_people({"x": DOCUMENT}, lambda name: name == "Jan Smith")["x"]
    assert [person["name"] for person in kept["people"]] == ["Jan Smith"]
    assert kept["ignore_people"] == [[20, 26]]
    assert [quote["kind"] for quote in kept["quotes"]] == ["direct", "mixed", "mixed"]


def test_surname_alone_is_neither_dutch_nor_other():
    assert has_dutch_name("Sanne Bakker")
    assert has_other_name("Xzqw Bakker")
    assert not has_dutch_name("Bakker")
    assert not has_other_name("Bakker")


def test_text_is_annotated_without_notes():
    found = annotate_text('"Wij gaan door", zei Sanne Bakker.')
    assert [(quote["start"], quote["end"], quote["kind"]) for quote in found["quotes"]] == [(0, 15, "direct")]


def test_conll_file_becomes_sentences_by_document(tmp_path):
    path = tmp_path / "sample"
    path.write_text("-DOCSTART- O\nBo B-PER\nloopt O\n\nZij O\n\n-DOCSTART- O\nJa O\n", encoding="utf-8")
    assert list(conll_documents(path)) == [["Bo loopt", "Zij"], ["Ja"]]


def test_people_are_placed_in_their_sentence():
    rows = people_by_sentence(["Het regent vandaag in de stad .", "Sanne Bakker fietst naar huis ."])
    assert rows == [[], [[0, 12, "PER"]]]
