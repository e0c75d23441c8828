"""Text with entities (offsets in UTF-16 code units, as the Bot API gives them) -> nested HTML."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from bot.preview.markup import link
from bot.preview.payload import Json, number, parts, text, units

_TAGS = {
    "bold": "strong",
    "italic": "em",
    "underline": "u",
    "strikethrough": "s",
    "code": "code",
}
_BLOCKS = frozenset({"blockquote", "expandable_blockquote", "pre"})
_LINKED = frozenset(
    {"mention", "hashtag", "cashtag", "bot_command", "text_mention", "email", "phone_number", "date_time", "url"}
)
"""Drawn as links: what a tap does is the app's business."""
KNOWN = frozenset(_TAGS) | _BLOCKS | _LINKED | {"spoiler", "text_link", "custom_emoji"}

_NESTING = ("expandable_blockquote", "blockquote", "pre", "text_link", "url")
"""Of entities over the same characters the outermost first; all others follow."""


@dataclass(frozen=True, slots=True)
class _Entity:
    start: int
    end: int
    kind: str
    raw: Json

    @property
    def rank(self) -> tuple[int, int, int]:
        order = _NESTING.index(self.kind) if self.kind in _NESTING else len(_NESTING)
        return self.start, -self.end, order


def html(content: str, entities: object) -> str:
    """The text with every entity drawn; an overlap is split, one of an unknown type is marked as such.

    Args:
        content: the message's text or caption.
        entities: a list of MessageEntity objects.
    """
    coded = content.encode("utf-16-le", "surrogatepass")
    size = len(coded) // 2
    waiting = sorted(
        (
            _Entity(start, end, text(raw.get("type")), raw)
            for raw in parts(entities)
            for start in (max(0, number(raw.get("offset"))),)
            for end in (min(size, start + number(raw.get("length"))),)
            if start < end
        ),
        key=lambda entity: entity.rank,
    )
    return _Writer(coded).write(waiting, 0, size)


class _Writer:
    def __init__(self, coded: bytes) -> None:
        self._coded = coded
        self._after_block = False

    def write(self, entities: list[_Entity], start: int, end: int) -> str:
        """The characters from `start` to `end` with these entities, sorted by rank, around them."""
        done: list[str] = []
        at = start
        while entities:
            outer = entities[0]
            stop = min(outer.end, end)
            inner: list[_Entity] = []
            later: list[_Entity] = []
            for one in entities[1:]:
                if one.start >= stop:
                    later.append(one)
                    continue
                inner.append(one)
                if one.end > stop:  # they overlap: the rest of it goes on behind
                    later.append(_Entity(stop, one.end, one.kind, one.raw))
            done.append(self._plain(at, outer.start))
            block = outer.kind in _BLOCKS
            self._after_block = False if block else self._after_block
            done.append(_drawn(outer, self.write(inner, outer.start, stop)))
            self._after_block = block or self._after_block
            at = stop
            entities = sorted(later, key=lambda entity: entity.rank)
        done.append(self._plain(at, end))
        return "".join(done)

    def _plain(self, start: int, end: int) -> str:
        if start >= end:
            return ""
        said = self._coded[2 * start : 2 * end].decode("utf-16-le", "replace")
        if self._after_block:  # a block ends its own line
            said = said.removeprefix("\n")
        self._after_block = False
        return escape(said)


def _drawn(entity: _Entity, inner: str) -> str:
    kind, raw = entity.kind, entity.raw
    if kind in _TAGS:
        return f"<{_TAGS[kind]}>{inner}</{_TAGS[kind]}>"
    if kind == "text_link":
        return link(text(raw.get("url")), inner)
    if kind in _LINKED:
        return f'<span class="link">{inner}</span>'
    if kind == "spoiler":
        return f'<span class="spoiler">{inner}</span>'
    if kind == "custom_emoji":
        return f'<span class="tg-custom-emoji" title="{escape(text(raw.get("custom_emoji_id")))}">{inner}</span>'
    if kind == "pre":
        language = text(raw.get("language"))
        head = f'<span class="tg-language">{escape(language)}</span>' if language else ""
        return f'<span class="tg-pre">{head}<code>{inner}</code></span>'
    if kind == "blockquote":
        return f'<span class="tg-quote">{inner}</span>'
    if kind == "expandable_blockquote":
        return (
            '<label class="tg-quote tg-fold"><input type="checkbox" aria-label="Show all of the quote">'
            f'<span class="tg-folded">{inner}<span class="tg-more" aria-hidden="true"></span></span></label>'
        )
    named = escape(kind) or "?"
    return f'<span class="unknown-entity" title="Unknown entity: {named}">{inner}<sup>{named}</sup></span>'


def folded(content: str, entities: object) -> int:
    """How many UTF-16 units of a text wait in expandable quotes."""
    size = units(content)
    spans = [
        (number(raw.get("offset")), number(raw.get("offset")) + number(raw.get("length")))
        for raw in parts(entities)
        if raw.get("type") == "expandable_blockquote"
    ]
    return sum(max(0, min(end, size) - max(start, 0)) for start, end in spans)
