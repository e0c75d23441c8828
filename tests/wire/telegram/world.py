"""What Telegram knows on behalf of one bot, and the methods of the Bot API on it."""

from __future__ import annotations

import asyncio
import itertools
import re
import time
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from tests.wire.telegram import failures
from tests.wire.telegram.people import BOT


@dataclass(slots=True)
class Hook:
    """A webhook that was set."""

    url: str = ""
    secret: str = ""
    allowed: list[str] | None = None


class World:
    """Updates, chats, messages and the bot's profile. A method returns its result, or a Failure."""

    def __init__(self, delivered: Callable[[dict[str, Any]], None]) -> None:
        self.updates: dict[int, dict[str, Any]] = {}
        self.messages: dict[tuple[int, int], dict[str, Any]] = {}
        self.inline_messages: dict[str, dict[str, Any]] = {}
        self.admins: dict[int, set[int]] = defaultdict(set)
        self.commands: dict[str, Any] = {}
        self.descriptions: dict[tuple[str, str], str] = {}
        self.hook = Hook()
        self.me: dict[str, Any] = dict(BOT)
        self.confirmed = 0
        self._delivered = delivered
        self._update_ids = itertools.count(1)
        self._message_ids = itertools.count(5000)
        self._fresh = asyncio.Event()
        self._poll: asyncio.Event | None = None

    async def do(self, method: str, params: Mapping[str, Any]) -> Any:
        """Runs a method by its name in the Bot API."""
        effect = getattr(self, re.sub(r"([A-Z])", lambda found: "_" + found[1].lower(), method), None)
        if effect is None or not method.isalpha():
            return failures.NOT_FOUND
        result = effect(params)
        return await result if asyncio.iscoroutine(result) else result

    def happen(self, update: dict[str, Any]) -> int:
        """An update happens; returns its id."""
        number = update.get("update_id") or next(self._update_ids)
        self.updates[number] = {"update_id": number, **update}
        self._remember(update)
        if self.hook.url:
            self._delivered(self.updates[number])
        self._fresh.set()
        return int(number)

    def get_me(self, params: Mapping[str, Any]) -> Any:
        return self.me

    async def get_updates(self, params: Mapping[str, Any]) -> Any:
        if self.hook.url:
            return failures.WEBHOOK_ACTIVE
        if self._poll is not None:
            self._poll.set()  # the older poll is the one that is told of the conflict
        mine = self._poll = asyncio.Event()
        try:
            offset = params.get("offset", 0)
            if offset < 0:
                offset = max([*self.updates, self.confirmed], default=0) + offset + 1
            for number in [number for number in self.updates if number < offset]:
                del self.updates[number]
            self.confirmed = max(self.confirmed, offset)
            deadline = time.monotonic() + params.get("timeout", 0)
            while not self.updates and (left := deadline - time.monotonic()) > 0:
                self._fresh.clear()
                waiting = [asyncio.create_task(self._fresh.wait()), asyncio.create_task(mine.wait())]
                await asyncio.wait(waiting, timeout=left, return_when=asyncio.FIRST_COMPLETED)
                for task in waiting:
                    task.cancel()
                if mine.is_set():
                    return failures.TWO_POLLERS
            ready = sorted(number for number in self.updates if number >= offset)
            return [self.updates[number] for number in ready[: params.get("limit", 100)]]
        finally:
            if self._poll is mine:
                self._poll = None

    def set_webhook(self, params: Mapping[str, Any]) -> Any:
        url = params["url"]
        if url and not url.startswith("https://"):
            return failures.refused(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        if params.get("drop_pending_updates"):
            self.updates.clear()
        self.hook = Hook(url, params.get("secret_token", ""), params.get("allowed_updates"))
        for update in list(self.updates.values()):
            self._delivered(update)
        return True

    def delete_webhook(self, params: Mapping[str, Any]) -> Any:
        if params.get("drop_pending_updates"):
            self.updates.clear()
        self.hook = Hook()
        return True

    def get_webhook_info(self, params: Mapping[str, Any]) -> Any:
        return {
            "url": self.hook.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self.updates),
        }

    def _remember(self, update: Mapping[str, Any]) -> None:
        shown = update.get("message") or update.get("edited_message")
        if shown and "chat" in shown and "message_id" in shown:
            self.messages[shown["chat"]["id"], shown["message_id"]] = shown

    def _chat(self, chat_id: int) -> dict[str, Any]:
        known = next((one["chat"] for key, one in self.messages.items() if key[0] == chat_id), None)
        kind = "private" if chat_id > 0 else "supergroup" if str(chat_id).startswith("-100") else "group"
        return known or {"id": chat_id, "type": kind}

    def send_message(self, params: Mapping[str, Any]) -> Any:
        chat_id = params["chat_id"]
        sent: dict[str, Any] = {
            "message_id": next(self._message_ids),
            "from": BOT,
            "chat": self._chat(chat_id),
            "date": 1_760_000_001,
            "text": params["text"],
        }
        for name in ("entities", "reply_markup", "link_preview_options", "message_thread_id"):
            if name in params:
                sent[name] = params[name]
        if "message_thread_id" in params:
            sent["is_topic_message"] = True
        reply = params.get("reply_parameters")
        if reply is not None:
            answered = self.messages.get((chat_id, reply["message_id"]))
            if answered is None and not reply.get("allow_sending_without_reply"):
                return failures.refused(400, "Bad Request: message to be replied not found")
            if answered is not None:
                sent["reply_to_message"] = {key: one for key, one in answered.items() if key != "reply_to_message"}
        self.messages[chat_id, sent["message_id"]] = sent
        return sent

    def edit_message_text(self, params: Mapping[str, Any]) -> Any:
        changed = {
            "text": params["text"],
            "entities": params.get("entities", []),
            "reply_markup": params.get("reply_markup"),
        }
        if "inline_message_id" in params:
            shown = self.inline_messages.setdefault(params["inline_message_id"], {})
        else:
            found = self.messages.get((params["chat_id"], params["message_id"]))
            if found is None:
                return failures.refused(400, "Bad Request: message to edit not found")
            shown = found
        if all(shown.get(key, [] if key == "entities" else None) == value for key, value in changed.items()):
            return failures.NOT_MODIFIED
        shown.update({key: value for key, value in changed.items() if value is not None})
        return True if "inline_message_id" in params else {**shown, "edit_date": 1_760_000_002}

    def delete_message(self, params: Mapping[str, Any]) -> Any:
        if self.messages.pop((params["chat_id"], params["message_id"]), None) is None:
            return failures.refused(400, "Bad Request: message to delete not found")
        return True

    def answer_callback_query(self, params: Mapping[str, Any]) -> Any:
        return True

    def answer_inline_query(self, params: Mapping[str, Any]) -> Any:
        return True

    def answer_guest_query(self, params: Mapping[str, Any]) -> Any:
        return {"inline_message_id": f"guest-{params['guest_query_id']}"}

    def get_chat_member(self, params: Mapping[str, Any]) -> Any:
        user = {"id": params["user_id"], "is_bot": False, "first_name": "Somebody"}
        if params["user_id"] in self.admins[params["chat_id"]]:
            return {"status": "creator", "user": user, "is_anonymous": False}
        return {"status": "member", "user": user}

    def _scope(self, params: Mapping[str, Any]) -> str:
        return f"{params.get('scope', {}).get('type', 'default')}:{params.get('language_code', '')}"

    def set_my_commands(self, params: Mapping[str, Any]) -> Any:
        self.commands[self._scope(params)] = params["commands"]
        return True

    def get_my_commands(self, params: Mapping[str, Any]) -> Any:
        return self.commands.get(self._scope(params), [])

    def set_my_description(self, params: Mapping[str, Any]) -> Any:
        self.descriptions["description", params.get("language_code", "")] = params.get("description", "")
        return True

    def get_my_description(self, params: Mapping[str, Any]) -> Any:
        return {"description": self.descriptions.get(("description", params.get("language_code", "")), "")}

    def set_my_short_description(self, params: Mapping[str, Any]) -> Any:
        self.descriptions["short", params.get("language_code", "")] = params.get("short_description", "")
        return True

    def get_my_short_description(self, params: Mapping[str, Any]) -> Any:
        return {"short_description": self.descriptions.get(("short", params.get("language_code", "")), "")}
