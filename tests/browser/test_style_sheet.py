"""A browser takes every rule of the style sheets, and the one that is served says what the written one says."""

import re

import pytest
from browser.conftest import ROOT

RULES = """
const sheet = new CSSStyleSheet(), said = [];
sheet.replaceSync(arguments[0]);
const read = rules => {
  for (const rule of rules) {
    said.push([rule.selectorText, rule.conditionText, rule.style?.cssText].join(' '));
    read(rule.cssRules || []);
  }
};
read(sheet.cssRules);
return said.map(rule => rule.replaceAll(/([,:]) /g, '$1'));
"""


SHEETS = sorted((ROOT / "static").rglob("*.css"))


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_no_rule_is_dropped(reader, sheet):
    written = sheet.read_text(encoding="utf-8")
    rules = re.sub(r"/\*.*?\*/", "", written, flags=re.DOTALL).count("{")
    assert len(reader.run(RULES, written)) == rules


def test_served_style_sheet_has_the_same_rules(reader, site):
    written = (ROOT / "static" / "kantlijn.css").read_text(encoding="utf-8")
    (served,) = site.glob("static/kantlijn.*.css")
    rules = reader.run(RULES, written)
    assert reader.run(RULES, served.read_text(encoding="utf-8")) == rules
    assert len(rules) > 300
