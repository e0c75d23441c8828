"""A text beside the last answer of its conversation: whether it goes on about that guide, and what it asks of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.core.guides.model import Guide, SectionKind
from bot.core.search import borrowing, followups
from bot.core.search.bearing import Bearing
from bot.core.search.continuation import Continuation
from bot.core.search.heard import Asked, Heard
from bot.core.search.meaning import Ambiguous, Decision, Found
from bot.core.search.names.called import Rank
from bot.core.search.names.match import Match
from bot.core.search.names.names import Names
from bot.core.search.names.naming import Naming
from bot.core.search.names.precedence import together
from bot.core.search.reading import sentences
from bot.core.search.reading.tokens import FREE
from bot.core.search.texts.content import content
from bot.core.search.texts.placing import Placing
from bot.core.search.thresholds import FOUND, SPOKEN_OF_THE_LAST, SPOKEN_PLAINLY, SURE
from bot.core.search.words.lexicon import FILLER, JOINTS, MUSCLES

_OR = "or"
"""Stands between two ways, of which a part of a name tells one: "palms facing up or down"."""

_EITHER = frozenset({_OR, "vs"})
"""Words that open a text which compares with the last guide."""

_TOO, _BARELY = frozenset({"too", "also"}), 2
"""Words that close a text which asks the same of something else ("chin ups too?"), and words of one that asks it with
nothing but what changes the last lift ("incline?")."""

_REQUESTING = frozenset("let show explain teach give tell try want open".split())
"""Words of a text that asks for a guide outright: "show me close grip bench", "lets do dips"."""

_DEFINING = frozenset({"what", "explain", "define"})
"""Words of one that asks what something is though its name might ask for a section: "whats progressive overload"."""

_LONG = 5
"""Words of the longest text that asks the same of something else."""

_MANY = 3
"""Words of a name that is one though each of them might amend what was asked."""

_BENCH, _WHEN = "bench", frozenset({"before", "after"})
"""An implement and, for short, the lift that is done on it; and words that tell when the last one is done."""

_SIDES = frozenset("front side rear lower upper left right inner outer".split())
"""Words that stand before a part of the body."""

_FOR = "for"
"""A word before what something is wanted for."""


class Conversation:
    """One text that may go on about a guide.

    Args:
        guides: all guides.
        names: all their names.
        placing: finds places in guides.
        about: the slug of the guide that the last answer was about.
        text: as typed.
        typed: its words.
        heard: what is heard in it.
    """

    def __init__(
        self,
        guides: Mapping[str, Guide],
        names: Names,
        placing: Placing,
        about: str,
        text: str,
        typed: Sequence[str],
        heard: Heard,
    ) -> None:
        self._guides, self._names, self._placing, self._about = guides, names, placing, about
        self._typed, self._heard = typed, heard
        self._questioned = sentences.questioned(text, heard.said)
        self._opened = bool(heard.tokens) and not heard.tokens[0].word
        self._bearing = Bearing(placing, about, heard, questioned="?" in text or self._questioned)

    def names_another(self, naming: Naming, matches: Sequence[Match]) -> bool:
        """Whether the text names a guide of its own rather than going on about the last one."""
        best = matches[0] if matches else None
        return bool(
            best is not None
            and naming.sure(best)
            and (
                not naming.weak(best)
                or self._several_together(best)
                or self._opens_with(best)
                or self._says_all(best)
                or self._requested(best)
            )
            and best.places & ~self._heard.ruled_out
            and not (_OR in self._heard.said and not best.whole)
            and not (self._hurts_there() and (self._of_the_body(best) or self._of_what_hurts(best, naming)))
            and not self._applies_to(best)
            and not self._borrows_for_one()
            and followups.names_another(
                best, self._heard.tokens, self._heard.consumed, FOUND, outright=self._outright(best)
            )
            and not self._said_of_the_last(best)
        )

    def _borrows_for_one(self) -> bool:
        """Whether "one" stands for the kind of the last lift: "walking ones" after the lunges."""
        return any(token.word == borrowing.ONE for token in self._heard.tokens) and self._borrowed() is not None

    def _applies_to(self, best: Match) -> bool:
        """Whether a text says nothing but what the last topic is wanted for: "for deadlifts too?" after the shoes."""
        at = (best.places & -best.places).bit_length() - 1
        return (
            self._placing.is_topic(self._about)
            and not self._is_topic(best)
            and self._typed[at - 1 : at] == [_FOR]
            and not self._heard.says_more(best.places)
        )

    def _outright(self, best: Match) -> bool:
        """Whether words that might amend what was asked are a name: "and straps" after the belt, "bell swings"."""
        if not best.whole:
            return False
        if self._placing.is_topic(self._about) and best.score >= followups.CERTAIN and self._opens_with(best):
            return True
        if self._names_the_bench(best):
            return True
        own = self._names.catalogue.rank[best.name] == Rank.NAME
        called = own or (self._names.catalogue.rank[best.name] == Rank.ALIAS and self._several_together(best))
        if called and self._is_topic(best) and self._requests(best, _DEFINING | _REQUESTING):
            return True
        if self._several_together(best) and (self._requests(best, _REQUESTING) or self._says_it_at_length(best)):
            return True
        return own and self._several_together(best) and not self._is_topic(best)

    def _names_the_bench(self, best: Match) -> bool:
        """Whether a lift is named by an implement that the last one does without: "bench form" after the squat."""
        said = self._heard.said
        named = [said[at] for at in range(best.places.bit_length()) if best.places >> at & 1]
        facts = self._guides[self._about].facts
        return (
            named == [_BENCH]
            and _WHEN.isdisjoint(said)
            and not any(_BENCH in kit for kit in (*facts.equipment, *facts.equipment_alternatives))
        )

    @staticmethod
    def _several_together(best: Match) -> bool:
        return bool(best.places & (best.places - 1)) and together(best.places)

    def _of_the_body(self, best: Match) -> bool:
        """Whether what names a guide is a part of the body: "front delt clicks" after the bench is no front raise."""
        named = [word for at, word in enumerate(self._heard.said) if best.places >> at & 1]
        return all(word in MUSCLES or word in JOINTS or word in _SIDES for word in named)

    def _is_all(self, best: Match) -> bool:
        return best.whole and best.score >= SURE and best.places.bit_count() == len(self._heard.tokens)

    def _says_all(self, best: Match) -> bool:
        """Whether a text is a name and nothing else but, perhaps, what is asked outright: "who should avoid dips".

        A name of one everyday word is then meant where it is said of several: "how do i row" names no row.
        """
        heard = self._heard
        several = any(f"{heard.said[at]}s" in self._typed for at in range(len(heard.said)) if best.places >> at & 1)
        asks = several and best.whole and heard.plain and not heard.says_more(best.places)
        return asks or self._is_all(best)

    def _says_it_at_length(self, best: Match) -> bool:
        """Whether a text is a name of many words and what asks of it: "next incline db bench"."""
        long = best.places.bit_count() >= _MANY and best.score >= SURE and not self._is_topic(best)
        return long and best.whole and not self._heard.says_more(best.places)

    def _requested(self, best: Match) -> bool:
        return self._requests(best, _REQUESTING)

    def _requests(self, best: Match, words: frozenset[str]) -> bool:
        """Whether some of these words ask for what is named, and nothing else is said."""
        every = best.places | sum(1 << at for at, word in enumerate(self._heard.said) if word in words)
        others = any(token.cost > FREE and not every >> at & 1 for at, token in enumerate(self._heard.tokens))
        return best.whole and every != best.places and not others

    def _opens_with(self, best: Match) -> bool:
        return self._opened and best.whole and followups.opens_with(best, self._heard.tokens)

    def _hurts_there(self) -> bool:
        """Whether the text speaks of pain or its risk after an answer about an exercise."""
        heard = self._heard
        unsafe = heard.hurts or heard.red or heard.kind is SectionKind.SAFETY
        return unsafe and not self._placing.is_topic(self._about)

    def _of_what_hurts(self, best: Match, naming: Naming) -> bool:
        """Whether a topic is named by who speaks of pain, or by a weak name: "is creatine safe" asks of another."""
        return self._is_topic(best) and (self._heard.hurts or self._heard.red or naming.weak(best))

    def _is_topic(self, match: Match) -> bool:
        return all(map(self._placing.is_topic, self._names.offered(match.guide)))

    def _said_of_the_last(self, best: Match) -> bool:
        """Whether the last guide speaks of all that a text says which another is called by only: "heels lift up"."""
        heard = self._heard
        if self._names.catalogue.rank[best.name] == Rank.NAME or self._opened or self._requested(best):
            return False
        said = content(heard.said, heard.asking)
        if len(said) > best.places.bit_count():
            return self._speaks_of(said, SPOKEN_OF_THE_LAST)
        return best.score < SURE and self._bearing.tells_of_the_body and self._speaks_of(said, SPOKEN_PLAINLY)

    def _compares(self) -> bool:
        return self._heard.plain and self._heard.kind is SectionKind.COMPARISON

    def set_beside(self, matches: Sequence[Match], *, goes_on: bool) -> str | None:
        """The guide that the text sets beside the last one: "or seated?", "or cable fly"."""
        compares = self._compares() and not borrowing.wants_the_same(self._typed)
        if self._typed[0] not in _EITHER and not compares:
            return None
        if goes_on:
            return self._borrowed()
        others = self._names.offered(matches[0].guide)
        if len(others) > 1 or others[0] == self._about:
            return None
        return others[0] if not self._heard.in_sentence or not self._heard.says_more(matches[0].places) else None

    def asks_again(self, matches: Sequence[Match], *, goes_on: bool) -> bool:
        """Whether the text asks of another guide what was asked of the last: "same for rdls", "and incline?"."""
        heard = self._heard
        short = len(heard.tokens) <= _BARELY or (self._typed[-1] in _TOO and len(heard.tokens) <= _LONG)
        if not self._opened and not (short and (goes_on or self._typed[-1] in _TOO)):
            return False
        return self._borrowed() is not None if goes_on else not heard.says_more(matches[0].places)

    def _borrowed(self) -> str | None:
        """The guide that the text names with words of the last one's name; "its all traps" after a raise names none."""
        points = followups.points([token for token in self._heard.tokens if token.word != borrowing.ONE])
        topic, heard = self._placing.is_topic(self._about), self._heard
        compares = self._compares()
        only_asks = all(heard.asking >> at & 1 or token.word in FILLER for at, token in enumerate(heard.tokens))
        if heard.plain and only_asks and not compares:
            return None
        if topic or self._heard.without or (self._bearing.tells_of_the_body and points):
            return None
        same, asks = borrowing.wants_the_same(self._typed), bool(heard.consumed)
        number, tokens = self._names.number[self._about], heard.tokens
        if compares and not same:
            # "How is stiff leg different": what compares changes no name.
            tokens = [replace(token, cost=FREE) if at in heard.consumed else token for at, token in enumerate(tokens)]
        match = borrowing.borrowed(self._names, number, tokens, asks=asks, same=same)
        return self._names.slugs[match.guide] if match is not None else None

    def may_be_left(self) -> bool:
        """Whether the text may be a question of its own, whatever it means alone."""
        return not self._borrows_for_one() and self._bearing.may_leave()

    def left_for(self, decision: Decision, matches: Sequence[Match]) -> bool:
        """Whether the text is a question of its own, which leaves the last guide.

        Args:
            decision: what it means alone.
            matches: the guides that it names, best first.
        """
        match decision:
            case Found(target):
                others = [target.guide]
            case Ambiguous(choices):
                others = [choice.guide for choice in choices]
            case _:
                return False
        best = matches[0] if matches else None
        tokens = self._heard.tokens
        if self._hurts_there() and followups.points(tokens):
            return False
        if followups.is_farewell(tokens) or (best is not None and followups.set_against(best, tokens)):
            return False
        return self._about not in others and self._bearing.leaves(others[0], named=best is not None and best.whole)

    def _speaks_of(self, stems: Sequence[str], least: float) -> bool:
        """Whether a passage of the last guide speaks of so much of some stems."""
        found = self._placing.within(self._about, stems, None, sentence=True, hurts=self._heard.hurts)
        return found is not None and found.confidence >= least

    def decision(self, asked: Asked, *, wanted: bool) -> Decision:
        """What the last guide, or one that is named with its words, says to a text that names no other.

        Args:
            asked: what the text asks for.
            wanted: whether a command asks for it.
        """
        going_on = Continuation(
            self._guides, self._placing, self._about, self._heard, self._bearing, questioned=self._questioned
        )
        return going_on.decision(asked, self._borrowed(), wanted=wanted)
