"""Which of several matches of one text goes before the others."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.search.names.match import Match

_SLIPPED = 0.25
"""How much less a longer name may score for the slip in it than a shorter one within it ("heck squat")."""

_LONGER, _RARER, _TOLD_MORE = 0.1, 0.03, 1.0
"""How much less a name may score that has another's words and more, and one of words that tell so much more."""

_AHEAD = 0.001
"""By how much a match is then put before the other one."""


def highest(found: Sequence[Match]) -> float:
    """The best score, 0 where there is no match."""
    return max([match.score for match in found], default=0.0)


def ordered(found: Sequence[Match]) -> list[Match]:
    """The best match of each guide, best first."""
    best: dict[int, Match] = {}
    for match in sorted(found, key=lambda match: (-match.score, match.name)):
        best.setdefault(match.guide, match)
    return list(best.values())


def whole_first(found: Sequence[Match]) -> list[Match]:
    """The matches, those of which a word is missing put behind a name that is wholly in the same several words.

    Of "rominean dedlfit" a Romanian deadlift, though "single-leg Romanian deadlift" has the same words mended.
    """
    whole: dict[int, float] = {}
    for match in found:
        if match.whole and match.places & (match.places - 1):
            whole[match.places] = max(match.score, whole.get(match.places, 0.0))
    return [
        match
        if match.whole or match.places not in whole or match.score < whole[match.places]
        else match._replace(score=whole[match.places] - _AHEAD)
        for match in found
    ]


def longer(slips: Sequence[Match], found: Sequence[Match]) -> list[Match]:
    """Matches with a slip among their words, one that goes on from the best without one put before it.

    Args:
        slips: the matches with slips.
        found: those without.
    """
    best = max(found, key=lambda match: match.score, default=None)
    if best is None or not best.whole:
        return list(slips)
    return [
        match._replace(score=best.score + _AHEAD)
        if match.whole
        and match.score < best.score <= match.score + _SLIPPED
        and _within(best, match)
        and together(match.places)
        else match
        for match in slips
    ]


def more_telling(found: Sequence[Match]) -> list[Match]:
    """The match that is put before the best one, since it scores hardly less and tells more of what is meant.

    Its name has the best one's words and more ("shoulder press, on machine"), or rarer ones: of "overhand cable curl"
    an overhand curl, which is another exercise than a curl.

    Args:
        found: of each guide the best match, best first.
    """
    best = found[0] if found else None
    if best is None or not best.whole or not best.places & (best.places - 1):
        return []
    least = best.score - _LONGER
    telling = [
        match
        for match in found[1:]
        if match.score >= least
        and match.whole
        and (
            (_within(best, match) and match.left <= best.left)
            or (match.score >= best.score - _RARER and match.told > best.told + _TOLD_MORE and _as_many(best, match))
        )
    ]
    most = max(telling, key=lambda match: (match.told, -match.name), default=None)
    return [most._replace(score=best.score + _AHEAD)] if most is not None else []


def _within(inner: Match, outer: Match) -> bool:
    return inner.places != outer.places and not inner.places & ~outer.places


def _as_many(one: Match, other: Match) -> bool:
    return other.places.bit_count() >= one.places.bit_count()


def together(places: int) -> bool:
    """Whether some places follow on one another."""
    low = places // (places & -places)
    return not low & (low + 1)
