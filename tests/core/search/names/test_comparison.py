"""Two guides set side by side."""

from __future__ import annotations

import pytest

from bot.core.guides.model import SectionKind
from bot.core.search.index import Index
from bot.core.search.meaning import Found
from bot.core.search.names.names import Names
from bot.core.search.names.sides import sides
from bot.core.search.words.words import words
from tests.core.search.conftest import guide, library_of, paragraph

LIFTS = library_of(
    guide("Back Squat", "squat", "high bar squat", "low bar squat", about=[paragraph("High bar and low bar.")]),
    guide("Front Squat"),
    guide("Goblet Squat"),
    guide("Bench Press", "bench"),
    guide("Dumbbell Bench Press"),
    guide("Romanian Deadlift", "rdl"),
    guide("Deadlift"),
    guide("Pull Up"),
    guide("Chin Up"),
    guide("Clean and Jerk"),
    guide("Step Up"),
)
INDEX = Index(LIFTS)
NAMES = Names(LIFTS.guides)


def compared(text: str, about: str | None = None) -> tuple[str, str] | None:
    return INDEX.understand(text, about=about).compare


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("front squat vs back squat", ("front-squat", "back-squat")),
        ("front squat versus back squat", ("front-squat", "back-squat")),
        ("back squat or front squat", ("back-squat", "front-squat")),
        ("compare rdl and deadlift", ("romanian-deadlift", "deadlift")),
        ("difference between a pull up and a chin up", ("pull-up", "chin-up")),
        ("what is the difference between bench press and front squat", ("bench-press", "front-squat")),
        ("is the front squat better than the back squat", ("front-squat", "back-squat")),
        ("deadlift vs. RDL", ("deadlift", "romanian-deadlift")),
        ("clean and jerk vs step up", ("clean-and-jerk", "step-up")),
        ("front squat against goblet squat", ("front-squat", "goblet-squat")),
        ("frnt squat vs bakc sqaut", ("front-squat", "back-squat")),
        ("whats the diff between a pull up and a chin up", ("pull-up", "chin-up")),
        ("front squat harder than back squat why", ("front-squat", "back-squat")),
        ("is the goblet squat worse then the front squat", ("goblet-squat", "front-squat")),
        ("pull up chin up same thing?", ("pull-up", "chin-up")),
        ("pull up, chin up. which one", ("pull-up", "chin-up")),
        ("pull up or chin up if i am weak", ("pull-up", "chin-up")),
        ("should i go rdl or deadlift", ("romanian-deadlift", "deadlift")),
        ("front sq / back sq which for quads", ("front-squat", "back-squat")),
        ("front squats over back squats?", ("front-squat", "back-squat")),
        ("compare pull up chin up", ("pull-up", "chin-up")),
        ("compare squat front squat", ("back-squat", "front-squat")),
        ("pull up chin up difference", ("pull-up", "chin-up")),
        ("torn between front squat and back squat", ("front-squat", "back-squat")),
        ("cant decide between pull ups or chin ups for lats", ("pull-up", "chin-up")),
        ("stuck between rdl and deadlift, which is harder on the back", ("romanian-deadlift", "deadlift")),
        ("front squat instead of back squat ok?", ("front-squat", "back-squat")),
        ("does the goblet squat beat the front squat", ("goblet-squat", "front-squat")),
        ("goblet squat next to front squat", ("goblet-squat", "front-squat")),
        ("pull up, chin up - pick one", ("pull-up", "chin-up")),
        ("choose front squat back squat", ("front-squat", "back-squat")),
        ("rank rdl and deadlift by difficulty", ("romanian-deadlift", "deadlift")),
    ],
)
def test_two_names(text: str, both: tuple[str, str]) -> None:
    assert compared(text) == both


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("front vs back squat", ("front-squat", "back-squat")),
        ("front or goblet squat", ("front-squat", "goblet-squat")),
        ("front squat vs goblet", ("front-squat", "goblet-squat")),
        ("pull vs chin up", ("pull-up", "chin-up")),
        ("chin up vs pull", ("chin-up", "pull-up")),
        ("romanian vs deadlift", ("romanian-deadlift", "deadlift")),
    ],
)
def test_either_side_borrows_the_other_ones_last_word(text: str, both: tuple[str, str]) -> None:
    assert compared(text) == both


def test_two_ways_of_one_lift_are_one_guide() -> None:
    for text in ("high bar vs low bar squat", "high bar squat vs low bar squat"):
        meaning = INDEX.understand(text)
        assert meaning.compare is None, text
        assert isinstance(meaning.decision, Found)
        assert meaning.decision.target.guide == "back-squat"


