from tools.corpus.duplicates import near_duplicates

SENTENCE = "De brug over de vaart blijft tot maandag dicht voor alle verkeer."


def article(name, text):
    return {"id": name, "text": text}


def test_articles_of_two_parts_with_the_same_sentence_are_reported():
    parts = {"train": [article("een", SENTENCE)], "test": [article("twee", f"{SENTENCE} Daarna gaat zij weer open.")]}
    (pair,) = near_duplicates(parts)
    assert str(pair) == "een and twee: 100.0% (8 runs of 5 words)"


def test_articles_of_one_part_are_reported_only_when_asked_for():
    parts = {"train": [article("een", SENTENCE), article("twee", SENTENCE)]}
    assert near_duplicates(parts) == []
    assert len(near_duplicates(parts, across=False)) == 1


def test_four_words_in_a_row_are_nothing():
    parts = {"train": [article("een", SENTENCE)], "test": [article("twee", "Hij liep over de vaart blijft ze zeggen.")]}
    assert near_duplicates(parts, share=0.0) == []
