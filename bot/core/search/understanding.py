"""One text being understood: which guide, which section, which passage."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.core.guides.model import Facts, Guide, SectionKind
from bot.core.search import evidence, exclusions, facets, followups, pain, questions, sections
from bot.core.search.called import Rank
from bot.core.search.english import ordinary
from bot.core.search.lexicon import CHATTER, EVERYDAY, FILLER, GYM, LIFTERS
from bot.core.search.match import Match
from bot.core.search.meaning import Ambiguous, Decision, Facets, Found, Meaning, NotFound, Target
from bot.core.search.names import Names
from bot.core.search.naming import Naming
from bot.core.search.placing import SYMPTOM, Placing, content
from bot.core.search.questions import Answer
from bot.core.search.thresholds import (
    ANSWERS,
    APART,
    BEFORE_FACTS,
    CHOICES,
    FOUND,
    LEADS,
    NAMED,
    NEAR,
    OFFERED,
    OVERRULES,
    PLAINLY,
    SPOKEN,
    SPOKEN_ELSEWHERE,
    SPOKEN_WITHIN,
    WEAKEST,
    WORSE,
)
from bot.core.search.tokens import Token
from bot.core.search.words import words

_BARE = 2
"""Words of a text so short that its names need no word of the gym beside them to be offered."""

_NONE = Facts()

_SIGNALS = sections.SECTIONS.words | pain.PAIN.words | evidence.ASKING | CHATTER | {"without", "vs", "or"}
"""Words that may say more than a name does."""

_ASKING = evidence.ASKING | CHATTER | {"without", "vs", "or"}
"""Those of them that say more wherever they stand."""

_ANYBODYS = FILLER | CHATTER | EVERYDAY | GYM

_OURS = 2
"""Words of lifters that a sentence must have for one guide to be the answer to it, where it names none for sure."""

_EITHER = frozenset({"or", "vs"})
"""Words that open a text which compares with the last guide."""

_WHOLLY = 0.99
"""The share of facts among the words of a description: all that say anything."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the words ask for beside the guide: a section, whether plainly, and whether they speak of pain."""

    kind: SectionKind | None
    plain: bool = False
    hurts: bool = False


