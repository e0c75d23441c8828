"""A text that goes on about nothing -> the guides that it means: by names, by facts or by what the guides say."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot.core.guides.model import Guide, SectionKind
from bot.core.search.asks import joints, seeking
from bot.core.search.decisions.answering import Answering
from bot.core.search.decisions.describing import Describing
from bot.core.search.decisions.targets import Targets, choice
from bot.core.search.heard import Asked, Heard
from bot.core.search.meaning import Ambiguous, Decision, Facets, NotFound, Target
from bot.core.search.names.called import Rank
from bot.core.search.names.match import Match, first_place
from bot.core.search.names.names import Names
from bot.core.search.names.naming import Naming
from bot.core.search.names.precedence import together
from bot.core.search.reading import sentences
from bot.core.search.texts.content import content
from bot.core.search.texts.placing import Placing
from bot.core.search.texts.questions import Answer
from bot.core.search.thresholds import ANYBODYS, NEAR, NEARLY, OFFERED, WEAKEST
from bot.core.search.words.lexicon import FILLER

_LONG = 4
"""Words from which a text that names no guide for sure is rather a question than a name."""

_DESCRIBES = 2
"""Words beside a name from which a text that is no sentence rather describes something than names it."""

_SEVERAL = 2
"""Words that say something, from which it may be told which of several guides is asked so."""

_POORLY = 0.6
"""The score from which a name is meant that stands beside nothing but what is asked outright."""

_LEFT = 0.5
"""What the words beside a whole name cost from which they tell that another lift is meant, or a way of doing it."""

_SINCE, _DAY = frozenset({"after", "since"}), "day"
"""Words before what only tells when something was, and the last one of that."""


class Deciding:
    """Decides on one text.

    Args:
        guides: all guides.
        names: all their names.
        placing: finds places in guides.
        suggest: the exercises that fit some facts, at most so many.
        heard: the text.
        wanted: the section that a command asks for.
    """

    def __init__(
        self,
        guides: Mapping[str, Guide],
        names: Names,
        placing: Placing,
        suggest: Callable[[Facets, int], list[Target]],
        heard: Heard,
        wanted: SectionKind | None,
    ) -> None:
        self._names, self._placing, self._heard = names, placing, heard
        self._describing = Describing(names, placing, suggest, heard)
        self._targets = Targets(guides, names, placing, heard, wanted)

    def decision(self, naming: Naming, matches: Sequence[Match], asked: Asked) -> tuple[Decision, Facets | None]:
        """The decision by names, by facts or by text, in this order, each where it is sure; the facts where by them.

        Args:
            naming: of the text.
            matches: the guides that it names, best first.
            asked: what it asks for.
        """
        heard, targets, by_facts = self._heard, self._targets, self._describing
        matches = [match for match in matches if not self._is_a_time(match)]
        best = matches[0] if matches else None
        if best is not None and self._of_other_matters(naming, best, asked):
            best = None
        by_name = best is not None and (naming.sure(best) or self._nothing_else(best, asked))
        described = by_facts.described(best)
        if best is not None and described is not None:
            by_name = by_name and by_facts.names_one(best, described)
        tells = best is not None and self._tells(best, asked)
        of_topic = best is not None and self._is_topic(best)
        if (not by_name or of_topic) and (unworked := by_facts.unworked()):
            return choice(unworked), None
        if best is not None and by_name and not tells:
            return self._named(naming, matches, asked), None
        # What to do about a joint that complains is rather told by a guide's text than by facts.
        hurts = (heard.hurts and heard.in_sentence) or bool(joints.among(heard.without))
        hurts = hurts and not seeking.spares(heard.said) and not (described is not None and described.no_lifts)
        fitting = by_facts.fitting(described, matches) if described is not None and not by_name else []
        if fitting and not hurts:
            return choice(fitting), described
        offered = best is not None and best.score >= OFFERED and heard.may_name(best)
        if best is not None and offered and self._rather_a_name(best, by_name=by_name and not tells):
            return self._named(naming, matches, asked), None
        answering = Answering(self._names, self._placing, heard)
        found = answering.answers(naming, matches, asked)
        if best is not None and by_name and answering.agree(found, best):
            return targets.named(naming, matches, asked), None
        if best is not None and offered and self._at_an_end(best) and not self._overruled(answering, found, best):
            return targets.named(naming, matches, asked), None
        if found:
            return answering.decision(found, asked, named=by_name), None
        if fitting:
            return choice(fitting), described
        if offered:
            return targets.named(naming, matches, asked), None
        close = [match for match in matches[:NEAR] if match.score >= WEAKEST]
        near = [place for match in close for place in targets.of(match, asked, best=False)]
        return NotFound(tuple(near[:NEAR])), None

    def _of_other_matters(self, naming: Naming, best: Match, asked: Asked) -> bool:
        """Whether a sentence in anybody's words hardly names a lift: "my mum should call me back"."""
        if not self._heard.in_sentence or (best.score >= NEARLY and (asked.plain or naming.sure(best))):
            return False
        if self._asks_of_a_lift(best):
            return False
        said = content(self._heard.said, every=True)
        return self._placing.ranking().parlance.of_lifters(said) < ANYBODYS

    def _asks_of_a_lift(self, best: Match) -> bool:
        """Whether a question holds the own name of an exercise, of several words: "is cat cow ok every morning"."""
        heard, several = self._heard, best.places & (best.places - 1)
        own = best.whole and several and self._names.catalogue.rank[best.name] == Rank.NAME
        return bool(own) and together(best.places) and (sentences.asks(heard.said) or heard.questioned)

    def _is_a_time(self, best: Match) -> bool:
        """Whether the day of a plan only tells when something was: "sore for 4 days after leg day"."""
        before = first_place(best.places) - 1
        said, last = self._heard.said, best.places.bit_length() - 1
        return before >= 0 and said[before] in _SINCE and said[last] == _DAY and self._is_topic(best)

    def _nothing_else(self, best: Match, asked: Asked) -> bool:
        """Whether a sentence asks for a section outright and says nothing else but a whole name, if a poor one."""
        heard = self._heard
        outright = heard.in_sentence and asked.plain and best.whole and best.score >= _POORLY
        return outright and not heard.says_more(best.places) and not self._is_topic(best)

    def _named(self, naming: Naming, matches: Sequence[Match], asked: Asked) -> Decision:
        """The decision by names; of several guides the one first that is asked so by far the most."""
        decision, best = self._targets.named(naming, matches, asked), matches[0]
        if not isinstance(decision, Ambiguous) or len(content(self._heard.said)) < _SEVERAL or naming.begins():
            return decision
        if best.whole and best.left > _LEFT and len(self._names.offered(best.guide)) == 1:
            return decision
        answering = Answering(self._names, self._placing, self._heard)
        first = answering.leading(answering.answers(naming, matches, asked), asked)
        if first is None:
            return decision
        own = next((target for target in decision.choices if target.guide == first.guide), first)
        return choice([own, *decision.choices])

    def _says_more(self, best: Match, asked: Asked) -> bool:
        """Whether the text says more than a name and a section: one word more hardly changes what is asked outright."""
        return self._heard.says_more(best.places) > (1 if asked.plain and not self._is_topic(best) else 0)

    def _tells(self, best: Match, asked: Asked) -> bool:
        """Whether the text tells more than a name and a section: as a sentence, or in so many words."""
        heard = self._heard
        if heard.in_sentence:
            return self._says_more(best, asked)
        describes = not heard.hurts and not FILLER.isdisjoint(heard.said)
        return describes and heard.says_more(best.places) >= _DESCRIBES

    def _is_topic(self, best: Match) -> bool:
        """Whether a match is a topic's; of a shared name the first guide tells."""
        return self._placing.is_topic(self._names.offered(best.guide)[0])

    def _rather_a_name(self, best: Match, *, by_name: bool) -> bool:
        """Whether the text is a name, perhaps a poor one, rather than a question or a statement."""
        heard = self._heard
        if heard.in_sentence or heard.partly_names(best):
            return False
        return by_name or len(heard.tokens) < _LONG

    def _overruled(self, answering: Answering, found: Sequence[Answer], best: Match) -> bool:
        """Whether the guide that is named answers best, or one that it is only called by is answered much better."""
        own = self._names.catalogue.rank[best.name] == Rank.NAME
        return answering.leads_to(found, best) or (not own and answering.overrules(found, best))

    def _at_an_end(self, best: Match) -> bool:
        """Whether a name of several words opens or closes what is no sentence: "leg kick push-up" is one."""
        heard = self._heard
        if heard.in_sentence or heard.hurts or not best.whole or not best.places & (best.places - 1):
            return False
        closes = best.places >> (len(heard.tokens) - 1) & 1
        return together(best.places) and bool(closes or best.places & 1)
