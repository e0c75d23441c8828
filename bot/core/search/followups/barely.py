"""What a text right after an answer asks with hardly a word: "how much?", "why", "for women?", "tempo"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.core.guides.model import SectionKind
from bot.core.search.reading.tokens import Token
from bot.core.search.words.lexicon import FILLER


class Barely(NamedTuple):
    """What hardly a word asks for.

    Attributes:
        kind: the section of an exercise; none where it is asked of the guide as a whole.
        opening: what the title of a topic's section may open with that tells of it.
    """

    kind: SectionKind | None
    opening: tuple[str, ...] = ()


_BARELY = 4
"""Words of the longest text that asks with hardly a word."""

_QUESTIONS = {
    "why": SectionKind.WHY,
    "how": SectionKind.FORM,
    "when": SectionKind.PROGRAMMING,
    "which": SectionKind.VARIATIONS,
    "where": None,
}
"""Words that ask something of whatever was spoken of, alone."""

_HOW_MUCH = {
    "how much": ("how much", "how many", "how big", "how heavy"),
    "how many": ("how many", "how much"),
    "how often": ("how often", "how many"),
    "how long": ("how long",),
}
_TOO_MUCH = frozenset({"too much", "too little", "too often"})
_PERSONS = frozenset("you u ya your ur i me my we us our he she him her his hers".split())
"""Words of a text that rather speaks of somebody: "who are you"."""

_ASKED_OF_ALL = frozenset(
    """
    woman women man men girl guy lady female male teen teenager kid child senior elderly old older people adult
    sign cause symptom gram amount template sample
    example minimum maximum limit myth summary tldr short detail science study evidence proof
    """.split()
)
"""What is asked of any guide: for whom it is, an example, the least of it."""

_ASKED_OF_A_LIFT = {
    "failure": SectionKind.PROGRAMMING,
    "average": SectionKind.PROGRAMMING,
    "number": SectionKind.PROGRAMMING,
    "result": SectionKind.WHY,
    "video": SectionKind.FORM,
    "picture": SectionKind.FORM,
    "pic": SectionKind.FORM,
    "photo": SectionKind.FORM,
    "pair": SectionKind.RELATED,
    "better": SectionKind.ALTERNATIVES,
}
"""What is asked of an exercise alone, and the section that tells of it: "anything better"."""


def barely_asks(tokens: Sequence[Token]) -> Barely | None:
    """What a text that goes on asks with hardly a word, None where it says more: "how much?", "for women?"."""
    words = [token.word for token in tokens if token.word]
    if not 0 < len(words) <= _BARELY or not _PERSONS.isdisjoint(words):
        return None
    if any(word not in FILLER and word not in _ASKED_OF_ALL and word not in _ASKED_OF_A_LIFT for word in words):
        return None
    lifts = next((_ASKED_OF_A_LIFT[word] for word in words if word in _ASKED_OF_A_LIFT), None)
    if lifts is not None:
        return Barely(lifts)
    if (much := _HOW_MUCH.get(" ".join(words[:2]))) is not None:
        return Barely(SectionKind.PROGRAMMING, much)
    asking = next((word for word in words if word in _QUESTIONS), None)
    if asking is not None:
        return Barely(_QUESTIONS[asking], (asking,))
    of_all = next((word for word in words if word in _ASKED_OF_ALL), None)
    if of_all is not None:
        return Barely(None, (f"{of_all}s", f"what {of_all}s"))
    return Barely(SectionKind.PROGRAMMING) if " ".join(words[:2]) in _TOO_MUCH else None
