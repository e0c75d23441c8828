"""What words rule out: equipment that is not there, a joint that complains."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.search.words.lexicon import EQUIPMENT, JOINTS
from bot.core.search.words.phrases import Phrases

_OPENINGS = Phrases[str](
    {
        "equipment": """
            no | without | dont have | do not have | dont own | dont got | havent got | no access to | lack |
            lacking | minus | not have | doesnt have | isnt a | there is no | cant use | not using | avoid |
            avoiding | hate
        """,
        "joint": """
            bad | my bad | injured | hurt | hurts | hurting | sore | painful | bothers | bothering | bother |
            wrecks | kills | killing | irritates | aggravates | without hurting | easy on | easier on |
            friendly | strain | protect | spare | not hurt | save
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
            is bad | are bad | bothers | complain | injured | tendonitis | cant take it | act up | acting up
        """,
    }
)
_FURTHER = frozenset({"or", "and", "nor"})
_REACH = 4
"""Words between the opening and what it rules out ("don't have access to a good barbell")."""


def ruled_out(words: Sequence[str]) -> tuple[frozenset[str], set[int]]:
    """The equipment terms and joints that words in dictionary form rule out, and the places of those words."""
    found: set[str] = set()
    places: set[int] = set()
    for hit in _OPENINGS.find(words):
        table = EQUIPMENT if hit.value == "equipment" else JOINTS
        at, end = hit.end, min(hit.end + _REACH, len(words))
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
            if terms := _term(words, at, table):
                found.update(terms[1])
                places.update(range(hit.start, hit.end), range(at, terms[0]))
    return frozenset(found - {"bodyweight"}), places


def _term(words: Sequence[str], at: int, table: dict[str, tuple[str, ...]]) -> tuple[int, tuple[str, ...]] | None:
    """The terms of the longest entry of a table that begins at a place, and where it ends."""
    for length in (3, 2, 1):
        terms = table.get(" ".join(words[at : at + length])) if at + length <= len(words) else None
        if terms:
            return at + length, terms
    return None
