"""What goes wrong with a part of the body or the bar, as lifters tell of it: "heels come up", "rounded back"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.guides.model import SectionKind
from bot.core.search.asks.section_phrases import PLAIN
from bot.core.search.asks.sections import Asking
from bot.core.search.reading import sentences
from bot.core.search.words.lexicon import MUSCLES
from bot.core.search.words.phrases import Hit

_PARTS = frozenset(
    """
    ankle arm arse ass back bar barbell bell bum butt chest chin core elbow foot forearm glute hand handle head heel
    hip knee leg lumbar neck pelvis rib ribcage shoulder shin spine thigh toe torso trap trunk wrist
    """.split()
)
"""What moves in a lift, in dictionary form like all words here."""

_ALWAYS = frozenset(
    """
    arch arched bounce bounced buckle buckled cave caved collapse collapsed crash drift drifted droop drooped fell
    flare flared flop hike hiked hunch hunched hyperextend hyperextended overarch overextend pop popped rose round
    rounded sag sagged shake slide slip slipped slump slumped sway twist twisted uneven wander wobble wobbly
    """.split()
)
"""What a part does, or how it is, that is a fault in every lift."""

_MOVES = frozenset("bend bent drop dropped fall lean lift lifted rise shoot swing tip".split())
_LIFTED, _SEVERAL = frozenset("leg bar barbell bell handle".split()), 3
"""What it does that may be the lift itself: what is lifted in any text, and words of the shortest one where the other
parts are not ("hip lift", "leg curl hips lift")."""

_WAYS = {
    "come": frozenset("up off in forward apart out".split()),
    "go": frozenset("up in inward inwards forward out".split()),
    "fall": frozenset("in inward inwards forward".split()),
    "too": frozenset("high low far wide close narrow early bent".split()),
}
"""What it does with a word for where to."""

_ALONE = {
    "lean": frozenset("forward back backward over".split()),
    "fall": frozenset("forward back backward backwards over".split()),
    "tip": frozenset("forward back backward over".split()),
}
_SHORT = 5
"""What the lifter does as a whole, with words for where to, and words of the longest text where it is no way of doing a
lift."""

_BEFORE = frozenset("arch arched collapsed flare flared hunched overarch round rounded sag".split())
"""Faults that stand before the part too."""

_NECK, _SORE = "neck", "sore"
"""What should not work in any lift, and what tells that it did."""

_IS = frozenset("is are be keep start always get to a bit really just still and both up way".split())
"""Words between a part and its fault."""

_WHICH = frozenset("my the your lower low upper mid left right".split())
"""Words before a part."""

_ON = frozenset("up in off out forward away back down first early much too far inward apart".split())
"""Words that only go on from a fault."""

_ALL = frozenset("all only just mostly purely".split())
_INSIDE = frozenset("in my the your lower low upper front".split())
_NOT, _MOST = frozenset("no not nothing and but".split()), 2
"""Words before what does all the work ("curls all forearms", "pullover just triceps no lats"), words between, words
that go on from it, and how many name it."""

_OR = "or"
"""Who says it asks which of two is right: "lean forward or not"."""

_LONGEST = 8
"""Words of the longest text that tells of a fault in so few: a longer one describes a lift, or is a question."""

_OPENINGS = frozenset([*_PARTS, *_BEFORE, *_ALONE, *_ALL])


def found(said: Sequence[str]) -> list[Asking]:
    """The faults that words in dictionary form tell of, each as a phrase that asks for mistakes."""
    if _OPENINGS.isdisjoint(said) or len(said) > _LONGEST or _OR in said:
        return []
    hits: list[Asking] = []
    for at, word in enumerate(said):
        end = _behind(said, at) or _before_part(said, at) or _does_it_all(said, at)
        if not end and len(said) <= _SHORT and _next(said, at) in _ALONE.get(word, ()):
            end = at + 2
        if not end:
            continue
        while end < len(said) and said[end] in _ON:
            end += 1
        start = at
        while start and said[start - 1] in _WHICH:
            start -= 1
        hits.append(Hit(start, end, (SectionKind.MISTAKES, PLAIN)))
    return hits


def _next(said: Sequence[str], at: int) -> str:
    return said[at + 1] if at + 1 < len(said) else ""


def _behind(said: Sequence[str], part: int) -> int:
    """Where the fault ends that is told of the part at a place; 0 where there is none."""
    if said[part] not in _PARTS:
        return 0
    at = part + 1
    while at < len(said) and said[at] in _IS:
        at += 1
    word = said[at] if at < len(said) else ""
    if _next(said, at) in _WAYS.get(word, ()):
        return at + 2
    moves = word in _MOVES and len(said) >= _SEVERAL and said[part] not in _LIFTED
    sore = said[part] == _NECK and word == _SORE
    return at + 1 if word in _ALWAYS or moves or sore else 0


def _before_part(said: Sequence[str], fault: int) -> int:
    """Where the part ends of which the fault at a place is told; 0 where there is none."""
    if said[fault] not in _BEFORE:
        return 0
    at = fault + 1
    while at < len(said) and said[at] in _WHICH:
        at += 1
    return at + 1 if at < len(said) and said[at] in _PARTS else 0


def _does_it_all(said: Sequence[str], at: int) -> int:
    """Where a muscle ends that does all the work, told from a place on; 0 where none does."""
    if said[at] not in _ALL or sentences.asks(said):
        return 0
    at += 1
    while at < len(said) and said[at] in _INSIDE:
        at += 1
    for end in range(at + _MOST, at, -1):
        if end <= len(said) and " ".join(said[at:end]) in MUSCLES:
            return end if end == len(said) or said[end] in _NOT else 0
    return 0
