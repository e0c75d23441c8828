"""How names are filed: numbers, keys, weights."""

from __future__ import annotations

from itertools import permutations

import pytest

from bot.core.guides.library import Library
from bot.core.search.names.called import Rank
from bot.core.search.names.catalogue import Catalogue
from bot.core.search.names.keys import MASK
from bot.core.search.reading.vocabulary import Vocabulary
from bot.core.search.words.words import fold
from tests.core.search.conftest import guide, heading, library_of, paragraph

LIFTS = library_of(
    guide("Back Squat", "squat", "barbell squat"),
    guide("Front Squat"),
    guide("Bench Press", "benchpress", variations=[heading("Paused Bench Press"), paragraph("Count to two.")]),
    guide("Clean and Jerk", "clean jerk"),
    guide("Gym Etiquette", "work in", topic=True),
    guide("Deadlift", "dead lift"),
)
FILED = Catalogue(LIFTS.guides, ["leg day"])
SLUGS = list(LIFTS.guides)


def names_of(slug: str) -> list[list[str]]:
    number = SLUGS.index(slug)
    return [FILED.vocabulary.read(name) for name, guide in enumerate(FILED.guide) if guide == number]


def key(*words: str) -> int:
    return sum(FILED.vocabulary.key[FILED.vocabulary.ids[word]] for word in words)


def test_every_name_is_filed_in_dictionary_form_the_guides_own_first() -> None:
    assert names_of("back-squat")[:3] == [["back", "squat"], ["squat"], ["barbell", "squat"]]
    first = [name for name, number in enumerate(FILED.guide) if number == SLUGS.index("front-squat")]
    assert FILED.rank[first[0]] == Rank.NAME


def test_little_words_are_in_no_name() -> None:
    assert names_of("clean-and-jerk")[0] == ["clean", "jerk"]
    assert "and" not in FILED.vocabulary.ids


def test_a_compound_is_written_in_one_way() -> None:
    assert all(name == ["bench", "press"] or len(name) > 2 for name in names_of("bench-press"))
    assert len({tuple(name) for name in names_of("deadlift")}) == 1


def test_a_names_key_is_that_of_its_words_in_any_order() -> None:
    for order in permutations(("barbell", "squat")):
        first = FILED.keys.find(key(*order))
        assert FILED.vocabulary.read(first) == ["barbell", "squat"]
    assert key("squat") in FILED.keys
    assert key("back") not in FILED.keys
    assert key("squat", "squat") not in FILED.keys


def test_each_words_key_is_its_own(library: Library) -> None:
    filed = Catalogue(library.guides, list(library.shared_names))
    keys = filed.vocabulary.key
    assert len(set(keys)) == len(keys)
    assert all(0 < one < 1 << 60 for one in keys)
    # No two names of different words share a key.
    for code in filed.keys:
        name = filed.keys.find(code)
        words = sorted(filed.words_of(name))
        assert code == sum(keys[word] for word in words) & MASK
        assert all(sorted(filed.words_of(other)) == words for other in filed.all_of(name))


def test_a_shared_name_has_a_number_above_those_of_all_guides() -> None:
    name = FILED.keys.find(key("leg", "day"))
    assert FILED.guide[name] == len(SLUGS)


def test_a_variations_place_is_known() -> None:
    name = FILED.keys.find(key("pause", "bench", "press"))
    assert any(FILED.place.get(other) == ("variations", 0) for other in FILED.all_of(name))


def test_a_name_that_says_little_without_its_little_words_needs_them_all() -> None:
    assert FILED.said["work in"] == SLUGS.index("gym-etiquette")
    assert "work" in FILED.vocabulary.ids
    assert key("work") not in FILED.keys


def test_names_begun() -> None:
    begun = {SLUGS[FILED.guide[name]] for name in FILED.beginning("backsq", 9)}
    assert begun == {"back-squat"}
    assert len(FILED.beginning("b", 2)) == 2
    assert FILED.beginning("zz", 9) == []


def test_a_rare_word_tells_more_than_a_usual_one() -> None:
    vocabulary = Vocabulary(["front squat", "back squat", "hack squat", "snatch"], [0, 1, 2, 3])
    weight = {word: vocabulary.weight[number] for word, number in vocabulary.ids.items() if word != "single"}
    assert weight["snatch"] > weight["squat"] > 0
    assert [vocabulary.spread[vocabulary.ids[word]] for word in ("squat", "snatch")] == [3, 1]


def test_a_name_twice_in_a_guide_spreads_no_wider() -> None:
    vocabulary = Vocabulary(["squat", "back squat", "squat rack", "row"], [0, 0, 0, 1])
    assert vocabulary.spread[vocabulary.ids["squat"]] == 1


@pytest.mark.parametrize("names", [[], [""], ["", "?!"], ["and the"]])
def test_names_without_words(names: list[str]) -> None:
    vocabulary = Vocabulary(names, list(range(len(names))))
    assert [vocabulary.read(number) for number in range(len(names))] == [[] for _ in names]


def test_no_guides_at_all() -> None:
    empty = Catalogue({}, [])
    assert list(empty.keys) == []
    assert empty.beginning("a", 3) == []


def test_what_names_are_made_of_does_not_hang_on_their_case_or_signs() -> None:
    plain = Vocabulary(["bench press"], [0])
    for text in ("BENCH-PRESS", "B\u00e9nch  press!", "bench/press"):
        assert Vocabulary([text], [0]).read(0) == plain.read(0), fold(text)


def test_a_name_is_only_one_guides_where_no_other_one_has_its_words() -> None:
    lifts = library_of(guide("Pull-Up", "negative pull up"), guide("Assisted Pull-Up", "pull up negative", "gravitron"))
    catalogue = Catalogue(lifts.guides, [])
    one = catalogue.only("gravitron")
    assert one is not None
    assert list(lifts.guides)[catalogue.guide[one]] == "assisted-pull-up"
    assert catalogue.only("negativepullup") is None
    assert catalogue.only("gravi") is None
