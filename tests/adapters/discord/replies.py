"""Replies made by hand of the guides in content/, as the core makes them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from bot.core.answers import actions
from bot.core.answers.context import Context
from bot.core.answers.reply import Reply, Source, Tone
from bot.core.answers.request import Show
from bot.core.guides.library import Library, load
from bot.core.guides.model import Guide, GuideKind, Section

CONTENT = Path(__file__).parents[3] / "content"


@cache
def library() -> Library:
    return load(CONTENT)


def of_section(guide: Guide, section: Section, *, page: int = 0, partners: bool = True) -> Reply:
    """The card of one section."""
    context = Context(partners=partners)
    return Reply(
        tone=Tone.ANSWER,
        title=section.title or guide.heading,
        blocks=section.blocks,
        crumbs=("Exercises", (guide.facts.pattern or "").capitalize(), guide.name),
        facts=guide.facts if guide.kind is GuideKind.EXERCISE else None,
        partners=guide.partners if partners else (),
        disclosure=context.wording.disclosure() if guide.partners and partners else "",
        source=Source(guide.slug, guide.name, section.title),
        sections=actions.sections(guide, section.key, context),
        related=actions.related(guide, library()),
        request=Show(guide.slug, section.key, page),
        page=page,
        guide=guide.slug,
        section=section.kind,
    )
