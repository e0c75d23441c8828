"""The load: the same interactions for every contender, so many of them in flight at once."""

from __future__ import annotations

import asyncio
import itertools
import random
import sys
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from tests.wire.discord import interactions
from tests.wire.discord.fake import TOKEN, FakeDiscord, taps
from tests.wire.discord.rest import Asked

QUERIES = (
    "hip thrust", "romanian deadlift", "rdl", "bench press", "push up", "overhead press", "pull up", "front squat",
    "goblet squat", "plank", "dead bug", "barbell row", "lat pulldown", "bulgarian split squat", "leg press",
    "face pull",
)  # fmt: skip
PHRASES = 400
"""Different words in the usual mix; people ask for the same few again and again."""


@dataclass(frozen=True)
class Measured:
    """One contender in one scenario."""

    cpu_ms: float
    per_second: float
    p50_ms: float
    p99_ms: float


Ask = Callable[[int], Awaitable[Asked]]


class Contender:
    """A bot in its own process, connected to a fake Discord in this one."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.fake = FakeDiscord()
        self.fake.rest.judge = False
        self.fake.rest.first_reply_seconds = 60  # what a machine that is busy elsewhere makes late is measured, too
        self._process: asyncio.subprocess.Process | None = None

    async def __aenter__(self) -> Contender:
        await self.fake.start()
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "benchmarks.discord.contender", self.name, TOKEN, self.fake.api_url,
            self.fake.gateway_url, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        await self.fake.gateway.wait_live(within=60)
        await asyncio.sleep(3)
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._process is not None
        self._process.terminate()
        await self._process.wait()
        await self.fake.stop()

    async def cpu(self) -> float:
        """CPU seconds that the bot's process has used."""
        assert self._process is not None
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(b"\n")
        return float(await self._process.stdout.readline())

    async def measure(self, ask: Ask, count: int, in_flight: int) -> Measured:
        """Asks `count` times, `in_flight` at once, and measures what it costs the bot."""
        numbers = iter(range(count))
        waits: list[float] = []

        async def worker() -> None:
            for number in numbers:
                began = time.perf_counter()
                asked = await ask(number)
                async with asyncio.timeout(30):
                    await asked.first.wait()
                assert asked.answers[0].status in (200, 204), asked.answers[0]
                waits.append(time.perf_counter() - began)
                self.fake.rest.asked.pop(asked.payload["token"], None)

        before, began = await self.cpu(), time.perf_counter()
        await asyncio.gather(*(worker() for _ in range(in_flight)))
        wall, used = time.perf_counter() - began, await self.cpu() - before
        self.fake.requests.clear()
        self.fake.rest.messages.clear()
        waits.sort()
        return Measured(
            used / count * 1000, count / wall, waits[len(waits) // 2] * 1000, waits[int(len(waits) * 0.99)] * 1000
        )


def usual(phrases: Sequence[str]) -> Iterator[str]:
    """Words as they are typed: of `PHRASES` different ones, the n-th most frequent as often as 1/n (Zipf)."""
    made = random.Random(11)
    known = made.sample(phrases, PHRASES)
    weights = list(itertools.accumulate(1 / rank for rank in range(1, PHRASES + 1)))
    while True:
        yield from made.choices(known, cum_weights=weights, k=1000)


def begun(names: Sequence[str]) -> list[str]:
    """Every beginning of every name, once each."""
    return sorted({name[:end].lower() for name in names for end in range(1, len(name) + 1)})


def commands(fake: FakeDiscord, names: Sequence[str]) -> Ask:
    """`/form`, for the guides that people usually ask for, by whichever name."""
    queries = usual(sorted(set(names)))
    return lambda _: fake.interact(2, interactions.command("form", {"guide": next(queries)}), fake.place())


def strangers(fake: FakeDiscord) -> Ask:
    """`/form` for words that nobody typed before."""
    numbers = itertools.count()

    def ask(_: int) -> Awaitable[Asked]:
        number = next(numbers)
        words = f"{QUERIES[number % len(QUERIES)]} {number // len(QUERIES)} times"
        return fake.interact(2, interactions.command("form", {"guide": words}), fake.place())

    return ask


def completions(fake: FakeDiscord, names: Sequence[str]) -> Ask:
    """The autocomplete of `/form` while the usual names are typed."""
    typed = usual(begun(names))
    return lambda _: fake.interact(4, interactions.completion("form", "guide", {"guide": next(typed)}), fake.place())


def beginnings(fake: FakeDiscord, names: Sequence[str]) -> Ask:
    """The autocomplete of `/form` for every beginning of every name, no two alike until all were typed."""
    every = begun(names)
    random.Random(7).shuffle(every)
    typed = itertools.cycle(every)
    return lambda _: fake.interact(4, interactions.completion("form", "guide", {"guide": next(typed)}), fake.place())


def presses(fake: FakeDiscord, cards: Sequence[dict[str, Any]]) -> Ask:
    """Buttons on cards of Spotter's: both contenders get the very same messages."""
    owned = itertools.cycle([(card, custom_id) for card in cards for custom_id in list(taps(card).values())[:4]])

    def ask(_: int) -> Awaitable[Asked]:
        card, custom_id = next(owned)
        return fake.interact(3, interactions.press(custom_id), fake.place(), {**card})

    return ask
