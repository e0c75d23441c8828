"""What "ppl" stands for: people, or the split that is called so."""

from __future__ import annotations

from collections.abc import Sequence

_PPL = "ppl"
"""The shortest way to write people."""

_BEFORE_PEOPLE = (
    "what do",
    "how do",
    "why do",
    "where do",
    "most",
    "some",
    "other",
    "many",
    "those",
    "old",
    "thing",
    "tall",
    "short",
    "big",
    "heavy",
    "skinny",
    "fat",
    "young",
    "normal",
)
"""What stands before it where it is people."""

_BEHIND_PEOPLE = (
    "say", "says", "think", "always", "who", "get", "use", "are", "tell", "told", "mess", "keep", "look", "stare",
    "hate", "make", "forget", "ask", "have", "need", "want", "screw", "love", "skip", "talk", "never", "go wrong",
    "do wrong", "lean", "do", "go", "put", "lift", "drop", "bounce", "load", "seem", "swing", "round", "arch", "swear",
)  # fmt: skip
"""What stands behind it then."""


def with_people(typed: Sequence[str]) -> Sequence[str]:
    """The words, "ppl" made people where it is no split: "what do ppl get wrong", "things ppl mess up"."""
    if _PPL not in typed:
        return typed
    said = f" {' '.join(typed)} "
    people = any(f" {before} {_PPL} " in said or f" {before}s {_PPL} " in said for before in _BEFORE_PEOPLE)
    people = people or any(f" {_PPL} {behind} " in said for behind in _BEHIND_PEOPLE)
    return ["people" if word == _PPL and people else word for word in typed]
