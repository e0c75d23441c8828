"""The questions that authors foresee, as a search reads them."""

from __future__ import annotations

from dataclasses import replace

from bot.core.guides.model import Question, SectionKind
from bot.core.search.texts.foreseen import Foreseen, foreseen
from tests.core.search.conftest import guide

FORM, TOPIC = SectionKind.FORM, SectionKind.TOPIC


def test_an_exercise_is_asked_without_its_name() -> None:
    squat = replace(guide("Front Squat"), questions=(Question("do my elbows drop in front squats", FORM, "form"),))
    assert foreseen(squat) == [Foreseen(["elbow", "drop"], FORM, "form")]


def test_a_topic_is_asked_with_it_and_any_section_is_one_of_its_topic() -> None:
    sleep = replace(
        guide("Sleep", topic=True),
        questions=(Question("i sleep badly", SectionKind.MISTAKES, "mistakes"), Question("how long to sleep")),
    )
    assert foreseen(sleep) == [
        Foreseen(["sleep", "bad"], TOPIC, "mistakes"),
        Foreseen(["long", "sleep"], None, None),
    ]


def test_a_guide_without_questions_has_none() -> None:
    assert foreseen(guide("Squat")) == []
