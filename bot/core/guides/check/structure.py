"""Sections: there, filled, in the format's order, under headings that a command shows."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from bot.core.guides.check.shelf import Finding, Shelf
from bot.core.guides.draft import Draft
from bot.core.guides.model import GuideKind, SectionKind
from bot.core.guides.text import Bullets, Steps, plain

_EXERCISE: tuple[tuple[SectionKind, str], ...] = (
    (SectionKind.OVERVIEW, "Write one or two paragraphs below the first heading"),
    (SectionKind.WHY, "Add '## Why …': what it is good for"),
    (SectionKind.ABOUT, "Add '## Understanding …': what the movement is and how the muscles work in it"),
    (SectionKind.FORM, "Add '## Step-by-Step: Perfect … Form' with its phases as '###' and '### Cues'"),
    (SectionKind.VARIATIONS, "Add '## … Variations' with at least three '###'"),
    (SectionKind.MISTAKES, "Add '## Common … Mistakes' with at least four '- **Fault**: why, and the cue'"),
    (SectionKind.PROGRAMMING, "Add '## Programming …': sets, reps, load, rest, how often, how to progress"),
    (SectionKind.SAFETY, "Add '## Safety and Pain': where to feel it, when to stop, who should ask first"),
    (SectionKind.ALTERNATIVES, "Add '## Alternatives': what to do without the equipment or with a sore joint"),
    (SectionKind.RELATED, "Add '## Related Guides' with three to five '- [Name](/guide/slug) - reason'"),
)

_TOPIC: tuple[tuple[SectionKind, str], ...] = (
    (SectionKind.OVERVIEW, "Write one or two paragraphs below the first heading"),
    (SectionKind.TOPIC, "Add a '##' for each question that the topic answers"),
    (SectionKind.MISTAKES, "Add '## Common … Mistakes' with at least four '- **Fault**: why, and the cue'"),
    (SectionKind.RELATED, "Add '## Related Guides' with three to five '- [Name](/guide/slug) - reason'"),
)


def _format(draft: Draft) -> tuple[tuple[SectionKind, str], ...]:
    return _EXERCISE if draft.guide.kind is GuideKind.EXERCISE else _TOPIC


def _place_for(draft: Draft, kind: SectionKind) -> int:
    """The line where a missing section belongs: that of the first section which should come after it."""
    order = [wanted for wanted, _ in _format(draft)]
    later = [s.line for s in draft.guide.sections if s.kind in order and order.index(s.kind) > order.index(kind)]
    return min(later, default=draft.last_line)


def missing(shelf: Shelf) -> Iterator[Finding]:
    """A section that the format wants is not there."""
    for draft in shelf.formatted:
        for kind, mend in _format(draft):
            if not draft.guide.of_kind(kind):
                called = "introduction" if kind is SectionKind.OVERVIEW else f"'{kind}' section"
                yield Finding(draft.guide.path, _place_for(draft, kind), f"there is no {called}", mend)


def empty(shelf: Shelf) -> Iterator[Finding]:
    """A heading, of whatever level, with nothing below it: in any guide. Partner links alone are something."""
    for draft in shelf.drafts:
        sold = [partner.line for partner in draft.guide.partners]
        for piece, after in zip(draft.pieces, [*draft.pieces[1:], None], strict=True):
            end = after.line if after else draft.last_line + 1
            ends_there = after is None or 0 < after.level <= piece.level
            if piece.level and ends_there and not any(piece.line < line < end for line in sold):
                what = f"nothing stands below '{plain((piece.block,))}'"
                yield Finding(draft.guide.path, piece.line, what, "Write what belongs there, or remove the heading")


def disordered(shelf: Shelf) -> Iterator[Finding]:
    """A section that stands before one it should follow; the longest run that is in order counts as rightly placed."""
    for draft in shelf.formatted:
        order = [kind for kind, _ in _format(draft)]
        known = [section for section in draft.guide.sections if section.kind in order]
        kept = longest_ordered([order.index(section.kind) for section in known])
        for at, section in enumerate(known):
            if at not in kept:
                what = f"'{section.title}' stands out of order"
                wanted = ", ".join(str(kind) for kind in order)
                yield Finding(draft.guide.path, section.line, what, f"Order the sections: {wanted}")


def longest_ordered(ranks: Sequence[int]) -> frozenset[int]:
    """The places of a longest run of ranks that never fall."""
    ends: list[int] = []  # where the run of each length ends that ends lowest
    lowest: list[int] = []  # their ranks
    before: list[int | None] = []
    for at, rank in enumerate(ranks):
        length = bisect_right(lowest, rank)
        before.append(ends[length - 1] if length else None)
        ends[length:] = [at, *ends[length + 1 :]]
        lowest[length:] = [rank, *lowest[length + 1 :]]
    kept: set[int] = set()
    place = ends[-1] if ends else None
    while place is not None:
        kept.add(place)
        place = before[place]
    return frozenset(kept)


def unknown(shelf: Shelf) -> Iterator[Finding]:
    """A section of an exercise whose heading announces nothing, so that no command asks for it."""
    mend = f"Use a heading of the format ({', '.join(str(kind) for kind, _ in _EXERCISE[1:])}), or move its text"
    for draft in shelf.formatted:
        for section in draft.guide.of_kind(SectionKind.OTHER):
            yield Finding(draft.guide.path, section.line, f"no command leads to the section '{section.title}'", mend)


def unclosed(shelf: Shelf) -> Iterator[Finding]:
    """A guide whose list of related guides has no closing line behind it."""
    for draft in shelf.formatted:
        for section in draft.guide.of_kind(SectionKind.RELATED)[-1:]:
            if section.blocks and isinstance(section.blocks[-1], Bullets | Steps):
                mend = "End with one line that sends the reader off"
                yield Finding(draft.guide.path, draft.last_line, "there is no closing line", mend)
