"""Names that a text says beside the lift it asks of: another lift that measures it, a part of the body.

"Do i need face pulls if i already do rear delt flys", "are front raises bad for the rotator cuff"; or what goes wrong
in it, "i shrug on lateral raises".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.core.search.names.match import Match, first_place
from bot.core.search.words.lexicon import JOINTS, MUSCLES

_BEHIND = tuple(
    tuple(phrase.split())
    for phrase in (
        "already",
        "if i do",
        "when i do",
        "than",
        "than on",
        "than in",
        "than with",
        "vs",
        "on top of",
        "top of",
        "replace",
        "instead of",
        "superset with",
        "before or after",
        "as for",
        "as on",
        "help",
    )
)
"""What stands before such a lift, in dictionary form."""

_DONE = (("already",),)
"""What stands before one wherever the lift is that is asked of: "i already squat, do i need leg press on top"."""

_FAULTS, _WITHIN = (
    frozenset({"shrug"}),
    tuple(
        tuple(phrase.split()) for phrase in ("on", "during", "in", "when i", "when i do", "while doing", "when doing")
    ),
)
"""Lifts that are also what goes wrong in others, and what stands between the two: "shoulders shrug on lat raises"."""

_BETWEEN = frozenset("a the my your do doing regular normal heavy usual some with on".split())
"""Words that may stand between."""

_BESIDE = 0.6
"""What is left of the score of such a name."""

_BODY = frozenset(word for word in (*MUSCLES, *JOINTS) if " " not in word) | frozenset(
    "front side rear lower upper left right inner outer med medius cuff rotator".split()
)
"""Words of which the name of a part of the body consists."""


def asked_of_first(
    found: Sequence[Match], said: Sequence[str], least: float, is_topic: Callable[[int], bool]
) -> list[Match]:
    """The matches, those of names that are only said beside another lift made less.

    Args:
        found: the guides that a sentence names.
        said: its words, in dictionary form.
        least: the score from which a lift is taken to be named.
        is_topic: whether the guide of a number is about a topic.
    """
    named = [match for match in found if match.whole and match.score >= least and not is_topic(match.guide)]
    lifts = [match for match in named if not _of_the_body(said, match)]
    beside = 0
    for match in named:
        others = [other for other in lifts if not other.places & match.places]
        at = first_place(match.places)
        before = any(first_place(other.places) < at for other in others)
        only_measures = (before and measures(said, at)) or (bool(others) and _is_behind(said, at, _DONE))
        happens = _happens(said, match, [first_place(other.places) for other in others])
        if only_measures or happens or (others and match not in lifts):
            beside |= match.places
    return [match._replace(score=match.score * _BESIDE) if not match.places & ~beside else match for match in found]


def _of_the_body(said: Sequence[str], match: Match) -> bool:
    """Whether all words that a match takes are of a part of the body."""
    return all(word in _BODY for at, word in enumerate(said) if match.places >> at & 1)


def _happens(said: Sequence[str], match: Match, lifts: Sequence[int]) -> bool:
    """Whether a name is only of what goes wrong in a lift behind it; `lifts` are the places of others."""
    last = match.places.bit_length() - 1
    if said[last] not in _FAULTS:
        return False
    return any(at > last and _is_behind(said, at, _WITHIN) for at in lifts)


def measures(said: Sequence[str], at: int) -> bool:
    """Whether the lift at a place of some words, in dictionary form, is one that another is measured by."""
    return _is_behind(said, at, _BEHIND)


def _is_behind(said: Sequence[str], at: int, phrases: Sequence[tuple[str, ...]]) -> bool:
    """Whether what measures by it stands before the lift at a place."""
    # No loop over `range(at)`: compiled, it would end where `at` has come to by then.
    while at > 0:
        if any(tuple(said[max(0, at - len(phrase)) : at]) == phrase for phrase in phrases):
            return True
        if said[at - 1] not in _BETWEEN:
            return False
        at -= 1
    return False
