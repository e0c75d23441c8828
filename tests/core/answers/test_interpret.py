"""A typed line -> a request."""

from __future__ import annotations

import pytest

from bot.core.answers.commands import COMMANDS
from bot.core.answers.interpret import interpret
from bot.core.answers.request import Ask, Browse, Random, Request, Say, Search, Topic
from bot.core.guides.model import SectionKind


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("form hip thrust", Ask("hip thrust", SectionKind.FORM)),
        ("/form hip thrust", Ask("hip thrust", SectionKind.FORM)),
        ("/form@SpotterBot hip thrust", Ask("hip thrust", SectionKind.FORM)),
        ("FORM hip thrust", Ask("hip thrust", SectionKind.FORM)),
        ("form", Ask("form")),
        ("/form", Ask("", SectionKind.FORM)),
        ("hip thrust form", Ask("hip thrust form")),
        ("why do my knees hurt", Ask("why do my knees hurt")),
        ("/why squat", Ask("squat", SectionKind.WHY)),
        ("help", Say(Topic.HELP)),
        ("help me squat", Ask("help me squat")),
        ("/privacy", Say(Topic.PRIVACY)),
        ("guides", Browse()),
        ("/random", Random(7)),
        ("search glutes dumbbell", Search("glutes dumbbell")),
        ("compare squat and lunge", Ask("compare squat and lunge")),
        ("/compare squat lunge", Ask("squat lunge", SectionKind.COMPARISON)),
        ("/nonsense squat", Ask("/nonsense squat")),
        ("", Ask("")),
    ],
)
def test_lines(line: str, expected: Request) -> None:
    assert interpret(line, None, 7) == expected


def test_the_last_guide_goes_along() -> None:
    assert interpret("mistakes", "squat") == Ask("mistakes", None, "squat")
    assert interpret("/mistakes", "squat") == Ask("", SectionKind.MISTAKES, "squat")


def test_every_command_is_reached_by_its_name() -> None:
    for command in COMMANDS:
        assert interpret(f"/{command.name} {command.example}".strip(), None, 7) == command.request(
            command.example, None, 7
        )
