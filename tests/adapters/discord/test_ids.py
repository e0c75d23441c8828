"""custom_ids: written, read, forged."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.discord import ids
from bot.adapters.discord.ids import Press, Role
from bot.core.answers.request import Browse, Compare, Request, Say, Search, Show, Topic
from tests.adapters.discord.replies import library

REQUESTS: list[Request | None] = [
    Show("hip-thrust-exercise", "mistakes", 3, 2),
    Compare("front-squat", "how-to-squat-properly"),
    Search("glutes dumbbell"),
    Browse("exercise-squat", 1),
    Say(Topic.HELP),
    None,
]


@pytest.mark.parametrize("request_", REQUESTS)
@given(owner=st.integers(0, 2**64 - 1), role=st.sampled_from(Role), place=st.integers(0, 99))
def test_what_is_written_is_read_again(request_: Request | None, owner: int, role: Role, place: int) -> None:
    custom_id = ids.owned(ids.write(role, request_, place).encode(), owner).decode()
    assert len(custom_id) <= 100
    assert ids.read(custom_id) == Press(role, owner, request_)


def test_every_guide_fits_with_the_largest_owner() -> None:
    for guide in library().guides.values():
        for section in guide.sections:
            custom_id = ids.owned(
                ids.write(Role.SECTION, Show(guide.slug, section.key, 999, 99), 99).encode(), 2**64 - 1
            )
            assert len(custom_id) <= 100


@given(st.text())
def test_any_text_is_read_or_refused_but_never_raises(text: str) -> None:
    press = ids.read(text)
    assert press is None or isinstance(press, Press)


@given(st.text("spxam0123456789:/abcdefgz-", max_size=40))
def test_only_our_own_spelling_is_accepted(text: str) -> None:
    press = ids.read(text)
    if press is not None and press.request is not None:
        assert text.split(":", 2)[2] == ids.write(press.role, press.request).split(":", 2)[2]


@pytest.mark.parametrize(
    "forged",
    [
        "",
        "x",
        "s:1:",
        "q:1:s/squat",
        "s:01:s/squat",
        "s:zzzzzzzzzzzzz:s/squat",
        "s:1:s/../../etc/passwd",
        "s:1:s/squat/form/99999999999",
        "s:-1:s/squat",
        "S:1:s/squat",
        "s123:1:s/squat",
        f"s:{ids.OPEN}:s/squat",
        "s:1:s/squat\n",
        "s:1:h/secrets",
    ],
)
def test_forged_ids_carry_no_request(forged: str) -> None:
    press = ids.read(forged)
    assert press is None or press.request is None
