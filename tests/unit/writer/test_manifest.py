import json

from kantlijn.model.page import Page
from kantlijn.writer.manifest import MANIFEST, read_manifest, write_manifest
from kantlijn.writer.site import write_site

OLD = [Page("a.html", b"a")]


def test_damaged_manifest_is_no_reason_to_stop(tmp_path):
    write_site(OLD, tmp_path)
    (tmp_path / MANIFEST).write_text("[")
    assert write_site(OLD, tmp_path)[1] == []


def test_manifest_cannot_reach_outside(tmp_path):
    (tmp_path / "other.txt").write_text("keep")
    out = tmp_path / "site"
    write_site(OLD, out)
    (out / MANIFEST).write_text(json.dumps({"files": ["../other.txt"]}))
    write_site(OLD, out)
    assert (tmp_path / "other.txt").exists()


def test_manifest_says_what_was_written(tmp_path):
    assert read_manifest(tmp_path) == (set(), True)
    write_manifest({"b.html", "a.html"}, tmp_path)
    assert read_manifest(tmp_path) == ({"a.html", "b.html"}, True)
    write_manifest({"b.html", "a.html"}, tmp_path, writing=True)
    assert read_manifest(tmp_path) == ({"a.html", "b.html"}, False)
