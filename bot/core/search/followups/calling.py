"""How a text after an answer calls another guide: by its name and nothing else, outright, or first or last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.core.guides.model import Guide
from bot.core.search.followups import going_on
from bot.core.search.heard import Heard
from bot.core.search.names.called import Rank
from bot.core.search.names.match import Match, first_place
from bot.core.search.names.names import Names
from bot.core.search.names.precedence import together
from bot.core.search.reading.tokens import FREE
from bot.core.search.texts.placing import Placing
from bot.core.search.thresholds import SURE

_REQUESTING = frozenset("let show explain teach give tell try want open".split())
"""Words of a text that asks for a guide outright: "show me close grip bench", "lets do dips"."""

_DEFINING = frozenset({"what", "explain", "define"})
"""Words of one that asks what something is though its name might ask for a section: "whats progressive overload"."""

_WHAT = "what"
"""What asks which one where a name stands right behind it: "what rep range"."""

_MANY = 3
"""Words of a name that is one though each of them might amend what was asked."""

_BENCH = "bench"
"""An implement and, for short, the lift that is done on it."""

WHEN = frozenset({"before", "after"})
"""Words that tell when the last lift is done."""

_THE = "the"
"""What leads up to a name."""


class Calling:
    """How one text calls another guide than the last one.

    Args:
        guides: all guides.
        names: all their names.
        placing: finds places in guides.
        about: the slug of the guide that the last answer was about.
        typed: the words of the text.
        heard: what is heard in it.
    """

    def __init__(
        self,
        guides: Mapping[str, Guide],
        names: Names,
        placing: Placing,
        about: str,
        typed: Sequence[str],
        heard: Heard,
    ) -> None:
        self._guides, self._names, self._placing, self._about = guides, names, placing, about
        self._typed, self._heard = typed, heard

    def outright(self, best: Match) -> bool:
        """Whether words that might amend what was asked are a name: "and straps" after the belt, "bell swings"."""
        if not best.whole:
            return False
        if self._placing.is_topic(self._about) and best.score >= going_on.CERTAIN and self.opens_with(best):
            return True
        if self._names_the_bench(best):
            return True
        own = self._names.catalogue.rank[best.name] == Rank.NAME
        called = own or (self._names.catalogue.rank[best.name] == Rank.ALIAS and self.several_together(best))
        which = self._typed[:1] == [_WHAT] and first_place(best.places) == 1  # "what rep range" asks which one
        if called and self.is_topic(best) and not which and self._requests(best, _DEFINING | _REQUESTING):
            return True
        if self.several_together(best) and (self._requests(best, _REQUESTING) or self._says_it_at_length(best)):
            return True
        return own and self.several_together(best) and not self.is_topic(best)

    def closes_with_its_own_name(self, best: Match) -> bool:
        """Whether a text that goes on closes with a lift's own name: "and with leg drive, the push press?"."""
        own = best.whole and self._names.catalogue.rank[best.name] == Rank.NAME and self.several_together(best)
        closes = bool(best.places >> (len(self._heard.tokens) - 1) & 1)
        led_up = self._heard.goes_on and self._heard.said[first_place(best.places) - 1] == _THE
        return own and closes and led_up and not self.is_topic(best)

    def says_all(self, best: Match) -> bool:
        """Whether a text is a name and nothing else but, perhaps, what is asked outright: "who should avoid dips".

        A name of one everyday word is then meant where it is said of several: "how do i row" names no row.
        """
        heard = self._heard
        several = any(f"{heard.said[at]}s" in self._typed for at in range(len(heard.said)) if best.places >> at & 1)
        asks = several and best.whole and heard.plain and not heard.says_more(best.places)
        return asks or self._is_all(best)

    def requested(self, best: Match) -> bool:
        """Whether words ask for what is named outright: "show me close grip bench"."""
        return self._requests(best, _REQUESTING)

    def opens_with(self, best: Match) -> bool:
        """Whether a text that goes on opens with the name: "and snatch, how is that done"."""
        return self._heard.goes_on and best.whole and going_on.opens_with(best, self._heard.tokens)

    @staticmethod
    def several_together(best: Match) -> bool:
        """Whether a name is of several words that follow on one another."""
        return bool(best.places & (best.places - 1)) and together(best.places)

    def is_topic(self, match: Match) -> bool:
        """Whether the guides that a match names are about topics."""
        return all(map(self._placing.is_topic, self._names.offered(match.guide)))

    def _names_the_bench(self, best: Match) -> bool:
        """Whether a lift is named by an implement that the last one does without: "bench form" after the squat."""
        said = self._heard.said
        named = [said[at] for at in range(best.places.bit_length()) if best.places >> at & 1]
        facts = self._guides[self._about].facts
        return (
            named == [_BENCH]
            and WHEN.isdisjoint(said)
            and not any(_BENCH in kit for kit in (*facts.equipment, *facts.equipment_alternatives))
        )

    def _is_all(self, best: Match) -> bool:
        said = sum(1 for token in self._heard.tokens if token.word)
        return best.whole and best.score >= SURE and best.places.bit_count() == said

    def _says_it_at_length(self, best: Match) -> bool:
        """Whether a text is a name of many words and what asks of it: "next incline db bench"."""
        long = best.places.bit_count() >= _MANY and best.score >= SURE and not self.is_topic(best)
        return long and best.whole and not self._heard.says_more(best.places)

    def _requests(self, best: Match, words: frozenset[str]) -> bool:
        """Whether some of these words ask for what is named, and nothing else is said."""
        every = best.places | sum(1 << at for at, word in enumerate(self._heard.said) if word in words)
        others = any(token.cost > FREE and not every >> at & 1 for at, token in enumerate(self._heard.tokens))
        return best.whole and every != best.places and not others
