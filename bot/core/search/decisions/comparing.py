"""Two guides that a text compares -> what it means."""

from __future__ import annotations

from bot.core.guides.model import SectionKind
from bot.core.search.heard import Heard
from bot.core.search.meaning import Found, Meaning, Target
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
        place = placing.within(first, content(heard.said), None, sentence=True, hurts=heard.hurts)
        return Meaning(Found(place or Target(first)), None, None, None, heard.without, heard.hurts, heard.alarm)
    decision = Found(placing.section(first, SectionKind.COMPARISON))
    kind = SectionKind.COMPARISON
    return Meaning(decision, kind, (first, second), None, heard.without, heard.hurts, heard.alarm)
