"""A rendered card: components that lack only their owner."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import InitVar, dataclass, field

from bot.adapters.discord import ids
from bot.adapters.discord.escape import escape
from bot.adapters.discord.parts import Part, text
from bot.core.answers.reply import Outcome


@dataclass(frozen=True, slots=True)
class Card:
    """One page of a reply, rendered; it is shared between all who ask the same, so nobody changes it.

    Attributes:
        parts: the components to begin with, each custom_id still without its owner.
        outcome: what became of the words.
        page: the number of the page, from 0.
        pages: how many there are.
    """

    parts: InitVar[Sequence[Part]]
    outcome: Outcome = Outcome.FOUND
    page: int = 0
    pages: int = 1
    _json: bytes = field(init=False, repr=False, compare=False, default=b"")

    def __post_init__(self, parts: Sequence[Part]) -> None:
        # Kept as it goes out, which takes a tenth of what the values would.
        written = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
        object.__setattr__(self, "_json", written[1:-1].encode())

    def json(self, owner: int, note: str = "") -> bytes:
        """The components as a JSON array in UTF-8, for the user who owns the card.

        Args:
            owner: the user's id.
            note: a line of small print above the card, at most 150 characters; "" for none.
        """
        above = json.dumps(text(f"-# {escape(note)}")).encode() + b"," if note else b""
        return b"[%b%b]" % (above, ids.owned(self._json, owner))

    def components(self, owner: int, note: str = "") -> list[Part]:
        """The components as values."""
        found: list[Part] = json.loads(self.json(owner, note))
        return found
