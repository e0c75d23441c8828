"""A guide that some words name, and how well."""

from __future__ import annotations

from typing import NamedTuple

from bot.core.search.names.called import Rank

WORTH: dict[int, float] = {
    Rank.NAME: 1.0,
    Rank.ALIAS: 0.995,
    Rank.SLUG: 0.99,
    Rank.VARIATION: 0.985,
    Rank.KEYWORD: 0.93,
}
"""What a name of each rank is worth."""


class Match(NamedTuple):
    """A guide that some words of a query name.

    Attributes:
        score: 0 to 1: how much of the query the name explains, times how much of the name is there.
        guide: the guide's number.
        name: the number of the name.
        places: a bit for each token of the query that is part of the name.
        whole: every word of the name is there.
        told: what the words of the name tell, in the units of `Vocabulary.weight`.
        left: what the other words cost.
    """

    score: float
    guide: int
    name: int
    places: int
    whole: bool
    told: float
    left: float


def first_place(places: int) -> int:
    """The first of the places that bits stand for, -1 where there is none."""
    return (places & -places).bit_length() - 1
