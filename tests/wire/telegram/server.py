"""A Bot API server for tests, speaking the real protocol over HTTP to the unmodified library.

It keeps updates until their offset is confirmed, holds long polls open, delivers to a webhook and runs the call that
rides in its response, stores what was sent so that it can be edited, refuses in the real server's words, records every
call in order, and has every call judged by `rules`.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Mapping
from typing import Any

import aiohttp
from aiohttp import web

from tests.wire.telegram import failures, rules
from tests.wire.telegram.calls import Call, decoded, read_params
from tests.wire.telegram.failures import Failure
from tests.wire.telegram.world import World

TOKEN = "424242:AAH-canary-Token_that-no-log-may-show_0123"

When = Callable[[Mapping[str, Any]], bool]


class FakeTelegram:
    """One bot's view of Telegram. Use as an async context manager; `url` is then its address."""

    def __init__(self, token: str = TOKEN, *, judge: bool = True, port: int = 0) -> None:
        self.token = token
        self.calls: list[Call] = []
        self.faults: list[str] = []
        self.world = World(self._deliver_in_order)
        self.deliveries: list[tuple[int, int, Any]] = []
        self.hook_target: str | None = None
        self._judge = judge
        self._port = port
        self._failures: list[tuple[str, Failure, When]] = []
        self._called = asyncio.Condition()
        self._runner: web.AppRunner | None = None
        self._session: aiohttp.ClientSession | None = None
        self._lanes: dict[int, asyncio.Task[None]] = {}
        self.url = ""

    # Running

    async def __aenter__(self) -> FakeTelegram:
        app = web.Application(client_max_size=2**24)
        app.router.add_route("*", "/bot{token}/{method}", self._handle)
        self._extra_routes(app)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        self._session = aiohttp.ClientSession()
        return self

    async def __aexit__(self, *_: object) -> None:
        for lane in self._lanes.values():
            lane.cancel()
        assert self._session is not None
        assert self._runner is not None
        await self._session.close()
        await self._runner.cleanup()

    def _extra_routes(self, app: web.Application) -> None:
        """More to serve, for a fake that is driven from another process."""

    # What a test does

    def push(self, *updates: dict[str, Any]) -> list[int]:
        """Updates happen; they are polled, or delivered where a webhook is set. Returns their ids."""
        return [self.world.happen(update) for update in updates]

    def fail(self, method: str, *failing: Failure, when: When = lambda _: True) -> None:
        """The next calls of a method fail like this, one after the other."""
        self._failures += [(method, failure, when) for failure in failing]

    def of(self, *methods: str, ok: bool | None = None) -> list[Call]:
        """The calls of some methods so far, in order; `ok` picks those that had or had not their effect."""
        return [
            call for call in self.calls if call.method in methods and (ok is None or bool(call.answer.get("ok")) is ok)
        ]

    async def wait(self, method: str, count: int = 1, seconds: float = 10.0) -> list[Call]:
        """Waits for that many successful calls of a method, and returns them."""
        async with self._called:
            try:
                async with asyncio.timeout(seconds):
                    await self._called.wait_for(lambda: len(self.of(method, ok=True)) >= count)
            except TimeoutError:
                seen = [(call.method, call.answer) for call in self.calls]
                raise AssertionError(f"{count} {method} never came; seen: {seen}") from None
        return self.of(method, ok=True)

    async def quiet(self, seconds: float = 0.3) -> None:
        """Waits until nothing but polling happened for a while."""
        while True:
            before = sum(call.method != "getUpdates" for call in self.calls)
            await asyncio.sleep(seconds)
            if sum(call.method != "getUpdates" for call in self.calls) == before:
                return

    async def settled(self, seconds: float = 10.0) -> None:
        """Waits until every update was confirmed."""
        async with asyncio.timeout(seconds):
            while self.world.updates:  # noqa: ASYNC110 - the fake raises no event for it
                await asyncio.sleep(0.02)

    # HTTP

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != self.token:
            return web.json_response(failures.UNAUTHORIZED.body, status=401)
        call = Call(request.match_info["method"], await read_params(request), time.monotonic())
        failure = self._failing(call)
        try:
            if failure is not None:
                return await self._fail(request, call, failure)
            await self._run(call)
        finally:
            async with self._called:
                self.calls.append(call)
                self._called.notify_all()
        return web.json_response(call.answer, status=call.status)

    def _failing(self, call: Call) -> Failure | None:
        for number, (method, failure, when) in enumerate(self._failures):
            if method == call.method and when(call.params):
                del self._failures[number]
                return failure
        return None

    async def _fail(self, request: web.Request, call: Call, failure: Failure) -> web.StreamResponse:
        await asyncio.sleep(failure.hang)
        if failure.done:
            await self._run(call)
        if failure.reset:
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        if not failure.done:
            call.status = failure.status
            call.answer = failure.body if isinstance(failure.body, dict) else {"ok": False}
        if failure.done:
            return web.json_response(call.answer, status=call.status)
        if isinstance(failure.body, str):
            return web.Response(text=failure.body, status=failure.status, content_type="text/html")
        return web.json_response(failure.body, status=failure.status)

    async def _run(self, call: Call) -> None:
        """Judges a call and has it take effect."""
        if self._judge:
            self.faults += rules.faults(call.method, call.params)
        result = await self.world.do(call.method, call.params)
        if isinstance(result, Failure):
            assert isinstance(result.body, dict)
            call.status, call.answer = result.status, result.body
        else:
            call.status, call.answer = 200, {"ok": True, "result": result}

    def _deliver_in_order(self, update: dict[str, Any]) -> None:
        """Delivers to the webhook; updates of one chat wait for each other."""
        inner: dict[str, Any] = next((value for key, value in update.items() if key != "update_id"), {})
        chat = (inner.get("chat") or inner.get("message", {}).get("chat") or inner.get("from") or {}).get("id", 0)
        before = self._lanes.get(chat)

        async def deliver() -> None:
            if before is not None:
                with contextlib.suppress(asyncio.CancelledError):
                    await before
            while update["update_id"] in self.world.updates:
                if await self.deliver(update) // 100 == 2:
                    self.world.updates.pop(update["update_id"], None)
                else:
                    await asyncio.sleep(0.1)

        self._lanes[chat] = asyncio.create_task(deliver())

    async def deliver(self, update: Mapping[str, Any], secret: str | None = None) -> int:
        """Posts one update to the webhook and runs what rides in the response; returns the HTTP status, 0 for none."""
        assert self._session is not None
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.world.hook.secret if secret is None else secret}
        target = self.hook_target or self.world.hook.url
        try:
            async with self._session.post(target, json=update, headers=headers) as response:
                body = await response.json() if response.content_type == "application/json" else None
                status = response.status
        except aiohttp.ClientError:
            return 0
        self.deliveries.append((update.get("update_id", 0), status, body))
        if status == 200 and isinstance(body, dict) and "method" in body:
            params = decoded({key: value for key, value in body.items() if key != "method"})
            call = Call(body["method"], params, time.monotonic(), riding=True)
            failure = self._failing(call)
            if failure is None:
                await self._run(call)
            elif isinstance(failure.body, dict):
                call.answer, call.status = failure.body, failure.status
            async with self._called:
                self.calls.append(call)
                self._called.notify_all()
        return status
