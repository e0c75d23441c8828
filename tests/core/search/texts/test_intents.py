"""Which kind of section a question is about, learned from the questions that authors foresaw."""

from __future__ import annotations

from dataclasses import replace

from bot.core.guides.model import Guide, Question, SectionKind
from bot.core.search.texts.intents import Intents
from tests.core.search.conftest import guide

SAFETY, FORM = SectionKind.SAFETY, SectionKind.FORM


def asked(name: str, *, topic: bool = False, **questions: list[str]) -> Guide:
    every = tuple(Question(text, SectionKind(kind), kind) for kind, texts in questions.items() for text in texts)
    return replace(guide(name, topic=topic), questions=every)


SQUAT = asked(
    "Squat",
    safety=["is the squat bad for my knees", "is it bad when squats crack", "are squats bad at my age"],
    form=["where does the bar sit in a squat", "where do my eyes go", "where do the toes point when i squat"],
)
ROW = asked("Barbell Row", form=["where do i pull a barbell row to"], safety=["is the barbell row bad for a disc"])
INTENTS = Intents([SQUAT, ROW, asked("Sleep", topic=True, safety=["where do i sleep", "where is it dark"])])


def likely(text: str, slug: str = "barbell-row") -> SectionKind:
    known = INTENTS.likely(slug, text.split())
    return max(known, key=lambda kind: known[kind])


def test_what_was_asked_of_one_lift_is_known_of_another() -> None:
    assert likely("is a barbell row bad for elbows") is SAFETY
    assert likely("where do elbows go in the barbell row") is FORM


def test_the_likeliest_kind_is_at_nought_and_none_is_out_of_the_question() -> None:
    known = INTENTS.likely("barbell-row", ["is", "it", "bad"])
    assert max(known.values()) == known[SAFETY] == 0.0
    assert min(known.values()) >= -5.0


def test_the_name_of_the_guide_is_one_word_whatever_it_is() -> None:
    ours = INTENTS.likely("barbell-row", "is the barbell row bad".split())
    assert ours == INTENTS.likely("squat", "is the squat bad".split())


def test_strange_words_leave_the_usual_order() -> None:
    assert INTENTS.likely("barbell-row", ["parking"]) == INTENTS.likely("barbell-row", [])


def test_topics_teach_nothing_of_exercises() -> None:
    assert likely("where is it dark") is FORM


def test_nothing_is_known_where_no_question_was_foreseen() -> None:
    assert Intents([guide("Squat")]).likely("squat", ["is", "it", "bad"]) == {}
    assert Intents([]).likely("squat", ["is"]) == {}
