"""The questions that authors foresee, as a search reads them: what each says, and where it is answered.

A guide to a topic asks some itself ("How often should you test your max? Two or three times a year."): these too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from bot.core.guides.model import Guide, GuideKind, Question, SectionKind
from bot.core.guides.passages import split
from bot.core.guides.text import plain
from bot.core.search.texts.content import content
from bot.core.search.words.stems import stem
from bot.core.search.words.texting import spelled_out
from bot.core.search.words.words import lemma, words

_TELLING, _POINTING = 3, frozenset("it they them that this these those".split())
"""Words from which a question that a guide asks itself tells which guide is meant, and those with which it does not."""

_QUESTION = re.compile(r"[^.?!:\n]+\?")


class Foreseen(NamedTuple):
    """One question.

    Attributes:
        stems: of its words that say something, in order.
        kind: of the section that answers it.
        section: its key.
        said: the stems of all words of one to a topic or to one passage, in order; [] for any other.
        follows: it is asked once the guide has been shown, so it does not tell which guide is meant.
        typed: its words.
        passage: the number of the passage of the section that answers it, None where it is the whole section.
    """

    stems: list[str]
    kind: SectionKind | None
    section: str | None
    said: Sequence[str] = ()
    follows: bool = False
    typed: Sequence[str] = ()
    passage: int | None = None


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
    kept: dict[str, str] = {}  # of each word once: hundreds of questions share a few hundred
    for question in (*guide.questions, *(_own(guide) if topic else ())):
        typed = [kept.setdefault(word, word) for word in spelled_out(words(question.text))]
        said = read(typed)
        # Any section of a topic guide is one of its topic, as in `ranking`.
        kind = SectionKind.TOPIC if topic and question.section is not None else question.kind
        stems = [word for word in content(said, every=True) if word not in own]
        every = [stem(word) for word in said if word] if topic or question.passage is not None else []
        found.append(Foreseen(stems, kind, question.section, every, question.follows, typed, question.passage))
    return found


def _own(guide: Guide) -> Iterator[Question]:
    """The questions that a guide asks itself."""
    for section in guide.sections:
        for passage in split(section):
            for found in _QUESTION.findall(plain(passage)):
                said = words(found)
                follows = len(said) < _TELLING or not content(said) or not _POINTING.isdisjoint(said)
                yield Question(found, section.kind, section.key, follows=follows)
