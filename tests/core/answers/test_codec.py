"""A button's id: the whole meaning, in 64 bytes, and nothing that was not ours gets in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.answers.codec import LIMIT, decode, encode
from bot.core.answers.request import Ask, Browse, Compare, Random, Request, Say, Search, Show, Topic

SLUGS = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,2}", fullmatch=True)
KEYS = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8})?", fullmatch=True)
PAGES = st.integers(0, 99)

REQUESTS: st.SearchStrategy[Request] = st.one_of(
    st.builds(Show, SLUGS, st.none() | KEYS, PAGES, st.none() | PAGES),
    st.builds(Compare, SLUGS, SLUGS, PAGES),
    st.builds(Search, st.from_regex(r"[a-zäß]{1,10}( [a-z]{1,10}){0,2}", fullmatch=True), PAGES),
    st.builds(Browse, st.none() | KEYS, PAGES),
    st.builds(Random, st.integers(0, 2**31 - 1)),
    st.builds(Say, st.sampled_from(Topic)),
)


@given(REQUESTS)
def test_what_is_encoded_comes_back(request: Request) -> None:
    text = encode(request)
    assert len(text.encode()) <= LIMIT
    assert decode(text) == request


@given(st.text(max_size=80))
def test_a_forged_text_is_none_or_the_very_text_we_would_write(text: str) -> None:
    request = decode(text)
    assert request is None or encode(request) == text


@pytest.mark.parametrize(
    "text",
    [
        "", "s", "s/", "s//form", "s/Squat", "s/squat/form/01", "s/squat/form/-1", "s/squat/form/9999", "s/squat//",
        "s/squat/form/0/1/2", "s/../etc", "c/squat", "c/squat/", "x/squat", "h/secrets", "r/99999999999", "q/", "q/ ",
        "b/UP", "s/" + "a" * 80,
    ],
)  # fmt: skip
def test_forged_texts_are_refused(text: str) -> None:
    assert decode(text) is None


@pytest.mark.parametrize(
    "request_", [Ask("squat"), Search("a/b"), Search(" "), Search("x" * 70), Show("a" * 29, "b" * 20, 1000, 5)]
)
def test_what_no_button_can_carry_is_said(request_: Request) -> None:
    with pytest.raises(ValueError, match="no button"):
        encode(request_)


def test_the_longest_slugs_and_keys_fit() -> None:
    slug, key = "s" * 29, "k" * 20
    assert len(encode(Show(slug, key, 99, 99))) <= LIMIT
    assert len(encode(Compare(slug, slug, 9))) <= LIMIT
