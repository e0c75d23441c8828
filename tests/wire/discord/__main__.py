"""A Discord in a terminal: `python -m tests.wire.discord`, then start the bot with the settings that it prints.

A line that begins with a slash is a command (`/form hip thrust`), `!label` presses a button of the last card, and
anything else mentions the bot. What the bot sends is printed as JSON, one request a line.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys

from bot.core.answers.commands import BY_NAME, Takes
from tests.wire.discord.fake import TOKEN, FakeDiscord, Json, taps
from tests.wire.discord.record import Request


def _show(request: Request) -> None:
    shown = {"method": request.method, "path": request.path, "status": request.status, "payload": request.body}
    sys.stdout.write(json.dumps(shown, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def _tell(line: str) -> None:
    sys.stderr.write(f"{line}\n")


async def _command(fake: FakeDiscord, line: str) -> Json | None:
    name, _, words = line[1:].partition(" ")
    takes = BY_NAME[name].takes if name in BY_NAME else Takes.NOTHING
    first, _, second = words.partition(" vs ")
    options = {
        Takes.GUIDE: {"guide": words},
        Takes.WORDS: {"words": words},
        Takes.PAIR: {"first": first, "second": second},
        Takes.NOTHING: {},
    }[takes]
    return fake.original(await fake.command(name, None, **options))


async def _line(fake: FakeDiscord, line: str, card: Json | None) -> Json | None:
    """Does what a line says; returns the card that the next line may press on."""
    if line.startswith("/"):
        return await _command(fake, line)
    if line.startswith("!") and card is not None:
        await fake.press(card, taps(card)[line[1:]])
        return card
    before = len(fake.requests)
    await fake.say(f"<@{fake.bot.id}> {line}")
    await fake.until("POST", "/channels/", after=before)
    return next((m for m in reversed(fake.rest.messages.values()) if m["author"]["id"] == str(fake.bot.id)), None)


async def _main(port: int) -> None:
    fake = FakeDiscord()
    await fake.start(port)
    _tell(f"DISCORD_TOKEN={TOKEN}")
    _tell(f"DISCORD_API_URL={fake.api_url}")
    _tell(f"DISCORD_GATEWAY_URL={fake.gateway_url}")
    shown = 0
    card: Json | None = None
    try:
        while line := (await asyncio.to_thread(sys.stdin.readline)):
            await fake.gateway.wait_live(within=3600)
            try:
                card = await _line(fake, line.strip(), card)
            except (TimeoutError, LookupError, AssertionError) as error:
                _tell(f"no answer: {error!r}")
            for request in fake.requests[shown:]:
                _show(request)
            shown = len(fake.requests)
            for wrong in fake.wrong:
                _tell(f"WRONG: {wrong}")
    finally:
        await fake.stop()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(prog="python -m tests.wire.discord", description=__doc__)
    arguments.add_argument("--port", type=int, default=0, help="where to listen (any free port)")
    asyncio.run(_main(arguments.parse_args().port))
