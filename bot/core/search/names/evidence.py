"""How far a name accounts for a whole text: what the other words say for and against it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.core.guides.model import Facts
from bot.core.search.names.called import Rank
from bot.core.search.names.everyday import telling
from bot.core.search.names.leftover import Cost, costs, left
from bot.core.search.names.match import Match, first_place
from bot.core.search.names.names import Names
from bot.core.search.reading.tokens import PART, Token
from bot.core.search.reading.vocabulary import UNHEARD
from bot.core.search.words.lexicon import CHATTER, EQUIPMENT, FILLER, MODIFIERS

_BETWEEN, _BETWEEN_NAMED, _BETWEEN_IN_SENTENCE, _BETWEEN_MODIFIED = 0.9, 0.82, 0.75, 0.97
"""What each word that stands between the words of a name leaves of its score; a word of other names says more, one that
only changes how a lift is done hardly anything."""

_FOR, _WHAT_FOR = "for", 0.85
"""The same of the word behind which another thing begins: "ankle mobility for squats" is no mobility squat."""

_SPARED = UNHEARD - {_FOR}
"""Words between the words of a name that leave its score as it is."""

_ADDED = MODIFIERS | set(EQUIPMENT)
_APART = 0.93
"""What is left where words that change a lift stand apart from its name."""

_REORDERED, _REORDERED_IN_SENTENCE = 0.996, 0.75
"""What another order of its words leaves of a name's score."""

_STRONG = 4.0
"""What a whole name tells at least in a sentence, when its words have no other meaning."""

_PARTLY_EVERYDAY = 0.6
"""What is left of a score when only everyday words of a longer name are there ("table", "preacher")."""

_SOCIAL = 0.55
"""What is left of the score of a name of everyday words beside a word of small talk ("good morning guys")."""

_NEAR_ENOUGH, _FAR_FETCHED = 0.84, 0.82
"""How sure a correction must be to stand alone, and what is left of the score where it is less ("burpless")."""

_IMPLEMENTS = frozenset("barbell dumbbell kettlebell cable machine band landmine bodyweight".split())
_ITS_IMPLEMENT, _ANOTHER_IMPLEMENT = 1.04, 0.9
"""What becomes of the score of a guide that is named after an implement where the text names it, or another one."""

_BORROWED = 0.96
"""What is left of the score of an alias beside other words: a guide's own name among them is rather meant."""

_UNINTRODUCED = 0.75
"""What is left of it in a sentence that does not lead up to it ("i swing when i do curls": swing)."""

_LEADING = frozenset(
    "do during on in with for while when at of a my of some the while after before by to is are".split()
)
_LED_PAST = frozenset("i my the a an some heavy light".split())


