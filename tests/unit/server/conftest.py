from pathlib import Path

import pytest
from previews import PAGE


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "static").mkdir()
    for name, content in {"index.html": PAGE, "static/k.css": "p {}", ".kantlijn.json": "{}"}.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    return tmp_path
