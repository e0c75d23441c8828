"""How guides lead to each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from bot.core.guides.check.amounts import RELATED
from bot.core.guides.check.shelf import Finding, Shelf, takes_format
from bot.core.guides.draft import Draft
from bot.core.guides.model import Related, SectionKind

LINKED_FROM = 2


def one_way(shelf: Shelf) -> Iterator[Finding]:
    """A step up or down that can be gone one way only: a regression and its progression lead to each other.

    Most links rightly lead one way, from the special to the general. Worth a look is one between two levels of a
    movement pattern when the other guide has room and offers its reader no step in that direction.
    """
    for draft in shelf.originals:
        for related in draft.guide.related:
            other = shelf.by_slug.get(related.slug)
            if other is None or not takes_format(other) or len(other.guide.related) >= RELATED[1]:
                continue
            step = _step(shelf, other, draft)
            ways = [_step(shelf, other, shelf.by_slug[way.slug]) for way in _readable(shelf, other)]
            if step and not any(way * step > 0 for way in ways):
                harder = "harder" if step > 0 else "easier"
                what = f"no {harder} guide of its pattern is related, and {draft.guide.path}, which is one, leads here"
                mend = f"Add '- [{draft.guide.name}](/guide/{draft.guide.slug}) - reason' if a reader would go there"
                yield Finding(other.guide.path, _related_line(other), what, mend)


def _readable(shelf: Shelf, draft: Draft) -> list[Related]:
    return [related for related in draft.guide.related if related.slug in shelf.by_slug]


def _step(shelf: Shelf, here: Draft, there: Draft) -> int:
    """How many levels up a guide of the same pattern is (down: below 0); 0 for any other guide."""
    ours, theirs = here.guide.facts, there.guide.facts
    if ours.pattern is None or ours.pattern != theirs.pattern:
        return 0
    if ours.level not in shelf.levels or theirs.level not in shelf.levels:
        return 0
    return shelf.levels.index(theirs.level) - shelf.levels.index(ours.level)


def _related_line(draft: Draft) -> int:
    return next((section.line for section in draft.guide.of_kind(SectionKind.RELATED)), draft.last_line)


def hardly_linked(shelf: Shelf) -> Iterator[Finding]:
    """A guide that readers of others hardly find."""
    if not shelf.whole or len(shelf.originals) <= LINKED_FROM:
        return
    sources = _linked_from(shelf)
    for draft in shelf.originals:
        if (count := len(sources[draft.guide.slug])) < LINKED_FROM:
            what = f"{'only one' if count else 'no'} other guide links to this one"
            mend = f"Link it from the related guides of at least {LINKED_FROM}{_could_link(shelf, draft)}"
            yield Finding(draft.guide.path, 1, what, mend)


def _could_link(shelf: Shelf, draft: Draft) -> str:
    """Guides that this one leads to and that have room to lead back, as the end of a sentence."""
    found = [
        related.slug
        for related in _readable(shelf, draft)
        for other in [shelf.by_slug[related.slug].guide]
        if len(other.related) < RELATED[1] and all(back.slug != draft.guide.slug for back in other.related)
    ]
    return f", such as {' and '.join(found[:LINKED_FROM])}" if found else ""


def _linked_from(shelf: Shelf) -> Mapping[str, set[str]]:
    sources: dict[str, set[str]] = defaultdict(set)
    for draft in shelf.originals:
        for _, target in draft.links:
            if target.guide is not None and target.guide != draft.guide.slug:
                sources[target.guide].add(draft.guide.slug)
    return sources


def islands(shelf: Shelf) -> Iterator[Finding]:
    """Guides that no chain of links, followed either way, joins to the rest."""
    if not shelf.whole:
        return
    pieces = sorted(_pieces(shelf), key=lambda piece: (-len(piece), min(piece)))
    for piece in pieces[1:]:
        first, *others = sorted(piece)
        company = f" (with {', '.join(others)})" if others else ""
        what = f"no chain of links joins this guide{company} to the other {len(pieces[0])}"
        yield Finding(shelf.by_slug[first].guide.path, 1, what, "Link a guide of the rest, and be linked from one")


def _pieces(shelf: Shelf) -> list[set[str]]:
    """The guides in sets that links hold together."""
    neighbours: dict[str, set[str]] = {slug: set() for slug in shelf.by_slug}
    for slug, sources in _linked_from(shelf).items():
        for source in sources & neighbours.keys():
            if slug in neighbours:
                neighbours[slug].add(source)
                neighbours[source].add(slug)
    pieces: list[set[str]] = []
    seen: set[str] = set()
    for start in neighbours:
        if start in seen:
            continue
        piece, waiting = {start}, [start]
        while waiting:
            found = neighbours[waiting.pop()] - piece
            piece |= found
            waiting += found
        pieces.append(piece)
        seen |= piece
    return pieces
