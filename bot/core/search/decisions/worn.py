"""What is worn to lift, or put on the hands: it has guides of its own, whichever lift it is asked of."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.guides.model import SectionKind
from bot.core.search.heard import Heard
from bot.core.search.meaning import Ambiguous, Decision, Found
from bot.core.search.names.match import Match
from bot.core.search.names.names import Names
from bot.core.search.reading import sentences
from bot.core.search.reading.tokens import FREE
from bot.core.search.texts.placing import Placing

_WORN = frozenset("belt strap wrap shoe chalk trainer sneaker".split())


def instead(
    decision: Decision, heard: Heard, matches: Sequence[Match], names: Names, placing: Placing, text: str
) -> Decision:
    """The decision; but the guide to what is worn where a text asks of it and the place that was found is silent.

    "What shoes for deadlifts", or "do i need straps" after the deadlift.

    Args:
        decision: what the text means.
        heard: the text.
        matches: the guides that it names, best first.
        names: all names.
        placing: finds places in guides.
        text: as typed.
    """
    worn = sum(1 << at for at, word in enumerate(heard.said) if word in _WORN)
    if not worn or heard.hurts or not _asks(heard.said, text):
        return decision
    match decision:
        case Found(first):
            pass
        case Ambiguous((first, *_)) if sentences.asks(heard.said) and _names_a_lift(matches, names, placing):
            pass
        case _:
            return decision
    for match in matches:
        slugs, meant = names.offered(match.guide), match.places & worn
        if len(slugs) > 1 or not meant or not (match.whole or match is matches[0]):
            continue
        if not placing.is_topic(slugs[0]) or _is_another(match, meant, heard):
            return decision
        if slugs[0] == first.guide:
            return Found(first)
        way = first.kind is SectionKind.VARIATIONS
        silent = isinstance(decision, Found) and (
            way or not placing.says(first, [word for at, word in enumerate(heard.said) if meant >> at & 1])
        )
        return Found(placing.of_topic(slugs[0], heard.said)) if silent else decision
    return decision


def _asks(said: Sequence[str], text: str) -> bool:
    return "?" in text or sentences.asks(said) or sentences.wonders(said) or sentences.inverted(said)


def _names_a_lift(matches: Sequence[Match], names: Names, placing: Placing) -> bool:
    return any(match.whole and not placing.is_topic(names.offered(match.guide)[0]) for match in matches)


def _is_another(match: Match, meant: int, heard: Heard) -> bool:
    """Whether something else is meant that is called so: a "heart strap", an "ankle strap"."""
    before = (meant & -meant).bit_length() - 2
    if before < 0 or heard.said[before] in sentences.ASKING:
        return False
    return not (match.places | heard.asking) >> before & 1 and heard.tokens[before].cost > FREE
