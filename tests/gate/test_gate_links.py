"""Every link and fragment of the whole site leads somewhere, at the root of a host and below a path of it."""

import pytest
from gate.sites import BELOW
from linked import broken, is_inside, links_of


@pytest.fixture(scope="module")
def links(gate_site):
    return links_of(gate_site.folder)


@pytest.mark.parametrize("below", ["", f"{BELOW}/"])
def test_links_inside_the_site_lead_to_a_file_and_an_element(gate_site, links, below):
    # 404.html is shown for any missing address: it names the site's own, which is below a path.
    inside = [link for link in links if is_inside(link)]
    assert len(inside) > 1000
    assert broken(inside, gate_site.folder, gate_site.host + below) == []


def test_own_full_addresses_lead_to_a_file(gate_site, links):
    own = [link for link in links if link.target.startswith(gate_site.host)]
    assert own
    assert broken(own, gate_site.folder, gate_site.address) == []


def test_nothing_is_loaded_from_elsewhere(gate_site, links):
    elsewhere = [link for link in links if link.loads and not is_inside(link)]
    assert [link for link in elsewhere if not link.target.startswith((gate_site.address, "data:"))] == []
