"""Every page is valid HTML to the checker of the standard's own authors: no error, no warning."""

import json
import subprocess

import pytest
from gate.conftest import module, program

OWN_HOST = "-Dnu.validator.servlet.allow-forbidden-hosts=true"
"""Lets the checker read from this machine. From files it cannot tell what the policy's 'self' is."""
SHORT_LIVED = ("-Xss4m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""Compiles the checker as little as so short a work is worth, with the depth that its schema needs then."""
REFUSED = "Inline script violates Content Security Policy"
DATA = '<script type="application/ld+json">'


def is_about_data(message: dict[str, object]) -> bool:
    """Say whether a script is blamed that is none: JSON-LD is a data block, which no policy for scripts is about.

    HTML, "prepare the script element": the type is looked at first, and a data block left alone, before the policy is.
    """
    return str(message["message"]).startswith(REFUSED) and DATA in str(message.get("extract"))


@pytest.fixture(scope="module")
def messages(gate_site) -> list[dict[str, object]]:
    vnu = module("vnu-jar") / "build" / "dist" / "vnu.jar"
    pages = [gate_site.address + page for page in gate_site.pages()]
    command = [program("java"), *SHORT_LIVED, OWN_HOST, "-jar", str(vnu), "--format", "json", *pages]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return list(json.loads(done.stderr)["messages"])


def test_html_has_no_error_and_no_warning(messages):
    assert [message for message in messages if not is_about_data(message)] == []


def test_all_was_read(gate_site):
    """A page that the checker could not fetch would be told among the messages; here is that there are many."""
    assert len(gate_site.pages()) > 30
