"""One text being understood: which guide, which section, which passage."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from bot.core.guides.model import Facts, Guide, GuideKind, SectionKind
from bot.core.search import evidence, exclusions, facets, pain, sections
from bot.core.search.called import Rank
from bot.core.search.lexicon import CHATTER, FILLER, GYM
from bot.core.search.meaning import Ambiguous, Facets, Found, Meaning, NotFound, Target
from bot.core.search.names import Match, Names
from bot.core.search.ranking import Ranked, Ranking
from bot.core.search.stems import stem
from bot.core.search.tokens import Token
from bot.core.search.words import words

FOUND = 0.7
"""The score from which a name is taken to be meant."""

OFFERED = 0.42
"""The score from which guides are offered as choices."""

APART = 0.035
"""How much better the best guide must be than the next to be taken alone."""

SURE = 0.9
"""The score from which no other reading of the words is tried."""

SPOKEN = 0.55
"""The share of a question's words that a passage must speak of to answer it with no guide named."""

SPOKEN_WITHIN = 0.3
"""The same within a guide that is named."""

CHOICES = 10
NEAR = 3

_NONE = Facts()
_SHORT = 5

_SYMPTOM = {SectionKind.MISTAKES: 1.25, SectionKind.OVERVIEW: 0.7, SectionKind.WHY: 0.8, SectionKind.ALTERNATIVES: 0.85}
"""How the kinds of sections are favoured when nothing names one."""


