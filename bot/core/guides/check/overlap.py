"""Words that recur in another guide: readers of both feel that neither was written for its lift."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.core.guides.check.shelf import Finding, Shelf, takes_format
from bot.core.guides.draft import Draft
from bot.core.guides.text import plain_line

RUN = 8
"""Words in a row, within a sentence, that two guides never share (`guide-format.md`: "never share a paragraph")."""

SAFETY_LINES = (
    "Stop and see a professional if pain is sharp, spreading, numb or lasting.",
    "Pregnant, a heart condition, or recent surgery: ask a professional first.",
)
"""Sentences that every guide may use word for word."""

_SENTENCE = re.compile(r"(?<=[.!?])[\"')]*\s+|\n")
_WORD = re.compile(r"[^\W_]+(?:['\u2019.,:/-][^\W_]+)*")

Run = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Sentence:
    draft: Draft
    line: int
    words: Run


@dataclass(frozen=True, slots=True)
class _Shared:
    """A run of words of a sentence that an earlier sentence of another guide has too."""

    words: Run
    here: _Sentence
    there: _Sentence


def recurring(shelf: Shelf) -> Iterator[Finding]:
    """A run of words that another guide has as well, told once: where it comes second, with the first place."""
    for shared in _shared(_sentences(shelf)):
        first = shared.there
        what = f'"{" ".join(shared.words)}" stands in {first.draft.guide.path}:{first.line} too'
        yield Finding(shared.here.draft.guide.path, shared.here.line, what, "Say it in words of this guide's own")


def _sentences(shelf: Shelf) -> list[_Sentence]:
    """The sentences outside headings, those of guides that keep a shape of their own first: they were there first."""
    safe = {_words(line) for line in SAFETY_LINES}
    ordered = sorted(shelf.drafts, key=lambda draft: (takes_format(draft), draft.guide.slug))
    return [
        _Sentence(draft, text.line, words)
        for draft in ordered
        for text in draft.texts
        if not text.level
        for sentence in _SENTENCE.split(plain_line(text.spans))
        if len(words := _words(sentence)) >= RUN and words not in safe
    ]


def _words(sentence: str) -> Run:
    """Words in lower case; "8-12", "10,000" and "don't" are one word each."""
    return tuple(_WORD.findall(sentence.lower().replace("\u2019", "'")))


def _shared(sentences: Sequence[_Sentence]) -> Iterator[_Shared]:
    """The longest runs that a sentence shares with the first one of another guide to hold them."""
    first: dict[Run, _Sentence] = {}
    for here in sentences:
        start: int | None = None
        there: _Sentence | None = None
        for at in range(len(here.words) - RUN + 2):
            window = here.words[at : at + RUN]
            found = first.setdefault(window, here) if len(window) == RUN else None
            if found is not None and found.draft.guide.slug == here.draft.guide.slug:
                found = None
            if there is not None and start is not None and found is not there:
                yield _Shared(here.words[start : at + RUN - 1], here, there)
                there = None
            if found is not None and there is None:
                start, there = at, found
