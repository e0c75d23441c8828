"""Studies and position stands that a guide names: only those that somebody looked up, as the folder's list says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.core.guides.check.claims import fold
from bot.core.guides.check.shelf import Finding, Shelf
from bot.core.guides.text import plain_line

SOURCES = "citable_sources.txt"

_NAME = r"\b[A-Z][\w'\u2019-]{1,40}"
_YEAR = r"(?P<year>(?:19[5-9]|20[0-4])\d)\b(?!-\d|[.,]\d|\s*(?:kcal|calories|k?J|m?[gl]|k?g|lb|m|IU|steps|watts?)\b)"
_PAPER = r"(?:position|statement|guideline|consensus|recommendation|review|paper|stud(?:y|ies))"

_NAMED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<names>{_NAME}) et al\b\.?,?(?:\s*\(?{_YEAR}\)?)?",
        rf"(?P<names>{_NAME} (?:&|and) {_NAME}),? \(?{_YEAR}\)?",
        rf"\b(?P<names>[A-Z]{{3,12}})(?:['\u2019]s)?,? \(?{_YEAR}\)?",
        rf"\b(?P<names>[A-Z]{{3,12}}\b(?:,? [\w&-]+){{0,6}}? {_PAPER}\w*(?:,? [\w&-]+){{0,4}}?),? \(?{_YEAR}\)?",
        rf"\b{_YEAR} (?P<names>[A-Z]{{3,12}}\b(?: [\w&-]+){{0,6}}? {_PAPER}\w*)",
        rf"\b{_PAPER}(?: (?:in|from) {_YEAR})? by (?P<names>{_NAME}(?: (?:&|and) {_NAME})?)",
        rf"(?P<names>{_NAME}),? \({_YEAR}\)",
        rf"\((?P<names>[^()]{{0,60}}?),? ?\b{_YEAR}[a-z]?\)",
    )
)
"""The ways to name a study, the most telling first; each word of a text belongs to one at most."""

_STAND = re.compile(r"\b(?:position (?:stand|statement|paper)|consensus statement)s?\b", re.I)
_POINTS_BACK = re.compile(r"\b(?:same|this|that|these|those|its|their)(?: \w+)? $", re.I)
_SENTENCE = re.compile(r"(?<!\bal\.)(?<=[.!?])\s+|\n")

_SAYS_NOTHING = frozenset(
    "a an and by for from in its of on s stand stands position statement consensus paper guideline guidelines"
    " recommendation recommendations review study studies the their to".split()
)


@dataclass(frozen=True, slots=True)
class Citation:
    """A study as a guide names it: `words` are who and what, folded; both they and the `year` may be left out."""

    said: str
    words: frozenset[str]
    year: str | None


def unlisted(shelf: Shelf) -> Iterator[Finding]:
    """A study that the list of sources lacks; without a list any may be named."""
    if shelf.sources is None:
        return
    for draft in shelf.drafts:
        for text in draft.texts:
            for citation in citations(plain_line(text.spans)):
                if not listed(citation, shelf.sources):
                    what = f"'{citation.said}' is not among the sources that may be named"
                    mend = f"Say it without the name, or look the study up and add it to {SOURCES}"
                    yield Finding(draft.guide.path, text.line, what, mend)


def citations(text: str) -> Iterator[Citation]:
    """The studies that a text names: by "et al.", by a body or authors with a year, as a position stand.

    A position stand that the text points back to ("the same position stand") was named before.
    """
    for sentence in _SENTENCE.split(text):
        taken: list[tuple[int, int]] = []
        for pattern in _NAMED:
            for found in pattern.finditer(sentence):
                start, end = found.span()
                if all(end <= low or high <= start for low, high in taken):
                    taken.append((start, end))
                    words = frozenset(fold(found["names"]).split()) - _SAYS_NOTHING
                    yield Citation(found.group(), words, found["year"])
        stand = _STAND.search(sentence)
        if stand and not taken and not _POINTS_BACK.search(sentence, 0, stand.start()):
            yield Citation(sentence.strip(), frozenset(), None)


def listed(citation: Citation, sources: Sequence[str]) -> bool:
    """Whether one of the sources has all the words of a citation, and its year if it gives one.

    A citation that says neither who nor what ("(2017)") is none of them.
    """
    if not citation.words:
        return False
    for source in sources:
        words = set(fold(source).split())
        if citation.words <= words and (citation.year is None or citation.year in words):
            return True
    return False


def read_sources(text: str) -> tuple[str, ...]:
    """The sources of a list: one a line, with comments behind '#'."""
    lines = (line.strip() for line in text.splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))
