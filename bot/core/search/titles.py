"""Sections of a topic by how their titles open: "how much" of "How Much Protein per Day"."""

from __future__ import annotations

from collections.abc import Iterable

from bot.core.guides.model import Guide
from bot.core.search.meaning import Target
from bot.core.search.words.words import fold


def titled(guide: Guide, openings: Iterable[str]) -> Target | None:
    """The first section whose title opens with the first of some words that any opens with, None where none does."""
    for opening in openings:
        for section in guide.sections:
            if f"{fold(section.title)} ".startswith(f"{opening} "):
                return Target(guide.slug, section.key, section.kind)
    return None
