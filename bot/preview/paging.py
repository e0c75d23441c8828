"""What a message says of its pages, read from the message itself."""

from __future__ import annotations

import re
from collections.abc import Iterable

_SMALL_PRINT = re.compile(r"[^\d\n]*\b(\d{1,3})[^\d\n]{1,5}(\d{1,3})\s*")
_LABEL = re.compile(r"\s*(\d{1,3})\s*/\s*(\d{1,3})\s*")


def in_small_print(content: str) -> tuple[int, int] | None:
    """(page, pages) from the last part of a line of small print: "-# From the guide Squat · Page 2 of 3"."""
    for line in content.splitlines():
        if line.startswith("-# "):
            found = _pages(_SMALL_PRINT.fullmatch(line.removeprefix("-# ").split("· ")[-1]))
            if found:
                return found
    return None


def in_labels(labels: Iterable[str]) -> tuple[int, int] | None:
    """(page, pages) from a button that only says where one is: "2/3"."""
    return next((found for label in labels if (found := _pages(_LABEL.fullmatch(label)))), None)


def _pages(match: re.Match[str] | None) -> tuple[int, int] | None:
    if match is None:
        return None
    page, pages = int(match[1]), int(match[2])
    return (page, pages) if 1 <= page <= pages and pages > 1 else None


def told(found: tuple[int, int] | None) -> str:
    """The pages in words."""
    return (
        f"Page {found[0]} of {found[1]}: the rest is behind the page buttons."
        if found
        else "One page: all of it is here."
    )
