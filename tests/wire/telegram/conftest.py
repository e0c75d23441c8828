"""A fake Telegram, and the adapter running against it as `python -m bot` runs it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.telegram.run import TelegramConfig, run
from bot.core.answers.answerer import Answerer
from bot.core.answers.wording import Wordings
from tests.wire.telegram.server import TOKEN, FakeTelegram

CONTENT = Path(__file__).parents[3] / "content"

Running = Callable[..., AbstractAsyncContextManager[asyncio.Task[None]]]


def buttons(sent: dict[str, Any]) -> dict[str, str]:
    """The callback buttons of a message, by label."""
    rows = sent["reply_markup"]["inline_keyboard"]
    return {one["text"]: one["callback_data"] for row in rows for one in row if "callback_data" in one}


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    """A Telegram of one's own; the test fails if any call to it had a fault."""
    async with FakeTelegram() as fake:
        yield fake
    assert fake.faults == []


@pytest.fixture
def config(telegram: FakeTelegram, tmp_path: Path) -> TelegramConfig:
    """Settings that lead to the fake, without a limit on questions."""
    return TelegramConfig(token=TOKEN, api_url=telegram.url, state_dir=tmp_path / "state", rate_per_minute=0, hold=2)


@pytest.fixture
def running(config: TelegramConfig, answerer: Answerer) -> Running:
    """Runs the adapter inside a `with`; keyword arguments replace settings."""

    @contextlib.asynccontextmanager
    async def start(wordings: Wordings | None = None, **settings: object) -> AsyncIterator[asyncio.Task[None]]:
        stop = asyncio.Event()
        chosen = replace(config, **settings)  # type: ignore[arg-type]
        task = asyncio.create_task(run(chosen, answerer, wordings or Wordings(), stop))
        try:
            yield task
        finally:
            stop.set()
            async with asyncio.timeout(15):
                await asyncio.wait((task,))
            if not task.cancelled() and task.exception() is not None and not getattr(task, "expected", False):
                raise task.exception()  # type: ignore[misc]

    return start
