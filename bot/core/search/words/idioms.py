"""Set phrases of other walks of life that hold a lift's name: "crunch time", "walk the plank"."""

from __future__ import annotations

from collections.abc import Sequence

_IDIOMS = tuple(
    tuple(phrase.split())
    for phrase in (
        "crunch time",
        "crunch the numbers",
        "crunching the numbers",
        "number crunching",
        "swing set",
        "swing sets",
        "swingset",
        "swing by",
        "swing state",
        "mood swings",
        "rope swing",
        "walk the plank",
        "walking the plank",
        "plank flooring",
        "plank floor",
        "what a jerk",
        "jerk chicken",
        "cutting board",
        "cutting boards",
        "cutting edge",
        "lateral move",
        "lateral thinking",
        "preacher man",
        "hollow man",
        "spot me 20",
        "spot me 10",
        "spot me some cash",
        "spot on",
        "chalk it up",
        "body snatchers",
        "purse snatcher",
        "bungee jump",
        "bungee jumping",
        "show jumping",
        "squat rights",
        "squatters rights",
        "shrug it off",
        "steering wheel",
        "jump the gun",
        "bear market",
        "hammer time",
        "no pain no gain",
        "flower press",
        "push to talk",
        "jerk off",
        "hey arnold",
        "war chest",
        "its a trap",
        "nordic walking",
        "rest of the day",
        "bulk order",
        "bulk orders",
        "get up stand up",
        "have a good morning",
        "sledding",
        "snatch a deal",
        "snatched a deal",
        "bridge loan",
        "press release",
        "press conference",
        "life hack",
        "rest in peace",
        "farmers market",
        "what time is it",
        "what day is it",
        "what year is it",
        "medicine cabinet",
        "in a row",
        "crow pose",
        "butt kick",
        "butt kicks",
        "butt kickers",
        "a skip",
        "a skips",
        "b skip",
        "b skips",
        "chin tuck",
        "chin tucks",
        "reverse plank",
        "reverse planks",
        "savasana",
        "shavasana",
        "triangle pose",
        "cow face pose",
        "handstand walk",
        "handstand walks",
        "handstand walking",
        "wrist prayer stretch",
        "no problem",
        "no prob",
        "no probs",
        "thanks for the tip",
        "thanks for the tips",
        "thx for the tip",
        "thx for the tips",
        "stuck at work",
        "stuck at school",
        "stuck at the office",
        "stuck in traffic",
        "stuck in a meeting",
        "stuck on a call",
        "backflip",
        "backflips",
        "front flip",
        "front flips",
        "kip up",
        "kip ups",
        "kettlebell figure 8",
        "kettlebell figure 8s",
        "kb figure 8",
        "kb figure 8s",
    )
)

_BY_FIRST: dict[str, list[tuple[str, ...]]] = {}
for _phrase in _IDIOMS:
    _BY_FIRST.setdefault(_phrase[0], []).append(_phrase[1:])


def without_idioms(typed: list[str]) -> list[str]:
    """The words of a text without those of set phrases that mean no lift."""
    if _BY_FIRST.keys().isdisjoint(typed):
        return typed
    at, kept = 0, []
    while at < len(typed):
        length = _length(typed, at)
        if not length:
            kept.append(typed[at])
        at += length or 1
    return kept


def _length(typed: Sequence[str], at: int) -> int:
    """How many words the phrase has that begins at a place, 0 where none does."""
    for rest in _BY_FIRST.get(typed[at], ()):
        if tuple(typed[at + 1 : at + 1 + len(rest)]) == rest:
            return 1 + len(rest)
    return 0
