"""The passages that speak of one question's words."""

from __future__ import annotations

import pytest

from bot.core.guides.model import SectionKind
from bot.core.search.texts.speaking import KINDS, Place, Speaking

FORM, WHY = SectionKind.FORM, SectionKind.WHY
PLACES = [Place(0, "form", FORM, 0), Place(0, "why", WHY, 0), Place(1, "form", FORM, 0), Place(1, "form", FORM, 1)]
MAPPED = bytes([KINDS.index(place.kind) for place in PLACES])


def speaking(scores: dict[int, float], favour: dict[SectionKind, float] | None = None) -> Speaking:
    return Speaking(scores, [(scores, 2.0)], 4.0, PLACES, MAPPED, favour or {})


def test_the_best_come_first_those_of_one_score_in_their_order() -> None:
    assert [ranked.place for ranked in speaking({3: 1.0, 0: 1.0, 1: 2.0}).best(2)] == [PLACES[1], PLACES[0]]


def test_a_kind_that_is_favoured_goes_before_another() -> None:
    assert speaking({0: 1.0, 1: 2.0}, {FORM: 3.0}).best(1)[0].place == PLACES[0]


def test_the_best_of_each_guide_among_the_best_of_all() -> None:
    found = speaking({0: 1.0, 1: 2.0, 2: 1.5, 3: 3.0})
    assert {guide: ranked.place for guide, ranked in found.best_of_guides(9).items()} == {0: PLACES[1], 1: PLACES[3]}
    assert list(found.best_of_guides(1)) == [1]


def test_the_best_of_some_passages() -> None:
    found = speaking({0: 1.0, 2: 1.5, 3: 1.5})
    best = found.best_among(2, 4)
    assert best is not None
    assert (best.place, best.score) == (PLACES[2], 1.5)
    assert found.best_among(1, 2) is None


def test_it_is_told_how_much_of_the_question_is_spoken_of() -> None:
    assert [ranked.cover for ranked in speaking({0: 1.0, 1: 9.0}).best(2)] == [pytest.approx(0.5), pytest.approx(0.25)]


def test_where_very_many_speak_the_faintest_are_left_out() -> None:
    places = [Place(number, "form", FORM, 0) for number in range(1000)]
    scores = dict.fromkeys(range(1, 1000), 0.1) | {0: 5.0}
    found = Speaking(scores, [(scores, 2.0)], 4.0, places, bytes([KINDS.index(FORM)]) * 1000, {FORM: 1.0})
    assert [ranked.place.guide for ranked in found.best(9)] == [0]


def test_nothing_speaks_of_nothing() -> None:
    assert speaking({}).best(3) == []
    assert speaking({}).best_of_guides(3) == {}
