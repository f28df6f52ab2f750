from annotated import annotated, headed, mention, on, quotation, term

from kantlijn.model.packing import fingerprint_of, pack, unpack_annotated, unpack_heading

TEXT = "Sluis open\n\nDekkers opent de keersluis. “Ja”, zegt Dekkers."


def test_packed_article_comes_back_as_it_was():
    found = annotated(
        headed(TEXT, published=on("2024-12"), tags=("water",)),
        mention(TEXT, "Dekkers", "Mira Dekkers", "mira-dekkers"),
        term(TEXT, "keersluis", "keersluis"),
        quotation(TEXT, "“Ja”", cue="zegt"),
    )
    assert unpack_annotated(pack(found)) == found
    assert unpack_heading(pack(found.article)) == found.article


def test_fingerprints_tell_values_apart_and_not_the_order_of_keys():
    assert fingerprint_of({"a": 1, "b": 2}) == fingerprint_of({"b": 2, "a": 1})
    assert fingerprint_of(["a", 1]) != fingerprint_of(["a", 2])