@pytest.mark.parametrize("text", ["vs front squat", "compared to the front squat", "is it better than the front squat"])
def test_a_side_that_is_empty_is_the_last_answers_guide(text: str) -> None:
    assert compared(text, "back-squat") == ("back-squat", "front-squat")
    assert compared(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "clean and jerk", "front squat", "squat and bench", "front squat or something else", "vs", "or", "squat vs",
        "i trip when i do front squats or step ups", "front squat before or after the deadlift",
        "front squat and step up on the same day", "i get dizzy from either deadlift or front squat",
        "goblet squat over a bench", "to get better at pull ups i do front squats then deadlifts",
        "bench or beach", "leg over front squat",
        "squat better", "better form on squat", "am i too tall or too short to squat",
    ],
)  # fmt: skip
def test_nothing_is_compared(text: str) -> None:
    assert compared(text) is None


def test_a_comparison_is_found_with_the_first_guide_and_opens_both() -> None:
    meaning = INDEX.understand("front squat vs back squat")
    assert isinstance(meaning.decision, Found)
    assert meaning.decision.target.guide == "front-squat"
    assert meaning.kind is meaning.decision.target.kind is SectionKind.COMPARISON


@pytest.mark.parametrize(
    ("text", "left", "right"),
    [
        ("front squat vs back squat", ["front", "squat"], ["back", "squat"]),
        ("difference between the rdl and a deadlift", ["romanian", "deadlift"], ["deadlift"]),
        ("vs squat", [], ["squat"]),
        ("squat vs", ["squat"], []),
    ],
)
def test_the_sides(text: str, left: list[str], right: list[str]) -> None:
    first, *_ = sides(NAMES.reader.read(words(text)))
    assert [[token.word for token in side] for side in first] == [left, right]


@pytest.mark.parametrize("text", ["", "squat", "or squat", "squat or", "squat and bench", "better"])
def test_no_sides(text: str) -> None:
    assert sides(NAMES.reader.read(words(text))) == []


@pytest.mark.parametrize(
    ("text", "left", "right"),
    [
        ("difference between squat and press and bench press", ["squat"], ["press", "and", "bench", "press"]),
        ("squat and press compared to bench press", ["squat", "and", "press"], ["bench", "press"]),
        ("which is better squat and press or bench press", ["squat", "and", "press"], ["bench", "press"]),
        ("squat over box or bench press", ["squat", "over", "box"], ["bench", "press"]),
    ],
)
def test_the_likeliest_sides_of_several(text: str, left: list[str], right: list[str]) -> None:
    first, *others = sides(NAMES.reader.read(words(text)))
    assert [[token.word for token in side if token.word != "which"] for side in first] == [left, right]
    assert others


def test_a_command_compares_two_names_with_nothing_between() -> None:
    meaning = INDEX.understand("front squat goblet squat", kind=SectionKind.COMPARISON)
    assert meaning.compare == ("front-squat", "goblet-squat")


@pytest.mark.parametrize("text", ["dumbbell bench press", "goblet squat", "front squat for tall lifters"])
def test_a_command_takes_no_single_guide_for_two(text: str) -> None:
    assert INDEX.understand(text, kind=SectionKind.COMPARISON).compare is None


@pytest.mark.parametrize("text", ["pull up chin up", "front squat form goblet squat", "compare front squat"])
def test_names_that_nothing_compares_are_not_compared(text: str) -> None:
    assert compared(text) is None


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("press vs push press", ("overhead-press", "push-press")),
        ("why the press instead of the push press", ("overhead-press", "push-press")),
        ("press or dips", ("bench-press", "dips")),
        ("hanging or lying leg raise", ("hanging-leg-raise", "lying-leg-raise")),
        ("hang or plank", ("dead-hang", "plank")),
    ],
)
def test_a_name_of_several_guides_means_the_one_that_the_other_guide_links_to(
    index: Index, text: str, pair: tuple[str, str]
) -> None:
    assert index.understand(text).compare == pair


@pytest.mark.parametrize("text", ["push or pull?", "is it a push or pull exercise"])
def test_a_lift_is_not_set_beside_the_plan_that_is_called_so(index: Index, text: str) -> None:
    meaning = index.understand(text, about="deadlift-form")
    assert meaning.compare is None
    assert isinstance(meaning.decision, Found)
    assert meaning.decision.target.guide == "deadlift-form"


@pytest.mark.parametrize(
    ("text", "guide", "kind"),
    [
        ("cat cow breathing, in on which half", "cat-cow", SectionKind.FORM),
        ("different grips for lat pulldown", "lat-pulldown", SectionKind.VARIATIONS),
        ("bulgarian split squat instead of, no bench", "bulgarian-split-squat", SectionKind.ALTERNATIVES),
    ],
)
def test_a_lift_is_set_beside_no_topic_and_nothing_beside_a_reason(
    index: Index, text: str, guide: str, kind: SectionKind
) -> None:
    meaning = index.understand(text)
    assert meaning.compare is None
    assert isinstance(meaning.decision, Found)
    assert (meaning.decision.target.guide, meaning.decision.target.kind) == (guide, kind)
