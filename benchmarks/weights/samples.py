"""Labelled texts (`tests/core/search/lifters.tsv`) as the signs that are found in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from random import Random
from typing import NamedTuple
from zlib import crc32

from benchmarks.weights.listening import Heard, Signs, leaving, listening
from bot.core.answers.request import subject
from bot.core.guides.library import Library
from bot.core.search.index import Index
from bot.core.search.words.words import fold
from tests.core.search.test_lifters import GOES_ON, Row, rows, targets

_OWN = ("question", "section")
"""The types of texts that are questions of their own wherever they are asked."""

_TALK = ("chat", "everyday", "word")

_PARTS = 5
"""Indexes over which the known small talk, and the questions to any exercise, are spread."""

_SUPPOSED = {"Leaving": 1}
"""How often signs of a class are weighed that are only supposed, before those that are found."""


class Apart:
    """Indexes that have not learned from the text which they are asked: each is without a part of the known ones."""

    def __init__(self, library: Library) -> None:
        self._indexes = [
            Index(
                replace(
                    library,
                    asked_of_any=tuple(one for one in library.asked_of_any if _part(one.text) != part),
                    small_talk=tuple(text for text in library.small_talk if _part(text) != part),
                )
            )
            for part in range(_PARTS)
        ]

    def of(self, text: str) -> Index:
        """The index that did not learn from a text."""
        return self._indexes[_part(text)]


def _part(text: str) -> int:
    return crc32(fold(text).encode()) % _PARTS


class Sample(NamedTuple):
    """The signs of one text, and whether it is what they are signs of."""

    signs: Signs
    so: bool


def asking(apart: Apart) -> Iterator[Sample]:
    """Whether texts are questions to a coach."""
    with listening() as heard:
        for row in rows():
            if row.type in ("question", "synonym", *_TALK) and (found := _found(heard, "Asking", apart, row.query)):
                yield Sample(found, so=row.type not in _TALK)


def talking(apart: Apart) -> Iterator[Sample]:
    """Whether statements that name a lift are talk."""
    with listening() as heard:
        for row in rows():
            if GOES_ON not in row.query and (found := _found(heard, "Talking", apart, row.query)):
                yield Sample(found, so=row.nothing)


def going(apart: Apart, library: Library, seed: int = 5) -> Iterator[Sample]:
    """Whether texts leave the guide of the last answer for another."""
    random, slugs = Random(seed), sorted(library.guides)
    with leaving(ever=True), listening() as heard:
        for row in rows():
            if row.nothing:
                continue
            if GOES_ON in row.query and (last := _last(apart, row)) is not None:
                first = last.partition("/")[0]
                if found := _found(heard, "Leaving", apart, _second(row), last):
                    yield Sample(found, so=first not in row.guides)
            elif row.type in _OWN:
                other = random.choice([slug for slug in slugs if slug not in row.guides])
                if found := _found(heard, "Leaving", apart, row.query, other):
                    yield Sample(found, so=True)


def wanting(apart: Apart, library: Library, seed: int = 5) -> Iterator[Sample]:
    """Whether texts that stay with the guide of the last answer want something of it."""
    random, slugs = Random(seed), sorted(library.guides)
    with leaving(ever=False), listening() as heard:
        for row in rows():
            if GOES_ON in row.query and (last := _last(apart, row)) is not None:
                stays = row.nothing or last.partition("/")[0] in row.guides
                if stays and (found := _found(heard, "Wanting", apart, _second(row), last)):
                    yield Sample(found, so=not row.nothing)
            elif row.type in ("chat", "everyday") and (
                found := _found(heard, "Wanting", apart, row.query, random.choice(slugs))
            ):
                yield Sample(found, so=False)


def _found(heard: Heard, name: str, apart: Apart, text: str, about: str | None = None) -> Signs | None:
    """The signs of a class in a text; None where nothing of that class was weighed in it.

    Of leaving what counts is weighed second: first, whether the text would leave for whatever guide there may be.
    """
    heard.weighed.clear()
    apart.of(text).understand(text, about=about)
    found = heard.of(name)[_SUPPOSED.get(name, 0) :]
    return found[-1] if found else None


def _last(apart: Apart, row: Row) -> str | None:
    """What the answer to the first text of a follow-up is about."""
    first = row.query.partition(GOES_ON)[0]
    found = targets(apart.of(first).understand(first).decision)
    return subject(found[0].guide, found[0].kind) if found else None


def _second(row: Row) -> str:
    return row.query.partition(GOES_ON)[2]
