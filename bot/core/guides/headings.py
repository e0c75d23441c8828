"""Which kind of section a heading announces: one table, read from top to bottom."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.core.guides.model import GuideKind, SectionKind

_WORD = re.compile(r"[a-z0-9']+")

# The first row that matches decides. "^" holds a phrase to the start of the heading, so that "Why Form Matters" is
# about reasons and "Common Form Mistakes" about mistakes.
_TABLE: tuple[tuple[SectionKind, tuple[str, ...]], ...] = (
    (SectionKind.RELATED, ("^related", "see also", "read next", "more guides", "further reading")),
    (SectionKind.WHY, ("^why", "benefits", "^benefit", "advantages")),
    (SectionKind.ABOUT, ("^understanding", "^what is", "^what are", "^about", "^anatomy", "^the movement")),
    (SectionKind.COMPARISON, ("vs", "versus", "compared", "comparison", "difference between", "differences")),
    (
        SectionKind.MISTAKES,
        ("mistake", "mistakes", "error", "errors", "faults", "pitfalls", "what to avoid", "things to avoid", "don'ts"),
    ),
    (
        SectionKind.ALTERNATIVES,
        (
            "alternative",
            "alternatives",
            "substitute",
            "substitutes",
            "substitutions",
            "swaps",
            "replacements",
            "instead",
        ),
    ),
    (SectionKind.VARIATIONS, ("variation", "variations", "variants", "progressions", "regressions", "modifications")),
    (
        SectionKind.SAFETY,
        ("safety", "safe", "pain", "injury", "injuries", "precautions", "contraindications", "who should avoid"),
    ),
    (SectionKind.MUSCLES, ("muscles", "muscles worked", "muscle groups")),
    (
        SectionKind.PROGRAMMING,
        ("programming", "program", "programme", "sets and reps", "sets", "how often", "how to program", "frequency"),
    ),
    (
        SectionKind.FORM,
        (
            "form",
            "technique",
            "execution",
            "^how to",
            "step by step",
            "steps",
            "instructions",
            "setup",
            "^set up",
            "cues",
        ),
    ),
    (SectionKind.OVERVIEW, ("^introduction", "^overview")),
)


def _says(words: str, phrase: str) -> bool:
    """Whether some words, with a space around each, hold a phrase or begin with it."""
    return words.startswith(f" {phrase[1:]} ") if phrase[0] == "^" else f" {phrase} " in words


@lru_cache(maxsize=2_000)
def announced(heading: str) -> SectionKind | None:
    """The kind that a heading announces ("Common Hip Thrust Mistakes" -> mistakes), None when no row matches."""
    found = _WORD.findall(heading.lower().replace("\u2019", "'"))
    words = f" {' '.join(found)} "
    return next((kind for kind, phrases in _TABLE if any(_says(words, phrase) for phrase in phrases)), None)


def kind_of(heading: str, guide: GuideKind) -> SectionKind:
    """The kind of a section. A topic's sections are its own, apart from its mistakes and its related guides."""
    kind = announced(heading)
    if guide is GuideKind.TOPIC:
        return kind if kind in (SectionKind.MISTAKES, SectionKind.RELATED) else SectionKind.TOPIC
    return kind or SectionKind.OTHER
