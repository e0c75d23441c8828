"""The questions that authors foresee."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from bot.core.guides.check.claims import fold
from bot.core.guides.check.links import nearest
from bot.core.guides.check.shelf import Finding, Shelf
from bot.core.guides.model import FROM_FACTS, GuideKind
from bot.core.guides.passages import split
from bot.core.guides.questions import (
    ANY_EXERCISE,
    ASKED_FOR,
    SMALL_TALK,
    QuestionFile,
    kind_asked_for,
    passages_of,
    section_of,
)
from bot.core.guides.text import plain

_SHOWN = 24
"""Letters of a passage that are shown of its beginning at most."""


def unguided(shelf: Shelf) -> Iterator[Finding]:
    """Questions to a guide that does not exist: nothing answers them."""
    for file in shelf.questions:
        if file.slug not in shelf.slugs and file.slug not in (ANY_EXERCISE, SMALL_TALK):
            yield Finding(
                file.path, 1, f"there is no guide '{file.slug}'", f"{nearest(file.slug, shelf)}, or remove it"
            )


def unplaced(shelf: Shelf) -> Iterator[Finding]:
    """Questions below a heading that means no section of the guide, to any exercise no kind of section."""
    for file in shelf.questions:
        if file.slug == ANY_EXERCISE:
            yield from _of_no_kind(file)
        if file.slug == SMALL_TALK:
            lines = dict.fromkeys(entry.heading_line for entry in file.entries if entry.heading)
            yield from (
                Finding(file.path, line, "small talk has no sections", "Leave the heading out") for line in lines
            )
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


def _of_no_kind(file: QuestionFile) -> Iterator[Finding]:
    headings = {entry.heading_line: entry.heading for entry in file.entries}
    for line, heading in headings.items():
        if kind_asked_for(heading) is None:
            what = f"'{heading}' is no kind of section" if heading else "the first question stands below no heading"
            yield Finding(file.path, line, what, f"Write '# ' and one of {', '.join(ASKED_FOR)} above it")


def unopened(shelf: Shelf) -> Iterator[Finding]:
    """Questions below the beginning of a passage that no passage of their section has, or several have."""
    for file in shelf.questions:
        draft = shelf.by_slug.get(file.slug)
        passages = {entry.passage_line: entry for entry in file.entries if entry.passage}
        if file.slug == ANY_EXERCISE:
            for line, entry in passages.items():
                what = f"'{entry.passage}' can't be a passage of any exercise"
                yield Finding(file.path, line, what, "Leave the heading out")
        if draft is None:
            continue
        for line, entry in passages.items():
            place = section_of(draft.guide, entry.heading) if entry.heading else None
            section = draft.guide.section(place[1]) if place is not None and place[1] is not None else None
            if section is None:
                what = f"'{entry.passage}' stands below no section of {draft.guide.path}"
                yield Finding(file.path, line, what, "Write '# ' and a section above it")
                continue
            found = passages_of(draft.guide, section.key, entry.passage)
            if len(found) != 1:
                often = "several passages begin" if found else "no passage begins"
                what = f"{often} with '{entry.passage}' in '{section.title}' of {draft.guide.path}"
                begin = "; ".join(
                    textwrap.shorten(plain(passage), _SHOWN, placeholder="") for passage in split(section)
                )
                yield Finding(file.path, line, what, f"Write '## ' and how one begins: {begin}")


def recurring(shelf: Shelf) -> Iterator[Finding]:
    """A question that stands in the files twice: which guide answers it is left to chance.

    One that is asked once a guide has been shown may stand in the files of several, but once in each. So may what is
    asked of any exercise: it tells no guide.
    """
    first: dict[tuple[str, str], str] = {}
    for file in shelf.questions:
        for entry in file.entries:
            here = f"{file.path}:{entry.line}"
            of_any = file.slug == ANY_EXERCISE
            own = file.slug if entry.follows or of_any else ""
            there = first.setdefault((own, entry.text if of_any else fold(entry.text)), here)
            if there != here:
                what = f"the question '{entry.text}' stands in {there} already"
                yield Finding(file.path, entry.line, what, "Leave it where it is answered best")
