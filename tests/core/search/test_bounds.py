"""However long a text is and whatever is in it: so much of it is read, and so many names are looked up."""

from __future__ import annotations

from random import Random

import pytest
from rapidfuzz.distance import OSA

from bot.core.guides.library import Library
from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous, Found
from bot.core.search.names.keys import Keys
from bot.core.search.names.names import Names
from bot.core.search.reading.corrections import Corrections
from bot.core.search.thresholds import CHOICES
from bot.core.search.words.words import TEXT_LIMIT, WORD_LIMIT, fold, words

LONG = 2000
LONGEST_WORD = 40
MOST_TOKENS = 4 * WORD_LIMIT
"""An abbreviation stands for four words at most."""

MOST_MATCHES = 40

MOST_LOOKUPS = 10_000
"""Sums of words' keys that are looked up for a text: some 31 a word, one for each choice of the five before it."""

_random = Random(4)

JUNK = {
    "one letter": "x" * LONG,
    "one word": "squat " * (LONG // 6),
    "an abbreviation": "slrdl " * (LONG // 6),
    "a run": "hipthrust" * (LONG // 9),
    "letters": "a b c d e " * (LONG // 10),
    "digits": "1 2 3 4 5 " * (LONG // 10),
    "amounts": "20g 5x5 100kg " * (LONG // 14),
    "comparing": "vs or " * (LONG // 6),
    "excluding": "no barbell without " * (LONG // 19),
    "names": "hip thrust bench press back squat romanian deadlift pull up " * (LONG // 60),
    "noise": "".join(_random.choice("abcdefghijklmnopqrstuvwxyz ") for _ in range(LONG)),
    "vowels": "aeiou" * (LONG // 5),
    "signs": "?!" * (LONG // 2),
    "blanks": " \t\n" * (LONG // 3),
    "pictures": "\N{FACE WITH TEARS OF JOY}" * LONG,
    "another script": "\u043f\u0440\u0438\u0441\u0435\u0434 " * (LONG // 7),
    "accents": "e\u0301\u0301\u0301" * (LONG // 4),
    "ligatures": "\ufdfa" * LONG,
    "directions": "\u202esquat\u202c " * (LONG // 8),
    "zeros": "\0" * LONG,
    "quotes": "'\"`" * (LONG // 3),
}


class Counted(Keys):
    """A table that counts how often it is asked."""

    asked = 0

    def find(self, key: int) -> int:
        self.asked += 1
        return super().find(key)


@pytest.fixture(scope="module")
def counting(library: Library) -> tuple[Names, Counted]:
    """All names of the library, and what counts how often one is looked up by its key."""
    names = Names(library.guides, library.shared_names)
    names.catalogue.keys = counted = Counted({key: names.catalogue.keys.find(key) for key in names.catalogue.keys})
    return names, counted


@pytest.mark.parametrize("kind", list(JUNK))
def test_so_many_words_are_read_and_so_many_names_looked_up(counting: tuple[Names, Counted], kind: str) -> None:
    names, counted = counting
    typed = words(JUNK[kind])
    assert len(typed) <= WORD_LIMIT
    assert max(map(len, typed), default=0) <= LONGEST_WORD
    assert sum(map(len, typed)) <= TEXT_LIMIT * 18  # a ligature may be eighteen letters
    tokens = names.reader.read(typed)
    assert len(tokens) <= MOST_TOKENS
    counted.asked = 0
    whole = names.whole(tokens)
    assert counted.asked <= MOST_LOOKUPS
    assert len(whole) <= MOST_MATCHES
    assert len(names.nearest.near(tokens)) <= MOST_MATCHES
    assert len(names.nearest.rescued(tokens)) <= MOST_MATCHES


@pytest.mark.parametrize("kind", list(JUNK))
def test_junk_is_understood_like_its_beginning(index: Index, kind: str) -> None:
    text = JUNK[kind]
    for about in (None, "bench-press"):
        meaning = index.understand(text, about=about)
        assert meaning == index.understand(text[:TEXT_LIMIT], about=about)
        if isinstance(meaning.decision, Ambiguous):
            assert 2 <= len(meaning.decision.choices) <= CHOICES
    assert len(index.complete(text, 25)) <= 25


def test_what_stands_beyond_the_limit_is_not_read() -> None:
    assert fold("squat " + " " * TEXT_LIMIT + "bench") == "squat"
    assert words(" ".join(f"w{number}" for number in range(100)))[-1] == f"w{WORD_LIMIT - 1}"


def test_the_longest_word_is_compared_with_few_others() -> None:
    compared = 0

    def distance(left: str, right: str, limit: int) -> int:
        nonlocal compared
        compared += 1
        return OSA.distance(left, right, score_cutoff=limit)

    random = Random(5)
    some = sorted(
        {"".join(random.choices("abcdefghijklmnopqrstuvwxyz", k=random.randint(4, 12))) for _ in range(20_000)}
    )
    corrections = Corrections(some, distance)
    for word in ("x" * LONGEST_WORD, "abcdefg" * 5, "squatsquatsquat"):
        corrections.near(word)
    assert compared < len(some) / 20


@pytest.mark.parametrize("text", ["romanian deadlift", "rdl", "dips", "hip thurst", "squat form"])
def test_a_name_is_understood_before_any_text_is_indexed(library: Library, text: str) -> None:
    asked = Index(library)
    decision = asked.understand(text).decision
    assert isinstance(decision, Found)
    assert asked._ranked is None
