"""Whether words ask for exercises rather than for one guide: "what hits the lats", "something for my hip flexors"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.search.asks.exclusions import SPARING
from bot.core.search.words.lexicon import GYM
from bot.core.search.words.phrases import Phrases

ASKING = frozenset("exercise workout move movement thing stuff option".split())
"""Words of who asks for exercises rather than for one."""

_OPENING = frozenset(
    "what which something anything any best top good great favourite favorite idea suggestion recommendation".split()
)
"""Words that stand for the exercise which is sought."""

_DOING = frozenset("for with hit work train target build grow isolate activate strengthen".split())
"""Words between what is sought and the muscle it is sought for."""

_CAN = frozenset({"what", "can"})
"""Words that ask what is left: "what can i still press"."""

_POINTING = frozenset("it this that they these those".split())
_OF_ONE = _POINTING | frozenset("is are does do can will should how many much".split())
"""Words of who asks about an exercise, or for something else than one."""

_OF_HOW = GYM - frozenset("exercise workout gym move movement muscle train bar machine equipment work home".split())
"""Words of the gym for what is not an exercise: "best rep for chest"."""


def seeks(words: Sequence[str]) -> bool:
    """Whether words in dictionary form look for an exercise that does something, without a word for exercises."""
    said = set(words)
    if _CAN.issubset(said):
        return _POINTING.isdisjoint(said)
    if _OPENING.isdisjoint(said) or _DOING.isdisjoint(said):
        return False
    return _OF_ONE.isdisjoint(said) and _OF_HOW.isdisjoint(said)


_SPARING = Phrases[bool](
    {
        True: f"""
            safe | bad knee | bad back | bad low back | bad lower back | bad shoulder | bad wrist | bad elbow |
            bad hip | bad ankle | {SPARING}
        """
    }
)


def spares(words: Sequence[str]) -> bool:
    """Whether words in dictionary form look for what a joint can bear, rather than tell that it hurts."""
    return bool(_SPARING.find(words))
