"""Values by name that are made when they are asked for."""

from collections.abc import Callable, Iterator, Mapping
from typing import Generic, TypeVar

Made = TypeVar("Made")


class MadeWhenAsked(Mapping[str, Made], Generic[Made]):
    """A mapping of which each value is made when it is asked for."""

    def __init__(self, names: Mapping[str, object], make: Callable[[str], Made]) -> None:
        """Take the names, in order, and what makes the value of one."""
        self.names = names
        self.make = make

    def __getitem__(self, name: str) -> Made:
        """Make the value of a name."""
        if name not in self.names:
            raise KeyError(name)
        return self.make(name)

    def __iter__(self) -> Iterator[str]:
        """Go through the names."""
        return iter(self.names)

    def __len__(self) -> int:
        """Count them."""
        return len(self.names)

    def __contains__(self, name: object) -> bool:
        """Say whether there is such a name, without making its value."""
        return name in self.names
