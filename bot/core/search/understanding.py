"""One text being understood: which guide, which section, which passage."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bot.core.guides.model import Facts, Guide, SectionKind
from bot.core.search import followups
from bot.core.search.asks import facets, pain, sections
from bot.core.search.asks.seeking import ASKING
from bot.core.search.asks.substitutes import does_without
from bot.core.search.comparing import compared
from bot.core.search.conversation import Conversation
from bot.core.search.deciding import Deciding
from bot.core.search.heard import Asked, Heard, hear, only_words, says_only_words
from bot.core.search.meaning import Ambiguous, Decision, Facets, Found, Last, Meaning, NotFound, Target
from bot.core.search.names.called import Rank
from bot.core.search.names.match import Match
from bot.core.search.names.names import Names
from bot.core.search.names.naming import Naming
from bot.core.search.outright import Outright, outright
from bot.core.search.passing import told
from bot.core.search.reading import sentences, slips
from bot.core.search.reading.greetings import asks_after, greeted
from bot.core.search.reading.marks import without_marks
from bot.core.search.reading.tokens import FREE, Token
from bot.core.search.requesting import asked_anew, moved_on, names_all, requested_last
from bot.core.search.targets import Targets, choice
from bot.core.search.texts.placing import Placing
from bot.core.search.thresholds import OFFERED, PLAINLY
from bot.core.search.words.idioms import without_idioms
from bot.core.search.words.words import lemma, words

_NONE = Facts()


class Understanding:
    """The understanding of one text; made for one call of `meaning`.

    Args:
        guides: all guides.
        names: all their names.
        placing: finds places in guides.
        suggest: the exercises that fit some facts, at most so many.
        text: as typed.
        kind: the section that a command asks for.
        last: what the conversation's last answer was about.
    """

    def __init__(
        self,
        guides: Mapping[str, Guide],
        names: Names,
        placing: Placing,
        suggest: Callable[[Facets, int], list[Target]],
        text: str,
        kind: SectionKind | None,
        last: Last | None,
    ) -> None:
        self._guides, self._names, self._placing, self._suggest = guides, names, placing, suggest
        self._text, self._wanted = text, kind
        self._last = last
        self._about = last.guide if last is not None else None
        self._again = last.kind if last is not None else None
        typed = words(without_marks(text))
        self._typed = without_idioms(typed)
        self._says_nothing = not typed

    def meaning(self) -> Meaning:
        """What the text means."""
        if (known := self._known()) is not None:
            return Meaning(known, self._wanted)
        if self._last is not None and (anew := asked_anew(self._typed)) is not None:
            return self._of(anew, None).meaning()
        if (other := self._asked_last()) is not None:
            return other
        tokens = self._mended(greeted(self._names.reader.read(self._typed)))
        whole = self._names.whole(tokens)
        names_only = self._about is None and (says_only_words(tokens) or self._is_alias())
        if names_only and (best := self._only_name(tokens, whole)) is not None:
            targets = Targets(self._guides, self._names, self._placing, only_words(tokens), self._wanted)
            asked = Asked(self._wanted, plain=self._wanted is not None)
            return Meaning(choice(targets.of(best, asked)), self._wanted)
        if self._about is not None:
            tokens = followups.opened(moved_on(self._names, tokens))
            whole = self._names.whole(tokens)
        return self._weighed(hear(self._text, tokens), whole)

    def _known(self) -> Decision | None:
        """The decision on a text without words, or one that is known as it stands."""
        place = self._placing.section
        if not self._typed:
            asks = self._says_nothing and (not self._text.strip() or "?" in self._text)
            return Found(place(self._about, self._wanted)) if self._about is not None and asks else NotFound()
        if asks_after(self._typed):
            return NotFound()
        if self._about is not None and followups.amends(self._typed):
            return None
        folded = " ".join(self._typed)
        if (slugs := self._names.shared.get(folded)) is not None:
            return choice([place(slug, self._wanted) for slug in slugs])
        if (number := self._names.catalogue.said.get(folded)) is not None:
            return Found(place(self._names.slugs[number], self._wanted))
        return None

    def _of(self, text: str, last: Last | None) -> Understanding:
        """The understanding of a part of the text."""
        return Understanding(self._guides, self._names, self._placing, self._suggest, text, self._wanted, last)

    def _asked_last(self) -> Meaning | None:
        """What the last clause of a text means that asks for another guide by its name, whatever is told before it."""
        if self._last is None or pain.pain_in([lemma(word) for word in self._typed])[0]:
            return None
        clause = requested_last(self._names, self._text)
        if clause is None:
            return None
        alone = self._of(clause, self._last).meaning()
        match alone.decision:
            case Found(target):
                return alone if target.guide != self._about else None
            case Ambiguous():
                return alone
            case _:
                return None

    def _mended(self, tokens: list[Token]) -> list[Token]:
        """The tokens with mistyped words that ask for a section; from here on they count as typed."""
        mended = slips.asking(tokens, self._names.reader.mending, self._is_name)
        if mended is not tokens:
            meant = {
                was.heard or was.word: token.word for was, token in zip(tokens, mended, strict=True) if was is not token
            }
            self._typed = [meant.get(word, word) for word in self._typed]
        return mended

    def _is_name(self, tokens: Sequence[Token]) -> bool:
        """Whether some tokens are a guide's name and nothing else; after an answer its guide may go without saying."""
        unsaid = self._about is not None and not any(token.cost > FREE for token in tokens)
        return unsaid or names_all(tokens, self._names.whole(tokens))

    def _only_name(self, tokens: Sequence[Token], whole: Sequence[Match]) -> Match | None:
        """The match of a text that is one guide's name and nothing else, None when there is more to it.

        "Core exercises" may be a keyword of one guide, and asks for several.
        """
        if not ASKING.isdisjoint([token.word for token in tokens]):
            return None
        every = [
            match
            for match in whole
            if match.score >= PLAINLY and match.left <= 0 and match.places.bit_count() == len(tokens)
        ]
        if len({match.guide for match in every}) != 1 or self._begins_another(tokens, every[0].guide):
            return None
        return max(every, key=lambda match: match.score)

    def _is_alias(self) -> bool:
        """Whether the author of an exercise calls it just so, though the words might ask: "yes no machine"."""
        number = self._names.catalogue.literally("".join(self._typed), Rank.ALIAS)
        return number is not None and number < len(self._names.slugs) and not self._is_topic(number)

    def _begins_another(self, tokens: Sequence[Token], guide: int) -> bool:
        """Whether a text whose last word is mended begins other guides' names as it stands: "lat pullo"."""
        if tokens[-1].typed:
            return False
        begun = self._names.begun_within(tokens, self._typed)
        return bool(begun) and all(match.guide != guide for match in begun)

    # --- what needs weighing ---

    def _weighed(self, heard: Heard, whole: Sequence[Match]) -> Meaning:
        """What a text means that is more than a name, or none."""
        if (called := self._outright(heard, whole)) is not None:
            return Meaning(Found(self._placing.section(self._names.slugs[called.guide], called.kind)), called.kind)
        naming = Naming(
            self._names,
            self._facts,
            self._is_topic,
            heard.tokens,
            self._typed,
            heard.consumed,
            in_sentence=heard.in_sentence,
        )
        matches = self._without_ruled_out(naming.matches(whole), heard)
        if not heard.red and (pair := self._pair(naming)) is not None:
            return compared(self._placing, *pair, heard)
        last = self._conversation(heard)
        goes_on = last is not None and not last.names_another(naming, matches)
        if self._about is not None and last and (other := last.set_beside(matches, goes_on=goes_on)) is not None:
            return compared(self._placing, self._about, other, heard)
        kind, plain = heard.kind, heard.plain
        if not goes_on and matches and matches[0].places:
            kind, plain, _ = sections.asked(heard.said, self._free(heard, matches[0]), heard.hits)
        if kind is None and self._again is not None and last and last.asks_again(matches, goes_on=goes_on):
            kind, plain = self._again, True
        named = matches[0] if matches and not goes_on else None
        if named is not None and naming.sure(named) and self._does_without(named, heard.without):
            heard = replace(heard, without=frozenset())
            kind = kind if plain else None
        asked = heard.asked(kind, plain=plain, wanted=self._wanted)
        own: Decision | None = None
        described: Facets | None = None
        if last is None or not goes_on or (self._wanted is None and last.may_be_left()):
            deciding = Deciding(self._guides, self._names, self._placing, self._suggest, heard, self._wanted)
            own, described = deciding.decision(naming, matches, asked)
        own = self._as_called(own) if described is None else self._others(self._as_called(own))
        decision = own
        if last is not None and goes_on:
            leaves = own is not None and last.left_for(own, matches)
            names_none = isinstance(own, Ambiguous) and not (matches and matches[0].whole)
            # Several guides of which none is named are left for only where the last one has nothing to say.
            if not leaves or names_none:
                decision, stated = last.decision(asked, wanted=self._wanted is not None), described
                described = None
                if isinstance(decision, NotFound) and (leaves or self._asks_of_another(own, matches, heard)):
                    decision, described = own, stated if leaves else None
        names_one = last is None or (bool(matches) and matches[0].whole and matches[0].score >= OFFERED)
        spoken, stays = self._wanted is None and names_one, decision is not own
        if isinstance(decision, Found) and spoken:
            target = decision.target
            if told(heard, self._text, target, self._placing, goes_on=stays):
                decision = NotFound((target,))
        return Meaning(decision or NotFound(), asked.kind, None, described, heard.without, heard.hurts, heard.red)

    def _asks_of_another(self, own: Decision | None, matches: Sequence[Match], heard: Heard) -> bool:
        """Whether a question of which the last guide says nothing asks for the guide that it names, if poorly."""
        match own:
            case Found(target) | Ambiguous((target, *_)):
                named = bool(matches) and matches[0].whole and target.guide in self._names.offered(matches[0].guide)
                return named and sentences.asks(heard.said) and target.guide != self._about
            case _:
                return False

    @staticmethod
    def _without_ruled_out(matches: list[Match], heard: Heard) -> list[Match]:
        """The matches, without those that take a word which rules something out where another one takes none.

        "Overhead press without kettlebell" names no kettlebell's press.
        """
        away = heard.away()
        if not away:
            return matches
        others = [match for match in matches if not match.places & away]
        return others if others and others[0].whole and others[0].score >= OFFERED else matches

    def _outright(self, heard: Heard, whole: Sequence[Match]) -> Outright | None:
        """A guide's name as its author writes it and a section, where a first text is nothing else."""
        if heard.kind is None or heard.red or self._wanted is not None or self._about is not None:
            return None
        if names_all(heard.tokens, whole):
            return None
        called = outright(self._typed, self._names.catalogue.literally)
        return called if called is not None and called.guide < len(self._names.slugs) else None

    def _others(self, decision: Decision | None) -> Decision | None:
        """The decision without the last guide, where others fit as well: "what else for chest"."""
        match decision:
            case Ambiguous(choices) if self._about is not None:
                others = [target for target in choices if target.guide != self._about]
                return choice(others) if others else decision
            case _:
                return decision

    def _as_called(self, decision: Decision | None) -> Decision | None:
        """The decision, or the guide that is called just so, though it seems another: "bench press on the floor"."""
        match decision:
            case Found(target):
                first = target.guide
            case Ambiguous(choices):
                first = choices[0].guide
            case _:
                return decision
        number = self._names.catalogue.literally("".join(self._typed))
        if number is None or number >= len(self._names.slugs) or self._names.slugs[number] == first:
            return decision
        return Found(self._placing.section(self._names.slugs[number], self._wanted))

    def _does_without(self, match: Match, rules_out: frozenset[str]) -> bool:
        """Whether a named exercise needs nothing of what is ruled out: "plank, no equipment" asks for no other one."""
        return bool(rules_out) and does_without(self._facts(match.guide), rules_out)

    def _conversation(self, heard: Heard) -> Conversation | None:
        """The text beside the last answer, where there was one; who asks for exercises goes on about no guide."""
        if self._about is None:
            return None
        of_one = heard.kind is SectionKind.MUSCLES and heard.plain
        if not of_one and facets.wants_exercises(heard.tokens, in_sentence=heard.in_sentence):
            return None
        return Conversation(self._guides, self._names, self._placing, self._about, self._text, self._typed, heard)

    def _facts(self, number: int) -> Facts:
        slugs = self._names.offered(number)
        return self._guides[slugs[0]].facts if len(slugs) == 1 else _NONE

    def _is_topic(self, number: int) -> bool:
        topics = self._placing.topics
        return number < len(topics) and bool(topics[number])

    def _free(self, heard: Heard, best: Match) -> list[bool]:
        """For each word whether it is not part of the guide's name; a name that is one without them spares them."""
        spared = sum(1 << at for at in heard.consumed if best.places >> at & 1)
        places = best.places & ~spared
        if spared and places:
            kept = [token if places >> at & 1 else Token(token.word, (), 0.0) for at, token in enumerate(heard.tokens)]
            if not any(match.guide == best.guide and match.places == places for match in self._names.whole(kept)):
                places = best.places
        return [not (places or best.places) >> at & 1 for at in range(len(heard.said))]

    # --- comparisons ---

    def _pair(self, naming: Naming) -> tuple[str, str] | None:
        """Two guides that the words compare; twice the same for two ways of one lift."""
        last = self._names.number[self._about] if self._about is not None else None
        both = naming.pair(last, asked=self._wanted is SectionKind.COMPARISON)
        if both is None:
            return None
        first, second = (self._names.offered(number)[0] for number in both)
        return first, second
