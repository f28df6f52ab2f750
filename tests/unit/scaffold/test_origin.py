import json
from importlib import metadata

import pytest

from kantlijn.scaffold import origin
from kantlijn.scaffold.origin import (
    find_origin,
    origin_of_checkout,
    origin_of_installed,
    requirement,
    requirement_of_note,
)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://github.com/els/kantlijn.git", "kantlijn @ git+https://github.com/els/kantlijn.git"),
        ("git@github.com:els/kantlijn.git", "kantlijn @ git+https://github.com/els/kantlijn.git"),
        ("ssh://git@codeberg.org/els/kantlijn", "kantlijn @ git+https://codeberg.org/els/kantlijn"),
        ("https://els:secret@github.com/els/kantlijn", "kantlijn @ git+https://github.com/els/kantlijn"),
        ("https://secret@github.com/els/kantlijn", "kantlijn @ git+https://github.com/els/kantlijn"),
    ],
)
def test_address_of_a_repository_installs_without_account(address, expected):
    assert requirement(address) == expected


@pytest.mark.parametrize("address", ["", "../kantlijn", "file:///srv/kantlijn", "https://a@b@github.com/kantlijn"])
def test_address_of_this_machine_alone_is_left_out(address):
    assert requirement(address) is None


def test_checkout_knows_its_remote(tmp_path):
    config = tmp_path / ".git" / "config"
    config.parent.mkdir()
    config.write_text('[core]\n\tbare\n[remote "origin"]\n\turl = https://github.com/els/kantlijn\n', encoding="utf-8")
    assert origin_of_checkout(tmp_path) == "kantlijn @ git+https://github.com/els/kantlijn"


def test_folder_without_remote_has_no_origin(tmp_path):
    assert origin_of_checkout(tmp_path) is None
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "config").write_text("[core]\n\tbare = false\n", encoding="utf-8")
    assert origin_of_checkout(tmp_path) is None


def test_installation_from_a_repository_is_pinned():
    note = {"url": "https://github.com/els/kantlijn", "vcs_info": {"vcs": "git", "commit_id": "0a1b2c"}}
    assert requirement_of_note(json.dumps(note)) == "kantlijn @ git+https://github.com/els/kantlijn@0a1b2c"


def test_installation_from_an_archive():
    address = "https://example.org/kantlijn-1.0.whl"
    assert requirement_of_note(json.dumps({"url": address, "archive_info": {}})) == f"kantlijn @ {address}"


def test_installation_from_a_folder_is_of_this_machine_alone():
    note = {"url": "file:///srv/kantlijn", "dir_info": {"editable": True}}
    assert requirement_of_note(json.dumps(note)) is None


class Installed:
    version = "1.0"

    def read_text(self, name: str) -> None:
        assert name == "direct_url.json"


def test_installation_from_an_index_has_a_version(monkeypatch):
    monkeypatch.setattr(metadata, "distribution", lambda _name: Installed())
    assert origin_of_installed() == "kantlijn==1.0"


def test_what_is_not_installed_has_no_origin(monkeypatch):
    def missing(name: str) -> None:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "distribution", missing)
    assert origin_of_installed() is None


def test_checkout_goes_before_what_is_installed(monkeypatch):
    monkeypatch.setattr(origin, "origin_of_checkout", lambda _folder: None)
    monkeypatch.setattr(origin, "origin_of_installed", lambda: "kantlijn==1.0")
    assert find_origin() == "kantlijn==1.0"
    monkeypatch.setattr(origin, "origin_of_checkout", lambda _folder: "kantlijn @ git+https://github.com/els/kantlijn")
    assert find_origin() == "kantlijn @ git+https://github.com/els/kantlijn"
