"""The tables, in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from benchmarks.search.judge import Share, mixed, share, times
from benchmarks.search.made import MADE, UNLISTED
from benchmarks.search.measure import Measured
from benchmarks.search.question import NEGATIVE, OWN
from benchmarks.search.run import Sized

_MILLION = 1e6


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def duration(seconds: float) -> str:
    """A time in the unit that suits it."""
    if seconds < 0.001:
        return f"{seconds * _MILLION:.0f} us"
    return f"{seconds * 1000:.3g} ms" if seconds < 1 else f"{seconds:.3g} s"


def megabytes(count: float | None) -> str:
    """A size; nothing where it is not known."""
    return "" if count is None else f"{count / _MILLION:.1f} MB"


def _percent(some: Share | None, *, among: bool = False) -> str:
    return "" if some is None else f"{some.among if among else some.first:.1f}"


def _wrong(some: Share | None) -> str:
    """The share answered though there is no guide, and what was only offered to choose from."""
    if some is None:
        return ""
    offered = f" (+{some.among - some.first:.1f} offered)" if some.among > some.first else ""
    return f"{some.first:.1f}{offered}"


def by_kind(found: Sized, *, among: bool) -> str:
    """The accuracy of every contender by kind of question."""
    rows = []
    for rounds in found.rounds.values():
        first = rounds[0]
        shares = [share(found.questions, first.answers, (kind,)) for kind in (*MADE, UNLISTED, *OWN)]
        every = share(found.questions, first.answers, MADE)
        rows.append([first.label, *(_percent(one, among=among) for one in (*shares, every))])
    return table(["", *MADE, f"*{UNLISTED}*", *(f"*{kind}*" for kind in OWN), "all but *these*"], rows)


def accepted(found: Sized) -> str:
    """What was answered although there is no guide."""
    rows = []
    for rounds in found.rounds.values():
        shares = [share(found.questions, rounds[0].answers, (kind,)) for kind in NEGATIVE]
        every = share(found.questions, rounds[0].answers, NEGATIVE)
        rows.append([rounds[0].label, *(_wrong(one) for one in (*shares, every))])
    return table(["", *NEGATIVE, "all"], rows)


def cost(found: Sized) -> str:
    """Time and memory of every contender, with its accuracy in a column."""
    rows = []
    for rounds in found.rounds.values():
        first = rounds[0]
        took = times(rounds)
        made, none = (share(found.questions, first.answers, kinds) for kinds in (MADE, NEGATIVE))
        rows.append(
            [
                first.label, *(duration(mixed(found.questions, took, part)) for part in (0.5, 0.99)),
                duration(min(one.build for one in rounds)), megabytes(_least_memory(rounds)), _percent(made),
                _percent(made, among=True), _wrong(none), f"{len(took)} of {len(found.questions)}", str(len(rounds)),
            ]
        )  # fmt: skip
    head = ["", "p50", "p99", "build", "memory", "top-1", "top-5", "answered though none", "asked", "rounds"]
    blank = [""] * (len(head) - 2)
    rows += [[name, f"not run: {why}", *blank] for name, why in found.missing.items()]
    return table(head, rows)


def _least_memory(rounds: Sequence[Measured]) -> int | None:
    return min((one.memory for one in rounds if one.memory is not None), default=None)


def cutoffs(found: Sized) -> str:
    """What other cutoffs would do: top-1 of the made questions, and what is answered though there is no guide."""
    rows = []
    for name, tried in found.cutoffs.items():
        each = []
        for one in tried:
            made, none = (share(found.questions, one.answers, kinds) for kinds in (MADE, NEGATIVE))
            shown = f"{one.least:g}: {_percent(made)}, {_percent(none)}"
            each.append(f"**{shown}**" if one.least == found.rounds[name][0].least else shown)
        if each:
            rows.append([tried[0].label, "; ".join(each)])
    return table(["", "cutoff: top-1, answered though none"], rows)
