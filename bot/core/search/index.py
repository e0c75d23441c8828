"""The index of a library: words in, a meaning out."""

from __future__ import annotations

from bot.core.guides.library import Library
from bot.core.guides.model import SectionKind
from bot.core.search.asks import facets as by_facets
from bot.core.search.asks.alike import Alike
from bot.core.search.asks.fitting import fits
from bot.core.search.asks.other_lifts import is_one
from bot.core.search.asks.substitutes import substitutes
from bot.core.search.meaning import Facets, Last, Meaning, Target
from bot.core.search.names.completion import Completion
from bot.core.search.names.names import Names
from bot.core.search.sources import Sources
from bot.core.search.texts.placing import Placing
from bot.core.search.texts.ranking import Ranking
from bot.core.search.understanding import Understanding
from bot.core.search.words.words import words

_CARRIED = {
    kind.value: kind
    for kind in (
        SectionKind.FORM,
        SectionKind.MISTAKES,
        SectionKind.VARIATIONS,
        SectionKind.WHY,
        SectionKind.PROGRAMMING,
        SectionKind.MUSCLES,
        SectionKind.SAFETY,
        SectionKind.ALTERNATIVES,
    )
}
"""Sections that a follow-up may ask for again of another guide."""


class Index:
    """Everything that answers need to know of a library's words, built once. It never changes, so threads may share it.

    Names are indexed at once; the text of the guides when the first question needs it, or by `prepare`.
    """

    def __init__(self, library: Library) -> None:
        self._library, self._guides = library, library.guides
        self._names = Names(library.guides, library.shared_names, _liked(library))
        self._completion = Completion(self._names)
        self._placing = Placing(library.guides, self._names, self._ranking)
        self._sources = Sources(self._guides, self._names, self._placing, self.suggest)
        self._ranked: Ranking | None = None
        self._grouped: Alike | None = None

    def prepare(self) -> None:
        """Indexes the guides' text now rather than at the first question.

        It takes some five seconds for 177 guides and the 54,000 questions that their authors foresee.
        """
        self._ranking()

    def _ranking(self) -> Ranking:
        """The index of the text, built when it is first needed; twice at the worst, by two threads at once."""
        if self._ranked is None:
            library = self._library
            read = self._names.vocabulary.plainly
            self._ranked = Ranking(library.guides, read, library.asked_of_any, library.small_talk)
        return self._ranked

    def understand(self, text: str, *, kind: SectionKind | None = None, about: str | None = None) -> Meaning:
        """What some words mean.

        Args:
            text: as typed; its first 600 characters are read.
            kind: the section that a command asks for.
            about: the slug of the guide that the conversation's last answer was about; behind slashes the section that
                it showed, its alarm, and the guides before it with commas between them (see `Last`). A text that names
                no other guide is then about it. A slug that the library does not have counts as None, a section as
                none.
        """
        slug, section, alarm, before = (*(about or "").split("/", 3), "", "", "")[:4]
        stands = int(alarm) if alarm.isdecimal() else 0
        known = tuple(one for one in before.split(",") if one in self._guides)
        last = Last(slug, _CARRIED.get(section), stands, known) if slug in self._guides else None
        return Understanding(self._sources, text, kind, last).meaning()

    def described(self, text: str) -> Facets | None:
        """The facts that a text describes guides by, though it be a single one ("quads"); None when it says more."""
        said = [token.word for token in self._names.reader.read(words(text))]
        described, share = by_facets.read(said, in_sentence=False, asking=True)
        return described if share >= by_facets.WHOLLY else None

    def complete(self, prefix: str, limit: int = 25) -> list[Target]:
        """Guides whose names begin so or are near, best first, each once; "" gives those most linked to."""
        if not prefix.strip():
            slugs = sorted(self._guides, key=lambda slug: (-self._names.liked(slug), slug))
            return [Target(slug) for slug in slugs[:limit]]
        return self._completion.complete(prefix, limit)

    def suggest(self, facets: Facets, limit: int) -> list[Target]:
        """The exercises that fit some facts, best first; before them what is told of a joint that is to be spared."""
        best = self._alike().best(
            lambda facts: fits(facts, facets), limit if not facets.no_lifts else len(self._guides)
        )
        if facets.no_lifts:
            best = [entry for entry in best if not is_one(self._guides[entry[1]], facets.no_lifts)]
        fitting = [Target(slug, confidence=round(min(1.0, fit), 3)) for fit, slug in best]
        complaints = self._alike().complaints
        slugs = dict.fromkeys(slug for joint in facets.without for slug in complaints.get(joint, ()))
        return [*map(Target, slugs), *fitting][:limit] if fitting else []

    def alternatives(self, slug: str, rules_out: frozenset[str]) -> list[Target]:
        """What can stand in for a guide by its facts, without what is ruled out, best first."""
        found = substitutes(self._guides, self._alike(), slug, rules_out)
        return [Target(other, confidence=round(fit, 3)) for fit, other in found]

    def _alike(self) -> Alike:
        """The exercises by their facts, grouped when they are first asked for."""
        if self._grouped is None:
            self._grouped = Alike(self._guides, self._names.liked)
        return self._grouped


def _liked(library: Library) -> list[int]:
    """How many guides link to each guide."""
    counts = dict.fromkeys(library.guides, 0)
    for guide in library.guides.values():
        for related in guide.related:
            if related.slug in counts:
                counts[related.slug] += 1
    return list(counts.values())
