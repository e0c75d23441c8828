"""The table of names by their keys."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.core.search.names.keys import BITS, MASK, Keys

KEYS = st.integers(0, MASK)


@given(st.dictionaries(KEYS, st.integers(0, (1 << 32) - 1)), KEYS)
def test_a_table_finds_what_was_filed_and_nothing_else(names: dict[int, int], other: int) -> None:
    table = Keys(names)
    assert {key: table.find(key) for key in names} == names
    assert sorted(table) == sorted(names)
    assert len(table) == len(names)
    assert (other in table) == (other in names)
    assert table.find(other) == names.get(other, -1)


def test_keys_that_are_looked_for_in_one_place_are_told_apart() -> None:
    table = Keys({8: 1, 16: 2, 24: 3})
    assert [table.find(key) for key in (8, 16, 24, 32)] == [1, 2, 3, -1]


def test_only_the_last_bits_of_a_key_count() -> None:
    table = Keys({8: 1})
    assert table.find(8 + (5 << BITS)) == 1
    assert table.find(1 << BITS) == -1


def test_an_empty_table_has_nothing() -> None:
    assert 0 not in Keys({})
    assert "squat" not in Keys({0: 0})
