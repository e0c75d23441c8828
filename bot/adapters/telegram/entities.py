"""Text with entities, as the Bot API takes them: offsets and lengths in UTF-16 code units."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum

from bot.adapters.telegram.inert import JOINER, clean, joints


class Kind(StrEnum):
    """The entity types that Spotter uses (Bot API, MessageEntity)."""

    BOLD = "bold"
    ITALIC = "italic"
    STRIKE = "strikethrough"
    CODE = "code"
    PRE = "pre"
    LINK = "text_link"
    QUOTE = "blockquote"
    FOLDED = "expandable_blockquote"


_WIDE = re.compile("[\U00010000-\U0010ffff]")
_BLOCKS = frozenset({Kind.QUOTE, Kind.FOLDED})
_VERBATIM = frozenset({Kind.CODE, Kind.PRE})
"""Inside these the servers look for no links, and what is copied must be what was written."""


@dataclass(frozen=True, slots=True)
class Entity:
    """One entity; `url` is set for links alone."""

    kind: Kind
    offset: int
    length: int
    url: str | None = None

    def as_dict(self) -> dict[str, str | int]:
        """The Bot API's MessageEntity."""
        fields: dict[str, str | int] = {"type": self.kind.value, "offset": self.offset, "length": self.length}
        if self.url is not None:
            fields["url"] = self.url
        return fields


@dataclass(frozen=True, slots=True)
class Rich:
    """A text and its entities; `units` is its length in UTF-16 code units."""

    text: str
    entities: tuple[Entity, ...]
    units: int

    @property
    def pieces(self) -> int:
        """How many entities the servers make of these at most: they cut one where another begins or ends inside it."""
        inline = [one for one in self.entities if one.kind not in _BLOCKS]
        edges = sorted({edge for one in inline for edge in (one.offset, one.offset + one.length)})
        cuts = sum(bisect_left(edges, one.offset + one.length) - bisect_right(edges, one.offset) for one in inline)
        return len(self.entities) + cuts


class Composer:
    """Writes text from the front to the back and notes the entities on the way.

    All text is made inert: no link arises in it but the ones that are asked for, and commands of the given names.
    """

    def __init__(self, commands: frozenset[str] = frozenset()) -> None:
        self._commands = commands
        self._parts: list[str] = []
        self._length = 0
        self._marks: list[tuple[Kind, str | None, int, int]] = []  # in characters; made UTF-16 once, at the end
        self._latest: dict[tuple[Kind, str | None], int] = {}

    def __len__(self) -> int:
        """Characters written so far."""
        return self._length

    def write(self, text: str, *kinds: Kind, url: str | None = None) -> None:
        """Adds text, all of it in the given kinds; with `url`, as a link."""
        text = clean(text)
        if not text:
            return
        start = self._length
        self._parts.append(text)
        self._length += len(text)
        for kind in kinds:
            self._mark(kind, None, start)
        if url is not None:
            self._mark(Kind.LINK, url, start)

    @contextmanager
    def spanning(self, kind: Kind) -> Iterator[None]:
        """Everything written inside stands in one entity of that kind."""
        start = self._length
        yield
        if self._length > start:
            self._marks.append((kind, None, start, self._length))

    def _mark(self, kind: Kind, url: str | None, start: int) -> None:
        """Notes an entity up to here, as part of the one that ends where it starts if there is one."""
        before = self._latest.get((kind, url))
        if before is not None and self._marks[before][3] == start:
            self._marks[before] = (kind, url, self._marks[before][2], self._length)
            return
        self._latest[kind, url] = len(self._marks)
        self._marks.append((kind, url, start, self._length))

    def build(self) -> Rich:
        """The finished text, with no white space at its ends or at an entity's ends."""
        whole = "".join(self._parts)
        text = whole.strip()
        ahead = len(whole) - len(whole.lstrip())
        spans = [(kind, url, *_trimmed(text, start - ahead, end - ahead)) for kind, url, start, end in self._marks]
        verbatim = [(start, end) for kind, _, start, end in spans if kind in _VERBATIM]
        places = [
            place for place in joints(text, self._commands) if not any(start < place < end for start, end in verbatim)
        ]
        # Characters beyond the basic plane take two units each, a joiner takes one.
        wide = [found.start() for found in _WIDE.finditer(text)]
        entities = []
        for kind, url, start, end in spans:
            if start < end:
                first = start + bisect_left(wide, start) + bisect_right(places, start)
                last = end + bisect_left(wide, end) + bisect_left(places, end)
                entities.append(Entity(kind, first, last - first, url))
        entities.sort(key=lambda entity: (entity.offset, -entity.length, entity.kind not in _BLOCKS))
        units = len(text) + len(wide) + len(places)
        for place in reversed(places):
            text = text[:place] + JOINER + text[place:]
        return Rich(text, tuple(entities), units)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A range without the white space at its ends."""
    start, end = max(0, start), min(len(text), end)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
