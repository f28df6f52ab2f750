import pytest

from kantlijn.model.asked import MadeWhenAsked


def test_value_is_made_when_it_is_asked_for():
    made = []
    values = MadeWhenAsked({"brug": 1, "sluis": 2}, lambda name: made.append(name) or name.upper())
    assert ("brug" in values, list(values), len(values), made) == (True, ["brug", "sluis"], 2, [])
    assert (values["sluis"], values.get("dijk"), made) == ("SLUIS", None, ["sluis"])


def test_name_that_is_not_there_makes_nothing():
    with pytest.raises(KeyError):
        MadeWhenAsked({}, str.upper)["dijk"]
