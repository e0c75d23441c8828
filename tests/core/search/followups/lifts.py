"""A few lifts for tests of texts that go on about one of them, and what such a text means."""

from __future__ import annotations

from bot.core.guides.model import SectionKind
from bot.core.search.index import Index
from bot.core.search.meaning import Found, Meaning
from bot.core.search.names.names import Names
from bot.core.search.reading.tokens import Token
from bot.core.search.words.words import words
from tests.core.search.conftest import bullets, guide, library_of, paragraph

LIFTS = library_of(
    guide(
        "Bench Press",
        "bench",
        form=[bullets("Grip the bar.", "Lower it to the chest.")],
        mistakes=[bullets("The elbows flare: tuck them.", "The wrists bend: stack them.")],
        programming=[paragraph("Three sets of five, twice a week.")],
    ),
    guide("Incline Bench Press", form=[bullets("Set the bench to thirty degrees.")]),
    guide("Standing Calf Raise", form=[bullets("Stand on a step.")]),
    guide("Seated Calf Raise", form=[bullets("Sit down.")], mistakes=[bullets("You bounce.")]),
    guide("Back Squat", "squat", form=[bullets("Sit down between the feet.")], mistakes=[bullets("The knees cave.")]),
    guide("Creatine", topic=True, overview=[paragraph("Five grams a day with water.")]),
)
INDEX = Index(LIFTS)
NAMES = Names(LIFTS.guides)


def tokens(text: str) -> list[Token]:
    """The words of a text as they are read."""
    return NAMES.reader.read(words(text))


def said(text: str, about: str | None = "bench-press") -> Meaning:
    """What a text means after an answer about one of the lifts."""
    return INDEX.understand(text, about=about)


def first(text: str, about: str | None = "bench-press") -> tuple[str, SectionKind | None]:
    """The guide and the section that such a text opens, or offers first."""
    decision = said(text, about).decision
    target = decision.target if isinstance(decision, Found) else decision.choices[0]  # type: ignore[union-attr]
    return target.guide, target.kind


def found(text: str, about: str | None = "bench-press") -> tuple[str, SectionKind | None] | None:
    """The guide and the section that such a text opens; None where it opens none."""
    decision = said(text, about).decision
    return (decision.target.guide, decision.target.kind) if isinstance(decision, Found) else None
