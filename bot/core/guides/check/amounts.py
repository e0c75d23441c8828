"""Enough of what a section is for, each in the form that a reply can show."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.guides.check.shelf import Finding, Shelf
from bot.core.guides.document import Text
from bot.core.guides.draft import Draft
from bot.core.guides.model import Section, SectionKind
from bot.core.guides.text import Line, plain_line

VARIATIONS = 3
MISTAKES = 4
CUES = (3, 5)
RELATED = (3, 5)


def few_variations(shelf: Shelf) -> Iterator[Finding]:
    """Fewer variations than a lifter needs to find an easier and a harder one."""
    for draft in shelf.formatted:
        for section in draft.guide.of_kind(SectionKind.VARIATIONS)[:1]:
            count = sum(1 for text in draft.texts_of(section) if text.level)
            if count < VARIATIONS:
                what = f"the number of variations is {count}, and at least {VARIATIONS} are wanted"
                mend = "Give each a '###' heading of its own, from easier to harder"
                yield Finding(draft.guide.path, section.line, what, mend)


def few_mistakes(shelf: Shelf) -> Iterator[Finding]:
    """Fewer mistakes than most lifters make."""
    for draft in shelf.formatted:
        for section in draft.guide.of_kind(SectionKind.MISTAKES)[:1]:
            count = len(_entries(draft, section))
            if count < MISTAKES:
                what = f"the number of mistakes is {count}, and at least {MISTAKES} are wanted"
                mend = "Add bullets '- **Fault**: why it happens, and the cue that mends it'"
                yield Finding(draft.guide.path, section.line, what, mend)


def shapeless_mistakes(shelf: Shelf) -> Iterator[Finding]:
    """A mistake whose fault does not stand in bold before a colon, where lifters look for theirs."""
    for draft in shelf.formatted:
        for section in draft.guide.of_kind(SectionKind.MISTAKES):
            for entry in _entries(draft, section):
                if not _names_a_fault(entry.spans):
                    what = f"the mistake '{_start(entry.spans)}' does not name its fault first"
                    mend = "Write '- **Fault**: why it happens, and the cue that mends it'"
                    yield Finding(draft.guide.path, entry.line, what, mend)


def wrong_cues(shelf: Shelf) -> Iterator[Finding]:
    """Too few or too many cues: a lifter can hold a handful in mind."""
    least, most = CUES
    for draft in shelf.formatted:
        for section in draft.guide.of_kind(SectionKind.FORM)[:1]:
            texts = draft.texts_of(section)
            headings = [at for at, text in enumerate(texts) if text.level]
            at = next((n for n in headings if "cue" in plain_line(texts[n].spans).lower()), None)
            if at is None:
                mend = f"End the section with '### Cues' and {least} to {most} short bullets"
                yield Finding(draft.guide.path, section.line, f"'{section.title}' has no cues", mend)
                continue
            after = next((n for n in headings if n > at), len(texts))
            count = sum(1 for text in texts[at:after] if text.item == 1)
            if not least <= count <= most:
                what = f"the number of cues is {count}, and {least} to {most} are wanted"
                yield Finding(draft.guide.path, texts[at].line, what, "Keep those that mend the most, a bullet each")


def wrong_related(shelf: Shelf) -> Iterator[Finding]:
    """Too few related guides to go on from, or more than a row of buttons shows."""
    least, most = RELATED
    for draft in shelf.formatted:
        for section in draft.guide.of_kind(SectionKind.RELATED)[:1]:
            count = len(draft.guide.related)
            if not least <= count <= most:
                what = f"the number of related guides is {count}, and {least} to {most} are wanted"
                mend = "List the next steps of this guide's reader as '- [Name](/guide/slug) - reason'"
                yield Finding(draft.guide.path, section.line, what, mend)


def unreasoned_related(shelf: Shelf) -> Iterator[Finding]:
    """A related guide without the reason to go there."""
    for draft in shelf.formatted:
        for related in draft.guide.related:
            if not related.reason:
                what = f"nothing says why a reader would go on to '{related.slug}'"
                mend = f"Write '- [{related.label}](/guide/{related.slug}) - reason'"
                yield Finding(draft.guide.path, related.line, what, mend)


def _entries(draft: Draft, section: Section) -> list[Text]:
    """The entries of a section's outer lists."""
    return [text for text in draft.texts_of(section) if text.item == 1]


def _names_a_fault(spans: Line) -> bool:
    if len(spans) < 2 or not spans[0].bold:  # noqa: PLR2004 - the fault, and what follows
        return False
    return spans[0].text.rstrip().endswith(":") or spans[1].text.lstrip().startswith(":")


def _start(spans: Line, words: int = 6) -> str:
    found = plain_line(spans).split()
    return " ".join(found[:words]) + (" …" if len(found) > words else "")
