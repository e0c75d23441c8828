"""Names that lead to more than one guide."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.guides.check.claims import claims, fold
from bot.core.guides.check.links import nearest
from bot.core.guides.check.shelf import Finding, Shelf
from bot.core.guides.folder import SHARED_NAMES


def claimed_twice(shelf: Shelf) -> Iterator[Finding]:
    """A name of two guides, spaces and hyphens apart: whoever types it gets one of them by chance."""
    owners: dict[str, str] = {}
    for claim in claims(shelf):
        other = shelf.by_slug[owners.setdefault(claim.folded.replace(" ", ""), claim.slug)]
        if other.guide.slug != claim.slug:
            what = f"{'the name' if claim.own else 'the alias'} '{claim.text}' is claimed by {other.guide.path} too"
            mend = f"Leave it to one of them, or to {SHARED_NAMES} when people mean either"
            yield Finding(claim.draft.guide.path, claim.line, what, mend)


def shared_claimed(shelf: Shelf) -> Iterator[Finding]:
    """A name of one guide that the table gives to several; the table's choice is what a lifter would get."""
    shared = {fold(name): name for name in shelf.shared_names}
    for claim in claims(shelf):
        if name := shared.get(claim.folded):
            what = f"{'the name' if claim.own else 'the alias'} '{claim.text}' belongs to several guides"
            mend = f"Remove it here, or remove '{name}' from {SHARED_NAMES}"
            yield Finding(claim.draft.guide.path, claim.line, what, mend)


def shared_astray(shelf: Shelf) -> Iterator[Finding]:
    """A shared name that points to a guide which does not exist, or leaves nothing to choose."""
    for name, slugs in shelf.shared_names.items():
        line = shelf.shared_lines.get(name, 1)
        for slug in slugs:
            if slug not in shelf.slugs:
                what = f"'{name}' points to '{slug}', and there is no such guide"
                yield Finding(SHARED_NAMES, line, what, nearest(slug, shelf))
        if len(set(slugs)) == 1 and shelf.slugs.issuperset(slugs):
            what = f"'{name}' points to one guide only"
            yield Finding(SHARED_NAMES, line, what, f"Make it an alias of {slugs[0]}")
