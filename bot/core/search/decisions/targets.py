"""A guide that is named -> the place in it that answers, and several places -> a decision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.core.guides.model import Guide, SectionKind
from bot.core.search.asks.section_phrases import ASPECTS
from bot.core.search.asks.sections import NAME
from bot.core.search.decisions.titles import titled
from bot.core.search.followups.barely import barely_asks
from bot.core.search.followups.going_on import WAYS, other_equipment
from bot.core.search.heard import Asked, Heard
from bot.core.search.meaning import Ambiguous, Decision, Found, NotFound, Target
from bot.core.search.names.called import Rank
from bot.core.search.names.match import Match
from bot.core.search.names.names import Names
from bot.core.search.names.naming import Naming
from bot.core.search.texts.content import TELLING, content
from bot.core.search.texts.placing import Placing
from bot.core.search.thresholds import APART, CHOICES, SURELY_ASKED, WEAKEST
from bot.core.search.words.lexicon import EQUIPMENT

_WITH = frozenset({"with", "on", "using", "use"})
"""Words before the equipment that a lift is done with."""

_HOW = (SectionKind.FORM, SectionKind.MISTAKES)
"""Sections that a hint and one word more ask for, unless the word surely asks for another."""

_UNCHANGING = WAYS - set("front rear back side lateral reverse inverse cross diagonal forward backward jump".split())
"""Words for how a lift is done, and with what, that make no other lift of it as "lateral" does."""

_LONGER = 3
"""Words of a name from which it is the lift's, whatever it is done with."""

_UNSURE_CHOICES = 6
"""Guides that are offered at most where none is named for sure."""


def choice(targets: Sequence[Target]) -> Decision:
    """A choice of distinct guides; the guide itself when there is only one."""
    distinct: dict[str, Target] = {}
    for target in targets:
        distinct.setdefault(target.guide, target)
    ordered = tuple(distinct.values())
    return Ambiguous(ordered[:CHOICES]) if len(ordered) > 1 else Found(ordered[0])


def _surely(target: Target, confidence: float) -> Target:
    return Target(target.guide, target.section, target.kind, target.passage, confidence)