class Understanding:
    """The understanding of one text; made for one call of `meaning`."""

    def __init__(
        self,
        guides: Mapping[str, Guide],
        names: Names,
        placing: Placing,
        suggest: Callable[[Facets, int], list[Target]],
        text: str,
        kind: SectionKind | None,
        about: str | None,
    ) -> None:
        self._guides, self._names, self._placing, self._suggest = guides, names, placing, suggest
        self._text, self._wanted, self._about = text, kind, about
        self._typed = words(text)
        self._tokens: Sequence[Token] = ()
        self._said: list[str] = []
        self._consumed: set[int] = set()
        self._ruled_out = self._asking = 0
        self._in_sentence = False

    def meaning(self) -> Meaning:
        """What the text means."""
        if (known := self._known()) is not None:
            return Meaning(known, self._wanted)
        self._tokens = tokens = self._names.reader.read(self._typed)
        if self._about is not None:
            self._tokens = tokens = followups.opened(tokens)
        self._said = said = [token.word for token in tokens]
        whole = self._names.whole(tokens)
        if self._about is None and (named := self._only_named(whole)) is not None:
            return Meaning(named, self._wanted)
        self._in_sentence = evidence.sentence(tokens, self._text)
        hurts, red, pain_at = pain.pain_in(said)
        without, without_at = exclusions.ruled_out(said)
        kind, plain, asked_at = sections.asked(said, [True] * len(said))
        self._consumed = pain_at | without_at | asked_at
        self._ruled_out = sum(1 << at for at in without_at)
        self._asking = sum(1 << at for at in asked_at) if plain else 0
        naming = Naming(
            self._names, self._facts, self._is_topic, tokens, self._typed, self._consumed, in_sentence=self._in_sentence
        )
        matches = naming.matches(whole)
        pair = self._pair(naming)
        if pair is not None and pair[0] == pair[1]:
            place = self._placing.within(pair[0], content(said), None, sentence=True, hurts=hurts)
            return Meaning(Found(place or Target(pair[0])), None, None, None, without, hurts, red)
        if pair is not None:
            return self._compared(*pair, without, hurts=hurts, red=red)
        goes_on = self._about is not None and not self._another(naming, matches)
        if self._about is not None and not goes_on and self._typed[0] in _EITHER and not self._in_sentence:
            others = self._names.offered(matches[0].guide)
            if len(others) == 1 and others[0] != self._about:
                return self._compared(self._about, others[0], without, hurts=hurts, red=red)
        if not goes_on and matches and matches[0].places:
            kind, plain, _ = sections.asked(said, self._free(matches[0]))
        asked = self._asked(kind, plain=plain, hurts=hurts, without=bool(without))
        if goes_on and self._about is not None:
            if self._typed[0] in _EITHER and (other := self._borrowed(self._about)) is not None:
                return self._compared(self._about, other, without, hurts=hurts, red=red)
            return Meaning(self._follow_up(self._about, asked), asked.kind, None, None, without, hurts, red)
        decision, described = self._decide(naming, matches, asked)
        return Meaning(decision, asked.kind, None, described, without, hurts, red)

    def _compared(self, first: str, second: str, without: frozenset[str], *, hurts: bool, red: bool) -> Meaning:
        """Two guides set side by side."""
        decision = Found(self._placing.section(first, SectionKind.COMPARISON))
        return Meaning(decision, SectionKind.COMPARISON, (first, second), None, without, hurts, red)

    def _another(self, naming: Naming, matches: Sequence[Match]) -> bool:
        """Whether the text names a guide of its own rather than going on about the last one."""
        best = matches[0] if matches else None
        return (
            best is not None
            and naming.sure(best)
            and not (naming.weak(best) and not best.places & (best.places - 1))
            and followups.names_another(best, self._tokens, self._consumed, FOUND)
        )

    # --- what needs no weighing ---

    def _known(self) -> Decision | None:
        """The decision on a text without words, or one that is known as it stands."""
        place = self._placing.section
        if not self._typed:
            return Found(place(self._about, self._wanted)) if self._about is not None else NotFound()
        folded = " ".join(self._typed)
        if (slugs := self._names.shared.get(folded)) is not None:
            return _choice([place(slug, self._wanted) for slug in slugs])
        if (number := self._names.catalogue.said.get(folded)) is not None:
            return Found(place(self._names.slugs[number], self._wanted))
        return None

    def _only_named(self, whole: Sequence[Match]) -> Decision | None:
        """The decision on a text that is a guide's name and nothing else, None when there is more to it."""
        every = [
            match
            for match in whole
            if match.score >= PLAINLY and match.left <= 0 and match.places.bit_count() == len(self._tokens)
        ]
        if len({match.guide for match in every}) != 1 or not _ASKING.isdisjoint(self._said):
            return None
        if not _SIGNALS.isdisjoint(self._said):
            said = self._said
            hurts, red, _ = pain.pain_in(said)
            if hurts or red or exclusions.ruled_out(said)[0] or sections.asked(said, [True] * len(said))[0] is not None:
                return None
        best = max(every, key=lambda match: match.score)
        return _choice(self._targets(best, Asked(self._wanted, plain=self._wanted is not None)))

    # --- what is asked ---

    def _free(self, best: Match) -> list[bool]:
        """For each word whether it is not part of the guide's name; a name that is one without them spares them."""
        spared = sum(1 << at for at in self._consumed if best.places >> at & 1)
        places = best.places & ~spared
        if spared and places:
            kept = [token if places >> at & 1 else Token(token.word, (), 0.0) for at, token in enumerate(self._tokens)]
            if not any(match.guide == best.guide and match.places == places for match in self._names.whole(kept)):
                places = best.places
        return [not (places or best.places) >> at & 1 for at in range(len(self._said))]

    def _asked(self, kind: SectionKind | None, *, plain: bool, hurts: bool, without: bool) -> Asked:
        """The section asked for, when all is weighed."""
        if self._wanted is not None:
            return Asked(self._wanted, plain=True, hurts=hurts)
        if hurts and kind not in (SectionKind.ALTERNATIVES, SectionKind.PROGRAMMING, SectionKind.MISTAKES):
            return Asked(SectionKind.SAFETY, plain=True, hurts=True)
        if without and (kind is None or not plain):
            return Asked(SectionKind.ALTERNATIVES, plain=True, hurts=hurts)
        return Asked(kind, plain, hurts)

    # --- guides ---

    def _facts(self, number: int) -> Facts:
        slugs = self._names.offered(number)
        return self._guides[slugs[0]].facts if len(slugs) == 1 else _NONE

    def _is_topic(self, number: int) -> bool:
        slugs = self._names.offered(number)
        return len(slugs) == 1 and self._placing.is_topic(slugs[0])

    def _pair(self, naming: Naming) -> tuple[str, str] | None:
        """Two guides that the words compare."""
        both = naming.pair(self._names.number[self._about] if self._about is not None else None)
        if both is None:
            return None
        first, second = (self._names.offered(number)[0] for number in both)
        return first, second

    def _targets(self, match: Match, asked: Asked) -> list[Target]:
        """The places that a match points to: several guides for a shared name."""
        slugs = self._names.offered(match.guide)
        sure = round(min(1.0, match.score), 3)
        if len(slugs) > 1:
            return [replace(self._placing.section(slug, asked.kind), confidence=sure) for slug in slugs]
        return [replace(self._placed(slugs[0], match, asked), confidence=sure)]

    def _placed(self, slug: str, match: Match, asked: Asked) -> Target:
        """The section and the passage of a guide that answer."""
        placing = self._placing
        rest = content(self._said, match.places | self._asking)
        topic = placing.is_topic(slug)
        if self._wanted is not None or (asked.kind is not None and asked.plain and not topic):
            return placing.section(slug, asked.kind, rest)
        if asked.kind is None and (place := self._names.variation(match)) is not None:
            return Target(slug, place[0], SectionKind.VARIATIONS, place[1])
        hinted = asked.kind is not None and not topic
        found = rest and placing.within(
            slug, rest, asked.kind, sentence=self._in_sentence, hurts=asked.hurts, plain=hinted
        )
        if topic and not found and (named := self._beyond_name(slug)):
            found = placing.within(slug, named, asked.kind, sentence=True, hurts=asked.hurts)
        return found or placing.section(slug, None if topic else asked.kind, rest)

    def _beyond_name(self, slug: str) -> list[str]:
        """The stems of what a sentence says beside a topic's own name: a whole question may be an alias of it."""
        if not self._in_sentence:
            return []
        own = set(content(words(self._guides[slug].name)))
        return [stem for stem in content(self._said) if stem not in own]

    # --- decisions ---

    def _decide(self, naming: Naming, matches: Sequence[Match], asked: Asked) -> tuple[Decision, Facets | None]:
        best = matches[0] if matches else None
        sure = best is not None and naming.sure(best)
        described, share = facets.read(
            [token.word if token.typed else "" for token in self._tokens], in_sentence=self._in_sentence
        )
        if share < _WHOLLY:
            described = None
        if described is not None and best is not None and not best.places & ~self._ruled_out:
            sure = False
        by_name = best is not None and sure and (described is None or (best.whole and best.score >= BEFORE_FACTS))
        if by_name and not (self._in_sentence and self._says_more(matches[0])):
            return self._named(naming, matches, asked), None
        if described is not None and described.patterns and not described.muscles and self._begins(best):
            described = None
        if described is not None and not by_name and (targets := self._suggest(described, CHOICES)):
            return _choice(targets), described
        several = best is not None and best.whole and best.places & (best.places - 1)
        offered = best is not None and best.score >= OFFERED and (several or self._bare() or self._of_the_gym())
        if offered and not self._in_sentence:
            return self._named(naming, matches, asked), None
        answers = self._answers(naming, asked, matches)
        if by_name and self._agree(answers, matches[0]) and not (answers and self._shared(matches[0])):
            return self._named(naming, matches, asked), None
        if answers:
            return self._answered(answers, asked, clear=not by_name), None
        if offered:
            return self._named(naming, matches, asked), None
        near = [target for match in matches[:NEAR] if match.score >= WEAKEST for target in self._targets(match, asked)]
        return NotFound(tuple(near[:NEAR])), None

    def _shared(self, best: Match) -> bool:
        return len(self._names.offered(best.guide)) > 1

    def _agree(self, found: Sequence[Answer], best: Match) -> bool:
        """Whether no other guide answers much better than the one that is named."""
        slugs = self._names.offered(best.guide)
        own = next((answer.score for answer in found if self._slug(answer) in slugs), None)
        return own is None or found[0].score - own < OVERRULES

    def _begins(self, best: Match | None) -> bool:
        """Whether a text as a whole is the beginning of a name."""
        return best is not None and best.score >= FOUND and best.places.bit_count() == len(self._tokens)

    def _says_more(self, best: Match) -> bool:
        """Whether a text says more than a guide's name and the section it asks for."""
        taken = best.places | sum(1 << at for at in self._consumed)
        return bool(content(self._said, taken))

    def _bare(self) -> bool:
        return len(self._tokens) <= _BARE

    def _named(self, naming: Naming, matches: Sequence[Match], asked: Asked) -> Decision:
        """The guides that are named: the best alone where it is sure and leads, else a choice."""
        best = matches[0]
        sure = naming.sure(best)
        targets = self._targets(best, asked)
        least = best.score - APART if sure else WEAKEST
        own = sure and best.whole and self._names.catalogue.rank[best.name] <= Rank.SLUG
        for match in matches[1:CHOICES] if sure else matches[1:6]:
            another = own and match.places == best.places and self._names.catalogue.rank[match.name] > Rank.SLUG
            if match.score >= least and not another:
                targets += self._targets(match, asked)
        decision = _choice(targets)
        if not sure and isinstance(decision, Found):
            links = self._guides[decision.target.guide].related
            beside = [related.slug for related in links if related.slug in self._guides]
            if not beside:
                return NotFound(tuple(targets))
            return _choice([*targets, *(Target(slug, confidence=WEAKEST) for slug in beside[:2])])
        return decision

    def _answers(self, naming: Naming, asked: Asked, matches: Sequence[Match]) -> list[Answer]:
        """The guides whose text answers a question, what it names taken into account; none where it is no question."""
        if not self._placing.ranking().places:
            return []
        rest = content(self._said, every=True)
        of_the_gym = self._of_the_gym()
        chatter = sum(1 for word in self._said if word in CHATTER)
        if (
            not content(self._said)
            or chatter > of_the_gym
            or (len(rest) == 1 and not (self._in_sentence and of_the_gym))
        ):
            return []
        favour = dict(SYMPTOM)
        if asked.kind is not None:
            favour[asked.kind] = 1.4
        found = questions.answers(
            self._placing.ranking(), rest, favour, self._named_numbers(naming, matches), self._placing.priors
        )
        spoken = max([answer.ranked.cover for answer in found[:CHOICES]], default=0.0)
        return found if spoken >= (SPOKEN if of_the_gym else SPOKEN_ELSEWHERE) else []

    def _answered(self, found: Sequence[Answer], asked: Asked, *, clear: bool) -> Decision:
        """The guide that answers where it leads clearly, else a choice."""
        first = found[0]
        leads = len(found) == 1 or first.score - found[1].score >= LEADS
        targets = [
            self._answer_place(answer, asked) for answer in found[:ANSWERS] if first.score - answer.score < WORSE
        ]
        heard = first.ranked.cover >= SPOKEN_WITHIN and len(content(self._said)) > 1
        if leads and clear and heard and self._in_sentence and self._of_the_gym() >= _OURS:
            return Found(targets[0])
        if len(targets) == 1 and len(found) > 1:
            targets.append(self._answer_place(found[1], asked))
        return _choice(targets) if len(targets) > 1 else NotFound(tuple(targets))

    def _answer_place(self, answer: Answer, asked: Asked) -> Target:
        slug = self._slug(answer)
        if asked.kind is not None and asked.plain and not self._placing.is_topic(slug):
            return self._placing.section(slug, asked.kind, content(self._said, self._asking))
        return self._placing.target(answer.ranked)

    def _slug(self, answer: Answer) -> str:
        return self._names.slugs[answer.ranked.place.guide]

    def _named_numbers(self, naming: Naming, matches: Sequence[Match]) -> dict[int, float]:
        """What the naming of each guide counts in a question, by the guide's number."""
        worth: dict[int, float] = {}
        for match in matches[:NAMED]:
            slugs = self._names.offered(match.guide)
            everyday = naming.everyday(match)
            for slug in slugs:
                worth.setdefault(
                    self._names.number[slug], questions.named(match, shared=len(slugs) > 1, everyday=everyday)
                )
        return worth

    def _of_the_gym(self) -> int:
        """How many words are such that lifters rather than anybody use."""
        return sum(
            1
            for token in self._tokens
            if token.word in LIFTERS or (token.options and token.word not in _ANYBODYS and not ordinary(token.word))
        )

    def _borrowed(self, about: str) -> str | None:
        """The guide that the text names with words of the last one's name."""
        match = followups.borrowed(self._names, self._names.number[about], self._tokens)
        return self._names.slugs[match.guide] if match is not None else None

    def _follow_up(self, about: str, asked: Asked) -> Decision:
        """What the guide of the last answer says to a text that names no other."""
        placing = self._placing
        if followups.is_chatter(self._tokens):
            return NotFound()
        if (other := self._borrowed(about)) is not None:
            return Found(placing.section(other, asked.kind))
        rest = content(self._said, self._asking)
        topic = placing.is_topic(about)
        if asked.kind is not None and (self._wanted or (asked.plain and not topic)):
            return Found(placing.section(about, asked.kind, rest))
        found = rest and placing.within(about, rest, asked.kind, sentence=True, hurts=asked.hurts)
        if found:
            return Found(found)
        if asked.kind is not None:
            return Found(placing.section(about, None if topic else asked.kind, rest))
        return Found(Target(about)) if followups.points(self._tokens) else NotFound()


def _choice(targets: Sequence[Target]) -> Decision:
    """A choice of distinct guides; the guide itself when there is only one."""
    distinct: dict[str, Target] = {}
    for target in targets:
        distinct.setdefault(target.guide, target)
    ordered = tuple(distinct.values())
    return Ambiguous(ordered[:CHOICES]) if len(ordered) > 1 else Found(ordered[0])
