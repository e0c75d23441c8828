"""`python -m bot`, started as a person starts it, against the fake as a program of its own."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from pathlib import Path
from typing import Any

import aiohttp

ROOT = Path(__file__).parents[3]
TOKEN = "424242:AAH-whole-program-canary_0123456789abc"


async def eventually(session: aiohttp.ClientSession, url: str, method: str, count: int = 1) -> list[dict[str, Any]]:
    for _ in range(300):
        with contextlib.suppress(aiohttp.ClientConnectionError):  # the fake is still starting
            async with session.get(f"{url}/control/calls", params={"method": method}) as response:
                calls = await response.json()
            if len(calls) >= count:
                return list(calls)
        await asyncio.sleep(0.1)
    raise AssertionError(f"{method} never came")


async def test_the_whole_program_answers_and_stops_cleanly(tmp_path: Path, unused_tcp_port: int) -> None:
    url = f"http://127.0.0.1:{unused_tcp_port}"
    fake = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.wire.telegram", "--port", str(unused_tcp_port), "--token", TOKEN, cwd=ROOT
    )
    environment = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    environment |= {
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": url,
        "CONTENT_DIR": str(ROOT / "content"),
        "STATE_DIR": str(tmp_path / "state"),
        "LOG_LEVEL": "DEBUG",
        "PYTHONPATH": str(ROOT),
    }
    bot = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot"),
        cwd=tmp_path,
        env=environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        stdin=asyncio.subprocess.DEVNULL,
    )
    try:
        async with aiohttp.ClientSession() as session:
            await eventually(session, url, "deleteWebhook")
            async with session.post(f"{url}/control/say", json={"person": 7, "text": "/form hip thrust"}) as response:
                assert response.status == 200
            (sent,) = await eventually(session, url, "sendMessage")
            press = {"person": 7, "chat_id": 7, "message_id": sent["answer"]["result"]["message_id"]}
            data = "s/hip-thrust-exercise/mistakes"
            async with session.post(f"{url}/control/press", json={**press, "data": data}) as response:
                assert response.status == 200
            (edit,) = await eventually(session, url, "editMessageText")
            async with session.get(f"{url}/control/faults") as response:
                assert await response.json() == []
        assert edit["params"]["text"].startswith("Common Hip Thrust Mistakes")
        bot.send_signal(signal.SIGTERM)
        output, _ = await asyncio.wait_for(bot.communicate(), 15)
        assert bot.returncode == 0
        assert TOKEN.partition(":")[2].encode() not in output
    finally:
        for process in (bot, fake):
            if process.returncode is None:
                process.kill()
                await process.wait()
