"""A bot that runs against the fake Discord."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.discord.run import DiscordConfig, run
from bot.core.answers.answerer import Answerer
from bot.core.answers.wording import Wordings
from tests.wire.discord.fake import TOKEN, FakeDiscord


class Bots:
    """Starts the real adapter against a fake Discord, and stops it again."""

    def __init__(self, fake: FakeDiscord, state_dir: Path, answerer: Answerer) -> None:
        self.fake = fake
        self.answerer = answerer
        self.config = DiscordConfig(
            token=TOKEN,
            api_url=fake.api_url,
            gateway_url=fake.gateway_url,
            rate_per_minute=0,
            state_dir=state_dir,
            identify_pause=0.0,
        )

    @asynccontextmanager
    async def running(self, wordings: Wordings | None = None, **settings: Any) -> AsyncIterator[asyncio.Task[None]]:
        """The adapter, connected."""
        config = replace(self.config, **settings)
        stop = asyncio.Event()
        task = asyncio.create_task(run(config, self.answerer, wordings or Wordings(), stop))
        shards = len(config.shard_ids) if config.shard_ids else 1
        live = asyncio.create_task(self.fake.gateway.wait_live(shards))
        try:
            await asyncio.wait({task, live}, return_when=asyncio.FIRST_COMPLETED)
            live.cancel()
            yield task
        finally:
            stop.set()
            async with asyncio.timeout(10):
                await asyncio.wait({task})


@pytest.fixture
async def fake() -> AsyncIterator[FakeDiscord]:
    """A Discord of its own for each test; what it would have refused fails the test."""
    server = FakeDiscord()
    await server.start()
    yield server
    await server.stop()
    assert server.wrong == []


@pytest.fixture
def bots(fake: FakeDiscord, tmp_path: Path, answerer: Answerer) -> Bots:
    return Bots(fake, tmp_path, answerer)


@pytest.fixture
async def bot(bots: Bots) -> AsyncIterator[Bots]:
    """A bot that is connected already."""
    async with bots.running():
        yield bots
