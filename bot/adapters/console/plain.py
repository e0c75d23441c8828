"""Reply -> plain text, for pipes, files and the `text` of `ask --json`: no escape codes, no colour."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from itertools import groupby

from bot.core.answers.context import Context
from bot.core.answers.links import guide_url
from bot.core.answers.reply import Reply, Tone
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
    Steps,
    Table,
    plain_line,
)


def line(spans: Line) -> str:
    """A line's words; a link keeps its address behind it, unless its words are the address."""
    return "".join(_linked(plain_line(run), url) for url, run in groupby(spans, lambda span: span.url))


def _linked(words: str, url: str | None) -> str:
    return words if url is None or words == url else f"{words.rstrip()} ({url}){words[len(words.rstrip()) :]}"


def _items(items: Iterable[tuple[str, Item]]) -> str:
    return "\n".join(textwrap.indent(blocks(item.blocks, "\n"), "   ").replace("   ", mark, 1) for mark, item in items)


def block(value: Block) -> str:
    """One block as lines of text."""
    match value:
        case Paragraph(spans):
            return line(spans)
        case Heading(spans):
            return line(spans).upper()
        case Bullets(items):
            return _items((" - ", item) for item in items)
        case Steps(items, start):
            return _items((f"{number}. ".ljust(3), item) for number, item in enumerate(items, start))
        case Quote(inner):
            return textwrap.indent(blocks(inner), "> ", lambda _: True).replace("> \n", ">\n")
        case Code(text):
            return textwrap.indent(text, "    ")
        case Table(header, rows):
            return _table([[line(cell) for cell in row] for row in (header, *rows)])
        case Picture(url, alt):
            return f"[{alt}] {url}" if alt else url


def _table(rows: list[list[str]]) -> str:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def blocks(values: Iterable[Block], between: str = "\n\n") -> str:
    """Some blocks, with `between` between them."""
    return between.join(block(value) for value in values)


def facts(reply: Reply, context: Context) -> str:
    """The facts line, "" where the reply has none."""
    if reply.facts is None:
        return ""
    found, wording = reply.facts, context.wording
    rows = (
        ("muscles", ", ".join(found.primary_muscles)),
        ("equipment", ", ".join(found.equipment)),
        ("level", wording.level(found.level) if found.level else ""),
    )
    return " | ".join(f"{wording.fact(name)}: {value}" for name, value in rows if value)


def text(reply: Reply, context: Context, public_url: str | None = None) -> str:
    """The whole reply as text, never paged: title, alert, text, choices, partners, source and related guides."""
    wording = context.wording
    parts: list[str] = []
    if reply.alert:
        parts.append(line(reply.alert))
    parts.append("\n".join(part for part in (reply.title, " > ".join(reply.crumbs), facts(reply, context)) if part))
    parts += [blocks(part) for part in (reply.lead, reply.blocks) if part]
    if reply.picture is not None:
        parts.append(block(reply.picture))
    if reply.tone is Tone.MISS and reply.sections:
        # Nothing but the sections answers here, and plain text has no buttons to show them.
        parts.append("\n".join(_choice(action.label, "") for action in reply.sections))
    if reply.choices:
        parts.append("\n".join(_choice(choice.action.label, choice.action.detail) for choice in reply.choices))
    if reply.partners:
        parts.append("\n".join((reply.disclosure, *(f" - {p.label}: {p.url}" for p in reply.partners))))
    if reply.source is not None:
        url = guide_url(public_url, reply.source.slug)
        parts.append(f"{wording.source()}: {reply.source.name}{f' ({url})' if url else ''}")
    if reply.related:
        parts.append(
            "\n".join(
                (f"{wording.read_next()}:", *(_related(r.name, r.reason, r.slug, public_url) for r in reply.related))
            )
        )
    return "\n\n".join(parts)


def _choice(label: str, detail: str) -> str:
    return f" - {label} ({detail})" if detail else f" - {label}"


def _related(name: str, reason: str, slug: str, public_url: str | None) -> str:
    url = guide_url(public_url, slug)
    return f" - {name}{f': {reason}' if reason else ''}{f' ({url})' if url else ''}"
