"""Rich text -> Discord Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import groupby

from bot.adapters.discord.escape import address, escape, visible
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

Link = Callable[[str], str | None]
"""The address of a guide's page, by slug; None where it has none."""

_BETWEEN = "\u200b"
"""Kept between two runs whose marks would else be read as one (`**a**` and `*b*`)."""
_TICKS = re.compile(r"`+")


def _style(span: Span) -> tuple[bool, bool, bool, bool, str | None, str | None]:
    return span.bold, span.italic, span.strike, span.code, span.guide, span.url


def _code(text: str) -> str:
    """Inline code; a backtick inside is fenced by longer ones."""
    longest = max((len(run) for run in _TICKS.findall(text)), default=0)
    if not longest:
        return f"`{text}`"
    fence = "`" * (longest + 1)
    return f"{fence} {text} {fence}"


def _run(text: str, span: Span, link: Link) -> str:
    """Characters of one style, with the white space at their ends outside of the marks."""
    inner = text.strip()
    if not inner:
        return text
    start = text[: len(text) - len(text.lstrip())]
    end = text[len(text.rstrip()) :]
    marked = _code(visible(inner).replace("\n", " ")) if span.code else escape(inner)
    url = span.url or (link(span.guide) if span.guide else None)
    if url:
        marked = f"[{marked}]({address(url)})"
    if span.strike:
        marked = f"~~{marked}~~"
    if span.italic:
        marked = f"*{marked}*"
    if span.bold:
        marked = f"**{marked}**"
    return f"{start}{marked}{end}"


def line(spans: Iterable[Span], link: Link) -> str:
    """Some spans as Markdown."""
    done = ""
    for _, same in groupby(spans, key=_style):
        run = list(same)
        marked = _run("".join(span.text for span in run), run[0], link)
        touches = done and marked and done[-1] in "*~`" and marked[0] in "*~`"
        done += f"{_BETWEEN}{marked}" if touches else marked
    return done


def _indented(text: str, first: str) -> str:
    """The lines of an entry behind its mark, the later ones under the first."""
    return first + text.replace("\n", "\n" + " " * len(first))


def _without_bold(spans: Line) -> Line:
    """A heading is bold already."""
    return tuple(replace(span, bold=False) for span in spans)


def _table(header: tuple[Line, ...], rows: tuple[tuple[Line, ...], ...], link: Link) -> str:
    """A table as a list: a phone is too narrow for columns. Each row is named by its first cell."""
    done = []
    for row in rows:
        cells = [
            f"{line(name, link)}: {line(cell, link)}" if plain_line(name).strip() else line(cell, link)
            for name, cell in zip(header[1:], row[1:], strict=True)
            if plain_line(cell).strip()
        ]
        first = f"**{line(_without_bold(row[0]), link)}**" if plain_line(row[0]).strip() else ""
        done.append("- " + "\n  ".join(part for part in (first, *cells) if part))
    if not rows:
        return " · ".join(line(cell, link) for cell in header)
    corner = line(_without_bold(header[0]), link)
    return "\n".join((f"**{corner}**", *done) if corner.strip() else done)


def _entry(item: Item, mark: str, link: Link) -> str:
    return _indented("\n".join(markdown(block, link) for block in item.blocks), mark)


def markdown(block: Block, link: Link) -> str:
    """One block as Markdown, without a line break at its end."""
    match block:
        case Paragraph(spans):
            return line(spans, link)
        case Heading(spans):
            return f"### {line(_without_bold(spans), link)}".replace("\n", " ")
        case Bullets(items):
            return "\n".join(_entry(item, "- ", link) for item in items)
        case Steps(items, start):
            return "\n".join(_entry(item, f"{number}. ", link) for number, item in enumerate(items, start))
        case Quote(blocks):
            return "> " + joined(blocks, link).replace("\n", "\n> ")
        case Code(text):
            # A fence inside would end the block; a zero-width space between its backticks keeps it what it was.
            return f"```\n{visible(text).replace('```', f'`{_BETWEEN}`{_BETWEEN}`')}\n```"
        case Table(header, rows):
            return _table(header, rows, link)
        case Picture(url, alt):
            return f"[{escape(alt) or address(url)}]({address(url)})"


def joined(blocks: Iterable[Block], link: Link) -> str:
    """Blocks one below the other, with a blank line between them where Discord leaves no room of its own."""
    done = ""
    previous: Block | None = None
    for block in blocks:
        if previous is not None:
            done += "\n" if _close(previous, block) else "\n\n"
        done += markdown(block, link)
        previous = block
    return done


def _close(above: Block, below: Block) -> bool:
    """Whether two blocks need no blank line between them: around headings and above a list there is room already.

    Two numbered lists stay apart, else the client counts on through both.
    """
    if isinstance(above, Heading) or isinstance(below, Heading):
        return True
    if isinstance(above, Bullets) and isinstance(below, Bullets):
        return True
    return isinstance(above, Paragraph | Quote) and isinstance(below, Bullets | Steps)
