"""Which guides a text names, when all its words are weighed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from bot.core.guides.model import Facts
from bot.core.search.names import comparison
from bot.core.search.names.beginning import Beginning
from bot.core.search.names.beside import asked_of_first
from bot.core.search.names.evidence import Scales
from bot.core.search.names.match import Match
from bot.core.search.names.names import Names
from bot.core.search.names.precedence import highest, longer, more_telling, ordered, whole_first
from bot.core.search.reading.tokens import ORDINARY, PART, Token
from bot.core.search.thresholds import FOUND, FOUND_IN_SENTENCE, FOUND_PARTLY, OFFERED, SURE, SURE_IN_SENTENCE
from bot.core.search.words.lexicon import CHATTER, EQUIPMENT

_SHORT = 5
"""Words that say something in the longest text whose ordinary words may be slips."""

_NAME = 8
"""Words of the longest text that is tried with other words for its own."""

_RARE = 1.6
"""The cost of a word from which it may well be another name's."""

_TOPIC, _OTHER_TOPIC = 0.7, 0.94
"""What is left of a topic's score beside an exercise, where its words only say what is asked, and where they do not."""

_SOFTENED = 0.95
"""What is left of a score where other words than the typed ones make the name ("pulldown" for a pushdown)."""

_IMPLEMENT = 0.5
"""What is left of a score where the words are an implement, or part of the name of one."""

_AGAINST, _ARTICLES = frozenset("on off onto from against over under across".split()), frozenset({"the", "a", "my"})
"""Words before an implement that one lies on or leans against: "my back foot is on the bench"."""

_PARTS = frozenset({"chin", "shin"})
"""Parts of a body that lifts are called after: "my chin" is none of them."""


