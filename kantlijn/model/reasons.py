"""What the system and the parsers answer, so that a problem's `reason` is in the author's language too."""


def _(message: str) -> str:
    """Mark a message for the catalogue; whoever prints the problem translates it."""
    return message


REASONS = (
    _("Permission denied"),
    _("No such file or directory"),
    _("No space left on device"),
    _("Not a directory"),
    _("Is a directory"),
    _("File exists"),
    _("File name too long"),
    _("Read-only file system"),
    _("Disk quota exceeded"),
    _("Input/output error"),
    _("Too many levels of symbolic links"),
    _("Cannot assign requested address"),
    _("did not find expected ',' or ']'"),
    _("did not find expected ',' or '}'"),
    _("did not find expected '-' indicator"),
    _("did not find expected key"),
    _("could not find expected ':'"),
    _("found unexpected end of stream"),
    _("found character that cannot start any token"),
    _("a reference, or too many levels"),
    _("Invalid value"),
    _("Invalid statement"),
    _("Unclosed array"),
    _("Unterminated string"),
    _("Expected '=' after a key in a key/value pair"),
    _("Expected newline or end of document after a statement"),
    _("Cannot overwrite a value"),
)
"""Those that authors meet most, word for word; others stay in English."""
