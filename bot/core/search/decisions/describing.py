"""A text that describes guides by facts: whether it does rather than names one, and which guides fit."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.core.guides.model import SectionKind
from bot.core.search.asks import facets, seeking
from bot.core.search.asks.stated import SMITH
from bot.core.search.asks.unfelt import unfelt
from bot.core.search.followups.going_on import free
from bot.core.search.heard import Heard
from bot.core.search.meaning import Facets, Target
from bot.core.search.names.called import Rank
from bot.core.search.names.match import Match
from bot.core.search.names.names import Names
from bot.core.search.texts.content import content
from bot.core.search.texts.placing import Placing
from bot.core.search.thresholds import BEFORE_FACTS, CHOICES, FOUND, SURE
from bot.core.search.words.lexicon import CHATTER

_MOBILITY = ("mobility",)
"""The pattern of a stretch: "tight hamstring stretch" names one."""

_OF_TOPICS = {"conditioning"}
"""Patterns that topics are about: "treadmill cardio"."""

_STRETCHES = ("stretch",)
"""What trains no muscle."""

_MACHINE = "machine"
"""A word that only says what "smith" is."""

_FITTING = 60
"""Exercises that fit, among which is looked for those whose name is begun."""


class Describing:
    """One text as a description of guides.

    Args:
        names: all names.
        placing: finds places in guides.
        suggest: the exercises that fit some facts, at most so many.
        heard: the text.
    """

    def __init__(
        self, names: Names, placing: Placing, suggest: Callable[[Facets, int], list[Target]], heard: Heard
    ) -> None:
        self._names, self._placing, self._suggest, self._heard = names, placing, suggest, heard

    def described(self, best: Match | None) -> Facets | None:
        """The facts that the text describes guides by, if it is not rather the beginning of a name."""
        tokens = self._heard.tokens
        if best is not None and best.whole and self._laughs_at(best):
            return None
        named_so_far = best is not None and best.score >= FOUND and best.places.bit_count() == len(tokens)
        return facets.described(tokens, in_sentence=self._heard.in_sentence, begins_name=named_so_far)

    def fitting(self, described: Facets, matches: Sequence[Match]) -> list[Target]:
        """The exercises that fit some facts: first one whose name the text may be the beginning of ("lat", "leg")."""
        every = (1 << len(self._heard.tokens)) - 1
        begun = {slug for match in matches if match.places == every for slug in self._names.offered(match.guide)}
        fitting = self._suggest(described, _FITTING if begun else CHOICES)
        first = next((at for at, target in enumerate(fitting) if target.guide in begun), 0)
        return [*fitting[first : first + 1], *fitting[:first], *fitting[first + 1 :]][:CHOICES]

    def names_one(self, best: Match, described: Facets) -> bool:
        """Whether a text that describes guides by facts rather names one: who asks for exercises names none."""
        if not best.whole or not best.places & ~self._heard.ruled_out:
            return False
        said, patterns = self._heard.said, set(described.patterns) - _OF_TOPICS
        sought = described.muscles or described.mechanics or patterns
        away = described.without or (described.equipment and sought)
        own = self._names.catalogue.rank[best.name] <= Rank.SLUG
        left_out = bool(described.no_lifts) and not (own and self._on_the_smith(best))
        if (
            left_out
            or (away and self._placing.is_topic(self._names.offered(best.guide)[0]))
            or facets.owns(said, described)
        ):
            return False
        if described.patterns and (described.levels or seeking.spares(said)):
            return False
        if not facets.asks(said):
            return best.score >= (FOUND if own and described.patterns == _MOBILITY and not away else BEFORE_FACTS)
        return own and best.score >= SURE and not described.without

    def _laughs_at(self, best: Match) -> bool:
        """Whether nothing but small talk stands beside a name of several words: "leg press lol"."""
        beside = [word for at, word in enumerate(self._heard.said) if not best.places >> at & 1]
        return bool(beside and best.places & (best.places - 1)) and all(word in CHATTER for word in beside)

    def unworked(self) -> list[Target]:
        """The exercises of a muscle that is told not to work, each opened where it tells what goes wrong."""
        muscles = () if self._heard.hurts else unfelt(self._heard.said)
        if not muscles:
            return []
        said = content(self._heard.said)
        found = self._suggest(Facets(muscles=muscles, no_lifts=_STRETCHES), CHOICES)
        return [self._placing.section(target.guide, SectionKind.MISTAKES, said) for target in found]

    def _on_the_smith(self, best: Match) -> bool:
        """Whether a name stands beside the Smith machine; what that does not allow for is left out of lists only."""
        said = self._heard.said
        if SMITH not in said:
            return False
        at = said.index(SMITH)
        behind = at + 2 if said[at + 1 : at + 2] == [_MACHINE] else at + 1
        every = self._heard.tokens
        tokens = [*every[:at], *map(free, every[at:behind]), *every[behind:]]
        return any(match.guide == best.guide and match.whole for match in self._names.whole(tokens))
