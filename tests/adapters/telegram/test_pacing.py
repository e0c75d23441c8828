"""One message a second to a chat, twenty a minute to a group, and pauses that the server asks for."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.telegram.pacing import GROUP_COUNT, GROUP_SECONDS, Pacing


def test_the_first_message_goes_at_once_and_the_next_a_second_later() -> None:
    pacing = Pacing()
    assert [pacing.turn(7, 100.0) for _ in range(3)] == [0, 1, 2]
    assert pacing.turn(8, 100.0) == 0


def test_an_edit_in_a_private_chat_waits_for_nothing() -> None:
    pacing = Pacing()
    pacing.turn(7, 100.0)
    assert pacing.turn(7, 100.0, edit=True) == 0


def test_a_group_gets_twenty_a_minute() -> None:
    pacing = Pacing()
    at = [100.0 + pacing.turn(-7, 100.0) for _ in range(GROUP_COUNT + 2)]
    assert at[GROUP_COUNT] - at[0] == GROUP_SECONDS
    assert at[GROUP_COUNT + 1] - at[1] == GROUP_SECONDS


def test_a_held_chat_waits_and_no_other() -> None:
    pacing = Pacing()
    pacing.hold(7, 100.0, 30)
    assert pacing.turn(7, 110.0) == 20
    assert pacing.turn(7, 110.0, edit=True) == 20
    assert pacing.turn(8, 110.0) == 0


def test_a_groups_count_moves_with_it() -> None:
    pacing = Pacing()
    for _ in range(GROUP_COUNT):
        pacing.turn(-7, 100.0)
    pacing.move(-7, -1009)
    assert pacing.turn(-1009, 100.0) > 50
    assert pacing.turn(-7, 100.0) == 0


@given(st.lists(st.tuples(st.floats(0, 5), st.booleans()), min_size=1, max_size=80))
def test_no_minute_of_a_group_ever_has_more_than_twenty(asked: list[tuple[float, bool]]) -> None:
    pacing, now, went = Pacing(), 0.0, []
    for later, edit in asked:
        now += later
        went.append((now + pacing.turn(-7, now, edit=edit), edit))
    times = [at for at, _ in went]
    for start in times:
        assert sum(start <= at < start + GROUP_SECONDS - 1e-6 for at in times) <= GROUP_COUNT
    sends = [at for at, edit in went if not edit]
    assert all(after - before >= 1 - 1e-6 for before, after in pairwise(sends))
