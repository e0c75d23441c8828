"""Tables on a phone: aligned columns where they fit its width, else one record a row."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from bot.core.guides.text import Line, Span, Table, plain_line

WIDTH = 34
"""Columns of preformatted text that a narrow phone shows without wrapping."""


def width(text: str) -> int:
    """Columns that a text takes in a fixed-width font."""
    columns = 0
    for character in text:
        if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Mn", "Me"):
            continue
        columns += 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
    return columns


def aligned(table: Table) -> str | None:
    """The table as preformatted text, or None where a phone would wrap its rows."""
    rows = [[plain_line(cell).replace("\n", " ") for cell in row] for row in (table.header, *table.rows)]
    widths = [max(width(row[column]) for row in rows) for column in range(len(table.header))]
    if sum(widths) + 2 * (len(widths) - 1) > WIDTH:
        return None
    lines = [_line(row, widths) for row in rows]
    lines.insert(1, "─" * (sum(widths) + 2 * (len(widths) - 1)))
    return "\n".join(lines)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell + " " * (columns - width(cell)) for cell, columns in zip(cells, widths, strict=True))
    return "  ".join(padded).rstrip()


def records(table: Table) -> tuple[tuple[Line, ...], ...]:
    """The names of the columns, then a record a row: its first cell in bold, then "name: cell" lines, none empty."""
    names = [plain_line(name).strip() for name in table.header]
    head = (Span(" · ".join(name for name in names if name), italic=True),)
    return (*(((head,),) if any(names) else ()), *(_record(names, row) for row in table.rows))


def _record(names: Sequence[str], row: Sequence[Line]) -> tuple[Line, ...]:
    first = tuple(replace(span, bold=True) for span in row[0]) if row else ()
    rest = (
        (*((Span(f"{name}: "),) if name else ()), *cell)
        for name, cell in zip(names[1:], row[1:], strict=True)
        if plain_line(cell).strip()
    )
    return tuple(line for line in (first, *rest) if plain_line(line).strip())
