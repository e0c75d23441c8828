"""Two guides side by side: their facts, and what each author says of the choice."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.answers.actions import detail, shorten
from bot.core.answers.context import Context
from bot.core.answers.reply import Action, Choice, Outcome, Reply, Tone
from bot.core.answers.request import Compare, Show
from bot.core.guides import passages
from bot.core.guides.model import Guide, Related, SectionKind
from bot.core.guides.text import Block, Bullets, Heading, Item, Paragraph, Span, plain


def _item(name: str, text: str) -> Item:
    return Item((Paragraph((Span(f"{name}: ", bold=True), Span(text))),))


def _facts(guide: Guide, context: Context) -> list[tuple[str, str]]:
    """A guide's facts as (what, value), in a fixed order, empty values included."""
    facts, wording = guide.facts, context.wording
    return [
        (wording.fact("muscles"), ", ".join(facts.primary_muscles)),
        (wording.fact("also"), ", ".join(facts.secondary_muscles)),
        (wording.fact("equipment"), ", ".join(facts.equipment)),
        (wording.fact("or"), ", ".join(facts.equipment_alternatives)),
        (wording.fact("level"), wording.level(facts.level or "")),
        (wording.fact("type"), facts.mechanic or ""),
        (wording.fact("pattern"), (facts.pattern or "").removeprefix("topic: ")),
    ]


def _fact_blocks(first: Guide, second: Guide, context: Context) -> list[Block]:
    shared: list[Item] = []
    differing: list[Item] = []
    for (name, left), (_, right) in zip(_facts(first, context), _facts(second, context), strict=True):
        if left == right:
            if left:
                shared.append(_item(name, left))
            continue
        sides = Bullets(tuple(_item(guide.name, value) for guide, value in ((first, left), (second, right)) if value))
        differing.append(Item((Paragraph((Span(name, bold=True),)), sides)))
    blocks: list[Block] = []
    if differing:
        blocks += [Heading((Span(context.wording.what_differs()),)), Bullets(tuple(differing))]
    if shared:
        blocks += [Heading((Span(context.wording.in_common()),)), Bullets(tuple(shared))]
    return blocks


def _on_the_other(guide: Guide, other: Guide) -> tuple[Block, ...]:
    """Where a guide sends its reader to the other one: what its alternatives say of it."""
    name = other.name.lower()
    return tuple(
        block
        for section in guide.of_kind(SectionKind.ALTERNATIVES)
        for passage in passages.split(section)
        if name in plain(passage).lower() and name not in guide.name.lower()
        for block in passage
        if not isinstance(block, Heading)
    )[:2]


def _reasons(guide: Guide, other: Guide, context: Context) -> list[Block]:
    """A guide's case: why the other links to it, the start of its benefits, and where the other one sends to it."""
    said: list[Block] = []
    link: Related | None = next((entry for entry in other.related if entry.slug == guide.slug), None)
    if link is not None and link.reason:
        said.append(Paragraph((Span(f"{link.reason[0].upper()}{link.reason[1:].rstrip('.')}."),)))
    why = next(iter((*guide.of_kind(SectionKind.WHY), *guide.of_kind(SectionKind.OVERVIEW))), None)
    said += why.blocks[:1] if why else []
    said += [block for block in _on_the_other(other, guide) if block not in said]
    return [Heading((Span(context.wording.why_choose(guide.name)),)), *said] if said else []


def compare(first: Guide, second: Guide, context: Context, page: int = 0) -> Reply:
    """A card of two guides: when to choose which, then what differs.

    Every sentence in it is one of theirs, every fact from their front matter.
    """
    wording = context.wording
    return Reply(
        tone=Tone.ANSWER,
        title=wording.versus(first.name, second.name),
        crumbs=(wording.section(SectionKind.COMPARISON),),
        blocks=(
            *_reasons(first, second, context),
            *_reasons(second, first, context),
            *_fact_blocks(first, second, context),
        ),
        actions=tuple(Action(shorten(guide.name), Show(guide.slug)) for guide in (first, second)),
        request=Compare(first.slug, second.slug, page),
        page=page,
        guide=first.slug,
        section=SectionKind.COMPARISON,
        language=wording.language,
    )


def partners(guide: Guide, others: Sequence[Guide], context: Context) -> Reply:
    """What a guide can be compared with, where only one was named; each choice makes the comparison."""
    wording = context.wording
    return Reply(
        tone=Tone.CHOICE,
        title=wording.compare_with(guide.name),
        outcome=Outcome.AMBIGUOUS,
        choices=tuple(
            Choice(
                other.slug,
                SectionKind.COMPARISON,
                1.0,
                Action(shorten(other.name), Compare(guide.slug, other.slug), detail=detail(other, context)),
            )
            for other in others
        ),
        guide=guide.slug,
        language=wording.language,
    )
