"""What some words were understood to mean: a decision, never a list of scores."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.core.guides.model import SectionKind


@dataclass(frozen=True, slots=True)
class Target:
    """A place in the library that words may point to.

    `section` is the key of the section to show, None for the guide as a whole. `kind` is what was asked for, which a
    guide may lack or which is built from facts (`muscles`, `alternatives`, `comparison`). `passage` is the number of
    the passage that answers (see `passages.split`), to be read first. `confidence` is 0 to 1.
    """

    guide: str
    section: str | None = None
    kind: SectionKind | None = None
    passage: int | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Found:
    """One guide was meant."""

    target: Target


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Several may have been meant: at least two choices, best first, at most ten."""

    choices: tuple[Target, ...]


@dataclass(frozen=True, slots=True)
class NotFound:
    """Nothing was meant that the library has; `near` holds guides close by, possibly none."""

    near: tuple[Target, ...] = ()


Decision = Found | Ambiguous | NotFound


@dataclass(frozen=True, slots=True)
class Last:
    """What a conversation's last answer was about: a guide, and the kind of section that it showed.

    `alarm` is in how many further answers a red flag that was raised stands, see `Meaning`. `before` are the guides
    that it was about before, the latest first.
    """

    guide: str
    kind: SectionKind | None = None
    alarm: int = 0
    before: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facets:
    """A search by facts; terms are the library's vocabulary.

    `without` lists what is ruled out, see `Meaning`, `no_lifts` lifts that are ("glute exercises no squats"), and
    `no_muscles` muscles ("that dont hit my quads").
    """

    muscles: tuple[str, ...] = ()
    equipment: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    mechanics: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    no_lifts: tuple[str, ...] = ()
    no_muscles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Meaning:
    """All that was understood of some words.

    Attributes:
        decision: which guide.
        kind: the section that the words, or the command, ask for; None when they name none.
        compare: the slugs of two guides to set side by side; `decision` is then Found with the first.
        facets: set when the words describe guides by facts rather than name one.
        rules_out: equipment terms, kits (`exclusions.KITS`) and joints that the words exclude ("no barbell", "no gear",
            "bad knees").
        pain: the words speak of pain or injury: safety comes first.
        alarm: the words speak of a sign that needs a professional (numb, sharp, popping, chest pain, dizzy), or go on
            about one that was told of shortly before: in how many further answers it stands, and this one too. 0 where
            there is none.
        beside: the exercise that the words name, where another guide answers.
    """

    decision: Decision
    kind: SectionKind | None = None
    compare: tuple[str, str] | None = None
    facets: Facets | None = None
    rules_out: frozenset[str] = field(default_factory=frozenset)
    pain: bool = False
    alarm: int = 0
    beside: tuple[str, ...] = ()

    @property
    def red_flag(self) -> bool:
        """Whether a sign that needs a professional is told of."""
        return self.alarm > 0
