"""The questions that a guide's author foresees: `questions/<slug>.txt`, read and laid at the sections that answer them.

Lifters do not use a coach's words. What they type instead stands in a file beside the guides, one question a line,
below "# " and the kind or the title of the section that answers it. Those above the first heading are to the whole
guide. One behind three dots is asked once the guide has been shown, and may stand in several files.

    # mistakes
    my butt comes up before the bar does
    ... why is it so hard
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.core.guides.headings import announced
from bot.core.guides.model import FROM_FACTS, Guide, GuideKind, Question, SectionKind

FOLDER = "questions"
SUFFIX = ".txt"

_FOLLOWS, _DOTS = ("...", "\N{HORIZONTAL ELLIPSIS}"), ".\N{HORIZONTAL ELLIPSIS} "
"""What a question begins with that follows, and the characters of it that are taken off."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a file: a question, the heading that it stands below ("" for none), and both their lines.

    One that `follows` stands behind three dots.
    """

    text: str
    heading: str
    line: int
    heading_line: int
    follows: bool = False


@dataclass(frozen=True, slots=True)
class QuestionFile:
    """A file of questions: its name as its author knows it, the guide that it is for, and its lines."""

    path: str
    slug: str
    entries: Sequence[Entry]


def read(text: str, path: str, slug: str) -> QuestionFile:
    """The questions of one file's text; blank lines say nothing."""
    entries: list[Entry] = []
    heading, heading_line = "", 1
    for number, line in enumerate(text.split("\n"), 1):
        said = line.strip()
        if said.startswith("#"):
            heading, heading_line = said.lstrip("#").strip(), number
        elif question := said.lstrip(_DOTS):
            entries.append(Entry(question, heading, number, heading_line, follows=said.startswith(_FOLLOWS)))
    return QuestionFile(path, slug, tuple(entries))


def section_of(guide: Guide, heading: str) -> tuple[SectionKind, str | None] | None:
    """The kind and the key of what a heading of a file of questions means; None where it means nothing of the guide.

    A heading is a section's key, its title, or a kind; some kinds are answered from facts, without a section.
    """
    wanted = heading.casefold()
    for section in guide.sections:
        if wanted and wanted in (section.key, section.title.casefold()):
            return section.kind, section.key
    kind = announced(heading)
    for section in guide.sections:
        if section.kind is kind:
            return section.kind, section.key
    return (kind, None) if kind in FROM_FACTS and guide.kind is GuideKind.EXERCISE else None


def laid_at(guide: Guide, file: QuestionFile) -> Guide:
    """The guide with its questions; one whose heading means no section is a question to the whole guide."""
    places = {entry.heading: section_of(guide, entry.heading) or (None, None) for entry in file.entries}
    asked = [
        Question(entry.text, kind, key, entry.line, entry.follows)
        for entry in file.entries
        for kind, key in (places[entry.heading],)
    ]
    return replace(guide, questions=tuple(asked))
