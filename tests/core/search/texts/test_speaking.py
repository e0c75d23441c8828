"""The passages that speak of one question's words."""

from __future__ import annotations

import pytest

from bot.core.guides.model import SectionKind
from bot.core.search.texts.postings import Postings
from bot.core.search.texts.speaking import KINDS, Place, Speaking

FORM, WHY = SectionKind.FORM, SectionKind.WHY
PLACES = [
    Place(0, "form", FORM, 0),
    Place(0, "form", FORM, 1),
    Place(0, "why", WHY, 0),
    Place(1, "form", FORM, 0),
    Place(1, "form", FORM, 1),
]
MAPPED = bytes([KINDS.index(place.kind) for place in PLACES])
SAID = ("heel floor", "heel heel", "knee", "heel toe", "toe heel")
POSTINGS = Postings([{word: said.split().count(word) for word in said.split()} for said in SAID], [0, 3, 5])


def speaking(text: str, favour: dict[SectionKind, float] | None = None) -> Speaking:
    return Speaking(POSTINGS, PLACES, MAPPED, text.split(), favour or {})


def test_the_best_come_first_those_of_one_score_in_their_order() -> None:
    assert [ranked.place for ranked in speaking("heel").ranked(0, 5)] == [PLACES[1], PLACES[0]]
    assert [ranked.place for ranked in speaking("toe").ranked(1, 5)] == [PLACES[3], PLACES[4]]
    assert [ranked.place for ranked in speaking("toe").ranked(1, 1)] == [PLACES[3]]


def test_the_best_of_a_guide_is_the_first_of_the_best() -> None:
    for words in ("heel", "toe", "heel floor"):
        for guide in (0, 1):
            found = speaking(words)
            assert found.best(guide) == next(iter(found.ranked(guide, 1)), None)


def test_only_passages_of_the_guide_are_looked_at() -> None:
    assert speaking("knee").best(1) is None
    assert speaking("knee").ranked(1, 5) == []


def test_a_kind_that_is_favoured_goes_before_another() -> None:
    plain = speaking("heel knee").best(0)
    favoured = speaking("heel knee", {FORM: 9.0}).best(0)
    assert plain is not None
    assert favoured is not None
    assert plain.place == PLACES[2]
    assert favoured.place == PLACES[1]
    assert speaking("heel knee", {FORM: 9.0}).ranked(0, 1) == [favoured]


def test_the_best_passage_of_each_section() -> None:
    found = speaking("heel knee").sections(0)
    assert {key: number for key, (_, number) in found.items()} == {"form": 1, "why": 2}
    number = found["form"][1]
    assert speaking("heel knee").at(number, found["form"][0]) in speaking("heel knee").ranked(0, 5)


def test_it_is_told_how_much_of_the_question_is_spoken_of() -> None:
    whole, half = speaking("heel floor").ranked(0, 2)
    assert half.cover < whole.cover <= 1
    unheard = speaking("heel floor martian").best(0)
    assert unheard is not None
    assert unheard.cover < whole.cover


def test_a_word_says_no_more_of_a_passage_than_it_tells() -> None:
    found = speaking("heel").best(0)
    assert found is not None
    assert found.score > POSTINGS.tells["heel"]
    assert found.cover == pytest.approx(1)


def test_nothing_speaks_of_nothing() -> None:
    assert speaking("").best(0) is None
    assert speaking("").ranked(0, 3) == []
    assert speaking("").sections(0) == {}
