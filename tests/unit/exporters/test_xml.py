import pytest
from lxml import etree

from kantlijn.exporters.xml import xml_text


@pytest.mark.parametrize("text", ["één\ttwee\n", "„Ja” 😀 & <b>"])
def test_ordinary_text_stays(text):
    assert xml_text(text) == text


def test_what_xml_forbids_leaves_a_sign():
    shown = xml_text("a\x00b\x0cc\x1bd\ufffee")
    assert shown == "a\ufffdb\ufffdc\ufffdd\ufffde"
    etree.Element("p").text = shown
