"""A rendered card: components that lack only their owner."""

from __future__ import annotations

from dataclasses import dataclass

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

    def components(self, owner: int, note: str = "") -> list[Part]:
        """The components of this card for the user who owns it, with a line of small print above if there is one."""
        key = ids.base36(owner)
        own = [_owned(part, key) for part in self.parts]
        return [text(f"-# {escape(note)}"), *own] if note else own


def _owned(part: Part, owner: str) -> Part:
    """A copy where the owner is to be filled in, the very same part where not."""
    if "custom_id" in part:
        return {**part, "custom_id": ids.owned(part["custom_id"], owner)}
    if "components" not in part:
        return part
    copy = {**part, "components": [_owned(inner, owner) for inner in part["components"]]}
    if "accessory" in part:
        copy["accessory"] = _owned(part["accessory"], owner)
    return copy
