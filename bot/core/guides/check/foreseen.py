"""The questions that authors foresee."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.guides.check.claims import fold
from bot.core.guides.check.links import nearest
from bot.core.guides.check.shelf import Finding, Shelf
from bot.core.guides.model import FROM_FACTS, GuideKind
from bot.core.guides.questions import section_of


def unguided(shelf: Shelf) -> Iterator[Finding]:
    """Questions to a guide that does not exist: nothing answers them."""
    for file in shelf.questions:
        if file.slug not in shelf.slugs:
            yield Finding(
                file.path, 1, f"there is no guide '{file.slug}'", f"{nearest(file.slug, shelf)}, or remove it"
            )


def unplaced(shelf: Shelf) -> Iterator[Finding]:
    """Questions below a heading that means no section of the guide."""
    for file in shelf.questions:
        draft = shelf.by_slug.get(file.slug)
        headings = {entry.heading_line: entry.heading for entry in file.entries if entry.heading}
        if draft is None:
            continue
        for line, heading in headings.items():
            if section_of(draft.guide, heading) is None:
                facts = FROM_FACTS if draft.guide.kind is GuideKind.EXERCISE else ()
                keys = ", ".join(dict.fromkeys([*(section.key for section in draft.guide.sections), *facts]))
                what = f"'{heading}' is no section of {draft.guide.path}"
                yield Finding(file.path, line, what, f"Write '# ' and one of {keys}, or a section's title")


def recurring(shelf: Shelf) -> Iterator[Finding]:
    """A question that stands in the files twice: which guide answers it is left to chance.

    One that is asked once a guide has been shown may stand in the files of several, but once in each.
    """
    first: dict[tuple[str, str], str] = {}
    for file in shelf.questions:
        for entry in file.entries:
            here = f"{file.path}:{entry.line}"
            there = first.setdefault((file.slug if entry.follows else "", fold(entry.text)), here)
            if there != here:
                what = f"the question '{entry.text}' stands in {there} already"
                yield Finding(file.path, entry.line, what, "Leave it where it is answered best")
