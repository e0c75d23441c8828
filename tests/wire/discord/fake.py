"""A Discord to test against: one server that speaks the gateway and the REST API to the unmodified discord.py."""

from __future__ import annotations

import asyncio
import secrets
from typing import Any

from aiohttp import web

from tests.wire.discord import interactions, rules
from tests.wire.discord.gateway import Gateway, Session
from tests.wire.discord.interactions import Json, Place
from tests.wire.discord.people import Person, Room, Server, snowflake
from tests.wire.discord.record import Fault, Request
from tests.wire.discord.rest import Asked, Rest

TOKEN = "MTA.fake.token-of-the-bot"
WITHIN = 10.0


class FakeDiscord:
    """The whole of Discord that a bot sees. Everything that it would refuse is in `wrong`."""

    def __init__(self) -> None:
        self.bot = Person("spotter", bot=True)
        self.app_id = self.bot.id
        self.ann = Person("ann")
        self.bert = Person("bert")
        self.server = Server()
        self.room = self.server.room()
        self.away = Server("Elsewhere", joined=False)
        self.servers = [self.server]
        self._changed = asyncio.Condition()
        self.rest = Rest(TOKEN, self.bot, self.app_id, self._notify)
        self.gateway = Gateway(TOKEN, self._ready, self._greet)
        self._runner: web.AppRunner | None = None
        self.api_url = ""
        self.gateway_url = ""
        self.resume_url = ""
        """Where sessions are to be resumed; "" for where they were opened."""
        self._add(self.room)

    # Life

    async def start(self, port: int = 0) -> None:
        """Listens on a port of this machine; 0 takes a free one."""
        app = web.Application()
        app.router.add_get("/gateway", self.gateway.handle)
        app.router.add_get("/gateway/", self.gateway.handle)
        app.router.add_route("*", "/api/v10/{path:.*}", self.rest.handle)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        port = self._runner.addresses[0][1]
        self.api_url = f"http://127.0.0.1:{port}/api/v10"
        self.gateway_url = f"ws://127.0.0.1:{port}/gateway"
        self.rest.gateway_url = self.gateway_url

    async def stop(self) -> None:
        for line in list(self.gateway.lines):
            line.cut()
        if self._runner is not None:
            await self._runner.cleanup()
        self.rest.judge_by_spec()

    async def _notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    def _add(self, room: Room) -> Room:
        self.rest.rooms[str(room.id)] = room
        return room

    def private_room(self, person: Person) -> Room:
        """The private channel of the bot and a person."""
        known = (room for room in self.rest.rooms.values() if room.recipient and room.recipient.id == person.id)
        return next(known, None) or self._add(Room("private", recipient=person))

    def new_room(self, name: str = "lifting", *, deny: int = 0, denied: int = 0) -> Room:
        """One more channel of the server; `deny` are permissions that the bot lacks there, `denied` the API's error."""
        room = self._add(self.server.room(name, deny=deny))
        room.denied = denied
        return room

    def new_thread(self) -> Room:
        return self._add(self.server.thread(self.room))

    def away_room(self) -> Room:
        """A channel of a server that the bot is not in."""
        return self._add(self.away.room())

    def _ready(self, session: Session) -> Json:
        mine = [server for server in self.servers if (server.id >> 22) % session.shards == session.shard]
        return {
            "v": 10, "user": self.bot.json() | {"email": None, "flags": 0, "mfa_enabled": True, "verified": True},
            "guilds": [{"id": str(server.id), "unavailable": True} for server in mine], "session_id": session.id,
            "resume_gateway_url": self.resume_url or self.gateway_url,
            "shard": [session.shard, session.shards], "private_channels": [],
            "application": {"id": str(self.app_id), "flags": 0}, "session_type": "normal", "relationships": [],
            "geo_ordered_rtc_regions": [], "guild_join_requests": [], "presences": [], "user_settings": {},
            "_trace": [],
        }  # fmt: skip

    def _greet(self, session: Session) -> list[Json]:
        return [s.json(self.bot) for s in self.servers if (s.id >> 22) % session.shards == session.shard]

    # What people do

    async def interact(self, kind: int, data: Json, place: Place, message: Json | None = None) -> Asked:
        """Sends an interaction to the bot; see `answer` for what it makes of it."""
        token = secrets.token_urlsafe(24)
        payload = interactions.interaction(kind, data, place, self.app_id, token)
        if message is not None:
            payload["message"] = message
        asked = Asked(payload)
        self.rest.asked[token] = asked
        session = self.gateway.session_for(place.server.id if place.server else None)
        await self.gateway.dispatch(session, "INTERACTION_CREATE", payload)
        return asked

    def place(self, person: Person | None = None, room: Room | None = None) -> Place:
        return Place(person or self.ann, room or self.room)

    async def command(self, name: str, /, place: Place | None = None, **options: Any) -> Request:
        """A slash command; returns the bot's answer."""
        return await self.answer(await self.interact(2, interactions.command(name, options), place or self.place()))

    async def complete(self, name: str, focused: str, /, place: Place | None = None, **options: Any) -> list[Json]:
        """What the bot suggests while an option is typed."""
        data = interactions.completion(name, focused, options)
        request = await self.answer(await self.interact(4, data, place or self.place()))
        found: list[Json] = request.body["data"]["choices"]
        return found

    async def menu(self, name: str, message: Json, place: Place | None = None) -> Request:
        """The context menu of a message."""
        return await self.answer(await self.interact(2, interactions.menu(name, message), place or self.place()))

    async def press(self, message: Json, custom_id: str, place: Place | None = None) -> Request:
        """A button of a message."""
        asked = await self.interact(3, interactions.press(custom_id), place or self.place(), message)
        return await self.answer(asked)

    async def pick(self, message: Json, custom_id: str, value: str, place: Place | None = None) -> Request:
        """An entry of a select."""
        asked = await self.interact(3, interactions.pick(custom_id, value), place or self.place(), message)
        return await self.answer(asked)

    async def say(
        self,
        text: str,
        place: Place | None = None,
        *,
        reply_to: Json | None = None,
        ping: bool = True,
        bot: bool = False,
        carried: bool = True,
    ) -> Json:
        """A message. As without the message content intent, the bot sees the text only where it is spoken to."""
        place = place or self.place()
        author = Person("machine", bot=True) if bot else place.person
        message = self.rest.store({"content": text}, str(place.room.id), author=author)
        named = f"<@{self.bot.id}>" in text
        if named or (reply_to is not None and ping and reply_to["author"]["id"] == str(self.bot.id)):
            message["mentions"] = [self.bot.json()]
        if place.server is not None:
            message["guild_id"] = str(place.server.id)
            message["member"] = {key: v for key, v in place.server.member(author).items() if key != "user"}
        if reply_to is not None:
            message["type"] = 19
            message["message_reference"] = {
                "type": 0,
                "message_id": reply_to["id"],
                "channel_id": reply_to["channel_id"],
            }
            if carried:
                message["referenced_message"] = reply_to
        seen = dict(message)
        if place.server is not None and not message["mentions"]:
            seen["content"] = ""
        session = self.gateway.session_for(place.server.id if place.server else None)
        await self.gateway.dispatch(session, "MESSAGE_CREATE", seen)
        return message

    # What the bot did

    @property
    def requests(self) -> list[Request]:
        return self.rest.requests

    @property
    def wrong(self) -> list[str]:
        """Everything that Discord would have refused."""
        return self.rest.wrong + self.gateway.faults

    def fail(self, method: str, path: str, status: int, body: Any = None, **more: Any) -> Fault:
        """Lets the next requests fail; see `Fault`."""
        fault = Fault(method, path, status, body, **more)
        self.rest.expected_faults.append(fault)
        return fault

    def count(self, method: str, path: str) -> int:
        """How many requests there were whose path begins so."""
        return sum(request.method == method and request.path.startswith(path) for request in self.requests)

    async def until(self, method: str, path: str, *, after: int = 0, within: float = WITHIN) -> Request:
        """Waits for a request whose path begins so, beyond the first `after` requests of all."""

        def found() -> Request | None:
            return next((r for r in self.requests[after:] if r.method == method and r.path.startswith(path)), None)

        async with asyncio.timeout(within), self._changed:
            await self._changed.wait_for(lambda: found() is not None)
        request = found()
        assert request is not None
        return request

    async def answer(self, asked: Asked, within: float = WITHIN) -> Request:
        """Waits for the first callback to an interaction."""
        async with asyncio.timeout(within):
            await asked.first.wait()
        return asked.answers[0]

    async def quiet(self, seconds: float = 0.25) -> int:
        """Waits a moment; returns how many requests came in meanwhile."""
        before = len(self.requests)
        await asyncio.sleep(seconds)
        return len(self.requests) - before

    def original(self, request: Request) -> Json:
        """The message that an answer made or changed."""
        token = request.path.split("/")[3]
        message = self.rest.asked[token].original
        assert message is not None
        return message


def texts(message: Json) -> str:
    """All the text of a message or of a callback."""
    data = message.get("data", message)
    found = [part["content"] for part in rules.walk(data["components"]) if part["type"] == 10]
    return "\n".join([data["content"], *found] if data.get("content") else found)


def taps(message: Json) -> dict[str, str]:
    """The buttons of a message or of a callback: label -> custom_id; of two with one label the first."""
    data = message.get("data", message)
    found: dict[str, str] = {}
    for part in rules.walk(data["components"]):
        if part["type"] == 2 and "custom_id" in part:
            found.setdefault(part["label"], part["custom_id"])
    return found


def selects(message: Json) -> list[Json]:
    """The selects of a message or of a callback."""
    data = message.get("data", message)
    return [part for part in rules.walk(data["components"]) if part["type"] == 3]


__all__ = ["TOKEN", "FakeDiscord", "Json", "Place", "selects", "snowflake", "taps", "texts"]
