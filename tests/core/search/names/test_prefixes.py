"""Names by how they begin."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.search.index import Index
from bot.core.search.names.prefixes import Prefixes
from tests.core.search.conftest import guide, library_of

NAMES = [
    "hipthrust",
    "pullup",
    "hiphinge",
    "deadlift",
    "pull",
    "\u043f\u0440\u0438\u0441\u0435\u0434",
    "\u0434\u0436\u043e\u0443\u043b\u044c",
    "",
    "hip",
]
BEGUN = Prefixes(NAMES)


def found(prefix: str, limit: int = 10) -> list[str]:
    return [NAMES[number] for number in BEGUN.find(prefix, limit)]


def test_names_that_begin_so_in_alphabetical_order() -> None:
    assert found("hip") == ["hip", "hiphinge", "hipthrust"]
    assert found("pull") == ["pull", "pullup"]
    assert found("pullup") == ["pullup"]


def test_no_more_than_asked_for() -> None:
    assert found("hip", 2) == ["hip", "hiphinge"]
    assert found("hip", 0) == []


def test_nothing_begins_so() -> None:
    assert found("zz") == []
    assert found("hipz") == []
    assert found("pullupx") == []
    assert found("aa") == []


def test_no_names() -> None:
    none = Prefixes([])
    assert list(none.find("", 5)) == []
    assert list(none.find("hip", 5)) == []


def test_other_scripts_among_them_disturb_nobody() -> None:
    assert found("d") == ["deadlift"]
    assert found("\u0446") == []


@given(
    st.lists(st.text(alphabet="abc", max_size=4), max_size=12),
    st.text(alphabet="abc", max_size=3),
    st.integers(0, 12),
)
def test_it_finds_what_looking_at_each_name_finds(names: list[str], prefix: str, limit: int) -> None:
    wanted = sorted(name for name in names if name.startswith(prefix))[:limit]
    assert [names[number] for number in Prefixes(names).find(prefix, limit)] == wanted


LIFTS = Index(library_of(guide("Hip Thrust"), guide("Hip Abduction"), guide("Push-Up", "press up"), guide("T-Bar Row")))


@pytest.mark.parametrize("typed", ["hip th", "hipth", "hip-th", "HIP TH", "  hip   th", "h\u00edp th", "hip thrus"])
def test_a_name_begun_with_blanks_or_none(typed: str) -> None:
    assert LIFTS.complete(typed)[0].guide == "hip-thrust"


@pytest.mark.parametrize(
    ("typed", "slug"), [("pushu", "push-up"), ("pressu", "push-up"), ("tbar", "t-bar-row"), ("t bar r", "t-bar-row")]
)
def test_a_name_with_a_hyphen_or_an_alias_begun(typed: str, slug: str) -> None:
    assert LIFTS.complete(typed)[0].guide == slug


def test_signs_alone_begin_nothing() -> None:
    assert LIFTS.complete("?!") == []
    assert LIFTS.complete("\N{FLEXED BICEPS}") == []
