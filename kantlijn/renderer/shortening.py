"""A text to its first words."""

SHOWN_CHARACTERS = 70


def shortened(text: str, most: int = SHOWN_CHARACTERS) -> str:
    """Give the first words of a text, with an ellipsis where more follow."""
    if len(text) <= most:
        return text
    return f"{text[:most].rsplit(' ', 1)[0].rstrip(',;:')} …"
