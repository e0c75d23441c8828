"""A question -> the guides whose text answers it, what it names taken into account."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.guides.model import SectionKind
from bot.core.search.asks import muscles
from bot.core.search.decisions.targets import choice
from bot.core.search.heard import Asked, Heard
from bot.core.search.meaning import Decision, Found, NotFound, Target
from bot.core.search.names.match import Match
from bot.core.search.names.names import Names
from bot.core.search.names.naming import Naming
from bot.core.search.reading import sentences
from bot.core.search.signs import ASKING, Asking, weigh
from bot.core.search.texts import questions
from bot.core.search.texts.content import content
from bot.core.search.texts.placing import SYMPTOM, Placing
from bot.core.search.texts.questions import Answer
from bot.core.search.thresholds import (
    ANSWERS,
    CHOICES,
    LEADS,
    LEADS_AMONG,
    LEADS_FAR,
    NAMED,
    OFFERED,
    OVERRULES,
    OVERRULES_TOPIC,
    SPOKEN_WITHIN,
    SURELY_TO_A_COACH,
    TO_A_COACH,
    WORSE,
)

_OURS = 2
"""Words of lifters that a sentence must have for one guide to be the answer to it, where it names none for sure."""

_PAIRED_MOST, _OURS_MOST, _SAYING_MOST = 40.0, 3, 6

_LONG = 5
"""Words of a text that may be a statement though it has none of those that make a sentence."""

_FEW = 3
"""Words that say something, up to which a text may be answered by each guide that speaks of all of them."""

_WEIGHED = 3
"""Choices, the first ones, of which it is weighed which section answers."""

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
        self._surely, self._outright = False, False

    def answers(self, naming: Naming, matches: Sequence[Match], asked: Asked) -> list[Answer]:
        """The guides whose text answers, best first; none where the text is no question that lifters ask."""
        heard, ranking = self._heard, self._placing.ranking()
        if not ranking.places:
            return []
        rest = content(heard.said, every=True)
        if not content(heard.said) or (len(rest) == 1 and not (heard.in_sentence and heard.of_the_gym())):
            return []
        self._outright = asked.plain and bool(matches) and self._says_little(matches[0])
        favour = dict(SYMPTOM)
        if asked.kind is not None:
            favour[asked.kind] = _ASKED_FOR
        exercises = [match for match in matches[:NAMED] if match.whole and self._is_exercise(match)]
        surest = max([match.score for match in exercises], default=0.0)
        named = self._named(naming, matches, surest)
        spoken_for, priors = self._spoken_for(surest), self._placing.priors
        found = questions.answers(ranking, rest, favour, named, priors, spoken_for, surest, heard.said)
        if not found:
            return []
        asks = self._to_a_coach(found, rest, matches[0].score if matches else 0.0)
        self._surely = asks >= SURELY_TO_A_COACH
        return found if asks >= TO_A_COACH else []

    def _to_a_coach(self, found: Sequence[Answer], rest: Sequence[str], named: float) -> float:
        """How much speaks for a text to be a question to a coach rather than talk of something else.

        Args:
            found: the guides that may answer it.
            rest: the stems of its words that say something.
            named: how well it names a guide.
        """
        heard, ranking, first = self._heard, self._placing.ranking(), found[:CHOICES]
        signs = Asking(
            passage=max([answer.ranked.cover for answer in first]),
            paired=min(1.0, max([answer.paired for answer in first]) / _PAIRED_MOST),
            named=named,
            of_the_gym=min(_OURS_MOST, heard.of_the_gym()),
            saying=min(_SAYING_MOST, len(rest)),
            sentence=heard.in_sentence,
            strange=sum(1 for stem in rest if stem not in ranking.tells),
            small_talk=heard.chatter(),
            asks=sentences.asks(heard.said),
            wonders=sentences.wonders(heard.said),
            questioned=heard.questioned,
            own=sentences.tells_of_oneself(heard.said),
            of_lifters=ranking.parlance.of_lifters(rest),
            chatted=ranking.small_talk.likely(heard.said),
        )
        return weigh(ASKING, signs)

    def _named(self, naming: Naming, matches: Sequence[Match], surest: float) -> dict[int, float]:
        """What the naming of each guide counts, by the guide's number.

        Args:
            naming: of the question.
            matches: the guides that it names, best first.
            surest: how well it names an exercise.
        """
        worth: dict[int, float] = {}
        asking = sum(1 << at for at in self._heard.consumed) if surest >= OFFERED else 0
        for match in matches[:NAMED]:
            if not match.places & ~asking and not self._is_exercise(match):
                continue
            slugs = self._names.offered(match.guide)
            for slug in slugs:
                topic = self._placing.is_topic(slug)
                everyday = naming.everyday(match)
                counts = questions.named(match, shared=len(slugs) > 1, everyday=everyday, topic=topic)
                worth.setdefault(self._names.number[slug], counts)
        return worth

    def _spoken_for(self, named: float) -> dict[int, float]:
        """What speaks for guides beside their text and their names: that they train a muscle which is spoken of.

        Args:
            named: how well an exercise is named; the better, the less a muscle stands for others.
        """
        said = self._heard.said
        spoken = muscles.spoken_of(said)
        if not spoken:
            return {}
        each = (1 - named) * (muscles.SPOKEN + (muscles.WANTED if muscles.wanted(said) else 0.0))
        return {number: each * share for number, share in self._placing.ranking().trainers.of(spoken)}

    def _says_little(self, best: Match) -> bool:
        """Whether the question says hardly more than a name and a section."""
        return best.whole and len(content(self._heard.said, best.places | self._heard.asking)) <= 1

    def _is_exercise(self, match: Match) -> bool:
        return not any(map(self._placing.is_topic, self._names.offered(match.guide)))

    def agree(self, found: Sequence[Answer], best: Match) -> bool:
        """Whether no other guide answers much better than the one that is named; a shared name leaves it to them."""
        if found and len(self._names.offered(best.guide)) > 1:
            return False
        own = self._own(found, best)
        overrules = OVERRULES if self._is_exercise(best) else OVERRULES_TOPIC
        return own is None or found[0].score - own < overrules

    def leads_to(self, found: Sequence[Answer], best: Match) -> bool:
        """Whether the guide that is named answers best."""
        return bool(found) and self._slug(found[0]) in self._names.offered(best.guide)

    def overrules(self, found: Sequence[Answer], best: Match) -> bool:
        """Whether another guide surely answers, and much better than the one that is named."""
        own = self._own(found, best)
        return self._surely and own is not None and found[0].score - own > LEADS_FAR

    def _own(self, found: Sequence[Answer], best: Match) -> float | None:
        """How much speaks for the answer of the guide that is named; None where it has none."""
        slugs = self._names.offered(best.guide)
        return next((answer.score for answer in found if self._slug(answer) in slugs), None)

    def leading(self, found: Sequence[Answer], asked: Asked) -> Target | None:
        """The place that answers where one guide does by far the best."""
        lead = found[0].score - found[1].score if len(found) > 1 else 0.0
        return self._place(found[0], asked) if lead >= LEADS_AMONG else None

    def decision(self, found: Sequence[Answer], asked: Asked, *, named: bool) -> Decision:
        """The guide that answers where it leads clearly and no other is named for sure, else a choice."""
        heard, first = self._heard, found[0]
        lead = first.score - found[1].score if len(found) > 1 else LEADS_FAR
        says = heard.in_sentence or len(heard.tokens) >= _LONG
        asks = self._surely and says and len(content(heard.said)) > 1
        clear = first.ranked.cover >= SPOKEN_WITHIN and heard.of_the_gym() >= _OURS
        if lead >= (LEADS if clear else LEADS_FAR) and asks and not named and not self._told_elsewhere(found):
            return Found(self._place(first, asked))
        near = [answer for answer in found[:ANSWERS] if first.score - answer.score < WORSE]
        offered = near if len(near) > 1 else found[:2]
        targets = [self._place(answer, asked, weigh=at < _WEIGHED) for at, answer in enumerate(offered)]
        return choice(targets) if len(targets) > 1 else NotFound(tuple(targets))

    def _told_elsewhere(self, found: Sequence[Answer]) -> bool:
        """Whether another guide speaks of each of the few words of a text that names none: "my lower back rounds"."""
        few = len(content(self._heard.said)) <= _FEW
        return few and any(
            answer.ranked.cover >= found[0].ranked.cover and found[0].score - answer.score < WORSE
            for answer in found[1:ANSWERS]
        )

    def _place(self, answer: Answer, asked: Asked, *, weigh: bool = True) -> Target:
        """The place that answers: with `weigh` in the likeliest section, else the best passage."""
        slug, heard = self._slug(answer), self._heard
        if weigh and self._placing.is_topic(slug):
            return self._placing.of_topic(slug, heard.said, asked.outright)
        outright = asked.plain and (self._outright or asked.kind is SectionKind.COMPARISON)
        if weigh and not outright and not asked.hurts:
            rest = content(heard.said, heard.asking, every=True)
            likely = self._placing.asked_for(slug, heard.said, rest, asked.kind, plain=asked.plain)
            if likely is not None:
                return likely
        if asked.kind is not None and asked.plain and not self._placing.is_topic(slug):
            return self._placing.section(slug, asked.kind, content(self._heard.said, self._heard.asking))
        return self._placing.target(answer.ranked)

    def _slug(self, answer: Answer) -> str:
        return self._names.slugs[answer.ranked.place.guide]
