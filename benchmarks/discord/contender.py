"""Runs one bot in a process of its own; for each line on standard input it prints the CPU seconds used so far."""

from __future__ import annotations

import asyncio
import sys
import tempfile
import threading
import time
from pathlib import Path

from benchmarks.discord import echo


def _report() -> None:
    for _ in sys.stdin:
        print(time.process_time(), flush=True)


async def _spotter(token: str, api_url: str, gateway_url: str) -> None:
    from bot.adapters.discord.run import DiscordConfig, run  # noqa: PLC0415 - the echo bot must not pay for it
    from bot.core.answers.answerer import Answerer  # noqa: PLC0415
    from bot.core.answers.wording import Wordings  # noqa: PLC0415
    from bot.core.guides.library import load  # noqa: PLC0415

    answerer = Answerer(load(Path(__file__).parents[2] / "content"))
    answerer.prepare()  # as the program does before it goes online
    with tempfile.TemporaryDirectory() as folder:
        config = DiscordConfig(
            token, api_url=api_url, gateway_url=gateway_url, rate_per_minute=0, state_dir=Path(folder)
        )
        await run(config, answerer, Wordings(), asyncio.Event())


def main() -> None:
    """`python -m benchmarks.discord.contender echo|spotter TOKEN API_URL GATEWAY_URL`."""
    name, token, api_url, gateway_url = sys.argv[1:]
    threading.Thread(target=_report, daemon=True).start()
    work = (echo.run if name == "echo" else _spotter)(token, api_url, gateway_url)
    try:
        import uvloop  # noqa: PLC0415
    except ImportError:
        asyncio.run(work)
    else:
        uvloop.run(work)


if __name__ == "__main__":
    main()
