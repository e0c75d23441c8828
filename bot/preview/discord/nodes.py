"""What a text in Discord's Markdown is made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    """How characters look."""

    BOLD = "bold"
    ITALIC = "italic"
    UNDERLINE = "underline"
    STRIKE = "strike"
    SPOILER = "spoiler"


@dataclass(frozen=True, slots=True)
class Text:
    """Characters as they are, line breaks included."""

    text: str


@dataclass(frozen=True, slots=True)
class Styled:
    """A style around nodes."""

    style: Style
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """Inline code."""

    text: str


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """Preformatted lines."""

    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A link; a bare address is its own label."""

    url: str
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """What the client replaces by a name: a person, role, channel, command, time, emoji. `label` is what stands there.

    `pings` is whether it would notify somebody unless the message's `allowed_mentions` forbid it.
    """

    label: str
    pings: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 3."""

    level: int
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Small:
    """A line of small print ("subtext")."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Quoted lines."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Items:
    """A list; `start` is its first number, None for bullets."""

    items: tuple[tuple[Node, ...], ...]
    start: int | None = None


Node = Text | Styled | Code | CodeBlock | Link | Mention | Heading | Small | Quote | Items
