"""A question of one person -> the card that answers it, in the place where it was asked."""

from __future__ import annotations

import discord

from bot.adapters.discord import deliver
from bot.adapters.discord.desk import Desk
from bot.core.answers.reply import Outcome
from bot.core.answers.request import Request


async def ask(interaction: discord.Interaction, desk: Desk, request: Request, *, private: bool | None = None) -> None:
    """Answers a command.

    Args:
        interaction: the command.
        desk: what answers.
        request: what is asked.
        private: whether only the asker sees the answer; None leaves it to the operator's default. Nobody else needs
            to see that nothing was found.
    """
    wording = desk.wording(interaction)
    if not desk.may_ask(interaction.user):
        await deliver.say(interaction, desk.callbacks, wording.slow_down())
        return
    hidden = desk.private if private is None else private
    card = desk.cards.card(request, wording, private=hidden)
    if card.outcome is Outcome.NOT_FOUND and not hidden:
        hidden = True
        card = desk.cards.card(request, wording, private=hidden)
    await deliver.answer(interaction, desk.callbacks, card, private=hidden)
