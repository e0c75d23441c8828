"""The clauses of a text, by the marks in it: "ah, that explains it. dips?"."""

from __future__ import annotations

import re

from bot.core.search.words.words import lemma, words

_CLOSED = re.compile(r"[.!?;]+\s+|\n+")
"""What parts clauses: a mark with a blank behind it, for "2.5" is one word."""

_PARTED = re.compile(r"[,.!?;:]+\s+|\n+")
"""What parts what is named from what is asked of it: "and dips, how many sets"."""


def last_clause(text: str) -> str | None:
    """What stands behind the last mark that closes a clause; None where there is none, or nothing behind it."""
    clauses = _CLOSED.split(text.strip())
    return clauses[-1] if len(clauses) > 1 and clauses[-1] else None


def further_clauses(text: str) -> list[list[str]]:
    """The words of each clause behind the first, in dictionary form: "squat felt off, do shoes matter"."""
    return [list(map(lemma, words(clause))) for clause in _PARTED.split(text.strip())[1:]]


def first_clause(text: str) -> tuple[str, str] | None:
    """What stands before the first mark that parts a text, and what behind it; None where there is no such mark."""
    first, *rest = _PARTED.split(text.strip(), maxsplit=1)
    return (first, rest[0]) if first and rest and rest[0] else None
