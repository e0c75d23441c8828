"""A guide that was meant -> the section and the passage of it that answer."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bot.core.guides.model import Guide, GuideKind, SectionKind
from bot.core.guides.passages import split
from bot.core.guides.text import Heading, plain_line
from bot.core.search.meaning import Target
from bot.core.search.names.names import Names
from bot.core.search.texts import sectioning
from bot.core.search.texts.content import content
from bot.core.search.texts.questions import prior
from bot.core.search.texts.ranking import Ranking
from bot.core.search.texts.speaking import Ranked
from bot.core.search.thresholds import SPOKEN_IN_SENTENCE, SPOKEN_PLAINLY, SPOKEN_WITHIN
from bot.core.search.words.stems import stem, stems_of
from bot.core.search.words.words import words

SYMPTOM = {
    SectionKind.FORM: 1.1,
    SectionKind.MISTAKES: 1.1,
    SectionKind.WHY: 0.8,
    SectionKind.SAFETY: 0.8,
    SectionKind.ABOUT: 0.75,
    SectionKind.VARIATIONS: 0.7,
    SectionKind.ALTERNATIVES: 0.7,
    SectionKind.OVERVIEW: 0.5,
}
"""How the kinds of sections are favoured in a sentence that names none (tried on some 500 questions)."""

_BEFORE_OTHERS = 1e3
"""A factor that puts a kind of section before others, whatever their passages say."""

_OF_THE_WHOLE = frozenset(
    """
    a an the i im am me you my your it its this that these those is are be what whats which tell about explain show give
    guide info information please want know learn on of for in with and topic advice basic tip
    """.split()
)
"""Words beside a topic's name that ask for nothing in particular of it: "what is creatine", "tell me about deloads"."""

_PAIN, _COMPLAINING = "pain", frozenset(map(stem, "hurt hurting painful ache aching sore bad lower really".split()))
"""What names a topic about pain, and the words of somebody who only complains of it: "my lower back hurts"."""

_NAMED = {SectionKind.OVERVIEW: 0.8, SectionKind.WHY: 0.9}


