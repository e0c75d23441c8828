"""Statements that name a lift in passing."""

from __future__ import annotations

import pytest

from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous, NotFound
from tests.core.search.conftest import opened


@pytest.mark.parametrize(
    "text",
    [
        "someone left a sandwich on the leg press",
        "the printer has a paper jam and the tray is stuck",
        "squat rack was taken by a guy doing curls, classic",
        "my ex was at the gym and i hid behind the lat pulldown",
        "my preworkout tastes like floor cleaner",
        "hip thrust 180 for reps im basically a forklift",
        "new equipment arrived!!! theres a hack squat now",
        "plank challenge day 9, 2:10, my soul left my body",
        "who left 5 plates a side on the leg press",
        "left my towel on the pec deck pls someone grab it",
        "cant make it tonight, stuck at work",
        "I'm at home. Please call",
        "sure, let's go",
        "100",
    ],
)
def test_who_tells_of_something_else_is_not_answered(index: Index, text: str) -> None:
    assert isinstance(index.understand(text).decision, NotFound)


@pytest.mark.parametrize(
    ("text", "guide"),
    [
        ("bar digs into my hip bones on thrusts", "hip-thrust-exercise"),
        ("preworkout at 7pm then cant sleep", "caffeine-pre-workout"),
        ("creatine do", "creatine-guide"),
        ("stretch my g", "pigeon-stretch"),
        ("slam ball bounced back and broke my nose, why", "medicine-ball-slam"),
        ("goblet squats for my mum shes 63", "goblet-squat"),
        ("i train at 10pm, does creatine keep you awake", "creatine-guide"),
        ("beginner with 40 kg squat, do shoes matter at all", "squat-shoes"),
        ("stuck at 60 kg for weeks on push press", "push-press"),
        ("slept 4 hours, lift today or skip it", "sleep-and-recovery"),
        ("side to side lateral lunges explained simply for my mum", "lateral-lunge"),
        ("pendlay or normal bb row for thickness, cant decide", "pendlay-row"),
    ],
)
def test_who_tells_of_a_lift_is_answered(index: Index, text: str, guide: str) -> None:
    assert opened(index, text).guide == guide


@pytest.mark.parametrize(
    "text",
    [
        "saw your brother squatting at the other gym yesterday lol",
        "we are all getting pizza after leg day, you in",
        "coach was so late for class today haha",
    ],
)
def test_what_sounds_like_small_talk_is_not_answered(index: Index, text: str) -> None:
    assert isinstance(index.understand(text).decision, NotFound)


@pytest.mark.parametrize("text", ["my mate is back, ready and we are late", "lol my dog just ate dinner with dave"])
def test_it_is_not_after_an_answer_either(index: Index, text: str) -> None:
    assert isinstance(index.understand(text, about="deadlift-form").decision, NotFound)


def test_who_asks_outright_or_names_a_lift_and_no_more_is_answered(index: Index) -> None:
    assert opened(index, "hey mate deadlift form pls").guide == "deadlift-form"
    assert opened(index, "rack pulls bro").guide == "rack-pull"


def test_a_lift_that_is_laughed_at_is_not_one_of_those_that_fit_its_words(index: Index) -> None:
    decision = index.understand("leg press lol").decision
    assert isinstance(decision, Ambiguous)
    assert decision.choices[0].guide == "leg-press"
