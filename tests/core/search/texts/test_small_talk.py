"""What is small talk by its words, learned from what is asked and from what is said that asks nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.core.guides.model import Question, SectionKind
from bot.core.search.texts.foreseen import foreseen
from bot.core.search.texts.small_talk import SmallTalk
from tests.core.search.conftest import guide

SQUAT = replace(guide("Squat"), questions=(Question("how deep should i go"), Question("who can check my form")))
OF_ANY = (Question("how often should i do _", SectionKind.PROGRAMMING), Question("who is _ for", SectionKind.WHY))
TALK = ("who is up for pizza tonight", "see you tonight", "who is late again", "pizza again")


def known(talk: Sequence[str] = TALK) -> SmallTalk:
    return SmallTalk([SQUAT], [foreseen(SQUAT)], OF_ANY, talk)


@pytest.mark.parametrize("text", ["pizza tonight", "who is late", "pizza again"])
def test_what_is_said_in_small_talk_is_rather_that(text: str) -> None:
    assert known().likely(text.split()) > 0


@pytest.mark.parametrize("text", ["how often", "should i go deep", "squat", "how should i"])
def test_what_is_asked_and_what_is_asked_for_is_not(text: str) -> None:
    assert known().likely(text.split()) < 0


def test_what_is_said_in_either_tells_less() -> None:
    assert known().likely(["who", "is", "up"]) < known().likely(["pizza", "tonight"])


def test_nothing_is_small_talk_where_none_is_known() -> None:
    assert known(()).likely(["pizza", "tonight"]) < 0.0
    assert SmallTalk([], [], (), TALK).likely([]) == 0.0
