"""Presses on cards: whoever asked (or a moderator) changes the card, anyone else gets one of their own.

Nothing is stored: a button carries its owner and its whole request, so it works after a restart and on any replica.
The library's DynamicItem rests on the same idea, but it builds a view of the whole message for every press, which costs
twice as much as all else together, and it stays silent on a custom_id that it does not know. Here a forged or stale one
gets an answer.
"""

from __future__ import annotations

import contextlib
from typing import Any, cast

import discord

from bot.adapters.discord import deliver, faults, ids
from bot.adapters.discord.desk import Desk
from bot.adapters.discord.ids import Press, Role
from bot.core.answers import codec
from bot.core.answers.request import Request


def _data(interaction: discord.Interaction) -> dict[str, Any]:
    return cast("dict[str, Any]", interaction.data or {})


def _asked(press: Press, interaction: discord.Interaction) -> Request | None:
    """What a press asks: the button's own request, or that of the entry picked."""
    if press.role is not Role.PICK:
        return press.request
    values = _data(interaction).get("values")
    if not isinstance(values, list) or not values or not isinstance(values[0], str):
        return None
    return codec.decode(values[0])


def _may_change(press: Press, interaction: discord.Interaction) -> bool:
    """Whether a press changes the card itself: its owner's, a moderator's, or one that nobody else sees."""
    message = interaction.message
    if message is not None and message.flags.ephemeral:
        return True
    return press.owner == interaction.user.id or interaction.permissions.manage_messages


async def pressed(interaction: discord.Interaction, desk: Desk) -> None:
    """Answers the press of any button, one of ours or not. It never raises."""
    try:
        await _pressed(interaction, desk)
    except Exception as error:  # noqa: BLE001 - it is told; one error never stops the next press
        await faults.apologise(interaction, desk, error)


async def _pressed(interaction: discord.Interaction, desk: Desk) -> None:
    press = ids.read(str(_data(interaction).get("custom_id", "")))
    if press is None:
        await faults.refuse_stale(interaction, desk)
        return
    request = _asked(press, interaction)
    mine = _may_change(press, interaction)
    if press.role is Role.DELETE and mine:
        await _delete(interaction, desk)
        return
    if request is None:
        await faults.refuse_stale(interaction, desk)
        return
    wording = desk.wording(interaction)
    if not desk.may_ask(interaction.user):
        await deliver.say(interaction, desk.callbacks, wording.slow_down())
        return
    private = not mine or (interaction.message is not None and interaction.message.flags.ephemeral)
    card = desk.cards.card(request, wording, private=private)
    if mine:
        await deliver.update(interaction, desk.callbacks, card, press.owner)
    else:
        await deliver.answer(interaction, desk.callbacks, card, private=True, note=wording.not_yours())


async def _delete(interaction: discord.Interaction, desk: Desk) -> None:
    """Removes a card: the interaction is acknowledged first, which also works where the bot is no member."""
    if await deliver.acknowledge(interaction, desk.callbacks):
        with contextlib.suppress(discord.NotFound):  # somebody was faster
            await interaction.delete_original_response()
