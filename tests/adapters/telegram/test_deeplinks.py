"""Start parameters: within Telegram's alphabet and length, and back."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.telegram.deeplinks import Links, decode, encode
from bot.core.answers.request import Ask, Browse, Compare, Random, Request, Say, Search, Show, Topic

slugs = st.from_regex(r"[a-z0-9]{1,9}(-[a-z0-9]{1,6}){0,2}", fullmatch=True)


def test_they_read_as_what_they_are() -> None:
    assert encode(Show("romanian-deadlift", "form")) == "form_romanian-deadlift"
    assert encode(Show("romanian-deadlift")) == "romanian-deadlift"
    assert encode(Compare("front-squat", "back-squat")) == "vs_front-squat_back-squat"


@pytest.mark.parametrize("request_", [Browse(), Browse("exercise-hinge"), Say(Topic.PRIVACY), Say(Topic.HELP)])
def test_the_others_come_back_too(request_: Request) -> None:
    assert decode(encode(request_)) == request_


@pytest.mark.parametrize("request_", [Ask("squat"), Search("glutes"), Show("x" * 80)])
def test_what_does_not_fit_leads_to_the_help(request_: Request) -> None:
    assert encode(request_) == "help"


def test_a_section_that_does_not_fit_gives_way_to_its_guide() -> None:
    assert encode(Show("a" * 50, "b" * 20)) == "a" * 50


def test_random_draws_a_number() -> None:
    assert decode(encode(Random(3)), number=5) == Random(5)


@given(slugs, st.none() | slugs.map(lambda text: text[:20].strip("-")), st.integers(0, 9))
def test_a_place_survives(guide: str, section: str | None, page: int) -> None:
    text = encode(Show(guide, section, page))
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", text)
    if guide not in ("help", "about", "privacy", "guides", "random") and section not in ("vs", "guides"):
        assert decode(text) == Show(guide, section)


@given(st.text(max_size=70))
def test_anything_else_is_no_place_or_a_harmless_one(text: str) -> None:
    place = decode(text)
    assert place is None or re.fullmatch(r"[A-Za-z0-9_-]{1,64}", encode(place))


def test_a_guide_has_an_address_only_where_it_can_be_opened() -> None:
    assert Links().guide("squat") is None
    assert Links(None, "spotter_bot").guide("squat") == "https://t.me/spotter_bot?start=squat"
    assert Links("https://lift.example/", "spotter_bot").guide("squat") == "https://lift.example/guide/squat"
