"""The facts that words state: muscles, equipment and where one trains, level, pattern, and what is ruled out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.core.search.asks import other_lifts, other_muscles
from bot.core.search.asks.exclusions import AT_HOME, PARK, ruled_out
from bot.core.search.asks.joints import spared_in
from bot.core.search.asks.seeking import spares
from bot.core.search.words.lexicon import EQUIPMENT, LEVELS, MECHANICS, MUSCLES, PATTERNS

_TABLES = (
    ("muscles", MUSCLES),
    ("equipment", EQUIPMENT),
    ("levels", LEVELS),
    ("patterns", PATTERNS),
    ("mechanics", MECHANICS),
)
"""The kinds of facts, each with its words."""

_FIRST = {phrase.split()[0] for _, table in _TABLES for phrase in table} | {"no", "without"}
"""Words that a fact begins with."""

_LONGEST = 3
"""Words of the longest fact."""

_PLACES = {
    **dict.fromkeys(("home", "bedroom", "apartment", "dorm"), AT_HOME),
    **dict.fromkeys(("park", "playground", "outdoor", "outside"), PARK),
    **dict.fromkeys(("hotel", "office", "travel", "vacation"), "equipment"),
}
"""Places where one trains, and the kit that is not there."""

_ONLY = frozenset({"only", "just"})
"""Words of who names all that is there."""

_ROOM = "room"
"""A word behind a place that says no more than it."""

_FAMILIES = {"row": "horizontal pull", "curl": "elbow flexion", "press": "horizontal push", "squat": "squat"}
"""Lifts that stand for their pattern where one is looked for that spares a joint: "lower back friendly row"."""

_WHOLE = ["full", "body"]
_PLANS = frozenset("workout routine program programme plan split day week training".split())
"""Words for the whole body, which say nothing of an exercise, and words beside which they say which plan is meant."""

_COMPOUND = "compound"
"""The exercises that train it."""

_MOBILITY = "mobility"
_STRETCHED = {
    "hip": ("hip flexors", "glutes", "adductors", "hip abductors"),
    "ankle": ("calves",),
    "thoracic": ("upper back",),
    "spine": ("upper back", "lower back"),
}
"""What is stretched around a joint, or along the spine."""

_BAR, _BARS = "barbell", ("pull-up bar", "parallel bars")
"""What a bar is, and what it is in a park."""

SMITH, _MACHINE, _NOT_IN_IT = "smith", "weight machine", ("deadlift", "overhead squat", "olympic lift")
"""A machine in which a barbell runs: its exercises are the barbell's, but for those that leave no straight line."""

STRENGTHEN, _STRETCH = "strengthen", "stretch"
"""A word of who wants no stretch."""


class Stated(NamedTuple):
    """The facts that some words state.

    Attributes:
        found: the library's terms by the kind of fact (see `_TABLES`).
        facts: how many facts are stated.
        told: the places of the words that state them, or where one trains.
        without: equipment, kits and joints that are ruled out.
        no_lifts: lifts that are.
        no_muscles: muscles that are, beside others that are asked for.
        kit: what is not there where one trains, None where no place is named.
        only: what is named is all that is there.
    """

    found: dict[str, list[str]]
    facts: int
    told: set[int]
    without: frozenset[str]
    no_lifts: tuple[str, ...]
    no_muscles: tuple[str, ...]
    kit: str | None
    only: bool


def stated(words: Sequence[str]) -> Stated | None:
    """The facts that words in dictionary form state; None where none of them begins one."""
    if _FIRST.isdisjoint(words):
        return None
    without, spent = ruled_out(words)
    no_lifts, not_done = other_lifts.ruled_out(words)
    spent |= not_done
    found, facts, told = _found(words, spent)
    no_muscles, not_trained = other_muscles.ruled_out(words, spent)
    if no_muscles:
        others = _found(words, spent | not_trained)
        if others[0]["muscles"]:
            found, facts, told = others
            facts += 1
            spent |= not_trained
        else:
            no_muscles = ()
    if spares(words):
        families = {at: _FAMILIES[word] for at, word in enumerate(words) if word in _FAMILIES}
        families = {at: pattern for at, pattern in families.items() if spared_in(pattern, without)}
        found["patterns"] += families.values()
        told |= families.keys()
        facts += len(families)
    kits = {at: _PLACES[word] for at, word in enumerate(words) if word in _PLACES}
    if _PLANS.isdisjoint(words) and (found["equipment"] or without or kits):
        whole = {at + on for at in range(len(words) - 1) if words[at : at + 2] == _WHOLE for on in (0, 1)}
        told |= whole
        found["mechanics"] += [_COMPOUND] if whole else []
        facts += bool(whole)
    told |= spent | kits.keys() | {at + 1 for at in kits if words[at + 1 : at + 2] == [_ROOM]}
    kit = next(iter(kits.values()), None)
    if kit == PARK and _BAR in found["equipment"]:
        found["equipment"] = list(_BARS)
    if SMITH in words and found["muscles"]:
        found["equipment"] = [_BAR if term == _MACHINE else term for term in found["equipment"]]
        no_lifts += _NOT_IN_IT
    if STRENGTHEN in words:
        no_lifts += (_STRETCH,)
    if _MOBILITY in found["patterns"]:
        around = {at: _STRETCHED[word] for at, word in enumerate(words) if word in _STRETCHED}
        found["muscles"] += [muscle for muscles in around.values() for muscle in muscles]
        told |= around.keys()
    return Stated(found, len(without) + facts, told, without, no_lifts, no_muscles, kit, not _ONLY.isdisjoint(words))


def _found(words: Sequence[str], spent: set[int]) -> tuple[dict[str, list[str]], int, set[int]]:
    """The terms that words state outside some places, by the kind of fact; how many facts, and where."""
    found: dict[str, list[str]] = {name: [] for name, _ in _TABLES}
    facts, at, told = 0, 0, set[int]()
    while at < len(words):
        end = at
        for length in range(_LONGEST, 0, -1) if words[at] in _FIRST and at not in spent else ():
            phrase = " ".join(words[at : at + length])
            for name, table in _TABLES:
                if at + length <= len(words) and phrase in table and phrase != "equipment":
                    found[name] += table[phrase]
                    end = at + length
            if end > at:
                facts += 1
                told.update(range(at, end))
                break
        at = max(end, at + 1)
    return found, facts, told


def states(word: str) -> bool:
    """Whether a word in dictionary form alone states a fact."""
    return any(word in table for _, table in _TABLES)
