"""Starting, stopping, and a Discord that is not there yet."""

from __future__ import annotations

import asyncio
import gc
import logging

import pytest

from bot.adapters.discord.run import run
from bot.core.answers.answerer import Answerer
from bot.core.answers.wording import Wordings
from bot.core.guides.library import Library
from tests.adapters.discord.conftest import Bots
from tests.adapters.discord.replies import library
from tests.wire.discord.fake import TOKEN, FakeDiscord, texts


async def test_it_stops_when_told_and_leaves_nothing_open(fake: FakeDiscord, bots: Bots) -> None:
    async with bots.running() as task:
        await fake.command("form", guide="hip thrust")
    assert task.done()
    assert task.exception() is None
    await asyncio.sleep(0.1)
    assert not fake.gateway.lines
    assert [t for t in asyncio.all_tasks() if "discord" in t.get_name().lower()] == []


async def test_it_stops_while_it_is_still_connecting(fake: FakeDiscord, bots: Bots) -> None:
    fake.fail("GET", "/users/@me", 503, "starting", times=100)
    stop = asyncio.Event()
    task = asyncio.create_task(run(bots.config, bots.answerer, Wordings(), stop))
    await fake.until("GET", "/users/@me")
    stop.set()
    await asyncio.wait_for(task, 3)


async def test_it_stops_cleanly_at_any_moment_of_its_start(fake: FakeDiscord, bots: Bots) -> None:
    for number in range(25):
        stop = asyncio.Event()
        task = asyncio.create_task(run(bots.config, bots.answerer, Wordings(), stop))
        await asyncio.sleep(number * 0.004)
        stop.set()
        await asyncio.wait_for(task, 5)
    await asyncio.sleep(0.1)
    gc.collect()  # whatever was left open warns now, and warnings are errors
    assert not fake.gateway.lines


@pytest.mark.parametrize("fault", [(0, None), (429, "<html>error 1015</html>")])
async def test_a_discord_that_is_down_at_the_start_is_waited_for(
    fake: FakeDiscord, bots: Bots, fault: tuple[int, str | None], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    status, body = fault
    fake.fail("GET", "/users/@me", status, body, times=1 if status else 2)
    async with bots.running():
        assert "Hip Thrust" in texts((await fake.command("form", guide="hip thrust")).body)
    assert "can't be reached" in caplog.text
    assert "Traceback" not in caplog.text


async def test_a_gateway_that_is_down_at_the_start_is_waited_for(fake: FakeDiscord, bots: Bots) -> None:
    fake.fail("GET", "/gateway/bot", 404, {"message": "gone", "code": 0})
    async with bots.running():
        assert "Hip Thrust" in texts((await fake.command("form", guide="hip thrust")).body)


async def test_a_new_library_is_answered_from_at_once(fake: FakeDiscord, bots: Bots) -> None:
    whole = library()
    small = Library(guides={"front-squat": whole.guides["front-squat"]})
    bots.answerer = Answerer(whole)
    async with bots.running():
        assert "Drive your hips" in texts((await fake.command("form", guide="hip-thrust-exercise")).body)
        assert await fake.complete("form", "guide", guide="hip thr")
        bots.answerer.replace(small)
        assert "Drive your hips" not in texts((await fake.command("form", guide="hip-thrust-exercise")).body)
        assert not any("hip" in c["value"] for c in await fake.complete("form", "guide", guide="hip thr"))


async def test_the_token_is_in_no_log_even_when_all_is_logged(
    fake: FakeDiscord, bots: Bots, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    fake.fail("GET", "/users/@me", 500, "boom")
    async with bots.running():
        await fake.command("form", guide="hip thrust")
    assert TOKEN not in caplog.text
