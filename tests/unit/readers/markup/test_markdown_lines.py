import pytest

from kantlijn.readers.markup.markdown_lines import (
    REFERENCE,
    escape_number,
    footnotes_of,
    keep_numbers,
    mend_lines,
    neighbours,
    part_lists,
    raise_notes,
    raised,
    starts_list,
    unlinked,
)


@pytest.mark.parametrize("line", ["1990. Dat was het jaar", "2024. december", "12. december", "3. Ajax"])
def test_number_that_opens_no_list_stays(line):
    number, _, rest = line.partition(".")
    assert keep_numbers([line]) == [f"{number}\\.{rest}"]


def test_numbers_of_a_list_are_its_own():
    assert keep_numbers(["1. een", "2. twee", "", "3. drie"]) == ["1. een", "2. twee", "", "3. drie"]
    assert keep_numbers(["1. een", "1. twee"]) == ["1. een", "1. twee"]
    assert keep_numbers(["1. een", "3. drie"]) == ["1. een", "3\\. drie"]


def test_plus_alone_is_a_sign():
    assert keep_numbers(["+ 5 graden", "", "+ een", "+ twee"]) == ["\\+ 5 graden", "", "+ een", "+ twee"]


def test_code_stays_as_it_is():
    assert mend_lines(["```", "- [x] klaar", "```", "- [x] klaar"]) == ["```", "- [x] klaar", "```", "- ☑ klaar"]


def test_tasks_have_their_box():
    assert mend_lines(["- [ ] een", "* [X] twee", "[x] geen taak"]) == ["- ☐ een", "* ☑ twee", "[x] geen taak"]


def test_footnotes_are_numbered_in_the_order_of_the_notes():
    lines = ["Een.[^b] Twee.[^a] Drie.[^c]", "[^a]: Noot a.", "[^b]: Noot b."]
    assert footnotes_of(lines) == {"a": "1", "b": "2"}
    assert mend_lines(lines) == ["Een.² Twee.¹ Drie.[^c]", "1. Noot a.", "2. Noot b."]
    assert raise_notes("Geen.[^x]", {}) == "Geen.[^x]"
    found = REFERENCE.search("Wel.[^x]")
    assert found
    assert raised(found, {"x": "12"}) == "¹²"


def test_list_may_follow_a_paragraph():
    assert part_lists(["Er was nodig:", "* vijzels"]) == ["Er was nodig:", "", "* vijzels"]
    assert part_lists(["Dit was er", "- een", "- twee"]) == ["Dit was er", "", "- een", "- twee"]


def test_dash_in_a_wrapped_line_starts_no_list():
    lines = ["De brug is dicht", "- al sinds mei -", "en blijft dicht."]
    assert part_lists(lines) == lines
    assert not starts_list(lines, 1, lines[0])


def test_list_inside_a_list_is_moved_in_as_far_as_the_library_wants():
    assert part_lists(["- een", "  - onder", "- twee"]) == ["- een", "    - onder", "- twee"]


def test_helpers_look_no_further_than_the_text():
    lines = ["3. Ajax"]
    escape_number(lines, 0)
    assert lines == ["3\\. Ajax"]
    assert neighbours(lines, 0) == []


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("Bij de [[Lis]] en [[brug|de brug]].", "Bij de Lis en de brug."),
        ("Riet groeit. %%nabellen%%", "Riet groeit. "),
        ("![[toren.jpg]] ![[noot]]", "![toren.jpg](embed:toren.jpg) ![[noot]]"),
        ("> [!quote] Boswachter", "> Boswachter"),
        ("{: .lead}", ""),
        ("[een](https://x.example) [[", "[een](https://x.example) [["),
    ],
)
def test_marks_of_obsidian_and_jekyll_are_not_shown(line, shown):
    assert unlinked(line) == shown


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('{{< figure src="/b.jpg" title="" caption="De brug." attr="Foto: Els Prins" >}}', "De brug. Foto: Els Prins"),
        ("{% include figure.html image='b.jpg' caption='De brug' %}", "De brug"),
        ('{{< youtube "abc" >}}', '{{< youtube "abc" >}}'),
    ],
)
def test_caption_of_a_picture_in_a_template_is_told(line, expected):
    assert unlinked(line) == expected
