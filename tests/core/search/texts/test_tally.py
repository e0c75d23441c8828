"""How often things come together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.core.search.texts.tally import BITS, Tally, sign_key


def seen(*pairs: tuple[int, int]) -> Tally:
    return Tally([key << BITS | thing for key, thing in pairs])


def test_each_thing_of_a_key_is_counted() -> None:
    tally = seen((7, 2), (7, 1), (7, 2), (8, 2), (0, 0))
    assert tally.of(7) == [(1, 1), (2, 2)]
    assert tally.of(8) == [(2, 1)]
    assert tally.of(0) == [(0, 1)]


def test_a_key_that_was_not_seen_has_none() -> None:
    tally = seen((7, 2))
    assert [tally.of(key) for key in (6, 8, 10**12)] == [[], [], []]
    assert Tally([]).of(7) == []


def test_large_keys_and_things_stay_apart() -> None:
    large = (1 << BITS) - 1
    assert seen((10**9, large), (10**9 + 1, 0)).of(10**9) == [(large, 1)]


def test_what_is_very_frequent_is_counted_up_to_a_byte() -> None:
    assert seen(*[(1, 1)] * 300).of(1) == [(1, 255)]


def test_what_is_added_guide_by_guide_is_as_if_it_had_been_counted_at_once() -> None:
    first, second = sign_key("knee", 0), sign_key("knee", 1)
    tally = Tally()
    tally.add({first << BITS | 3: 2})
    tally.add({second << BITS | 1: 300, second << BITS | 0: 1})
    assert tally.of(first) == [(3, 2)]
    assert tally.of(second) == [(0, 1), (1, 255)]


@given(st.text(), st.text(), st.integers(0, 10**5))
def test_a_guides_signs_come_before_those_of_the_next(one: str, other: str, guide: int) -> None:
    assert sign_key(one, guide) < sign_key(other, guide + 1)
