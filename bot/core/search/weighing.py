"""A text that is more than a name -> what it means, beside the last answer of its conversation if there was one."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.guides.model import SectionKind
from bot.core.search.asks import facets
from bot.core.search.decisions import alarm, worn
from bot.core.search.decisions.as_written import AsWritten
from bot.core.search.decisions.comparing import compared, pair
from bot.core.search.decisions.deciding import Deciding
from bot.core.search.decisions.targets import choice
from bot.core.search.followups.conversation import Conversation
from bot.core.search.heard import Asked, Heard
from bot.core.search.meaning import Ambiguous, Decision, Facets, Found, Last, Meaning, NotFound
from bot.core.search.names.match import Match
from bot.core.search.names.naming import Naming
from bot.core.search.reading import sentences
from bot.core.search.sources import Sources
from bot.core.search.talk.passing import chats, only_told, told
from bot.core.search.thresholds import OFFERED
from bot.core.search.wanting import Wanting


class Weighing:
    """The weighing of one text; made for one call of `meaning`.

    Args:
        sources: of the library.
        text: as typed.
        typed: its words.
        heard: what is heard in it.
        wanted: the section that a command asks for.
        last: what the conversation's last answer was about.
    """

    def __init__(
        self,
        sources: Sources,
        text: str,
        typed: Sequence[str],
        heard: Heard,
        wanted: SectionKind | None,
        last: Last | None,
    ) -> None:
        self._sources, self._text, self._typed, self._heard, self._wanted = sources, text, typed, heard, wanted
        self._guides, self._names, self._placing, _ = sources
        self._last = last
        self._about = last.guide if last is not None else None
        self._alarm = last.alarm if last is not None else 0
        self._before = last.before if last is not None else ()
        self._written = AsWritten(sources, typed, heard, wanted, self._about)

    def meaning(self, whole: Sequence[Match]) -> Meaning:
        """What the text means; `whole` are the names that are wholly in it."""
        written, heard = self._written, self._heard
        if (called := written.section(whole)) is not None:
            target, kind = called
            return Meaning(Found(target), kind)
        if foreseen := written.foreseen(whole):
            opened = self._opened(choice(foreseen))
            return Meaning(opened, foreseen[0].kind, None, None, heard.without, heard.hurts, heard.alarm)
        naming = self._naming()
        matches = self._without_ruled_out(naming.matches(whole))
        by_command = self._wanted is SectionKind.COMPARISON
        if not heard.red and (both := pair(self._sources, naming, self._about, asked=by_command)) is not None:
            return compared(self._placing, *both, heard)
        last = self._conversation()
        goes_on = last is not None and not last.names_another(naming, matches)
        if self._about is not None and last and (other := last.set_beside(matches, goes_on=goes_on)) is not None:
            return compared(self._placing, self._about, other, self._heard)
        if goes_on and self._about is not None and self._alarmed():
            safe = alarm.about(self._about, self._placing)
            return Meaning(safe, SectionKind.SAFETY, pain=True, alarm=self._alarm)
        earlier = last.returns_to(self._before) if last is not None and goes_on else None
        if earlier is not None and self._may_mean(earlier, naming, matches):
            there = Last(earlier)
            return Weighing(self._sources, self._text, self._typed, heard, self._wanted, there).meaning(whole)
        wanting = Wanting(self._sources, self._typed, heard, self._wanted, self._last)
        asked, self._heard = wanting.asked(naming, matches, last, goes_on=goes_on)
        own: Decision | None = None
        described: Facets | None = None
        if last is None or not goes_on or (self._wanted is None and last.may_be_left()):
            own, described = self._alone(naming, matches, asked)
        decision = own
        if last is not None and goes_on:
            decision = self._gone_on(last, own, matches, asked)
        if decision is not own:
            described = None
        names_one = last is None or (bool(matches) and matches[0].whole and matches[0].score >= OFFERED)
        if self._wanted is None and names_one and decision is not None:
            decision = self._unless_told(decision, stays=decision is not own)
        only_named = bool(matches) and matches[0].whole and not self._heard.says_more(matches[0].places)
        if self._wanted is None and not only_named and chats(self._heard, self._placing, goes_on=goes_on):
            decision = _unanswered(decision)
        heard = self._heard
        if self._heard.red and self._wanted is None and alarm.cannot_wait(self._heard.said):
            decision = alarm.helpful(decision, self._placing, named=bool(matches) and matches[0].whole)
        opened = self._opened(decision or NotFound())
        if self._wanted is None:
            opened = worn.instead(opened, heard, matches, self._names, self._placing, self._text)
        beside = () if goes_on else self._beside(opened, naming, matches)
        return Meaning(opened, asked.kind, None, described, heard.without, heard.hurts, heard.alarm, beside)

    def _may_mean(self, earlier: str, naming: Naming, matches: Sequence[Match]) -> bool:
        """Whether no other lift than that of an earlier answer is surely named: "my chest hurts when i bench"."""
        best = matches[0] if matches else None
        if best is None or not best.whole or not naming.sure(best):
            return True
        slugs = self._names.offered(best.guide)
        return earlier in slugs or self._placing.is_topic(slugs[0])

    def _beside(self, decision: Decision, naming: Naming, matches: Sequence[Match]) -> tuple[str, ...]:
        """The exercise that is surely named, where another guide answers, or leads a choice."""
        match decision:
            case Found(target) | Ambiguous((target, *_)):
                first = target.guide
            case _:
                return ()
        own = next((match.places for match in matches if first in self._names.offered(match.guide)), 0)
        taken = 0 if self._placing.is_topic(first) else own
        for named in matches:
            if named.whole and naming.sure(named) and not named.places & taken:
                slugs = self._names.offered(named.guide)
                if len(slugs) == 1 and slugs[0] != first and not self._placing.is_topic(slugs[0]):
                    return (slugs[0],)
        return ()

    def _alarmed(self) -> bool:
        """Whether the text goes on about a sign that was told of shortly before."""
        return (
            bool(self._alarm)
            and not self._heard.red
            and self._wanted is None
            and alarm.goes_on(self._text, self._heard)
        )

    def _opened(self, decision: Decision) -> Decision:
        """The decision, each place opened at the passage that answers the words which do not ask for the section."""
        heard = self._heard
        said = heard.said
        match decision:
            case Found(target):
                return Found(self._placing.opened(target, said))
            case Ambiguous(choices):
                return Ambiguous(tuple(self._placing.opened(target, said) for target in choices))
            case _:
                return decision

    def _unless_told(self, decision: Decision, *, stays: bool) -> Decision:
        """The decision, or none where a lift is only named in passing."""
        match decision:
            case Found(target):
                told_of = told(self._heard, self._text, target, self._placing, goes_on=stays)
            case Ambiguous((target, *_)):
                told_of = only_told(self._heard, self._text, target, self._placing, goes_on=stays)
            case _:
                return decision
        return _unanswered(decision) if told_of else decision

    def _naming(self) -> Naming:
        heard = self._heard
        return Naming(
            self._names,
            self._sources.facts,
            self._is_topic,
            heard.tokens,
            self._typed,
            heard.consumed,
            in_sentence=heard.in_sentence,
        )

    def _alone(self, naming: Naming, matches: Sequence[Match], asked: Asked) -> tuple[Decision | None, Facets | None]:
        """The decision on the text as if it were the first, and the facts where it is by them."""
        deciding = Deciding(*self._sources, self._heard, self._wanted)
        own, described = deciding.decision(naming, matches, asked)
        called = self._written.guide(own)
        return (called if described is None else self._others(called)), described

    def _gone_on(
        self, last: Conversation, own: Decision | None, matches: Sequence[Match], asked: Asked
    ) -> Decision | None:
        """The decision on a text that names no other guide: the last one's, unless the text leaves it.

        Several guides of which none is named are left for only where the last one has nothing to say.
        """
        if self._heard.red and alarm.cannot_wait(self._heard.said):
            told = alarm.helpful(own, self._placing, named=False)
            if not isinstance(told, NotFound):
                return told
        leaves = own is not None and last.left_for(own, matches)
        if leaves and not (isinstance(own, Ambiguous) and not (matches and matches[0].whole)):
            return own
        decision = last.decision(asked, wanted=self._wanted is not None)
        if isinstance(decision, NotFound) and (leaves or self._heard.red or self._asks_of_another(own, matches)):
            return own
        return decision

    def _asks_of_another(self, own: Decision | None, matches: Sequence[Match]) -> bool:
        """Whether a question of which the last guide says nothing asks for the guide that it names, if poorly."""
        match own:
            case Found(target) | Ambiguous((target, *_)):
                named = bool(matches) and matches[0].whole and target.guide in self._names.offered(matches[0].guide)
                return named and sentences.asks(self._heard.said) and target.guide != self._about
            case _:
                return False

    def _without_ruled_out(self, matches: list[Match]) -> list[Match]:
        """The matches, without those that take a word which rules something out where another one takes none.

        "Overhead press without kettlebell" names no kettlebell's press.
        """
        away = self._heard.away()
        if not away:
            return matches
        others = [match for match in matches if not match.places & away]
        return others if others and others[0].whole and others[0].score >= OFFERED else matches

    def _others(self, decision: Decision | None) -> Decision | None:
        """The decision without the last guide, where others fit as well: "what else for chest"."""
        match decision:
            case Ambiguous(choices) if self._about is not None:
                others = [target for target in choices if target.guide != self._about]
                return choice(others) if others else decision
            case _:
                return decision

    def _conversation(self) -> Conversation | None:
        """The text beside the last answer, where there was one; who asks for exercises goes on about no guide."""
        if self._about is None:
            return None
        heard = self._heard
        of_one = heard.kind is SectionKind.MUSCLES and heard.plain
        if not of_one and facets.wants_exercises(heard.tokens, in_sentence=heard.in_sentence):
            return None
        return Conversation(self._guides, self._names, self._placing, self._about, self._text, self._typed, heard)

    def _is_topic(self, number: int) -> bool:
        topics = self._placing.topics
        return number < len(topics) and bool(topics[number])


def _unanswered(decision: Decision | None) -> Decision:
    """None, close by what would have been one."""
    match decision:
        case Found(target) | Ambiguous((target, *_)):
            return NotFound((target,))
        case _:
            return decision or NotFound()
