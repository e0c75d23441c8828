"""What can stand in for an exercise: what its author says first, then guides of the same pattern and muscles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core.answers import guide_card
from bot.core.answers.actions import shorten
from bot.core.answers.context import Context
from bot.core.answers.reply import Action, Reply, Tone
from bot.core.answers.request import Show
from bot.core.guides.library import Library
from bot.core.guides.model import Guide, SectionKind
from bot.core.guides.text import Bullets, Heading, Item, Paragraph, Span
from bot.core.search.asks.substitutes import needed
from bot.core.search.meaning import Target

MOST = 5

_OWN_WEIGHT = "bodyweight"
"""What nobody needs to be told."""


def _reason(other: Guide, guide: Guide, context: Context, rules_out: frozenset[str]) -> str:
    """Why a guide can stand in, from both guides' facts, and what it needs where something is ruled out."""
    shared = [muscle for muscle in other.facts.primary_muscles if muscle in guide.facts.primary_muscles]
    parts = [context.wording.shares(", ".join(shared))] if shared else []
    if equipment := [implement for implement in needed(other.facts, rules_out) if implement != _OWN_WEIGHT]:
        parts.append(context.wording.needs(", ".join(equipment)))
    return "; ".join(parts)


def alternatives(
    guide: Guide,
    others: Sequence[Target],
    library: Library,
    context: Context,
    request: Show,
    rules_out: frozenset[str] = frozenset(),
) -> Reply:
    """A guide's alternatives.

    Args:
        guide: what is to be replaced.
        others: guides that can stand in by their facts, best first.
        library: where those guides are.
        context: whose words.
        request: what was asked, with the passage to lead with.
        rules_out: equipment or joints that were ruled out, to be named above the list.
    """
    wording = context.wording
    shown = [other for target in others[:MOST] if (other := library.guide(target.guide, guide.language))]
    items = tuple(
        Item((Paragraph((Span(other.name, bold=True, guide=other.slug), Span(f": {reason}"))),))
        for other in shown
        if (reason := _reason(other, guide, context, rules_out))
    )
    card = guide_card.show(guide, library, context, request)
    if not items:
        return card
    title = wording.without(", ".join(sorted(rules_out))) if rules_out else wording.similar()
    suggested = (Heading((Span(title),)), Bullets(items))
    own = card.blocks if card.tone is Tone.ANSWER else ()
    if not own:
        card = guide_card.frame(guide, library, context, request)
    at_hand = {entry.slug for entry in card.related}
    return replace(
        card,
        tone=Tone.ANSWER,
        facts=guide_card.in_brief(guide.facts),
        title=card.title if own else wording.instead_of(guide.name),
        blocks=(*own, *suggested),
        actions=tuple(Action(shorten(other.name), Show(other.slug)) for other in shown if other.slug not in at_hand),
        request=request,
        section=SectionKind.ALTERNATIVES,
    )
