"""Words written without blanks between them."""

from __future__ import annotations

import pytest

from bot.core.search.names.names import Names
from bot.core.search.reading.runs import Runs
from tests.core.search.conftest import guide, library_of

LIFTS = library_of(
    guide("Hip Thrust"),
    guide("Lat Pulldown"),
    guide("Bench Press"),
    guide("Clean and Jerk"),
    guide("Romanian Deadlift"),
    guide("Step Up"),
)
NAMES = Names(LIFTS.guides)
VOCABULARY = NAMES.vocabulary


def apart(text: str, **slips: str) -> list[str]:
    """The parts of a text, where a piece may have been another word."""
    runs = Runs(VOCABULARY, NAMES.catalogue.keys, lambda word: [VOCABULARY.ids[slips[word]]] if word in slips else [])
    return [VOCABULARY.spelled[number] for number in runs.apart(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("hipthrust", ["hip", "thrust"]),
        ("benchpress", ["bench", "press"]),
        ("romaniandeadlift", ["romanian", "deadlift"]),
        ("cleanandjerk", ["clean", "jerk"]),
        ("stepup", ["step", "up"]),
        ("latpulldown", ["lat", "pulldown"]),
    ],
)
def test_a_run_comes_apart(text: str, parts: list[str]) -> None:
    assert apart(text) == parts


@pytest.mark.parametrize("text", ["deadlift", "thrust", "hip", "", "x", "qwertyuiop", "thrusthipx", "xhipthrust"])
def test_one_word_or_none_is_no_run(text: str) -> None:
    assert apart(text) == []


def test_one_of_two_words_may_have_a_slip_where_the_two_are_a_name() -> None:
    assert apart("hipthrsut", thrsut="thrust") == ["hip", "thrust"]
    assert apart("hpithrust", hpi="hip") == ["hip", "thrust"]
    assert apart("hipprses", prses="press") == []


def test_short_pieces_count_only_in_a_whole_name() -> None:
    assert apart("stepup") == ["step", "up"]
    assert apart("thrustup") == []
