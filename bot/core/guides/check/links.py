"""Links that lead nowhere, or back to where one is."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from bot.core.guides.check.shelf import Finding, Shelf


def unresolved(shelf: Shelf) -> Iterator[Finding]:
    """A link to a guide that does not exist; no reply shows it, so a lifter misses it."""
    for draft in shelf.drafts:
        for line, target in draft.links:
            if target.guide is not None and target.guide not in shelf.slugs:
                what = f"the link /guide/{target.guide} leads to no guide"
                yield Finding(draft.guide.path, line, what, f"{nearest(target.guide, shelf)}, or write that guide")


def nearest(slug: str, shelf: Shelf) -> str:
    """What an author may have meant by a slug that does not exist."""
    # 0.6 is difflib's own measure of a close match; below it a suggestion misleads.
    found = get_close_matches(slug, sorted(shelf.slugs), n=1, cutoff=0.6)
    return f"Perhaps you mean {found[0]}" if found else "Use the file name of a guide, without .md"


def to_itself(shelf: Shelf) -> Iterator[Finding]:
    """A link to the very guide that holds it."""
    for draft in shelf.drafts:
        for line, target in draft.links:
            if target.guide == draft.guide.slug:
                yield Finding(draft.guide.path, line, "the guide links to itself", "Link another guide, or none")
