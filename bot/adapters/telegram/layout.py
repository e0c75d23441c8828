"""Blocks of rich text -> text and entities, laid out for the width of a phone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.adapters.telegram.entities import Composer, Kind
from bot.adapters.telegram.tables import aligned, records
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

GuideLink = Callable[[str], str | None]
"""The address of a guide by its slug, None where there is none to give."""

_INDENT = "\u2003"
_BULLETS = ("•", "◦", "▪")
_FIGURE_SPACE = "\u2007"
_AIRY = 90
"""Entries of a list longer than this, some two lines of a phone, get an empty line between them."""


class Layout:
    """Writes blocks into a composer.

    Args:
        out: what is written to.
        link: addresses of guides, for spans that point to one.
    """

    def __init__(self, out: Composer, link: GuideLink) -> None:
        self._out = out
        self._link = link
        self._quoted = False

    def line(self, spans: Line, *kinds: Kind) -> None:
        """Writes a line of spans, each in its own style and in the given kinds."""
        for span in spans:
            self._span(span, kinds)

    def blocks(self, blocks: Sequence[Block], indent: str = "", depth: int = 0) -> None:
        """Writes blocks with the room between them that each wants."""
        for number, block in enumerate(blocks):
            if number:
                close = depth or isinstance(blocks[number - 1], Heading)
                self._out.write("\n" + indent if close else "\n\n" + indent)
            self._block(block, indent, depth)

    def folded(self, blocks: Sequence[Block]) -> None:
        """Writes blocks into a quote that a reader opens with a tap; quotes inside it lose their own mark."""
        with self._out.spanning(Kind.FOLDED):
            self._quoted = True
            self.blocks(blocks)
            self._quoted = False

    def _span(self, span: Span, kinds: tuple[Kind, ...]) -> None:
        url = span.url or (self._link(span.guide) if span.guide else None)
        if span.code and url is None:
            # Code holds no other style (Bot API, formatting options), and no link is sought in it.
            self._out.write(span.text, Kind.CODE)
            return
        styles = (
            *kinds,
            *((Kind.BOLD,) if span.bold and Kind.BOLD not in kinds else ()),
            *((Kind.ITALIC,) if span.italic and Kind.ITALIC not in kinds else ()),
            *((Kind.STRIKE,) if span.strike else ()),
        )
        self._out.write(span.text, *styles, url=url)

    def _block(self, block: Block, indent: str, depth: int) -> None:
        match block:
            case Paragraph(spans):
                self.line(spans)
            case Heading(spans):
                self.line(spans, Kind.BOLD)
            case Bullets(items):
                self._list(items, [_BULLETS[min(depth, len(_BULLETS) - 1)] + " "] * len(items), indent, depth)
            case Steps(items, start):
                numbers = [f"{number}." for number in range(start, start + len(items))]
                widest = max(map(len, numbers), default=0)
                self._list(items, [number.rjust(widest, _FIGURE_SPACE) + " " for number in numbers], indent, depth)
            case Quote(blocks):
                self._quote(blocks, indent, depth)
            case Code(text):
                self._out.write(text, Kind.PRE)
            case Table():
                self._table(block, indent)
            case Picture(url, alt):
                self._out.write(f"🖼 {alt.strip() or '…'}", url=url)

    def _list(self, items: Sequence[Item], marks: Sequence[str], indent: str, depth: int) -> None:
        airy = depth == 0 and any(_length(item) > _AIRY or len(item.blocks) > 1 for item in items)
        for number, (item, mark) in enumerate(zip(items, marks, strict=True)):
            if number:
                self._out.write(("\n\n" if airy else "\n") + indent)
            self._out.write(mark)
            self.blocks(item.blocks, indent + _INDENT, depth + 1)

    def _quote(self, blocks: Sequence[Block], indent: str, depth: int) -> None:
        if self._quoted:  # quotes cannot be nested (Bot API, formatting options)
            self.blocks(blocks, indent, depth)
            return
        with self._out.spanning(Kind.QUOTE):
            self._quoted = True
            self.blocks(blocks, indent, depth)
            self._quoted = False

    def _table(self, table: Table, indent: str) -> None:
        text = aligned(table)
        if text is not None:
            self._out.write(text, Kind.PRE)
            return
        for number, record in enumerate(record for record in records(table) if record):
            if number:
                self._out.write("\n\n" + indent)
            for place, line in enumerate(record):
                if place:
                    self._out.write("\n" + indent)
                self.line(line)


def _length(item: Item) -> int:
    return sum(len(plain_line(line)) for block in item.blocks for line in lines(block))
