from hashlib import sha256
from pathlib import Path

from kantlijn.renderer.static import static_pages


def folder(path: Path, **files: str) -> Path:
    for name, content in files.items():
        file = path / name.replace("__", "/").replace("_", ".")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content)
    return path


def test_files_bear_a_hash_of_what_they_hold(tmp_path):
    pages, paths = static_pages([folder(tmp_path, a_js="1")])
    name = f"static/a.{sha256(b'1').hexdigest()[:8]}.js"
    assert paths == {"a.js": name}
    assert [(page.path, page.content) for page in pages] == [(name, b"1")]


def test_other_content_has_another_name(tmp_path):
    _, before = static_pages([folder(tmp_path, a_js="1")])
    _, after = static_pages([folder(tmp_path, a_js="2")])
    assert before != after


def test_file_of_the_site_stands_for_the_packages(tmp_path):
    own, package = folder(tmp_path / "own", a_css="own"), folder(tmp_path / "package", a_css="x", b_css="b")
    pages, paths = static_pages([own, package])
    assert sorted(paths) == ["a.css", "b.css"]
    assert {page.content for page in pages} == {b"own", b"b"}


def test_style_sheet_names_the_files_beside_it_by_their_hashes(tmp_path):
    own = folder(tmp_path / "own", a_css="x{src:url('f.woff')} y{src:url(g.woff)}", f_woff="f")
    pages, paths = static_pages([own, tmp_path / "package"])
    css = next(page.content.decode() for page in pages if page.path.endswith(".css"))
    assert css == f'x{{src:url("{paths["f.woff"].removeprefix("static/")}")}} y{{src:url(g.woff)}}'


def test_style_sheet_in_a_folder_finds_files_there(tmp_path):
    pages, paths = static_pages([folder(tmp_path, css__a_css="url(f.woff)", css__f_woff="f")])
    css = next(page.content.decode() for page in pages if page.path.endswith(".css"))
    assert css == f'url("../{paths["css/f.woff"].removeprefix("static/")}")'


def test_hidden_files_and_missing_folders_are_left_alone(tmp_path):
    assert static_pages([folder(tmp_path / "a", _DS="x"), tmp_path / "none"]) == ([], {})


def test_package_files_lose_their_comments_and_an_authors_stay_as_written(tmp_path):
    written = {
        "js": "// Why.\nlet a = 1;\n",
        "css": "/* Why. */\np :is(a, b) { top: calc(1px + 2px); content: '…' / ''; }\n",
    }
    own = folder(tmp_path / "own", own_js=written["js"], own_css=written["css"])
    package = folder(tmp_path / "package", a_js=written["js"], a_css=written["css"])
    pages, paths = static_pages([own, package])
    content = {page.path: page.content.decode() for page in pages}
    assert [content[paths[f"own.{kind}"]] for kind in ("js", "css")] == list(written.values())
    assert content[paths["a.js"]].strip() == "let a=1;"
    assert content[paths["a.css"]] == "p :is(a,b){top:calc(1px + 2px);content:'…' / ''}"
