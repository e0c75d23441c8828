"""How the sections of a guide are laid out before they are turned into Markdown: phases numbered, faults and mends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core.answers.reply import Reply
from bot.core.answers.wording import Wording
from bot.core.guides.model import SectionKind
from bot.core.guides.text import Block, Bullets, Heading, Item, Line, Paragraph, Quote, Span, lines, plain_line

_MEND = "→ "
_PARTNERS_TOGETHER = 4
"""Partner links below one disclosure: few enough to stay on its page."""


def _numbered(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The phases of a movement with their numbers; a heading above a mere list ("Cues") is no phase."""
    phases = [
        at
        for at, block in enumerate(blocks)
        if isinstance(block, Heading) and at + 1 < len(blocks) and not isinstance(blocks[at + 1], Bullets | Heading)
    ]
    if len(phases) < 2 or any(plain_line(_heading(blocks[at]))[:1].isdigit() for at in phases):  # noqa: PLR2004
        return tuple(blocks)
    done = list(blocks)
    for number, at in enumerate(phases, 1):
        done[at] = Heading((Span(f"{number}. "), *_heading(blocks[at])))
    return tuple(done)


def _heading(block: Block) -> Line:
    return block.spans if isinstance(block, Heading) else ()


def _fault_and_mend(item: Item) -> Item:
    """`**Fault**: mend` as two lines; any other entry as it is."""
    first = item.blocks[0] if item.blocks else None
    if not isinstance(first, Paragraph) or len(first.spans) < 2:  # noqa: PLR2004
        return item
    fault, after, *rest = first.spans
    mend = after.text.lstrip(":.- –—")
    if not fault.bold or after.bold or not (mend or rest):
        return item
    split = fault.text.rstrip(": ")
    spans = (replace(fault, text=split), Span(f"\n{_MEND}"), replace(after, text=mend), *rest)
    return Item((Paragraph(spans), *item.blocks[1:]))


def _mended(block: Block) -> Block:
    match block:
        case Bullets(items):
            return Bullets(tuple(_fault_and_mend(item) for item in items))
        case Quote(blocks):
            return Quote(tuple(_mended(inner) for inner in blocks))
    return block


def _repeats_related(block: Block, slugs: frozenset[str]) -> bool:
    """Whether a list only names the related guides, which the card shows with their reasons anyway."""
    if not isinstance(block, Bullets):
        return False
    return all(any(span.guide in slugs for line in lines(Bullets((item,))) for span in line) for item in block.items)


def laid_out(reply: Reply) -> tuple[Block, ...]:
    """All of a reply's text in the order it is read: the passage that answers, set apart, then the rest."""
    blocks: tuple[Block, ...] = reply.blocks
    if reply.section is SectionKind.FORM and not reply.lead:
        blocks = _numbered(blocks)
    if reply.section is SectionKind.RELATED:
        slugs = frozenset(entry.slug for entry in reply.related)
        blocks = tuple(block for block in blocks if not _repeats_related(block, slugs))
    whole = (Quote(reply.lead), *blocks) if reply.lead else blocks
    return tuple(_mended(block) for block in whole) if reply.section is SectionKind.MISTAKES else whole


def appended(reply: Reply, wording: Wording) -> tuple[Block, ...]:
    """Partner links and related guides as blocks, for a reply that has more of them than fit around its text."""
    blocks: list[Block] = []
    for at in range(0, len(reply.partners), _PARTNERS_TOGETHER):
        spans = [Span(reply.disclosure, italic=True)]
        for partner in reply.partners[at : at + _PARTNERS_TOGETHER]:
            spans += [Span("\n"), Span(partner.label, url=partner.url)]
        blocks.append(Paragraph(tuple(spans)))
    if reply.related:
        rows = (
            Item((Paragraph((Span(entry.name, bold=True, guide=entry.slug), Span(f": {entry.reason}"))),))
            for entry in reply.related
        )
        blocks += [Heading((Span(wording.read_next()),)), Bullets(tuple(rows))]
    return tuple(blocks)
