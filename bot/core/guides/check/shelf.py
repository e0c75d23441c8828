"""What the rules look at: the readable guides of a folder and its tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from bot.core.guides.draft import Draft
from bot.core.guides.questions import QuestionFile


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a rule found; which rule, and how grave it is, stands in the table of rules."""

    path: str
    line: int
    what: str
    mend: str


@dataclass(frozen=True)
class Shelf:
    """The guides of a folder.

    Attributes:
        drafts: every readable file, translations included.
        slugs: the guides that have a file, readable or not: what a link may point to.
        shared_names: names of several guides -> their slugs, as written.
        shared_lines: where each shared name stands in its file.
        questions: the files of what authors foresee that lifters ask.
        levels: how hard a guide can be, easiest first.
        sources: the studies that may be named, one a line; None where the folder has no such list.
        whole: every file could be read, so that what nobody links to can be told.
    """

    drafts: Sequence[Draft]
    slugs: frozenset[str]
    shared_names: Mapping[str, Sequence[str]] = field(default_factory=dict)
    shared_lines: Mapping[str, int] = field(default_factory=dict)
    questions: Sequence[QuestionFile] = ()
    levels: Sequence[str] = ()
    sources: Sequence[str] | None = None
    whole: bool = True

    @cached_property
    def originals(self) -> tuple[Draft, ...]:
        """The guides in the library's own language."""
        return tuple(draft for draft in self.drafts if draft.guide.language is None)

    @cached_property
    def formatted(self) -> tuple[Draft, ...]:
        """The guides that take the library's format, as a `name` in their front matter says.

        A guide without one has a shape of its own, with its name derived from its title. It is valid as it is: what
        holds for every guide (links, names, sources, recurring sentences) holds for it, what the format asks does not.
        """
        return tuple(draft for draft in self.originals if takes_format(draft))

    @cached_property
    def by_slug(self) -> dict[str, Draft]:
        """The originals by their slug."""
        return {draft.guide.slug: draft for draft in self.originals}


def takes_format(draft: Draft) -> bool:
    """Whether a guide is held to the library's format; a translation follows its original instead."""
    return draft.matter.name is not None and draft.guide.language is None
