"""A question -> the guides whose text answers it, what it names taken into account."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.search.heard import Asked, Heard
from bot.core.search.meaning import Decision, Found, NotFound, Target
from bot.core.search.names.match import Match
from bot.core.search.names.names import Names
from bot.core.search.names.naming import Naming
from bot.core.search.targets import choice
from bot.core.search.texts import questions
from bot.core.search.texts.placing import SYMPTOM, Placing, content
from bot.core.search.texts.questions import Answer
from bot.core.search.thresholds import (
    ANSWERS,
    CHOICES,
    LEADS,
    NAMED,
    OVERRULES,
    SPOKEN,
    SPOKEN_ELSEWHERE,
    SPOKEN_WITHIN,
    WORSE,
)

_OURS = 2
"""Words of lifters that a sentence must have for one guide to be the answer to it, where it names none for sure."""

_ASKED_FOR = 1.4
"""How much more a passage of the kind that is asked for counts."""


class Answering:
    """Answers one question.

    Args:
        names: all names.
        placing: finds places in guides.
        heard: the question.
    """

    def __init__(self, names: Names, placing: Placing, heard: Heard) -> None:
        self._names, self._placing, self._heard = names, placing, heard

    def answers(self, naming: Naming, matches: Sequence[Match], asked: Asked) -> list[Answer]:
        """The guides whose text answers, best first; none where the text is no question that lifters ask."""
        heard, ranking = self._heard, self._placing.ranking()
        if not ranking.places:
            return []
        rest = content(heard.said, every=True)
        ours = heard.of_the_gym()
        if not content(heard.said) or heard.chatter() > ours or (len(rest) == 1 and not (heard.in_sentence and ours)):
            return []
        favour = dict(SYMPTOM)
        if asked.kind is not None:
            favour[asked.kind] = _ASKED_FOR
        found = questions.answers(ranking, rest, favour, self._worth(naming, matches), self._placing.priors)
        spoken = max([answer.ranked.cover for answer in found[:CHOICES]], default=0.0)
        return found if spoken >= (SPOKEN if ours else SPOKEN_ELSEWHERE) else []

    def _worth(self, naming: Naming, matches: Sequence[Match]) -> dict[int, float]:
        """What the naming of each guide counts, by the guide's number."""
        worth: dict[int, float] = {}
        for match in matches[:NAMED]:
            slugs = self._names.offered(match.guide)
            counts = questions.named(match, shared=len(slugs) > 1, everyday=naming.everyday(match))
            for slug in slugs:
                worth.setdefault(self._names.number[slug], counts)
        return worth

    def agree(self, found: Sequence[Answer], best: Match) -> bool:
        """Whether no other guide answers much better than the one that is named; a shared name leaves it to them."""
        slugs = self._names.offered(best.guide)
        if found and len(slugs) > 1:
            return False
        own = next((answer.score for answer in found if self._slug(answer) in slugs), None)
        return own is None or found[0].score - own < OVERRULES

    def decision(self, found: Sequence[Answer], asked: Asked, *, named: bool) -> Decision:
        """The guide that answers where it leads clearly and no other is named for sure, else a choice."""
        heard, first = self._heard, found[0]
        leads = len(found) == 1 or first.score - found[1].score >= LEADS
        spoken = first.ranked.cover >= SPOKEN_WITHIN and len(content(heard.said)) > 1
        targets = [self._place(answer, asked) for answer in found[:ANSWERS] if first.score - answer.score < WORSE]
        if leads and spoken and not named and heard.in_sentence and heard.of_the_gym() >= _OURS:
            return Found(targets[0])
        if len(targets) == 1 and len(found) > 1:
            targets.append(self._place(found[1], asked))
        return choice(targets) if len(targets) > 1 else NotFound(tuple(targets))

    def _place(self, answer: Answer, asked: Asked) -> Target:
        slug = self._slug(answer)
        if asked.kind is not None and asked.plain and not self._placing.is_topic(slug):
            return self._placing.section(slug, asked.kind, content(self._heard.said, self._heard.asking))
        return self._placing.target(answer.ranked)

    def _slug(self, answer: Answer) -> str:
        return self._names.slugs[answer.ranked.place.guide]
