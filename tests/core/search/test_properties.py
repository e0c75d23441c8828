"""What holds for any text whatever."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.guides.library import Library
from bot.core.guides.model import SectionKind
from bot.core.guides.passages import split
from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous, Found, Meaning, NotFound, Target
from bot.core.search.names.names import Names
from bot.core.search.thresholds import CHOICES, NEAR
from bot.core.search.words.words import TEXT_LIMIT, WORD_LIMIT, fold, lemma, words
from tests.core.search.conftest import bullets, guide, heading, library_of, paragraph

LIFTS = library_of(
    guide("Back Squat", "squat", form=[bullets("Brace.", "Sit down.")], mistakes=[bullets("The knees cave in.")]),
    guide("Front Squat", variations=[heading("Paused"), paragraph("Count to two.")]),
    guide("Hip Thrust"),
    guide("Good Morning"),
    guide("Clean and Jerk"),
    guide("\u041f\u0440\u0438\u0441\u0435\u0434"),
    guide("Creatine", topic=True, overview=[paragraph("Five grams a day.")]),
    shared={"squats": ("back-squat", "front-squat")},
)
TINY = Index(LIFTS)
NAMES = Names(LIFTS.guides)

_GYM = st.sampled_from(
    """
    squat squats sqaut front back hip thrust rdl dl bench press no without barbell knees hurt pain vs or and how many
    sets my the it ? good morning everyone lol creatine grams 20g 5x5 form mistakes is better than instead of numb
    hamstring hams kneeling beginner chest what should i do
    """.split()
)
spoken = st.lists(st.one_of(_GYM, _GYM, _GYM, st.text(max_size=6)), max_size=14).map(" ".join)
texts = st.one_of(st.text(max_size=80), spoken)
abouts = st.one_of(st.none(), st.sampled_from([*LIFTS.guides, "no-such-guide"]))
kinds = st.one_of(st.none(), st.sampled_from(SectionKind))


def pointed_to(meaning: Meaning) -> Iterator[Target]:
    match meaning.decision:
        case Found(target):
            yield target
        case Ambiguous(choices):
            yield from choices
        case NotFound(near):
            yield from near


def check(meaning: Meaning, library: Library) -> None:
    """What a meaning promises, of a library."""
    for target in pointed_to(meaning):
        assert target.guide in library.guides
        assert 0 <= target.confidence <= 1
        assert target.section is not None or target.passage is None
        if target.section is not None:
            found = [one for one in library.guides[target.guide].sections if one.key == target.section]
            assert len(found) == 1
            assert target.passage is None or 0 <= target.passage < len(split(found[0]))
    slugs = [target.guide for target in pointed_to(meaning)]
    match meaning.decision:
        case Ambiguous():
            assert 2 <= len(slugs) <= CHOICES
            assert len(set(slugs)) == len(slugs)
        case NotFound():
            assert len(slugs) <= NEAR
    if meaning.compare is not None:
        assert meaning.compare[0] != meaning.compare[1]
        assert set(meaning.compare) <= set(library.guides)
        assert meaning.kind is SectionKind.COMPARISON
        assert slugs == [meaning.compare[0]]
    assert meaning.pain or not meaning.red_flag


@given(texts, kinds, abouts)
def test_a_meaning_keeps_its_promises(text: str, kind: SectionKind | None, about: str | None) -> None:
    meaning = TINY.understand(text, kind=kind, about=about)
    check(meaning, LIFTS)
    assert meaning == TINY.understand(text, kind=kind, about=about)


@given(texts, kinds)
@settings(max_examples=60)
def test_a_meaning_keeps_its_promises_over_the_shipped_library(
    index: Index, library: Library, text: str, kind: SectionKind | None
) -> None:
    check(index.understand(text, kind=kind), library)
    check(index.understand(text, kind=kind, about="bench-press"), library)


@given(texts)
def test_case_and_space_around_mean_nothing(text: str) -> None:
    text = fold(text)
    assert TINY.understand(text) == TINY.understand(f"  {text.upper().lower()}\n")


@given(texts, st.integers(0, 30))
def test_completions_are_distinct_guides_no_more_than_asked_for(text: str, limit: int) -> None:
    found = TINY.complete(text, limit)
    slugs = [target.guide for target in found]
    assert len(slugs) == len(set(slugs)) <= limit
    assert set(slugs) <= set(LIFTS.guides)
    assert all(0 <= target.confidence <= 1 for target in found)


@given(texts)
def test_completions_are_those_of_a_longer_list(text: str) -> None:
    assert TINY.complete(text, 3) == TINY.complete(text, 30)[:3]


@given(texts)
def test_folding_is_done_once(text: str) -> None:
    once = fold(text)
    assert fold(once) == once
    assert once == once.strip()
    assert "  " not in once


@given(st.text(max_size=1500))
def test_so_much_of_a_text_is_read(text: str) -> None:
    assert len(words(text)) <= WORD_LIMIT
    assert words(text) == words(text[:TEXT_LIMIT])
    assert all(words(text))


@given(spoken)
def test_every_word_read_is_one_of_the_vocabularys_or_costs_something_known(text: str) -> None:
    count = len(NAMES.vocabulary.spelled)
    for token in NAMES.reader.read(words(text)):
        assert token.cost >= 0
        assert all(0 <= number < count and 0 < sure <= 1 for number, sure in token.options)
        assert len({number for number, _ in token.options}) == len(token.options)


@pytest.mark.parametrize("word", ["squat", "thrust", "press", "curl", "glute", "bicep", "calf", "abdominal", "knee"])
def test_a_dictionary_form_stays_itself(word: str) -> None:
    assert lemma(lemma(word)) == lemma(word)
