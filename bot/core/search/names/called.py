"""What a guide is called: its name, its aliases, its slug, its variations and, weakest, its keywords."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple

from bot.core.guides.model import Guide, SectionKind
from bot.core.guides.passages import split
from bot.core.guides.text import Heading, plain_line


class Rank(IntEnum):
    """How much a name is the guide's own; a smaller rank wins."""

    NAME = 0
    ALIAS = 1
    SLUG = 2
    VARIATION = 3
    KEYWORD = 4


class Called(NamedTuple):
    """One thing that a guide is called; `section` and `passage` are the place that describes a variation."""

    text: str
    rank: Rank
    section: str | None = None
    passage: int | None = None


_OPENINGS = ("how to do ", "how to ", "what is ", "what are ")
_ENDINGS = (
    " form", " technique", " exercise", " exercises", " guide", " benefits", " muscles worked", " variations",
    " mistakes", " workout", " for beginners", " tips", " tutorial", " how to", " explained", " cues", " setup",
)  # fmt: skip


def _bare(keyword: str) -> str:
    """A keyword without the words that only say that it is about a guide ("rdl form" -> "rdl")."""
    text = keyword.lower().strip()
    for opening in _OPENINGS:
        text = text.removeprefix(opening)
    for ending in _ENDINGS:
        text = text.removesuffix(ending)
    return text


def _each(heading: str, name: str) -> Iterator[str]:
    """The variations that a heading names: "Archer and One-Arm Push-Up", "High Plank (Straight-Arm)", "Banded".

    Each is given as it stands; one that lacks the guide's own last word is given with the guide's name too.
    """
    outside, _, inside = heading.partition("(")
    whole = outside.strip()
    parts = [part for part in re.split(r",| and | or |/| with ", whole) if part.strip()]
    head = name.rsplit(maxsplit=1)[-1].lower() if name.split() else ""
    texts = [whole, *(parts if len(parts) > 1 else ()), inside.rstrip(") ")]
    for text in dict.fromkeys(text.strip() for text in texts if text.strip()):
        if " and " in name and text != whole and text.lower() in name.lower().split():
            continue  # "Jerk" of "Kettlebell Clean and Jerk" is no variation of it.
        own = head.rstrip("s") in text.lower()
        if own or (text == whole and " " in text):
            yield text
        if not own:
            yield f"{text} {name}"


def names_of(guide: Guide) -> Iterator[Called]:
    """Everything that a guide is called, the strongest first; a text may come twice."""
    yield Called(guide.name, Rank.NAME)
    for alias in guide.aliases:
        yield Called(alias, Rank.ALIAS)
    yield Called(guide.slug.replace("-", " "), Rank.SLUG)
    for section in guide.sections:
        if section.kind is SectionKind.VARIATIONS:
            for number, passage in enumerate(split(section)):
                if isinstance(passage[0], Heading):
                    for text in _each(plain_line(passage[0].spans), guide.name):
                        yield Called(text, Rank.VARIATION, section.key, number)
    for keyword in guide.keywords:
        yield Called(_bare(keyword), Rank.KEYWORD)
