import pytest
from annotated import quotation


@pytest.mark.parametrize(("certainty", "sure"), [("certain", True), ("confirmed", True), ("inferred", False)])
def test_only_what_is_certain_or_confirmed_is_sure(certainty, sure):
    assert quotation("“Ja”", "“Ja”", certainty=certainty).is_sure is sure


def test_quotation_of_nobody_is_not_sure():
    assert quotation("“Ja”", "“Ja”", None).is_sure is False
