"""Words -> the guides that they name: every name that is wholly there by its key, and the nearest of the others."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import nlargest

from rapidfuzz.distance import OSA, DamerauLevenshtein

from bot.core.guides.model import Guide
from bot.core.search.names.called import Rank
from bot.core.search.names.catalogue import Catalogue
from bot.core.search.names.everyday import Everyday
from bot.core.search.names.initials import Initials
from bot.core.search.names.match import WORTH, Match
from bot.core.search.names.nearest import Nearest
from bot.core.search.names.variations import Variations
from bot.core.search.reading.reading import Reader
from bot.core.search.reading.tokens import Token
from bot.core.search.reading.vocabulary import UNHEARD
from bot.core.search.words.abbreviations import SPELLED_OUT
from bot.core.search.words.words import fold, lemma

_WINDOW = 6
"""Words that a name may be spread over in a query."""

_BEGUN, _BEGUN_KEPT = 300, 100
"""Names that a text begun may become, of which the best are kept, and how many."""

_BEGUN_WORTH: dict[int, float] = {
    Rank.NAME: 0.88,
    Rank.ALIAS: 0.855,
    Rank.SLUG: 0.86,
    Rank.VARIATION: 0.82,
    Rank.KEYWORD: 0.8,
}

_MISSING, _MISSING_MOST = 0.012, 5
"""What each word not yet typed takes from a beginning's score, and how many count."""

_USUAL, _USUAL_MOST = 0.002, 12
"""What each guide that links to a name's guide adds to it, and how many count."""

_BEGUN_FROM = 3
"""Letters that a text begun must have to be taken for one, unless it is being completed."""

_PARTIAL = 200
"""Runs of words, those that tell most first, that are tried to go on with: it bounds what a text of many costs."""

_CANDIDATES = 20
"""Names, of those that are wholly there, that are kept."""

_LIKED = 99
"""How many guides are taken to link to a shared name: it goes before any one guide."""


def _distance(left: str, right: str, limit: int) -> int:
    return OSA.distance(left, right, score_cutoff=limit)


def _likeness(heard: str, meant: str) -> float:
    return DamerauLevenshtein.normalized_similarity(heard, meant)


def _tells(entry: tuple[int, int, int, float, float]) -> tuple[float, int, int]:
    return entry[3], entry[1], entry[0]


