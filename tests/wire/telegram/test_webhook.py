"""Updates delivered over HTTP: the secret, the answer in the response, repeats, the backlog."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from typing import Any

import aiohttp
import pytest

from bot.adapters.stopped import AdapterStopped
from tests.wire.telegram import failures
from tests.wire.telegram.conftest import Running, buttons
from tests.wire.telegram.failures import Failure, flood
from tests.wire.telegram.people import Person, group, inline, pressed, said
from tests.wire.telegram.server import FakeTelegram

ANN = Person(77)
BOB = Person(88, "Bob")
SECRET = "s3cret_Token-of-ours"


@pytest.fixture
def hooked(telegram: FakeTelegram, running: Running) -> AbstractAsyncContextManager[None]:
    """The adapter with a webhook set; the fake's deliveries reach it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    @contextlib.asynccontextmanager
    async def start() -> AsyncIterator[None]:
        telegram.hook_target = f"http://127.0.0.1:{port}/hook"
        async with running(
            webhook_url="https://lift.example/hook", webhook_secret=SECRET, webhook_port=port, webhook_host="127.0.0.1"
        ):
            await telegram.wait("setWebhook")
            yield

    return start()


async def test_the_webhook_is_set_with_its_secret_and_keeps_the_backlog(
    telegram: FakeTelegram, hooked: AbstractAsyncContextManager[None]
) -> None:
    telegram.push(said(ANN, "/form hip thrust"))  # came while the bot was down
    async with hooked:
        (sent,) = await telegram.wait("sendMessage")
    (call,) = telegram.of("setWebhook")
    assert call.params["url"] == "https://lift.example/hook"
    assert call.params["secret_token"] == SECRET
    assert not call.params.get("drop_pending_updates")
    assert "inline_query" in call.params["allowed_updates"]
    assert sent.riding
    assert telegram.world.hook.url, "the webhook stays, so that updates gather at the server"


async def test_a_plain_answer_rides_in_the_response(
    telegram: FakeTelegram, hooked: AbstractAsyncContextManager[None]
) -> None:
    async with hooked:
        telegram.push(said(ANN, "/form hip thrust"))
        (sent,) = await telegram.wait("sendMessage")
        telegram.push(inline(ANN, "hip thrust"))
        (results,) = await telegram.wait("answerInlineQuery")
    assert sent.riding
    assert results.riding
    assert sent.params["text"].startswith("Step-by-Step")


async def test_a_press_is_answered_in_the_response_and_edited_by_a_call(
    telegram: FakeTelegram, hooked: AbstractAsyncContextManager[None]
) -> None:
    async with hooked:
        telegram.push(said(ANN, "/form hip thrust"))
        await telegram.wait("sendMessage")
        shown = next(one for key, one in telegram.world.messages.items() if "reply_markup" in one)
        telegram.push(pressed(ANN, shown, buttons(shown)["Mistakes"]))
        (answer,) = await telegram.wait("answerCallbackQuery")
        (edit,) = await telegram.wait("editMessageText")
    assert answer.riding
    assert not edit.riding


@pytest.mark.parametrize("secret", ["", "wrong", SECRET[:-1], SECRET + "x", "ü"])
async def test_a_wrong_secret_is_refused(
    telegram: FakeTelegram, hooked: AbstractAsyncContextManager[None], secret: str
) -> None:
    async with hooked:
        assert await telegram.deliver({"update_id": 1, **said(ANN, "/form hip thrust")}, secret) == 403
        await telegram.quiet()
    assert telegram.of("sendMessage") == []


async def test_a_repeated_update_is_answered_once(
    telegram: FakeTelegram, hooked: AbstractAsyncContextManager[None]
) -> None:
    update = {"update_id": 5, **said(ANN, "/form hip thrust")}
    async with hooked:
        assert [await telegram.deliver(update) for _ in range(3)] == [200, 200, 200]
        assert await asyncio.gather(*(telegram.deliver({**update, "update_id": 6}) for _ in range(3))) == [200] * 3
        await telegram.wait("sendMessage", 2)
        await telegram.quiet()
    assert len(telegram.of("sendMessage")) == 2


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"{}", b'"x"', b"\xff\xfe", b'{"update_id": {}}'])
async def test_nonsense_is_refused_and_stops_nothing(
    telegram: FakeTelegram, hooked: AbstractAsyncContextManager[None], body: bytes
) -> None:
    async with hooked, aiohttp.ClientSession() as session:
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        assert telegram.hook_target is not None
        async with session.post(telegram.hook_target, data=body, headers=headers) as response:
            assert response.status == 400
        async with session.get(telegram.hook_target, headers=headers) as response:
            assert response.status == 405
        telegram.push(said(ANN, "/form hip thrust"))
        await telegram.wait("sendMessage")


