"""A muscle that does not do its work, told without an exercise: "glutes dont fire", "cant feel my lats"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.search.words.lexicon import FILLER, MUSCLES
from bot.core.search.words.phrases import Phrases

_UNFELT = Phrases[bool](
    {
        True: """
            cant feel | can not feel | cannot feel | dont feel | do not feel | doesnt feel | never feel | not feel |
            not feeling | barely feel | hardly feel | feel nothing | wont fire | dont fire | doesnt fire | not fire |
            not firing | never fire | wont activate | dont activate | doesnt activate | not activate |
            not activating | cant activate | wont switch on | dont switch on | doesnt switch on | not switch on |
            not switching on | wont turn on | dont turn on | not turn on | wont engage | dont engage |
            doesnt engage | not engage | not engaging | cant engage | how to feel | how do i feel | feel more |
            to feel it in | mind muscle connection
        """,
        # What is felt in its place.
        False: "only feel | just feel | all i feel is | all i feel are | all i feel | feel only",
    }
)

_INSTEAD = frozenset("only just all mostly not instead".split())
"""Words before a muscle that works in the place of the other, or of what is told of it."""

_IDLE = frozenset(
    """
    feel it them my in the at all when while during on day train work do hit exercise workout any anything ever even
    just only really still much more make how why nothing so muscle always mostly
    """.split()
)
"""Words that say nothing beside it."""

_LIMBS = frozenset({"leg", "arm", "hand", "foot"})
"""What is numb rather than idle where it is not felt."""

_LONGEST = 2
"""Words of the longest muscle."""


def unfelt(said: Sequence[str]) -> tuple[str, ...]:
    """The muscles, as facts have them, that words in dictionary form tell are not felt; none where they say more."""
    hits = _UNFELT.find(said)
    if not hits or not _LIMBS.isdisjoint(said):
        return ()
    told = {at for hit in hits for at in range(hit.start, hit.end)}
    named = list(_muscles(said, told))
    places = told | {at for start, end, _ in named for at in range(start, end)}
    if any(at not in places and word not in _IDLE and word not in FILLER for at, word in enumerate(said)):
        return ()
    if all(hit.value is False for hit in hits):
        # What is felt stands right behind, the other one is trained.
        felt = next((terms for start, _, terms in named if start >= hits[0].end), None)
        return next((terms for _, _, terms in named if terms is not felt), ()) if felt is not None else ()
    meant = [terms for start, _, terms in named if not start or said[start - 1] not in _INSTEAD]
    return meant[0] if meant else ()


def _muscles(said: Sequence[str], told: set[int]) -> list[tuple[int, int, tuple[str, ...]]]:
    """The muscles that are named: where each begins and ends, and the terms for it."""
    found: list[tuple[int, int, tuple[str, ...]]] = []
    at = 0
    while at < len(said):
        for length in range(_LONGEST, 0, -1):
            terms = MUSCLES.get(" ".join(said[at : at + length]))
            if terms and at not in told and at + length <= len(said):
                found.append((at, at + length, tuple(terms)))
                at += length - 1
                break
        at += 1
    return found
