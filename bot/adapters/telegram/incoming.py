"""What a message asks of the bot, if anything. Pure.

In a private chat every text does. In a group only a command, a mention of the bot and a reply to it do: nothing else
is read, whatever the bot's privacy mode lets through.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

import telegram

from bot.adapters.telegram import deeplinks
from bot.adapters.telegram.ownership import read_delete, read_owned
from bot.adapters.telegram.reading import Message
from bot.core.answers import codec
from bot.core.answers.commands import BY_NAME
from bot.core.answers.reply import ALERT_SIGN
from bot.core.answers.request import Ask, Request, Say, Show, Topic, subject

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,64})(?:@([A-Za-z0-9_]{1,64}))?(?:\s+(.*))?", re.DOTALL)
_START = "start"
# The user that Telegram shows for a channel writing in its own name (Bot API, Message.from).
_CHANNEL_BOT = 136817688


class Way(Enum):
    """How the bot was asked."""

    PRIVATE = auto()
    COMMAND = auto()
    MENTION = auto()
    REPLY = auto()


@dataclass(frozen=True, slots=True)
class Me:
    """The bot itself; `mention` finds its name in a text, `inline` tells whether its owner turned inline mode on."""

    id: int
    username: str
    mention: re.Pattern[str]
    inline: bool = True

    @classmethod
    def of(cls, user: telegram.User) -> Me:
        """The bot as getMe describes it."""
        username = user.username or ""
        mention = re.compile(rf"(?<![\w@])@{re.escape(username)}(?!\w)", re.IGNORECASE)
        return cls(user.id, username, mention, bool(user.supports_inline_queries))


@dataclass(frozen=True, slots=True)
class Question:
    """What a message asks, and how."""

    request: Request
    way: Way


def question(message: Message, me: Me, last: str | None = None, number: int = 0) -> Question | None:
    """What a message asks, None for one that is not for the bot.

    Args:
        message: text or caption, new or edited.
        me: the bot.
        last: the guide that this private chat saw last.
        number: what chance drew, for `random`.
    """
    text = message.text
    if not text or not _from_somebody(message, me):
        return None
    private = message.private
    replied = message.reply_to_message
    ours = replied is not None and _is_ours(replied, me)
    about = _shown(replied) if replied is not None and ours else None
    about = about or (last if private else None)
    if text.startswith("/") and (found := _COMMAND.fullmatch(text.strip())):
        return _command(found, me, about, number, private=private)
    without = me.mention.sub(" ", text) if me.username else text
    if private:
        # Nobody needs to be named here, but some do, and a guest is asked by its name.
        return Question(Ask(without.strip() or text, None, about), Way.PRIVATE)
    if without != text or me.id in message.named:
        return Question(_mentioned(without.strip(), replied, about, ours=ours), Way.MENTION)
    return Question(Ask(text, None, about), Way.REPLY) if ours else None


def _shown(message: Message) -> str | None:
    """What one of our messages was about (see `subject`); a warning that it opens with stands in the next answer."""
    guide = guide_of(message.data)
    return subject(guide, None, int(message.text.startswith(ALERT_SIGN))) if guide is not None else None


def asker(message: Message) -> int | None:
    """Whose answer it will be; None where nobody in particular asked (a channel writing in its own name)."""
    user = message.from_user
    return None if user is None or user.id == _CHANNEL_BOT else user.id


def guide_of(buttons: Iterable[str]) -> str | None:
    """The guide that one of our messages shows, from the data of its own buttons."""
    shown: list[str] = []
    for data in buttons:
        delete = read_delete(data)
        if delete is not None:
            return delete.guide
        request = codec.decode(read_owned(data)[1])
        if isinstance(request, Show) and request.section is not None:
            shown.append(request.guide)
    # An inline message has no delete button; its guide is the one with section buttons.
    return shown[0] if len(shown) > 1 and shown[0] == shown[1] else None


def owner_of(buttons: Sequence[str]) -> int | None:
    """Whose answer one of our messages in a group is; None where anybody may turn it."""
    for data in reversed(buttons):
        delete = read_delete(data)
        if delete is not None:
            return delete.owner
    return None


def _from_somebody(message: Message, me: Me) -> bool:
    """Not from a bot (an anonymous admin and a channel only look like one), and not an inline message of our own."""
    user = message.from_user
    if message.via_bot == me.id:
        return False
    return user is not None and (not user.is_bot or message.sender_chat is not None)


def _is_ours(message: Message, me: Me) -> bool:
    return message.via_bot == me.id or (message.from_user is not None and message.from_user.id == me.id)


def _command(found: re.Match[str], me: Me, about: str | None, number: int, *, private: bool) -> Question | None:
    name, addressed, words = found[1].lower(), found[2], (found[3] or "").strip()
    if addressed is not None and addressed.lower() != me.username.lower():
        return None
    if name == _START:
        request = deeplinks.decode(words, number) if words else None
        return Question(request or Say(Topic.HELP), Way.COMMAND)
    command = BY_NAME.get(name)
    if command is not None:
        return Question(command.request(words, about, number), Way.COMMAND)
    if private or addressed is not None:
        # "/squat" is as good as "squat".
        return Question(Ask(f"{name.replace('_', ' ')} {words}".strip(), None, about), Way.COMMAND)
    return None


def _mentioned(words: str, replied: Message | None, about: str | None, *, ours: bool) -> Request:
    if words:
        return Ask(words, None, about)
    # A bare mention below somebody's question asks for an answer to it.
    asked = replied.text if replied is not None and not ours else None
    return Ask(asked) if asked else Say(Topic.HELP)
