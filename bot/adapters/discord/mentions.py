"""Messages that speak to the bot: in private, by naming it, or as a reply to one of its cards.

All of these carry their text without the message content intent; nothing else is read.
"""

from __future__ import annotations

import contextlib
import logging
import re

import aiohttp
import discord

from bot.adapters.discord import follow_up, permissions
from bot.adapters.discord.deliver import Ready
from bot.adapters.discord.desk import Desk, drawn
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
        if desk.first_refusal(message.author):
            await _send(message, wording.slow_down(), None, wording, desk)
        return
    if desk.cards.card(request, wording).outcome is Outcome.NOT_FOUND and message.guild is not None and not named:
        # "thanks!" under a card is no question.
        return
    await _send(message, "", request, wording, desk)


async def _send(message: discord.Message, sentence: str, request: Request | None, wording: Wording, desk: Desk) -> None:
    """Answers where it was asked, or says in private what keeps the bot from it."""
    lacking = permissions.lacking(message.channel)
    if not lacking:
        try:
            await _reply(message, sentence, request, wording, desk)
        except discord.Forbidden as error:
            lacking = permissions.refused(error, message.channel)
            if not lacking:
                raise
    if lacking and request is not None:
        log.warning("no permission %s in channel %s", ", ".join(lacking), message.channel.id)
        await _explain(message, lacking, request, wording, desk)


def _view(message: discord.Message, request: Request, wording: Wording, desk: Desk, note: str = "") -> Ready:
    return Ready(desk.cards.card(request, wording).components(message.author.id, note))


async def _reply(message: discord.Message, sentence: str, request: Request | None, wording: Wording, desk: Desk) -> None:
    # The nonce makes Discord take the answer to a message once, even if it is sent or asked for a second time.
    nonce = str(message.id)
    reference = message.to_reference(fail_if_not_exists=False)
    for attempt in (1, 2):
        try:
            if request is None:
                await message.channel.send(sentence, reference=reference, mention_author=False, nonce=nonce)
            else:
                view = _view(message, request, wording, desk)
                if reference is None:
                    await message.channel.send(view=view, nonce=nonce)
                else:
                    await message.channel.send(view=view, reference=reference, mention_author=False, nonce=nonce)
        except discord.HTTPException as error:
            if error.code != permissions.NO_HISTORY or attempt > 1:
                raise
            reference = None  # type: ignore[assignment]
        except (aiohttp.ClientConnectionError, ConnectionError):
            if attempt > 1:
                raise
        else:
            return


async def _explain(
    message: discord.Message, lacking: tuple[str, ...], request: Request, wording: Wording, desk: Desk
) -> None:
    """Answers in private, with the permission that is missing where it was asked."""
    note = wording.missing_permission(", ".join(wording.permission(name) for name in lacking))
    try:
        await message.author.send(view=_view(message, request, wording, desk, note), nonce=str(message.id))
    except discord.Forbidden:
        log.info("whoever asked takes no private messages")


def asked_by(message: discord.Message) -> Request:
    """What the context menu of a message asks: the guide that answers it, or for a card of ours that card."""
    text = words(message.content)
    if text:
        return Ask(text)
    return follow_up.shown(message) or Say(Topic.HELP)
