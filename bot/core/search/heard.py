"""What is heard in a text before any guide is looked for: a question or a name, a section, pain, what is ruled out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.guides.model import SectionKind
from bot.core.search.asks import exclusions, faults, pain, sections
from bot.core.search.asks.section_phrases import SECTIONS
from bot.core.search.names.match import Match
from bot.core.search.reading import sentences
from bot.core.search.reading.tokens import Token
from bot.core.search.texts.content import content
from bot.core.search.words.english import ordinary
from bot.core.search.words.lexicon import CHATTER, EQUIPMENT, EVERYDAY, FILLER, GYM, LIFTERS

_ANYBODYS = FILLER | CHATTER | EVERYDAY | GYM

_OURS = FILLER | CHATTER | LIFTERS
"""Words of lifters and words that say nothing: they speak of no other matter, though no guide has them."""

_ASKING = sentences.ASKING | CHATTER | {"without", "vs", "or"}
"""Words that say more than a name does wherever they stand."""

_NOTHING = FILLER | CHATTER
"""Words beside which one word that is a part of a name names nothing: "come on", "oh no"."""

_SIGNALS = SECTIONS.firsts | pain.PAIN.firsts | exclusions.FIRSTS | _ASKING
"""Words that may."""


_SPARED = (SectionKind.ALTERNATIVES, SectionKind.PROGRAMMING, SectionKind.MISTAKES)
"""Sections that are opened though the text speaks of pain, where it plainly asks for them."""

_SEVERAL = 2
"""Words that say something, from which a text may describe what it does not name."""

_LONGER = 4
"""Letters of a word that is no abbreviation."""

_ALARMED = 4
"""Answers, the first one among them, in which a red flag stands: who tells of one goes on about it for a while."""

_SMILE = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf]")
"""The blocks of Unicode that hold emoji: Miscellaneous Symbols to Dingbats, and those from U+1F300 on."""

_SMILES_MOST = 2

_ARTICLES, _LIKENED = frozenset({"a", "an"}), 2
"""Words between "like" and what something is likened to, and of how many words that is at most."""

_WITHOUT = frozenset({"no", "without"})
"""Words before equipment that is not there."""

_BARE = 2
"""Words of a text so short that its names need no word of the gym beside them to be offered."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the words ask for beside the guide: a section, whether plainly, and whether they speak of pain."""

    kind: SectionKind | None
    plain: bool = False
    hurts: bool = False

    @property
    def outright(self) -> SectionKind | None:
        """The section, where the words ask for it plainly."""
        return self.kind if self.plain else None


