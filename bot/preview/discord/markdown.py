"""Discord's Markdown -> HTML."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from bot.preview.discord.dialect import parse
from bot.preview.discord.nodes import (
    Code,
    CodeBlock,
    Heading,
    Items,
    Link,
    Mention,
    Node,
    Quote,
    Small,
    Style,
    Styled,
    Text,
)
from bot.preview.markup import link

_BLOCKS = (CodeBlock, Heading, Small, Quote, Items)
_TAGS = {Style.BOLD: "strong", Style.ITALIC: "em", Style.UNDERLINE: "u", Style.STRIKE: "s"}


def html(text: str) -> str:
    """A text display's content as HTML; line breaks stay line breaks (the style sheet keeps them)."""
    return _all(parse(text))


def pings(text: str) -> tuple[str, ...]:
    """What in a text would notify somebody where the message allows it."""
    return tuple(_pings(parse(text)))


def _all(nodes: Iterable[Node]) -> str:
    found = tuple(nodes)
    if not any(isinstance(node, _BLOCKS) for node in found):
        return "".join(map(_one, found))
    # As in the client, characters between blocks are elements too: a heading behind them is no first child.
    return "".join(f"<span>{_one(node)}</span>" if isinstance(node, Text) else _one(node) for node in found)


def _one(node: Node) -> str:
    match node:
        case Text(text):
            return escape(text)
        case Styled(Style.SPOILER, nodes):
            return f'<span class="spoiler" title="Shown once it is tapped">{_all(nodes)}</span>'
        case Styled(style, nodes):
            return f"<{_TAGS[style]}>{_all(nodes)}</{_TAGS[style]}>"
        case Code(text):
            return f"<code>{escape(text)}</code>"
        case CodeBlock(text, language):
            return f'<pre class="code" title="{escape(language)}"><code>{escape(text)}</code></pre>'
        case Link(url, nodes):
            return link(url, _all(nodes))
        case Mention(label, _):
            return f'<span class="mention">{escape(label)}</span>'
        case Heading(level, nodes):
            return f'<span class="h h{level}" role="heading" aria-level="{level}">{_all(nodes)}</span>'
        case Small(nodes):
            return f'<small class="subtext">{_all(nodes)}</small>'
        case Quote(nodes):
            return f"<blockquote>{_all(nodes)}</blockquote>"
        case Items(items, start):
            inner = "".join(f"<li>{_all(item)}</li>" for item in items)
            return f"<ul>{inner}</ul>" if start is None else f'<ol start="{start}">{inner}</ol>'


def _pings(nodes: Iterable[Node]) -> Iterable[str]:
    for node in nodes:
        match node:
            case Mention(label, True):
                yield label
            case Styled(_, inner) | Link(_, inner) | Heading(_, inner) | Small(inner) | Quote(inner):
                yield from _pings(inner)
            case Items(items, _):
                for item in items:
                    yield from _pings(item)
