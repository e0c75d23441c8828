"""`python -m benchmarks.telegram`: measures every bot in one run and writes RESULTS.md."""

from __future__ import annotations

import argparse
import asyncio
import platform
import statistics
from pathlib import Path

from benchmarks.telegram.bots import CONTENT
from benchmarks.telegram.load import Measured, measure
from benchmarks.telegram.workload import presses, strange, updates, usual
from bot.core.guides import library

RESULTS = Path(__file__).parent / "RESULTS.md"

NEW = "-new"
"""Ends the name of a bot that is given questions that nobody asked before."""

NAMES = {
    "stock": "stock echo: PTB's tornado + httpx",
    "floor-calling": "echo, aiohttp webhook, answer by a call",
    "floor-riding": "echo, aiohttp webhook, answer in the response",
    "spotter-riding": "**Spotter**, webhook",
    "floor-polling": "echo, long polling on aiohttp",
    "spotter-polling": "**Spotter**, long polling",
    "stock-pressing": "stock echo, a press: answer and edit by calls",
    "floor-pressing": "echo, a press: answer in the webhook's response, edit by a call",
    "spotter-pressing": "**Spotter**, a press, webhook",
    "spotter-riding-new": "Spotter, webhook, every question a new one",
    "spotter-polling-new": "Spotter, long polling, every question a new one",
}
FLOOR = {name: f"floor-{name.split('-')[1]}" for name in NAMES if name.startswith("spotter")}


def stock(name: str) -> str:
    """The stock bot that is given the same updates."""
    return "stock-pressing" if name.endswith("pressing") else "stock"


async def run(count: int, rounds: int) -> dict[str, list[Measured]]:
    """Every bot in turn, several rounds, so that a noisy minute meets all of them."""
    guides = library.load(CONTENT)
    usually = updates(usual(guides, count, 1)), updates(usual(guides, count, 2), first=count + 1)
    never = updates(strange(guides, count // 2, 3)), updates(strange(guides, count, 4), first=count + 1)
    pressed = presses(guides, count, 5), presses(guides, count, 6, first=count + 1)
    found: dict[str, list[Measured]] = {name: [] for name in NAMES}
    for turn in range(rounds):
        for name in NAMES:
            load = never if name.endswith(NEW) else pressed if name.endswith("pressing") else usually
            one = await measure(name.removesuffix(NEW), *load)
            found[name].append(one)
            print(
                f"{turn + 1}/{rounds} {name:16} {one.cpu_ms:.3f} ms {one.per_second:6.0f}/s {one.memory_mb:.0f} MB",
                flush=True,
            )
    return found


def table(found: dict[str, list[Measured]]) -> str:
    """The results in Markdown, each bot's median round."""
    median = {name: statistics.median(one.cpu_ms for one in rounds) for name, rounds in found.items()}
    rows = [
        "| bot | CPU ms an update | updates/s | memory MB | against its floor | against stock |",
        "|---|---|---|---|---|---|",
    ]
    for name, rounds in found.items():
        rate = statistics.median(one.per_second for one in rounds)
        memory = statistics.median(one.memory_mb for one in rounds)
        floor = f"{median[name] / median[FLOOR[name]]:.2f} x" if name in FLOOR else ""
        less = f"{median[stock(name)] / median[name]:.1f} x less" if name != stock(name) else ""
        rows.append(f"| {NAMES[name]} | {median[name]:.3f} | {rate:.0f} | {memory:.0f} | {floor} | {less} |")
    return "\n".join(rows)


def main() -> None:
    """Measures, prints, and writes the results."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.telegram", description=__doc__)
    options.add_argument("--updates", type=int, default=4000)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--write", action="store_true", help="write RESULTS.md")
    chosen = options.parse_args()
    found = asyncio.run(run(chosen.updates, chosen.rounds))
    text = table(found)
    print(text)
    if chosen.write:
        cores = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        model = next((line.partition(":")[2].strip() for line in cores if "model name" in line), platform.machine())
        RESULTS.write_text(
            "# Telegram: CPU per update\n\n"
            f"{chosen.updates} questions, 64 in flight, {chosen.rounds} rounds, the median of each; every bot in a "
            "process of its own, the same server and load in another. The echo bots answer a text with itself; Spotter "
            "finds the guide, and sends a whole section with its keyboard. Questions are drawn by Zipf's law over all "
            "guides, by name or alias. A press switches the section of such an answer, which is edited in place.\n\n"
            f"Machine: {model}, Python {platform.python_version()}, {platform.system()}. "
            "Made by `python -m benchmarks.telegram --write`.\n\n"
            f"{text}\n",
            encoding="utf-8",
        )


if __name__ == "__main__":
    main()
