"""The server and the load: gives a bot its updates and counts the answers, in this process."""

from __future__ import annotations

import asyncio
import json
import socket
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import aiohttp
from aiohttp import web

from benchmarks.telegram import stock
from benchmarks.telegram.bots import HEADER, SECRET
from tests.wire.telegram.people import BOT

IN_FLIGHT = 64
_SENT = (
    b'{"ok":true,"result":{"message_id":1,"from":%b,"chat":{"id":1,"type":"private","first_name":"Ann"},'
    b'"date":1760000001,' % json.dumps(BOT).encode()
)
_TICKS = 100
"""Clock ticks a second of /proc (sysconf SC_CLK_TCK on Linux)."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What a run cost the bot."""

    cpu_ms: float
    """CPU of the bot's process for each update."""
    per_second: float
    memory_mb: float


class Server:
    """A Bot API that answers at once and records nothing but how much was sent."""

    def __init__(self) -> None:
        self.queue: list[dict[str, Any]] = []
        self.answered = 0
        self.target = 0
        self.done = asyncio.Event()
        self.fresh = asyncio.Event()
        self.polled = asyncio.Event()
        self.hooked = asyncio.Event()
        self.url = ""

    async def start(self) -> None:
        """Listens at a free port."""
        runner = web.ServerRunner(web.Server(self._respond, access_log=None))
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.url = "http://{}:{}".format(*runner.addresses[0][:2])

    def expect(self, count: int) -> None:
        """Sets `done` after that many more answers."""
        self.target = self.answered + count
        self.done.clear()

    def count(self) -> None:
        """One more answer."""
        self.answered += 1
        if self.answered >= self.target:
            self.done.set()

    async def _respond(self, request: web.BaseRequest) -> web.StreamResponse:
        method = request.path.rpartition("/")[2]
        body = await request.read()
        if method in ("sendMessage", "editMessageText"):
            self.count()
            return web.Response(body=_sent(request, body), content_type="application/json")
        result: Any = True
        if method == "getMe":
            result = BOT
        elif method == "getUpdates":
            result = await self._updates(request, body)
        elif method == "setWebhook":
            self.hooked.set()
        return web.Response(body=json.dumps({"ok": True, "result": result}).encode(), content_type="application/json")

    async def _updates(self, request: web.BaseRequest, body: bytes) -> list[dict[str, Any]]:
        params = _params(request, body)
        offset, hold = int(params.get("offset", 0)), int(params.get("timeout", 0))
        self.polled.set()
        while self.queue and self.queue[0]["update_id"] < offset:
            del self.queue[: max(1, sum(one["update_id"] < offset for one in self.queue[:100]))]
        if not self.queue and hold:
            self.fresh.clear()
            try:
                await asyncio.wait_for(self.fresh.wait(), hold)
            except TimeoutError:
                return []
        return self.queue[:100]


def _params(request: web.BaseRequest, body: bytes) -> dict[str, Any]:
    if request.content_type == "application/json":
        return dict(json.loads(body))
    return dict(parse_qsl(body.decode()))


def _sent(request: web.BaseRequest, body: bytes) -> bytes:
    """The message as the server answers it, with all that was sent."""
    if request.content_type != "application/json":
        body = json.dumps({"text": _params(request, body)["text"]}).encode()
    return _SENT + body[1:] + b"}"


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def cpu_seconds(pid: int) -> float:
    """User and system time of a process so far."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def memory_mb(pid: int) -> float:
    """Resident memory of a process."""
    line = next(one for one in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines() if "VmRSS" in one)
    return int(line.split()[1]) / 1024


async def measure(name: str, warm: list[dict[str, Any]], load: list[dict[str, Any]]) -> Measured:
    """Starts a bot, warms it up, and measures it over a load."""
    server = Server()
    await server.start()
    port = free_port()
    arguments = (sys.executable, "-m", "benchmarks.telegram.bots", name, server.url, str(port))
    environment = stock.environment() if name.startswith("stock") else None
    process = await asyncio.create_subprocess_exec(*arguments, cwd=Path(__file__).parents[2], env=environment)
    try:
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=IN_FLIGHT)) as session:
            give = _polled if name.endswith("polling") else _delivered
            await _ready(server, session, name, port)
            await give(server, session, port, warm)
            before, began = cpu_seconds(process.pid), time.monotonic()
            await give(server, session, port, load)
            took, cost = time.monotonic() - began, cpu_seconds(process.pid) - before
            return Measured(cost / len(load) * 1000, len(load) / took, memory_mb(process.pid))
    finally:
        process.kill()
        await process.wait()


async def _ready(server: Server, session: aiohttp.ClientSession, name: str, port: int) -> None:
    """Waits until the bot polls, or listens."""
    if name.endswith("polling"):
        await asyncio.wait_for(server.polled.wait(), 60)
        return
    for _ in range(600):
        try:
            async with session.get(f"http://127.0.0.1:{port}/hook"):
                return
        except aiohttp.ClientConnectionError:
            await asyncio.sleep(0.1)
    raise TimeoutError(name)


async def _polled(server: Server, session: aiohttp.ClientSession, port: int, updates: list[dict[str, Any]]) -> None:
    """Lets the updates be polled, some in flight at a time."""
    del session, port
    server.expect(len(updates))
    start = server.answered
    for place, update in enumerate(updates):
        while place - (server.answered - start) >= IN_FLIGHT:  # noqa: ASYNC110 - an event each would cost more
            await asyncio.sleep(0.001)
        server.queue.append(update)
        server.fresh.set()
    await asyncio.wait_for(server.done.wait(), 120)


async def _delivered(server: Server, session: aiohttp.ClientSession, port: int, updates: list[dict[str, Any]]) -> None:
    """Delivers the updates, some in flight at a time; an answer rides in the response or comes as a call."""
    server.expect(len(updates))
    waiting = iter(updates)

    async def deliver() -> None:
        for update in waiting:
            body = json.dumps(update).encode()
            headers = {HEADER: SECRET, "Content-Type": "application/json"}
            async with session.post(f"http://127.0.0.1:{port}/hook", data=body, headers=headers) as response:
                answer = await response.read()
                assert response.status == 200, (response.status, answer)
                if b'"sendMessage"' in answer:
                    server.count()

    await asyncio.gather(*(deliver() for _ in range(IN_FLIGHT)))
    await asyncio.wait_for(server.done.wait(), 120)