class Naming:
    """The guides that one text names.

    Args:
        names: to look in.
        facts: of the guide of a number; a shared name has none.
        is_topic: whether the guide of a number is about a topic.
        tokens: of the text.
        typed: its words.
        consumed: the places of words that ask for a section, speak of pain or rule something out.
        in_sentence: whether the text is a sentence.
    """

    def __init__(
        self,
        names: Names,
        facts: Callable[[int], Facts],
        is_topic: Callable[[int], bool],
        tokens: Sequence[Token],
        typed: Sequence[str],
        consumed: set[int],
        *,
        in_sentence: bool,
    ) -> None:
        self._names, self._facts, self._is_topic = names, facts, is_topic
        self._tokens, self._typed, self._consumed = tokens, typed, consumed
        self._in_sentence = in_sentence
        self._beginning = Beginning(names, tokens, typed, consumed, in_sentence=in_sentence)
        self._begun: list[Match] | None = None
        self._scales = Scales(names, tokens, consumed, facts, in_sentence=in_sentence)

    def sure(self, match: Match) -> bool:
        """Whether a match is taken to be meant."""
        if not match.whole:
            # One word of a longer name, alone or beside others, may be anything's; in a sentence several words may be.
            several = bool(match.places & (match.places - 1))
            return match.score >= FOUND_PARTLY and several and not self._in_sentence
        if not self._in_sentence and match.left >= ORDINARY and not match.places & (match.places - 1):
            return match.score >= FOUND_PARTLY
        return match.score >= (FOUND_IN_SENTENCE if self._in_sentence and not self._scales.everyday(match) else FOUND)

    def begins(self) -> bool:
        """Whether the text is the beginning of names."""
        if self._begun is None:
            self._begun = self._beginning.names()
        return bool(self._begun)

    def everyday(self, match: Match) -> bool:
        """Whether the words of a match have a meaning outside the gym, or say little of which lift is meant."""
        return self._scales.everyday(match)

    def weak(self, match: Match) -> bool:
        """Whether a sentence may well be about something else than a guide that it names."""
        several = match.places & (match.places - 1)
        return self._in_sentence and (
            not match.whole or self._scales.everyday(match) or (match.score < SURE_IN_SENTENCE and not several)
        )

    def matches(self, whole: Sequence[Match]) -> list[Match]:
        """The guides that the words name, best first; `whole` is what `Names.whole` found for the tokens.

        Each further reading of the words costs as much as the first, so it is tried only where those before it did
        not settle the matter.
        """
        names, tokens, weigh = self._names, self._tokens, self._scales.weigh
        found = weigh(whole, tokens)
        top = self._top(found)
        candidates = names.nearest.candidates(tokens) if top < SURE else None
        if candidates and not self._settled(found):
            found += weigh(names.nearest.near(tokens, candidates), tokens)
            top = self._top(found)
        if top < SURE and self._says() <= _SHORT and (other := names.reader.company.slipped(tokens)):
            slips = weigh(names.whole(other), other)
            found += longer(slips, found) if len(other) == len(tokens) else slips
            top = self._top(found)
        if candidates and top < SURE and len(tokens) <= _NAME:
            found += weigh(names.nearest.rescued(tokens, candidates), tokens)
            top = self._top(found)
        soft = len(tokens) <= _NAME and not self._in_sentence
        if top < SURE and soft and (other := names.reader.company.softened(tokens)):
            soft_found = weigh([*names.whole(other), *names.nearest.near(other)], other)
            found += [match._replace(score=match.score * _SOFTENED) for match in soft_found]
            top = self._top(found)
        begun: list[Match] = []
        if top < SURE or self._beginning.may_go_on(found):
            begun = self._begun = self._beginning.names()
        if begun:
            found = [*begun, *self._beginning.beside(found)]
        found = self._implements_last(found)
        if self._in_sentence:
            said = [token.word for token in tokens]
            found = asked_of_first(found, said, FOUND_IN_SENTENCE, self._is_topic)
        best = ordered(whole_first(self._exercises_first(found)))
        ahead = more_telling(best) if not self._in_sentence and not begun else []
        return ordered([*ahead, *best]) if ahead else best

    def _says(self) -> int:
        """How many words say something beside what is asked."""
        return sum([token.cost > 0 and at not in self._consumed for at, token in enumerate(self._tokens)])

    def _top(self, found: Sequence[Match]) -> float:
        """The best score, of a topic only where its words say more than what is asked: "how many sets" of what?"""
        if not self._consumed or not any(
            token.cost >= PART and not token.options and at not in self._consumed and token.word not in CHATTER
            for at, token in enumerate(self._tokens)
        ):
            return highest(found)
        asks = sum([1 << at for at in self._consumed])
        return highest([match for match in found if match.places & ~asks or not self._is_topic(match.guide)])

    def pair(self, last: int | None, *, asked: bool) -> tuple[int, int] | None:
        """The numbers of two guides that the words compare.

        Args:
            last: the number of the guide of the conversation's last answer.
            asked: a command asks for a comparison.
        """

        def find(tokens: Sequence[Token]) -> list[Match]:
            scales = Scales(self._names, tokens, set(), self._facts, in_sentence=self._in_sentence)
            found = scales.weigh(self._names.whole(tokens), tokens)
            if highest(found) < SURE:
                found += scales.weigh(self._names.nearest.near(tokens), tokens)
            return ordered(found)

        return comparison.compared(self._tokens, find, last, asked=asked)

    def _settled(self, found: Sequence[Match]) -> bool:
        """Whether a sentence names a guide, and no other of its words is one that few names have."""
        best = max(found, key=lambda match: match.score, default=None)
        if best is None or not self._in_sentence or not self.sure(best):
            return False
        return not any(
            token.options and token.cost > _RARE and not best.places >> at & 1 and at not in self._consumed
            for at, token in enumerate(self._tokens)
        )

    def _implements_last(self, found: Sequence[Match]) -> list[Match]:
        """The matches, one made less whose words a sentence says of an implement or of the body, not of a lift."""
        if not self._in_sentence:
            return list(found)
        said = [token.word for token in self._tokens]
        # "in the squat rack": what is named within an implement's name.
        inside = [3 << at for at, both in enumerate(pairwise(said)) if " ".join(both) in EQUIPMENT]
        # "my foot is on the bench", "it clips my chin": what is the whole name, so introduced.
        whole = [
            2 << at
            for at, (before, word) in enumerate(pairwise(said))
            if before in _ARTICLES and (word in _PARTS or (word in EQUIPMENT and at and said[at - 1] in _AGAINST))
        ]
        return [
            match._replace(score=match.score * _IMPLEMENT)
            if match.places in whole or any(match.places != both and not match.places & ~both for both in inside)
            else match
            for match in found
        ]

    def _exercises_first(self, found: Sequence[Match]) -> list[Match]:
        """The matches, a topic's made less where an exercise is named beside it."""
        exercises = [
            match for match in found if match.whole and match.score >= OFFERED and not self._is_topic(match.guide)
        ]
        return [
            match._replace(score=match.score * self._beside_exercise(match))
            if self._is_topic(match.guide) and any(not other.places & match.places for other in exercises)
            else match
            for match in found
        ]

    def _beside_exercise(self, topic: Match) -> float:
        if all(at in self._consumed for at in range(len(self._tokens)) if topic.places >> at & 1):
            return _TOPIC
        return _OTHER_TOPIC if self._in_sentence else 1.0
