"""The wheel gets the collection in its compiled form, so that no first build has to compile it."""

import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledCollection(BuildHookInterface):
    """Compiles the collection beside its YAML, and puts the file into the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile it, where that has not been done; an editable install finds it where it is."""
        sys.path.insert(0, self.root)
        from kantlijn.annotators.matching.phrases import tabulate
        from kantlijn.reference.compiled import BESIDE_PACKAGE, open_collection

        open_collection(tabulate, kept=(BESIDE_PACKAGE,))
        if version != "editable":
            build_data["force_include"][str(BESIDE_PACKAGE)] = "kantlijn/reference/compiled.json"
