"""One text being understood: which guide, which section, which passage."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.guides.model import SectionKind
from bot.core.search.asks import pain
from bot.core.search.asks.seeking import ASKING
from bot.core.search.decisions.targets import Targets, choice
from bot.core.search.followups import going_on
from bot.core.search.followups.requesting import (
    asked_anew,
    moved_on,
    names_all,
    requested_first,
    requested_last,
    turned_to,
)
from bot.core.search.heard import Asked, hear, only_words, says_only_words
from bot.core.search.meaning import Ambiguous, Decision, Found, Last, Meaning, NotFound, Target
from bot.core.search.names.called import Rank
from bot.core.search.names.match import Match
from bot.core.search.reading import slips
from bot.core.search.reading.greetings import asks_after, greeted
from bot.core.search.reading.marks import without_marks
from bot.core.search.reading.tokens import FREE, Token
from bot.core.search.sources import Sources
from bot.core.search.talk.hailing import unhailed
from bot.core.search.thresholds import PLAINLY
from bot.core.search.weighing import Weighing
from bot.core.search.words.idioms import without_idioms
from bot.core.search.words.texting import spelled_out
from bot.core.search.words.words import lemma, words


class Understanding:
    """The understanding of one text; made for one call of `meaning`.

    Args:
        sources: of the library.
        text: as typed.
        kind: the section that a command asks for.
        last: what the conversation's last answer was about.
    """

    def __init__(self, sources: Sources, text: str, kind: SectionKind | None, last: Last | None) -> None:
        self._sources = sources
        self._guides, self._names, self._placing, _ = sources
        self._text, self._wanted = text, kind
        self._last = last
        self._about = last.guide if last is not None else None
        typed = spelled_out(words(without_marks(text)))
        self._typed = without_idioms(typed)
        self._says_nothing = not typed

    def meaning(self) -> Meaning:
        """What the text means."""
        if (known := self._known()) is not None:
            return Meaning(known, self._wanted)
        if self._about is None and (literally := self._literally()) is not None:
            return Meaning(literally, self._wanted)
        if self._last is not None and (anew := asked_anew(self._typed)) is not None:
            return self._of(anew, None).meaning()
        if (other := self._asked_last()) is not None:
            return other
        meaning = self._weighed()
        return meaning if self._leaves(meaning.decision) else self._turned_to() or meaning

    def _leaves(self, decision: Decision) -> bool:
        """Whether a decision is about another guide than the last one."""
        match decision:
            case Found(target) | Ambiguous((target, *_)):
                return target.guide != self._about
            case _:
                return False

    def _weighed(self) -> Meaning:
        """What a text means that no other rule tells, read whole."""
        tokens = self._mended(greeted(self._names.reader.read(self._typed)))
        if (name := self._but_for_slips(tokens)) is not None:
            self._typed = name
            if (called := self._called(name)) is not None:
                return Meaning(called, self._wanted)
            tokens = self._names.reader.read(name)
        tokens = unhailed(self._names, self._text, tokens)
        whole = self._names.whole(tokens)
        said = [token.word for token in tokens]
        names_only = self._about is None and (says_only_words(said) or self._is_alias())
        if names_only and (best := self._only_name(tokens, whole)) is not None:
            return Meaning(self._named(best, tokens), self._wanted)
        if self._about is not None:
            tokens = going_on.opened(moved_on(self._names, tokens))
            whole = self._names.whole(tokens)
        heard = hear(self._text, tokens)
        return Weighing(self._sources, self._text, self._typed, heard, self._wanted, self._last).meaning(whole)

    def _known(self) -> Decision | None:
        """The decision on a text without words, or one that is known as it stands."""
        place = self._placing.section
        if not self._typed:
            asks = self._says_nothing and (not self._text.strip() or "?" in self._text)
            return Found(place(self._about, self._wanted)) if self._about is not None and asks else NotFound()
        if asks_after(self._typed):
            return NotFound()
        if self._about is not None and going_on.amends(self._typed):
            return None
        if (called := self._called(self._typed)) is not None:
            return called
        return NotFound() if self._about is None and self._is_number() else None

    def _literally(self) -> Decision | None:
        """The decision on a text that is an exercise's name and nothing else, however its words are parted."""
        match = self._names.literally("".join(self._typed))
        if match is None or match.guide >= len(self._names.slugs):
            return None
        said = list(map(lemma, self._typed))
        asks = not ASKING.isdisjoint(said) or not says_only_words(said)
        if asks or self._placing.is_topic(self._names.slugs[match.guide]):
            return None
        return self._named(match, self._names.reader.known(self._names.catalogue.words_of(match.name)))

    def _named(self, match: Match, tokens: Sequence[Token]) -> Decision:
        """The decision on a text that is a name and nothing else: the guide, or the way of doing it that is named."""
        slugs = self._names.offered(match.guide)
        if self._wanted is None and len(slugs) == 1 and not self._placing.is_topic(slugs[0]):
            sure, way = round(min(1.0, match.score), 3), self._names.variation(match)
            if way is not None:
                return Found(Target(slugs[0], way[0], SectionKind.VARIATIONS, way[1], sure))
            return Found(Target(slugs[0], confidence=sure))
        targets = Targets(self._guides, self._names, self._placing, only_words(tokens), self._wanted)
        return choice(targets.of(match, Asked(self._wanted, plain=self._wanted is not None)))

    def _called(self, typed: Sequence[str]) -> Decision | None:
        """The decision on words by which an author calls a guide just so."""
        place, folded = self._placing.section, " ".join(typed)
        if (slugs := self._names.shared.get(folded)) is not None:
            return choice([place(slug, self._wanted) for slug in slugs])
        number = self._names.catalogue.said.get(folded)
        return Found(place(self._names.slugs[number], self._wanted)) if number is not None else None

    def _but_for_slips(self, tokens: Sequence[Token]) -> list[str] | None:
        """The words of a text by which an author calls a guide but for slips: "are sqats bad for knees".

        That the rest of a name is right tells what the one slip was that would leave a doubt alone.
        """
        slips = [token for token in tokens if token.heard and token.near]
        if len(slips) > 1 or len(tokens) == 1 or (self._about is not None and going_on.amends(self._typed)):
            return None
        if not slips:
            typed = self._typed
            return typed if any(token.meant for token in tokens) and self._called(typed) is not None else None
        if slips[0] is tokens[-1] and self._names.begun_within(tokens, self._typed):
            return None
        slip, *others = self._names.reader.company.written(slips[0])
        every = [[other if word == slip else word for word in self._typed] for other in others]
        literally = self._names.catalogue.literally
        names = [some for some in every if self._called(some) is not None or literally("".join(some)) is not None]
        # "Hip aduction" may be either one.
        return names[0] if len(names) == 1 else None

    def _is_number(self) -> bool:
        """Whether a text is numbers that no author calls a guide by."""
        return all(map(str.isdecimal, self._typed)) and self._names.catalogue.literally("".join(self._typed)) is None

    def _of(self, text: str, last: Last | None) -> Understanding:
        """The understanding of a part of the text."""
        return Understanding(self._sources, text, self._wanted, last)

    def _asked_last(self) -> Meaning | None:
        """What a text means that names another guide in its last clause, or in its first one and then asks of it."""
        if self._last is None or pain.pain_in([lemma(word) for word in self._typed])[0]:
            return None
        clause = requested_last(self._names, self._text)
        if clause is not None:
            return self._of_another(clause, self._last)
        opened = requested_first(self._names, self._text)
        return self._of_another(opened, None) if opened is not None else None

    def _turned_to(self) -> Meaning | None:
        """What a text means that turns to a guide which it only describes: "now the one where you sit and pull"."""
        rest = turned_to(self._typed) if self._last is not None else None
        return self._of_another(rest, None) if rest is not None else None

    def _of_another(self, text: str, last: Last | None) -> Meaning | None:
        """What a part of the text means, where that is another guide than the last one."""
        alone = self._of(text, last).meaning()
        match alone.decision:
            case Found(target):
                return alone if target.guide != self._about else None
            case Ambiguous(choices):
                return alone if last is not None or choices[0].guide != self._about else None
            case _:
                return None

    def _mended(self, tokens: list[Token]) -> list[Token]:
        """The tokens with mistyped words that ask for a section; from here on they count as typed."""
        mended = slips.asking(tokens, self._names.reader.mending, self._is_name)
        meant = dict(token.meant for token in mended if token.meant)
        if mended is not tokens:
            slipped = zip(tokens, mended, strict=True)
            meant |= {was.heard or was.word: token.word for was, token in slipped if was is not token}
        if meant:
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
        slugs = self._names.slugs
        return number is not None and number < len(slugs) and not self._placing.is_topic(slugs[number])

    def _begins_another(self, tokens: Sequence[Token], guide: int) -> bool:
        """Whether a text whose last word is mended begins other guides' names as it stands: "lat pullo"."""
        if tokens[-1].typed:
            return False
        begun = self._names.begun_within(tokens, self._typed)
        return bool(begun) and all(match.guide != guide for match in begun)
