"""The rules of Discord's Markdown that hold anywhere in a line, in the order in which the client tries them."""

from __future__ import annotations

import re
from typing import Protocol

from bot.preview.discord.nodes import Code, CodeBlock, Link, Mention, Node, Style, Styled, Text

Matched = tuple[Node, int]
"""A node, and the place behind it."""


class Inside(Protocol):
    """Reads what stands inside of a node."""

    def __call__(self, inner: str, *, linked: bool = False) -> tuple[Node, ...]:
        """The nodes of a text; `linked` inside of a link, where no other link and no block begins."""
        ...


class Rule(Protocol):
    """Reads a node at a place, or nothing."""

    def __call__(self, text: str, at: int, inside: Inside) -> Matched | None:
        """The node that begins at `at`."""
        ...


_ESCAPE = re.compile(r"\\([^0-9A-Za-z\s])")
_ANGLE = re.compile(r"<(https?://[^\s>]+)>")
_ADDRESS = re.compile(r"https?://[^\s<]+[^<.,:;\"')\]\s]")
_HREF = re.compile(r"\(\s*<?((?:\([^\s()]*\)|\\.|[^\s()\\<>])*)>?(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)")
_WEB = re.compile(r"https?://\S+\Z")
_BLOCK = re.compile(r"```(?:([\w+.#-]+)[^\S\n]*\n)?([\s\S]*?)\n*```\n?")
_CODE = re.compile(r"(`+)([\s\S]*?[^`])\1(?!`)")
_STYLES = (
    # Where two fit, the longer one wins, and of equals the first one: the order of the client's "quality".
    (
        Style.ITALIC,
        re.compile(
            r"_((?:__|\\[\s\S]|[^\\_])+?)_\b"
            r"|\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)"
        ),
    ),
    (Style.BOLD, re.compile(r"\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)")),
    (Style.UNDERLINE, re.compile(r"__((?:\\[\s\S]|[^\\])+?)__(?!_)")),
)
_STRIKE = re.compile(r"~~([\s\S]+?)~~(?!_)")
_SPOILER = re.compile(r"\|\|([\s\S]+?)\|\|")
_MENTIONS = (
    (re.compile(r"<@!?(\d{1,20})>"), "@user", True),
    (re.compile(r"<@&(\d{1,20})>"), "@role", True),
    (re.compile(r"@(?:everyone|here)"), "", True),
    (re.compile(r"<#(\d{1,20})>"), "#channel", False),
    (re.compile(r"</([\w -]{1,100}):\d{1,20}>"), "/", False),
    (re.compile(r"<t:-?\d{1,15}(?::[tTdDfFR])?>"), "a time", False),
    (re.compile(r"<a?:(\w{2,32}):\d{1,20}>"), ":", False),
    (re.compile(r"<id:(customize|browse|guide|home)>"), "#", False),
)


def _escaped(text: str, at: int, inside: Inside) -> Matched | None:
    del inside
    match = _ESCAPE.match(text, at)
    return (Text(match[1]), match.end()) if match else None


def _mention(text: str, at: int, inside: Inside) -> Matched | None:
    del inside
    for pattern, label, pings in _MENTIONS:
        if match := pattern.match(text, at):
            name = match[1] if match.re.groups else match[0]
            named = {"": match[0], "/": f"/{name}", ":": f":{name}:", "#": name}.get(label, label)
            return Mention(named, pings), match.end()
    return None


def _address(text: str, at: int, inside: Inside) -> Matched | None:
    del inside
    if match := _ANGLE.match(text, at):
        return Link(match[1], (Text(match[1]),)), match.end()
    match = _ADDRESS.match(text, at)
    return (Link(match[0], (Text(match[0]),)), match.end()) if match else None


def _label_end(text: str, at: int) -> int | None:
    """Where the bracket that opens at a place closes, brackets inside counted and escaped ones not."""
    depth = 0
    while at < len(text):
        if text[at] == "\\":
            at += 1
        elif text[at] == "[":
            depth += 1
        elif text[at] == "]":
            depth -= 1
            if not depth:
                return at
        at += 1
    return None


def _masked_link(text: str, at: int, inside: Inside) -> Matched | None:
    """`[words](address)`; with an address among the words the client shows all of it as typed."""
    if text[at] != "[" or (close := _label_end(text, at)) is None:
        return None
    href = _HREF.match(text, close + 1)
    label = text[at + 1 : close]
    if href is None or not label.strip() or not _WEB.match(href[1]):
        return None
    if _ADDRESS.search(label):
        return Text(text[at : href.end()]), href.end()
    url = re.sub(r"\\([^0-9A-Za-z\s])", r"\1", href[1])
    return Link(url, inside(label, linked=True)), href.end()


def _styled(text: str, at: int, inside: Inside) -> Matched | None:
    if text[at] not in "*_":
        return None
    found = [(match, style) for style, pattern in _STYLES if (match := pattern.match(text, at))]
    if not found:
        return None
    match, style = max(found, key=lambda one: one[0].end())
    return Styled(style, inside(match[1] or match[2] if match.re.groups > 1 else match[1])), match.end()


def _struck(text: str, at: int, inside: Inside) -> Matched | None:
    match = _STRIKE.match(text, at)
    return (Styled(Style.STRIKE, inside(match[1])), match.end()) if match else None


def _spoiler(text: str, at: int, inside: Inside) -> Matched | None:
    match = _SPOILER.match(text, at)
    return (Styled(Style.SPOILER, inside(match[1])), match.end()) if match else None


def _code_block(text: str, at: int, inside: Inside) -> Matched | None:
    del inside
    match = _BLOCK.match(text, at)
    if match is None or not match[2].strip("`\n"):
        return None
    return CodeBlock(match[2].lstrip("\n"), match[1] or ""), match.end()


def _code(text: str, at: int, inside: Inside) -> Matched | None:
    del inside
    match = _CODE.match(text, at)
    if match is None:
        return None
    inner = match[2]
    if inner.lstrip().startswith("`") or inner.rstrip().endswith("`"):
        # One space keeps a backtick at an end apart from the fence.
        inner = inner.removeprefix(" ").removesuffix(" ")
    return Code(inner), match.end()


RULES: tuple[Rule, ...] = (
    _escaped,
    _mention,
    _address,
    _masked_link,
    _styled,
    _struck,
    _spoiler,
    _code_block,
    _code,
)
IN_LINKS: tuple[Rule, ...] = tuple(rule for rule in RULES if rule not in (_address, _masked_link))
"""Those that hold inside of a link, where no other link begins."""
