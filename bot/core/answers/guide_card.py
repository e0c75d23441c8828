"""The reply that shows one section of one guide."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, takewhile

from bot.core.answers import actions
from bot.core.answers.context import Context
from bot.core.answers.pages import rejoined
from bot.core.answers.reply import Outcome, Reply, Source, Tone
from bot.core.answers.request import Show
from bot.core.guides import passages
from bot.core.guides.library import Library
from bot.core.guides.model import Facts, Guide, GuideKind, Section, SectionKind
from bot.core.guides.text import Block, Bullets, Item, Paragraph, Picture, Span, Steps, plain


def find_section(guide: Guide, key: str | None) -> Section | None:
    """The section of a key, or the first of a kind; without a key the guide's first section."""
    if key is None:
        return guide.sections[0] if guide.sections else None
    if (section := guide.section(key)) is not None:
        return section
    return next((section for section in guide.sections if section.kind == key), None)


def crumbs(guide: Guide, context: Context) -> tuple[str, ...]:
    """Where a guide stands: its half of the library, its group, its name."""
    group = (guide.facts.pattern or "").removeprefix("topic: ")
    return tuple(part for part in (context.wording.shelf(guide.kind), group.capitalize(), guide.name) if part)


def facts_of(guide: Guide) -> Facts | None:
    """The facts of an exercise that has some."""
    return guide.facts if guide.facts.primary_muscles or guide.facts.equipment else None


def in_brief(facts: Facts) -> Facts:
    """What a line on a phone has room for: muscles, equipment, level."""
    return Facts(level=facts.level, equipment=facts.equipment, primary_muscles=facts.primary_muscles)


def fact_lines(facts: Facts, context: Context) -> Bullets:
    """The muscles of an exercise as a list."""
    rows = (("muscles", facts.primary_muscles), ("also", facts.secondary_muscles))
    return Bullets(
        tuple(
            Item((Paragraph((Span(f"{context.wording.fact(name)}: ", bold=True), Span(", ".join(terms)))),))
            for name, terms in rows
            if terms
        )
    )


def opened(section: Section, lead: int | None) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """A section as the passage to be read first and the rest; a number that is out of range leads with nothing."""
    pieces = passages.split(section)
    if lead is None or not 0 <= lead < len(pieces) or len(pieces) == 1:
        return (), section.blocks
    end = lead + 1
    if plain(pieces[lead]).endswith(":"):
        # What only introduces a list is read with it.
        end += len(list(takewhile(lambda piece: isinstance(piece[0], Bullets | Steps), pieces[end:])))
    before, first, behind = pieces[:lead], pieces[lead:end], pieces[end:]
    return rejoined(chain(*first)), rejoined(chain(*before, *behind))


def _picture(blocks: tuple[Block, ...]) -> tuple[Picture | None, tuple[Block, ...]]:
    """The first picture of some blocks, to be shown as one, and the others."""
    picture = next((block for block in blocks if isinstance(block, Picture)), None)
    return picture, tuple(block for block in blocks if block is not picture)


def frame(guide: Guide, library: Library, context: Context, request: Show) -> Reply:
    """All that a reply about a guide carries whatever its section: sections, related guides, partners."""
    partners = guide.partners if context.partners else ()
    return Reply(
        tone=Tone.ANSWER,
        title=guide.heading or guide.name,
        crumbs=crumbs(guide, context),
        facts=facts_of(guide) if guide.kind is GuideKind.EXERCISE else None,
        partners=partners,
        disclosure=context.wording.disclosure() if partners else "",
        sections=actions.sections(guide, None, context),
        related=actions.related(guide, library),
        request=request,
        page=request.page,
        guide=guide.slug,
        source=Source(guide.slug, guide.name, ""),
        language=context.wording.language,
    )


def show(guide: Guide, library: Library, context: Context, request: Show) -> Reply:
    """One section of a guide; a section that the guide lacks is built from facts, or said to be missing."""
    section = find_section(guide, request.section)
    if section is not None and section.kind is SectionKind.PARTNERS and not context.partners:
        section = None
    card = frame(guide, library, context, request)
    if section is None:
        return _built(guide, card, context, request)
    lead, rest = opened(section, request.lead)
    picture, rest = _picture(rest)
    whole = section.kind is SectionKind.OVERVIEW
    return replace(
        card,
        title=section.title or card.title,
        facts=card.facts if whole or card.facts is None else in_brief(card.facts),
        lead=lead,
        blocks=rest,
        picture=picture,
        sections=actions.sections(guide, section.key, context),
        source=Source(guide.slug, guide.name, section.title),
        section=section.kind,
    )


def _built(guide: Guide, card: Reply, context: Context, request: Show) -> Reply:
    wording = context.wording
    if request.section == SectionKind.MUSCLES and guide.facts.primary_muscles:
        about = next(iter(guide.of_kind(SectionKind.ABOUT)), None)
        return replace(
            card,
            title=wording.muscles_of(guide.name),
            facts=None,
            blocks=(fact_lines(guide.facts, context), *(about.blocks if about else ())),
            sections=actions.sections(guide, str(SectionKind.MUSCLES), context),
            section=SectionKind.MUSCLES,
        )
    kinds = {kind.value: kind for kind in SectionKind}
    wanted = kinds.get(request.section or "")
    name = wording.section(wanted) if wanted else (request.section or "").replace("-", " ")
    return replace(
        card,
        tone=Tone.MISS,
        title=guide.name,
        facts=None,
        blocks=(Paragraph((Span(wording.no_section(guide.name, name)),)),),
        related=(),
        source=None,
        outcome=Outcome.FOUND,
        section=wanted,
        request=None,
    )
