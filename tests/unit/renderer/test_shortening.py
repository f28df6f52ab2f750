from kantlijn.renderer.shortening import shortened


def test_long_words_are_cut_at_a_word():
    assert shortened("kort") == "kort"
    assert shortened("woorden " * 20) == "woorden woorden woorden woorden woorden woorden woorden woorden …"
