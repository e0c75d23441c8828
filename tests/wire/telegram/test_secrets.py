"""A canary token: it must never come out, whatever breaks, at any level of logging."""

from __future__ import annotations

import asyncio
import logging
import traceback

import pytest
from telegram.error import TelegramError

from bot.adapters.telegram.application import build
from bot.adapters.telegram.outgoing import dumps
from bot.adapters.telegram.requests import AiohttpRequest
from bot.adapters.telegram.run import TelegramConfig
from tests.wire.telegram import failures
from tests.wire.telegram.conftest import Running
from tests.wire.telegram.failures import Failure, flood
from tests.wire.telegram.people import Person, inline, pressed, said
from tests.wire.telegram.server import TOKEN, FakeTelegram

CANARY = TOKEN.partition(":")[2]
SECRET = "hook-Secret-canary"
EVERY_FAILURE = [
    failures.INTERNAL,
    failures.BAD_GATEWAY,
    failures.RESET,
    failures.NOT_FOUND,
    failures.TOO_OLD,
    failures.BLOCKED,
    flood(0),
    Failure(200, "<html>"),
    Failure(502, f"<a href='/bot{TOKEN}/sendMessage'>"),
    Failure(400, {"ok": False, "error_code": 400, "description": f"no such path /bot{TOKEN}/x"}),
]


def quiet_of_secrets(text: str) -> None:
    assert CANARY not in text
    assert SECRET not in text


@pytest.mark.parametrize("webhook", [False, True])
async def test_no_record_at_any_level_has_a_secret(
    telegram: FakeTelegram,
    running: Running,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    *,
    webhook: bool,
) -> None:
    """No filter stands between: the libraries themselves are not told the token."""
    settings = (
        {"webhook_url": "https://lift.example/hook", "webhook_secret": SECRET, "webhook_port": 0} if webhook else {}
    )
    caplog.set_level(logging.DEBUG)
    asyncio.get_running_loop().set_debug(enabled=True)
    telegram.fail("getMe", failures.BAD_GATEWAY, Failure(reset=True))
    for failure in EVERY_FAILURE:
        telegram.fail("sendMessage", failure)
        telegram.fail("getUpdates", *([failure] if failure is not failures.NOT_FOUND else []))
    ann = Person(1)
    async with running(**settings):
        telegram.push(*(said(Person(number), "/form hip thrust") for number in range(1, 13)))
        telegram.push(inline(ann, "squat"), pressed(ann, None, "s/squat", inline_message_id="i"), {"message": {}})
        await telegram.quiet(1.5)
    formatter = logging.Formatter("%(message)s %(args)s")
    for record in caplog.records:
        if record.name.startswith("aiohttp.server"):
            continue  # the fake's own
        quiet_of_secrets(formatter.format(record) + repr(record.__dict__.get("args")))
    out, err = capfd.readouterr()
    quiet_of_secrets(out + err)


async def test_no_error_has_a_secret(telegram: FakeTelegram, unused_tcp_port: int) -> None:
    for server, several in ((telegram.url, EVERY_FAILURE), (f"http://127.0.0.1:{unused_tcp_port}", [None])):
        request = AiohttpRequest(TOKEN, server)
        await request.initialize()
        for failure in several:
            if failure is not None:
                telegram.fail("sendMessage", failure)
            with pytest.raises(TelegramError) as caught:
                await request.call("sendMessage", dumps({"chat_id": 1, "text": "x"}))
            told: BaseException | None = caught.value
            while told is not None:
                quiet_of_secrets("".join(traceback.format_exception(told)) + repr(told) + str(told.args))
                told = told.__cause__ or told.__context__
        await request.shutdown()


async def test_the_library_never_learns_the_token(telegram: FakeTelegram) -> None:
    request = AiohttpRequest(TOKEN, telegram.url)
    application = build(TOKEN, request)
    await application.initialize()
    bot = application.bot
    quiet_of_secrets(
        " ".join((bot.token, bot.base_url, bot.base_file_url, repr(bot), repr(request), repr(application)))
    )
    assert bot.username == "spotter_bot"
    await application.shutdown()


def test_the_settings_show_no_secret() -> None:
    quiet_of_secrets(repr(TelegramConfig(TOKEN, webhook_secret=SECRET)))
