"""Queries read in the words of names."""

from __future__ import annotations

import dataclasses

import pytest

from bot.core.search.names.names import Names
from bot.core.search.reading.tokens import ORDINARY, Token
from bot.core.search.words.words import words
from tests.core.search.conftest import guide, library_of

LIFTS = library_of(
    guide("Romanian Deadlift"),
    guide("Deadlift"),
    guide("Hip Thrust"),
    guide("Inverted Row"),
    guide("Lat Pulldown"),
    guide("Bench Press"),
    guide("Single Leg Curl"),
    guide("Overhead Press"),
    guide("Hip Abduction"),
    guide("Hip Adduction"),
    guide("Lunge"),
    guide("Hack Squat"),
)
NAMES = Names(LIFTS.guides)
READER = NAMES.reader
SPELLED = NAMES.vocabulary.spelled


def read(text: str) -> list[Token]:
    return READER.read(words(text))


def spelled(text: str) -> list[str]:
    return [token.word for token in read(text)]


def options(token: Token) -> dict[str, float]:
    return {SPELLED[number]: sure for number, sure in token.options}


@pytest.mark.parametrize(
    ("text", "words_"),
    [
        ("rdl", ["romanian", "deadlift"]),
        ("RDLs", ["romanian", "deadlift"]),
        ("ohp", ["overhead", "press"]),
        ("sl curl", ["single", "leg", "curl"]),
        ("hipthrust", ["hip", "thrust"]),
        ("hip-thrusts", ["hip", "thrust"]),
        ("hipthrusts", ["hip", "thrust"]),
        ("in verted row", ["inverted", "row"]),
        ("pull up right", ["pull", "up", "right"]),
        ("dead lift", ["deadlift"]),
        ("lat pull down", ["lat", "pulldown"]),
        ("one leg curl", ["single", "leg", "curl"]),
        ("one-legged curls", ["single", "leg", "curl"]),
        ("deadlfit", ["deadlift"]),
        ("bnech prses", ["bench", "press"]),
        ("20g", ["20", "g"]),
        ("100kg deadlift", ["100", "kilo", "deadlift"]),
        ("5x5", ["5x5"]),
        ("", []),
    ],
)
def test_the_words_that_names_have(text: str, words_: list[str]) -> None:
    assert spelled(text) == words_


def test_a_word_as_names_have_it_is_sure_and_a_mended_one_less() -> None:
    (typed,) = read("thrust")
    (mended,) = read("thrsut")
    assert typed.typed
    assert not mended.typed
    assert options(typed) == {"thrust": 1.0}
    assert 0 < options(mended)["thrust"] < 1


def test_a_slip_between_two_words_may_be_either() -> None:
    (token,) = read("aduction")
    assert options(token).keys() == {"abduction", "adduction"}
    (token,) = read("adduction")
    assert options(token).keys() == {"adduction"}


@pytest.mark.parametrize("word", ["lungs", "snitch", "reload", "jack", "thirst", "deadline"])
def test_an_ordinary_word_is_itself_and_known_as_it_was_heard(word: str) -> None:
    (token,) = read(word)
    assert token.options == ()
    assert token.cost == ORDINARY
    assert token.heard == word


def test_a_word_that_no_table_holds_is_known_as_it_was_heard() -> None:
    (token,) = read("wqzxkvj")
    assert token.options == ()
    assert token.heard == "wqzxkvj"
    assert token.cost > ORDINARY


def test_a_number_and_a_little_word_cost_hardly_anything() -> None:
    (lift, number, little) = read("thrust 42 the")
    assert little.cost <= number.cost < lift.cost


def test_a_short_word_is_mended_only_where_little_is_missing() -> None:
    assert options(read("lat")[0]) == {"lat": 1.0}
    assert "hip" in options(read("hpi thrust")[0])
    assert options(read("hyp")[0]) == {}
    assert options(read("zip")[0]) == {}


def test_words_that_sound_like_one_are_heard() -> None:
    assert "deadlift" in options(read("dedlyft")[0])
    assert "thrust" in options(read("thrusst")[0])


def test_a_slip_of_which_there_is_no_doubt_stands_as_if_typed_well() -> None:
    slipped, deadlift = read("romainan deadlift")
    assert slipped == dataclasses.replace(read("romanian")[0], meant=("romainan", "romanian"))
    assert deadlift == read("deadlift")[0]


@pytest.mark.parametrize("text", ["romainan", "romainan dedlift"])
def test_a_slip_with_no_word_beside_it_that_is_known_stays_doubtful(text: str) -> None:
    assert not any(token.typed for token in read(text))


def test_a_slip_stays_doubtful_where_another_word_is_about_as_likely() -> None:
    assert read("hip addduction")[1].typed
    doubtful = read("hip abdduction")[1]
    assert not doubtful.typed
    assert len(options(doubtful)) > 1


def test_a_slip_that_may_be_two_words_written_as_one_stays_doubtful() -> None:
    reader = Names(library_of(guide("Handstand Pushup"), guide("Push-Up"), guide("Push Press")).guides).reader
    assert reader.read(["handstand", "pusj"])[1].word == "push"
    assert not any(token.typed for token in reader.read(["handstand", "pushp"])[1:])


def test_an_ordinary_word_in_company_may_be_a_slip() -> None:
    tokens = read("hip trust")
    assert tokens[1].options == ()
    other = READER.company.slipped(tokens)
    assert other is not None
    assert "thrust" in options(other[1])
    assert other[0] == tokens[0]


def test_nothing_has_slipped_where_all_is_known() -> None:
    assert READER.company.slipped(read("hip thrust")) is None
    assert READER.company.slipped(read("trust")) is None
    assert READER.company.slipped([]) is None


def test_words_that_lifters_use_for_one_another_are_less_sure() -> None:
    tokens = read("military press")
    other = READER.company.softened(tokens)
    assert other is not None
    assert 0 < options(other[0])["overhead"] < 1
    assert other[1].options[0] == tokens[1].options[0]
    assert READER.company.softened(read("wqzxkvj")) is None


def test_reading_changes_nothing_that_it_is_given() -> None:
    typed = ["in", "verted", "rdl"]
    READER.read(typed)
    assert typed == ["in", "verted", "rdl"]


def test_initials_are_a_names() -> None:
    assert {SPELLED[number] for token in read("lp") for number, _ in token.options} <= {"lat", "pulldown"}


def test_ppl_are_people_where_they_do_something() -> None:
    assert [token.word for token in read("what do ppl do")][2] == "people"
    assert [token.word for token in read("things ppl mess up")][1] == "people"
    assert [token.word for token in read("leg day for tall ppl")][-1] == "people"
    assert "people" not in [token.word for token in read("is ppl with dumbbells good")]
    assert [token.word for token in read("do ppl twice")][1:4] == ["push", "pull", "leg"]
