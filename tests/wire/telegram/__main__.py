"""`python -m tests.wire.telegram`: the fake as a program of its own, for driving the whole bot against it.

    python -m tests.wire.telegram --port 8081 --token 1:x &
    TELEGRAM_TOKEN=1:x TELEGRAM_API_URL=http://127.0.0.1:8081 python -m bot

It is driven over HTTP, with JSON:

    POST /control/push   an update, or a list of them
    POST /control/say    {"person": 7, "text": "...", "chat": {...}}: a message
    POST /control/press  {"person": 7, "chat_id": 7, "message_id": 5000, "data": "..."}: a press of a button
    POST /control/fail   {"method": "sendMessage", "status": 429, "body": {...}}: the next such call fails
    GET  /control/calls?method=sendMessage, /control/faults, /control/messages
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import sys
from dataclasses import asdict

from aiohttp import web

from tests.wire.telegram.failures import Failure
from tests.wire.telegram.people import Person, pressed, said
from tests.wire.telegram.server import TOKEN, FakeTelegram


class Controlled(FakeTelegram):
    """A fake that another process tells what happens."""

    def _extra_routes(self, app: web.Application) -> None:
        app.router.add_post("/control/push", self._push)
        app.router.add_post("/control/say", self._say)
        app.router.add_post("/control/press", self._press)
        app.router.add_post("/control/fail", self._told_to_fail)
        app.router.add_get("/control/calls", self._calls)
        app.router.add_get("/control/faults", self._faults)
        app.router.add_get("/control/messages", self._messages)

    async def _push(self, request: web.Request) -> web.Response:
        given = await request.json()
        return web.json_response(self.push(*(given if isinstance(given, list) else [given])))

    async def _say(self, request: web.Request) -> web.Response:
        given = await request.json()
        person = Person(given.pop("person"), language=given.pop("language", "en"))
        return web.json_response(self.push(said(person, given.pop("text"), given.pop("chat", None), **given)))

    async def _press(self, request: web.Request) -> web.Response:
        given = await request.json()
        shown = self.world.messages[given["chat_id"], given["message_id"]]
        return web.json_response(self.push(pressed(Person(given["person"]), shown, given["data"])))

    async def _told_to_fail(self, request: web.Request) -> web.Response:
        given = await request.json()
        self.fail(given.pop("method"), Failure(**given))
        return web.json_response(data=True)

    async def _calls(self, request: web.Request) -> web.Response:
        wanted = request.query.get("method")
        return web.json_response([asdict(call) for call in self.calls if wanted in (None, call.method)])

    async def _faults(self, request: web.Request) -> web.Response:
        return web.json_response(self.faults)

    async def _messages(self, request: web.Request) -> web.Response:
        return web.json_response(list(self.world.messages.values()))


async def serve(port: int, token: str) -> None:
    """Serves until interrupted."""
    async with Controlled(token, port=port) as fake:
        sys.stdout.write(f"TELEGRAM_API_URL={fake.url} TELEGRAM_TOKEN={token}\n")
        sys.stdout.flush()
        await asyncio.Event().wait()


if __name__ == "__main__":
    options = argparse.ArgumentParser(prog="python -m tests.wire.telegram")
    options.add_argument("--port", type=int, default=8081)
    options.add_argument("--token", default=TOKEN)
    chosen = options.parse_args()
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(serve(chosen.port, chosen.token))
