"""A message -> an answer in its chat."""

from __future__ import annotations

import asyncio
from typing import Any

from bot.adapters.telegram.cards import Finished
from bot.adapters.telegram.desk import Answered, Desk
from bot.adapters.telegram.incoming import Question, Way, asker, question
from bot.adapters.telegram.outgoing import Outgoing, dumps
from bot.adapters.telegram.reading import Message
from bot.core.answers.reply import Outcome
from bot.core.answers.wording import Wording


async def on_message(desk: Desk, message: Message, *, edited: bool = False) -> None:
    """Answers a message that asks something; in a group the answer replies to it."""
    chat_id = message.chat_id
    asked = question(message, desk.me, desk.last.get(chat_id), desk.chance())
    if asked is None:
        return
    text = message.text
    before = desk.answered.get((chat_id, message.message_id))
    if edited and (not message.edited or (before is not None and before.text == text)):
        return  # the words are the same: Telegram also calls it an edit when a preview or a reaction changes
    if not await _allowed(desk, message):
        return
    finished = desk.cards.get(asked.request, words(desk, message))
    if _better_silent(asked, finished):
        return
    private = message.private
    if private and finished.reply.about is not None:
        desk.last.put(chat_id, finished.reply.about)
    tail = finished.tail(None if private else asker(message))
    if edited and before is not None and before.message_id is not None:
        desk.answered.put((chat_id, message.message_id), Answered(text, before.message_id))
        call = Outgoing("editMessageText", {"chat_id": chat_id, "message_id": before.message_id}, tail)
        await desk.delivery.edit(call, chat_id)
        return
    sent = await desk.delivery.send(Outgoing("sendMessage", address(message), tail), chat_id)
    answer = sent.get("message_id") if sent is not None else None
    desk.answered.put((chat_id, message.message_id), Answered(text, answer))


def address(message: Message) -> dict[str, Any]:
    """Where the answer to a message goes: its chat, its forum topic, and in a group below the message itself."""
    head: dict[str, Any] = {"chat_id": message.chat_id}
    if message.thread is not None:
        head["message_thread_id"] = message.thread
    if not message.private:
        head["reply_parameters"] = {"message_id": message.message_id, "allow_sending_without_reply": True}
    return head


def words(desk: Desk, message: Message) -> Wording:
    """The words of the asker's language."""
    return desk.wordings.pick(message.from_user.language_code if message.from_user is not None else None)


async def say(desk: Desk, message: Message, text: str) -> None:
    """Sends one sentence as the answer to a message."""
    tail = dumps({"text": text, "link_preview_options": {"is_disabled": True}})[1:-1]
    await desk.delivery.send(Outgoing("sendMessage", address(message), tail), message.chat_id)


async def _allowed(desk: Desk, message: Message) -> bool:
    """Whether this person may ask now; the first time not, they are told, once."""
    user = message.from_user
    who = message.sender_chat or (user.id if user is not None else message.chat_id)
    if desk.allowance.take(who, asyncio.get_running_loop().time()):
        desk.slowed.drop(who)
        return True
    if desk.slowed.get(who) is None:
        desk.slowed.put(who, value=True)
        await say(desk, message, words(desk, message).slow_down())
    return False


def _better_silent(asked: Question, finished: Finished) -> bool:
    """A reply in a group that is talk rather than a question ("thanks!") gets no answer, but a warning is no talk."""
    reply = finished.reply
    talk = reply.outcome is Outcome.NOT_FOUND and not reply.choices and not reply.alert
    return asked.way is Way.REPLY and talk
