"""What one text asks for, beside the guide that it names or goes on about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core.guides.model import GuideKind, SectionKind
from bot.core.search.asks import sections
from bot.core.search.asks.substitutes import does_without
from bot.core.search.followups import going_on
from bot.core.search.followups.conversation import Conversation
from bot.core.search.heard import Asked, Heard
from bot.core.search.meaning import Last
from bot.core.search.names.match import Match
from bot.core.search.names.naming import Naming
from bot.core.search.reading.tokens import Token
from bot.core.search.sources import Sources

_OF_FAULTS = (SectionKind.MISTAKES, SectionKind.SAFETY)
"""Sections at which one stays who wonders whether what they tell of is normal; else safety tells."""

_REMEDIES: dict[SectionKind | None, SectionKind] = {SectionKind.SAFETY: SectionKind.ALTERNATIVES}
"""What to do about what a section tells of, where that is not how the lift is done."""


class Wanting:
    """What one text asks for; made for one call of `asked`.

    Args:
        sources: of the library.
        typed: the words of the text.
        heard: what is heard in it.
        wanted: the section that a command asks for.
        last: what the conversation's last answer was about.
    """

    def __init__(
        self, sources: Sources, typed: Sequence[str], heard: Heard, wanted: SectionKind | None, last: Last | None
    ) -> None:
        self._sources, self._typed, self._heard, self._wanted = sources, typed, heard, wanted
        self._guides, self._names, self._placing, _ = sources
        self._about = last.guide if last is not None else None
        self._again = last.kind if last is not None else None

    def asked(
        self, naming: Naming, matches: Sequence[Match], talk: Conversation | None, *, goes_on: bool
    ) -> tuple[Asked, Heard]:
        """What the text asks for with the words that name no guide, or what was asked before of the last one.

        Args:
            naming: of the text.
            matches: the guides that it names, best first.
            talk: the text beside the last answer, where there was one.
            goes_on: whether it goes on about that.

        Returns:
            it; and what is heard, without what is ruled out where the guide that is named needs nothing of it.
        """
        heard = self._heard
        kind, plain = heard.kind, heard.plain
        if not goes_on and matches and matches[0].places:
            kind, plain, _ = sections.asked(heard.said, self._free(matches[0]), heard.hits)
        if kind is None and self._again is not None and talk and talk.asks_again(matches, goes_on=goes_on):
            kind, plain = self._again, True
        if goes_on and self._about is not None and going_on.wonders_if_fine(heard.tokens):
            kind, plain = self._again if self._again in _OF_FAULTS else SectionKind.SAFETY, True
        if goes_on and self._asks_what_to_do():
            kind, plain = _REMEDIES.get(self._again, SectionKind.FORM), True
        named = matches[0] if matches and not goes_on else None
        if named is not None and naming.sure(named) and self._does_without(named):
            heard = replace(heard, without=frozenset())
            kind = kind if plain else None
        asked = heard.asked(kind, plain=plain, wanted=self._wanted)
        shown = self._names.offered(named.guide) if named is not None else [self._about] if goes_on else []
        if asked.kind is SectionKind.SAFETY is not kind and self._wanted is None and self._is_unsafe(shown):
            return Asked(kind, plain, hurts=False), heard
        return asked, heard

    def _asks_what_to_do(self) -> bool:
        """Whether the text asks what follows from what was told of an exercise."""
        of_one = self._about is not None and not self._placing.is_topic(self._about)
        return of_one and going_on.asks_what_to_do(self._typed)

    def _is_unsafe(self, slugs: Sequence[str | None]) -> bool:
        """Whether the one exercise of some has no section on safety, to which pain would lead."""
        guide = self._guides.get(slugs[0] or "") if len(slugs) == 1 else None
        return guide is not None and guide.kind is GuideKind.EXERCISE and not guide.of_kind(SectionKind.SAFETY)

    def _does_without(self, match: Match) -> bool:
        """Whether a named exercise needs nothing of what is ruled out: "plank, no equipment" asks for no other one."""
        rules_out = self._heard.without
        return bool(rules_out) and does_without(self._sources.facts(match.guide), rules_out)

    def _free(self, best: Match) -> list[bool]:
        """For each word whether it is not part of the guide's name; a name that is one without them spares them."""
        heard = self._heard
        spared = sum(1 << at for at in heard.consumed if best.places >> at & 1)
        places = best.places & ~spared
        if spared and places:
            kept = [token if places >> at & 1 else Token(token.word, (), 0.0) for at, token in enumerate(heard.tokens)]
            if not any(match.guide == best.guide and match.places == places for match in self._names.whole(kept)):
                places = best.places
        return [not (places or best.places) >> at & 1 for at in range(len(heard.said))]
