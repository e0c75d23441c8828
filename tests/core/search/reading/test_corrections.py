from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from bot.core.search.reading.corrections import Corrections, edit_cost

WORDS = """
abduction adduction arnold back barbell bench bridge bulgarian burpee calf chest clean crunch curl deadlift dip
dumbbell extension front goblet hack hammer kettlebell lateral leg lunge nordic overhead pallof pendlay plank press
pulldown pullover pushdown raise romanian row shoulder shrug sissy skull snatch squat sumo thruster thrust trap triceps
turkish zercher
""".split()


def distance(left: str, right: str, limit: int) -> int:
    return OSA.distance(left, right, score_cutoff=limit)


CORRECTIONS = Corrections(WORDS, distance)


def near(word: str, edits: int = 2) -> list[str]:
    return [WORDS[number] for _, number in CORRECTIONS.near(word, edits)]


@given(st.sampled_from(WORDS), st.randoms(use_true_random=False))
def test_one_edit_anywhere_is_undone(word: str, random: Random) -> None:
    at = random.randrange(len(word))
    letter = random.choice("abcdefghijklmnopqrstuvwxyz")
    edited = random.choice(
        [word[:at] + word[at + 1 :], word[:at] + letter + word[at:], word[:at] + letter + word[at + 1 :]]
    )
    assert not edited or word in near(edited)


@given(st.text(alphabet="abcdehiklnoprstu", min_size=5, max_size=9))
def test_what_is_found_is_what_comparing_with_every_word_finds_within_their_heads(text: str) -> None:
    # Only the first seven letters are filed in shortened forms, so a shorter word is compared in full.
    wanted = {word for word in WORDS if 5 <= len(word) <= 7 and len(text) <= 7 and OSA.distance(text, word) <= 2}
    assert wanted <= set(near(text))


@given(st.text(max_size=12))
def test_nothing_farther_than_two_edits_is_found(text: str) -> None:
    assert all(OSA.distance(text, word) <= 2 for word in near(text))


def test_a_short_word_is_not_reached_by_two_edits() -> None:
    assert "row" not in near("r")
    assert "dip" not in near("dxy")
    assert "curl" not in near("cuxy")


def test_the_likelier_slip_comes_first() -> None:
    assert near("abdction") == ["abduction", "adduction"]
    assert edit_cost("sqaut", "squat", 1) < edit_cost("sqmat", "squat", 1)  # a swap before a strange letter
    assert edit_cost("bemch", "bench", 1) < edit_cost("bepch", "bench", 1)  # the key beside before a far one
    assert edit_cost("dumbell", "dumbbell", 1) < edit_cost("dumbbll", "dumbbell", 1)  # a double letter lost
    assert edit_cost("kench", "bench", 1) > edit_cost("benck", "bench", 1)  # the first letter is seldom wrong


def test_words_whose_hashes_collide_are_no_nearer_for_it() -> None:
    random, letters = Random(3), "abcdefghijklmnopqrstuvwxyz"
    for _ in range(300):
        first, second, third, fourth, *other = random.sample(letters, 6)
        meant, typed = f"{first}{second}{third}{fourth}", f"{first}{other[0]}{third}{other[1]}"
        # Two letters of four are wrong: too far for a short word, yet some of these come to share a bucket of hashes.
        assert Corrections([meant], distance).near(typed, 2, short=True) == []
