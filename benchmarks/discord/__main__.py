"""CPU per interaction beside an echo bot on the same library, in one run, against one fake server, under one load.

    python -m benchmarks.discord

prints the table and writes it to RESULTS.md beside this file; it takes some five minutes. For a quick look:

    python -m benchmarks.discord --count 500 --rounds 2 --dry

Each bot runs in a process of its own, in gateway mode, on uvloop where that is installed; the fake Discord and the load
are in this process. The bots take turns, round by round, so that a slow minute of the machine meets both.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
import sys
from collections.abc import Sequence
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.discord.load import (
    PHRASES,
    QUERIES,
    Ask,
    Contender,
    Measured,
    beginnings,
    commands,
    completions,
    presses,
    strangers,
)
from bot.core.guides.library import load

RESULTS = Path(__file__).with_name("RESULTS.md")
CONTENT = Path(__file__).parents[2] / "content"
SCENARIOS = ("slash command", "autocomplete", "button", "slash command, new words", "autocomplete, new words")
CONTENDERS = ("echo", "spotter")


async def _cards(contender: Contender) -> list[dict[str, Any]]:
    """Cards of Spotter's, whose buttons both contenders will be asked about."""
    fake = contender.fake
    return [fake.original(await fake.command("form", None, guide=query)) for query in QUERIES[:8]]


def _names() -> list[str]:
    return [name for guide in load(CONTENT).guides.values() for name in (guide.name, *guide.aliases)]


def _asks(contender: Contender, cards: Sequence[dict[str, Any]], names: Sequence[str]) -> dict[str, Ask]:
    fake = contender.fake
    made = (
        commands(fake, names),
        completions(fake, names),
        presses(fake, cards),
        strangers(fake),
        beginnings(fake, names),
    )
    return dict(zip(SCENARIOS, made, strict=True))


async def _run(count: int, rounds: int, in_flight: int) -> dict[tuple[str, str], list[Measured]]:
    """Measures all scenarios for all contenders in turn, so that a slow minute of the machine meets both."""
    found: dict[tuple[str, str], list[Measured]] = {}
    async with Contender("spotter") as spotter, Contender("echo") as echo:
        cards = await _cards(spotter)
        echo.fake.ann.id = spotter.fake.ann.id  # the cards are hers
        names = _names()
        asks = {contender.name: _asks(contender, cards, names) for contender in (spotter, echo)}
        for contender in (spotter, echo):
            for ask in asks[contender.name].values():
                await contender.measure(ask, 500, in_flight)  # warm
        for number in range(rounds):
            for scenario in SCENARIOS:
                for contender in (echo, spotter) if number % 2 else (spotter, echo):
                    measured = await contender.measure(asks[contender.name][scenario], count, in_flight)
                    found.setdefault((contender.name, scenario), []).append(measured)
    return found


def _machine() -> str:
    model = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        names = [line.partition(":")[2].strip() for line in cpuinfo.read_text().splitlines() if "model name" in line]
        model = names[0] if names else model
    loop = f"uvloop {version('uvloop')}" if find_spec("uvloop") else "asyncio"
    return (
        f"{model}, {os.cpu_count()} cores; Python {platform.python_version()}, discord.py {version('discord.py')}, "
        f"aiohttp {version('aiohttp')}, {loop}; {platform.system()}"
    )


def report(found: dict[tuple[str, str], list[Measured]], *, count: int, rounds: int, in_flight: int) -> str:
    """The result as Markdown. Each figure is the median of the rounds; the ratio is of those medians."""
    lines = [
        "# Discord: CPU per interaction",
        "",
        f"Machine: {_machine()}.",
        f"Load: {count} interactions a round, {rounds} rounds, {in_flight} in flight, through the fake gateway; the",
        "two bots run side by side, each in its own process, and take turns. CPU is the bot's process alone.",
        "",
        "The echo bot answers a command with the words it was given, an autocomplete with one choice, and a button",
        "(of the same cards) through a `DynamicItem` with its custom_id. Spotter answers with whole cards and up to 25",
        f"choices. In the first two rows words are drawn by Zipf's law from {PHRASES} names and aliases, or beginnings",
        "of them; in the last two no words occur twice, so each is searched for anew.",
        "",
        "| interaction | echo, CPU ms | Spotter, CPU ms | ratio | echo /s | Spotter /s | Spotter p50, p99 ms |",
        "|---|---|---|---|---|---|---|",
    ]
    for scenario in SCENARIOS:
        echo, spotter = found["echo", scenario], found["spotter", scenario]
        floor, cost = (median(one.cpu_ms for one in side) for side in (echo, spotter))
        rates = [median(one.per_second for one in side) for side in (echo, spotter)]
        p50, p99 = median(one.p50_ms for one in spotter), median(one.p99_ms for one in spotter)
        lines.append(
            f"| {scenario} | {floor:.3f} | {cost:.3f} | {cost / floor:.2f} | {rates[0]:.0f} | {rates[1]:.0f} "
            f"| {p50:.0f}, {p99:.0f} |"
        )
    lines += ["", "Rates and waits include the fake server and the load, which share the machine; the ratio does not."]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Runs the benchmark; the command line is this module's."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.discord", description=__doc__.partition("\n")[0])
    options.add_argument("--count", type=int, default=4000, help="interactions a round")
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--in-flight", type=int, default=64)
    options.add_argument("--dry", action="store_true", help="print only")
    given = options.parse_args()
    found = asyncio.run(_run(given.count, given.rounds, given.in_flight))
    text = report(found, count=given.count, rounds=given.rounds, in_flight=given.in_flight)
    sys.stdout.write(text)
    if not given.dry:
        RESULTS.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
