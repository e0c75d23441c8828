"""What is one tap away from a guide: its sections, its related guides."""

from __future__ import annotations

from bot.core.answers.context import Context
from bot.core.answers.reply import Action, Choice, RelatedGuide
from bot.core.answers.request import Show
from bot.core.guides.library import Library
from bot.core.guides.model import Guide, Section, SectionKind
from bot.core.search.meaning import Target

LABEL_LIMIT = 80
"""Discord's limit of a button's label, the smaller of the platforms'."""

_OWN_TITLE = (SectionKind.TOPIC, SectionKind.OTHER)


def shorten(text: str, limit: int = LABEL_LIMIT) -> str:
    """The text, cut at a word and marked with an ellipsis where it is longer than `limit` characters."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    return f"{(cut[: cut.rfind(' ')] if ' ' in cut else cut).rstrip(' ,;:.-–')}…"


def section_label(section: Section, guide: Guide, context: Context) -> str:
    """What a button calls a section: its kind, or its own title where the kind says nothing or is there twice."""
    twice = len(guide.of_kind(section.kind)) > 1
    if section.title and (section.kind in _OWN_TITLE or twice):
        return shorten(section.title)
    return context.wording.section(section.kind)


def sections(guide: Guide, current: str | None, context: Context) -> tuple[Action, ...]:
    """Every section of a guide, those built from its facts included, the one on show marked."""
    found = [
        Action(section_label(section, guide, context), Show(guide.slug, section.key), section.key == current)
        for section in guide.sections
        if context.partners or section.kind is not SectionKind.PARTNERS
    ]
    if guide.facts.primary_muscles and not guide.of_kind(SectionKind.MUSCLES):
        key = str(SectionKind.MUSCLES)
        found.append(Action(context.wording.section(SectionKind.MUSCLES), Show(guide.slug, key), key == current))
    return tuple(found)


def related(guide: Guide, library: Library) -> tuple[RelatedGuide, ...]:
    """The guides that the author points to, those that exist."""
    return tuple(
        RelatedGuide(other.slug, other.name, entry.reason, Action(shorten(other.name), Show(other.slug)))
        for entry in guide.related
        if (other := library.guide(entry.slug, guide.language)) is not None
    )


def choice(target: Target, library: Library, context: Context) -> Choice | None:
    """A place in the library as something to pick; None when its guide does not exist."""
    guide = library.guide(target.guide, context.wording.language)
    if guide is None:
        return None
    section = guide.section(target.section) if target.section else None
    kind = target.kind or (section.kind if section else None)
    key = target.section or (str(kind) if kind else None)
    label = guide.name
    if section is not None:
        label = f"{guide.name}: {section_label(section, guide, context)}"
    elif kind is not None:
        label = f"{guide.name}: {context.wording.section(kind)}"
    action = Action(shorten(label), Show(guide.slug, key, lead=target.passage), detail=detail(guide, context))
    return Choice(guide.slug, kind, target.confidence, action)


def detail(guide: Guide, context: Context) -> str:
    """One short line that tells a guide from its neighbours: its muscles and its level, else what it is about."""
    facts = guide.facts
    parts = [", ".join(facts.primary_muscles), context.wording.level(facts.level) if facts.level else ""]
    line = " · ".join(part for part in parts if part) if facts.primary_muscles else guide.meta
    return shorten(line, 100)
