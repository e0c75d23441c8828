"""Exercises that share all their facts."""

from __future__ import annotations

import pytest

from bot.core.guides.library import Library
from bot.core.guides.model import Facts, GuideKind
from bot.core.search.asks.alike import Alike
from bot.core.search.asks.fitting import fits
from bot.core.search.meaning import Facets


@pytest.fixture(scope="module")
def alike(library: Library) -> Alike:
    return Alike(library.guides, len)


def test_every_exercise_is_in_one_group_and_no_topic_in_any(library: Library, alike: Alike) -> None:
    grouped = [slug for slugs in alike.groups.values() for slug in slugs]
    exercises = [slug for slug, guide in library.guides.items() if guide.kind is GuideKind.EXERCISE]
    assert sorted(grouped) == sorted(exercises)
    assert all(library.guides[slug].facts == facts for facts, slugs in alike.groups.items() for slug in slugs)


@pytest.mark.parametrize("facets", [Facets(muscles=("glutes",)), Facets(equipment=("dumbbell",), levels=("beginner",))])
def test_the_best_are_those_of_weighing_each_alone(library: Library, alike: Alike, facets: Facets) -> None:
    def fit(facts: Facts) -> float:
        return fits(facts, facets)

    one_by_one = [(fit(library.guides[slug].facts), slug) for slugs in alike.groups.values() for slug in slugs]
    best = sorted(
        [entry for entry in one_by_one if entry[0] > 0], key=lambda entry: (-entry[0], -len(entry[1]), entry[1])
    )
    for limit in (0, 1, 7, 999):
        assert alike.best(fit, limit) == best[:limit]


def test_nothing_fits_nothing(alike: Alike) -> None:
    assert alike.best(lambda _: 0.0, 9) == []
    assert Alike({}, len).best(lambda _: 1.0, 9) == []
