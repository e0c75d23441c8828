"""What the readers of Markdown and of raw HTML tell, while they read, of what they meet."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from bot.core.guides.text import Block, Item, Line, Picture, Span


class Notes(Protocol):
    """Where the reader of a guide notes what it meets, at the place that `at` says."""

    def at(self, line: int) -> None:
        """What follows stands on this line of the HTML, from 0."""

    def text(self, spans: Line, level: int = 0) -> None:
        """Some words."""

    def items(self, bodies: Iterable[Callable[[], tuple[Block, ...]]]) -> tuple[Item, ...]:
        """The entries of a list."""

    def linked(self, span: Span, href: str) -> Span:
        """The span as a link."""

    def partner(self, href: str, label: str) -> None:
        """A paid link."""

    def picture(self, source: str, alt: str) -> Picture | None:
        """An image, None for one that cannot be shown."""
