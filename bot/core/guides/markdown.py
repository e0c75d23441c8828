"""Markdown -> blocks, through a CommonMark parser; what a chat cannot show is refused at its line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from bot.core.guides import html as raw
from bot.core.guides.document import Document, Piece, Text
from bot.core.guides.links import Target, target
from bot.core.guides.model import Partner
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
    plain_line,
)


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

    def fault(self, what: str, mend: str) -> None:
        self.document.faults.append((self._line, what, mend))

    def body(self, source: str) -> Document:
        for node in SyntaxTreeNode(_parser().parse(source)).children:
            self._at(node)
            line = self._line
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
                return [Bullets(self.items(node))]
            case "ordered_list":
                return [Steps(self.items(node), int(node.attrs.get("start", 1)))]
            case "blockquote":
                return [Quote(inner)] if (inner := self.blocks(node.children)) else []
            case "fence" | "code_block":
                return [Code(node.content.rstrip("\n"))]
            case "table":
                return [self.table(node)]
            case "html_block":
                return self.html(node.content)
            case _:  # a thematic break says nothing
                return []

    def items(self, node: SyntaxTreeNode) -> tuple[Item, ...]:
        self._depth += 1
        read: list[Item] = []
        for child in node.children:
            self._begins_item = True
            read.append(Item(self.blocks(child.children)))
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

    def html(self, source: str) -> list[Block]:
        read = raw.read(source)
        for anchor in read.anchors:
            self.anchor(anchor)
        lines = [tidy([self.linked(span, span.url) if span.url else span for span in line]) for line in read.lines]
        for line in lines:
            self.text(line)
        pictures = [picture for image in read.images if (picture := self.picture(image.src, image.alt))]
        return [*(Paragraph(line) for line in lines if line), *pictures]

    def anchor(self, anchor: raw.Anchor) -> None:
        if not anchor.paid:
            return
        if target(anchor.href).url is None:
            self.fault(f"the partner link '{anchor.href}' is no https address", "Begin it with https://")
        else:
            self.document.partners.append(Partner(" ".join(anchor.label.split()), anchor.href, self._line))

    def picture(self, source: str, alt: str) -> Picture | None:
        if (url := target(source).url) is None:
            self.fault(f"the image '{source}' is no https address", "Give the image's full https:// address")
            return None
        return Picture(url, alt)

    def linked(self, span: Span, href: str) -> Span:
        found: Target = target(href)
        if found.why:
            self.fault(f"the link '{href}' {found.why}", "Link a guide as /guide/<slug>, anything else as https://…")
        else:
            self.document.links.append((self._line, found))
        return replace(span, guide=found.guide, url=found.url)

    def inline(self, nodes: Sequence[SyntaxTreeNode]) -> tuple[Line, list[Picture]]:
        spans: list[Span] = []
        pictures: list[Picture] = []
        first = self._line
        for node in nodes:
            self.span(node, Span(""), spans, pictures)
        self._line = first
        return tidy(self.inline_html(spans)), pictures

    def span(self, node: SyntaxTreeNode, style: Span, spans: list[Span], pictures: list[Picture]) -> None:
        match node.type:
            case "text":
                spans.append(replace(style, text=node.content))
                return
            case "code_inline":
                spans.append(replace(style, text=node.content, code=True))
                return
            case "softbreak":
                self._line += 1
                spans.append(replace(style, text=" "))
                return
            case "hardbreak":
                self._line += 1
                spans.append(replace(style, text="\n"))
                return
            case "html_inline":
                spans.append(replace(style, text=node.content, url=_RAW))
                return
            case "image":
                if picture := self.picture(str(node.attrs.get("src", "")), node.content):
                    pictures.append(picture)
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
            self.span(child, style, spans, pictures)

    def inline_html(self, spans: list[Span]) -> list[Span]:
        """Reads the tags among some spans: a link in them keeps its address, styles are kept, other tags fall away."""
        if not any(span.url == _RAW for span in spans):
            return spans
        kept: list[Span] = []
        opened: list[str] = []
        for span in spans:
            if span.url != _RAW:
                inside = raw.read("".join(opened) + "x")
                if inside.anchors and inside.anchors[-1].paid:
                    self.anchor(raw.Anchor(inside.anchors[-1].href, span.text, paid=True))
                    continue
                mark = inside.lines[0][0] if inside.lines else Span("")
                merged = replace(
                    span,
                    bold=span.bold or mark.bold,
                    italic=span.italic or mark.italic,
                    strike=span.strike or mark.strike,
                )
                kept.append(self.linked(merged, mark.url) if mark.url else merged)
            elif span.text.startswith("</"):
                name = span.text.strip("</> ").lower()
                opened = [tag for tag in opened if not tag.lower().startswith((f"<{name}>", f"<{name} "))]
            elif span.text.lower().startswith("<br"):
                kept.append(replace(span, text="\n", url=None))
            elif not span.text.startswith("<!"):
                opened.append(span.text)
        return kept


_RAW = "\x00html"
"""Marks a span that is a raw tag, until `inline_html` has read it; no address can equal it."""


def read(source: str, first_line: int = 1) -> Document:
    """Reads a Markdown body. Never raises; `first_line` is the line of the file on which `source` begins."""
    return _Reader(first_line).body(source)


def words(spans: Line) -> str:
    """A line's characters on one line, as a name or a title wants them."""
    return " ".join(plain_line(spans).split())
