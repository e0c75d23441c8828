"""One text being understood: which guide, which section, which passage."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.core.guides.model import Facts, Guide, SectionKind
from bot.core.search import comparison, evidence, exclusions, facets, followups, pain, sections
from bot.core.search.english import ordinary
from bot.core.search.lexicon import CHATTER, EVERYDAY, FILLER, GYM, LIFTERS
from bot.core.search.meaning import Ambiguous, Decision, Facets, Found, Meaning, NotFound, Target
from bot.core.search.names import Match, Names
from bot.core.search.placing import SYMPTOM, Placing, content
from bot.core.search.ranking import Ranked
from bot.core.search.tokens import Token
from bot.core.search.words import words

FOUND = 0.7
"""The score from which a name is taken to be meant."""

FOUND_IN_SENTENCE = 0.56
"""The same in a sentence, which says much else, for a name that means nothing else."""

FOUND_PARTLY = 0.78
"""The same for a name of which a word is missing."""

OFFERED = 0.42
"""The score from which guides are offered as choices."""

WEAKEST = 0.2
"""The score that a further choice must have."""

APART = 0.035
"""How much better the best guide must be than the next to be taken alone."""

BEFORE_FACTS = 0.86
"""The score from which a name goes before a description by facts."""

SURE = 0.9
"""The score from which no other reading of the words is tried."""

SPOKEN = 0.55
"""The share of a question's words that a passage must speak of to answer it with no guide named."""

LEADS = 1.4
"""How much better than any other guide's the best passage must be to be taken alone."""

CHOICES = 10
NEAR = 3
_SHORT = 5
_NAME = 8
_RARE = 1.6
_BARE = 2
_PLAINLY = 0.92
"""The score from which a text that is all name needs no weighing."""

_NONE = Facts()
_SIGNALS = sections.SECTIONS.words | pain.PAIN.words | evidence.ASKING | CHATTER | {"without", "vs", "or"}
"""Words that may say more than a name does."""

_ANYBODYS = FILLER | CHATTER | EVERYDAY | GYM
_TOPIC_BESIDE_EXERCISE, _OTHER_TOPIC_BESIDE_EXERCISE = 0.85, 0.94

_BESIDE_BEGUN = 0.8
"""What is left of other readings' scores where the text is the beginning of names."""

_WORDS_MISSING = 0.87
"""What is left of it where the last word is typed to its end."""

