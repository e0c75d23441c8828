"""Labels of buttons: measured as a phone draws them."""

from __future__ import annotations

import pytest

from bot.adapters.telegram import keyboard
from bot.adapters.telegram.labels import room, width
from bot.core.answers.reply import Action
from bot.core.answers.request import Browse
from tests.adapters.telegram.replies import reply, said

# As Chromium sets them in a font of the same measure, 15 points, medium weight.
DRAWN = {
    "Programming": 98,
    "Alternatives": 84,
    "Variations": 70,
    "Barbell Back Squat": 132,
    "Horizontal push (13)": 142,
    "Elbow extension (5)": 136,
    "Browse all guides": 123,
}


@pytest.mark.parametrize("label", DRAWN)
def test_a_width_is_near_what_is_drawn(label: str) -> None:
    assert width(label) == pytest.approx(DRAWN[label], rel=0.06)


def test_signs_of_other_scripts_have_widths_too() -> None:
    assert width("深蹲") > width("AB")
    assert width("e\u0301") == width("e")


def rows(*texts: str, current: int | None = None) -> list[list[str]]:
    actions = tuple(
        Action(text, Browse(f"group-{number}"), current=number == current) for number, text in enumerate(texts)
    )
    (page,) = keyboard.pages(reply(*said("x"), sections=actions, related=()))
    return [[one["text"].removeprefix("• ") for one in row] for row in page]


def test_no_label_is_cut_where_a_narrower_row_would_show_it() -> None:
    names = ("Form", "Mistakes", "Programming", "Safety", "Why", "Barbell Back Squat", "Box Squat", "x" * 60)
    for row in (found := rows(*names)):
        assert len(row) == 1 or all(width(label) <= room(len(row)) for label in row)
    assert [label for row in found for label in row] == list(names)


def test_no_button_is_left_alone_where_two_rows_can_share() -> None:
    assert rows("Overview", "Form", "Variations", "Mistakes") == [["Overview", "Form"], ["Variations", "Mistakes"]]
    assert rows("A", "B", "C", "A label with a row of its own") == [["A", "B", "C"], ["A label with a row of its own"]]
    assert rows("Box Squat", "Barbell Back Squat", "Squat") == [["Box Squat", "Barbell Back Squat"], ["Squat"]]


def test_a_button_keeps_its_place_whichever_is_on_show() -> None:
    names = ("Overview", "Why", "About", "Form", "Variations", "Mistakes", "Alternatives", "Related", "Muscles")
    found = [rows(*names, current=number) for number in range(len(names))]
    assert found == [[list(names[0:3]), list(names[3:6]), list(names[6:9])]] * len(names)
