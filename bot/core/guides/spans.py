"""Spans as a parser finds them -> a line with as few as its styles need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core.guides.text import Line, Span


def _style(span: Span) -> tuple[bool | str | None, ...]:
    return span.bold, span.italic, span.strike, span.code, span.guide, span.url


def tidy(spans: Sequence[Span]) -> Line:
    """Joins neighbours of one style, drops empty ones and the white space at both ends."""
    joined: list[Span] = []
    for span in spans:
        if joined and _style(joined[-1]) == _style(span):
            joined[-1] = replace(span, text=joined[-1].text + span.text)
        elif span.text:
            joined.append(span)
    if joined:
        joined[0] = replace(joined[0], text=joined[0].text.lstrip())
    if joined:
        joined[-1] = replace(joined[-1], text=joined[-1].text.rstrip())
    return tuple(span for span in joined if span.text)


_BOXES = {"[ ] ": "☐ ", "[x] ": "☑ ", "[X] ": "☑ "}


def boxed(spans: Line) -> Line:
    """The words of a list's entry, with the box of a task list as a sign of its own."""
    box = _BOXES.get(spans[0].text[:4]) if spans and not spans[0].code else None
    return spans if box is None else (replace(spans[0], text=box + spans[0].text[4:]), *spans[1:])
