"""Questions that are typed word for word."""

from __future__ import annotations

from bot.core.guides.model import SectionKind
from bot.core.search.texts.foreseen import Foreseen
from bot.core.search.texts.word_for_word import Place, WordForWord

TOPIC, FORM = SectionKind.TOPIC, SectionKind.FORM


def asked(text: str, kind: SectionKind | None, section: str | None, *, follows: bool = False) -> Foreseen:
    return Foreseen([], kind, section, [], follows, text.split())


KNOWN = WordForWord(
    [
        [asked("why do you get cramps", TOPIC, "salt"), asked("do i need a spotter", TOPIC, "overview")],
        [
            asked("do you need a spotter", FORM, "form"),
            asked("how wide", FORM, "form"),
            asked("is it bad really", FORM, "form", follows=True),
            asked("bar on the floor", None, None),
        ],
    ]
)


def test_who_asks_and_whom_a_guide_speaks_to_are_one() -> None:
    assert KNOWN.places("why do i get cramps".split()) == [Place(0, TOPIC, "salt")]
    assert KNOWN.places("why do you get cramps".split()) == [Place(0, TOPIC, "salt")]


def test_a_question_may_stand_at_two_guides() -> None:
    assert KNOWN.places("do i need a spotter".split()) == [Place(0, TOPIC, "overview"), Place(1, FORM, "form")]


def test_a_guide_as_such_has_no_section() -> None:
    assert KNOWN.places("bar on the floor".split()) == [Place(1, None, None)]


def test_other_words_short_ones_and_what_follows_are_known_nowhere() -> None:
    for text in ("why do i get cramp", "how wide", "is it bad really", ""):
        assert KNOWN.places(text.split()) == []
    assert WordForWord([]).places("why do i get cramps".split()) == []
