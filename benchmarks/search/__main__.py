"""`python -m benchmarks.search`: Spotter's search beside the peers, as a report in Markdown."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks.search import alone, apart
from benchmarks.search.contender import MissingError
from benchmarks.search.contenders import CONTENDERS
from benchmarks.search.report import report
from benchmarks.search.run import FEW_NAMES, OURS, SHIPPED, Plan, sized

ROUNDS = 3
RESULTS = Path(__file__).parents[1] / "results" / "search.md"
SIZES = (SHIPPED, FEW_NAMES, 10_000, 100_000)


def _plan(given: argparse.Namespace, bot: Path | None) -> Plan:
    sizes, names = given.sizes or ((SHIPPED,) if given.quick else SIZES), given.only
    if given.quick:
        return Plan(sizes, names, 1, given.each or 12, 12, given.budget or 0.4, thorough=False, compiled=bot)
    return Plan(sizes, names, given.rounds, given.each or 120, 999, given.budget or 20.0, thorough=True, compiled=bot)


def _compiled(folder: Path) -> Path | None:
    try:
        return apart.compiled(folder)
    except MissingError as missing:
        sys.stderr.write(f"compiled: {missing}\n")
        return None


def _sizes(text: str) -> tuple[int, ...]:
    return tuple(int(size) for size in text.split(","))


def _names(text: str) -> tuple[str, ...]:
    names = tuple(text.split(","))
    if unknown := [name for name in names if name not in CONTENDERS]:
        raise argparse.ArgumentTypeError(f"{unknown[0]} is none of {', '.join(CONTENDERS)}")
    return names


def _whole(given: argparse.Namespace) -> bool:
    """Whether everything was measured: a part of it is no result to keep in the other one's place."""
    part = given.quick or given.sizes or given.each or given.budget or given.rounds < ROUNDS
    return not part and given.only == tuple(CONTENDERS)


def main() -> int:
    """Runs the benchmark and prints the report; one of everything is written where the repository keeps it."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.search", description=__doc__)
    which = f"{SHIPPED} is the shipped library, {FEW_NAMES} its guides with few names (default: all)"
    options.add_argument("--sizes", type=_sizes, help=which)
    options.add_argument("--only", type=_names, default=tuple(CONTENDERS), help="contenders, with commas between")
    options.add_argument("--quick", action="store_true", help="the shipped library and few questions, in some 15 s")
    options.add_argument("--rounds", type=int, default=ROUNDS, help="fresh processes for each contender that is quick")
    options.add_argument("--each", type=int, help="questions of each kind")
    options.add_argument("--budget", type=float, help="seconds of CPU for each contender's questions of a size")
    options.add_argument("--out", type=Path, help=f"the report's file (default: {RESULTS.name} when all is measured)")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as unpacked:
        plan = _plan(given, _compiled(Path(unpacked)))
        every = {size: sized(size, plan, Path(folder)) for size in plan.sizes}
        ours = [name for name in OURS if name in plan.names and (name != "compiled" or plan.compiled)]
        texts = {name: [alone.apart("texts", bot=plan.bot(name)) for _ in range(plan.rounds)] for name in ours}
    text = report(every, texts, plan.budget)
    sys.stdout.write(text)
    out = given.out or (RESULTS if _whole(given) else None)
    if out is not None:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
