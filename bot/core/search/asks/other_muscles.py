"""Muscles that words rule out where exercises for another are asked for: "glute exercises that dont hit my quads"."""

from __future__ import annotations

from collections.abc import Sequence, Set

from bot.core.search.words.lexicon import MUSCLES
from bot.core.search.words.phrases import Phrases

_OPENINGS = Phrases[bool](
    {
        True: """
            no | not | without | minus | not hit | not work | not use | not grow | not involve | not target |
            not train | dont hit | dont work | dont use | dont grow | dont involve | dont target | dont train |
            doesnt hit | doesnt work | doesnt use | doesnt grow | doesnt involve | doesnt target | doesnt train |
            wont hit | wont work | wont grow | without hitting | without working | without using | without growing |
            without involving | without training | without feeling it in | instead of | rather than | and not |
            but not | dont feel in | not so much | less | keep out | leave out | avoid | avoiding
        """,
    }
)

_BETWEEN = frozenset("my the any so much many too in and or nor".split())
"""Words between the opening and a muscle, or between two muscles."""

_LONGEST = 2
"""Words of the longest muscle that is ruled out."""


def ruled_out(said: Sequence[str], spent: Set[int]) -> tuple[tuple[str, ...], set[int]]:
    """The library's terms for the muscles that words rule out, and the places of those words.

    Args:
        said: the words, in dictionary form.
        spent: the places of words that rule out something else: "no back squat".
    """
    if _OPENINGS.firsts.isdisjoint(said):
        return (), set()
    terms: list[str] = []
    places: set[int] = set()
    for opening in _OPENINGS.find(said):
        at, own = opening.end, set(range(opening.start, opening.end))
        while at < len(said):
            longest = min(at + _LONGEST, len(said))
            end = next((end for end in range(longest, at, -1) if " ".join(said[at:end]) in MUSCLES), None)
            if end is None and said[at] not in _BETWEEN:
                break
            end = end or at + 1
            own.update(range(at, end))
            if (muscles := MUSCLES.get(" ".join(said[at:end]))) and own.isdisjoint(spent):
                terms += muscles
                places |= own
            at = end
    return tuple(dict.fromkeys(terms)), places
