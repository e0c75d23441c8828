"""The questions that authors foresee, as a search reads them."""

from __future__ import annotations

from dataclasses import replace

from bot.core.guides.model import Question, Section, SectionKind
from bot.core.guides.text import Paragraph, Span
from bot.core.search.texts.foreseen import Foreseen, foreseen
from tests.core.search.conftest import guide

FORM, TOPIC = SectionKind.FORM, SectionKind.TOPIC
BACK = "back from a night shift".split()


def test_an_exercise_is_asked_without_its_name() -> None:
    squat = replace(guide("Front Squat"), questions=(Question("do my elbows drop in front squats", FORM, "form"),))
    assert foreseen(squat) == [
        Foreseen(["elbow", "drop"], FORM, "form", [], False, "do my elbows drop in front squats".split())
    ]


def test_a_topic_is_asked_with_it_and_any_section_is_one_of_its_topic() -> None:
    sleep = replace(
        guide("Sleep", topic=True),
        questions=(Question("i sleep badly", SectionKind.MISTAKES, "mistakes"), Question("how long to sleep")),
    )
    assert foreseen(sleep) == [
        Foreseen(["sleep", "bad"], TOPIC, "mistakes", ["i", "sleep", "bad"], False, "i sleep badly".split()),
        Foreseen(["long", "sleep"], None, None, ["how", "long", "to", "sleep"], False, "how long to sleep".split()),
    ]


def test_a_topic_is_asked_what_it_asks_itself() -> None:
    text = "Most need 8 hours. Should you nap? Yes: twenty minutes. Back from a night shift?"
    nap = Section(TOPIC, "napping", "Napping", (Paragraph((Span(text),)),))
    assert foreseen(replace(guide("Sleep", topic=True), sections=(nap,))) == [
        Foreseen(["nap"], TOPIC, "napping", ["should", "you", "nap"], False, ["should", "you", "nap"]),
        Foreseen(["back", "shift"], TOPIC, "napping", BACK, False, BACK),
    ]


def test_one_that_points_back_tells_of_no_guide() -> None:
    nap = Section(TOPIC, "napping", "Napping", (Paragraph((Span("Should you do it daily? How long?"),)),))
    assert [question.follows for question in foreseen(replace(guide("Sleep", topic=True), sections=(nap,)))] == [
        True,
        True,
    ]


def test_an_exercise_is_not() -> None:
    about = Section(SectionKind.ABOUT, "about", "About", (Paragraph((Span("Feel your knees?"),)),))
    assert foreseen(replace(guide("Squat"), sections=(about,))) == []


def test_a_guide_without_questions_has_none() -> None:
    assert foreseen(guide("Squat")) == []
