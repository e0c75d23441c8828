"""A guide and its translations: one guide under several names, with the same sections and facts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.core.guides.model import Facts, Guide, SectionKind
from bot.core.guides.parse import related_guides


def _follow(translation: Guide, original: Guide) -> Guide:
    """The translation with what its own words can't tell.

    The table of headings is English ("Technik" announces nothing), so sections are matched by their place and take the
    original's kinds and keys; a button then works whatever the language of the answer it stands below. A translation
    that has more or fewer sections than its original keeps its own. Facts need no second writing.
    """
    facts = original.facts if translation.facts == Facts() else translation.facts
    followed = replace(translation, kind=original.kind, facts=facts)
    if len(translation.sections) != len(original.sections):
        return followed
    sections = tuple(
        replace(own, kind=there.kind, key=there.key)
        for own, there in zip(translation.sections, original.sections, strict=True)
    )
    related = tuple(
        found
        for section in sections
        if section.kind is SectionKind.RELATED
        for found in related_guides(section.blocks, section.line)
    )
    return replace(followed, sections=sections, related=translation.related or related)


def _also_called(original: Guide, translations: Iterable[Guide]) -> Guide:
    """The original with the names of its translations among its own, so that "Kniebeuge" finds the squat."""
    names = (name for guide in translations for name in (guide.name, *guide.aliases))
    known = {original.name, *original.aliases}
    return replace(original, aliases=(*original.aliases, *dict.fromkeys(name for name in names if name not in known)))


def together(guides: Sequence[Guide]) -> tuple[dict[str, Guide], dict[tuple[str, str], Guide]]:
    """The originals by slug, and their translations by slug and language; each translation has its original."""
    originals = {guide.slug: guide for guide in guides if guide.language is None}
    translations: dict[tuple[str, str], Guide] = {}
    of: dict[str, list[Guide]] = {}
    for guide in guides:
        if guide.language is not None:
            followed = _follow(guide, originals[guide.slug])
            translations[guide.slug, guide.language] = followed
            of.setdefault(guide.slug, []).append(followed)
    named = {slug: _also_called(originals[slug], found) for slug, found in of.items()}
    return originals | named, translations
