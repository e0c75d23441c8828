"""What answers a text that tells of a sign which needs a professional, or goes on about one: nothing far-fetched."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.search import followups
from bot.core.search.asks.red_flags import EMERGENCIES
from bot.core.search.courtesy import courtesy
from bot.core.search.heard import Heard
from bot.core.search.meaning import Ambiguous, Decision, Found, NotFound
from bot.core.search.targets import choice
from bot.core.search.texts.placing import Placing


def goes_on(text: str, heard: Heard) -> bool:
    """Whether a text goes on about such a sign rather than thanks or ends the talk: whatever it asks, that is first."""
    talks = followups.is_farewell(heard.tokens) or followups.is_chatter(heard.tokens, heard.of_the_gym())
    return not talks and courtesy(text) is None


def about(slug: str, placing: Placing) -> Decision:
    """The place of a guide that tells who needs a doctor, if it does."""
    warned = placing.warned(slug)
    return Found(warned) if placing.speaks_of_help(warned, outright=False) else NotFound()


def cannot_wait(said: Sequence[str]) -> bool:
    """Whether words in dictionary form tell of an emergency."""
    return bool(EMERGENCIES.find(said))


def helpful(decision: Decision | None, placing: Placing, *, named: bool) -> Decision:
    """The decision on an emergency, without the guides that do not tell who needs a doctor.

    Args:
        decision: as it would be.
        placing: finds places in guides.
        named: the text names a guide; otherwise an exercise that has some of its words is far-fetched.
    """
    match decision:
        case Found(target):
            return decision if placing.speaks_of_help(target, outright=False) else about(target.guide, placing)
        case Ambiguous(choices):
            kept = [target for target in choices if placing.speaks_of_help(target, outright=not named)]
            return choice(kept) if kept else NotFound()
        case _:
            return NotFound()