_ONLY_BEGUN = 0.75
"""What is left of a beginning's score where it is an ordinary word ("over", "door")."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the words ask for beside the guide."""

    kind: SectionKind | None
    plain: bool
    hurts: bool


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
        self._in_sentence = False

    def meaning(self) -> Meaning:
        """What the text means."""
        wanted, place = self._wanted, self._placing.section
        if not self._typed:
            return Meaning(Found(place(self._about, wanted)) if self._about is not None else NotFound(), wanted)
        if (slugs := self._names.shared.get(" ".join(self._typed))) is not None:
            return Meaning(_choice([place(slug, wanted) for slug in slugs]), wanted)
        if (number := self._names.catalogue.said.get(" ".join(self._typed))) is not None:
            return Meaning(Found(place(self._names.slugs[number], wanted)), wanted)
        self._tokens = self._names.reader.read(self._typed)
        self._said = said = [token.word for token in self._tokens]
        self._whole = self._names.whole(self._tokens)
        if (plainly := self._plainly()) is not None:
            return plainly
        self._in_sentence = evidence.sentence(said, self._text)
        hurts, red, pain_at = pain.pain_in(said)
        without, without_at = exclusions.ruled_out(said)
        kind, plain, asked_at = sections.asked(said, [True] * len(said))
        self._consumed = pain_at | without_at | asked_at
        self._scales = evidence.Scales(
            self._names, self._tokens, self._consumed, self._facts, in_sentence=self._in_sentence
        )
        matches = self._matches()
        if (pair := self._pair()) is not None:
            first, second = pair
            decision: Decision = Found(place(first, SectionKind.COMPARISON))
            return Meaning(decision, SectionKind.COMPARISON, pair, None, without, hurts, red)
        if matches:
            free = [not matches[0].places >> at & 1 for at in range(len(said))]
            if not all(free):
                kind, plain, _ = sections.asked(said, self._free(matches[0]))
        asked = self._asked(kind, plain=plain, hurts=hurts, without=bool(without))
        decision, described = self._decide(matches, asked)
        return Meaning(decision, asked.kind, None, described, without, hurts, red)

    def _plainly(self) -> Meaning | None:
        """What the text means when it is a guide's name and nothing else, None when there is more to it."""
        first: Match | None = None
        for match in self._whole:
            if match.score >= _PLAINLY and match.left <= 0 and match.places.bit_count() == len(self._tokens):
                if first is not None and match.guide != first.guide:
                    return None
                if first is None or match.score > first.score:
                    first = match
        if first is None or any(word in _SIGNALS for word in self._said):
            return None
        target = self._targets(first, Asked(self._wanted, plain=self._wanted is not None, hurts=False))
        return Meaning(_choice(target), self._wanted)

    def _free(self, best: Match) -> list[bool]:
        """For each word whether it is not part of the guide's name; a name that is one without them spares them."""
        spared = [at for at in range(len(self._said)) if best.places >> at & 1 and at in self._consumed]
        places = best.places & ~sum(1 << at for at in spared)
        if spared and places:
            tokens = [token if places >> at & 1 else Token(token.word, (), 0.0) for at, token in enumerate(self._tokens)]
            if not any(match.guide == best.guide and match.places == places for match in self._names.whole(tokens)):
                places = best.places
        return [not (places or best.places) >> at & 1 for at in range(len(self._said))]

    def _asked(self, kind: SectionKind | None, *, plain: bool, hurts: bool, without: bool) -> Asked:
        """The section asked for, and whether plainly, when all is weighed."""
        if self._wanted is not None:
            return Asked(self._wanted, plain=True, hurts=hurts)
        if hurts and kind not in (SectionKind.ALTERNATIVES, SectionKind.PROGRAMMING, SectionKind.MISTAKES):
            return Asked(SectionKind.SAFETY, plain=True, hurts=True)
        if without and (kind is None or not plain):
            return Asked(SectionKind.ALTERNATIVES, plain=True, hurts=hurts)
        return Asked(kind, plain, hurts)

    # --- names ---

    def _facts(self, number: int) -> Facts:
        slugs = self._names.offered(number)
        return self._guides[slugs[0]].facts if len(slugs) == 1 else _NONE

    def _matches(self) -> list[Match]:
        """The guides that the words name, best first."""
        names, tokens, weigh = self._names, self._tokens, self._scales.weigh
        found = weigh(self._whole, tokens)
        top = max([match.score for match in found], default=0.0)
        if top < SURE and not self._settled(found):
            found += weigh(names.near(tokens), tokens)
            top = max([match.score for match in found], default=0.0)
        if top < SURE and len(tokens) <= _SHORT and (other := names.reader.slipped(tokens)):
            found += weigh(names.whole(other), other)
        if top < SURE and len(tokens) <= _NAME and (other := names.reader.softened(tokens)):
            found += weigh([*names.whole(other), *names.near(other)], other)
        if (top < SURE or not tokens[-1].typed) and len(tokens) <= _SHORT and (begun := self._begun()):
            rest = [match for match in found if not (match.whole and all(token.typed for token in tokens))]
            found = begun + [match._replace(score=match.score * _BESIDE_BEGUN) for match in rest if match.score < SURE]
        return _ordered(self._exercises_first(found))

    def _settled(self, found: Sequence[Match]) -> bool:
        """Whether a sentence names a guide, and no other of its words is one that few names have."""
        best = max(found, key=lambda match: match.score, default=None)
        if best is None or not self._in_sentence or not self._sure(best):
            return False
        return not any(
            token.options and token.cost > _RARE and not best.places >> at & 1 and at not in self._consumed
            for at, token in enumerate(self._tokens)
        )

    def _begun(self) -> list[Match]:
        """The guides whose names the text is the beginning of.

        An ordinary word alone may well be just that: such a beginning is worth an offer, no answer.
        """
        last, typed = self._tokens[-1], self._typed[-1]
        if last.typed and len(typed) > 1 and typed in (CHATTER if len(self._tokens) == 1 else FILLER):
            return []
        begun = self._names.begun(self._tokens, typed)
        if len(self._tokens) == 1 and ordinary(typed):
            return [match._replace(score=match.score * _ONLY_BEGUN) for match in begun]
        if typed in self._names.vocabulary.forms:
            # The word stands as names have it, so others are missing rather than not yet typed.
            return [match._replace(score=match.score * _WORDS_MISSING, whole=False) for match in begun]
        return begun

    def _exercises_first(self, found: list[Match]) -> list[Match]:
        """The matches, a topic's made less where its words only say what is asked of an exercise that is named too."""
        own = len(self._names.slugs)
        exercises = [m for m in found if m.whole and m.score >= OFFERED and (m.guide >= own or not self._topic(m))]
        if not exercises:
            return found
        return [
            match._replace(score=match.score * self._beside(match))
            if match.guide < own
            and self._topic(match)
            and any(not other.places & match.places for other in exercises)
            else match
            for match in found
        ]

    def _beside(self, topic: Match) -> float:
        """What is left of a topic's score beside an exercise."""
        if all(at in self._consumed for at in range(len(self._said)) if topic.places >> at & 1):
            return _TOPIC_BESIDE_EXERCISE
        return _OTHER_TOPIC_BESIDE_EXERCISE if self._in_sentence else 1.0

    def _topic(self, match: Match) -> bool:
        return self._placing.is_topic(self._names.slugs[match.guide])

    def _pair(self) -> tuple[str, str] | None:
        """Two guides that the words compare."""
        last = self._names.number[self._about] if self._about is not None else None

        def find(tokens: Sequence[Token]) -> list[Match]:
            scales = evidence.Scales(self._names, tokens, set(), self._facts, in_sentence=self._in_sentence)
            found = scales.weigh(self._names.whole(tokens), tokens)
            if not found or max(match.score for match in found) < SURE:
                found += scales.weigh(self._names.near(tokens), tokens)
            return _ordered(found)

        both = comparison.compared(self._tokens, find, last)
        if both is None:
            return None
        first, second = (self._names.offered(number)[0] for number in both)
        return (first, second) if first != second else None

    def _targets(self, match: Match, asked: Asked) -> list[Target]:
        """The places that a match points to: several guides for a shared name."""
        slugs = self._names.offered(match.guide)
        sure = round(min(1.0, match.score), 3)
        if len(slugs) > 1:
            return [replace(self._placing.section(slug, asked.kind), confidence=sure) for slug in slugs]
        return [replace(self._placed(slugs[0], match, asked), confidence=sure)]

    def _placed(self, slug: str, match: Match | None, asked: Asked) -> Target:
        """The section and the passage of a guide that answer."""
        placing = self._placing
        rest = content(self._said, match.places if match is not None else 0)
        topic = placing.is_topic(slug)
        if self._wanted is not None or (asked.kind is not None and asked.plain and not topic):
            return placing.section(slug, asked.kind, rest)
        if match is not None and asked.kind is None and (place := self._names.variation(match)) is not None:
            return Target(slug, place[0], SectionKind.VARIATIONS, place[1])
        hinted = asked.kind is not None and not topic
        if rest and (
            found := placing.within(
                slug, rest, asked.kind, sentence=self._in_sentence, hurts=asked.hurts, plain=hinted
            )
        ):
            return found
        return placing.section(slug, None if topic else asked.kind, rest)

    # --- decisions ---

    def _decide(self, matches: list[Match], asked: Asked) -> tuple[Decision, Facets | None]:
        best = matches[0] if matches else None
        sure = best is not None and self._sure(best)
        if self._about is not None and not (
            sure and followups.names_another(best, self._tokens, self._consumed, FOUND)
        ):
            return self._follow_up(asked), None
        described, share = facets.read(self._said, in_sentence=self._in_sentence)
        described = described if share >= 0.99 else None  # noqa: PLR2004 - every word that says something is a fact
        if sure and best is not None and (described is None or best.whole and best.score >= BEFORE_FACTS):
            return self._named(matches, asked), None
        if described is not None and (targets := self._suggest(described, CHOICES)):
            return _choice(targets), described
        offered = best is not None and best.score >= OFFERED and (len(self._tokens) <= _BARE or self._of_the_gym)
        if offered and not self._in_sentence:
            return self._named(matches, asked), None
        if (answer := self._anywhere(asked)) is not None:
            return answer, None
        if offered:
            return self._named(matches, asked), None
        near = [target for match in matches[:NEAR] if match.score >= WEAKEST for target in self._targets(match, asked)]
        return NotFound(tuple(near[:NEAR])), None

    def _sure(self, best: Match) -> bool:
        """Whether a name is taken to be meant."""
        if not best.whole:
            return best.score >= FOUND_PARTLY
        return best.score >= (FOUND_IN_SENTENCE if self._in_sentence and not self._scales.everyday(best) else FOUND)

    def _named(self, matches: list[Match], asked: Asked) -> Decision:
        best = matches[0]
        sure = self._sure(best)
        targets = self._targets(best, asked)
        least = best.score - APART if sure else WEAKEST
        for match in matches[1:CHOICES] if sure else matches[1:6]:
            if match.score >= least:
                targets += self._targets(match, asked)
        decision = _choice(targets)
        if not sure and isinstance(decision, Found):
            beside = [related.slug for related in self._guides[targets[0].guide].related if related.slug in self._guides]
            return _choice([*targets, *(Target(slug, confidence=WEAKEST) for slug in beside[:2])])
        return decision

    def _anywhere(self, asked: Asked) -> Decision | None:
        """The guides whose text answers a question that names none, None when none does."""
        rest = content(self._said)
        if not rest or any(word in CHATTER for word in self._said) or not self._of_the_gym:
            return None
        favour = dict(SYMPTOM)
        if asked.kind is not None:
            favour[asked.kind] = 1.4
        found = self._placing.ranking().rank(rest, None, favour)
        if not found or found[0].cover < SPOKEN or (len(rest) < 2 and not self._in_sentence):  # noqa: PLR2004
            return None
        of_guide: dict[int, Ranked] = {}
        for ranked in found:
            of_guide.setdefault(ranked.place.guide, ranked)
        top = list(of_guide.values())[:5]
        targets = [self._placing.target(ranked) for ranked in top if ranked.score >= top[0].score * 0.6]
        if len(top) == 1 or (top[0].score > LEADS * top[1].score and self._in_sentence):
            return Found(targets[0])
        if len(targets) == 1:
            targets.append(self._placing.target(top[1]))
        return Ambiguous(tuple(targets))

    @property
    def _of_the_gym(self) -> bool:
        """Whether a word is one that lifters rather than anybody use."""
        return any(
            token.word in LIFTERS or (token.options and token.word not in _ANYBODYS and not ordinary(token.word))
            for token in self._tokens
        )

    def _follow_up(self, asked: Asked) -> Decision:
        """What the guide of the last answer says to a text that names no other."""
        assert self._about is not None  # noqa: S101 - the caller looked
        placing = self._placing
        if followups.is_chatter(self._tokens):
            return NotFound()
        rest = content(self._said)
        topic = placing.is_topic(self._about)
        if asked.kind is not None and (self._wanted or (asked.plain and not topic)):
            return Found(placing.section(self._about, asked.kind, rest))
        if rest and (found := placing.within(self._about, rest, asked.kind, sentence=True, hurts=asked.hurts)):
            return Found(found)
        if asked.kind is not None:
            return Found(placing.section(self._about, None if topic else asked.kind, rest))
        return NotFound()


def _ordered(found: Sequence[Match]) -> list[Match]:
    """The best match of each guide, best first."""
    best: dict[int, Match] = {}
    for match in sorted(found, key=lambda match: (-match.score, match.name)):
        best.setdefault(match.guide, match)
    return list(best.values())


def _choice(targets: Sequence[Target]) -> Decision:
    """A choice of distinct guides; the guide itself when there is only one."""
    distinct: dict[str, Target] = {}
    for target in targets:
        distinct.setdefault(target.guide, target)
    ordered = tuple(distinct.values())
    return Ambiguous(ordered[:CHOICES]) if len(ordered) > 1 else Found(ordered[0])
