"""Lifts that words rule out where exercises are asked for: "glute exercises no squats"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.guides.model import Guide
from bot.core.search.words.phrases import Phrases
from bot.core.search.words.words import lemma, words

_OPENINGS = Phrases[bool](
    {
        True: """
            no | not | without | avoid | avoiding | avoids | hate | skip | skipping | besides | minus | except |
            except for | apart from | other than | isnt | arent | beside | dont involve | doesnt involve | not doing |
            without doing | cant do | dont like | dont want to do | bored of | bored with | tired of | sick of
        """,
    }
)
_CLOSINGS = Phrases[bool](
    {
        True: """
            taken | is taken | are taken | always taken | is always taken | are always taken | busy | is busy |
            always busy | is always busy | broken | is broken | occupied | is occupied | boring | is boring | are boring
        """,
    }
)
"""What is said behind a lift that is left out."""
_OF_LIFTS = """
    squat | deadlift | lunge | hip thrust | bench press | leg press | overhead press | push up | pull up | chin up |
    sit up | step up | dip | crunch | plank | burpee | row | curl | fly | swing | pulldown | pushdown | leg extension |
    calf raise | kickback | back squat | front squat | military press | shoulder press | overhead pressing | overhead |
    olympic lift | jump | jumping | running | run | lateral raise | front raise | face pull | kettlebell swing |
    good morning | romanian deadlift | lat pulldown | pec deck | upright row | barbell row |
    leg curl | hack squat | bench dip | cable row | t bar row
"""
_LIFTS = Phrases[str]({lift: lift for lift in " ".join(_OF_LIFTS.split()).split(" | ")})
"""Lifts that people leave out, whatever they are done with."""

_LOW_IMPACT = ["low", "impact"]
_JUMPS = ("jump", "burpee")
"""What rules out jumps without naming them, and what has one."""

_JUMPING = frozenset({"jump", "jumping"})
"""What rules them all out."""

_FIRSTS = _OPENINGS.firsts | _CLOSINGS.firsts | {_LOW_IMPACT[0]}
"""Words without one of which no lift is ruled out."""

_BETWEEN = frozenset("any a the my more doing or and nor".split())
"""Words between the opening and a lift, or between two lifts."""


def ruled_out(said: Sequence[str]) -> tuple[tuple[str, ...], set[int]]:
    """The lifts that words in dictionary form rule out, and the places of the words that say so."""
    if _FIRSTS.isdisjoint(said):
        return (), set()
    openings, closings, jumps = _OPENINGS.find(said), _CLOSINGS.find(said), _without_jumps(said)
    if not openings and not closings and not jumps:
        return (), set()
    begins = {hit.start: hit for hit in _LIFTS.find(said)}
    lifts = list(_JUMPS) if jumps else []
    places = jumps
    for opening in openings:
        at, spent = opening.end, set(range(opening.start, opening.end))
        while at < len(said):
            if (lift := begins.get(at)) is not None:
                lifts.append(lift.value)
                spent.update(range(at, lift.end))
                places |= spent
                at = lift.end
            elif said[at] in _BETWEEN:
                spent.add(at)
                at += 1
            else:
                break
    # Of the lifts that end together the longest, which begins first: "leg curl".
    ends = {hit.end: hit for hit in reversed(begins.values())}
    for closing in closings:
        if (lift := ends.get(closing.start)) is not None:
            lifts.append(lift.value)
            places.update(range(lift.start, closing.end))
    if not _JUMPING.isdisjoint(lifts):
        lifts += _JUMPS
    return tuple(dict.fromkeys(lifts)), places


def _without_jumps(said: Sequence[str]) -> set[int]:
    """The places of the words that rule out jumps."""
    if _LOW_IMPACT[0] not in said:
        return set()
    return {at + on for at in range(len(said) - 1) if said[at : at + 2] == _LOW_IMPACT for on in (0, 1)}


_BY_PATTERN = {
    **dict.fromkeys(("overhead", "overhead press", "military press", "shoulder press"), "vertical push"),
    "olympic lift": "olympic",
}
"""Lifts that are known by their pattern, whatever they are called."""


def is_one(guide: Guide, lifts: Sequence[str]) -> bool:
    """Whether a guide is about one of some lifts: its name holds all words of it, or it is of their pattern."""
    own = {lemma(word) for word in words(guide.name)}
    return any(
        own.issuperset(lift.split()) or (lift in _BY_PATTERN and _BY_PATTERN[lift] == guide.facts.pattern)
        for lift in lifts
    )
