"""The names that share words with a query, or words like its own, when none is wholly there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from bot.core.search.names.catalogue import Catalogue
from bot.core.search.names.match import WORTH, Match
from bot.core.search.reading.tokens import ORDINARY, PART, Token

_READ = 30
"""Names of each word, the shortest first, that are looked at."""

_CANDIDATES = 20
"""Names that are compared with the words of a query."""

_NEAREST = 10
"""Names, of those compared, that are weighed."""

_WORDS = 12
"""Words of a query, the most telling first, whose names are looked at."""

_ALIKE, _BESIDE_ONE, _SHORT_ALIKE = 0.5, 0.62, 0.66
"""How like one of a name a word must be to stand for it beside words that are right; a short one must be more so."""

_SHORT = 4
"""Letters below which a word is short."""

_SURE_AT_LEAST, _SURE_PER_LIKENESS = 0.45, 0.45
"""How sure such a word is: the more alike, the surer."""

_SURE_BESIDE_ONE = 0.35
"""How sure it is beside one word only: enough to be offered."""

_DISGUISED, _DISGUISED_ALIKE = 0.88, 0.75
"""What is left of that for an ordinary word, which may well be itself ("jack squat"), and how like it must be."""


class Candidates(NamedTuple):
    """The names that are compared with a query.

    Attributes:
        names: the likeliest first.
        stand: a word -> the places of the tokens that may be it, behind how sure that is, below zero: the surest first.
    """

    names: list[int]
    stand: dict[int, list[tuple[float, int]]]


class Nearest:
    """Compares the names of a catalogue with queries.

    Args:
        catalogue: of the names.
        likeness: how like two words are, from 0 to 1.
    """

    def __init__(self, catalogue: Catalogue, likeness: Callable[[str, str], float]) -> None:
        self._catalogue = catalogue
        self._likeness = likeness
        self._vocabulary = catalogue.vocabulary

    def near(self, tokens: Sequence[Token], candidates: Candidates | None = None) -> list[Match]:
        """The names that share words with a query, the words that tell most looked at first.

        Args:
            tokens: the query's.
            candidates: the query's, where they are known.
        """
        return self._compared(tokens, candidates or self.candidates(tokens), ())

    def rescued(self, tokens: Sequence[Token], candidates: Candidates | None = None) -> list[Match]:
        """The names all of whose words are there when words that no name has may be any word like them. See `near`."""
        strange = [at for at, token in enumerate(tokens) if token.heard and token.cost >= PART]
        if not strange:
            return []
        compared = self._compared(tokens, candidates or self.candidates(tokens), strange)
        return [match for match in compared if match.whole]

    def _alike(self, token: Token, word: int, *, beside_one: bool) -> float:
        """How sure it is that a word which no name has stands for one, by how like it is; 0 where it is not."""
        heard, meant = token.heard, self._vocabulary.spelled[word]
        likeness = self._likeness(heard, meant)
        sure = _SURE_AT_LEAST + _SURE_PER_LIKENESS * likeness
        if token.cost == ORDINARY:
            return sure * _DISGUISED if likeness >= _DISGUISED_ALIKE else 0.0
        if likeness < (_ALIKE if min(len(heard), len(meant)) >= _SHORT else _SHORT_ALIKE):
            return 0.0
        return sure if likeness >= _BESIDE_ONE or not beside_one else _SURE_BESIDE_ONE

    def candidates(self, tokens: Sequence[Token]) -> Candidates:
        """The names that are compared with some tokens, by the words that tell most."""
        weight, total = self._vocabulary.weight, self._catalogue.total
        stand: dict[int, list[tuple[float, int]]] = {}
        listed: list[tuple[float, int]] = []
        for at, token in enumerate(tokens):
            for word, likely in token.options:
                stand.setdefault(word, []).append((-likely, at))
                listed.append((-weight[word] * likely, word))
        listed.sort()
        found: dict[int, float] = {}
        for tells, word in listed[:_WORDS]:
            for name in self._catalogue.postings[word][:_READ]:
                found[name] = found.get(name, 0.0) + tells
        best = sorted([(tells / (1.0 + total[name]), name) for name, tells in found.items()])
        return Candidates([name for _, name in best[:_CANDIDATES]], stand)

    def _compared(self, tokens: Sequence[Token], candidates: Candidates, strange: Sequence[int]) -> list[Match]:
        """The names nearest to some tokens, those at the places `strange` standing for any word like them."""
        weight, total = self._vocabulary.weight, self._catalogue.total
        stand = dict(candidates.stand) if strange else candidates.stand
        costs = [token.cost for token in tokens]
        cost, beside_one = sum(costs), len(tokens) <= 2  # noqa: PLR2004 - beside one word only, likeness says less
        words_of, rank = self._catalogue.words_of, self._catalogue.rank
        found: list[tuple[float, int, int, bool, float, float]] = []
        for name in candidates.names:
            places, told, left, whole = 0, 0.0, cost, True
            for word in words_of(name):
                if word not in stand and strange:
                    alike = [
                        (-sure, at) for at in strange if (sure := self._alike(tokens[at], word, beside_one=beside_one))
                    ]
                    stand[word] = sorted(alike)
                for likely, at in stand.get(word, ()):
                    if not places >> at & 1:
                        places |= 1 << at
                        told -= weight[word] * likely
                        left -= costs[at]
                        break
                else:
                    whole = False
            score = told / (told + max(left, 0.0)) * (told / total[name]) ** 0.6 * WORTH[rank[name]]
            found.append((-score if whole else -0.97 * score, name, places, whole, told, left))
        found.sort()
        guide = self._catalogue.guide
        return [
            Match(-less, guide[name], name, places, whole, told, left)
            for less, name, places, whole, told, left in found[:_NEAREST]
        ]
