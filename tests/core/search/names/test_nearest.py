"""Names that share words with a text, or have words like its own."""

from __future__ import annotations

import pytest

from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous, Found
from bot.core.search.names.match import Match
from bot.core.search.names.names import Names
from bot.core.search.words.words import words
from tests.core.search.conftest import guide, library_of

LIFTS = library_of(
    guide("Diamond Push Up"),
    guide("Push Up"),
    guide("Pull Up"),
    guide("Hip Thrust"),
    guide("Hip Abduction"),
    guide("Hack Squat"),
    guide("Skull Crusher"),
)
NAMES = Names(LIFTS.guides)


def near(text: str) -> list[Match]:
    return NAMES.nearest.near(NAMES.reader.read(words(text)))


def rescued(text: str) -> list[Match]:
    return NAMES.nearest.rescued(NAMES.reader.read(words(text)))


def slugs(matches: list[Match]) -> list[str]:
    return [NAMES.offered(match.guide)[0] for match in matches]


def test_a_name_that_shares_the_telling_word_comes_first() -> None:
    assert slugs(near("diamond thing"))[0] == "diamond-push-up"
    assert set(slugs(near("hip"))) == {"hip-thrust", "hip-abduction"}
    assert near("zumba") == []


def test_a_match_says_which_words_make_it_and_whether_all_are_there() -> None:
    (half,) = [match for match in near("my diamond ring") if not match.whole]
    assert half.places == 0b010
    whole = near("push the up")[0]
    assert whole.whole
    assert whole.places == 0b101
    assert 0 < half.score < whole.score
    assert whole.score == pytest.approx(1)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("isdamond push up", "diamond-push-up"),
        ("push up daimxnd", "diamond-push-up"),
        ("hip thjrdst", "hip-thrust"),
        ("skoll krusherz", "skull-crusher"),
    ],
)
def test_a_word_beyond_two_slips_is_rescued_by_those_beside_it(text: str, slug: str) -> None:
    decision = Index(LIFTS).understand(text).decision
    assert isinstance(decision, Found | Ambiguous)
    first = decision.target if isinstance(decision, Found) else decision.choices[0]
    assert first.guide == slug


def test_what_is_rescued_is_a_whole_name() -> None:
    found = rescued("isdamond push up")
    assert slugs(found)[0] == "diamond-push-up"
    assert all(match.whole for match in found)


def test_only_a_word_that_no_name_has_is_rescued() -> None:
    assert rescued("push up") == []
    assert rescued("") == []


def test_a_word_like_none_is_not() -> None:
    assert "diamond-push-up" not in slugs(rescued("wqzxkvj push up"))


def test_the_more_alike_the_surer() -> None:
    close, far = rescued("isdamond push up")[0], rescued("izdumont push up")
    assert not far or far[0].guide != close.guide or far[0].score < close.score
