"""Statements that name a lift in passing and ask nothing: "someone left a sandwich on the leg press"."""

from __future__ import annotations

from bot.core.search.heard import Heard
from bot.core.search.meaning import Target
from bot.core.search.reading import sentences
from bot.core.search.texts.content import content
from bot.core.search.texts.placing import Placing

_STATES, _OF_ELSE, _SHARE_OF_ELSE = 4, 2, 0.3
"""Words of a statement that say something; those of them, and which share, that say nothing of the guide it names."""


def told(heard: Heard, text: str, target: Target, placing: Placing) -> bool:
    """Whether a text only tells of somebody, logs sets or speaks of other things, the guide of a place named beside it.

    A topic's guide may be asked so: what somebody does is a matter of manners.

    Args:
        heard: what is heard in the text.
        text: as typed.
        target: the place that would answer it.
        placing: finds places in guides.
    """
    if heard.hurts:
        return False
    of_others = sentences.tells_of_others(heard.said, text) and not placing.is_topic(target.guide)
    return of_others or sentences.logs_sets(heard.said, text) or _tells_of_else(heard, text, target, placing)


def _tells_of_else(heard: Heard, text: str, target: Target, placing: Placing) -> bool:
    """Whether much of a statement has nothing to do with the guide that it names, and no passage answers it."""
    if not heard.in_sentence or heard.kind or heard.without or target.passage is not None or "?" in text:
        return False
    said = content(heard.said)
    if len(said) < _STATES or sentences.asks(heard.said) or not placing.ranking().places:
        return False
    knows, guide = placing.ranking().aboutness.knows, placing.number(target.guide)
    of_else = sum([not knows(guide, stem) for stem in said])
    return of_else >= max(_OF_ELSE, _SHARE_OF_ELSE * len(said))
