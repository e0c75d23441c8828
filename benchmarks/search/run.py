"""Runs everything: each contender in fresh processes, one after the other."""

from __future__ import annotations

import pickle
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.search import alone
from benchmarks.search.corpus import bare, held_out, made_up, of_few_names, shipped
from benchmarks.search.made import Questions
from benchmarks.search.measure import Measured, apart, asking
from benchmarks.search.question import Question, labelled
from bot.core.guides.library import Library

SHIPPED = 200
"""The size that stands for the shipped library."""

FEW_NAMES = 199
"""The size that stands for its guides with as many names as when the goals were set."""

OURS = ("spotter", "compiled")
"""The contenders that are Spotter."""

_LABELLED = {SHIPPED: ("other", "name", "order", "spelling"), FEW_NAMES: ("other",)}
"""The further kinds of labelled questions that are asked of a size: names and their spellings of all aliases only."""

_LONG = 12.0
"""Seconds of CPU of a first round after which there is no second one."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What to run.

    Attributes:
        sizes: numbers of guides.
        names: of the contenders.
        rounds: fresh processes for each.
        each: questions of each kind that is made.
        hand: labelled questions of each kind, at most.
        budget: seconds of questions for each contender and size.
        thorough: whether other cutoffs are tried and memory is traced.
        compiled: the folder of the package `bot` with its search compiled, None where it was not built.
    """

    sizes: Sequence[int]
    names: Sequence[str]
    rounds: int
    each: int
    hand: int
    budget: float
    thorough: bool
    compiled: Path | None = None

    def bot(self, name: str) -> Path | None:
        """The folder of the package `bot` that a contender is to have."""
        return self.compiled if name == "compiled" else None


@dataclass(slots=True)
class Sized:
    """What came of one size: the rounds of every contender that ran, and why the others did not."""

    guides: int
    names: int
    questions: list[Question]
    rounds: dict[str, list[Measured]] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)
    cutoffs: dict[str, list[Measured]] = field(default_factory=dict)
    traced: dict[str, list[dict[str, Any]]] = field(default_factory=dict)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _library(size: int) -> tuple[Library, dict[str, str]]:
    """The library of a size, without text, and the aliases that were taken out of it, with their guides."""
    if size == SHIPPED:
        return held_out(bare(shipped()))
    return of_few_names(bare(shipped())) if size == FEW_NAMES else made_up(size), {}


def sized(size: int, plan: Plan, folder: Path) -> Sized:
    """Runs one size."""
    library, held = _library(size)
    made = Questions(library)
    questions = made.made(plan.each) + made.unlisted(held)[: plan.hand]
    for kind in ("chat", "word", *_LABELLED.get(size, ())):
        questions += labelled(kind)[: plan.hand]
    # Mixed, so that a contender whose time is up was asked some of every kind.
    Random(3).shuffle(questions)
    file = folder / f"{size}.pickle"
    file.write_bytes(pickle.dumps(library))
    found = Sized(len(library.guides), made.names, questions)
    for name in plan.names:
        bot = plan.bot(name)
        first = apart(asking(name, file, questions, plan.budget), bot)
        if first.missing is not None:
            found.missing[name] = first.missing
            _say(f"{found.guides:7} {name}: {first.missing}")
            continue
        rounds = [first]
        spent = sum(answer.seconds for answer in first.answers) + first.build
        _say(f"{found.guides:7} {first.label}: {len(first.answers)} questions, {spent:.1f} s")
        if spent < _LONG:
            rounds += [apart(asking(name, file, questions, plan.budget), bot) for _ in range(plan.rounds - 1)]
        found.rounds[name] = [one for one in rounds if one.missing is None]
        if plan.thorough and size == SHIPPED:
            tried = [apart(asking(name, file, questions, plan.budget / 2, least)) for least in first.others]
            found.cutoffs[name] = sorted([first, *tried], key=lambda one: one.least or 0.0) if tried else []
        if plan.thorough and name in OURS:
            found.traced[name] = [alone.apart("memory", str(file), bot=bot) for _ in range(2)]
    return found
