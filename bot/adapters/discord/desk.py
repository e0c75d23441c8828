"""What every handler has at hand."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass, field

import discord

from bot.adapters.discord.callback import Callbacks
from bot.adapters.discord.cards import Cards
from bot.core.answers.allowance import Allowance
from bot.core.answers.wording import Wording

BURST = 8
"""Questions that one person may ask at once: somebody who reads section after section taps this fast."""

_REMEMBERED = 10_000
"""People who were told to slow down and are remembered; beyond, all are forgotten, and may be told once more."""


@dataclass(slots=True)
class Desk:
    """The answers, and who asked how often."""

    cards: Cards
    allowance: Allowance
    callbacks: Callbacks
    private: bool = False
    slowed: set[int] = field(default_factory=set)
    """Who was told to slow down and has not been let through since."""

    def may_ask(self, user: discord.abc.Snowflake) -> bool:
        """Whether this person may ask once more now."""
        if self.allowance.take(user.id, time.monotonic()):
            self.slowed.discard(user.id)
            return True
        return False

    def first_refusal(self, user: discord.abc.Snowflake) -> bool:
        """Whether a person who may not ask now has not been told so yet; true only once."""
        if user.id in self.slowed:
            return False
        if len(self.slowed) >= _REMEMBERED:
            self.slowed.clear()
        self.slowed.add(user.id)
        return True

    def wording(self, interaction: discord.Interaction) -> Wording:
        """The words of whoever acts."""
        return self.cards.wordings.pick(interaction.locale.value)

    def wording_of(self, guild: discord.Guild | None) -> Wording:
        """The words of a server; only one that was set on purpose is not American English."""
        locale = guild.preferred_locale if guild else discord.Locale.american_english
        if locale is discord.Locale.american_english:
            return self.cards.wordings.default
        return self.cards.wordings.pick(locale.value)


def drawn() -> int:
    """A number drawn by chance, for a random guide."""
    return random.randrange(2**31)  # noqa: S311 - it picks a guide, no secret
