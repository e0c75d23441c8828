"""What "ppl" stands for: people, or the split that is called so."""

from __future__ import annotations

from collections.abc import Sequence

_PPL, _BEFORE_PEOPLE = (
    "ppl",
    ("what do", "how do", "why do", "where do", "most", "some", "other", "many", "those", "old"),
)
"""The shortest way to write people, and what stands before it then."""


def with_people(typed: Sequence[str]) -> Sequence[str]:
    """The words, "ppl" made people where it is no split: "what do ppl get wrong"."""
    if _PPL not in typed:
        return typed
    said = " ".join(typed)
    people = any(f"{before} {_PPL}" in said for before in _BEFORE_PEOPLE)
    return ["people" if word == _PPL and people else word for word in typed]
