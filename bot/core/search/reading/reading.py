"""Queries read in the words of a vocabulary: abbreviations, inflections, slips, words split and joined."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Container, Iterable, Sequence

from bot.core.search.asks.section_phrases import SECTIONS
from bot.core.search.reading.company import Company
from bot.core.search.reading.corrections import Distance
from bot.core.search.reading.mending import MENDABLE_FROM, Mending, Near, sure
from bot.core.search.reading.people import with_people
from bot.core.search.reading.runs import RUN_FROM, Runs
from bot.core.search.reading.tokens import COSTS, FREE, NUMBER, ORDINARY, PART, UNKNOWN, Token
from bot.core.search.reading.vocabulary import UNHEARD, Vocabulary
from bot.core.search.words.abbreviations import SPELLED_OUT
from bot.core.search.words.english import as_it_stands, ordinary
from bot.core.search.words.lexicon import CHATTER, FILLER
from bot.core.search.words.words import lemma

_LOOSE = 0.55
"""The cost of a correction from which a word is rather two words written as one."""

_HEADED = 0.75
_JOINED = 0.98

_INFLECTED = 0.8
"""How sure a form is that no name has, where a name's word may have been meant: "pres" is hardly several "pre"."""

_REJOINED_FROM = 5
"""Letters of a word that two typed words are made."""

_LIKE_A_FORM = 1.1
"""The most that a correction may cost of a word which is also a form of another."""


_INITIALS, _INITIALLY, _TWO_INITIALS = 4, 0.88, 0.68
"""Letters of the longest word that may be initials, how sure it is that they are, and that two letters are ("tv")."""

_BESIDE = (FILLER - CHATTER) | SECTIONS.words
"""Words that may stand beside two letters which are initials ("bp form")."""

_LITTLE = ("and", "the", "for", "with")
"""Little words that a mistyped short word may have been."""


StandsFor = Callable[[str], list[int]]
"""The words that some letters are the initials of, [] for none."""


def _one_off(word: str, meant: str) -> bool:
    return sum(a != b for a, b in zip(word, meant, strict=False)) + abs(len(word) - len(meant)) == 1


