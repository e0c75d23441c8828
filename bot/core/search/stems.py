"""Words -> stems, for the text of guides and the questions asked of it."""

from __future__ import annotations

from functools import lru_cache

import snowballstemmer  # type: ignore[import-untyped]

from bot.core.search.words import lemma

_ENGLISH = snowballstemmer.stemmer("english")

_KEPT = 20_000
"""Words whose stem is remembered: a stem takes 20 us to find."""


@lru_cache(maxsize=_KEPT)
def stem(word: str) -> str:
    """The stem of a folded word: what "rounding", "rounds" and "rounded" have in common."""
    return str(_ENGLISH.stemWord(lemma(word)))