class Scales:
    """Weighs the matches of one text.

    Args:
        names: whose matches they are.
        tokens: of the whole text.
        consumed: places of tokens that say something else (a section, pain, what is ruled out).
        facts: of the guide of a number.
        in_sentence: whether the text is a sentence.
    """

    def __init__(
        self,
        names: Names,
        tokens: Sequence[Token],
        consumed: set[int],
        facts: Callable[[int], Facts],
        *,
        in_sentence: bool,
    ) -> None:
        self._names, self._consumed, self._facts, self._in_sentence = names, consumed, facts, in_sentence
        self._tokens = tokens
        self._implements = (
            _IMPLEMENTS.intersection([token.word for token in tokens]) if not in_sentence else frozenset()
        )
        self._social = any(token.word in CHATTER for token in tokens)
        self._telling = telling(tokens, in_sentence=in_sentence)

    def weigh(self, matches: Sequence[Match], tokens: Sequence[Token]) -> list[Match]:
        """The matches with their scores set right by all the other words."""
        if not matches:
            return []
        every = costs(tokens, self._consumed, in_sentence=self._in_sentence, alone=False)
        beside_one = every if self._in_sentence else costs(tokens, self._consumed, in_sentence=False, alone=True)
        return [
            self._weighed(match, tokens, every if match.places & (match.places - 1) else beside_one)
            for match in matches
        ]

    def _weighed(self, match: Match, tokens: Sequence[Token], of: Sequence[Cost]) -> Match:
        score, guide, name, places, whole, told, before = match
        rest = left(of, places, lambda: self._facts(guide))
        everyday = self.everyday(match)
        strong = max(told, _STRONG) if not everyday and self._in_sentence and whole else told
        score = score * (told + before) / told * strong / (strong + rest)
        if everyday:
            score *= self._doubt(match, tokens)
        if whole and told < _NEAR_ENOUGH * self._names.catalogue.total[name]:
            score *= _FAR_FETCHED
        if places & (places - 1):
            score *= self._order(match, tokens)
        if self._implements:
            score *= self._implement(match)
        if rest > PART and self._names.catalogue.rank[name] != Rank.NAME:
            score *= _BORROWED
        return Match(score, guide, name, places, whole, told, rest)

    def _implement(self, match: Match) -> float:
        """What a guide named after an implement gains where the text names it, and loses where it names another."""
        if match.guide >= len(self._names.slugs):
            return 1.0
        spelled = self._names.vocabulary.spelled
        own = _IMPLEMENTS.intersection([spelled[word] for word in self._names.own_name(match.guide)])
        if not own:
            return 1.0
        return _ITS_IMPLEMENT if own & self._implements else _ANOTHER_IMPLEMENT

    def _doubt(self, match: Match, tokens: Sequence[Token]) -> float:
        """What is left of the score of a name of everyday words."""
        places, factor = match.places, 1.0
        if not match.whole:
            factor *= _PARTLY_EVERYDAY
            if all(token.word in FILLER for at, token in enumerate(tokens) if places >> at & 1):
                return 0.0
        small = any(token.word in CHATTER for at, token in enumerate(tokens) if places >> at & 1)
        if (
            small
            and self._social
            and any(token.word in CHATTER and not places >> at & 1 for at, token in enumerate(tokens))
        ):
            factor *= _SOCIAL
        if self._in_sentence and not self._introduced(places, tokens):
            factor *= _UNINTRODUCED
        return factor

    def everyday(self, match: Match) -> bool:
        """Whether all words that make a match have a meaning outside the gym, or say little of which lift is meant."""
        if match.whole:
            words = self._names.catalogue.words_of(match.name)
            return self._names.everyday.every(words, in_sentence=self._in_sentence)
        return not match.places & self._telling

    @staticmethod
    def _introduced(places: int, tokens: Sequence[Token]) -> bool:
        """Whether the words before a name lead up to it ("during", "when i do"), or it comes first."""
        at = first_place(places) - 1
        while at > 0 and tokens[at].word in _LED_PAST:
            at -= 1
        return at < 0 or tokens[at].word in _LEADING

    def _between(self, token: Token) -> float:
        if token.word == _FOR:
            return _WHAT_FOR
        if self._in_sentence:
            return _BETWEEN_IN_SENTENCE
        if token.word in MODIFIERS:
            return _BETWEEN_MODIFIED
        return _BETWEEN_NAMED if token.options else _BETWEEN

    def _order(self, match: Match, tokens: Sequence[Token]) -> float:
        """What is left of a score for words in between and for words in another order."""
        places = match.places
        at = [place for place in range(places.bit_length()) if places >> place & 1]
        # In a sentence what changes a lift may stand anywhere: "should dumbbells touch at the top of a shoulder press".
        core = [place for place in at if tokens[place].word not in _ADDED] if self._in_sentence else at
        core = core if len(core) > 1 else at
        factor = 1.0
        for place in range(core[0], core[-1]) if len(core) > 1 else ():
            if not places >> place & 1 and (token := tokens[place]).word not in _SPARED:
                factor *= self._between(token)
        if len(core) != len(at) and at[-1] - at[0] >= len(at):
            factor *= _APART
        if not match.whole:
            return factor
        words = list(self._names.catalogue.words_of(match.name))
        given = [next((word for word, _ in tokens[place].options if word in words), -1) for place in at]
        if given != words:
            named = not self._in_sentence or self._named_so(match, tokens[at[0] : at[-1] + 1])
            factor *= _REORDERED if named else _REORDERED_IN_SENTENCE
        return factor

    def _named_so(self, match: Match, tokens: Sequence[Token]) -> bool:
        """Whether some words are a name of the guide: "db press on the floor", matched as "db floor press"."""
        return self._names.catalogue.literally("".join([token.word for token in tokens])) == match.guide
