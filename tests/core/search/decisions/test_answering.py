"""Questions that the guides' text answers, over the shipped library: alone where it is clear, else as a choice."""

from __future__ import annotations

import pytest

from bot.core.guides.model import SectionKind
from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous, Found, NotFound, Target
from tests.core.search.conftest import opened

MISTAKES = SectionKind.MISTAKES


def offered(index: Index, text: str) -> list[Target]:
    decision = index.understand(text).decision
    assert isinstance(decision, Ambiguous)
    return list(decision.choices)


@pytest.mark.parametrize(
    ("text", "guide", "kind"),
    [
        ("my heels come up when i squat", "how-to-squat-properly", MISTAKES),
        ("why do i feel hip thrusts in my quads?", "hip-thrust-exercise", MISTAKES),
        ("leg press hurts my lower back", "leg-press", SectionKind.SAFETY),
        ("my neck is sore after crunches", "crunch", MISTAKES),
        ("i get lightheaded after a set on the leg press", "leg-press", SectionKind.SAFETY),
        ("my back rounds and hurts in deadlift", "deadlift-form", SectionKind.SAFETY),
    ],
)
def test_a_clear_question_is_answered_where_the_guide_says_so(
    index: Index, text: str, guide: str, kind: SectionKind
) -> None:
    target = opened(index, text)
    assert (target.guide, target.kind) == (guide, kind)


def first(index: Index, text: str) -> str:
    """The guide that answers, alone or before others."""
    decision = index.understand(text).decision
    return decision.target.guide if isinstance(decision, Found) else offered(index, text)[0].guide


def test_a_question_that_names_no_exercise_offers_the_guides_that_speak_of_it(index: Index) -> None:
    guides = [target.guide for target in offered(index, "my lower back rounds")]
    assert {"butt-wink", "deadlift-form"} <= set(guides)


def test_what_a_guide_is_asked_for_finds_it_though_it_says_so_in_other_words(index: Index) -> None:
    assert first(index, "skinny guy cant put on size") == "bulking-guide"
    assert first(index, "is 60 seconds enough break when going for size") == "rest-between-sets"


def test_who_wants_a_muscle_bigger_is_shown_what_trains_it(index: Index) -> None:
    assert first(index, "how do i get bigger calves") == "standing-calf-raise"


def test_an_implement_that_one_lies_on_is_not_the_lift_that_is_called_after_it(index: Index) -> None:
    assert first(index, "back foot cramps when its up on the bench") == "bulgarian-split-squat"


@pytest.mark.parametrize(
    ("text", "guide"),
    [
        ("from the pullup bar knees up to chest for abs", "hanging-leg-raise"),
        ("rope to the forehead with elbows high for rear delts", "face-pull"),
        ("pull rope between your legs", "cable-pull-through"),
        ("leg kick push-up", "push-up"),
    ],
)
def test_what_is_described_in_many_words_is_not_the_lift_that_a_few_of_them_name(
    index: Index, text: str, guide: str
) -> None:
    assert first(index, text) == guide


@pytest.mark.parametrize(
    ("text", "guide"),
    [
        ("rear elevated split", "bulgarian-split-squat"),
        ("trx row one arm", "inverted-row"),
        ("landmine shoulder push", "landmine-press"),
        ("dumbbell underhand dead row", "dumbbell-row"),
    ],
)
def test_of_several_that_are_named_as_well_the_one_is_first_that_is_asked_so(
    index: Index, text: str, guide: str
) -> None:
    assert offered(index, text)[0].guide == guide


def test_a_question_that_says_outright_what_it_wants_stays_with_the_guide_it_names(index: Index) -> None:
    target = opened(index, "is the overhead squat safe for shoulders")
    assert (target.guide, target.kind) == ("overhead-squat", SectionKind.SAFETY)


@pytest.mark.parametrize("text", ["who plays tonight?", "my cat is asleep on the sofa", "what is the capital of peru"])
def test_talk_of_something_else_is_not_answered(index: Index, text: str) -> None:
    assert isinstance(index.understand(text).decision, NotFound)


@pytest.mark.parametrize("text", ["crouton", "so proud of you sis"])
def test_what_only_sounds_or_is_spelled_like_a_name_is_not_answered(index: Index, text: str) -> None:
    assert not isinstance(index.understand(text).decision, Found)


@pytest.mark.parametrize(
    ("text", "guide"),
    [("Kreuzheben", "deadlift-form"), ("Bankdrücken", "bench-press"), ("sentadillas", "how-to-squat-properly")],
)
def test_lifts_are_known_by_their_german_and_spanish_names(index: Index, text: str, guide: str) -> None:
    assert first(index, text) == guide


def test_a_name_that_lacks_a_word_is_offered_where_every_word_is_of_it(index: Index) -> None:
    assert first(index, "Mixed Grip Chin") == "chin-up"


def test_other_words_for_those_of_a_name_are_less_sure_than_its_own(index: Index) -> None:
    assert first(index, "Barbell Rear Delt Row") in ("barbell-row", "face-pull", "rear-delt-fly")


@pytest.mark.parametrize(
    "text",
    [
        "someone left a sandwich on the leg press",
        "that old man at the lat pulldown gave me a fist bump",
        "squat 5x5 100, rows 4x10 60, done in 50 min",
    ],
)
def test_what_only_tells_of_others_or_logs_sets_is_not_answered(index: Index, text: str) -> None:
    assert not isinstance(index.understand(text).decision, Found)


@pytest.mark.parametrize(
    "text", ["someone said squats are bad for knees?", "she has deadlift form questions, what do i tell her"]
)
def test_who_asks_about_others_is_answered_or_offered(index: Index, text: str) -> None:
    assert not isinstance(index.understand(text).decision, NotFound)


@pytest.mark.parametrize(
    ("text", "guide"),
    [
        ("outside leg kick push-up", "push-up"),
        ("push-up (wall) v. 2", "push-up"),
        ("arms overhead full sit-up (male)", "sit-up"),
        ("Snatch-Grip Behind-The-Neck Overhead Press", "overhead-press"),
    ],
)
def test_a_name_that_closes_a_text_goes_before_what_other_guides_say(index: Index, text: str, guide: str) -> None:
    assert first(index, text) == guide


@pytest.mark.parametrize("text", ["sore for 4 days after leg day normal?", "still sore 4 days after leg day"])
def test_a_day_that_tells_when_something_was_is_not_asked_about(index: Index, text: str) -> None:
    assert opened(index, text).guide == "doms-vs-injury"