class Names:
    """All names of a library's guides."""

    def __init__(
        self,
        guides: Mapping[str, Guide],
        shared: Mapping[str, tuple[str, ...]] | None = None,
        liked: Sequence[int] = (),
    ) -> None:
        """Indexes names.

        Args:
            guides: whose names they are.
            shared: names of several guides each.
            liked: how many guides link to each guide, in their order, to tell equals apart.
        """
        self.slugs = list(guides)
        self.number = {slug: number for number, slug in enumerate(self.slugs)}
        self.shared = {fold(name): slugs for name, slugs in (shared or {}).items()}
        self.offers = list(self.shared.values())
        self._usual = array("I", [*(liked or [0] * len(guides)), *([0] * len(self.offers))])
        self._liked = array("I", [*(liked or [0] * len(guides)), *([_LIKED] * len(self.offers))])
        self.catalogue = Catalogue(guides, list(self.shared))
        self.vocabulary = self.catalogue.vocabulary
        initials = Initials(self.catalogue, self._liked)
        self.reader = Reader(self.vocabulary, self.catalogue.keys, (initials.words, initials.own_words), _distance)
        self.nearest = Nearest(self.catalogue, _likeness)
        self.everyday = Everyday(self.vocabulary)
        self._variations = Variations(self.catalogue)

    def offered(self, guide: int) -> tuple[str, ...]:
        """The slugs that a guide's number stands for: several for a shared name."""
        own = len(self.slugs)
        return (self.slugs[guide],) if guide < own else self.offers[guide - own]

    def liked(self, slug: str) -> int:
        """How many guides link to a guide."""
        return self._liked[self.number[slug]]

    def own_name(self, guide: int) -> array[int]:
        """The words of a guide's own name."""
        catalogue = self.catalogue
        first = bisect_left(catalogue.guide, guide)
        return catalogue.words_of(first)

    def literally(self, text: str) -> Match | None:
        """The name that is a text, blanks left out, where it is one guide's; None where its words name others too."""
        name = self.catalogue.only(text)
        if name is None:
            return None
        return self._match(name, (1 << self.catalogue.length(name)) - 1, self.catalogue.total[name], 0.0)

    def variation(self, match: Match) -> tuple[str, int] | None:
        """The section's key and the passage that describe the variation which a match names, if it names one."""
        catalogue = self.catalogue
        if not catalogue.place:
            return None
        key = sum([self.vocabulary.key[word] for word in catalogue.words_of(match.name)])
        same = [name for name in catalogue.all_of(catalogue.keys.find(key)) if catalogue.guide[name] == match.guide]
        if any(catalogue.rank[name] == Rank.NAME for name in same):
            return None
        for other in same:
            if other in catalogue.place:
                return catalogue.place[other]
        return self._variations.described(match.name)

    def begun(self, tokens: Sequence[Token], typed: Sequence[str], least: int = _BEGUN_FROM) -> list[Match]:
        """The names that begin with some words, the last of them perhaps not typed to its end, best first.

        A text of less than `least` letters begins none.
        """
        if sum(map(len, typed)) < least:
            return []
        catalogue, last = self.catalogue, typed[-1]
        found = dict.fromkeys(catalogue.beginning("".join(typed), _BEGUN))
        if len(tokens) > 1 and (not found or not tokens[0].typed or typed[0] in SPELLED_OUT):
            read = "".join([token.word for token in tokens[:-1]])
            found.update(dict.fromkeys(catalogue.beginning(read + last, _BEGUN)))
        places = (1 << len(tokens)) - 1
        best = sorted(self._begun_so(found, typed))[:_BEGUN_KEPT]
        return [
            Match(-less, catalogue.guide[name], name, places, True, catalogue.total[name], 0.0)  # noqa: FBT003 - a field
            for less, _, name in best
        ]

    def begun_within(self, tokens: Sequence[Token], typed: Sequence[str]) -> list[Match]:
        """The names that begin with some words, the last of them within one of the name's own: "squatt" is in none."""
        spelled, words_of = self.vocabulary.spelled, self.catalogue.words_of
        return [
            match
            for match in self.begun(tokens, typed)
            if any(spelled[word].startswith(typed[-1]) for word in words_of(match.name))
        ]

    def _begun_so(self, found: Iterable[int], typed: Sequence[str]) -> Iterator[tuple[float, int, int]]:
        """The names that some words begin: each with its score and how usual its guide is, both below zero."""
        catalogue, usual, liked = self.catalogue, self._usual, self._liked
        count = sum([word not in UNHEARD for word in typed])
        last = self.vocabulary.ids.get(lemma(typed[-1]), -1)
        for name in found:
            missing = catalogue.length(name) - count
            if missing > 0 or catalogue.words_of(name)[-1] != last:
                guide = catalogue.guide[name]
                score = _BEGUN_WORTH[catalogue.rank[name]] - _MISSING * max(0, min(_MISSING_MOST, missing))
                yield -(score + _USUAL * min(_USUAL_MOST, usual[guide])), -liked[guide], name

    def whole(self, tokens: Sequence[Token]) -> list[Match]:
        """The names whose every word is there, in any order, within a few words of each other."""
        key, weight, find = self.vocabulary.key, self.vocabulary.weight, self.catalogue.keys.find
        cost = sum([token.cost for token in tokens])
        # (sum of keys, places, which word with options came first, told, cost of the words used)
        partial: list[tuple[int, int, int, float, float]] = []
        found: list[Match] = []
        nth = 0
        for at, token in enumerate(tokens):
            if not token.options:
                continue
            nth += 1
            before = [entry for entry in partial if entry[2] > nth - _WINDOW] if nth > _WINDOW else list(partial)
            if len(before) > _PARTIAL:
                before = nlargest(_PARTIAL, before, key=_tells)
            before.append((0, 0, nth, 0.0, 0.0))
            bit, own = 1 << at, token.cost
            for word, sure in token.options:
                word_key, tells = key[word], weight[word] * sure
                for total, places, first, told, used in before:
                    entry = (total + word_key, places | bit, first, told + tells, used + own)
                    partial.append(entry)
                    name = find(entry[0])
                    if name >= 0:
                        left = cost - entry[4]
                        found += [self._match(n, entry[1], entry[3], left) for n in self.catalogue.all_of(name)]
        if len(found) > _CANDIDATES:
            found.sort(key=lambda match: (-match.score, match.name))
            del found[_CANDIDATES:]
        return found

    def _match(self, name: int, places: int, told: float, left: float) -> Match:
        catalogue = self.catalogue
        score = told / (told + left) * (told / catalogue.total[name]) * WORTH[catalogue.rank[name]]
        return Match(score, catalogue.guide[name], name, places, True, told, left)  # noqa: FBT003 - a tuple's field
