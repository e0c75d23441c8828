"""Finding set phrases among words: a small table, compiled once, looked up by a phrase's first word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

from bot.core.search.words.words import fold, lemma

T = TypeVar("T")

ANY = "_"
"""Stands for any one word of a phrase."""


class Hit(NamedTuple, Generic[T]):
    """A phrase found at the words `start` up to `end`, `end` not included."""

    start: int
    end: int
    value: T


def _alike(rest: Sequence[str], words: Sequence[str], at: int) -> bool:
    """Whether the words from a place on are the rest of a phrase."""
    for wanted in rest:
        if wanted not in (words[at], ANY):
            return False
        at += 1
    return True


class Phrases(Generic[T]):
    """Phrases and what each of them says.

    The table maps a value to its phrases, separated by " | "; their words are brought to dictionary form here.

    Attributes:
        words: all words of the phrases, in dictionary form.
        spelled: the same as they are written in the table.
    """

    def __init__(self, table: Mapping[T, str]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        self.words: set[str] = set()
        self.spelled: set[str] = set()
        for value, phrases in table.items():
            for phrase in phrases.split("|"):
                self.spelled.update(phrase.split())
                first, *rest = [word if word == ANY else lemma(fold(word)) for word in phrase.split()]
                self._by_first.setdefault(first, []).append((tuple(rest), value))
                self.words.update(word for word in (first, *rest) if word != ANY)
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def find(self, words: Sequence[str]) -> list[Hit[T]]:
        """The phrases among words in dictionary form, from left to right; of two that begin together the longest."""
        by_first = self._by_first
        found: list[Hit[T]] = []
        if by_first.keys().isdisjoint(words):
            return found
        for start, word in enumerate(words):
            for rest, value in by_first.get(word, ()):
                end = start + 1 + len(rest)
                if not rest or (end <= len(words) and _alike(rest, words, start + 1)):
                    found.append(Hit(start, end, value))
                    break
        return found
