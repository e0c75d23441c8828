"""A text beside the last answer of its conversation: whether it goes on about that guide, and what it asks of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.core.guides.model import Guide, SectionKind
from bot.core.search.followups import borrowing, going_on
from bot.core.search.followups.another import Another
from bot.core.search.followups.bearing import Bearing
from bot.core.search.followups.continuation import Continuation
from bot.core.search.heard import Asked, Heard
from bot.core.search.meaning import Ambiguous, Decision, Found
from bot.core.search.names.comparison import without_no
from bot.core.search.names.match import Match
from bot.core.search.names.names import Names
from bot.core.search.names.naming import Naming
from bot.core.search.reading import sentences
from bot.core.search.reading.tokens import FREE
from bot.core.search.texts.placing import Placing
from bot.core.search.words.lexicon import FILLER

_EITHER = frozenset({"or", "vs", "versus"})
"""Words that open a text which compares with the last guide."""

_TOO, _AS_WELL, _COURTESY = (["too"], ["also"]), ["as", "well"], frozenset("pls plz please bro mate".split())
"""Words that close a text which asks the same of something else ("chin ups too?"), whatever courtesy is behind."""

_SAME = "same"
_TOLD = frozenset("advice problem issue cue rule thing one ones deal story mistake mistakes cues rules tips".split())
"""What closes a text that asks whether the same holds for something else, and what may stand behind it."""

_OR, _CHOOSING = "or", frozenset("pick choose win better best which prefer rather".split())
"""What opens a text that sets another lift beside the last one, and words of who wants one of both to be chosen."""

_BARELY = 2
"""Words of the longest text that asks it with nothing but what changes the last lift ("incline?")."""

_LONG = 5
"""Words of the longest text that asks the same of something else, those left out that say nothing."""


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
        self._bearing = Bearing(placing, about, heard, questioned="?" in text or self._questioned)
        self._another = Another(guides, names, placing, about, typed, heard, self._bearing)

    def names_another(self, naming: Naming, matches: Sequence[Match]) -> bool:
        """Whether the text names a guide of its own rather than going on about the last one."""
        return bool(matches) and self._another.is_named(matches[0], naming) and not self._borrows_for_one()

    def _borrows_for_one(self) -> bool:
        """Whether "one" stands for the kind of the last lift: "walking ones" after the lunges."""
        return self._says_one() and self._borrowed() is not None

    def _says_one(self) -> bool:
        return any(token.word in borrowing.ONES for token in self._heard.tokens)

    def _compares(self) -> bool:
        return self._heard.plain and self._heard.kind is SectionKind.COMPARISON

    def set_beside(self, matches: Sequence[Match], *, goes_on: bool) -> str | None:
        """The guide that the text sets beside the last one: "or seated?", "or cable fly"."""
        compares = self._compares() and not borrowing.wants_the_same(self._typed)
        if self._typed[0] not in _EITHER and not compares:
            return None
        if goes_on:
            return self._borrowed(on_other=True)
        others = self._names.offered(matches[0].guide)
        if len(others) > 1 or others[0] == self._about:
            return None
        only = not self._heard.in_sentence or not self._heard.says_more(matches[0].places)
        return others[0] if only or self._chooses() else None

    def _chooses(self) -> bool:
        """Whether a text that opens with "or" wants one of two to be chosen: "or bulgarians, who wins for glutes"."""
        return self._typed[0] == _OR and not _CHOOSING.isdisjoint(self._heard.said)

    def asks_again(self, matches: Sequence[Match], *, goes_on: bool) -> bool:
        """Whether the text asks of another guide what was asked of the last: "same for rdls", "and incline?"."""
        heard = self._heard
        too = self._too()
        saying = sum(1 for token in heard.tokens if token.cost > FREE)
        short = len(heard.tokens) <= _BARELY or (too and saying <= _LONG)
        if not self._heard.goes_on and not (short and (goes_on or too)):
            return False
        if goes_on:
            return self._borrowed() is not None
        told = 1 << len(heard.tokens) - 1 if self._the_same() else 0
        return not heard.says_more(matches[0].places | told)

    def _too(self) -> bool:
        """Whether the text closes as one does that asks the same of something else."""
        typed = [word for word in self._typed if word not in _COURTESY]
        return typed[-1:] in _TOO or typed[-2:] == _AS_WELL or self._the_same()

    def _the_same(self) -> bool:
        """Whether the text closes by asking whether what was said of the last guide holds: "hack squat, same cues"."""
        *_, before, last = ["", *self._typed]
        return (before == _SAME and last in _TOLD) or last == _SAME

    def _borrowed(self, *, on_other: bool = False) -> str | None:
        """The guide that the text names with words of the last one's name; "its all traps" after a raise names none.

        Args:
            on_other: whether it may be the same lift on other equipment: "vs barbell".
        """
        points = going_on.points([token for token in self._heard.tokens if token.word not in borrowing.ONES])
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
        tokens = without_no(tokens) if compares else tokens
        match = borrowing.borrowed(self._names, number, tokens, asks=asks, same=same or on_other)
        return self._names.slugs[match.guide] if match is not None else None

    def returns_to(self, before: Sequence[str]) -> str | None:
        """The guide before the last one that the text goes back to without naming it, if it does."""
        back = {slug: self._bearing.returns(slug) for slug in before}
        best = max(back, key=lambda slug: back[slug], default=None)
        return best if best is not None and back[best] > 0 else None

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
        if self._another.hurts_there() and going_on.points(tokens):
            return False
        if going_on.is_farewell(tokens) or (best is not None and going_on.set_against(best, tokens)):
            return False
        return self._about not in others and self._bearing.leaves(others[0], named=best is not None and best.whole)

    def decision(self, asked: Asked, *, wanted: bool) -> Decision:
        """What the last guide, or one that is named with its words, says to a text that names no other.

        Args:
            asked: what the text asks for.
            wanted: whether a command asks for it.
        """
        continuation = Continuation(
            self._guides, self._placing, self._about, self._heard, self._bearing, questioned=self._questioned
        )
        borrowed = self._borrowed()
        if borrowed is not None and not wanted and asked.kind is SectionKind.VARIATIONS and self._says_one():
            asked = replace(asked, kind=None)  # "The walking kind" asks for that lift, not for kinds of it.
        return continuation.decision(asked, borrowed, wanted=wanted)
