"""Words -> stems, for the text of guides and the questions asked of it."""

from __future__ import annotations

from functools import lru_cache

import Stemmer  # type: ignore[import-not-found]

from bot.core.search.words.words import lemma, words

_ENGLISH = Stemmer.Stemmer("english", 0)  # remembers none itself

_APART = {**dict.fromkeys(("activate", "activated", "activation"), "activate"), "lunge": "lunge", "lunged": "lunge"}
"""Words, in dictionary form, that share a stem with others and no meaning: who activates a muscle is not active."""

_KEPT = 20_000
"""Words whose stem is remembered."""


@lru_cache(maxsize=_KEPT)
def stem(word: str) -> str:
    """The stem of a folded word: what "rounding", "rounds" and "rounded" have in common."""
    base = lemma(word)
    return _APART.get(base) or str(_ENGLISH.stemWord(base))


_PORTION = 24
"""Words that `words` reads whole."""


def stems_of(text: str) -> list[str]:
    """The stems of a text of any length, in order."""
    found: list[str] = []
    for line in text.split("\n"):
        pieces = line.split()
        for at in range(0, len(pieces), _PORTION):
            found += [stem(word) for word in words(" ".join(pieces[at : at + _PORTION]))]
    return found
