"""Places that are found by their headings: "how much" of "How Much Protein per Day", "neutral grip" of a pull-up."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from bot.core.guides.model import Guide, SectionKind
from bot.core.guides.passages import split
from bot.core.guides.text import Heading, plain_line
from bot.core.search.meaning import Target
from bot.core.search.words.stems import stems_of
from bot.core.search.words.words import fold


def titled(guide: Guide, openings: Iterable[str]) -> Target | None:
    """The first section whose title opens with the first of some words that any opens with, None where none does."""
    for opening in openings:
        for section in guide.sections:
            if f"{fold(section.title)} ".startswith(f"{opening} "):
                return Target(guide.slug, section.key, section.kind)
    return None


def headed(guide: Guide, stems: Collection[str]) -> Target | None:
    """The variation whose heading says all of some stems, of several the shortest; None where none does.

    Stems that are all of the guide's own name tell none.
    """
    said, own = set(stems), set(stems_of(guide.name))
    if said <= own:
        return None
    best: tuple[int, Target] | None = None
    for section in guide.of_kind(SectionKind.VARIATIONS):
        for at, passage in enumerate(split(section)):
            heading = set(stems_of(plain_line(passage[0].spans))) if isinstance(passage[0], Heading) else set()
            if said <= heading and (best is None or len(heading) < best[0]):
                best = len(heading), Target(guide.slug, section.key, section.kind, at)
    return best[1] if best is not None else None
