"""Naive Bayes over a few classes: how likely each is by the signs that were found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import log, log1p


def likely(counts: Sequence[int], found: Iterable[Sequence[tuple[int, int]]], smooth: float) -> list[float]:
    """How likely each class is: logarithms, the likeliest 0.

    A sign's share in a class is its count there and `smooth` more, in which it is as usual as in all classes together.

    Args:
        counts: of all signs that were seen in each class.
        found: for each sign the classes that it was seen in, and how often; one that was seen in none tells nothing.
        smooth: the counts that are added to those of each class.
    """
    total = sum(counts)
    scores = [log(count / total) for count in counts]
    told = 0
    for seen in found:
        if seen:
            told += 1
            usual = smooth * sum([often for _, often in seen]) / total
            for at, often in seen:
                scores[at] += log1p(often / usual)
    if told:
        scores = [score + told * log(smooth / (count + smooth)) for score, count in zip(scores, counts, strict=True)]
    most = max(scores)
    return [score - most for score in scores]
