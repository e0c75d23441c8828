"""Reading payloads that may be anything: what is missing or of another type counts as empty, and nothing raises."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]
"""A JSON object as the platforms' APIs take it."""


def text(value: object) -> str:
    """The value if it is a string, else ""."""
    return value if isinstance(value, str) else ""


def number(value: object) -> int:
    """The value if it is a whole number, else 0."""
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def part(value: object) -> Json:
    """The value if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def parts(value: object) -> list[Json]:
    """The objects of a list; anything in it that is no object is kept as one, so that it can be shown as unknown."""
    return [one if isinstance(one, dict) else {"?": one} for one in value] if isinstance(value, list) else []


def units(value: str) -> int:
    """The length in UTF-16 code units, in which both platforms count."""
    return len(value.encode("utf-16-le", "surrogatepass")) // 2
