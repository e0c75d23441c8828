"""Names next to a word or to one another."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.search.names.adjoining import beginning, ending, two_leading, two_names
from bot.core.search.names.match import Match
from bot.core.search.names.names import Names
from bot.core.search.reading.tokens import Token
from tests.core.search.conftest import guide, library_of

LIFTS = library_of(guide("Front Squat"), guide("Goblet Squat"), guide("Squat"), guide("Plank"))
NAMES = Names(LIFTS.guides)


def find(tokens: Sequence[Token]) -> list[Match]:
    whole = (1 << len(tokens)) - 1
    return [match for match in NAMES.whole(tokens) if match.places == whole]


def tokens(text: str) -> list[Token]:
    return NAMES.reader.read(text.split())


def slug(number: int) -> str:
    return NAMES.slugs[number]


def test_the_longest_name_at_an_end() -> None:
    last, first = ending(tokens("i like the front squat"), find), beginning(tokens("goblet squat for me"), find)
    assert last is not None
    assert (slug(last[0].guide), last[1]) == ("front-squat", 2)
    assert first is not None
    assert (slug(first[0].guide), first[1]) == ("goblet-squat", 2)


def test_no_name_at_an_end() -> None:
    assert ending(tokens("front squat for me"), find) is None
    assert beginning(tokens("i like the front squat"), find) is None
    assert ending([], find) is beginning([], find) is None


def test_two_names_and_nothing_else() -> None:
    both = two_names(tokens("front squat squat"), find)
    assert both is not None
    assert [slug(number) for number in both] == ["front-squat", "squat"]
    assert two_names(tokens("front squat squat daily"), find) is None
    assert two_names(tokens("squat squat"), find) is None


def test_two_names_before_the_rest() -> None:
    both = two_leading(tokens("goblet squat plank which one"), find)
    assert both is not None
    assert [slug(number) for number in both] == ["goblet-squat", "plank"]
    assert two_leading(tokens("goblet squat for plank"), find) is None