class Reader:
    """Reads queries in the words of one vocabulary."""

    def __init__(
        self, vocabulary: Vocabulary, whole: Container[int], initials: tuple[StandsFor, StandsFor], distance: Distance
    ) -> None:
        """Reads in a vocabulary.

        Args:
            vocabulary: of the names' words.
            whole: the keys of all names.
            initials: the words of the name that some letters stand for alone, and beside other words.
            distance: compares two words.
        """
        self._initials, self._initials_beside = initials
        self._vocabulary = vocabulary
        self.mending = Mending(vocabulary, distance)
        self._known: dict[str, Token] = {}
        self._runs = Runs(vocabulary, whole, self.mending.slip)
        self.company = Company(vocabulary, self.mending, self._exact)

    def read(self, typed: Sequence[str]) -> list[Token]:
        """The tokens of a query's words, in their order."""
        vocabulary = self._vocabulary
        ids, forms, parted = vocabulary.ids, vocabulary.forms, vocabulary.compounds.parted
        tokens: list[Token] = []
        mended = False
        alone = sum(1 for word in typed if word not in _BESIDE) == 1
        for word in self._rejoined(with_people(typed)):
            for part in SPELLED_OUT.get(word) or (word,):
                base = lemma(part)
                if base in ids:
                    exact = base == part or part in forms
                    self._push(tokens, self._exact(base, 1.0) if exact else self._inflected(part, base))
                elif base in parted:
                    for half in parted[base]:
                        self._push(tokens, self._exact(half, 1.0))
                elif base in COSTS or base in UNHEARD:
                    self._push(tokens, Token(base, (), COSTS.get(base, FREE)))
                elif base.isdigit():
                    tokens.append(Token(base, (), NUMBER))
                else:
                    mended = True
                    for token in self._unheard(part, base, alone=alone):
                        self._push(tokens, token)
        return self.company.as_meant(self.company.composed(tokens)) if mended else tokens

    def known(self, words: Iterable[int]) -> list[Token]:
        """The tokens of words of the vocabulary, by their numbers."""
        spelled = self._vocabulary.spelled
        return [self._exact(spelled[word], 1.0) for word in words]

    def _exact(self, word: str, likely: float) -> Token:
        if likely == 1.0:
            known = self._known.get(word)
            if known is None:
                known = self._known[word] = self._read_as(word, 1.0)
            return known
        return self._read_as(word, likely)

    def _read_as(self, word: str, likely: float) -> Token:
        number = self._vocabulary.ids[word]
        own = 0.8 * self._vocabulary.weight[number]
        cost = COSTS.get(word, own)
        return Token(word, ((number, likely),), min(cost, own), typed=likely == 1.0)

    def _rejoined(self, typed: Sequence[str]) -> Sequence[str]:
        """The words, two neighbours made one where names have only that ("in verted row", no "pull up right")."""
        forms = self._vocabulary.forms
        compounds = self._vocabulary.compounds
        before = False
        for at in range(len(typed) - 1):
            joined = typed[at] + typed[at + 1]
            known = joined in compounds.joined or lemma(joined) in compounds.parted
            begun = len(typed[at + 1]) == 1 and at + 2 == len(typed)
            free, before = not before and not known, known
            if joined in forms and len(joined) >= _REJOINED_FROM and free and not begun:
                return [*typed[:at], joined, *self._rejoined(typed[at + 2 :])]
        return typed

    def _inflected(self, word: str, base: str) -> Token:
        """The token of a word that no name has in this form: the form, or a slip that looks like one ("bench pres")."""
        token = self._exact(base, 1.0)
        if COSTS.get(base, UNKNOWN) < PART or ordinary(base):
            return token
        near = self.mending.inflected(word, _LIKE_A_FORM)
        own = token.options[0][0]
        others = tuple(option for option in near if option[0] != own)
        return Token(base, ((own, _INFLECTED), *others), token.cost) if others else token

    def _push(self, tokens: list[Token], token: Token) -> None:
        """Adds a token, made one with the token before where names have the two as one word."""
        if tokens and (written := self._vocabulary.compounds.together(tokens[-1].word, token.word)):
            before = tokens[-1]
            likely = min([option[1] for option in (*before.options, *token.options)], default=1.0)
            if written[0] in self._vocabulary.ids:
                tokens[-1] = self._exact(written[0], likely)
                if len(written) == 1:
                    return
        tokens.append(token)

    def _unheard(self, word: str, base: str, *, alone: bool) -> list[Token]:
        """The tokens of a word that no table holds: an ordinary one, initials, words written as one, or a slip.

        Two letters are initials only where all other words of the text say nothing or ask for a section (`alone`).
        """
        vocabulary = self._vocabulary
        if ordinary(base, as_typed=as_it_stands(word, base)):
            return [Token(base, (), ORDINARY, heard=word)]
        near: Near | None = None
        if len(word) >= RUN_FROM:
            near = self.mending.near(word, 1)
            parts = self._runs.apart(word) if not near or near[0][0] > _LOOSE else []
            if parts and (not near or all(len(vocabulary.spelled[part]) > MENDABLE_FROM for part in parts)):
                return [self._exact(vocabulary.spelled[part], _JOINED) for part in parts]
        if not near:
            near = self.mending.near(word) if len(word) >= MENDABLE_FROM else []
        if (
            not near
            and len(word) <= _INITIALS
            and not self._begins(word)
            and (alone or len(word) >= MENDABLE_FROM)
            and (stands_for := (self._initials if alone else self._initials_beside)(word))
        ):
            initially = _INITIALLY if len(word) >= MENDABLE_FROM else _TWO_INITIALS
            return [self._exact(vocabulary.spelled[number], initially) for number in stands_for]
        if len(word) < MENDABLE_FROM:
            return [Token(base, (), PART, heard=word, near=())]
        if not near and len(word) == MENDABLE_FROM and any(_one_off(word, little) for little in _LITTLE):
            return [Token(base, (), PART)]
        if not near and (head := self._runs.head(word)) is not None:
            return [Token(vocabulary.spelled[head], ((head, _HEADED),), PART, typed=False, heard=word, near=())]
        return self._mended(base, word, near)

    def _begins(self, word: str) -> bool:
        """Whether letters begin a word of names, so that they are rather no initials: "shr"."""
        spelled = self._vocabulary.spelled
        at = bisect_left(spelled, word)
        return len(word) >= MENDABLE_FROM and at < len(spelled) and spelled[at].startswith(word)

    def _mended(self, word: str, heard: str, near: Near) -> list[Token]:
        if not near:
            return [Token(word, (), UNKNOWN, heard=heard, near=())]
        spelled = self._vocabulary.spelled
        known, close = self.mending.likely(near)
        if close and len(close[0][1]) > 1:
            return [self._exact(spelled[part], sure(close[0][0], len(word))) for part in close[0][1]]
        options = self.mending.options(close, len(word))
        if known is not None and (not options or close[0][0] > near[0][0]):
            cost = COSTS.get(known, ORDINARY)
            cost = max(cost, PART) if options else cost
            return [Token(known, options, cost, typed=False, heard=heard, near=near)]
        return [Token(spelled[options[0][0]], options, UNKNOWN, typed=False, heard=heard, near=near)]
