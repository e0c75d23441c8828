"""Names by the first letters of their words: "ibp" for the incline bench press."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.search.names.called import Rank
from bot.core.search.names.catalogue import Catalogue

_LONGEST = 5
"""Words of the longest name that is shortened so."""

_MOST = 20_000
"""Names from which only guides' own names are looked at: with that many, the letters of aliases mean anything."""


class Initials:
    """The names of a catalogue by their initials; where several share them, the one of the guide most linked to.

    Args:
        catalogue: of the names.
        liked: how many guides link to each guide.
    """

    def __init__(self, catalogue: Catalogue, liked: Sequence[int]) -> None:
        ranks = (Rank.NAME,) if len(catalogue.rank) > _MOST else (Rank.NAME, Rank.ALIAS)
        self._catalogue = catalogue
        self._names: dict[str, int] = {}
        best: dict[str, tuple[int, int]] = {}
        letters = [word[:1] for word in catalogue.vocabulary.spelled]
        for name, rank in enumerate(catalogue.rank):
            if rank in ranks and 1 < catalogue.length(name) <= _LONGEST:
                text = "".join([letters[word] for word in catalogue.words_of(name)])
                order = (rank, -liked[catalogue.guide[name]])
                if text not in best or order < best[text]:
                    best[text] = order
                    self._names[text] = name

    def words(self, text: str) -> list[int]:
        """The words of the name that some letters stand for, [] for none."""
        name = self._names.get(text)
        return self._catalogue.words_of(name).tolist() if name is not None else []

    def own_words(self, text: str) -> list[int]:
        """The same where it is a guide's own name."""
        own = self._catalogue.rank[self._names[text]] == Rank.NAME if text in self._names else False
        return self.words(text) if own else []
