"""The gateway of the fake Discord: websocket sessions, version 10, JSON, zlib-stream."""

from __future__ import annotations

import asyncio
import json
import secrets
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID_SESSION, HELLO, ACK = 0, 1, 2, 6, 7, 9, 10, 11
PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15)


@dataclass(eq=False)
class Session:
    """One session of the bot: it outlives the connection that it runs over."""

    shard: int
    shards: int
    intents: int
    id: str = field(default_factory=lambda: secrets.token_hex(16))
    sequence: int = 0
    sent: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    line: Line | None = None
    greeted: bool = False
    """Whether the bot has been told all that comes before the first event."""


@dataclass(eq=False)
class Line:
    """One websocket connection."""

    socket: web.WebSocketResponse
    request: web.Request
    compress: bool
    session: Session | None = None
    silent: bool = False
    _deflate: Any = field(default_factory=zlib.compressobj)

    async def send(self, payload: dict[str, Any]) -> None:
        if self.socket.closed:
            return
        text = json.dumps(payload, separators=(",", ":"))
        if not self.compress:
            await self.socket.send_str(text)
            return
        data = self._deflate.compress(text.encode()) + self._deflate.flush(zlib.Z_SYNC_FLUSH)
        await self.socket.send_bytes(data)

    def cut(self) -> None:
        """Ends the connection without a word."""
        if self.request.transport is not None:
            self.request.transport.abort()


class Gateway:
    """All sessions, every payload that the bot sent, and the ways in which a gateway fails."""

    def __init__(
        self, token: str, ready: Callable[[Session], dict[str, Any]], greet: Callable[[Session], list[Any]]
    ) -> None:
        self._token = token
        self._ready = ready
        self._greet = greet
        self.sessions: dict[str, Session] = {}
        self.received: list[dict[str, Any]] = []
        self.lines: list[Line] = []
        self.heartbeat_ms = 41250
        self.refuse_code = 0
        """Closes every connection that identifies with this code; 0 lets them in."""
        self.turned_away = 0
        """So many of the next connections are refused before they are opened."""
        self.acknowledge = True
        self.faults: list[str] = []
        self._changed = asyncio.Condition()

    def of_kind(self, op: int) -> list[dict[str, Any]]:
        """What the bot sent with an opcode."""
        return [payload for payload in self.received if payload["op"] == op]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Speaks with one connection until it ends."""
        if self.turned_away:
            self.turned_away -= 1
            return web.Response(status=503)
        if request.query.get("v") != "10" or request.query.get("encoding") != "json":
            self.faults.append(f"the gateway was opened with {dict(request.query)}")
        socket = web.WebSocketResponse(max_msg_size=4096 * 16, autoping=True)
        await socket.prepare(request)
        line = Line(socket, request, request.query.get("compress") == "zlib-stream")
        self.lines.append(line)
        await line.send(
            {"op": HELLO, "d": {"heartbeat_interval": self.heartbeat_ms, "_trace": []}, "s": None, "t": None}
        )
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    await self._receive(line, json.loads(message.data))
        except (ConnectionError, RuntimeError):
            pass
        finally:
            self.lines.remove(line)
            if line.session is not None and line.session.line is line:
                line.session.line = None
            await self._notify()
        return socket

    async def _notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    async def _receive(self, line: Line, payload: dict[str, Any]) -> None:
        self.received.append(payload)
        match payload["op"]:
            case 1:
                if self.acknowledge and not line.silent:
                    await line.send({"op": ACK, "d": None, "s": None, "t": None})
            case 2:
                await self._identify(line, payload["d"])
            case 6:
                await self._resume(line, payload["d"])
            case 3:
                pass
            case other:
                self.faults.append(f"the bot sent opcode {other}")
        await self._notify()

    async def _identify(self, line: Line, data: dict[str, Any]) -> None:
        if data["token"] != self._token:
            await line.socket.close(code=4004, message=b"Authentication failed.")
            return
        if self.refuse_code:
            await line.socket.close(code=self.refuse_code, message=b"Refused.")
            return
        shard, shards = data.get("shard", [0, 1])
        if data["intents"] & PRIVILEGED:
            self.faults.append(f"privileged intents asked for: {data['intents']}")
        session = Session(shard, shards, data["intents"], line=line)
        self.sessions[session.id] = session
        line.session = session
        await self.dispatch(session, "READY", self._ready(session))
        for guild in self._greet(session):
            await self.dispatch(session, "GUILD_CREATE", guild)
        session.greeted = True

    async def _resume(self, line: Line, data: dict[str, Any]) -> None:
        session = self.sessions.get(data["session_id"])
        if session is None or data["token"] != self._token:
            await line.send({"op": INVALID_SESSION, "d": False, "s": None, "t": None})
            return
        session.line, line.session = line, session
        for sequence, event in session.sent:
            if sequence > data["seq"]:
                await line.send(event)
        await self.dispatch(session, "RESUMED", {"_trace": []})

    async def dispatch(self, session: Session, event: str, data: Any) -> None:
        """Sends an event over a session, or keeps it for when the session is resumed."""
        session.sequence += 1
        payload = {"op": DISPATCH, "t": event, "s": session.sequence, "d": data}
        session.sent.append((session.sequence, payload))
        del session.sent[:-200]
        if session.line is not None and not session.line.silent:
            await session.line.send(payload)

    def live(self) -> list[Session]:
        """The sessions that have a connection."""
        return [session for session in self.sessions.values() if session.line is not None and session.greeted]

    async def wait_live(self, count: int = 1, within: float = 10) -> list[Session]:
        """Waits until so many sessions are connected."""
        async with asyncio.timeout(within), self._changed:
            await self._changed.wait_for(lambda: len(self.live()) >= count)
        return self.live()

    async def wait_until(self, holds: Callable[[], bool], within: float = 10) -> None:
        """Waits until something holds of the sessions and their connections."""
        async with asyncio.timeout(within), self._changed:
            await self._changed.wait_for(holds)

    async def wait_received(self, op: int, count: int, within: float = 10) -> None:
        """Waits until the bot sent so many payloads of an opcode."""
        async with asyncio.timeout(within), self._changed:
            await self._changed.wait_for(lambda: len(self.of_kind(op)) >= count)

    def session_for(self, guild_id: int | None) -> Session:
        """The session whose shard gets the events of a server; private messages go to the first shard."""
        alive = self.live() or list(self.sessions.values())[-1:]
        for session in reversed(alive):
            if session.shard == (0 if guild_id is None else (guild_id >> 22) % session.shards):
                return session
        raise LookupError(f"no shard serves guild {guild_id}")

    async def drop(self, session: Session) -> None:
        """Cuts a session's connection; the session can be resumed."""
        if session.line is not None:
            line, session.line = session.line, None
            line.cut()

    async def close(self, session: Session, code: int) -> None:
        """Closes a session's connection with a code."""
        if session.line is not None:
            await session.line.socket.close(code=code, message=b"")

    async def ask_reconnect(self, session: Session) -> None:
        """Tells the bot to connect again and resume."""
        if session.line is not None:
            await session.line.send({"op": RECONNECT, "d": None, "s": None, "t": None})

    async def lose(self, session: Session) -> None:
        """Forgets a session and tells the bot so: it has to identify again."""
        self.sessions.pop(session.id, None)
        if session.line is not None:
            await session.line.send({"op": INVALID_SESSION, "d": False, "s": None, "t": None})
