"""An update's JSON -> what Spotter reads of it, checked, and nothing else.

The library's own objects hold the hundred fields that a message may have. Making them costs more than answering, and
they take any value for any field. The names are the Bot API's, the library's application handles these updates as it
does its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

T = TypeVar("T")


class Unreadable(Exception):  # noqa: N818 - named like the library's own TimedOut and ChatMigrated
    """A server sent what the Bot API does not allow; the message names the field, and never its value."""


@dataclass(slots=True)
class User:
    """Somebody, or the bot that stands for a channel or a hidden admin."""

    id: int
    is_bot: bool
    language_code: str | None


@dataclass(slots=True)
class Message:
    """A message of a chat.

    Attributes:
        text: its text or its caption, "" for neither.
        named: the people it mentions by other than a username.
        sender_chat: the channel or group in whose name it was written.
        data: the data of the buttons below it, in reading order.
        accessible: False for one that the bot may no longer see or change.
    """

    message_id: int
    chat_id: int
    private: bool
    text: str = ""
    from_user: User | None = None
    via_bot: int | None = None
    sender_chat: int | None = None
    named: tuple[int, ...] = ()
    data: tuple[str, ...] = ()
    reply_to_message: Message | None = None
    edited: bool = False
    thread: int | None = None
    migrate_to_chat_id: int | None = None
    migrate_from_chat_id: int | None = None
    guest_query_id: str | None = None
    accessible: bool = True


@dataclass(slots=True)
class CallbackQuery:
    """A press of a button, below a message of a chat or below an inline message."""

    id: str
    from_user: User
    data: str
    message: Message | None
    inline_message_id: str | None


@dataclass(slots=True)
class InlineQuery:
    """Words typed behind the bot's name."""

    id: str
    from_user: User
    query: str
    offset: str
    chat_type: str | None


@dataclass(slots=True)
class Update:
    """One update; at most one of its parts is set, none for a kind that was not asked for."""

    update_id: int
    message: Message | None = None
    edited_message: Message | None = None
    callback_query: CallbackQuery | None = None
    inline_query: InlineQuery | None = None
    guest_message: Message | None = None


def update(raw: Mapping[str, Any]) -> Update:
    """Reads an update.

    Raises:
        Unreadable: a field that is needed is missing, or one has another type than the Bot API gives it.
    """
    return Update(
        _must(raw, "update_id", int),
        _part(raw, "message", message),
        _part(raw, "edited_message", message),
        _part(raw, "callback_query", _press),
        _part(raw, "inline_query", _typed),
        _part(raw, "guest_message", message),
    )


def message(raw: Mapping[str, Any], *, replied: bool = False) -> Message:
    """Reads a message; of one that is `replied` to, not what that replied to in turn."""
    chat = _must(raw, "chat", dict)
    sender_chat, via_bot = _may(raw, "sender_chat", dict), _may(raw, "via_bot", dict)
    topic = _may(raw, "is_topic_message", bool)
    markup = _may(raw, "reply_markup", dict)
    return Message(
        message_id=_must(raw, "message_id", int),
        chat_id=_must(chat, "id", int),
        private=_must(chat, "type", str) == "private",
        text=_may(raw, "text", str) or _may(raw, "caption", str) or "",
        from_user=_part(raw, "from", _user),
        via_bot=None if via_bot is None else _must(via_bot, "id", int),
        sender_chat=None if sender_chat is None else _must(sender_chat, "id", int),
        named=_named(raw),
        data=() if markup is None else tuple(_data(markup)),
        reply_to_message=None if replied else _part(raw, "reply_to_message", _replied),
        edited=bool(_may(raw, "edit_date", int)),
        thread=_may(raw, "message_thread_id", int) if topic else None,
        migrate_to_chat_id=_may(raw, "migrate_to_chat_id", int),
        migrate_from_chat_id=_may(raw, "migrate_from_chat_id", int),
        guest_query_id=_may(raw, "guest_query_id", str),
        accessible=_may(raw, "date", int) != 0,  # the Bot API's sign of it (InaccessibleMessage)
    )


def _replied(raw: Mapping[str, Any]) -> Message:
    return message(raw, replied=True)


def _user(raw: Mapping[str, Any]) -> User:
    return User(_must(raw, "id", int), _must(raw, "is_bot", bool), _may(raw, "language_code", str))


def _press(raw: Mapping[str, Any]) -> CallbackQuery:
    return CallbackQuery(
        _must(raw, "id", str),
        _user(_must(raw, "from", dict)),
        _may(raw, "data", str) or "",
        _part(raw, "message", message),
        _may(raw, "inline_message_id", str),
    )


def _typed(raw: Mapping[str, Any]) -> InlineQuery:
    return InlineQuery(
        _must(raw, "id", str),
        _user(_must(raw, "from", dict)),
        _must(raw, "query", str),
        _must(raw, "offset", str),
        _may(raw, "chat_type", str),
    )


def _named(raw: Mapping[str, Any]) -> tuple[int, ...]:
    entities = _may(raw, "entities", list) or _may(raw, "caption_entities", list) or ()
    return tuple(_must(_must(one, "user", dict), "id", int) for one in entities if _may(one, "user", dict) is not None)


def _data(markup: Mapping[str, Any]) -> list[str]:
    rows = _may(markup, "inline_keyboard", list) or ()
    buttons = (button for row in rows if isinstance(row, list) for button in row)
    return [data for button in buttons if (data := _may(button, "callback_data", str)) is not None]


def _may(raw: Mapping[str, Any], name: str, kind: type[T]) -> T | None:
    """A field of a type, None where it is not set."""
    try:
        value = raw.get(name)
    except AttributeError:
        raise Unreadable(f"no object holds {name}") from None
    if value is None or isinstance(value, kind):
        return value
    raise Unreadable(f"{name} is no {kind.__name__}")


def _must(raw: Mapping[str, Any], name: str, kind: type[T]) -> T:
    value = _may(raw, name, kind)
    if value is None:
        raise Unreadable(f"{name} is missing")
    return value


def _part(raw: Mapping[str, Any], name: str, read: Callable[[Mapping[str, Any]], T]) -> T | None:
    found = _may(raw, name, dict)
    return None if found is None else read(found)
