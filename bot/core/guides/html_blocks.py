"""A tree of HTML -> the same blocks that Markdown gives: headings, lists, tables, quotes, paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from bot.core.guides.document import Piece
from bot.core.guides.html import SILENT, Element
from bot.core.guides.inline_html import styled
from bot.core.guides.notes import Notes
from bot.core.guides.spans import tidy
from bot.core.guides.text import (
    Block,
    Bullets,
    Code,
    Heading,
    Item,
    Line,
    Paragraph,
    Picture,
    Quote,
    Span,
    Steps,
    Table,
    lines,
    plain_line,
)

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BREAKS = frozenset(
    "address article aside body center dd details dialog div dl dt fieldset figcaption figure footer form header hr"
    " html legend li main nav p section summary tbody td tfoot th thead tr".split()
)
"""Elements that stand on lines of their own."""


class _Walk:
    """Gathers the blocks of one element; a nested list or quote is gathered by a walk of its own."""

    def __init__(self, notes: Notes) -> None:
        self.notes = notes
        self.pieces: list[Piece] = []
        self._spans: list[Span] = []
        self._pictures: list[Picture] = []
        self._line = 0
        self._begun = 0

    def add(self, block: Block, level: int = 0) -> None:
        self.pieces.append(Piece(block, self._line, level))

    def flush(self) -> None:
        """Ends a paragraph; its pictures follow it."""
        if spans := tidy(self._spans):
            self.notes.at(self._begun)
            self.notes.text(spans)
            self.pieces.append(Piece(Paragraph(spans), self._begun))
        for picture in self._pictures:
            self.add(picture)
        self._spans, self._pictures = [], []

    def word(self, text: str, style: Span) -> None:
        words = " ".join(text.split())
        begins = text[:1].isspace() and bool(self._spans) and not self._spans[-1].text[-1:].isspace()
        shown = f"{' ' if begins else ''}{words}{' ' if words and text[-1:].isspace() else ''}"
        if shown:
            self._begun = self._begun if self._spans else self._line
            self._spans.append(replace(style, text=shown))

    def visit(self, element: Element, style: Span) -> None:
        for child in element.children:
            if isinstance(child, str):
                self.word(child, style)
            elif child.tag not in SILENT:
                self._line = child.line
                self.notes.at(child.line)
                self.element(child, style)

    def element(self, element: Element, style: Span) -> None:
        tag = element.tag
        if tag == "br":
            self._spans.append(replace(style, text="\n"))
        elif tag == "img":
            if picture := self.notes.picture(element.attrs.get("src", ""), element.attrs.get("alt", "")):
                self._pictures.append(picture)
        elif element.paid:
            self.notes.partner(element.attrs.get("href", ""), element.label)
        elif tag == "a" and "href" in element.attrs:
            self.visit(element, self.notes.linked(style, element.attrs["href"]))
        elif tag in _BREAKS:
            self.flush()
            self.visit(element, style)
            self.flush()
        elif tag in ("ul", "ol", "blockquote", "pre", "table") or tag in _HEADINGS:
            self.flush()
            self.block(element)
        else:
            self.visit(element, styled(style, tag))

    def block(self, element: Element) -> None:
        match element.tag:
            case "ul" | "ol":
                entries = [
                    child for child in element.children if isinstance(child, Element) and child.tag not in SILENT
                ]
                items = self.notes.items([lambda entry=entry: self.inside(entry) for entry in entries])  # type: ignore[misc]
                start = element.attrs.get("start", "1")
                if items:
                    self.add(
                        Bullets(items) if element.tag == "ul" else Steps(items, int(start) if start.isdecimal() else 1)
                    )
            case "blockquote":
                if blocks := self.inside(element):
                    self.add(Quote(blocks))
            case "pre":
                text = "".join(child for child in element.below() if isinstance(child, str)).strip("\n")
                if text.strip():
                    self.add(Code(text))
            case "table":
                self.table(element)
            case _:
                spans = _on_one_line(self.quietly(element))
                level = _HEADINGS[element.tag]
                self.notes.at(element.line)
                self.notes.text(spans, level)
                if spans:
                    self.add(Heading(spans), level)

    def inside(self, element: Element) -> tuple[Block, ...]:
        """The blocks in an element that nests."""
        return tuple(piece.block for piece in _pieces(element, self.notes))

    def quietly(self, element: Element) -> tuple[Block, ...]:
        """The blocks of an element whose words are noted as a whole."""
        walk = _Walk(_Quiet(self.notes))
        walk.visit(element, Span(""))
        walk.flush()
        return tuple(piece.block for piece in walk.pieces)

    def table(self, element: Element) -> None:
        rows = [
            [cell for cell in row.children if isinstance(cell, Element) and cell.tag in ("td", "th")]
            for row in element.below()
            if isinstance(row, Element) and row.tag == "tr"
        ]
        width = max(map(len, rows), default=0)
        if width < 2:  # noqa: PLR2004 - a table of one column lays something out
            self.visit(element, Span(""))
            self.flush()
            return
        read: list[tuple[Line, ...]] = []
        for row in (row for row in rows if row):
            self.notes.at(row[0].line)
            cells = [_on_one_line(self.quietly(cell)) for cell in row]
            for cell in cells:
                self.notes.text(cell)
            read.append((*cells, *[()] * (width - len(cells))))
        self.add(Table(read[0], tuple(read[1:])))


class _Quiet:
    """Notes everything but words."""

    def __init__(self, notes: Notes) -> None:
        self.at, self.linked, self.partner, self.picture = notes.at, notes.linked, notes.partner, notes.picture

    def text(self, spans: Line, level: int = 0) -> None:
        """Words that are part of a larger whole."""

    def items(self, bodies: Iterable[Callable[[], tuple[Block, ...]]]) -> tuple[Item, ...]:
        """Entries that are part of a larger whole."""
        return tuple(Item(blocks) for body in bodies if (blocks := body()))


def _on_one_line(blocks: Iterable[Block]) -> Line:
    """All lines of some blocks as one."""
    spans: list[Span] = []
    for line in (line for block in blocks for line in lines(block) if plain_line(line).strip()):
        spans += [Span(" ")] if spans else []
        spans += [replace(span, text=span.text.replace("\n", " ")) for span in line]
    return tidy(spans)


def _pieces(element: Element, notes: Notes) -> list[Piece]:
    walk = _Walk(notes)
    walk.visit(element, Span(""))
    walk.flush()
    return walk.pieces


def pieces(root: Element, notes: Notes) -> list[Piece]:
    """The blocks of some HTML, each with its line in it, from 0."""
    return _pieces(root, notes)
