"""What a text is understood by: the guides, their names and texts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from bot.core.guides.model import Facts, Guide
from bot.core.search.meaning import Facets, Target
from bot.core.search.names.names import Names
from bot.core.search.texts.placing import Placing

_NONE = Facts()


class Sources(NamedTuple):
    """What is known of a library.

    Attributes:
        guides: all guides.
        names: all their names.
        placing: finds places in guides.
        suggest: the exercises that fit some facts, at most so many.
    """

    guides: Mapping[str, Guide]
    names: Names
    placing: Placing
    suggest: Callable[[Facets, int], list[Target]]

    def facts(self, number: int) -> Facts:
        """The facts of the one guide that a name is called by; none where several are."""
        slugs = self.names.offered(number)
        return self.guides[slugs[0]].facts if len(slugs) == 1 else _NONE
