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
            except for | apart from | other than | isnt | arent | dont involve | doesnt involve | not doing |
            without doing | cant do | dont like | dont want to do
        """,
    }
)
_OF_LIFTS = """
    squat | deadlift | lunge | hip thrust | bench press | leg press | overhead press | push up | pull up | chin up |
    sit up | step up | dip | crunch | plank | burpee | row | curl | fly | swing | pulldown | pushdown | leg extension |
    calf raise | kickback
"""
_LIFTS = Phrases[str]({lift: lift for lift in " ".join(_OF_LIFTS.split()).split(" | ")})
"""Lifts that people leave out, whatever they are done with."""

_BETWEEN = frozenset("any a the my more doing or and nor".split())
"""Words between the opening and a lift, or between two lifts."""


def ruled_out(said: Sequence[str]) -> tuple[tuple[str, ...], set[int]]:
    """The lifts that words in dictionary form rule out, and the places of the words that say so."""
    openings = _OPENINGS.find(said)
    if not openings:
        return (), set()
    begins = {hit.start: hit for hit in _LIFTS.find(said)}
    lifts: list[str] = []
    places: set[int] = set()
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
    return tuple(dict.fromkeys(lifts)), places


def is_one(guide: Guide, lifts: Sequence[str]) -> bool:
    """Whether a guide is about one of some lifts: its name holds all words of it."""
    own = {lemma(word) for word in words(guide.name)}
    return any(own.issuperset(lift.split()) for lift in lifts)
