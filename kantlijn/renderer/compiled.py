"""Templates to what they were compiled to, kept while the program runs and, as bytes, from one build to the next."""

import marshal
from types import CodeType

from jinja2.bccache import Bucket, BytecodeCache
from msgspec import DecodeError, msgpack

from kantlijn.model.packing import fingerprint

Kept = dict[str, tuple[str, bytes]]
"""By template, the checksum of its text and its code."""
ROWS = msgpack.Decoder(Kept)
PRINT = 8
"""Bytes of the fingerprint that stands before the others: code that was damaged would end the program."""


class CompiledTemplates(BytecodeCache):
    """Keeps what templates were compiled to: builds are many, and few templates ever change."""

    def __init__(self) -> None:
        """Begin with none."""
        self.kept: dict[str, tuple[str, CodeType | None]] = {}
        self.packed: Kept = {}
        """Those of an earlier build, which are made code when they are asked for."""
        self.is_new = False
        """Whether any was compiled since they were kept."""

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give what this very text of a template was compiled to."""
        if bucket.key not in self.kept and bucket.key in self.packed:
            checksum, code = self.packed[bucket.key]
            self.kept[bucket.key] = checksum, marshal.loads(code)  # noqa: S302 # ours, by its fingerprint
        checksum, found = self.kept.get(bucket.key, ("", None))
        if checksum == bucket.checksum:
            bucket.code = found

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep it, in the place of an earlier text's."""
        self.kept[bucket.key] = bucket.checksum, bucket.code
        self.is_new = True

    def recall(self, content: bytes | None) -> None:
        """Take what an earlier build kept; nothing where that is damaged."""
        if content and not self.kept and fingerprint(content[PRINT:]) == content[:PRINT]:
            try:
                self.packed = ROWS.decode(content[PRINT:])
            except DecodeError:
                self.packed = {}

    def told(self) -> bytes:
        """Give all as bytes, for the next build."""
        made = {key: (checksum, marshal.dumps(code)) for key, (checksum, code) in self.kept.items() if code}
        rows = msgpack.encode(made)
        self.is_new = False
        return fingerprint(rows) + rows
