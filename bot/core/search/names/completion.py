"""What a text being typed may become: guides whose names begin so, hold its words, or are near, in this order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from bot.core.search.meaning import Target
from bot.core.search.names.beginning import Beginning
from bot.core.search.names.called import Rank
from bot.core.search.names.match import Match
from bot.core.search.names.names import Names
from bot.core.search.words.words import lemma, words

_WHOLLY = 0.8
"""The score from which a name that is wholly there is offered before those that it is the beginning of."""

_NEAR = 0.3
"""The score from which a near name is offered."""

_HOLDS, _USUAL, _USUAL_MOST = 0.8, 0.004, 12
"""The score of a guide's own name that holds the words, what each guide that links to it adds, how many count."""

_BY_ANOTHER_NAME = 0.88
"""What is left of a beginning's score where the guide's own name holds none of the words ("squat thrust": burpee)."""

_FORMS, _NAMES, _LOOKED_AT = 30, 200, 300
"""Words that a word begun may become, names of each, and names of all, that are looked at."""


class Completion:
    """Completes texts with the names of guides.

    Args:
        names: all names.
    """

    def __init__(self, names: Names) -> None:
        self._names = names
        self._catalogue = names.catalogue
        self._spelled = names.vocabulary.spelled

    def complete(self, prefix: str, limit: int) -> list[Target]:
        """Guides that the text may become, best first, each once."""
        typed = words(prefix)
        tokens = self._names.reader.read(typed)
        if not tokens:
            return []
        found = [match for match in self._names.whole(tokens) if match.score >= _WHOLLY]
        if not prefix[-1].isspace() and (becoming := self._names.begun(tokens, typed, 1)):
            beginning = Beginning(self._names, tokens, typed, set(), in_sentence=False)
            found = [*beginning.beside(found), *becoming]
        begun = [(word, lemma(word)) for word in typed]
        of_guide: dict[int, Match] = {}
        for match in found:
            if match.guide not in of_guide or match.score > of_guide[match.guide].score:
                of_guide[match.guide] = match
        scored = [(self._by_own_name(match, begun[-1]), guide) for guide, match in of_guide.items()]
        scored += self._holding(begun)
        scored.sort(key=lambda entry: (-entry[0], entry[1]))
        best: dict[str, float] = {}
        for score, guide in scored:
            for slug in self._names.offered(guide):
                best.setdefault(slug, score)
        if len(best) < limit:
            for match in self._names.nearest.near(tokens):
                if match.score >= _NEAR:
                    for slug in self._names.offered(match.guide):
                        best.setdefault(slug, match.score)
        return [Target(slug, confidence=round(min(1.0, score), 3)) for slug, score in list(best.items())[:limit]]

    def _by_own_name(self, match: Match, begun: tuple[str, str]) -> float:
        """A match's score, less where another name of the guide holds the last word than its own."""
        if self._catalogue.rank[match.name] == Rank.NAME or match.guide >= len(self._names.slugs):
            return match.score
        spelled = self._spelled
        held = any(spelled[word].startswith(begun) for word in self._names.own_name(match.guide))
        return match.score if held else match.score * _BY_ANOTHER_NAME

    def _holding(self, begun: Sequence[tuple[str, str]]) -> Iterator[tuple[float, int]]:
        """The guides whose own names hold words that begin with those typed, as (score, guide)."""
        spelled, catalogue = self._spelled, self._catalogue
        longest = max(begun, key=lambda both: len(both[0]))
        first = bisect_left(spelled, min(longest))
        seen: set[int] = set()
        looked_at = 0
        for word in range(first, min(first + _FORMS, len(spelled))):
            if not spelled[word].startswith(longest):
                break
            names = catalogue.postings[word][: min(_NAMES, _LOOKED_AT - looked_at)]
            looked_at += len(names)
            for name in names:
                if catalogue.rank[name] != Rank.NAME:
                    continue
                guide = catalogue.guide[name]
                if guide in seen or guide >= len(self._names.slugs):
                    continue
                seen.add(guide)
                own = [spelled[held] for held in catalogue.words_of(name)]
                if all(any(held.startswith(both) for held in own) for both in begun):
                    usual = min(_USUAL_MOST, self._names.liked(self._names.slugs[guide]))
                    yield _HOLDS + _USUAL * usual, guide
