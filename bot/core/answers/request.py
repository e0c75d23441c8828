"""What can be asked: a few frozen values that a command, a button or a typed line makes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.core.guides.model import SectionKind


def subject(guide: str, section: str | None = None, alarm: int = 0, before: Sequence[str] = ()) -> str:
    """What an answer was about, for a follow-up: four things with slashes between them, of which the last may lack.

    Args:
        guide: the slug of the guide on show.
        section: the key of the section on show.
        alarm: in how many further answers a red flag stands.
        before: the guides that the conversation was about before it, the latest first.
    """
    parts = [guide, section or "", str(alarm or ""), ",".join(before)]
    while not parts[-1]:
        parts.pop()
    return "/".join(parts)


@dataclass(frozen=True, slots=True)
class Ask:
    """Words as typed, in a command or alone.

    `kind` is the section that a command asks for. `about` tells what this conversation's last answer was about (see
    `subject`), so that "and the mistakes?" and "same for rdls" work. A question with a guide named apart (`/guide` with
    its `question` option) is asked as one text.
    """

    text: str
    kind: SectionKind | None = None
    about: str | None = None


@dataclass(frozen=True, slots=True)
class Show:
    """One section of one guide, by key; None is the guide as a whole.

    `section` may also be a kind's value that the guide has no section of ("muscles", "alternatives"): it is then
    built from facts, or the reply says that the guide has none and offers those it has. `lead` is the number of the
    passage to be read first. `page` counts from 0.
    """

    guide: str
    section: str | None = None
    page: int = 0
    lead: int | None = None


@dataclass(frozen=True, slots=True)
class Compare:
    """Two guides side by side."""

    first: str
    second: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class Search:
    """Guides by facts and words ("glutes dumbbell beginner")."""

    text: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class Browse:
    """The guides by group; `group` is a key of `browse.groups`, None the list of groups."""

    group: str | None = None
    page: int = 0


@dataclass(frozen=True, slots=True)
class Random:
    """Any guide; the caller draws the number, since the core has no chance in it. Any integer is valid."""

    number: int


class Topic(StrEnum):
    """What the bot can say about itself."""

    HELP = "help"
    ABOUT = "about"
    PRIVACY = "privacy"


@dataclass(frozen=True, slots=True)
class Say:
    """A text about the bot itself."""

    topic: Topic


Request = Ask | Show | Compare | Search | Browse | Random | Say
