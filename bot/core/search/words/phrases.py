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


_Rest = tuple[tuple[str, ...], T]
"""The words of a phrase behind its first one, and what it says."""


def _by_second(entries: Sequence[_Rest[T]]) -> tuple[dict[str, list[_Rest[T]]], list[_Rest[T]]]:
    """Phrases of one first word, the longest first: those that a second word may mean, and any other."""
    longest = sorted(entries, key=lambda entry: -len(entry[0]))
    seconds = {rest[0] for rest, _ in entries if rest} - {ANY}
    whatever = [entry for entry in longest if not entry[0] or entry[0][0] == ANY]
    meant = {second: [entry for entry in longest if not entry[0] or entry[0][0] in (second, ANY)] for second in seconds}
    return meant, whatever


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
        firsts: those of them that a phrase begins with: none is there where none of these is.
        spelled: the same as they are written in the table.
    """

    def __init__(self, table: Mapping[T, str]) -> None:
        by_first: dict[str, list[_Rest[T]]] = {}
        self.words: set[str] = set()
        self.spelled: set[str] = set()
        for value, phrases in table.items():
            for phrase in phrases.split("|"):
                self.spelled.update(phrase.split())
                first, *rest = [word if word == ANY else lemma(fold(word)) for word in phrase.split()]
                by_first.setdefault(first, []).append((tuple(rest), value))
                self.words.update(word for word in (first, *rest) if word != ANY)
        self._by_first = {first: _by_second(entries) for first, entries in by_first.items()}
        self.firsts = frozenset(by_first)

    def find(self, words: Sequence[str]) -> list[Hit[T]]:
        """The phrases among words in dictionary form, from left to right; of two that begin together the longest."""
        by_first = self._by_first
        found: list[Hit[T]] = []
        if by_first.keys().isdisjoint(words):
            return found
        for start, word in enumerate(words):
            if (further := by_first.get(word)) is None:
                continue
            after = words[start + 1] if start + 1 < len(words) else ""
            for rest, value in further[0].get(after, further[1]):
                end = start + 1 + len(rest)
                if not rest or (end <= len(words) and _alike(rest, words, start + 1)):
                    found.append(Hit(start, end, value))
                    break
        return found
