"""Text with entities, as the Bot API takes them: offsets and lengths in UTF-16 code units."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum


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


_BLOCKS = frozenset({Kind.QUOTE, Kind.FOLDED})


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


class Composer:
    """Writes text from the front to the back and notes the entities on the way."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._marks: list[tuple[Kind, str | None, int, int]] = []  # in characters; made UTF-16 once, at the end
        self._latest: dict[tuple[Kind, str | None], int] = {}

    def __len__(self) -> int:
        """Characters written so far."""
        return self._length

    def write(self, text: str, *kinds: Kind, url: str | None = None) -> None:
        """Adds text, all of it in the given kinds; with `url`, as a link."""
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
        # Characters beyond the basic plane take two units each.
        wide = [place for place, character in enumerate(text) if character > "\uffff"]
        entities = []
        for kind, url, start, end in self._marks:
            first, last = max(0, start - ahead), min(len(text), end - ahead)
            while first < last and text[first].isspace():
                first += 1
            while last > first and text[last - 1].isspace():
                last -= 1
            if first < last:
                offset = first + bisect_left(wide, first)
                entities.append(Entity(kind, offset, last + bisect_left(wide, last) - offset, url))
        entities.sort(key=lambda entity: (entity.offset, -entity.length, entity.kind not in _BLOCKS))
        return Rich(text, tuple(entities), len(text) + len(wide))
