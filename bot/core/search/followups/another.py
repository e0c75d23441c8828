"""A text after an answer that names a guide of its own: "ok lunges", "show me close grip bench"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.core.guides.model import Guide, SectionKind
from bot.core.search.followups import going_on
from bot.core.search.followups.bearing import Bearing
from bot.core.search.followups.calling import WHEN, Calling
from bot.core.search.heard import Heard
from bot.core.search.names.beside import measures
from bot.core.search.names.called import Rank
from bot.core.search.names.match import Match, first_place
from bot.core.search.names.names import Names
from bot.core.search.names.naming import Naming
from bot.core.search.texts.content import content
from bot.core.search.texts.placing import Placing
from bot.core.search.thresholds import FOUND, SPOKEN_OF_THE_LAST, SPOKEN_PLAINLY, SURE
from bot.core.search.words.lexicon import JOINTS, MUSCLES

_OR = "or"
"""Stands between two ways, of which a part of a name tells one: "palms facing up or down"."""

_DOING = ("when", "i")
"""Words before a lift that something happens in."""

_HOW, _FIRST = "how", "first"
"""Words that ask how much of another lift the last one takes: "how many pull ups first"."""

_SIDES = frozenset("front side rear lower upper left right inner outer".split())
"""Words that stand before a part of the body."""

_APPLYING = ("for", "on", "no")
"""Words before what something is wanted for, or is left out for: "so no squats at all?" after knee pain."""

_POINTING = frozenset("that thats this it its these those they".split())
"""Words for what was told of: "so thats lower abs?"."""


class Another:
    """Whether one text names another guide than the last one.

    Args:
        guides: all guides.
        names: all their names.
        placing: finds places in guides.
        about: the slug of the guide that the last answer was about.
        typed: the words of the text.
        heard: what is heard in it.
        bearing: how it bears on that guide.
    """

    def __init__(
        self,
        guides: Mapping[str, Guide],
        names: Names,
        placing: Placing,
        about: str,
        typed: Sequence[str],
        heard: Heard,
        bearing: Bearing,
    ) -> None:
        self._names, self._placing, self._about = names, placing, about
        self._typed, self._heard, self._bearing = typed, heard, bearing
        self._calling = Calling(guides, names, placing, about, typed, heard)

    def is_named(self, best: Match, naming: Naming) -> bool:
        """Whether the guide that the text names best is meant, rather than the last one.

        Args:
            best: the best match of its words.
            naming: of the text.
        """
        if self._calling.closes_with_its_own_name(best) and not self.hurts_there():
            return True
        return bool(
            naming.sure(best)
            and (
                not naming.weak(best)
                or self._calling.several_together(best)
                or self._calling.opens_with(best)
                or self._calling.says_all(best)
                or self._calling.requested(best)
                or self._told_of(best)
            )
            and best.places & ~self._heard.ruled_out
            and (best.places & ~self._heard.asking or self._calling.is_topic(best))
            and not (_OR in self._heard.said and not best.whole)
            and not (self.hurts_there() and (self._of_the_body(best) or self._of_what_hurts(best, naming)))
            and not (self._bearing.tells_of_the_body and self._of_the_body(best) and not self._heard.goes_on)
            and not self._told_to_be(best)
            and not self._measured_by(best)
            and not self._applies_to(best)
            and not self._tells_when(best)
            and going_on.names_another(
                best, self._heard.tokens, self._heard.consumed, FOUND, outright=self._calling.outright(best)
            )
            and not self._said_of_the_last(best)
        )

    def hurts_there(self) -> bool:
        """Whether the text speaks of pain or its risk after an answer about an exercise."""
        heard = self._heard
        unsafe = heard.hurts or heard.red or heard.kind is SectionKind.SAFETY
        return unsafe and not self._placing.is_topic(self._about)

    def _applies_to(self, best: Match) -> bool:
        """Whether a text says nothing but what the last topic applies to: "for deadlifts too?" after the shoes."""
        at = first_place(best.places)
        return (
            self._placing.is_topic(self._about)
            and not self._calling.is_topic(best)
            and at > 0
            and self._typed[at - 1] in _APPLYING
            and not self._heard.says_more(best.places)
        )

    def _tells_when(self, best: Match) -> bool:
        """Whether a lift only tells when the last one is done: "before or after squats" after the leg press."""
        at = first_place(best.places)
        both_lifts = not self._placing.is_topic(self._about) and not self._calling.is_topic(best)
        return both_lifts and at > 0 and self._heard.said[at - 1] in WHEN

    def _told_of(self, best: Match) -> bool:
        """Whether a text tells what happens in a lift of another kind than the last: "my chest hurts when i bench"."""
        said, at = self._heard.said, first_place(best.places)
        doing = tuple(said[max(0, at - len(_DOING)) : at]) == _DOING
        own = self._names.own_name(self._names.number[self._about])
        alike = any(word in own for word in self._names.catalogue.words_of(best.name))
        return doing and best.whole and not alike and len(self._names.offered(best.guide)) == 1

    def _measured_by(self, best: Match) -> bool:
        """Whether a lift is only what the last one is measured by: "vs my back squat", "if i already deadlift"."""
        if self._placing.is_topic(self._about) or self._calling.is_topic(best):
            return False
        said, at = self._heard.said, first_place(best.places)
        return at > 0 and (measures(said, at) or (said[0] == _HOW and said[-1] == _FIRST))

    def _of_the_body(self, best: Match) -> bool:
        """Whether what names a guide is a part of the body: "front delt clicks" after the bench is no front raise."""
        named = [word for at, word in enumerate(self._heard.said) if best.places >> at & 1]
        return all(word in MUSCLES or word in JOINTS or word in _SIDES for word in named)

    def _told_to_be(self, best: Match) -> bool:
        """Whether the text only wonders whether the last lift is for a part of the body: "is that lower abs"."""
        at = first_place(best.places)
        points = at > 0 and self._typed[at - 1] in _POINTING
        return points and self._of_the_body(best) and not self._placing.is_topic(self._about)

    def _of_what_hurts(self, best: Match, naming: Naming) -> bool:
        """Whether a topic is named by who speaks of pain, or by a weak name: "is creatine safe" asks of another."""
        return self._calling.is_topic(best) and (self._heard.hurts or self._heard.red or naming.weak(best))

    def _said_of_the_last(self, best: Match) -> bool:
        """Whether the last guide speaks of all that a text says which another is called by only: "heels lift up"."""
        heard = self._heard
        if self._names.catalogue.rank[best.name] == Rank.NAME or self._heard.goes_on or self._calling.requested(best):
            return False
        said = content(heard.said, heard.asking)
        if len(said) > best.places.bit_count():
            return self._speaks_of(said, SPOKEN_OF_THE_LAST)
        return best.score < SURE and self._bearing.tells_of_the_body and self._speaks_of(said, SPOKEN_PLAINLY)

    def _speaks_of(self, stems: Sequence[str], least: float) -> bool:
        """Whether a passage of the last guide speaks of so much of some stems."""
        found = self._placing.within(self._about, stems, None, sentence=True, hurts=self._heard.hurts)
        return found is not None and found.confidence >= least
