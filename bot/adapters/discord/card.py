"""A rendered card: components that lack only their owner."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from bot.adapters.discord import ids
from bot.adapters.discord.escape import escape
from bot.adapters.discord.parts import Part, text
from bot.core.answers.reply import Outcome


@dataclass(frozen=True, slots=True)
class Card:
    """One page of a reply, rendered; it is shared between all who ask the same, so nobody changes it.

    Attributes:
        parts: the components, each custom_id still without its owner.
        outcome: what became of the words.
        page: the number of the page, from 0.
        pages: how many there are.
    """

    parts: tuple[Part, ...]
    outcome: Outcome = Outcome.FOUND
    page: int = 0
    pages: int = 1
    _json: str = field(init=False, repr=False, compare=False, default="")

    def __post_init__(self) -> None:
        written = json.dumps(self.parts, ensure_ascii=False, separators=(",", ":"))
        object.__setattr__(self, "_json", written[1:-1])

    def json(self, owner: int, note: str = "") -> str:
        """The components as a JSON array, for the user who owns the card.

        Args:
            owner: the user's id.
            note: a line of small print above the card, at most 150 characters; "" for none.
        """
        own = ids.owned(self._json, owner)
        above = json.dumps(text(f"-# {escape(note)}"), ensure_ascii=False) + "," if note else ""
        return f"[{above}{own}]"

    def components(self, owner: int, note: str = "") -> list[Part]:
        """The components as values."""
        found: list[Part] = json.loads(self.json(owner, note))
        return found
