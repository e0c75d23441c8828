"""The bots that are measured, each a process of its own: `python -m benchmarks.telegram.bots <name> <api url> <port>`.

The echo bots answer every text with itself, edit a message to the data of a pressed button, and do nothing else; they
are the floor of what the library costs.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import uvloop
from aiohttp import web
from telegram import Update
from telegram.ext import Application, CallbackContext, CallbackQueryHandler, MessageHandler, filters

from bot.adapters.telegram.requests import AiohttpRequest
from bot.adapters.telegram.run import TelegramConfig, run
from bot.core.answers.answerer import Answerer
from bot.core.answers.wording import Wordings
from bot.core.guides import library

TOKEN = "1:bench"  # noqa: S105 - of a server that is no one's
SECRET = "bench"  # noqa: S105 - likewise
HEADER = "X-Telegram-Bot-Api-Secret-Token"
CONTENT = Path(__file__).parents[2] / "content"

App = Application[Any, Any, Any, Any, Any, Any]
Context = CallbackContext[Any, Any, Any, Any]


async def echo(update: Update, context: Context) -> None:
    """Answers by a call of the library."""
    assert update.message is not None
    assert update.message.text is not None
    await context.bot.send_message(update.message.chat.id, update.message.text)


async def edit(update: Update, context: Context) -> None:
    """Edits the message that a button was pressed below."""
    query = update.callback_query
    assert query is not None
    assert query.message is not None
    await context.bot.edit_message_text(query.data or "", query.message.chat.id, query.message.message_id)


async def answer_and_edit(update: Update, context: Context) -> None:
    """Answers a press, then edits, both by calls of the library."""
    assert update.callback_query is not None
    await context.bot.answer_callback_query(update.callback_query.id)
    await edit(update, context)


def application(api: str, callback: Callable[[Update, Context], Awaitable[None]] = echo, *, fast: bool = True) -> App:
    """An echo application; `fast` with a request on aiohttp, else the library's own on httpx."""
    builder = Application.builder().token(TOKEN).base_url(f"{api}/bot").job_queue(None)
    if fast:
        request = AiohttpRequest(TOKEN, api)
        builder = builder.request(request).get_updates_request(request).updater(None)
    app = builder.build()
    app.add_handler(MessageHandler(filters.TEXT, callback))  # type: ignore[arg-type]
    app.add_handler(CallbackQueryHandler(answer_and_edit if callback is echo else callback))  # type: ignore[arg-type]
    return app


async def serve(respond: Callable[[web.BaseRequest], Awaitable[web.StreamResponse]], port: int) -> None:
    """Serves a webhook on aiohttp for ever."""
    runner = web.ServerRunner(web.Server(respond, access_log=None))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await asyncio.Event().wait()


async def floor_riding(api: str, port: int) -> None:
    """Echo: aiohttp in front of the library, the answer in the response."""
    answers: dict[int, bytes] = {}

    async def ride(update: Update, context: Context) -> None:
        if update.callback_query is not None:
            answer: dict[str, Any] = {"method": "answerCallbackQuery", "callback_query_id": update.callback_query.id}
            await edit(update, context)
        else:
            assert update.message is not None
            answer = {"method": "sendMessage", "chat_id": update.message.chat.id, "text": update.message.text}
        answers[update.update_id] = json.dumps(answer).encode()

    app = application(api, ride)
    await app.initialize()

    async def respond(request: web.BaseRequest) -> web.StreamResponse:
        if not hmac.compare_digest(request.headers.get(HEADER, ""), SECRET):
            return web.Response(status=403)
        update = Update.de_json(json.loads(await request.read()), app.bot)
        await app.process_update(update)
        return web.Response(body=answers.pop(update.update_id, b""), content_type="application/json")

    await serve(respond, port)


async def floor_calling(api: str, port: int) -> None:
    """Echo: aiohttp in front of the library, the answer by a call on aiohttp."""
    app = application(api)
    await app.initialize()

    async def respond(request: web.BaseRequest) -> web.StreamResponse:
        if not hmac.compare_digest(request.headers.get(HEADER, ""), SECRET):
            return web.Response(status=403)
        await app.process_update(Update.de_json(json.loads(await request.read()), app.bot))
        return web.Response()

    await serve(respond, port)


async def floor_polling(api: str, port: int) -> None:
    """Echo: the library's polls and calls on aiohttp, a batch of updates side by side."""
    del port
    app = application(api)
    await app.initialize()
    offset = 0
    while True:
        found = await app.bot.get_updates(offset=offset, timeout=10)
        if found:
            offset = found[-1].update_id + 1
            await asyncio.gather(*(app.process_update(update) for update in found))


async def stock(api: str, port: int) -> None:
    """Echo: the library as it comes, its webhook on tornado and its calls on httpx."""
    app = application(api, fast=False)
    await app.initialize()
    await app.start()
    assert app.updater is not None
    await app.updater.start_webhook(
        "127.0.0.1", port, "hook", secret_token=SECRET, webhook_url="https://x.example/hook"
    )
    await asyncio.Event().wait()


async def spotter(api: str, port: int, *, webhook: bool) -> None:
    """Spotter with its whole library, started as `python -m bot` starts it."""
    answerer = Answerer(library.load(CONTENT))
    answerer.prepare()  # as the program does before it goes online
    config = TelegramConfig(
        token=TOKEN,
        api_url=api,
        webhook_url="https://x.example/hook" if webhook else None,
        webhook_secret=SECRET,
        webhook_port=port,
        rate_per_minute=20,
        state_dir=Path(tempfile.mkdtemp()),
    )
    await run(config, answerer, Wordings(), asyncio.Event())


BOTS: dict[str, Callable[[str, int], Awaitable[None]]] = {
    "stock": stock,
    "stock-pressing": stock,
    "floor-riding": floor_riding,
    "floor-calling": floor_calling,
    "floor-polling": floor_polling,
    "floor-pressing": floor_riding,
    "spotter-riding": lambda api, port: spotter(api, port, webhook=True),
    "spotter-pressing": lambda api, port: spotter(api, port, webhook=True),
    "spotter-polling": lambda api, port: spotter(api, port, webhook=False),
}


async def main(name: str, api: str, port: int) -> None:
    """Runs one bot until it is killed."""
    await BOTS[name](api, port)


if __name__ == "__main__":
    if not sys.argv[1].startswith("stock"):
        uvloop.install()
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
