"""A Markdown body, read: blocks, words and links with the lines they stand on."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.core.guides.links import Target
from bot.core.guides.model import Partner
from bot.core.guides.text import Block, Line


@dataclass(frozen=True, slots=True)
class Piece:
    """A block with its place: `line` is the file's, `level` that of a heading (1 to 6), else 0."""

    block: Block
    line: int
    level: int = 0


@dataclass(frozen=True, slots=True)
class Text:
    """Some words with their place: `line` is the file's, `level` that of a heading (1 to 6), else 0.

    `item` is how deep the list is whose entry these words begin (1 for an outer list), else 0.
    """

    line: int
    spans: Line
    level: int = 0
    item: int = 0


@dataclass(slots=True)
class Document:
    """A body, read: its pieces in order, its partner links, and what is wrong as (line, what, mend).

    `texts` are the words of headings, paragraphs, entries and table cells in reading order, and `links` what is linked
    without being a partner's: both for who tells an author where something stands.
    """

    pieces: list[Piece] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    links: list[tuple[int, Target]] = field(default_factory=list)
    partners: list[Partner] = field(default_factory=list)
    faults: list[tuple[int, str, str]] = field(default_factory=list)
