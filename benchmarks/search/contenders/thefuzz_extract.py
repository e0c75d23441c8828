"""thefuzz (once fuzzywuzzy): every name is compared with the text."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import version

from benchmarks.search.contender import MOST, Hit, InProcess, MissingError, filed
from bot.core.guides.library import Library


class TheFuzz(InProcess):
    """`process.extractBests` with the scorer that it takes by itself, WRatio."""

    setup = "`process.extractBests` with its own scorer (WRatio), score_cutoff 86"
    least = 86.0
    others = ()

    def __init__(self) -> None:
        try:
            self._process = import_module("thefuzz.process")
        except ImportError as error:
            raise MissingError("pip install thefuzz") from error
        self.label = f"thefuzz {version('thefuzz')}"

    def _file(self, library: Library) -> None:
        pairs = sorted(filed(library), key=lambda pair: len(pair[0]))
        self._names = {number: text for number, (text, _) in enumerate(pairs)}
        self._slugs = [slug for _, slug in pairs]

    def _find(self, text: str, least: float, *, begun: bool) -> Iterator[Hit]:
        del begun
        found = self._process.extractBests(text, self._names, score_cutoff=round(least), limit=4 * MOST)
        return (Hit(self._slugs[number], float(score)) for _, score, number in found)
