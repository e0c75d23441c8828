"""What is said, as meaning rather than looks: no Markdown, no colour, no platform field."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from bot.core.answers.request import Request, subject
from bot.core.guides.model import Facts, Partner, SectionKind
from bot.core.guides.text import Block, Line, Picture


class Tone(StrEnum):
    """How a reply feels, for a renderer to colour or mark as its platform does."""

    ANSWER = "answer"
    CHOICE = "choice"
    MISS = "miss"
    INFO = "info"


class Outcome(StrEnum):
    """What became of the words; the values are those of `ask --json`."""

    FOUND = "found"
    AMBIGUOUS = "ambiguous"
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True)
class Action:
    """Something one tap away: a label of at most 80 characters and the request it makes.

    `current` marks the action whose answer is on show. `detail` is one more short line where there is room for it.
    """

    label: str
    request: Request
    current: bool = False
    detail: str = ""


@dataclass(frozen=True, slots=True)
class RelatedGuide:
    """A guide to read next; a renderer adds its link where a public address is known (see `links.guide_url`)."""

    slug: str
    name: str
    reason: str
    action: Action


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of an ambiguous reply, or a near miss of an empty one."""

    guide: str
    section: SectionKind | None
    confidence: float
    action: Action


@dataclass(frozen=True, slots=True)
class Source:
    """Where a reply's text comes from."""

    slug: str
    name: str
    section: str
    """The title of the section on show, "" when there is none."""


ALERT_SIGN = "\N{WARNING SIGN}\N{VARIATION SELECTOR-16}"
"""What stands before an alert on a platform, where an answer is known to have had one by it."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer.

    A renderer shows everything that is set, in this order: `alert`, `title`, `crumbs`, `facts`, `lead`, `blocks`
    (the page `page` of `lead` + `blocks` as it measures them), `picture`, `choices`, `partners` with `disclosure`
    beside them, `source`, then the actions: pages, `sections`, `related`, `actions`. Nothing may be dropped: what
    does not fit goes to a further page, reached by `turned(page)`.

    Attributes:
        alert: a line that must be read before anything else (a red flag), else empty.
        alarm: in how many further answers of the conversation it stands as well.
        before: the slugs of the guides that the conversation was about before, the latest first.
        crumbs: where the answer stands, from the widest ("Exercises", "Hinge", "Romanian Deadlift").
        lead: the passage that answers the question; `blocks` is then the rest, without it.
        sections: the guide's sections, the one on show marked `current`.
        actions: whatever else is one tap away.
        request: what would make this very reply again, for paging; None when it has only ever one page.
        guide: the slug of the guide on show, for follow-ups.
        section: the kind of the section on show.
    """

    tone: Tone
    title: str
    blocks: tuple[Block, ...] = ()
    outcome: Outcome = Outcome.FOUND
    alert: Line = ()
    crumbs: tuple[str, ...] = ()
    facts: Facts | None = None
    lead: tuple[Block, ...] = ()
    picture: Picture | None = None
    choices: tuple[Choice, ...] = ()
    partners: tuple[Partner, ...] = ()
    disclosure: str = ""
    source: Source | None = None
    sections: tuple[Action, ...] = ()
    related: tuple[RelatedGuide, ...] = ()
    actions: tuple[Action, ...] = ()
    request: Request | None = None
    page: int = 0
    guide: str | None = None
    section: SectionKind | None = None
    confidence: float = 1.0
    alarm: int = 0
    before: tuple[str, ...] = ()
    language: str = field(default="en")

    @property
    def about(self) -> str | None:
        """What a follow-up would mean (see `subject`): the guide on show, else the first that may have been meant.

        A warning that stands alone leaves the conversation where it was, so that it fades there too.
        """
        if self.guide is None and self.alert and not self.choices and self.before:
            last, *before = self.before
            return subject(last, None, self.alarm, before)
        if self.guide is None:
            first = self.choices[0].guide if self.outcome is Outcome.AMBIGUOUS and self.choices else None
            return subject(first, None, self.alarm, self.before) if first is not None else None
        return subject(self.guide, self.section, self.alarm, self.before)
