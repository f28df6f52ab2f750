"""The Kantlijn that is running to the line of a requirements file that installs the same one elsewhere."""

import json
from pathlib import Path

from kantlijn.patterns import pattern

PACKAGE = "kantlijn"
SSH = pattern(r"(?:ssh://)?git@(?P<host>[^:/\s]+)[:/](?P<path>\S+)")
HTTPS = pattern(r"https://(?:[^@/\s]*@)?(?P<rest>[^@\s]+)")
"""What stands before an @ may be a password, and is left out."""


def find_origin() -> str | None:
    """Give `kantlijn @ git+https://…`, `kantlijn==1.0`, or None where nobody else can reach what is running."""
    return origin_of_checkout(Path(__file__).parents[2]) or origin_of_installed()


def origin_of_checkout(folder: Path) -> str | None:
    """Give the requirement for a clone, from the address of its remote."""
    import configparser  # only `new site` needs it

    config = configparser.ConfigParser(strict=False, interpolation=None, allow_no_value=True)
    try:
        config.read(folder / ".git" / "config", encoding="utf-8")
    except (configparser.Error, UnicodeDecodeError):
        return None
    return requirement(config.get('remote "origin"', "url", fallback="") or "")


def origin_of_installed() -> str | None:
    """Give the requirement for an installed package, from what the installer noted (PEP 610)."""
    from importlib import metadata  # only `new site` needs it, and it is slow to load

    try:
        installed = metadata.distribution(PACKAGE)
    except metadata.PackageNotFoundError:
        return None
    noted = installed.read_text("direct_url.json")
    return requirement_of_note(noted) if noted else f"{PACKAGE}=={installed.version}"


def requirement_of_note(noted: str) -> str | None:
    """Give the requirement for a package that was installed from an address."""
    note = json.loads(noted)
    address = str(note.get("url", ""))
    if "vcs_info" in note:
        return requirement(address, note["vcs_info"].get("commit_id", ""))
    found = HTTPS.fullmatch(address)
    return f"{PACKAGE} @ https://{found['rest']}" if found else None


def requirement(address: str, commit: str = "") -> str | None:
    """Give the requirement for a repository; None for an address that is of this machine alone."""
    found = SSH.fullmatch(address)
    place = f"{found['host']}/{found['path']}" if found else None
    if not place and (found := HTTPS.fullmatch(address)):
        place = found["rest"]
    return f"{PACKAGE} @ git+https://{place}" + (f"@{commit}" if commit else "") if place else None
