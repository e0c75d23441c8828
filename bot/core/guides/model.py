"""What a guide is, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from bot.core.guides.text import Block


class SectionKind(StrEnum):
    """What a section is for; the value is what scripts and buttons see."""

    OVERVIEW = "overview"
    """The introduction below the guide's first heading."""
    WHY = "why"
    """The benefits."""
    ABOUT = "about"
    """What the movement is."""
    FORM = "form"
    VARIATIONS = "variations"
    MISTAKES = "mistakes"
    PROGRAMMING = "programming"
    MUSCLES = "muscles"
    SAFETY = "safety"
    ALTERNATIVES = "alternatives"
    COMPARISON = "comparison"
    TOPIC = "topic"
    """Any section of a topic guide that no other kind claims."""
    RELATED = "related"
    PARTNERS = "partners"
    OTHER = "other"
    """A section of an exercise whose heading no kind claims; it keeps its own title."""


FROM_FACTS = (SectionKind.MUSCLES, SectionKind.ALTERNATIVES)
"""Kinds that an exercise without such a section answers from its facts."""


class GuideKind(StrEnum):
    """Whether a guide is about one movement or about a topic."""

    EXERCISE = "exercise"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of an exercise without reading it; terms come from the library's vocabulary.

    `equipment` is all that the base version needs; any one of `equipment_alternatives` may replace its main implement.
    """

    pattern: str | None = None
    level: str | None = None
    mechanic: str | None = None
    equipment: tuple[str, ...] = ()
    equipment_alternatives: tuple[str, ...] = ()
    primary_muscles: tuple[str, ...] = ()
    secondary_muscles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a guide, as its author wrote it.

    `key` names it within its guide: the kind's value where that is unique, else made of the heading; at most
    20 ASCII characters, so that a button can carry it. `line` is where its heading stands in the file, from 1.
    """

    kind: SectionKind
    key: str
    title: str
    blocks: tuple[Block, ...]
    line: int = 1


@dataclass(frozen=True, slots=True)
class Related:
    """A guide that the author points to, in the author's words."""

    slug: str
    label: str
    reason: str
    line: int = 1


@dataclass(frozen=True, slots=True)
class Partner:
    """A commercial link of a guide: it is never shown without a disclosure beside it."""

    label: str
    url: str
    line: int = 1


@dataclass(frozen=True, slots=True)
class Question:
    """What a lifter may type to be answered by a guide, in a lifter's words.

    `kind` and `section` are the kind and the key of the section that answers it. A kind alone is one that is answered
    from facts ("muscles"); without both, the guide as a whole answers. One that `follows` is asked once the guide has
    been shown ("how often"): it does not tell which guide is meant. `passage` is the number of the passage of the
    section that answers it (see `passages.split`), None where it is the whole section.
    """

    text: str
    kind: SectionKind | None = None
    section: str | None = None
    line: int = 1
    follows: bool = False
    passage: int | None = None


@dataclass(frozen=True, slots=True)
class Guide:
    """One Markdown file, read whole.

    `sections` holds the overview first, then the file's own sections in order, `related` and `partners` included
    where the file has them.
    """

    slug: str
    name: str
    title: str
    meta: str
    kind: GuideKind
    sections: tuple[Section, ...]
    heading: str = ""
    """The first heading of the body: the name and its promise."""
    keywords: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    facts: Facts = field(default_factory=Facts)
    related: tuple[Related, ...] = ()
    partners: tuple[Partner, ...] = ()
    questions: tuple[Question, ...] = ()
    """What its author foresees that lifters ask; no reply shows it."""
    path: str = ""
    language: str | None = None
    """The language of a translated file (`<slug>.de.md`), or None for the library's own."""

    def section(self, key: str) -> Section | None:
        """The section of that key, or None."""
        return next((section for section in self.sections if section.key == key), None)

    def of_kind(self, kind: SectionKind) -> tuple[Section, ...]:
        """The sections of a kind, in the guide's order."""
        return tuple(section for section in self.sections if section.kind is kind)
