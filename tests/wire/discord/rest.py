"""The REST side of the fake Discord, API v10: what this bot may call, with Discord's own shapes and error codes."""

from __future__ import annotations

import asyncio
import itertools
import json
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.wire.discord import rules, spec
from tests.wire.discord.people import Person, Room, snowflake
from tests.wire.discord.record import Fault, Request, error

Json = dict[str, Any]
EPHEMERAL = 1 << 6
FIRST_REPLY_SECONDS = 3.0


@dataclass(eq=False)
class Asked:
    """An interaction that was sent to the bot, and what became of it."""

    payload: Json
    sent: float = field(default_factory=time.monotonic)
    answered: bool = False
    original: Json | None = None
    latency: float = 0.0
    answers: list[Request] = field(default_factory=list)
    """Every callback to it, in order; more than one is a fault of the bot."""
    first: asyncio.Event = field(default_factory=asyncio.Event)


class Rest:
    """The API: it keeps messages and commands, records every request, and judges every body."""

    def __init__(self, token: str, bot: Person, app_id: int, notify: Callable[[], Awaitable[None]]) -> None:
        self.token = token
        self.bot = bot
        self.app_id = app_id
        self.gateway_url = ""
        self.requests: list[Request] = []
        self.wrong: list[str] = []
        """Everything that Discord would have refused, or that the bot must never do."""
        self.expected_faults: list[Fault] = []
        self.asked: dict[str, Asked] = {}
        self.messages: dict[str, Json] = {}
        self.rooms: dict[str, Room] = {}
        self.commands: list[Json] = []
        self.judge = True
        self.first_reply_seconds = FIRST_REPLY_SECONDS
        self._unjudged: list[tuple[str, str, Any]] = []
        self.shards = 1
        self._nonces: dict[tuple[str, str], Json] = {}
        self._notify = notify

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answers one request."""
        path = request.path.removeprefix("/api/v10")
        raw = await request.read()
        body = None
        if raw:
            if request.headers.get("Content-Type") != "application/json":
                self.wrong.append(f"{request.method} {path} with {request.headers.get('Content-Type')}")
            body = json.loads(raw)
        fault = next((one for one in self.expected_faults if one.meets(request.method, path)), None)
        status, answer = 0, None
        if fault is not None:
            fault.times -= 1
        if fault is None or fault.after:
            self._judge(request.method, path, body)
            status, answer = self._route(request, path, body)
        if fault is not None:
            status, answer = fault.status, fault.body
        record = Request(request.method, path, body, dict(request.query), dict(request.headers), status)
        self.requests.append(record)
        self._note_answer(record)
        await self._notify()
        if fault is not None and fault.silent:
            await asyncio.sleep(fault.silent)
        if fault is not None and not fault.status:
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        headers = {"Content-Type": "application/json"} | (fault.headers if fault else {})
        if answer is None:
            return web.Response(status=status, headers=fault.headers if fault else None)
        text = answer if isinstance(answer, str) else json.dumps(answer)
        if isinstance(answer, str):
            headers["Content-Type"] = "text/html"
        return web.Response(body=text.encode(), status=status, headers=headers)

    def _note_answer(self, record: Request) -> None:
        parts = record.path.split("/")
        if parts[1] == "interactions" and parts[3] in self.asked:
            asked = self.asked[parts[3]]
            asked.answers.append(record)
            asked.first.set()

    def _judge(self, method: str, path: str, body: Any) -> None:
        if not self.judge:
            return
        checked = "/messages" in path or path.endswith("/callback")
        found = rules.faults(body) if isinstance(body, dict) and checked else []
        self._unjudged.append((method, path, body))
        self.wrong += [f"{method} {path}: {fault}" for fault in found]

    def judge_by_spec(self) -> None:
        """Holds every body against Discord's spec, which takes too long to do while somebody waits for an answer."""
        document = spec.from_environment()
        if document is None:
            return
        for method, path, body in self._unjudged:
            self.wrong += [f"{method} {path}: {fault}" for fault in document.faults(method, path, body)]
        self._unjudged.clear()

    def _route(self, request: web.Request, path: str, body: Any) -> tuple[int, Any]:
        parts = path.strip("/").split("/")
        method = request.method
        open_to_all = parts[0] in {"interactions", "webhooks"}
        if not open_to_all and request.headers.get("Authorization") != f"Bot {self.token}":
            return 401, error(0)
        match method, parts:
            case "GET", ["users", "@me"]:
                return 200, self.bot.json() | {"flags": 0, "mfa_enabled": True, "locale": "en-US", "verified": True}
            case "GET", ["oauth2", "applications", "@me"] | ["applications", "@me"]:
                return 200, self._application()
            case "GET", ["gateway", "bot"]:
                limits = {"total": 1000, "remaining": 999, "reset_after": 14400000, "max_concurrency": 1}
                return 200, {"url": self.gateway_url, "shards": self.shards, "session_start_limit": limits}
            case "GET", ["applications", _, "commands"]:
                return 200, self.commands
            case "PUT", ["applications", _, "commands"]:
                self.commands = [self._command(one) for one in body]
                return 200, self.commands
            case "POST", ["interactions", interaction_id, token, "callback"]:
                return self._callback(interaction_id, token, body, with_response=request.query.get("with_response"))
            case _, ["webhooks", _, token, *rest] if token in self.asked:
                return self._webhook(method, self.asked[token], rest, body)
            case "POST", ["users", "@me", "channels"]:
                return self._open_private(body)
            case _, ["channels", room, "messages", *rest] if room in self.rooms:
                return self._channel(method, self.rooms[room], rest, body)
        self.wrong.append(f"{method} {path} is nothing that this bot should call")
        return 404, error(0, "404: Not Found")

    def _application(self) -> Json:
        return {
            "id": str(self.app_id), "name": "Spotter", "icon": None, "description": "", "summary": "",
            "bot_public": True,
            "bot_require_code_grant": False, "verify_key": "00" * 32, "flags": 0, "hook": True, "rpc_origins": [],
            "owner": Person("owner", 1).json(), "team": None, "interactions_endpoint_url": None, "tags": [],
            "install_params": None, "approximate_guild_count": 1, "approximate_user_install_count": 1,
        }  # fmt: skip

    def _command(self, given: Json) -> Json:
        """A command as Discord gives it back: with ids and with the defaults filled in."""
        known = next((one for one in self.commands if one["name"] == given["name"]), {"id": str(snowflake())})
        defaults: Json = {
            "name_localizations": None,
            "description_localizations": None,
            "nsfw": False,
            "description": "",
        }
        options = [
            {key: value for key, value in option.items() if value is not False} for option in given.get("options", [])
        ]
        back = defaults | given | {
            "id": known["id"], "application_id": str(self.app_id), "version": str(snowflake()), "dm_permission": True,
        }  # fmt: skip
        back.pop("options", None)
        return back | ({"options": options} if options else {})

    def _callback(self, interaction_id: str, token: str, body: Json, *, with_response: str | None) -> tuple[int, Any]:
        asked = self.asked.get(token)
        if asked is None or asked.payload["id"] != interaction_id:
            return 404, error(10062)
        if asked.answered:
            return 400, error(40060)
        asked.latency = time.monotonic() - asked.sent
        if asked.latency > self.first_reply_seconds:
            return 404, error(10062)
        asked.answered = True
        message = self._effect(asked, body)
        if with_response not in {"1", "true"}:
            return 204, None
        back: Json = {"interaction": {"id": interaction_id, "type": asked.payload["type"]}}
        if message is not None:
            private = bool(message["flags"] & EPHEMERAL)
            back["interaction"] |= {
                "response_message_id": message["id"], "response_message_loading": False,
                "response_message_ephemeral": private,
            }  # fmt: skip
            back["resource"] = {"type": body["type"], "message": message}
        return 200, back

    def _effect(self, asked: Asked, body: Json) -> Json | None:
        """What a callback does to messages; returns the message that it made or changed."""
        match body["type"]:
            case 4:
                asked.original = self.store(body["data"], str(asked.payload["channel_id"]), asked.payload)
                return asked.original
            case 7:
                message: Json = asked.payload["message"]
                self.change(message, body["data"])
                asked.original = message
                return message
            case 6:
                asked.original = asked.payload["message"]
        return None

    def store(self, data: Json, room: str, interaction: Json | None = None, author: Person | None = None) -> Json:
        """Keeps a message and gives it back as Discord words it."""
        message: Json = {
            "id": str(snowflake()), "channel_id": room, "type": 0, "content": data.get("content") or "",
            "author": (author or self.bot).json(), "attachments": [], "embeds": [], "mentions": [], "mention_roles": [],
            "mention_everyone": False, "pinned": False, "tts": False, "timestamp": "2026-01-01T00:00:00.000000+00:00",
            "edited_timestamp": None, "flags": int(data.get("flags") or 0), "components": [],
        }  # fmt: skip
        message["components"] = numbered(data.get("components") or [])
        if interaction is not None:
            message["application_id"] = str(self.app_id)
            message["webhook_id"] = str(self.app_id)
            message["type"] = 20
        self.messages[message["id"]] = message
        return message

    def change(self, message: Json, data: Json) -> None:
        """Edits a message in place."""
        if "components" in data:
            message["components"] = numbered(data["components"] or [])
        if "content" in data:
            message["content"] = data["content"] or ""
        if message["flags"] & rules.IS_COMPONENTS_V2 and data.get("content"):
            self.wrong.append("content was put into a message of components")
        message["flags"] |= int(data.get("flags") or 0) & rules.IS_COMPONENTS_V2
        message["edited_timestamp"] = "2026-01-01T00:01:00.000000+00:00"

    def _webhook(self, method: str, asked: Asked, rest: list[str], body: Json) -> tuple[int, Any]:
        if not asked.answered:
            return 404, error(10015, "Unknown Webhook")
        if method == "POST" and not rest:
            return 200, self.store(body, str(asked.payload["channel_id"]), asked.payload)
        message = asked.original if rest == ["messages", "@original"] else self.messages.get(rest[-1])
        if message is None or message["id"] not in self.messages:
            return 404, error(10008)
        if method == "DELETE":
            del self.messages[message["id"]]
            return 204, None
        if method == "PATCH":
            self.change(message, body)
        return 200, message

    def _open_private(self, body: Json) -> tuple[int, Any]:
        person = Person("somebody", int(body["recipient_id"]))
        known = next((r for r in self.rooms.values() if r.recipient and r.recipient.id == person.id), None)
        room = known or Room("private", recipient=person)
        self.rooms[str(room.id)] = room
        return 200, room.json()

    def _channel(self, method: str, room: Room, rest: list[str], body: Json) -> tuple[int, Any]:
        if room.denied:
            return 403, error(room.denied)
        if method == "POST" and not rest:
            key = (str(room.id), str(body.get("nonce")))
            if body.get("enforce_nonce") and key in self._nonces:
                return 200, self._nonces[key]
            reference = body.get("message_reference")
            if reference and str(reference["message_id"]) not in self.messages and reference.get("fail_if_not_exists"):
                return 400, error(50035)
            message = self.store(body, str(room.id))
            if reference:
                message["message_reference"] = reference
                message["type"] = 19
            self._nonces[key] = message
            return 200, message
        message_or_none = self.messages.get(rest[0]) if rest else None
        if message_or_none is None:
            return 404, error(10008)
        if method == "DELETE":
            del self.messages[rest[0]]
            return 204, None
        if method == "PATCH":
            self.change(message_or_none, body)
        return 200, message_or_none


def numbered(components: list[Json]) -> list[Json]:
    """Components as Discord gives them back: each with an id, counted from 1, and with the defaults filled in."""
    count = itertools.count(1)

    def one(part: Json) -> Json:
        made = part | {"id": next(count)}
        if part["type"] == 17:
            made.setdefault("spoiler", False)
        if part["type"] == 3:
            made |= {"min_values": 1, "max_values": 1}
        if "components" in part:
            made["components"] = [one(child) for child in part["components"]]
        if "accessory" in part:
            made["accessory"] = one(part["accessory"])
        if part["type"] == 12:
            made["items"] = [
                item | {"media": item["media"] | {
                    "proxy_url": item["media"]["url"], "width": 1, "height": 1, "content_type": "image/png",
                    "loading_state": 2, "id": "1",
                }}
                for item in part["items"]
            ]  # fmt: skip
        return made

    return [one(part) for part in components]
