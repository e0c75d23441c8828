"""Markdown -> blocks, through a CommonMark parser; what a chat cannot show is refused at its line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cache, partial
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from bot.core.guides import html as raw
from bot.core.guides import html_blocks
from bot.core.guides.document import Document, Piece, Text
from bot.core.guides.inline_html import OpenTags
from bot.core.guides.links import Target, target
from bot.core.guides.model import Partner
from bot.core.guides.spans import boxed, tidy
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
    plain_line,
)


def _start(href: str) -> str:
    """Enough of an address to find it by."""
    return href if len(href) <= 80 else f"{href[:79]}…"  # noqa: PLR2004 - about a line of a terminal


def _any_link(url: str) -> bool:
    return True


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    # Every link becomes a token, so that a bad one is refused with its line rather than shown as its own source.
    parser.validateLink = _any_link  # type: ignore[method-assign]
    return parser


class _Reader:
    def __init__(self, first_line: int) -> None:
        self.first_line = first_line
        self.document = Document()
        self._line = first_line
        self._depth = 0
        self._begins_item = False
        self._html_line = first_line

    def fault(self, what: str, mend: str) -> None:
        self.document.faults.append((self._line, what, mend))

    def body(self, source: str) -> Document:
        for node in SyntaxTreeNode(_parser().parse(source)).children:
            self._at(node)
            line = self._line
            if node.type == "html_block":
                self.document.pieces.extend(self.html(node.content))
                continue
            for block in self.block(node):
                level = int(node.tag[1]) if isinstance(block, Heading) else 0
                self.document.pieces.append(Piece(block, line, level))
        return self.document

    def _at(self, node: SyntaxTreeNode) -> None:
        if node.map is not None:
            self._line = self.first_line + node.map[0]

    def blocks(self, nodes: Sequence[SyntaxTreeNode]) -> tuple[Block, ...]:
        return tuple(block for node in nodes for block in self.block(node))

    def block(self, node: SyntaxTreeNode) -> list[Block]:
        self._at(node)
        match node.type:
            case "paragraph":
                return self.paragraph(node)
            case "heading":
                spans, _ = self.inline(node.children)
                self.text(spans, level=int(node.tag[1]))
                return [Heading(spans)] if spans else []
            case "bullet_list":
                return [Bullets(items)] if (items := self.entries(node)) else []
            case "ordered_list":
                return [Steps(items, int(node.attrs.get("start", 1)))] if (items := self.entries(node)) else []
            case "blockquote":
                return [Quote(inner)] if (inner := self.blocks(node.children)) else []
            case "fence" | "code_block":
                return [Code(node.content.rstrip("\n"))]
            case "table":
                return [self.table(node)]
            case "html_block":
                return [piece.block for piece in self.html(node.content)]
            case _:  # a thematic break says nothing
                return []

    def entries(self, node: SyntaxTreeNode) -> tuple[Item, ...]:
        return self.items([partial(self.blocks, child.children) for child in node.children])

    def items(self, bodies: Iterable[Callable[[], tuple[Block, ...]]]) -> tuple[Item, ...]:
        """The entries of a list, an empty one left out."""
        self._depth += 1
        read: list[Item] = []
        for body in bodies:
            self._begins_item = True
            read.append(Item(body()))
        self._depth -= 1
        self._begins_item = False
        return tuple(item for item in read if item.blocks)

    def text(self, spans: Line, level: int = 0) -> None:
        """Notes where some words stand."""
        item = self._depth if self._begins_item and not level else 0
        self._begins_item = False
        if spans:
            self.document.texts.append(Text(self._line, spans, level, item))

    def paragraph(self, node: SyntaxTreeNode) -> list[Block]:
        spans, pictures = self.inline(node.children)
        spans = boxed(spans) if self._begins_item else spans
        self.text(spans)
        return [*([Paragraph(spans)] if spans else []), *pictures]

    def table(self, node: SyntaxTreeNode) -> Table:
        rows: list[tuple[Line, ...]] = []
        for row in (row for part in node.children for row in part.children):
            self._at(row)
            rows.append(tuple(self.inline(cell.children)[0] for cell in row.children))
            for cell in rows[-1]:
                self.text(cell)
        return Table(rows[0], tuple(rows[1:]))

    def html(self, source: str) -> list[Piece]:
        self._html_line = self._line
        read = html_blocks.pieces(raw.read(source), self)
        return [Piece(piece.block, self._html_line + piece.line, piece.level) for piece in read]

    def at(self, line: int) -> None:
        """What follows stands on this line of the HTML that is being read."""
        self._line = self._html_line + line

    def partner(self, href: str, label: str) -> None:
        """Notes a paid link; one without words is called after the place where it leads."""
        if self.address("partner link", href, "Give its full https:// address"):
            called = " ".join(label.split()) or urlsplit(href).hostname or href
            self.document.partners.append(Partner(called, href, self._line))

    def picture(self, source: str, alt: str) -> Picture | None:
        """An image; None where its address is a fault."""
        url = self.address("image", source, "Give its full https:// address")
        return Picture(url, " ".join(alt.split())) if url else None

    def address(self, what: str, href: str, mend: str) -> str | None:
        """The https address of something that must have one; a fault is noted."""
        found = target(href)
        if found.url is None:
            self.fault(f"the {what} '{_start(href)}' {found.why or 'is no https address'}", mend)
        return found.url

    def linked(self, span: Span, href: str) -> Span:
        """The span as a link; one that leads nowhere is a fault."""
        found: Target = target(href)
        if found.why:
            mend = "Link a guide as /guide/<slug>, anything else as https://…"
            self.fault(f"the link '{_start(href)}' {found.why}", mend)
        else:
            self.document.links.append((self._line, found))
        return replace(span, guide=found.guide, url=found.url)

    def inline(self, nodes: Sequence[SyntaxTreeNode]) -> tuple[Line, list[Picture]]:
        """The words and the pictures of a line; tags among them are read on the way."""
        spans: list[Span] = []
        pictures: list[Picture] = []
        tags = OpenTags(self)
        first = self._line
        for node in nodes:
            self.span(node, Span(""), spans, pictures, tags)
        tags.end_link()
        self._line = first
        return tidy(spans), pictures

    def span(
        self, node: SyntaxTreeNode, style: Span, spans: list[Span], pictures: list[Picture], tags: OpenTags
    ) -> None:
        match node.type:
            case "text":
                spans += tags.show(replace(style, text=node.content))
                return
            case "code_inline":
                spans += tags.show(replace(style, text=node.content, code=True))
                return
            case "softbreak":
                self._line += 1
                spans += tags.show(replace(style, text=" "))
                return
            case "hardbreak":
                self._line += 1
                spans += tags.show(replace(style, text="\n"))
                return
            case "html_inline":
                element = tags.take(node.content)
                if element is not None and element.tag == "br":
                    spans += tags.show(replace(style, text="\n"))
                elif element is not None and element.tag == "img":
                    picture = self.picture(element.attrs.get("src", ""), element.attrs.get("alt", ""))
                    pictures += [picture] if picture else []
                self._line += node.content.count("\n")
                return
            case "image":
                picture = self.picture(str(node.attrs.get("src", "")), node.content)
                pictures += [picture] if picture else []
                return
            case "strong":
                style = replace(style, bold=True)
            case "em":
                style = replace(style, italic=True)
            case "s":
                style = replace(style, strike=True)
            case "link":
                style = self.linked(style, str(node.attrs.get("href", "")))
        for child in node.children:
            self.span(child, style, spans, pictures, tags)


def read(source: str, first_line: int = 1) -> Document:
    """Reads a Markdown body. Never raises; `first_line` is the line of the file on which `source` begins."""
    return _Reader(first_line).body(source)


def words(spans: Line) -> str:
    """A line's characters on one line, as a name or a title wants them."""
    return " ".join(plain_line(spans).split())
