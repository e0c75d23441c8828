"""Words -> the kind of section that they ask for, by the phrases among them."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.guides.model import SectionKind
from bot.core.search.asks.section_phrases import PLAIN, SECTIONS
from bot.core.search.words.lexicon import MUSCLES
from bot.core.search.words.phrases import Hit

_OR, _MUSCLE_WITHIN = "or", 2
"""What stands between two muscles of which one works, and how many words before and behind it they are looked for."""

_PLACED = frozenset("to behind under over above below on against".split())
"""Words before a muscle that is a place rather than what works: "bar to chest or behind neck"."""

_IS, _THAT = frozenset({"is", "are"}), frozenset("that it this they these those".split())
_WHETHER = (
    _IS | _THAT | frozenset("a an the for more mostly mainly just only really exercise thing move then so".split())
)
"""Words of who asks whether a muscle works: "is that calf"."""

_BEFORE_NAMES = frozenset({"the", "a", "an", "my", "your", "doing"})

_STRESSING = frozenset("actually really just even literally damn fucking freaking honestly basically still".split())
"""Words that may stand anywhere in what is asked: "what does it actually train", "cramp every damn set"."""

NAME = "\0"
"""Stands for a guide's name among words."""


Asking = Hit[tuple[SectionKind, int]]
"""A phrase that asks for a section: which, and how surely."""


def phrases(words: Sequence[str]) -> list[Asking]:
    """The phrases among words in dictionary form, those among them that words which only stress stand between."""
    hits = SECTIONS.find(words)
    if _STRESSING.isdisjoint(words):
        return hits
    kept = [at for at, word in enumerate(words) if word not in _STRESSING]
    less = SECTIONS.find([words[at] for at in kept])
    return [*hits, *(Hit(kept[hit.start], kept[hit.end - 1] + 1, hit.value) for hit in less)]


def asked(
    words: Sequence[str], free: Sequence[bool], hits: Sequence[Asking] | None = None
) -> tuple[SectionKind | None, bool, set[int]]:
    """Which section some words ask for.

    Args:
        words: in dictionary form.
        free: for each word, whether it is not part of the name of a guide.
        hits: the phrases among the words, where they are known.

    Returns:
        the kind, None when no phrase is there; whether it was said plainly; the places of all phrases' words.
    """
    best: tuple[int, int, int] | None = None
    kind: SectionKind | None = None
    places: set[int] = set()
    for start, end, (candidate, force) in _found(words, free, phrases(words) if hits is None else hits):
        if not any(free[start:end]) or (not free[start] and not free[end - 1]):
            continue
        places.update(range(start, end))
        rank = (force, sum(free[start:end]), -start)
        if best is None or rank > best:
            best, kind = rank, candidate
    plain = best is not None and best[0] == PLAIN
    if kind is None and (muscles := one_muscle_or_another(words, free) or _whether_a_muscle(words, free)):
        return SectionKind.MUSCLES, True, places.union(muscles)
    return kind, plain, places


def one_muscle_or_another(words: Sequence[str], free: Sequence[bool]) -> range | None:
    """The places of words that ask which of two muscles works: "pullover, chest or lats", "biceps or only back"."""
    for at, word in enumerate(words):
        if word == _OR:
            near = range(max(0, at - _MUSCLE_WITHIN), min(at + 1 + _MUSCLE_WITHIN, len(words)))
            named = [place for place in near if free[place] and words[place] in MUSCLES]
            placed = any(place and words[place - 1] in _PLACED for place in named)
            if named and named[0] < at < named[-1] and not placed:
                return range(named[0], named[-1] + 1)
    return None


def _whether_a_muscle(words: Sequence[str], free: Sequence[bool]) -> range | None:
    """The places of words that ask whether a muscle works, and nothing else: "tibialis raise, is that calf"."""
    said = [at for at in range(len(words)) if free[at]]
    beside = [at + 1 + (words[at + 1 : at + 2] == ["the"]) for at in said if words[at] in _IS]
    beside = [at for at in beside if at < len(words)]
    if not any(not free[at] or words[at] in _THAT for at in beside):
        return None
    named = [at for at in said if words[at] in MUSCLES]
    others = any(at not in named and words[at] not in _WHETHER for at in said)
    return None if others or not named else range(named[0], named[-1] + 1)


def _found(words: Sequence[str], free: Sequence[bool], hits: Sequence[Asking]) -> Sequence[Asking]:
    """The phrases among words, a guide's name counting as one word too: "what does the pec deck hit"."""
    if all(free):
        return hits
    starts: list[int] = []
    collapsed: list[str] = []
    for at, word in enumerate(words):
        if free[at]:
            starts.append(at)
            collapsed.append(word)
        elif not collapsed or collapsed[-1] != NAME:
            if collapsed and collapsed[-1] in _BEFORE_NAMES:
                collapsed[-1] = NAME
            else:
                starts.append(at)
                collapsed.append(NAME)
    ends = [*starts[1:], len(words)]
    return [*hits, *(Hit(starts[hit.start], ends[hit.end - 1], hit.value) for hit in phrases(collapsed))]
