"""What stands open, what folds: nothing is lost, and the first screen is never folded."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings

from bot.adapters.telegram.folding import IN_ORDER, OPEN, WORTH, fold
from bot.core.guides.text import Block, Bullets, Heading, Item, Span, Steps, lines, plain, plain_line
from tests.adapters.telegram.replies import blocks as any_blocks
from tests.adapters.telegram.replies import said


def all_lines(blocks: tuple[Block, ...]) -> list[str]:
    return [plain_line(line) for block in blocks for line in lines(block)]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.data_too_large, HealthCheck.too_slow])
@given(any_blocks, any_blocks)
def test_every_line_stays_in_its_place(some: tuple[Block, ...], more: tuple[Block, ...]) -> None:
    for room in (0, OPEN):
        page = (*some, *said("long " * 120), *more)
        parts = fold(page, room)
        assert [line for part in parts for line in all_lines(part.blocks)] == all_lines(page)
        assert all(part.blocks for part in parts)
        assert all(len(plain(part.blocks)) > WORTH for part in parts if part.folded)
        assert [part.folded for part in parts] in ([], [False], [True], [False, True])


def test_a_short_page_stands_open() -> None:
    assert [part.folded for part in fold(said("x" * OPEN))] == [False]


def test_a_long_list_opens_with_its_first_entries_and_goes_on_counting() -> None:
    steps = Steps(tuple(Item(said("word " * 30)) for _ in range(12)))
    first, rest = fold((steps,))
    assert not first.folded
    assert rest.folded
    (shown,), (hidden,) = first.blocks, rest.blocks
    assert isinstance(shown, Steps)
    assert isinstance(hidden, Steps)
    assert hidden.start == 1 + len(shown.items)
    assert sum(map(len, all_lines(first.blocks))) <= OPEN


def test_one_entry_that_is_a_screen_long_does_not_leave_the_page_empty() -> None:
    (part,) = fold((Bullets((Item(said("word " * 300)),)),))
    assert part.folded


def test_a_heading_goes_with_what_stands_below_it() -> None:
    page = (
        Heading((Span("One"),)),
        *said("word " * 120),
        Heading((Span("Two"),)),
        *said("word " * 120),
    )
    first, rest = fold(page)
    assert all_lines(first.blocks)[0] == "One"
    assert all_lines(rest.blocks)[0] == "Two"


def test_what_is_followed_step_by_step_stands_open() -> None:
    page = said(*["word " * 100] * 4)
    assert [part.folded for part in fold(page, IN_ORDER)] == [False]
    assert [part.folded for part in fold(page)] == [False, True]
