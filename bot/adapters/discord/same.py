"""Replies that look the same, told without comparing their texts."""

from __future__ import annotations

from dataclasses import dataclass, fields
from operator import attrgetter

from bot.core.answers.reply import Reply

_UNSEEN = frozenset({"confidence"})
"""What differs between the questions that lead to one card, and does not show."""
_parts = attrgetter(*(field.name for field in fields(Reply) if field.name not in _UNSEEN))


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """A reply as a cache's key: equal to one that is made of the very same parts.

    The core keeps the cards of sections ready, so "rdl form" and "form romanian deadlift" get the same parts. Two
    replies of other parts that look alike count as different, which only costs a second drawing. The key keeps its
    reply alive, so that no other value can come to have a part's identity.
    """

    reply: Reply
    language: str
    private: bool
    _key: tuple[object, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "_key", (self.language, self.private, *map(id, _parts(self.reply))))

    def __hash__(self) -> int:
        return hash(self._key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Drawn) and self._key == other._key
