from kantlijn.annotators.lexicon import forms
from kantlijn.annotators.lexicon.forms import Forms


def test_each_form_is_read_once():
    read: list[str] = []

    def length_of(word: str) -> int:
        read.append(word)
        return len(word)

    lengths = Forms(length_of)
    assert [lengths[word] for word in ("een", "twee", "een")] == [3, 4, 3]
    assert read == ["een", "twee"]


def test_what_is_kept_is_bounded(monkeypatch):
    monkeypatch.setattr(forms, "MOST", 2)
    lengths = Forms(len)
    assert [lengths[word] for word in ("een", "twee", "drie")] == [3, 4, 4]
    assert list(lengths) == ["drie"]