class Understanding:
    """The understanding of one text; made for one call of `meaning`."""

    def __init__(
        self,
        guides: Mapping[str, Guide],
        names: Names,
        ranking: Callable[[], Ranking],
        suggest: Callable[[Facets, int], list[Target]],
        text: str,
        kind: SectionKind | None,
        about: str | None,
    ) -> None:
        self._guides, self._names, self._ranking, self._suggest = guides, names, ranking, suggest
        self._text, self._wanted, self._about = text, kind, about
        self._typed = words(text)
        self._tokens: list[Token] = []
        self._said: list[str] = []
        self._consumed: set[int] = set()

    # --- the whole ---

    def meaning(self) -> Meaning:
        """What the text means."""
        if not self._typed:
            return self._empty()
        if (slugs := self._names.shared.get(" ".join(self._typed))) is not None:
            return Meaning(self._choice([Target(slug, kind=self._wanted) for slug in slugs]), self._wanted)
        self._read()
        hurts, red, pain_at = pain.pain_in(self._said)
        without, without_at = exclusions.ruled_out(self._said)
        self._consumed = pain_at | without_at
        self._consumed |= sections.asked(self._said, [True] * len(self._said))[2]
        if (meaning := self._comparison()) is not None:
            return replace(meaning, pain=hurts, red_flag=red, rules_out=without)
        matches = self._matches()
        best = matches[0] if matches else None
        free = [best is None or not best.places >> at & 1 for at in range(len(self._said))]
        kind, plain, _ = sections.asked(self._said, free)
        kind, plain = self._kind(kind, plain, hurts=hurts, without=bool(without))
        decision, described = self._decide(matches, kind, plain=plain, hurts=hurts)
        return Meaning(decision, kind, None, described, without, hurts, red)

    def _empty(self) -> Meaning:
        if self._about is not None:
            return Meaning(Found(self._section(self._about, self._wanted)), self._wanted)
        return Meaning(NotFound(), self._wanted)

    def _read(self) -> None:
        self._tokens = self._names.reader.read(self._typed)
        self._said = [token.word for token in self._tokens]

    def _kind(
        self, kind: SectionKind | None, plain: bool, *, hurts: bool, without: bool  # noqa: FBT001
    ) -> tuple[SectionKind | None, bool]:
        """The section asked for, and whether plainly, when all is weighed."""
        if self._wanted is not None:
            return self._wanted, True
        if hurts and kind not in (SectionKind.ALTERNATIVES, SectionKind.PROGRAMMING, SectionKind.MISTAKES):
            return SectionKind.SAFETY, True
        if without and (kind is None or not plain):
            return SectionKind.ALTERNATIVES, True
        return kind, plain

    # --- names ---

    def _facts(self, number: int) -> Facts:
        slugs = self._names.offered(number)
        return self._guides[slugs[0]].facts if len(slugs) == 1 else _NONE

    @cached_property
    def _in_sentence(self) -> bool:
        return evidence.sentence(self._said, self._text)

    def _weighed(self, found: Sequence[Match], tokens: Sequence[Token]) -> list[Match]:
        return evidence.weigh(found, tokens, self._consumed, self._facts, in_sentence=self._in_sentence)

    def _matches(self, tokens: list[Token] | None = None) -> list[Match]:
        """The guides that the words name, best first."""
        names = self._names
        tokens = self._tokens if tokens is None else tokens
        matches = self._weighed(names.whole(tokens), tokens)
        if matches and matches[0].score >= SURE:
            return matches
        matches = self._merged(matches, self._weighed(names.near(tokens), tokens))
        if (not matches or matches[0].score < FOUND) and len(tokens) <= _SHORT and (other := names.slipped(tokens)):
            matches = self._merged(matches, self._weighed(names.whole(other), other))
        if (not matches or matches[0].score < SURE) and (begun := names.begun(tokens, self._typed[-1])):
            matches = self._merged(matches, self._weighed(names.near(begun), begun))
        return matches

    @staticmethod
    def _merged(one: list[Match], other: list[Match]) -> list[Match]:
        best = {match.guide: match for match in sorted([*one, *other], key=lambda match: match.score)}
        return sorted(best.values(), key=lambda match: (-match.score, match.name))

    def _target(self, match: Match, kind: SectionKind | None, *, plain: bool, hurts: bool = False) -> list[Target]:
        """The places that a match points to: several guides for a shared name."""
        slugs = self._names.offered(match.guide)
        sure = round(min(1.0, match.score), 3)
        if len(slugs) > 1:
            return [replace(self._section(slug, kind), confidence=sure) for slug in slugs]
        target = self._placed(slugs[0], match, kind, plain=plain, hurts=hurts)
        return [replace(target, confidence=sure)]

    def _placed(
        self, slug: str, match: Match | None, kind: SectionKind | None, *, plain: bool, hurts: bool
    ) -> Target:
        """The section and the passage of a guide that answer."""
        guide = self._guides[slug]
        taken = match.places if match is not None else 0
        rest = self._content(taken)
        topic = guide.kind is GuideKind.TOPIC
        if self._wanted is not None or (kind is not None and plain and not topic):
            return self._section(slug, kind, rest)
        if match is not None and (place := self._names.variation(match)) is not None and kind is None:
            return Target(slug, place[0], SectionKind.VARIATIONS, place[1])
        if rest and (found := self._within(slug, rest, kind, symptom=self._in_sentence, hurts=hurts)):
            return found
        if kind is not None and not topic:
            return self._section(slug, kind, rest)
        return Target(slug)

    def _content(self, taken: int) -> list[str]:
        """The stems of the words that say something beside the name and the phrases, each once."""
        kept: dict[str, None] = {}
        for at, word in enumerate(self._said):
            if not taken >> at & 1 and word not in FILLER and word not in GYM and word not in CHATTER:
                kept[stem(word)] = None
        return list(kept)

    def _number(self, slug: str) -> int:
        return self._names.number[slug]

    def _within(
        self, slug: str, rest: list[str], kind: SectionKind | None, *, symptom: bool, hurts: bool
    ) -> Target | None:
        """The passage of a guide that speaks of some words, None when none does."""
        favour = dict(_SYMPTOM) if symptom else {SectionKind.OVERVIEW: 0.8, SectionKind.WHY: 0.9}
        if kind is not None:
            favour[kind] = favour.get(kind, 1.0) * 1.5
        if hurts:
            favour[SectionKind.SAFETY] = 2.5
        found = self._ranking().rank(rest, self._number(slug), favour, 1)
        if not found or found[0].cover < SPOKEN_WITHIN:
            return None
        place = found[0].place
        return Target(slug, place.section, place.kind, place.passage)

    def _section(self, slug: str, kind: SectionKind | None, rest: Sequence[str] = ()) -> Target:
        """The section of a kind of a guide, opened at the passage that speaks of some words."""
        if kind is None:
            return Target(slug)
        of_kind = self._guides[slug].of_kind(kind)
        if not of_kind:
            return Target(slug, None, kind)
        passage: int | None = None
        section = of_kind[0].key
        if rest:
            keys = {entry.key for entry in of_kind}
            for ranked in self._ranking().rank(rest, self._number(slug), {kind: 4.0}, 8):
                if ranked.place.section in keys and ranked.cover >= SPOKEN_WITHIN:
                    passage, section = ranked.place.passage, ranked.place.section
                    break
        return Target(slug, section, kind, passage)

    # --- decisions ---

    def _decide(
        self, matches: list[Match], kind: SectionKind | None, *, plain: bool, hurts: bool
    ) -> tuple[Found | Ambiguous | NotFound, Facets | None]:
        best = matches[0] if matches else None
        if self._about is not None and not self._names_another(best):
            return self._follow_up(kind, plain=plain, hurts=hurts), None
        if best is not None and best.score >= FOUND:
            described, share = facets.read(self._said)
            if described is not None and share >= 0.99 and not best.whole and best.score < SURE:
                return self._described(described)
            return self._named(matches, kind, plain=plain, hurts=hurts), None
        described, share = facets.read(self._said)
        if described is not None and share >= 0.99:
            return self._described(described)
        if (answer := self._anywhere(kind, best)) is not None:
            return answer, None
        if best is not None and best.score >= OFFERED:
            return self._named(matches, kind, plain=plain, hurts=hurts), None
        near = [target for match in matches[:NEAR] if match.score >= 0.25 for target in self._target(match, None, plain=False)[:1]]
        return NotFound(tuple(near[:NEAR])), None

    def _named(
        self, matches: list[Match], kind: SectionKind | None, *, plain: bool, hurts: bool
    ) -> Found | Ambiguous:
        best = matches[0]
        close = [match for match in matches[1:CHOICES] if match.score >= best.score - APART]
        targets = self._target(best, kind, plain=plain, hurts=hurts)
        if best.score >= FOUND and not close and len(targets) == 1:
            return Found(targets[0])
        others = close if best.score >= FOUND else [match for match in matches[1:6] if match.score >= OFFERED * 0.6]
        for match in others:
            targets += self._target(match, kind, plain=plain, hurts=hurts)
        return self._choice(targets)

    @staticmethod
    def _choice(targets: Sequence[Target]) -> Found | Ambiguous:
        """A choice of distinct guides; the guide itself when there is only one."""
        distinct = {target.guide: target for target in reversed(targets)}
        ordered = tuple(distinct[slug] for slug in dict.fromkeys(target.guide for target in targets))
        return Ambiguous(ordered[:CHOICES]) if len(ordered) > 1 else Found(ordered[0])

    def _described(self, described: Facets) -> tuple[Found | Ambiguous | NotFound, Facets | None]:
        targets = self._suggest(described, CHOICES)
        if not targets:
            return NotFound(), described
        return (self._choice(targets) if len(targets) > 1 else Ambiguous((targets[0],))), described

    # --- questions that name no guide ---

    def _anywhere(self, kind: SectionKind | None, best: Match | None) -> Found | Ambiguous | None:
        """The guides whose text answers, None when none does."""
        rest = self._content(0)
        if not rest or any(token.word in CHATTER for token in self._tokens):
            return None
        favour = dict(_SYMPTOM)
        if kind is not None:
            favour[kind] = 1.4
        found = self._ranking().rank(rest, None, favour)
        if not found or found[0].cover < SPOKEN or (len(rest) < 2 and not self._in_sentence):  # noqa: PLR2004
            return None
        of_guide: dict[int, Ranked] = {}
        for ranked in found:
            of_guide.setdefault(ranked.place.guide, ranked)
        top = list(of_guide.values())[:5]
        targets = [
            Target(
                self._names.slugs[ranked.place.guide],
                ranked.place.section,
                ranked.place.kind,
                ranked.place.passage,
                round(min(0.9, ranked.cover), 3),
            )
            for ranked in top
            if ranked.score >= top[0].score * 0.6
        ]
        if len(targets) == 1 or top[0].score > 1.4 * top[1].score:
            return Found(targets[0])
        return Ambiguous(tuple(targets))

    # --- follow-ups ---

    def _names_another(self, best: Match | None) -> bool:
        """Whether a text names a guide of its own, rather than going on about the last."""
        if best is None or best.score < FOUND:
            return False
        own = [at for at in range(len(self._said)) if best.places >> at & 1]
        if self._names.rank[best.name] >= Rank.KEYWORD:
            return False
        return not all(at in self._consumed or self._tokens[at].cost <= 0.7 and self._tokens[at].word in _AMENDING for at in own)

    def _follow_up(self, kind: SectionKind | None, *, plain: bool, hurts: bool) -> Found | Ambiguous | NotFound:
        assert self._about is not None  # noqa: S101 - the caller looked
        if any(token.word in CHATTER for token in self._tokens) and kind is None:
            return NotFound()
        rest = self._content(0)
        if kind is not None and plain:
            return Found(self._section(self._about, kind, rest))
        if rest and (found := self._within(self._about, rest, kind, symptom=True, hurts=hurts)):
            return Found(found)
        if kind is not None:
            return Found(self._section(self._about, kind, rest))
        return NotFound()

    # --- comparisons ---

    def _comparison(self) -> Meaning | None:
        return None


_AMENDING = frozenset("barbell dumbbell kettlebell band cable machine bodyweight smith bar bench rack box".split())
