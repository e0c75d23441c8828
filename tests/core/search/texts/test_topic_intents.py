"""Which section of a topic's guide is asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.guides.model import Guide, Question, Section, SectionKind
from bot.core.guides.text import Paragraph, Span
from bot.core.search.texts.foreseen import foreseen
from bot.core.search.texts.topic_intents import TopicIntents
from tests.core.search.conftest import guide


def section(title: str, text: str, kind: SectionKind = SectionKind.TOPIC) -> Section:
    return Section(kind, title.lower().replace(" ", "-"), title, (Paragraph((Span(text),)),))


def asked(title: str, *texts: str) -> tuple[Question, ...]:
    return tuple(Question(text, SectionKind.TOPIC, title.lower().replace(" ", "-")) for text in texts)


DELOAD = replace(
    guide("Deload Week", topic=True),
    sections=(
        section("Deload Week", "A light week.", SectionKind.OVERVIEW),
        section("When to Deload", "Every six to ten weeks."),
        section("How Long It Takes", "Five to seven days of half the sets."),
        section("Related Guides", "Sleep.", SectionKind.RELATED),
    ),
    questions=(
        *asked("When to Deload", "how often do i need one", "how often", "is it time yet"),
        *asked("How Long It Takes", "how long does a deload week last", "how long", "how many days"),
    ),
)
SPLIT = replace(
    guide("Upper Lower Split", topic=True),
    sections=(section("Upper Day Exercises", "Press and row."), section("Lower Day Exercises", "Squat.")),
)


def intents(*guides: Guide) -> TopicIntents:
    return TopicIntents(guides, [foreseen(one) for one in guides])


INTENTS = intents(guide("Squat"), DELOAD, SPLIT)


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("how often", "when-to-deload"),
        ("how long", "how-long-it-takes"),
        ("how long does a deload week last", "how-long-it-takes"),
        ("every how many week", "when-to-deload"),
        ("half the set", "how-long-it-takes"),
    ],
)
def test_little_words_headings_and_the_text_tell(said: str, key: str) -> None:
    likely = INTENTS.likely(1, said.split())
    assert max(likely, key=lambda one: likely[one]) == key
    assert likely[key] == 0.0
    assert all(score < 0.0 for other, score in likely.items() if other != key)


def test_only_sections_that_answer_are_there() -> None:
    assert list(INTENTS.likely(1, ["deload"])) == ["when-to-deload", "how-long-it-takes"]


def test_a_guides_own_name_tells_nothing_unless_it_tells_sections_apart() -> None:
    assert INTENTS.unsaid(1) == {"deload", "week"}
    assert INTENTS.unsaid(2) == {"split"}
    likely = INTENTS.likely(2, ["upper", "day"])
    assert likely["upper-day-exercises"] > likely["lower-day-exercises"]


def test_nothing_is_known_of_an_exercise_or_of_a_topic_without_sections() -> None:
    assert INTENTS.likely(0, ["often"]) == {}
    assert INTENTS.unsaid(0) == frozenset()
    assert intents(guide("Sleep", topic=True)).likely(0, ["nap"]) == {}
