from annotated import headed

from kantlijn.renderer.tags import topic_id, topics_of


def test_tags_that_differ_in_case_and_accents_are_one_topic_as_first_written():
    article = headed("Kop\n\nTekst.", tags=("Oekraïne", " oekraine", "Brug", ""))
    assert topics_of(article) == {"oekraine": "Oekraïne", "brug": "Brug"}


def test_topic_that_has_no_letters_keeps_a_file_of_its_own():
    assert topic_id("★") != topic_id("☂")
    assert len(topic_id("lang " * 100)) <= 80
