"""Which section of a guide is asked for in which words."""

from __future__ import annotations

import pytest

from bot.core.guides.model import SectionKind
from bot.core.search.texts.askings import Askings
from bot.core.search.texts.foreseen import Foreseen

MISTAKES, FORM = (SectionKind.MISTAKES, "mistakes"), (SectionKind.FORM, "form")
MUSCLES = (SectionKind.MUSCLES, None)


def asked(text: str, place: tuple[SectionKind | None, str | None]) -> Foreseen:
    return Foreseen(text.split(), *place)


ASKINGS = Askings(
    [
        [asked("heel pop", MISTAKES), asked("heel lift", MISTAKES), asked("heel width", FORM), asked("quad", MUSCLES)],
        [asked("heel", FORM), asked("whole guide", (None, None))],
    ]
)


def test_a_word_tells_how_the_questions_with_it_are_spread() -> None:
    assert ASKINGS.shares(0, ["heel"]) == {MISTAKES: pytest.approx(2 / 4), FORM: pytest.approx(1 / 4)}


def test_a_word_of_few_questions_tells_less() -> None:
    assert ASKINGS.shares(0, ["pop"]) == {MISTAKES: pytest.approx(1 / 2)}
    assert ASKINGS.shares(0, ["quad"]) == {MUSCLES: pytest.approx(1 / 2)}


def test_several_words_add_up() -> None:
    assert ASKINGS.shares(0, ["heel", "pop"])[MISTAKES] == pytest.approx(1.0)


def test_each_guide_has_its_own() -> None:
    assert ASKINGS.shares(1, ["heel", "pop"]) == {FORM: pytest.approx(1 / 2)}


def test_what_is_asked_of_the_whole_guide_tells_of_no_section() -> None:
    assert ASKINGS.shares(1, ["whole", "guide"]) == {}


def test_nothing_is_told_by_strange_words_or_without_questions() -> None:
    assert ASKINGS.shares(0, ["parking"]) == {}
    assert ASKINGS.shares(0, []) == {}
    assert Askings([]).shares(0, ["heel"]) == {}
