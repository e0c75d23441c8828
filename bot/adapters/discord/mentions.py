"""Messages that speak to the bot: in private, by naming it, or as a reply to one of its cards.

All of these carry their text without the message content intent; nothing else is read.
"""

from __future__ import annotations

import contextlib
import logging
import re

import aiohttp
import discord

from bot.adapters.discord import follow_up, parts, permissions
from bot.adapters.discord.deliver import Ready
from bot.adapters.discord.desk import Desk, drawn
from bot.adapters.discord.escape import escape
from bot.core.answers.interpret import interpret
from bot.core.answers.reply import Outcome
from bot.core.answers.request import Ask, Request, Say, Topic
from bot.core.answers.wording import Wording

log = logging.getLogger(__name__)

TEXT_LIMIT = 1000
"""Characters that are read of a message; a question between two sets is shorter."""
_MENTION = re.compile(r"<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>")


def words(content: str) -> str:
    """What a message asks: its text without mentions and custom emoji."""
    return " ".join(_MENTION.sub(" ", content).split())[:TEXT_LIMIT]


def _names(message: discord.Message, me: discord.ClientUser) -> bool:
    """Whether a message names the bot in its own text, rather than by replying to it."""
    return f"<@{me.id}>" in message.content or f"<@!{me.id}>" in message.content


async def _replied_to(message: discord.Message) -> discord.Message | None:
    """The message that this one replies to; it comes with the event, and is fetched only where it did not."""
    reference = message.reference
    if reference is None or reference.type is not discord.MessageReferenceType.reply:
        return None
    if isinstance(reference.resolved, discord.Message):
        return reference.resolved
    if reference.resolved is None and reference.message_id is not None:
        with contextlib.suppress(discord.HTTPException):
            return await message.channel.fetch_message(reference.message_id)
    return None


async def heard(message: discord.Message, desk: Desk, me: discord.ClientUser) -> None:
    """Answers a message if it speaks to the bot."""
    if message.author.bot or message.webhook_id is not None:
        return
    named = _names(message, me)
    if message.guild is not None and not named and me not in message.mentions:
        return
    original = await _replied_to(message)
    about = follow_up.about(original) if original is not None and original.author.id == me.id else None
    text = words(message.content)
    request: Request = interpret(text, about, drawn()) if text else Say(Topic.HELP)
    if not text and not named:
        return
    wording = desk.wording_of(message.guild)
    if not desk.may_ask(message.author):
        if desk.first_refusal(message.author) and not permissions.lacking(message.channel):
            await _reply(message, Ready([parts.text(escape(wording.slow_down()))]))
        return
    if desk.cards.card(request, wording).outcome is Outcome.NOT_FOUND and message.guild is not None and not named:
        # "thanks!" under a card is no question.
        return
    await _answer(message, request, wording, desk)


async def _answer(message: discord.Message, request: Request, wording: Wording, desk: Desk) -> None:
    """Answers where it was asked; where it may not, in private, with what keeps it from it."""
    card = desk.cards.card(request, wording)
    lacking = permissions.lacking(message.channel)
    if not lacking:
        try:
            await _reply(message, Ready(card.components(message.author.id)))
        except discord.Forbidden as error:
            lacking = permissions.refused(error, message.channel)
            if not lacking:
                raise
    if lacking:
        log.warning("no permission %s in channel %s", ", ".join(lacking), message.channel.id)
        note = wording.missing_permission(", ".join(wording.permission(name) for name in lacking))
        await _explain(message, Ready(card.components(message.author.id, note)))


async def _reply(message: discord.Message, view: Ready) -> None:
    """Replies to a message; where the bot may not read what it replies to, it answers without pointing at it."""
    try:
        await _post(message, view, message.to_reference(fail_if_not_exists=False))
    except discord.HTTPException as error:
        if error.code != permissions.NO_HISTORY:
            raise
        await _post(message, view, None)


async def _post(message: discord.Message, view: Ready, reference: discord.MessageReference | None) -> None:
    """Sends an answer to a message's channel, once more if the connection breaks.

    The nonce makes Discord take the answer to a message once only, even if it is sent, or asked for, a second time.
    """

    async def send() -> None:
        nonce = str(message.id)
        if reference is None:
            await message.channel.send(view=view, nonce=nonce)
        else:
            await message.channel.send(view=view, reference=reference, mention_author=False, nonce=nonce)

    try:
        await send()
    except (aiohttp.ClientConnectionError, ConnectionError):
        await send()


async def _explain(message: discord.Message, view: Ready) -> None:
    try:
        await message.author.send(view=view, nonce=str(message.id))
    except discord.Forbidden:
        log.info("whoever asked takes no private messages")


def asked_by(message: discord.Message) -> Request:
    """What the context menu of a message asks: the guide that answers it, or for a card of ours that card."""
    text = words(message.content)
    if text:
        return Ask(text)
    return follow_up.shown(message) or Say(Topic.HELP)
