"""Texts that come after an answer and speak of something else: "what is the capital of spain", "my cat is asleep"."""

from __future__ import annotations

from bot.core.guides.model import SectionKind
from bot.core.search.followups.going_on import points
from bot.core.search.heard import Asked, Heard
from bot.core.search.texts.aboutness import Aboutness
from bot.core.search.texts.content import content
from bot.core.search.words.likewise import LIKEWISE
from bot.core.search.words.stems import stem

_STRANGE = 2
"""Words that no guide says of a text which speaks of something else whatever it asks."""

_HINTED = (SectionKind.ABOUT, SectionKind.ALTERNATIVES, SectionKind.WHY, SectionKind.FORM)
"""Sections that a word of anything else may seem to ask for: "what", "no", "reason", "way"."""


_NO_TALK = (SectionKind.ALTERNATIVES, SectionKind.VARIATIONS, SectionKind.SAFETY)
"""Sections for which nobody asks outright who talks of something else."""


def strays(heard: Heard, asked: Asked, aboutness: Aboutness) -> bool:
    """Whether a text has several words that no guide says, or hardly any other.

    Args:
        heard: what is heard in it.
        asked: what it asks for.
        aboutness: of all guides.
    """
    strange = sum([not aboutness.hears(stem(word)) for word in heard.of_no_lift()])
    if not strange or asked.hurts or heard.without or (asked.plain and asked.kind in _NO_TALK):
        return False
    asks = sum([1 << at for at in heard.consumed])
    most = 2 * strange >= len(content(heard.said, asks))
    return strange >= _STRANGE or (most and not points(heard.tokens))


def hardly_asks(heard: Heard, asked: Asked, aboutness: Aboutness, guide: int) -> bool:
    """Whether but a word or two of a text might ask for a section, and a guide speaks of nothing in it: "what year"."""
    plain = asked.plain and asked.kind is not SectionKind.ABOUT
    if plain or asked.hurts or heard.without or points(heard.tokens) or heard.of_the_gym():
        return False
    return asked.kind in _HINTED and not any(
        aboutness.knows(guide, word) for own in content(heard.said) for word in (own, *LIKEWISE.get(own, ()))
    )
