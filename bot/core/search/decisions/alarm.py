"""What answers a text that tells of a sign which needs a professional, or goes on about one: nothing far-fetched."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.guides.model import Guide, GuideKind, SectionKind
from bot.core.guides.text import plain
from bot.core.search.asks.red_flags import EMERGENCIES
from bot.core.search.decisions.targets import choice
from bot.core.search.followups import going_on
from bot.core.search.heard import Heard
from bot.core.search.meaning import Ambiguous, Decision, Found, NotFound, Target
from bot.core.search.talk.courtesy import courtesy
from bot.core.search.texts.placing import Placing
from bot.core.search.words.stems import stem, stems_of

_DOCTORS = frozenset(map(stem, ("doctor", "flag", "professional", "emergency")))
"""Words of the title under which a topic says when to see one."""


def goes_on(text: str, heard: Heard) -> bool:
    """Whether a text goes on about such a sign rather than thanks or ends the talk: whatever it asks, that is first."""
    talks = going_on.is_farewell(heard.tokens) or going_on.is_chatter(heard.tokens, heard.of_the_gym())
    return not talks and courtesy(text) is None


def about(slug: str, placing: Placing) -> Decision:
    """The place of a guide that tells who needs a doctor, if it does."""
    told = _told(placing.guide(slug), placing)
    return Found(told) if _speaks_of_help(told, placing, outright=False) else NotFound()


def _told(guide: Guide, placing: Placing) -> Target:
    """Where a guide tells of signs that need a professional: its safety section, or a topic's on when to see one."""
    if guide.of_kind(SectionKind.SAFETY):
        return placing.section(guide.slug, SectionKind.SAFETY)
    for section in guide.sections:
        if not _DOCTORS.isdisjoint(stems_of(section.title)):
            return Target(guide.slug, section.key, SectionKind.TOPIC)
    return Target(guide.slug)


def _speaks_of_help(target: Target, placing: Placing, *, outright: bool) -> bool:
    """Whether a place tells who needs a doctor: an exercise's safety section, and what says so of a topic.

    Args:
        target: the place.
        placing: finds places in guides.
        outright: a topic must say so in the section's title, and no exercise will do.
    """
    guide = placing.guide(target.guide)
    section = guide.section(target.section) if target.section is not None else None
    if guide.kind is GuideKind.EXERCISE:
        return not outright and (section is None or section.kind is SectionKind.SAFETY)
    if section is None:
        return False
    said = stems_of(section.title) if outright else (*stems_of(section.title), *stems_of(plain(section.blocks)))
    return not _DOCTORS.isdisjoint(said)


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
            return decision if _speaks_of_help(target, placing, outright=False) else about(target.guide, placing)
        case Ambiguous(choices):
            kept = [target for target in choices if _speaks_of_help(target, placing, outright=not named)]
            return choice(kept) if kept else NotFound()
        case _:
            return NotFound()
