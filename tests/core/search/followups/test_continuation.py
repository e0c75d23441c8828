"""What the guide of the last answer says to a text that goes on about it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.guides.library import Library
from bot.core.guides.model import Question, SectionKind
from bot.core.guides.passages import split
from bot.core.guides.text import plain
from bot.core.search.index import Index
from bot.core.search.meaning import Found
from tests.core.search.conftest import library_of, opened
from tests.core.search.followups.lifts import LIFTS, found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("mistakes?", "mistakes"),
        ("and the mistakes?", "mistakes"),
        ("how many sets", "programming"),
        ("what about the form", "form"),
        ("ok so how do i do it", "form"),
        ("my wrists bend", "mistakes"),
        ("gif", "form"),
        ("meaning", "about"),
    ],
)
def test_a_text_that_names_no_guide_is_about_the_last_one(text: str, kind: str) -> None:
    assert found(text) == ("bench-press", SectionKind(kind))


def test_a_sentence_of_lifters_words_goes_on_though_no_passage_has_them() -> None:
    foreseen = (Question("too shaky to press it", SectionKind.MISTAKES, "mistakes"),)
    bench, *others = LIFTS.guides["bench-press"], *(g for slug, g in LIFTS.guides.items() if slug != "bench-press")
    index = Index(library_of(replace(bench, questions=foreseen), *others))
    target = opened(index, "i am so shaky while pressing it", about="bench-press")
    assert (target.guide, target.kind) == ("bench-press", SectionKind.MISTAKES)


@pytest.mark.parametrize(
    ("text", "kind"), [("cool, and the mistakes?", "mistakes"), ("thanks, my wrists bend though", "mistakes")]
)
def test_who_says_thanks_and_asks_on_is_answered(text: str, kind: str) -> None:
    assert found(text) == ("bench-press", SectionKind(kind))


@pytest.mark.parametrize(
    ("text", "about", "heading"),
    [
        ("behind the neck?", "lat-pulldown", "Behind-the-Neck Pulldown"),
        ("rope", "triceps-pushdown", "Rope Pushdown"),
        ("neutral grip", "pull-up", "Neutral-Grip Pull-Up"),
    ],
)
def test_a_variations_heading_opens_it(index: Index, library: Library, text: str, about: str, heading: str) -> None:
    decision = index.understand(text, about=about).decision
    assert isinstance(decision, Found)
    assert (decision.target.guide, decision.target.kind) == (about, SectionKind.VARIATIONS)
    (section,) = library.guides[about].of_kind(SectionKind.VARIATIONS)
    assert decision.target.passage is not None
    assert plain(split(section)[decision.target.passage][:1]) == heading


@pytest.mark.parametrize(
    ("text", "about", "kind"),
    [
        ("grip?", "barbell-row", "form"),
        ("how long", "plank", "programming"),
        ("are these for chest", "dips", "muscles"),
    ],
)
def test_what_asks_for_a_section_names_no_variation(index: Index, text: str, about: str, kind: str) -> None:
    assert opened(index, text, about=about).kind == kind


@pytest.mark.parametrize(
    ("text", "about"), [("fingers go tingly", "doorway-chest-stretch"), ("safe w old shoulder injury?", "dips")]
)
def test_pain_after_an_exercise_is_about_it(index: Index, text: str, about: str) -> None:
    meaning = index.understand(text, about=about)
    assert isinstance(meaning.decision, Found)
    assert (meaning.decision.target.guide, meaning.kind) == (about, SectionKind.SAFETY)


@pytest.mark.parametrize(
    ("text", "about", "guide", "section"),
    [
        ("rope or bar attachment?", "triceps-pushdown", "triceps-pushdown", SectionKind.VARIATIONS),
        ("high or low handles", "trap-bar-deadlift", "trap-bar-deadlift", SectionKind.VARIATIONS),
        ("how i make it more chest", "dips", "dips", None),
        ("how do i get from 3 to 10", "chin-up", "chin-up", SectionKind.PROGRAMMING),
        ("cant do even one, where do i start", "push-up", "push-up", SectionKind.VARIATIONS),
        ("i wobble every step", "walking-lunge", "walking-lunge", SectionKind.MISTAKES),
        ("ok and is it safe alone at home", "bench-press", "bench-press", SectionKind.SAFETY),
        ("wife is 7 months gone, ok for her?", "dead-bug", "dead-bug", SectionKind.SAFETY),
    ],
)
def test_which_section_a_text_goes_on_to(
    index: Index, text: str, about: str, guide: str, section: SectionKind | None
) -> None:
    decision = index.understand(text, about=about).decision
    assert isinstance(decision, Found)
    assert decision.target.guide == guide
    assert section in (decision.target.kind, None)


@pytest.mark.parametrize(
    ("about", "text", "kind"),
    [
        ("thruster", "dumbbells instead of the bar?", "variations"),
        ("skull-crusher", "cable instead of bar?", "variations"),
        ("dips", "depth?", "form"),
        ("standing-calf-raise", "why cant i get mine to grow", "mistakes"),
        ("good-morning", "how light to start", "programming"),
        ("face-pull", "where should the burn be", "muscles"),
        ("bench-press", "no barbell, dumbbells instead", "alternatives"),
        ("inverted-row", "nothing to hang from at home", "alternatives"),
        ("assisted-pull-up", "when do i ditch the band", "programming"),
    ],
)
def test_what_is_swapped_or_asked_in_a_word_opens_its_section(index: Index, about: str, text: str, kind: str) -> None:
    target = opened(index, text, about=about)
    assert (target.guide, target.kind) == (about, kind)


@pytest.mark.parametrize("text", ["normal?", "is that normal", "is it bad", "is that ok"])
@pytest.mark.parametrize(
    ("shown", "stays"), [("mistakes", "mistakes"), ("safety", "safety"), ("form", "safety"), ("", "safety")]
)
def test_who_wonders_whether_it_is_normal_stays_at_what_tells_of_it(
    index: Index, text: str, shown: str, stays: str
) -> None:
    target = opened(index, text, about=f"plank/{shown}")
    assert (target.guide, target.section) == ("plank", stays)


@pytest.mark.parametrize("text", ["so what then", "what to do", "ok what do i do now"])
@pytest.mark.parametrize(
    ("told", "kind"),
    [("safety", SectionKind.ALTERNATIVES), ("mistakes", SectionKind.FORM), ("why", SectionKind.FORM)],
)
def test_who_asks_what_to_do_is_told_what_mends_it(index: Index, text: str, told: str, kind: SectionKind) -> None:
    target = opened(index, text, about=f"bench-press/{told}")
    assert (target.guide, target.kind) == ("bench-press", kind)