@dataclass(frozen=True, slots=True)
class Heard:
    """A text as heard.

    Attributes:
        tokens: its words.
        said: the same in dictionary form.
        in_sentence: it is a sentence rather than a name and a few words, or tells what goes wrong and nothing else.
        kind: the section that it asks for, and in `plain` whether it does so plainly.
        hurts: it speaks of pain, and in `red` whether of a sign that needs a professional.
        without: equipment and joints that it rules out.
        consumed: the places of the words that say all this.
        ruled_out: a bit for each place of a word that rules something out.
        asking: a bit for each place of a word that plainly asks for a section, what goes wrong left out.
        hits: the phrases that ask for one.
        smiles: how many pictures of a mood or a thing are in it (emoji), up to two.
        questioned: it closes as a question.
    """

    tokens: Sequence[Token]
    said: list[str]
    in_sentence: bool
    kind: SectionKind | None
    plain: bool
    hurts: bool
    red: bool
    without: frozenset[str]
    consumed: set[int]
    ruled_out: int
    asking: int
    hits: Sequence[sections.Asking]
    smiles: int = 0
    questioned: bool = False

    @property
    def alarm(self) -> int:
        """In how many answers a red flag stands that it raises, see `Meaning`; 0 where it raises none."""
        return _ALARMED if self.red else 0

    @property
    def goes_on(self) -> bool:
        """Whether the text opens with words that only go on ("and", "what about"): these are left without a word."""
        return bool(self.tokens) and not self.tokens[0].word

    def asked(self, kind: SectionKind | None, *, plain: bool, wanted: SectionKind | None) -> Asked:
        """The section asked for, when all is weighed.

        Args:
            kind: what the words ask for that are not a guide's name.
            plain: whether they do so plainly.
            wanted: the section that a command asks for.
        """
        if wanted is not None:
            return Asked(wanted, plain=True, hurts=self.hurts)
        spared = kind in _SPARED and (plain or kind is SectionKind.ALTERNATIVES) and not self.red
        if self.hurts and not spared:
            return Asked(SectionKind.SAFETY, plain=True, hurts=True)
        if self.without and (kind is None or not plain):
            return Asked(SectionKind.ALTERNATIVES, plain=True, hurts=self.hurts)
        return Asked(kind, plain, self.hurts)

    def says_more(self, places: int) -> int:
        """How many words say more than the name at some places and the section that the text asks for."""
        return len(content(self.said, places | sum(1 << at for at in self.consumed)))

    def away(self) -> int:
        """A bit for each place of a piece of equipment behind "no" or "without"."""
        opening = next((at for at, word in enumerate(self.said) if word in _WITHOUT), len(self.said))
        return self.ruled_out & sum(1 << at for at in range(opening, len(self.said)) if self.said[at] in EQUIPMENT)

    def may_name(self, match: Match) -> bool:
        """Whether a near name may be offered: several words or all name it, or few others or lifters' own are there."""
        several = match.whole and match.places & (match.places - 1)
        every = match.places.bit_count() == len(self.tokens)
        bare = len(self.tokens) <= _BARE and (match.whole or _NOTHING.isdisjoint(self.said))
        return bool(several or every or bare or self.of_the_gym())

    def partly_names(self, match: Match) -> bool:
        """Whether a text of several words names a guide by some of them, and by some of its name only."""
        covers = match.places.bit_count() == len(self.tokens)
        return not match.whole and not covers and len(content(self.said)) >= _SEVERAL

    def of_the_gym(self) -> int:
        """How many words are such that lifters rather than anybody use."""
        return sum(
            1
            for token in self.tokens
            if token.word in LIFTERS or (token.options and token.word not in _ANYBODYS and not ordinary(token.word))
        )

    def of_no_lift(self) -> list[str]:
        """The words that ask for nothing, are no lifters' and in no guide's name, ordinary English or longer ones.

        What something is only likened to is none of them: "swinging like a monkey".
        """
        likened = self._likened()
        return [
            token.word
            for at, token in enumerate(self.tokens)
            if not token.options and token.word not in _OURS and at not in self.consumed and at not in likened
            if len(token.word) >= _LONGER or ordinary(token.word)
        ]

    def _likened(self) -> set[int]:
        """The places of words behind "like a"."""
        return {
            at + step
            for at in range(2, len(self.said))
            if self.said[at - 2] == "like" and self.said[at - 1] in _ARTICLES
            for step in range(_LIKENED)
        }

    def chatter(self) -> int:
        """How many words are small talk, a smile counting as one."""
        return self.smiles + sum(1 for word in self.said if word in CHATTER)


def hear(text: str, tokens: Sequence[Token]) -> Heard:
    """What is heard in a text of some tokens."""
    said = [token.word for token in tokens]
    hurts, red, pain_at = pain.pain_in(said)
    without, without_at = exclusions.ruled_out(said)
    wrong = [] if hurts else faults.found(said)
    hits = [*sections.phrases(said), *wrong]
    kind, plain, asked_at = sections.asked(said, [True] * len(said), hits)
    told = {at for hit in wrong for at in range(hit.start, hit.end)}
    only_told = bool(told) and not content(said, sum(1 << at for at in told))
    return Heard(
        tokens=tokens,
        said=said,
        in_sentence=only_told or sentences.sentence(tokens, text),
        kind=kind,
        plain=plain,
        hurts=hurts,
        red=red,
        without=without,
        consumed=pain_at | without_at | asked_at,
        ruled_out=sum(1 << at for at in without_at),
        asking=sum(1 << at for at in asked_at - told) if plain else 0,
        hits=hits,
        smiles=min(_SMILES_MOST, len(_SMILE.findall(text))),
        questioned=sentences.questioned(text, said),
    )


def only_words(tokens: Sequence[Token]) -> Heard:
    """A text of which it is known that its words say nothing but a name."""
    said = [token.word for token in tokens]
    return Heard(tokens, said, False, None, False, False, False, frozenset(), set(), 0, 0, ())  # noqa: FBT003 - as above


def says_only_words(said: Sequence[str]) -> bool:
    """Whether words in dictionary form, whatever they name, ask nothing, tell of no pain and rule nothing out."""
    if not _ASKING.isdisjoint(said):
        return False
    return _SIGNALS.isdisjoint(said) or asks_nothing(said)


def asks_nothing(said: Sequence[str]) -> bool:
    """Whether words in dictionary form ask for no section, tell of no pain and rule nothing out."""
    hurts, _, _ = pain.pain_in(said)
    return not hurts and not exclusions.ruled_out(said)[0] and sections.asked(said, [True] * len(said))[0] is None
