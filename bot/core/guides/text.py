"""Rich text as values: spans in blocks, already parsed, so that a renderer never sees Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A run of characters in one style.

    At most one of `guide` (the slug of a guide of the library) and `url` (an https address) is set.
    A line break inside a paragraph is a newline in `text`.
    """

    text: str
    bold: bool = False
    italic: bool = False
    strike: bool = False
    code: bool = False
    guide: str | None = None
    url: str | None = None


Line = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    spans: Line


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a section: a phase of a movement, a variation."""

    spans: Line


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list: usually one paragraph, sometimes with a nested list or more paragraphs."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list in no order."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Steps:
    """A numbered list; `start` is the first item's number."""

    items: tuple[Item, ...]
    start: int = 1


@dataclass(frozen=True, slots=True)
class Quote:
    """Quoted blocks."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """Preformatted text, without its closing newline."""

    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table; every row has as many cells as the header."""

    header: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """An image at an https address; `alt` says what it shows."""

    url: str
    alt: str


Block = Paragraph | Heading | Bullets | Steps | Quote | Code | Table | Picture


def plain_line(spans: Iterable[Span]) -> str:
    """The characters of some spans, without their style."""
    return "".join(span.text for span in spans)


def inner_blocks(block: Block) -> tuple[Block, ...]:
    """The blocks right inside a list or a quote; other blocks have none."""
    match block:
        case Bullets(items) | Steps(items):
            return tuple(inner for item in items for inner in item.blocks)
        case Quote(blocks):
            return blocks
        case _:
            return ()


def lines(block: Block) -> Iterator[Line]:
    """Every line of spans in a block, nested ones included, in reading order."""
    match block:
        case Paragraph(spans) | Heading(spans):
            yield spans
        case Code(text):
            yield (Span(text, code=True),)
        case Table(header, rows):
            for row in (header, *rows):
                yield from row
        case Picture(_, alt):
            yield (Span(alt),)
        case _:
            for inner in inner_blocks(block):
                yield from lines(inner)


def plain(blocks: Iterable[Block]) -> str:
    """The words of some blocks, one line of spans a line, with no list marks."""
    return "\n".join(plain_line(line) for block in blocks for line in lines(block))