class Targets:
    """The places that one text's matches point to.

    Args:
        guides: all guides.
        names: all their names.
        placing: finds places in guides.
        heard: the text.
        wanted: the section that a command asks for.
    """

    def __init__(
        self, guides: Mapping[str, Guide], names: Names, placing: Placing, heard: Heard, wanted: SectionKind | None
    ) -> None:
        self._guides, self._names, self._placing, self._heard, self._wanted = guides, names, placing, heard, wanted
        self._consumed = sum(1 << at for at in heard.consumed)

    def of(self, match: Match, asked: Asked, *, best: bool = True) -> list[Target]:
        """The places that a match points to: several guides for a shared name.

        Args:
            match: the match.
            asked: what the text asks for.
            best: whether it is the best one, so worth weighing what a few words beside it ask for.
        """
        slugs = self._names.offered(match.guide)
        sure = round(min(1.0, match.score), 3)
        if len(slugs) > 1:
            return [_surely(self._placing.section(slug, asked.kind), sure) for slug in slugs]
        return [_surely(self._placed(slugs[0], match, asked, weigh=best or self._heard.in_sentence), sure)]

    def _placed(self, slug: str, match: Match, asked: Asked, *, weigh: bool) -> Target:
        """The section and the passage of a guide that answer."""
        placing, heard = self._placing, self._heard
        rest = content(heard.said, match.places | heard.asking)
        if placing.is_topic(slug):
            return self._in_topic(slug, match, rest, asked)
        outright = asked.plain and (len(rest) <= 1 or asked.kind is SectionKind.COMPARISON)
        way = self._names.variation(match)
        # "Tempo squats": what may hint at a section is part of the name.
        if way is not None and not asked.plain and (asked.kind is None or match.places & self._consumed):
            return Target(slug, way[0], SectionKind.VARIATIONS, way[1])
        if asked.kind is not None and not heard.in_sentence and not heard.says_more(match.places):
            return placing.section(slug, asked.kind, rest)
        if asked.kind is None and len(rest) == 1 and (aspect := ASPECTS.get(rest[0])) is not None:
            return placing.section(slug, aspect, rest)
        more = bool(rest) or (asked.kind is None and heard.in_sentence)
        longer = bool(rest) and asked.kind is None and self._longer_name(match)
        weighs = weigh and self._wanted is None and more and not (asked.hurts or outright or longer)
        if weighs and (likely := self._likely(slug, match, rest, asked)) is not None:
            return likely
        if self._hints(rest, asked) and heard.in_sentence:
            return placing.section(slug, asked.kind, rest)
        if self._wanted is not None or (asked.kind is not None and asked.plain):
            return placing.section(slug, asked.kind, rest)
        if longer and (told := self._way(slug, match, rest)) is not None:
            return told
        hinted = asked.kind is not None
        found = rest and placing.within(
            slug, rest, asked.kind, sentence=heard.in_sentence, hurts=asked.hurts, plain=hinted
        )
        if not found and asked.kind is None and self._other_equipment(match):
            return placing.section(slug, SectionKind.VARIATIONS, rest)
        return found or placing.section(slug, asked.kind, rest)

    def _in_topic(self, slug: str, match: Match, rest: Sequence[str], asked: Asked) -> Target:
        """The section of a topic: the one that a command asks for, else what all words do, its name's too."""
        if self._wanted is not None:
            return self._placing.section(slug, self._wanted, rest)
        by_title = self._titled(slug, match) if not rest else None
        return by_title or self._placing.of_topic(slug, self._heard.said, asked.outright)

    def _titled(self, slug: str, match: Match) -> Target | None:
        """The section of a topic that is asked for with hardly a word beside its name: "protein how much"."""
        beside = [token for at, token in enumerate(self._heard.tokens) if not match.places >> at & 1]
        barely = barely_asks(beside)
        return titled(self._guides[slug], barely.opening) if barely is not None else None

    def _way(self, slug: str, match: Match, rest: Sequence[str]) -> Target | None:
        """The way of doing a lift that a longer name tells, or the guide where it tells what goes without saying.

        None where other words than equipment stand behind the name, and no way of doing it is told by them.
        """
        placing, own = self._placing, set(self._guides[slug].facts.equipment)
        said = self._heard.said
        beside = [word for at, word in enumerate(said) if not match.places >> at & 1]
        other = [word for word in beside if own.isdisjoint(EQUIPMENT.get(word, ()))]
        if (variation := placing.passage(slug, SectionKind.VARIATIONS, rest)) is not None:
            return variation
        if other and all(word in EQUIPMENT for word in other):
            return placing.passage(slug, SectionKind.ALTERNATIVES, content(other)) or Target(slug)
        return None if other and not self._closes(match) else Target(slug)

    def _longer_name(self, match: Match) -> bool:
        """Whether words for a way of doing a lift stand before a name, or behind it, and nothing else.

        "Barbell zercher squat", and "zercher squat (barbell)" as apps have it.
        """
        if self._heard.in_sentence:
            return False
        said, places = self._heard.said, match.places
        if not all(places >> at & 1 or word in WAYS for at, word in enumerate(said)):
            return False
        return bool(places & 1) or self._closes(match)

    def _closes(self, match: Match) -> bool:
        """Whether a text closes with a name."""
        last = self._heard.said[-1]
        return bool(match.places >> len(self._heard.said) - 1) and (last in WAYS or last not in TELLING)

    def _other_equipment(self, match: Match) -> bool:
        """Whether all that is said beside a name is "with" some equipment, or "on" it."""
        beside = [token for at, token in enumerate(self._heard.tokens) if not match.places >> at & 1]
        return beside[:1] != [] and beside[0].word in _WITH and other_equipment(beside)

    def _likely(self, slug: str, match: Match, rest: Sequence[str], asked: Asked) -> Target | None:
        """The section that the words beside a guide's name likely ask for; what is no sentence must do so surely.

        Where all of them are words of names, they rather tell which way of doing it ("incline reverse crunch").
        """
        heard, in_sentence = self._heard, self._heard.in_sentence
        sure = SURELY_ASKED if not rest or self._hints(rest, asked) or not in_sentence else 0.0
        said = [NAME if match.places >> at & 1 else word for at, word in enumerate(heard.said)]
        likely = self._placing.asked_for(slug, said, rest, asked.kind, plain=asked.plain, sure=sure)
        if likely is None or in_sentence or asked.kind is not None or likely.kind is SectionKind.VARIATIONS:
            return likely
        asks = any(not token.options and not match.places >> at & 1 for at, token in enumerate(heard.tokens))
        return likely if asks else None

    @staticmethod
    def _hints(rest: Sequence[str], asked: Asked) -> bool:
        """Whether it is only hinted at how a lift is done, with hardly another word: "show me a proper hollow hold"."""
        return asked.kind in _HOW and not asked.plain and len(rest) <= 1

    def named(self, naming: Naming, matches: Sequence[Match], asked: Asked) -> Decision:
        """The guides that are named: the best alone where it is sure and leads, else a choice."""
        best = matches[0]
        sure = naming.sure(best) and not self._unheard_of(best)
        rank = self._names.catalogue.rank
        targets = self.of(best, asked)
        least = best.score - APART if sure else WEAKEST
        own = sure and best.whole and rank[best.name] <= Rank.SLUG
        named = own and rank[best.name] == Rank.NAME
        for match in matches[1 : CHOICES if sure else _UNSURE_CHOICES]:
            # A name inside the best one ("squat" in "front squat") is not meant, nor what is an alias of another guide.
            inside = match.places != best.places and not match.places & ~best.places
            alias = match.places == best.places and rank[match.name] > (Rank.NAME if named else Rank.SLUG)
            if match.score >= least and not (own and (inside or alias)):
                targets += self.of(match, asked, best=False)
        decision = choice(targets)
        return decision if sure or isinstance(decision, Ambiguous) else self._beside(targets)

    def _unheard_of(self, best: Match) -> bool:
        """Whether a text says of an alias, or in a sentence of a single word, what the guide says nowhere.

        "Backward shoulder rotation" is then offered what "shoulder rotation" would be answered with. What a lift of a
        longer name is done with need not be said: "single leg hip thrust (dumbbell)".
        """
        heard, single = self._heard, best.places.bit_count() == 1
        weak = single and heard.kind is None and not heard.hurts if heard.in_sentence else True
        own = self._names.catalogue.rank[best.name] == Rank.NAME and not (heard.in_sentence and single)
        slugs = self._names.offered(best.guide)
        if own or not weak or len(slugs) > 1:
            return False
        rest = content(heard.said, best.places | self._consumed)
        if not rest or not self._placing.ranking().places:
            return False
        if not heard.in_sentence and best.places.bit_count() >= _LONGER and self._told_with(best):
            return False
        speaks = self._placing.ranking().aboutness.speaks
        return not all(speaks(best.guide, stem) for stem in rest)

    def _told_with(self, best: Match) -> bool:
        """Whether all that is said beside a name is how the lift is done, and with what."""
        return all(best.places >> at & 1 or word in _UNCHANGING for at, word in enumerate(self._heard.said))

    def _beside(self, targets: Sequence[Target]) -> Decision:
        """The only guide that is perhaps named, offered beside those it links to."""
        links = self._guides[targets[0].guide].related
        beside = [related.slug for related in links if related.slug in self._guides]
        if not beside:
            return NotFound(tuple(targets))
        return choice([*targets, *(Target(slug, confidence=WEAKEST) for slug in beside[:2])])
