"""How guides lead to each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from bot.core.guides.check.amounts import RELATED
from bot.core.guides.check.shelf import Finding, Shelf, takes_format
from bot.core.guides.draft import Draft
from bot.core.guides.model import SectionKind

LINKED_FROM = 2


def one_way(shelf: Shelf) -> Iterator[Finding]:
    """A close relative that does not link back although it has room.

    Close means: exercises of one pattern that share a primary muscle, so that each is the other's step up, step down or
    stand-in. Most other links rightly lead one way only, from the special to the general.
    """
    most = RELATED[1]
    for draft in shelf.originals:
        for related in draft.guide.related:
            other = shelf.by_slug.get(related.slug)
            if other is None or not takes_format(other) or len(other.guide.related) >= most:
                continue
            if _close(draft, other) and all(back.slug != draft.guide.slug for back in other.guide.related):
                what = f"{draft.guide.path} leads here, and nothing leads back"
                mend = f"Add '- [{draft.guide.name}](/guide/{draft.guide.slug}) - reason' if a reader would go there"
                yield Finding(other.guide.path, _related_line(other), what, mend)


def _close(one: Draft, other: Draft) -> bool:
    ours, theirs = one.guide.facts, other.guide.facts
    if ours.pattern is None or ours.pattern != theirs.pattern or ours.mechanic is None:
        return False
    return set(ours.primary_muscles) == set(theirs.primary_muscles)


def _related_line(draft: Draft) -> int:
    return next((section.line for section in draft.guide.of_kind(SectionKind.RELATED)), draft.last_line)


def hardly_linked(shelf: Shelf) -> Iterator[Finding]:
    """A guide that readers of others hardly find."""
    if not shelf.whole or len(shelf.originals) <= LINKED_FROM:
        return
    sources = _linked_from(shelf)
    for draft in shelf.originals:
        if (count := len(sources[draft.guide.slug])) < LINKED_FROM:
            what = f"{count or 'no'} other {'guide links' if count == 1 else 'guides link'} to this one"
            mend = f"Link it from the related guides of at least {LINKED_FROM}"
            yield Finding(draft.guide.path, 1, what, mend)


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
        names = sorted(piece)
        others = f" and {len(names) - 1} others that it leads to" if len(names) > 1 else ""
        what = f"nothing joins this guide{others} to the other {len(pieces[0])}"
        yield Finding(shelf.by_slug[names[0]].guide.path, 1, what, "Link a guide of the rest, and be linked from one")


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
