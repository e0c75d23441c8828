"""What words rule out: equipment that is not there, a joint that complains."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.search.words.lexicon import EQUIPMENT, JOINTS
from bot.core.search.words.phrases import Phrases

SPARING = """
    friendly | easy on | easier on | gentle on | kind to | safe for | spare | not hurt | dont hurt | doesnt hurt |
    wont hurt | without hurting | without loading | not load | dont load | doesnt load | no load on | not bother |
    dont bother | doesnt bother | not wreck | dont wreck | doesnt wreck | dont kill | doesnt kill | dont aggravate |
    doesnt aggravate
"""
"""What is said before a joint by who looks for what it can bear."""

_OPENINGS = Phrases[str](
    {
        "nothing": """
            thing to avoid | mistake to avoid | error to avoid | what to avoid | when to avoid | should avoid |
            should i avoid | should you avoid | should we avoid
        """,
        "equipment": """
            no | zero | without | dont have | do not have | dont own | dont got | havent got | no access to | lack |
            lacking | minus | not have | doesnt have | isnt a | there is no | cant use | not using | avoid |
            avoiding | hate
        """,
        "joint": f"""
            bad | dodgy | dicky | gammy | wonky | my bad | injured | hurt | hurts | hurting | sore | painful |
            bothers | bothering | bother |
            wrecks | kills | killing | irritates | aggravates | strain | protect | save | {SPARING}
        """,
    }
)
_CLOSINGS = Phrases[str](
    {
        "equipment": """
            taken | busy | occupied | in use | is taken | broken | is broken | out of order | missing |
            unavailable
        """,
        "joint": """
            hurt | hurts | hurting | pain | ache | aches | friendly | issue | problem | injury | bad | sore |
            is bad | are bad | bothers | complain | injured | tendonitis | cant take it | cant take | act up |
            acting up | kill me | killing me | safe
        """,
    }
)
AT_HOME = "gym equipment"
"""What hardly anybody has at home."""

PARK = "all but bars"
"""What no park has."""

KITS: dict[str, frozenset[str]] = {
    "equipment": frozenset(term for terms in EQUIPMENT.values() for term in terms) - {"bodyweight"},
    "weights": frozenset(
        {"barbell", "ez-bar", "trap bar", "dumbbell", "kettlebell", "cable machine", "weight machine", "medicine ball"}
    ),
    "free weights": frozenset({"barbell", "ez-bar", "trap bar", "dumbbell", "kettlebell"}),
    AT_HOME: frozenset(
        {"barbell", "ez-bar", "trap bar", "cable machine", "weight machine", "squat rack", "sled", "cardio machine"}
        | {"parallel bars", "battle ropes"}
    ),
    PARK: frozenset(term for terms in EQUIPMENT.values() for term in terms)
    - {"bodyweight", "pull-up bar", "parallel bars", "box", "jump rope", "resistance band"},
}
"""What is ruled out as one: the terms that stand for several pieces of equipment."""

_KITS = {
    **dict.fromkeys(("equipment", "gear", "kit", "gym equipment"), "equipment"),
    "weight": "weights",
    "free weight": "free weights",
}
_ANY = frozenset("any a the my some proper".split())
_BEHIND_A_KIT = frozenset(
    """
    home hotel travel need require exercise workout at in just only please pls or and nor so here what which how
    whatsoever where when my
    for
    """.split()
)
"""Words that may stand behind a kit: "no weight loss" names none."""

_BREAK = frozenset({"week", "month", "day", "year"})
"""Words of who tells of a time without training."""

_KIT_MOST = 12
"""Words of the longest text that rules out a kit: longer ones tell of something else."""

_LIFTS = frozenset(
    """
    thrust abduction adduction extension flexion raise press curl squat row hinge rotation circle drive stretch
    mobility shrug fly tap touch
    """.split()
)
"""Words behind a joint that make it part of an exercise's name: "sore after hip thrusts" rules out no hip."""

_PLACED = frozenset({"behind", "over"})
"""Words before a joint that is a place: "behind the neck is bad" rules out no neck."""

FIRSTS = _OPENINGS.firsts | _CLOSINGS.firsts
"""Words without one of which nothing is ruled out."""

_FURTHER = frozenset({"or", "and", "nor"})
_REACH = 4
"""Words between the opening and what it rules out ("don't have access to a good barbell")."""


def ruled_out(words: Sequence[str]) -> tuple[frozenset[str], set[int]]:
    """The equipment terms, kits and joints that words in dictionary form rule out, and the places of those words."""
    found: set[str] = set()
    places: set[int] = set()
    asked_until = 0
    for hit in _OPENINGS.find(words):
        if hit.value == "nothing":
            asked_until = hit.end
        if hit.start < asked_until:
            continue
        table = EQUIPMENT if hit.value == "equipment" else JOINTS
        at, end = hit.end, min(hit.end + _REACH, len(words))
        if hit.value == "equipment" and len(words) <= _KIT_MOST and (kit := _kit(words, at)):
            found.add(kit[1])
            places.update(range(hit.start, kit[0]))
            at = kit[0]
            if at >= len(words) or words[at] not in _FURTHER:
                continue
            end = min(at + _REACH, len(words))
        while at < end:
            if not (term := _term(words, at, table)):
                at += 1
                continue
            found.update(term[1])
            places.update(range(hit.start, hit.end), range(at, term[0]))
            at = term[0]
            if at < len(words) and words[at] in _FURTHER:
                end = min(at + _REACH, len(words))
            else:
                break
    for hit in _CLOSINGS.find(words):
        table = EQUIPMENT if hit.value == "equipment" else JOINTS
        for at in range(max(0, hit.start - 3), hit.start):
            terms = _term(words, at, table)
            if terms and _PLACED.isdisjoint(words[max(0, at - 2) : at]):
                found.update(terms[1])
                places.update(range(hit.start, hit.end), range(at, terms[0]))
    return frozenset(found - {"bodyweight"}), places


def pieces(rules_out: frozenset[str]) -> frozenset[str]:
    """What is ruled out, the equipment of a kit named piece by piece."""
    return rules_out.union(*[KITS.get(term, frozenset()) for term in rules_out])


def _kit(words: Sequence[str], at: int) -> tuple[int, str] | None:
    """The kit that words name from a place on, and where they end; "weight loss" is none."""
    while at < len(words) and words[at] in _ANY:
        at += 1
    for length in (2, 1):
        kit = _KITS.get(" ".join(words[at : at + length]))
        end = at + length
        if kit and _BREAK.isdisjoint(words[end:]) and (end >= len(words) or words[end] in _BEHIND_A_KIT):
            return end, kit
    return None


def _term(words: Sequence[str], at: int, table: dict[str, tuple[str, ...]]) -> tuple[int, tuple[str, ...]] | None:
    """The terms of the longest entry of a table that begins at a place, and where it ends."""
    for length in (3, 2, 1):
        end = at + length
        terms = table.get(" ".join(words[at:end])) if end <= len(words) else None
        if terms and not (table is JOINTS and end < len(words) and words[end] in _LIFTS):
            return end, terms
    return None
