"""Names and nothing else: what is one guide, what is several, what is none."""

from __future__ import annotations

import pytest

from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous, Found, NotFound
from tests.core.search.conftest import guide, heading, library_of, opened, paragraph

LIFTS = library_of(
    guide("Back Squat", "squat", "squats", "barbell squat"),
    guide("Front Squat"),
    guide("Hack Squat"),
    guide("Leg Press"),
    guide("Bench Press", "bench", "benchpress"),
    guide("Hip Abduction"),
    guide("Hip Adduction"),
    guide("Front Raise"),
    guide("Rear Delt Raise", "rear raise"),
    guide("Romanian Deadlift", "rdl"),
    guide("Deadlift", "dead lift", variations=[heading("Deficit Deadlift"), paragraph("Stand on a plate.")]),
    guide("Good Morning"),
    guide("Muscle Up"),
    guide("Clean and Jerk"),
    guide("Hip Thrust", variations=[heading("Banded"), paragraph("A band above the knees.")]),
    guide("Barbell Row"),
    guide("Dumbbell Row"),
    shared={"row": ("barbell-row", "dumbbell-row")},
)
INDEX = Index(LIFTS)


def found(text: str) -> str | None:
    decision = INDEX.understand(text).decision
    return decision.target.guide if isinstance(decision, Found) else None


def offered(text: str) -> list[str]:
    decision = INDEX.understand(text).decision
    return [target.guide for target in decision.choices] if isinstance(decision, Ambiguous) else []


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Back Squat", "back-squat"),
        ("SQUATS", "back-squat"),
        ("squat back", "back-squat"),
        ("back-squats", "back-squat"),
        ("backsquat", "back-squat"),
        ("bb squat", "back-squat"),
        ("bench presses", "bench-press"),
        ("bnech prses", "bench-press"),
        ("bench pres", "bench-press"),
        ("leg pres", "leg-press"),
        ("benchpress", "bench-press"),
        ("hip trust", "hip-thrust"),
        ("hipthrust", "hip-thrust"),
        ("hip thrusts form", "hip-thrust"),
        ("dead lift", "deadlift"),
        ("dedlift", "deadlift"),
        ("rdls", "romanian-deadlift"),
        ("romainian deadlift", "romanian-deadlift"),
        ("good mornings", "good-morning"),
        ("muscle-ups", "muscle-up"),
        ("clean & jerk", "clean-and-jerk"),
        ("cleanandjerk", "clean-and-jerk"),
        ("hip thr ust", "hip-thrust"),
        ("db row", "dumbbell-row"),
        ("paused bench press", "bench-press"),
    ],
)
def test_a_name_however_it_is_typed(text: str, slug: str) -> None:
    assert found(text) == slug


@pytest.mark.parametrize(
    ("text", "slugs"),
    [
        ("jack squat", {"hack-squat", "back-squat"}),
        ("hip aduction", {"hip-abduction", "hip-adduction"}),
        ("row", {"barbell-row", "dumbbell-row"}),
        ("rows", {"barbell-row", "dumbbell-row"}),
    ],
)
def test_what_the_words_leave_open_is_a_choice(text: str, slugs: set[str]) -> None:
    assert slugs <= set(offered(text))


@pytest.mark.parametrize(("text", "slug"), [("hack squat", "hack-squat"), ("hip abduction", "hip-abduction")])
def test_one_edit_between_two_names_is_no_choice_when_one_of_them_is_typed(text: str, slug: str) -> None:
    assert found(text) == slug


@pytest.mark.parametrize(
    "text",
    [
        "good morning everyone", "good morning guys", "lol", "hello", "who plays tonight?", "jefferson curl", "squash",
        "squad", "lungs", "thirst", "deadline", "press conference", "hip hop", "row row row your boat", "bench mark",
        "", "   ", "\N{FACE WITH TEARS OF JOY}", "asdfgh", "z", "42", "front door", "leg day", "backpack",
        "romania", "backs", "fronts", "romans", "plank zebra",
    ],
)  # fmt: skip
def test_what_is_no_guide_is_not_answered(text: str) -> None:
    assert found(text) is None


def test_nothing_at_all_is_not_found() -> None:
    assert INDEX.understand("").decision == NotFound()


def test_a_variation_leads_to_its_very_passage() -> None:
    for text, slug in (("deficit deadlift", "deadlift"), ("banded hip thrust", "hip-thrust")):
        decision = INDEX.understand(text).decision
        assert isinstance(decision, Found)
        assert (decision.target.guide, decision.target.section, decision.target.passage) == (slug, "variations", 0)


def test_a_guide_whose_name_another_one_calls_a_variation_keeps_it() -> None:
    index = Index(
        library_of(
            guide("Squat", variations=[heading("Front Squat"), paragraph("Bar in front.")]),
            guide("Front Squat"),
        )
    )
    assert opened(index, "front squat").guide == "front-squat"


@pytest.mark.parametrize(
    ("typed", "slug"),
    [("hip th", "hip-thrust"), ("roma", "romanian-deadlift"), ("good mor", "good-morning"), ("deadl", "deadlift")],
)
def test_a_name_begun_is_completed(typed: str, slug: str) -> None:
    assert INDEX.complete(typed)[0].guide == slug
    decision = INDEX.understand(typed).decision
    first = (
        decision.target
        if isinstance(decision, Found)
        else decision.choices[0]
        if isinstance(decision, Ambiguous)
        else None
    )
    assert first is not None
    assert first.guide == slug


def test_completions_are_distinct_and_no_more_than_asked_for() -> None:
    for typed in ("", "s", "hip", "squat", "press", "row"):
        slugs = [target.guide for target in INDEX.complete(typed, 5)]
        assert len(slugs) == len(set(slugs)) <= 5
    assert len(INDEX.complete("", 50)) == len(LIFTS.guides)


def test_an_empty_library_is_never_asked_in_vain() -> None:
    index = Index(library_of())
    assert index.understand("squat form").decision == NotFound()
    assert index.complete("squ") == []


@pytest.mark.parametrize(
    ("typed", "slug"),
    [
        ("rope ju", "jump-rope"),
        ("reps in the t", "rpe-and-rir"),
        ("bench press on t", "floor-press"),
        ("sumo w", "hip-abduction"),
        ("pull u", "pull-up"),
        ("hamstring s", "hamstring-stretch"),
        ("shr", "shrug"),
        ("sit in", None),
    ],
)
def test_a_last_word_that_is_hardly_begun_is_part_of_a_name(index: Index, typed: str, slug: str | None) -> None:
    decision = index.understand(typed).decision
    assert (decision.target.guide if isinstance(decision, Found) else None) == slug
