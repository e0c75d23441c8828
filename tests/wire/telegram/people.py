"""Updates as Telegram writes them: real JSON of messages, presses and queries."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import Any

BOT = {
    "id": 424242,
    "is_bot": True,
    "first_name": "Spotter",
    "username": "spotter_bot",
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": True,
    "supports_guest_queries": True,
    "can_connect_to_business": False,
    "has_main_web_app": False,
}

_ids = itertools.count(1000)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def entities_of(text: str) -> list[dict[str, Any]]:
    """The commands and mentions of a text, as the server marks them."""
    found = []
    for match in re.finditer(r"(?<![\w/@])/\w+(?:@\w+)?|(?<![\w@])@\w{3,}", text):
        kind = "bot_command" if match[0].startswith("/") else "mention"
        found.append({"type": kind, "offset": _units(text[: match.start()]), "length": _units(match[0])})
    return found


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who writes to the bot."""

    id: int
    name: str = "Ann"
    language: str | None = "en"

    def as_user(self) -> dict[str, Any]:
        user: dict[str, Any] = {"id": self.id, "is_bot": False, "first_name": self.name}
        if self.language:
            user["language_code"] = self.language
        return user

    def chat(self) -> dict[str, Any]:
        """The private chat with this person."""
        return {"id": self.id, "type": "private", "first_name": self.name}


def group(chat_id: int = -1001234567890, **fields: Any) -> dict[str, Any]:
    kind = "supergroup" if str(chat_id).startswith("-100") else "group"
    return {"id": chat_id, "type": kind, "title": "Gym", **fields}


def message(
    person: Person, text: str | None = None, chat: dict[str, Any] | None = None, **fields: Any
) -> dict[str, Any]:
    """A Message; `fields` adds or replaces any of its fields."""
    made: dict[str, Any] = {
        "message_id": next(_ids),
        "from": person.as_user(),
        "chat": chat or person.chat(),
        "date": 1_760_000_000,
    }
    if text is not None:
        made["text"] = text
        if entities := entities_of(text):
            made["entities"] = entities
    return {**made, **fields}


def said(person: Person, text: str | None = None, chat: dict[str, Any] | None = None, **fields: Any) -> dict[str, Any]:
    """An update: a new message."""
    return {"message": message(person, text, chat, **fields)}


def pressed(person: Person, shown: dict[str, Any] | None, data: str, **fields: Any) -> dict[str, Any]:
    """An update: a button of a message, or of an inline message (`inline_message_id` among the fields)."""
    query: dict[str, Any] = {
        "id": str(next(_ids)),
        "from": person.as_user(),
        "chat_instance": "1",
        "data": data,
    }
    if shown is not None:
        query["message"] = shown
    return {"callback_query": {**query, **fields}}


def inline(person: Person, query: str, offset: str = "", **fields: Any) -> dict[str, Any]:
    """An update: words typed behind the bot's name in any chat."""
    return {
        "inline_query": {
            "id": str(next(_ids)),
            "from": person.as_user(),
            "query": query,
            "offset": offset,
            **fields,
        }
    }
