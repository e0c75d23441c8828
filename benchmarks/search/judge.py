"""How good the answers are, and how long they took."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from statistics import mean

from benchmarks.search.contender import Answer
from benchmarks.search.measure import Measured
from benchmarks.search.question import NEGATIVE, Question

FEWEST = 10
"""Answers that a share is told of."""


@dataclass(frozen=True, slots=True)
class Share:
    """Of some questions, in per cent.

    Attributes:
        count: the questions.
        first: with a right guide first; of those that name none, with an answer all the same.
        among: with a right guide among the first five; of those that name none, with an answer or an offer.
    """

    count: int
    first: float
    among: float


def share(questions: Sequence[Question], answers: Sequence[Answer], kinds: Collection[str]) -> Share | None:
    """The share of some kinds together, None of too few; questions beyond the answers were not asked."""
    counted: list[tuple[bool, bool]] = []
    for question, answer in zip(questions, answers, strict=False):
        if question.kind not in kinds:
            continue
        fit = [hit.guide in question.fits for hit in answer.hits]
        if question.kind in NEGATIVE:
            wrong = bool(fit) and not fit[0]
            counted.append((wrong and answer.sure, wrong))
        else:
            counted.append((fit[:1] == [True], any(fit)))
    if len(counted) < FEWEST:
        return None
    return Share(len(counted), 100 * mean(one for one, _ in counted), 100 * mean(five for _, five in counted))


def percentile(seconds: Sequence[float], part: float) -> float:
    """The time within which a part of the answers came; 0 for none."""
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))] if ordered else 0.0


def mixed(questions: Sequence[Question], seconds: Sequence[float], part: float) -> float:
    """The time within which a part of the answers came, every kind of question weighing as much as any other.

    Some kinds have twenty times the questions of others, for no better reason than that they were easier to collect.
    Questions beyond the times were not asked.
    """
    asked = list(zip(questions, seconds, strict=False))
    sizes = Counter(question.kind for question, _ in asked)
    within = part * len(sizes)
    for question, took in sorted(asked, key=lambda one: one[1]):
        within -= 1 / sizes[question.kind]
        if within < 0:
            return took
    return max(seconds, default=0.0)


def quickest(rounds: Sequence[Sequence[float]]) -> list[float]:
    """How long each text took in the best of the rounds: what else the machine did then is no part of it."""
    return [min(same) for same in zip(*rounds, strict=False)]


def times(rounds: Sequence[Measured]) -> list[float]:
    """How long each text took a contender."""
    return quickest([[answer.seconds for answer in one.answers] for one in rounds])
