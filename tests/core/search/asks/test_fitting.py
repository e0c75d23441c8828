"""How well an exercise fits what is wanted of one."""

from __future__ import annotations

from bot.core.guides.model import Facts
from bot.core.search.asks.fitting import fits
from bot.core.search.meaning import Facets

ROW = Facts("horizontal pull", "beginner", "compound", ("barbell",), ("dumbbell",), ("lats", "upper back"), ("biceps",))
PULL_UP = Facts("vertical pull", "advanced", "compound", ("pull-up bar",), (), ("lats",), ("biceps",))
STRETCH = Facts("mobility", "beginner", "isolation", ("bodyweight",), (), ("chest",), ("lats",))
SQUAT = Facts("squat", "beginner", "compound", ("barbell", "squat rack"), ("dumbbell",), ("quadriceps",), ("glutes",))


def test_a_main_muscle_fits_better_than_one_that_helps() -> None:
    assert fits(ROW, Facets(("lats",))) > fits(ROW, Facets(("biceps",))) > 0
    assert fits(ROW, Facets(("chest",))) == 0


def test_all_of_several_muscles_fit_a_little_better_than_one() -> None:
    both, one = fits(ROW, Facets(("lats", "upper back"))), fits(PULL_UP, Facets(("lats", "upper back")))
    assert both > one > 0.8 * both


def test_what_is_there_must_do() -> None:
    assert fits(ROW, Facets(equipment=("barbell",))) > fits(ROW, Facets(equipment=("dumbbell",))) > 0
    assert fits(ROW, Facets(equipment=("kettlebell",))) == 0
    assert 0 < fits(PULL_UP, Facets(equipment=("bodyweight",))) < fits(PULL_UP, Facets(equipment=("pull-up bar",)))


def test_another_implement_stands_in_for_one_that_is_ruled_out() -> None:
    assert 0 < fits(ROW, Facets(without=("barbell",))) < fits(ROW, Facets())
    assert fits(PULL_UP, Facets(without=("pull-up bar",))) == 0
    assert fits(SQUAT, Facets(without=("squat rack",))) == 0
    assert fits(ROW, Facets(without=("gym equipment",))) == fits(ROW, Facets(without=("barbell",)))
    assert fits(ROW, Facets(without=("weights",))) == 0
    assert fits(PULL_UP, Facets(without=("weights",))) == fits(PULL_UP, Facets())


def test_another_level_pattern_or_mechanic() -> None:
    assert fits(PULL_UP, Facets(levels=("beginner",))) == 0.5 * fits(PULL_UP, Facets(levels=("advanced",)))
    assert fits(PULL_UP, Facets(patterns=("squat",))) == 0
    assert fits(PULL_UP, Facets(mechanics=("isolation",))) == 0


def test_what_loads_a_sore_joint_is_left_for_last() -> None:
    assert 0 < fits(SQUAT, Facets(without=("knee",))) < 0.5 * fits(SQUAT, Facets())


def test_a_stretch_that_only_reaches_a_muscle_does_not_fit() -> None:
    assert fits(STRETCH, Facets(("lats",))) == 0
    assert fits(STRETCH, Facets(("chest",))) > 0
