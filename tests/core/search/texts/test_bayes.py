"""Naive Bayes, beside its reckoning by the book."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from bot.core.search.texts.bayes import likely

SMOOTH = 4.0
COUNTS = st.lists(st.integers(1, 60), min_size=1, max_size=6)


def by_the_book(counts: list[int], found: list[dict[int, int]]) -> list[float]:
    total = sum(counts)
    scores = [math.log(count / total) for count in counts]
    for seen in found:
        usual = sum(seen.values()) / total
        for at, count in enumerate(counts):
            scores[at] += math.log((seen.get(at, 0) / usual + SMOOTH) / (count + SMOOTH))
    return [score - max(scores) for score in scores]


@given(COUNTS, st.data())
def test_it_is_naive_bayes(counts: list[int], data: st.DataObject) -> None:
    at = st.integers(0, len(counts) - 1)
    found = data.draw(st.lists(st.dictionaries(at, st.integers(1, 9), min_size=1), max_size=8))
    reckoned = likely(counts, [sorted(seen.items()) for seen in found], SMOOTH)
    assert all(math.isclose(a, b, abs_tol=1e-9) for a, b in zip(reckoned, by_the_book(counts, found), strict=True))


def test_a_sign_that_was_never_seen_tells_nothing() -> None:
    assert likely([3, 5], [[], []], SMOOTH) == likely([3, 5], [], SMOOTH)
