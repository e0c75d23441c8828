"""The whole report, in Markdown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from benchmarks.search import tables
from benchmarks.search.corpus import ALIASES
from benchmarks.search.judge import mixed, percentile, quickest, times
from benchmarks.search.machine import machine
from benchmarks.search.run import FEW_NAMES, OURS, SHIPPED, Sized

_OF_200 = ("60 us", "0.4 ms", "50 ms", "2 MB")
_GOALS = {
    SHIPPED: _OF_200,
    FEW_NAMES: _OF_200,
    10_000: ("100 us", "1 ms", "0.5 s", "15 MB"),
    100_000: ("120 us", "1.5 ms", "4 s", "1 KB a guide"),
}
"""What Spotter is to reach: p50, p99, build, memory."""

_TITLES = {SHIPPED: "the shipped library", FEW_NAMES: f"the shipped guides, at most {ALIASES} aliases each"}

_BY = {"spotter": "", "compiled": ", compiled"}

_INTRODUCTION = """# Search, side by side

Machine: {machine}. Made by `python -m benchmarks.search`.

Every contender files the same names (name, aliases and slug of each guide) and is asked the same questions, single
thread, in processes of its own. No question comes twice in a process, so nothing is remembered from before. Times are
CPU (of the searching thread; in node, and for the build, of the process): what a query takes on a core of its own,
whatever else the machine does. Each is the quickest of the rounds, question by question, each round a fresh process;
p50 and p99 are of a mix in which every kind of question weighs alike (there is twenty times as much labelled chatter as
there are exact names). Memory is by how much the process's resident memory grew while the names were filed. A contender
that has spent {budget:g} s on the questions of a size is asked no more.

The questions are made from the names with a fixed seed: the slips of `tests/core/search/slips.py`, lifters'
abbreviations, beginnings of three letters and more. *Unlisted* are aliases, one of each guide, that were taken out of
the library before anybody filed it. *Own words* and *own spelling* are written and labelled for this in
`tests/core/search/lifters.tsv`, and so are those that name no guide; Spotter's tests hold it to that file, so these
columns flatter it. The goals of 200 guides were set for guides of fewer names; these are measured by themselves, too.
The libraries of 10,000 guides and more are made up of the shipped names' words; there the column
of what is answered though there is none counts chatter and random words. A right guide that comes first counts for
top-1, whether it is the answer or heads a choice that is offered; what is only begun is asked without a cutoff, as one
completes. No peer brings a lifter's abbreviations: leave that column out as you like. Compiled is Spotter from the
wheel of `make wheel`, measured where that has been built.
"""

_ALONE = """Guides without text; in brackets the goal. Memory is what Python's objects hold, by tracemalloc in a process
apart. What questions need is filed by `Index.prepare`, or at the first question. Full questions are all that are
labelled, most of them long and in people's own words; the usual ways of asking are fourteen, of each guide ("how many
sets of ...", "... hurts my wrist")."""


def _setups(found: Sized) -> str:
    return "\n".join(f"- {rounds[0].label}: {rounds[0].setup}" for rounds in found.rounds.values())


def _one(size: int, found: Sized) -> str:
    title = _TITLES.get(size, "made up")
    parts = [f"## {found.guides:,} guides, {found.names:,} names ({title})", tables.cost(found)]
    if size == FEW_NAMES:
        parts += ["Top-1 in per cent, by kind of question:", tables.by_kind(found, among=False)]
    if size == SHIPPED:
        parts += [
            "Top-1 in per cent, by kind of question:",
            tables.by_kind(found, among=False),
            "Top-5 in per cent:",
            tables.by_kind(found, among=True),
            "Answered although there is no guide, in per cent (what may be shown all the same does not count):",
            tables.accepted(found),
        ]
        if any(found.cutoffs.values()):
            parts += ["Other cutoffs, the one above in bold:", tables.cutoffs(found)]
    return "\n\n".join(parts)


def _goals(every: Mapping[int, Sized]) -> str:
    rows = [_beside_goals(size, found, name) for size, found in every.items() for name in OURS if name in found.rounds]
    return tables.table(["guides", "p50", "p99", "build", "memory", "build for questions", "its memory"], rows)


def _beside_goals(size: int, found: Sized, name: str) -> list[str]:
    took = times(found.rounds[name])
    reached = [tables.duration(mixed(found.questions, took, part)) for part in (0.5, 0.99)]
    further = ["", ""]
    if name in found.traced:
        traced = found.traced[name]
        least = {key: min(one[key] for one in traced) for key in traced[0]}
        each = least["held"] / 1000 / found.guides
        reached += [
            tables.duration(least["names_build"]),
            f"{tables.megabytes(least['held'])}, {each:.2f} KB a guide",
        ]
        further = [tables.duration(least["text_build"]), tables.megabytes(least["text_held"])]
    goals = _GOALS.get(size, ("",) * 4)
    shown = [f"{got} [{goal}]" for got, goal in zip(reached, goals, strict=False)]
    names = f" of {found.names:,} names" if size in _TITLES else ""
    return [f"{found.guides:,}{names}{_BY[name]}", *[*shown, "", ""][:4], *further]


def _texts(texts: Mapping[str, Sequence[Mapping[str, Any]]]) -> str:
    rows: list[list[str]] = []
    notes: list[str] = []
    for name, rounds in texts.items():
        for key, what, goal in (
            ("names", "names", ""),
            ("questions", "full questions", "0.3 ms, 2 ms"),
            ("usual", "questions in the usual ways", "0.3 ms, 2 ms"),
            ("forgetful", "full questions, no stem remembered", ""),
            ("junk", "2,000 characters of junk", "bounded"),
        ):
            took = quickest([one[key] for one in rounds])
            shown = [tables.duration(percentile(took, part)) for part in (0.5, 0.99)]
            rows.append([what + _BY[name], str(len(took)), *shown, tables.duration(max(took)), goal])
        build = [tables.duration(min(one[key] for one in rounds)) for key in ("names_build", "text_build")]
        memory = tables.megabytes(min((one["memory"] for one in rounds if one["memory"] is not None), default=None))
        notes.append(
            f"Names are filed in {build[0]}, the text in another {build[1]}; both take {memory} of resident memory"
            f"{_BY[name]}."
        )
    head = ["with the whole text", "asked", "p50", "p99", "slowest", "goal (p50, p99)"]
    return "\n\n".join([tables.table(head, rows), *notes])


def report(every: Mapping[int, Sized], texts: Mapping[str, Sequence[Mapping[str, Any]]], budget: float) -> str:
    """The report of a run, `texts` being the rounds of `alone.texts` by the contenders that are Spotter."""
    first = next(iter(every.values()))
    parts = [_INTRODUCTION.format(machine=machine(), budget=budget).strip(), _setups(first)]
    parts += [_one(size, found) for size, found in every.items()]
    parts += [
        "## Spotter alone, beside its goals",
        _ALONE,
        _goals(every),
    ]
    if texts:
        parts.append(_texts(texts))
    return "\n\n".join(parts) + "\n"
