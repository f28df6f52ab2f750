"""The colours: enough contrast in both schemes, and eight speakers that colour-blind eyes tell apart."""

from itertools import combinations
from math import cbrt, dist

import pytest

Colour = tuple[float, float, float]
SPEAKERS = [f"s{number}" for number in range(9)]
SCHEMES = pytest.mark.parametrize("scheme", ["light", "dark"])
COLOUR = """
const probe = document.querySelector('main').appendChild(document.createElement('i'));
probe.className = arguments[0];
probe.style.color = arguments[1];
const shown = getComputedStyle(probe).color;
probe.remove();
return shown.match(/[\\d.]+/g).slice(0, 3).map(part => part / 255);
"""

# How the world looks without one kind of cone: Machado, Oliveira and Fernandes (2009), severity 1.
SEEN_BY = {
    "most": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopes": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "deuteranopes": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
    "tritanopes": ((1.256, -0.077, -0.179), (-0.078, 0.931, 0.148), (0.005, 0.691, 0.304)),
}
# Linear light to Oklab (Ottosson 2020), in which distances are about those that eyes see.
TO_CONES = ((0.4122, 0.5363, 0.0514), (0.2119, 0.6807, 0.1074), (0.0883, 0.2817, 0.6300))
TO_OKLAB = ((0.2105, 0.7936, -0.0041), (1.9780, -2.4286, 0.4506), (0.0259, 0.7828, -0.8087))


def times(matrix: tuple[Colour, Colour, Colour], colour: Colour) -> Colour:
    red, green, blue = (sum(a * b for a, b in zip(row, colour, strict=True)) for row in matrix)
    return red, green, blue


def light_of(colour: Colour) -> Colour:
    """Undo the gamma of sRGB."""
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour)
    return red, green, blue


def brightness(colour: Colour) -> float:
    red, green, blue = light_of(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """Give the contrast as WCAG counts it."""
    darker, lighter = sorted((brightness(one), brightness(other)))
    return (lighter + 0.05) / (darker + 0.05)


def seen(colour: Colour, eyes: str) -> Colour:
    """Give the place of a colour in Oklab as some eyes see it."""
    red, green, blue = (max(0.0, part) for part in times(SEEN_BY[eyes], light_of(colour)))
    long, middle, short = times(TO_CONES, (red, green, blue))
    return times(TO_OKLAB, (cbrt(long), cbrt(middle), cbrt(short)))


@pytest.fixture(scope="module")
def page(afresh):
    """An article that is opened once: only the light on it changes, and nothing is done to it."""
    return afresh("artikelen/rondweg.html")


@pytest.fixture
def colour(page, scheme):
    page.media(prefers_color_scheme=scheme)
    return lambda name, kind="": tuple(page.run(COLOUR, kind, name))


@SCHEMES
@pytest.mark.parametrize("speaker", SPEAKERS)
def test_names_of_speakers_can_be_read(colour, speaker):
    assert contrast(colour("var(--c)", speaker), colour("var(--paper)")) >= 4.5


@SCHEMES
@pytest.mark.parametrize("ground", ["--paper", "--raised", "--lit"])
def test_text_can_be_read_on_each_ground(colour, ground):
    assert contrast(colour("var(--ink)"), colour(f"var({ground})")) >= 7


@SCHEMES
def test_lines_under_words_can_be_seen(colour):
    assert contrast(colour("var(--line)"), colour("var(--paper)")) >= 3


@SCHEMES
@pytest.mark.parametrize("speaker", SPEAKERS[1:])
def test_lines_under_words_can_be_seen_on_each_tint(colour, speaker):
    tint = tuple(
        0.12 * own + 0.88 * paper
        for own, paper in zip(colour("var(--c)", speaker), colour("var(--paper)"), strict=True)
    )
    assert contrast(colour("var(--line)"), tint) >= 3


@SCHEMES
@pytest.mark.parametrize("eyes", SEEN_BY)
def test_speakers_stay_apart(colour, eyes):
    places = [seen(colour("var(--c)", speaker), eyes) for speaker in SPEAKERS[1:]]
    assert min(dist(one, other) for one, other in combinations(places, 2)) > 0.05
