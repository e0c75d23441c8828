"""What a text is understood by: the guides, their names and texts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from bot.core.guides.model import Guide
from bot.core.search.meaning import Facets, Target
from bot.core.search.names.names import Names
from bot.core.search.texts.placing import Placing


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
