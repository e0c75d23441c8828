"""Studies and position stands that a guide names: only those that somebody looked up, as the folder's list says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.core.guides.check.claims import fold
from bot.core.guides.check.shelf import Finding, Shelf
from bot.core.guides.text import plain_line

SOURCES = "citable_sources.txt"

_NAME = r"[A-Z][\w'\u2019-]+"
_YEAR = r"(?P<year>(?:19[5-9]|20[0-4])\d)\b(?!-\d|[.,]\d|\s*(?:kcal|calories|k?J|m?[gl]|k?g|lb|m|IU|steps|watts?)\b)"

_ET_AL = re.compile(rf"(?P<names>{_NAME}) et al\b\.?,?(?:\s*\(?{_YEAR})?")
_PAIR = re.compile(rf"(?P<names>{_NAME} (?:&|and) {_NAME}),? \(?{_YEAR}")
_BODY = re.compile(rf"\b(?P<names>[A-Z]{{3,}}\b(?:,? [\w&-]+){{0,8}}?),? \(?{_YEAR}")
_ONE = re.compile(rf"(?P<names>{_NAME}),? \({_YEAR}")
_BRACKET = re.compile(rf"\((?P<names>[^()]*?),? ?\b{_YEAR}[a-z]?\)")
_STAND = re.compile(r"\b(?:position (?:stand|statement|paper)|consensus statement)s?\b", re.I)
_POINTS_BACK = re.compile(r"\b(?:same|this|that|these|those|its|their)(?: \w+)?\s*$", re.I)
_SENTENCE = re.compile(r"(?<!\bal)[.!?]\s+")

_SAYS_NOTHING = frozenset(
    "a an and by for from in its of on s stand stands position statement paper guideline guidelines review study the"
    " their to".split()
)


@dataclass(frozen=True, slots=True)
class Citation:
    """A study as a guide names it: `words` are who and what, folded; `year` may be left out."""

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
    """The studies that a text names: by "et al.", by a body or authors with a year, as a position stand."""
    taken: list[tuple[int, int]] = []
    for pattern in (_ET_AL, _PAIR, _BODY, _ONE, _BRACKET):
        for found in pattern.finditer(text):
            start, end = found.span()
            if all(end <= low or high <= start for low, high in taken):
                taken.append((start, end))
                words = frozenset(fold(found["names"]).split()) - _SAYS_NOTHING
                yield Citation(found.group().strip(" (),"), words, found["year"])
    for found in _STAND.finditer(text):
        low = max((end.end() for end in _SENTENCE.finditer(text, 0, found.start())), default=0)
        after = _SENTENCE.search(text, found.end())
        high = after.start() if after else len(text)
        named = any(low <= start < high for start, _ in taken)
        if not named and not _POINTS_BACK.search(text, low, found.start()):
            yield Citation(text[low:high].strip(), frozenset({"?"}), None)


def listed(citation: Citation, sources: Sequence[str]) -> bool:
    """Whether one of the sources has all the words of a citation, and its year if it gives one."""
    for source in sources:
        words = set(fold(source).split())
        if citation.words <= words and (citation.year is None or citation.year in words):
            return True
    return False


def read_sources(text: str) -> tuple[str, ...]:
    """The sources of a list: one a line, with comments behind '#'."""
    lines = (line.strip() for line in text.splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))
