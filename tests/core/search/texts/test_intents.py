"""Which kind of section a question is about, learned from the questions that authors foresaw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core.guides.model import Guide, Question, SectionKind
from bot.core.search.asks.sections import NAME
from bot.core.search.texts.foreseen import foreseen
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
SLEEP = asked("Sleep", topic=True, safety=["where do i sleep", "where is it dark"])


def intents(*guides: Guide, of_any: Sequence[Question] = ()) -> Intents:
    return Intents(guides, [foreseen(one) for one in guides], of_any)


INTENTS = intents(SQUAT, ROW, SLEEP)


def likely(text: str, slug: str = "barbell-row") -> SectionKind:
    known = INTENTS.likely(slug, text.split())
    return max(known, key=lambda kind: known[kind])


def test_what_was_asked_of_one_lift_is_known_of_another() -> None:
    assert likely("is a barbell row bad for elbows") is SAFETY
    assert likely("where do elbows go in the barbell row") is FORM


def test_the_likeliest_kind_is_at_nought_and_the_others_below() -> None:
    known = INTENTS.likely("barbell-row", ["is", "it", "bad"])
    assert known[SAFETY] == 0.0
    assert all(told < 0 for kind, told in known.items() if kind is not SAFETY)


def test_the_name_of_the_guide_is_one_word_whatever_it_is_and_may_be_left_out() -> None:
    ours = INTENTS.likely("barbell-row", "is the barbell row bad".split())
    assert ours == INTENTS.likely("squat", "is the squat bad".split())
    assert ours == INTENTS.likely("squat", ["is", "the", NAME, "bad"])


def test_strange_words_tell_nothing_and_leave_less_to_the_others() -> None:
    assert set(INTENTS.likely("barbell-row", ["parking"]).values()) == {0.0}
    alone = INTENTS.likely("barbell-row", ["is", "it", "bad"])
    beside = INTENTS.likely("barbell-row", ["is", "it", "bad", "parking"])
    assert alone[FORM] < beside[FORM] < 0.0


def test_topics_teach_nothing_of_exercises() -> None:
    assert likely("where is it dark") is FORM


def test_what_is_asked_of_any_exercise_is_known_of_each() -> None:
    of_any = [Question(text, SectionKind.VARIATIONS) for text in ("what else is _ called", "what else counts as _")]
    known = intents(SQUAT, ROW, of_any=of_any).likely("squat", "what else is the squat called".split())
    assert max(known, key=lambda kind: known[kind]) is SectionKind.VARIATIONS


def test_nothing_is_known_where_no_question_was_foreseen() -> None:
    assert intents(guide("Squat")).likely("squat", ["is", "it", "bad"]) == {}
    assert intents().likely("squat", ["is"]) == {}
