"""A text that compares -> the two guides, and what it means."""

from __future__ import annotations

from bot.core.guides.model import SectionKind
from bot.core.search.heard import Heard
from bot.core.search.meaning import Found, Meaning, Target
from bot.core.search.names.naming import Naming
from bot.core.search.sources import Sources
from bot.core.search.texts.content import content
from bot.core.search.texts.placing import Placing


def compared(placing: Placing, first: str, second: str, heard: Heard) -> Meaning:
    """Two guides set side by side; of two ways of one lift, the passage that speaks of them.

    Args:
        placing: finds places in guides.
        first: the slug of one guide.
        second: that of the other, the same for two ways of one lift.
        heard: the text.
    """
    if first == second:
        said = content(heard.said)
        place = placing.within(first, said, None, sentence=True, hurts=heard.hurts)
        if place is None or place.kind is not SectionKind.ABOUT:  # Where it is not told at length, the ways are.
            place = placing.within(first, said, SectionKind.VARIATIONS, sentence=True, hurts=heard.hurts)
        return Meaning(Found(place or Target(first)), None, None, None, heard.without, heard.hurts, heard.alarm)
    decision = Found(placing.section(first, SectionKind.COMPARISON))
    kind = SectionKind.COMPARISON
    return Meaning(decision, kind, (first, second), None, heard.without, heard.hurts, heard.alarm)


def pair(sources: Sources, naming: Naming, about: str | None, *, asked: bool) -> tuple[str, str] | None:
    """Two guides that a text compares; twice the same for two ways of one lift.

    Args:
        sources: of the library.
        naming: of the text.
        about: the slug of the guide of the conversation's last answer.
        asked: a command asks for a comparison.
    """
    last = sources.names.number[about] if about is not None else None
    both = naming.pair(last, asked=asked)
    if both is None:
        return None
    first, second = _beside(sources, *both), _beside(sources, *reversed(both))
    # "Push or pull?" after a lift, "different grips for lat pulldown": no card says what a lift and a topic share.
    unlike = sources.placing.is_topic(first) is not sources.placing.is_topic(second)
    return None if unlike else (first, second)


def _beside(sources: Sources, number: int, other: int) -> str:
    """A guide that is set beside another one; of several that are called so one to which that links.

    "Press vs push press" speaks of the overhead press.
    """
    slugs, others = sources.names.offered(number), sources.names.offered(other)
    if len(others) > 1 or slugs[0] == others[0]:
        return slugs[0]
    links = {related.slug for related in sources.guides[others[0]].related}
    return next((slug for slug in slugs if slug in links), slugs[0])
