"""The last clause of a text, by the marks in it: "ah, that explains it. dips?"."""

from __future__ import annotations

import re

_CLOSED = re.compile(r"[.!?;]+\s+|\n+")
"""What parts clauses: a mark with a blank behind it, for "2.5" is one word."""


def last_clause(text: str) -> str | None:
    """What stands behind the last mark that closes a clause; None where there is none, or nothing behind it."""
    clauses = _CLOSED.split(text.strip())
    return clauses[-1] if len(clauses) > 1 and clauses[-1] else None