async def test_an_answer_whose_delivery_was_cut_off_goes_by_itself(
    telegram: FakeTelegram, hooked: AbstractAsyncContextManager[None]
) -> None:
    """The server gives up on a delivery while the chat's pace holds the answer back."""
    update: dict[str, Any] = {"update_id": 71, **said(ANN, "/mistakes hip thrust")}
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    async with hooked, aiohttp.ClientSession() as session:
        telegram.push(said(ANN, "/form hip thrust"))
        await telegram.wait("sendMessage")
        assert telegram.hook_target is not None
        with pytest.raises(TimeoutError):
            await session.post(
                telegram.hook_target, json=update, headers=headers, timeout=aiohttp.ClientTimeout(total=0.3)
            )
        assert await telegram.deliver(update) == 200
        sent = await telegram.wait("sendMessage", 2)
        await telegram.quiet(1)
    assert [call.riding for call in sent] == [True, False]
    assert len(telegram.of("sendMessage")) == 2


async def test_a_long_wait_frees_the_response(
    telegram: FakeTelegram, hooked: AbstractAsyncContextManager[None]
) -> None:
    """A full minute of a group: the response leaves empty, the answer follows by a call of its own."""
    gym = group()
    async with hooked:
        deliveries = [
            telegram.deliver({"update_id": 100 + number, **said(Person(number + 1), "/form hip thrust", gym)})
            for number in range(9)
        ]
        statuses = await asyncio.wait_for(asyncio.gather(*deliveries), 7)
        assert statuses == [200] * 9
        sent = await telegram.wait("sendMessage", 9)
    assert {call.riding for call in sent} == {True, False}


async def test_a_held_chat_frees_the_response(
    telegram: FakeTelegram, hooked: AbstractAsyncContextManager[None]
) -> None:
    async with hooked:
        telegram.push(said(ANN, "/form hip thrust"))
        await telegram.wait("sendMessage")
        shown = next(one for key, one in telegram.world.messages.items() if "reply_markup" in one)
        telegram.fail("editMessageText", flood(1))
        telegram.push(pressed(ANN, shown, buttons(shown)["Mistakes"]))
        await telegram.wait("editMessageText")


async def test_the_last_press_wins_whatever_happened_to_the_one_before(
    telegram: FakeTelegram, hooked: AbstractAsyncContextManager[None]
) -> None:
    """The first press's edit goes wrong and is repeated, while the second press has been delivered already."""
    async with hooked:
        telegram.push(said(ANN, "/form hip thrust"))
        await telegram.wait("sendMessage")
        shown = next(one for key, one in telegram.world.messages.items() if "reply_markup" in one)
        first, second = buttons(shown)["Mistakes"], buttons(shown)["Variations"]
        telegram.fail("editMessageText", failures.RESET)
        telegram.push(pressed(ANN, shown, first), pressed(ANN, shown, second))
        edits = await telegram.wait("editMessageText", 2)
    assert "• Mistakes" in buttons(edits[0].params)
    assert "• Variations" in buttons(telegram.world.messages[ANN.id, shown["message_id"]])


async def test_a_poison_delivery_is_taken_and_stops_nothing(
    telegram: FakeTelegram, hooked: AbstractAsyncContextManager[None]
) -> None:
    async with hooked:
        assert await telegram.deliver({"update_id": 3, "message": {"message_id": "no", "text": ["?"]}}) == 200
        assert await telegram.deliver({"update_id": 4, **said(ANN, "/form hip thrust")}) == 200
        await telegram.wait("sendMessage")


async def test_an_address_that_is_taken_ends_with_one_clear_line(running: Running) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(AdapterStopped, match=f"cannot listen at 127.0.0.1:{port} .*TELEGRAM_WEBHOOK_PORT") as told:
            async with running(
                webhook_url="https://lift.example/hook", webhook_secret=SECRET, webhook_port=port
            ) as bot:
                await asyncio.wait((bot,), timeout=10)
    assert "\n" not in str(told.value)


async def test_setting_the_webhook_is_tried_until_it_works(telegram: FakeTelegram, running: Running) -> None:
    telegram.fail("setWebhook", failures.BAD_GATEWAY, Failure(reset=True))
    async with running(webhook_url="https://lift.example/hook", webhook_secret=SECRET, webhook_port=0):
        await telegram.wait("setWebhook")
