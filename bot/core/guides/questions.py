"""The questions that a guide's author foresees: `questions/<slug>.txt`, read and laid at the sections that answer them.

Lifters do not use a coach's words. What they type instead stands in a file beside the guides, one question a line,
below "# " and the kind or the title of the section that answers it. Those above the first heading are to the whole
guide. Below "## " and the beginning of a passage stand those that this passage of the section answers. One behind three
dots is asked once the guide has been shown, and may stand in several files.

    # mistakes
    ... why is it so hard
    ## Hips shoot up first
    my butt comes up before the bar does

`questions/any-exercise.txt` holds what is asked of exercises whichever it is, with "_" for the name ("am i too old for
_"), below the kinds of sections. It tells which kind such words mean, never which guide.

`questions/small-talk.txt` holds what people say beside their questions that asks nothing of a guide, without headings.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.core.guides.headings import announced
from bot.core.guides.model import FROM_FACTS, Guide, GuideKind, Question, SectionKind
from bot.core.guides.passages import split
from bot.core.guides.text import plain

FOLDER = "questions"
SUFFIX = ".txt"
ANY_EXERCISE = "any-exercise"
"""What the file is called of the questions that are asked of any exercise."""

SMALL_TALK = "small-talk"
"""What the file is called of what is said that asks nothing."""

NAMED = "_"
"""Stands for an exercise's name in these."""

ASKED_FOR = (
    SectionKind.WHY,
    SectionKind.ABOUT,
    SectionKind.FORM,
    SectionKind.VARIATIONS,
    SectionKind.MISTAKES,
    SectionKind.PROGRAMMING,
    SectionKind.MUSCLES,
    SectionKind.SAFETY,
    SectionKind.ALTERNATIVES,
)
"""The kinds of an exercise's sections that questions ask for."""

_FOLLOWS, _DOTS = ("...", "\N{HORIZONTAL ELLIPSIS}"), ".\N{HORIZONTAL ELLIPSIS} "
"""What a question begins with that follows, and the characters of it that are taken off."""


_PASSAGE = "##"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a file: a question, the heading and the passage that it stands below ("" for none), and their lines.

    One that `follows` stands behind three dots.
    """

    text: str
    heading: str
    line: int
    heading_line: int
    follows: bool = False
    passage: str = ""
    passage_line: int = 0


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
    passage, passage_line = "", 0
    for number, line in enumerate(text.split("\n"), 1):
        said = line.strip()
        if said.startswith(_PASSAGE):
            passage, passage_line = said.lstrip("#").strip(), number
        elif said.startswith("#"):
            heading, heading_line = said.lstrip("#").strip(), number
            passage, passage_line = "", 0
        elif question := said.lstrip(_DOTS):
            follows = said.startswith(_FOLLOWS)
            entries.append(Entry(question, heading, number, heading_line, follows, passage, passage_line))
    return QuestionFile(path, slug, tuple(entries))


def kind_asked_for(heading: str) -> SectionKind | None:
    """The kind of section that a heading above questions to any exercise means; None where it means none."""
    kind = announced(heading)
    return kind if kind in ASKED_FOR else None


def of_any_exercise(file: QuestionFile) -> tuple[Question, ...]:
    """The questions of a file that are asked of any exercise, without those whose heading means no kind of section."""
    asked = ((entry, kind_asked_for(entry.heading)) for entry in file.entries)
    return tuple(Question(entry.text, kind, None, entry.line) for entry, kind in asked if kind is not None)


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


def passages_of(guide: Guide, section: str | None, beginning: str) -> list[int]:
    """The numbers of the passages of a section that begin so, whatever their letters' case and blanks."""
    begun = _evenly(beginning)
    own = guide.section(section) if section is not None else None
    return [at for at, passage in enumerate(split(own) if own else ()) if _evenly(plain(passage)).startswith(begun)]


def _evenly(text: str) -> str:
    return " ".join(text.casefold().split())


def laid_at(guide: Guide, file: QuestionFile) -> Guide:
    """The guide with its questions.

    One whose heading means no section is a question to the whole guide, and one whose passage none or several begin
    like is one to the whole section.
    """
    places = {entry.heading: section_of(guide, entry.heading) or (None, None) for entry in file.entries}
    opened: dict[tuple[str, str], int | None] = {}
    asked: list[Question] = []
    for entry in file.entries:
        kind, key = places[entry.heading]
        headed = entry.heading, entry.passage
        if headed not in opened:
            found = passages_of(guide, key, entry.passage) if entry.passage else []
            opened[headed] = found[0] if len(found) == 1 else None
        asked.append(Question(entry.text, kind, key, entry.line, entry.follows, opened[headed]))
    return replace(guide, questions=tuple(asked))
