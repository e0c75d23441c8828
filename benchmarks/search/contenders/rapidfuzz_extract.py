"""rapidfuzz: every name is compared with the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import ClassVar

import rapidfuzz
from rapidfuzz import fuzz, process, utils

from benchmarks.search.contender import Hit, InProcess, filed
from bot.core.guides.library import Library

NAMES = 60
"""Names that are asked for: many score the same, and several may be one guide's."""

Scorer = Callable[..., float]


class Extract(InProcess):
    """`process.extract` over names that were processed once, so that a query does not pay for it."""

    scorer: ClassVar[Scorer]

    def _file(self, library: Library) -> None:
        pairs = filed(library)
        self._names = [utils.default_process(text) for text, _ in pairs]
        self._slugs = [slug for _, slug in pairs]

    def _find(self, text: str, least: float, *, begun: bool) -> Iterator[Hit]:
        del begun
        typed = utils.default_process(text)
        found = process.extract(typed, self._names, scorer=type(self).scorer, limit=NAMES, score_cutoff=least)
        # Of equal scores (100 for any part, with token_set_ratio) the one that is most alike as a whole goes first.
        found.sort(key=lambda one: (-one[1], -fuzz.ratio(typed, one[0])))
        return (Hit(self._slugs[number], score) for _, score, number in found)


class WRatio(Extract):
    """The default scorer."""

    label = f"rapidfuzz {rapidfuzz.__version__} WRatio"
    setup = "`process.extract`, names processed beforehand, ties by `ratio`, score_cutoff 86 (no part alone earns it)"
    scorer = fuzz.WRatio
    least = 86.0
    others = (70.0, 80.0, 90.0, 95.0)


class TokenSetRatio(Extract):
    """The scorer for words in any order."""

    label = f"rapidfuzz {rapidfuzz.__version__} token_set_ratio"
    setup = "`process.extract`, names processed beforehand, ties by `ratio`, score_cutoff 80"
    scorer = fuzz.token_set_ratio
    least = 80.0
    others = (70.0, 86.0, 90.0, 95.0)
