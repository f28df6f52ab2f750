"""A name shows by itself what speaks for and against a person."""

from kantlijn.annotators.naming.name_evidence import evidence_of, first_class, last_class, particle_class


def test_listed_names_count():
    assert "FnlLnlm" in evidence_of("Willem Bakker").pieces
    assert (first_class("Anne-Fleur"), last_class("Bakker")) == ("nl", "nl")


def test_unlisted_name_shows_how_it_sounds():
    assert (first_class("Oksanova"), last_class("Gewisselde")) == ("4", "0")
    assert (first_class("VVDX"), last_class("ZonRail")) == ("caps", "inner")


def test_particle_with_a_capital_is_no_first_name():
    assert "FpartLnlm" in evidence_of("De Bakker").pieces


def test_street_place_and_organisation_are_known():
    assert "things" in evidence_of("Lindestraat").pieces
    assert "places" in evidence_of("Parijs").pieces
    assert "orgs" in evidence_of("Feyenoord").pieces
    assert "nopers later" in evidence_of("Willem Stadion").pieces


def test_known_figure_counts():
    assert "figures" in evidence_of("Churchill").pieces
    assert "figures" not in evidence_of("Delft").pieces


def test_particles_are_told_apart():
    assert [particle_class(word) for word in ("van", "van der", "el")] == ["van", "der", "far"]
