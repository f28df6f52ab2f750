"""The wheel, installed elsewhere, builds a site: templates, static files and the compiled collection are inside it."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def run(*command: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command without the checkout on the path, whose build.py would be taken for the module `build`."""
    own = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(command, cwd=cwd, env={**own, **environment}, text=True, capture_output=True, check=True)


def test_wheel_installed_elsewhere_builds_a_site(tmp_path):
    python = sys.executable
    options = ("--wheel", "--no-isolation", "--outdir", str(tmp_path / "dist"))
    run(python, "-m", "build", *options, str(ROOT), cwd=tmp_path)  # in ROOT, build.py would be taken for it
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    elsewhere = tmp_path / "packages"
    run(python, "-m", "pip", "install", "--no-deps", "--no-index", "--target", str(elsewhere), str(wheel), cwd=tmp_path)
    compiled = (
        "from kantlijn.reference.compiled import *; print(read_kept(BESIDE_PACKAGE, stamp_of(FOLDER)) is not None)"
    )
    assert run(python, "-c", compiled, cwd=tmp_path, PYTHONPATH=str(elsewhere)).stdout == "True\n"
    seed = tmp_path / "mine" / "seeds" / "proef.txt"
    seed.parent.mkdir(parents=True)
    seed.write_text("Brug gaat open\n\n„Eindelijk”, zegt wethouder Ans de Wit.\n", encoding="utf-8")
    program = "import kantlijn, sys; print(kantlijn.__file__); from kantlijn.cli import main; main()"
    built = run(python, "-c", program, "build", cwd=tmp_path / "mine", PYTHONPATH=str(elsewhere))
    assert str(elsewhere) in built.stdout
    page = (tmp_path / "mine" / "site" / "artikelen" / "proef.html").read_text(encoding="utf-8")
    assert "Ans de Wit" in page
    run(python, "-c", program, "new", "site", "krant", cwd=tmp_path, PYTHONPATH=str(elsewhere))
    assert (tmp_path / "krant" / ".gitignore").is_file()
    assert (tmp_path / "krant" / ".github" / "workflows" / "pages.yml").is_file()
    assert list((tmp_path / "mine" / "site" / "static").glob("kantlijn.*.css"))
    assert list((tmp_path / "mine" / "site" / "static" / "search").glob("search.*.js"))
    run(python, "-m", "kantlijn.markdown", "hulp", cwd=tmp_path, PYTHONPATH=str(elsewhere))
    assert (tmp_path / "hulp" / "kantlijn-notes.css").is_file()
