"""`python -m bot` as an operator starts it: a process, both platforms at once, driven over their wire protocols."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.wire.discord.fake import TOKEN as DISCORD_TOKEN
from tests.wire.discord.fake import FakeDiscord, texts
from tests.wire.telegram.people import Person, said
from tests.wire.telegram.server import TOKEN as TELEGRAM_TOKEN
from tests.wire.telegram.server import FakeTelegram

ROOT = Path(__file__).parents[1]
ANN = Person(77, "Ann")


@dataclass
class Program:
    """A running process and what it has logged."""

    process: Process
    log: list[str] = field(default_factory=list)
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def logged(self, words: str, seconds: float = 20) -> str:
        """Waits for a line of the log that holds some words."""
        async with asyncio.timeout(seconds):
            async with self.changed:
                await self.changed.wait_for(lambda: any(words in line for line in self.log))
        return next(line for line in self.log if words in line)

    async def stopped(self, seconds: float = 20) -> int:
        """The exit status, once it has ended."""
        async with asyncio.timeout(seconds):
            return await self.process.wait()


@contextlib.asynccontextmanager
async def program(tmp_path: Path, **settings: str) -> AsyncIterator[Program]:
    """Runs the bot with these settings, from an empty folder."""
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "STATE_DIR": str(tmp_path / "state"),
        **settings,
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", stdin=PIPE, stdout=PIPE, stderr=PIPE, env=environment, cwd=tmp_path
    )
    running = Program(process)

    async def read() -> None:
        assert process.stderr is not None
        async for line in process.stderr:
            async with running.changed:
                running.log.append(line.decode())
                running.changed.notify_all()

    reading = asyncio.create_task(read())
    try:
        yield running
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
        await reading


@pytest.fixture
async def discord() -> AsyncIterator[FakeDiscord]:
    fake = FakeDiscord()
    await fake.start()
    yield fake
    await fake.stop()
    assert fake.wrong == []


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as fake:
        yield fake
    assert fake.faults == []


def on_discord(fake: FakeDiscord) -> dict[str, str]:
    return {"DISCORD_TOKEN": DISCORD_TOKEN, "DISCORD_API_URL": fake.api_url, "DISCORD_GATEWAY_URL": fake.gateway_url}


def on_telegram(fake: FakeTelegram) -> dict[str, str]:
    return {"TELEGRAM_TOKEN": TELEGRAM_TOKEN, "TELEGRAM_API_URL": fake.url}


async def ready(discord: FakeDiscord) -> None:
    """Waits until the bot has registered its commands, which it does once it is connected."""
    await discord.until("PUT", f"/applications/{discord.app_id}/commands", within=20)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_both_platforms_in_one_process_until_a_signal(
    discord: FakeDiscord, telegram: FakeTelegram, tmp_path: Path, number: signal.Signals
) -> None:
    async with program(tmp_path, **on_discord(discord), **on_telegram(telegram)) as running:
        await ready(discord)
        answer = await discord.command("form", guide="hip thrust")
        assert "Sit on the floor with your upper back" in texts(discord.original(answer))
        telegram.push(said(ANN, "form hip thrust"))
        (sent,) = await telegram.wait("sendMessage")
        assert "Sit on the floor with your upper back" in sent.params["text"]
        running.process.send_signal(number)
        assert await running.stopped() == 0
    log = "".join(running.log)
    assert "Traceback" not in log
    assert "running discord, telegram" in log


async def test_one_platform_that_fails_never_stops_the_other(
    discord: FakeDiscord, telegram: FakeTelegram, tmp_path: Path, few_guides: Path
) -> None:
    here = {"CONTENT_DIR": str(few_guides)}
    wrong = {**on_discord(discord), "DISCORD_TOKEN": "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.not-the-right-token-at-all-x"}
    async with program(tmp_path, **here, **wrong, **on_telegram(telegram)) as running:
        line = await running.logged("discord stopped")
        assert "DISCORD_TOKEN" in line
        telegram.push(said(ANN, "rdl mistakes"))
        (sent,) = await telegram.wait("sendMessage")
        assert "Romanian Deadlift" in sent.params["text"]
        running.process.send_signal(signal.SIGTERM)
        assert await running.stopped() == 1
    discord.gateway.faults.clear()
    discord.rest.wrong.clear()


async def test_guides_are_read_again_on_a_hangup(telegram: FakeTelegram, tmp_path: Path) -> None:
    content = tmp_path / "content"
    content.mkdir()
    shutil.copy(ROOT / "content/exercises/front-squat.md", content)
    async with program(tmp_path, **on_telegram(telegram), CONTENT_DIR=str(content)) as running:
        await running.logged("1 guides")
        telegram.push(said(ANN, "front squat"))
        await telegram.wait("sendMessage")
        (content / "broken.md").write_text("no front matter")
        running.process.send_signal(signal.SIGHUP)
        await running.logged("the guides were not reloaded")
        await running.logged("broken.md:1: error: there is no front matter")
        telegram.push(said(ANN, "front squat form"))
        assert "Front Squat" in (await telegram.wait("sendMessage", 2))[1].params["text"]
        (content / "broken.md").unlink()
        shutil.copy(ROOT / "content/exercises/bench-press.md", content)
        running.process.send_signal(signal.SIGHUP)
        await running.logged("reloaded 2 guides")
        telegram.push(said(ANN, "bench press form"))
        assert "Bench Press" in (await telegram.wait("sendMessage", 3))[2].params["text"]
        running.process.send_signal(signal.SIGTERM)
        assert await running.stopped() == 0


async def test_no_token_is_ever_logged(
    discord: FakeDiscord, telegram: FakeTelegram, tmp_path: Path, few_guides: Path
) -> None:
    here = {"LOG_LEVEL": "DEBUG", "CONTENT_DIR": str(few_guides)}
    settings = {**on_discord(discord), **on_telegram(telegram), **here}
    async with program(tmp_path, **settings) as running:
        await ready(discord)
        telegram.push(said(ANN, "form squat"))
        await telegram.wait("sendMessage")
        running.process.send_signal(signal.SIGTERM)
        await running.stopped()
    log = "".join(running.log)
    assert len(log) > 500
    for secret in (DISCORD_TOKEN, TELEGRAM_TOKEN, TELEGRAM_TOKEN.split(":")[1]):
        assert secret not in log
