"""`python -m kantlijn.markdown FOLDER` copies the style sheet and the script that go with the extension."""

import shutil
import sys
from pathlib import Path

import click

from kantlijn.printing import put

ASSETS = Path(__file__).parent / "assets"


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def copy_assets(folder: Path) -> None:
    """Copy the style sheet and the script into FOLDER."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for asset in sorted(ASSETS.iterdir()):
            put(str(shutil.copyfile(asset, folder / asset.name)))
    except OSError as error:
        sys.exit(f"{error.filename}: {error.strerror}")


if __name__ == "__main__":
    copy_assets()
