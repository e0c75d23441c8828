"""The names that share words with a query, or words like its own, when none is wholly there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rapidfuzz.distance import DamerauLevenshtein

from bot.core.search.catalogue import Catalogue
from bot.core.search.match import WORTH, Match
from bot.core.search.tokens import ORDINARY, PART, Token

_CANDIDATES = 40
"""Names that are compared."""

_NEAREST = 16
"""Names, of those compared, that are weighed."""

_WORDS = 12
"""Words of a query, the most telling first, whose names are looked at."""

_ALIKE, _SHORT_ALIKE = 0.5, 0.66
"""How like one of a name a word must be to stand for it beside words that are right; a short one must be more so."""

_SHORT = 4
"""Letters below which a word is short."""

_SURE_AT_LEAST, _SURE_PER_LIKENESS = 0.45, 0.45
"""How sure such a word is: the more alike, the surer."""

_DISGUISED, _DISGUISED_ALIKE = 0.88, 0.75
"""What is left of that for an ordinary word, which may well be itself ("jack squat"), and how like it must be."""

Sure = Callable[[Token, int], float]
"""How sure it is that a token stands for a word's number; 0 where it does not."""


class Nearest:
    """Compares the names of a catalogue with queries."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._vocabulary = catalogue.vocabulary

    def near(self, tokens: Sequence[Token]) -> list[Match]:
        """The names that share words with a query, the words that tell most looked at first."""
        return self._compared(tokens, _listed)

    def rescued(self, tokens: Sequence[Token]) -> list[Match]:
        """The same, where a word that is none of the vocabulary's may be any word of a name that is like it."""
        if not any(map(_strange, tokens)):
            return []
        return [match for match in self._compared(tokens, self._alike) if match.whole]

    def _alike(self, token: Token, word: int) -> float:
        sure = _listed(token, word)
        if sure or not _strange(token):
            return sure
        heard, meant = token.heard, self._vocabulary.spelled[word]
        likeness = DamerauLevenshtein.normalized_similarity(heard, meant)
        sure = _SURE_AT_LEAST + _SURE_PER_LIKENESS * likeness
        if token.cost == ORDINARY:
            return sure * _DISGUISED if likeness >= _DISGUISED_ALIKE else 0.0
        return sure if likeness >= (_ALIKE if min(len(heard), len(meant)) >= _SHORT else _SHORT_ALIKE) else 0.0

    def _compared(self, tokens: Sequence[Token], sure: Sure) -> list[Match]:
        weight = self._vocabulary.weight
        postings, total = self._catalogue.postings, self._catalogue.total
        listed = sorted(
            (-weight[word] * sure, at, word) for at, token in enumerate(tokens) for word, sure in token.options
        )
        candidates: dict[int, float] = {}
        for tells, _, word in listed[:_WORDS]:
            for name in postings[word][:_CANDIDATES]:
                candidates[name] = candidates.get(name, 0.0) - tells
        best = sorted(candidates, key=lambda name: (-candidates[name] / (1.0 + total[name]), name))[:_CANDIDATES]
        cost = sum([token.cost for token in tokens])
        found = [match for name in best if (match := self._match(name, tokens, cost, sure)) is not None]
        found.sort(key=lambda match: (-match.score, match.name))
        return found[:_NEAREST]

    def _match(self, name: int, tokens: Sequence[Token], cost: float, sure: Sure) -> Match | None:
        weight = self._vocabulary.weight
        missing = self._catalogue.words_of(name).tolist()
        places, told, left = 0, 0.0, cost
        for at, token in enumerate(tokens):
            best, meant = max([(sure(token, word), -word) for word in missing], default=(0.0, 0))
            if best:
                missing.remove(-meant)
                places |= 1 << at
                told += weight[-meant] * best
                left -= token.cost
        if not places:
            return None
        there = told / self._catalogue.total[name]
        score = told / (told + max(left, 0.0)) * there**0.6 * WORTH[self._catalogue.rank[name]]
        if missing:
            score *= 0.97
        return Match(score, self._catalogue.guide[name], name, places, not missing, told, left)


def _listed(token: Token, word: int) -> float:
    for number, sure in token.options:
        if number == word:
            return sure
    return 0.0


def _strange(token: Token) -> bool:
    """Whether a word as typed is none of a name's."""
    return bool(token.heard) and token.cost >= PART