class Placing:
    """Finds places in guides.

    Attributes:
        ranking: what is known of the guides' texts.
        topics: for each guide, in their order, whether it is about a topic.
        priors: how likely each is asked for.
    """

    def __init__(self, guides: Mapping[str, Guide], names: Names, ranking: Callable[[], Ranking]) -> None:
        self._guides = guides
        self._slugs = names.slugs
        self._numbers = names.number
        self.ranking = ranking
        self.topics = bytes([guide.kind is GuideKind.TOPIC for guide in guides.values()])
        self.priors = array("f", [prior(guide, names.liked(slug)) for slug, guide in guides.items()])

    def guide(self, slug: str) -> Guide:
        """A guide."""
        return self._guides[slug]

    def number(self, slug: str) -> int:
        """The number of a guide."""
        return self._numbers[slug]

    def is_topic(self, slug: str) -> bool:
        """Whether a guide is about a topic: it has no sections of the usual kinds."""
        return self._guides[slug].kind is GuideKind.TOPIC

    def within(
        self,
        slug: str,
        rest: Sequence[str],
        kind: SectionKind | None,
        *,
        sentence: bool,
        hurts: bool,
        plain: bool = False,
    ) -> Target | None:
        """The passage of a guide that speaks of some stems, None when none does.

        Args:
            slug: of the guide.
            rest: the stems.
            kind: the kind of section to favour.
            sentence: the words are a sentence, so probably a symptom.
            hurts: they speak of pain.
            plain: the passage must speak of more of the words.
        """
        favour = dict(SYMPTOM if sentence else _NAMED)
        if kind is not None:
            favour[kind] = favour.get(kind, 1.0) * 1.5
        if hurts:
            favour[SectionKind.SAFETY] = 2.5
        found = self.ranking().rank(rest, self._numbers[slug], favour, 1)
        least = SPOKEN_PLAINLY if plain else SPOKEN_IN_SENTENCE if sentence else SPOKEN_WITHIN
        if not found or found[0].cover < least:
            return None
        return self.target(found[0])

    def passage(self, slug: str, kind: SectionKind, rest: Sequence[str]) -> Target | None:
        """The passage of one kind of section that speaks of some stems, None when none does."""
        found = self.ranking().rank(rest, self._numbers[slug], {kind: _BEFORE_OTHERS}, 1)
        if not found or found[0].place.kind is not kind or found[0].cover < SPOKEN_WITHIN:
            return None
        return self.target(found[0])

    def asked_for(
        self,
        slug: str,
        said: Sequence[str],
        rest: Sequence[str],
        kind: SectionKind | None,
        *,
        plain: bool,
        sure: float = 0.0,
    ) -> Target | None:
        """The section of a guide that words ask for, opened at its best passage; see `sectioning.asked_for`."""
        found = sectioning.asked_for(
            self.ranking(), self._guides[slug], self._numbers[slug], said, rest, kind, plain=plain, sure=sure
        )
        if found is None:
            return None
        (own, key), ranked = found
        return Target(slug, key, own) if ranked is None else self.target(ranked)

    def of_topic(self, slug: str, said: Sequence[str], kind: SectionKind | None = None) -> Target:
        """The section of a topic that words ask for; its opening where they say little more than its name.

        Args:
            slug: of the guide.
            said: all words of the text, in dictionary form.
            kind: the kind of section that a phrase among them asks for outright.
        """
        name = words(self._guides[slug].name)
        own = {*map(stem, name), stem("".join(name))}
        if _PAIN in own:
            own |= _COMPLAINING
        if all(word in _OF_THE_WHOLE or stem(word) in own for word in said):
            return Target(slug)
        unsaid = self.ranking().topic_intents.unsaid(self._numbers[slug])
        stems = [word for word in content(said, every=True) if word not in unsaid]
        found = self.asked_for(slug, said, stems, kind, plain=kind is not None)
        return found or Target(slug)

    def says(self, target: Target, said: Sequence[str]) -> bool:
        """Whether the passage that a target is opened at, or any of its section, says one of some words.

        A way of doing a lift that is called by them ("Belt Squat") says nothing of them.
        """
        places, ranking = self.ranking().places, self.ranking()
        section, stems = target.section or SectionKind.OVERVIEW.value, list(map(stem, said))
        for number in ranking.saying(self._numbers[target.guide], stems):
            place = places[number]
            here = place.section == section and target.passage in (None, place.passage)
            if here and set(stems).isdisjoint(self._heading(target.guide, place.section, place.passage)):
                return True
        return False

    def _heading(self, slug: str, key: str, passage: int) -> list[str]:
        """The stems of the heading of a passage; none where it has no heading of its own."""
        section = self._guides[slug].section(key)
        first = split(section)[passage][0] if section is not None else None
        return stems_of(plain_line(first.spans)) if isinstance(first, Heading) else []

    def word_for_word(self, typed: Sequence[str], said: Sequence[str]) -> list[Target]:
        """The places of a question that is typed as an author foresees it, or as a guide asks it itself.

        Args:
            typed: the words, folded.
            said: the same in dictionary form.
        """
        ranking = self.ranking()
        found: list[Target] = []
        for guide, kind, key in ranking.word_for_word.places(typed):
            best = ranking.speaking(content(said, every=True)).sections(guide)
            passage = ranking.places[best[key][1]].passage if key is not None and key in best else None
            found.append(Target(self._slugs[guide], key, kind, passage))
        return found

    def opened(self, target: Target, said: Sequence[str]) -> Target:
        """A target, opened at the passage of its section that answers some words.

        A variation that they name stays, and so does the passage of a section to whose passages no author foresees
        questions.

        Args:
            target: the place.
            said: the words, in dictionary form; "" for one that asks for the section and no more.
        """
        number, ranking = self._numbers[target.guide], self.ranking()
        if target.section is None or not ranking.leading.knows(number, target.section):
            return target
        if target.passage is not None and self._is_named(target, said):
            return target
        return replace(target, passage=ranking.leads(number, target.section, said))

    def _is_named(self, target: Target, said: Sequence[str]) -> bool:
        """Whether words say the heading of the variation that a target is opened at."""
        if target.kind is not SectionKind.VARIATIONS or target.passage is None or target.section is None:
            return False
        heading = self._heading(target.guide, target.section, target.passage)
        own = {*stems_of(self._guides[target.guide].name), *map(stem, said)}
        return bool(heading) and own.issuperset(heading)

    def section(self, slug: str, kind: SectionKind | None, rest: Sequence[str] = ()) -> Target:
        """The section of a kind of a guide, opened at the passage that speaks of some stems.

        A guide without such a section gets a target with the kind alone.
        """
        if kind is None:
            return Target(slug)
        of_kind = self._guides[slug].of_kind(kind)
        if not of_kind:
            return Target(slug, None, kind)
        if rest:
            keys = {entry.key for entry in of_kind}
            for ranked in self.ranking().rank(rest, self._numbers[slug], {kind: 4.0}, 8):
                if ranked.place.section in keys and ranked.cover >= SPOKEN_WITHIN:
                    return Target(slug, ranked.place.section, kind, ranked.place.passage)
        return Target(slug, of_kind[0].key, kind)

    def target(self, ranked: Ranked) -> Target:
        """The target of a ranked passage."""
        place = ranked.place
        sure = round(min(0.9, ranked.cover), 3)
        return Target(self._slugs[place.guide], place.section, place.kind, place.passage, sure)
