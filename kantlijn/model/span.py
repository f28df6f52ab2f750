"""Span: a half-open range of characters, with its small arithmetic."""

from msgspec import Struct


class Span(Struct, frozen=True, order=True, gc=False):
    """Half-open range of characters in an article: text[start:end], in Unicode code points."""

    start: int
    end: int

    def __len__(self) -> int:
        """Give the number of characters covered."""
        return self.end - self.start

    def covers(self, other: "Span") -> bool:
        """Say whether the other lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Say whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """Give the characters of the text that the span stands for."""
        return text[self.start : self.end]
