"""How Discord counts text."""

from __future__ import annotations

TEXT_LIMIT = 4000
"""Characters over all text displays of one message (Discord, Components V2)."""
COMPONENT_LIMIT = 40
"""Components of one message, nested ones included (Discord, Components V2)."""


def units(text: str) -> int:
    """The length in UTF-16 units: never less than what Discord counts, whichever way it does."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
