"""What a text means that is word for word what an author wrote: a name, a name and a section, a foreseen question."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.guides.model import SectionKind
from bot.core.search.decisions.outright import outright
from bot.core.search.followups.requesting import names_all
from bot.core.search.heard import Heard
from bot.core.search.meaning import Ambiguous, Decision, Found, Target
from bot.core.search.names.match import Match
from bot.core.search.reading import sentences
from bot.core.search.sources import Sources


class AsWritten:
    """One text beside what authors wrote.

    Args:
        sources: of the library.
        typed: the text's words.
        heard: what is heard in it.
        wanted: the section that a command asks for.
        about: the slug of the conversation's last guide.
    """

    def __init__(
        self, sources: Sources, typed: Sequence[str], heard: Heard, wanted: SectionKind | None, about: str | None
    ) -> None:
        self._guides, self._names, self._placing, _ = sources
        self._typed, self._heard, self._wanted, self._about = typed, heard, wanted, about

    def section(self, whole: Sequence[Match]) -> tuple[Target, SectionKind] | None:
        """The section of a guide, and the kind asked for, where a first text is its name and the kind and nothing else.

        Args:
            whole: the names that are wholly in the text.
        """
        heard = self._heard
        if heard.kind is None or heard.red or self._wanted is not None or self._about is not None:
            return None
        if names_all(heard.tokens, whole):
            return None
        called = outright(self._typed, self._names.catalogue.literally)
        if called is None or called.guide >= len(self._names.slugs):
            return None
        slug = self._names.slugs[called.guide]
        if self._placing.is_topic(slug) and not self._guides[slug].of_kind(called.kind):
            return self._placing.of_topic(slug, heard.said), called.kind
        return self._placing.section(slug, called.kind), called.kind

    def foreseen(self, whole: Sequence[Match]) -> list[Target]:
        """The places of a first text that is a foreseen question; a name is none.

        What names no exercise may be asked of many: only a topic answers it alone.

        Args:
            whole: the names that are wholly in the text.
        """
        if self._wanted is not None or self._about is not None:
            return []
        if names_all(self._heard.tokens, whole) and not sentences.asks(self._heard.said):
            return []
        named = {slug for match in whole for slug in self._names.offered(match.guide)}
        found = self._placing.word_for_word(self._typed, self._heard.said)
        return [target for target in found if target.guide in named or self._placing.is_topic(target.guide)]

    def guide(self, decision: Decision | None) -> Decision | None:
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
