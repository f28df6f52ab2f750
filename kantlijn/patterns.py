"""A pattern to one that is compiled when something is first asked of it: a build meets few of those that it has."""

import re
from typing import Any, cast

from kantlijn.pattern_codes import compiled


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """Give a pattern that is compiled when it is first matched."""
    return cast(re.Pattern[str], Uncompiled(source, flags))


class Uncompiled:
    """What stands in for a pattern until it is matched, and then passes on what it is asked."""

    ASKED = ("match", "fullmatch", "search", "finditer", "findall", "sub", "split")

    def __init__(self, source: str, flags: int) -> None:
        """Remember what to compile."""
        self.pattern, self.wanted = source, flags

    def __getattr__(self, name: str) -> Any:
        """Compile it: from then on its methods are found here at once."""
        found = compiled(self.pattern, self.wanted)
        vars(self).update((each, getattr(found, each)) for each in self.ASKED)
        return getattr(found, name)
