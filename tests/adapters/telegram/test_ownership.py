"""Whose answer it is, inside the buttons."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.telegram.ownership import Delete, delete_data, owned, read_delete, read_owned
from bot.core.answers import codec

ids = st.integers(0, 2**52 - 1)


@given(ids | st.none(), st.none() | st.from_regex(r"[a-z0-9]{1,29}", fullmatch=True))
def test_a_delete_button_comes_back(owner: int | None, guide: str | None) -> None:
    data = delete_data(owner, guide)
    assert len(data.encode()) <= 64
    assert read_delete(data) == Delete(owner, guide)
    assert codec.decode(data) is None, "it is no other button's data"


@given(ids, st.text(min_size=1, max_size=64).filter(lambda text: not text.startswith("~") and len(text.encode()) <= 64))
def test_owned_data_comes_back(owner: int, data: str) -> None:
    text = owned(data, owner)
    assert len(text.encode()) <= 64
    assert read_owned(text) in ((owner, data), (None, data))
    assert codec.decode(text) is None or text == data


def test_a_long_request_works_for_everybody_rather_than_not_at_all() -> None:
    assert owned("s/" + "a" * 60, 7) == "s/" + "a" * 60
