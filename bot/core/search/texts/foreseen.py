"""The questions that authors foresee, as a search reads them: what each says, and where it is answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from bot.core.guides.model import Guide, GuideKind, SectionKind
from bot.core.search.texts.content import content
from bot.core.search.words.words import lemma, words


class Foreseen(NamedTuple):
    """One question: the stems of its words that say something, in order, and the kind and the key of its section."""

    stems: list[str]
    kind: SectionKind | None
    section: str | None


Read = Callable[[Iterable[str]], list[str]]
"""Brings typed words to the forms that queries are read in."""


def in_dictionary_form(typed: Iterable[str]) -> list[str]:
    """Words in dictionary form: the plainest way of reading."""
    return [lemma(word) for word in typed]


def foreseen(guide: Guide, read: Read = in_dictionary_form) -> list[Foreseen]:
    """The questions to a guide. Those to an exercise mostly name it, which tells nothing: they are without its name."""
    topic = guide.kind is GuideKind.TOPIC
    own = set() if topic else set(content(read(words(guide.name)), every=True))
    found: list[Foreseen] = []
    for question in guide.questions:
        stems = content(read(words(question.text)), every=True)
        # Any section of a topic guide is one of its topic, as in `ranking`.
        kind = SectionKind.TOPIC if topic and question.section is not None else question.kind
        found.append(Foreseen([stem for stem in stems if stem not in own], kind, question.section))
    return found
