"""Texts that go on about the guide of the last answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.answers.answerer import Answerer
from bot.core.answers.request import Ask
from bot.core.guides.library import Library
from bot.core.guides.model import Question, SectionKind
from bot.core.guides.passages import split
from bot.core.guides.text import plain
from bot.core.search import borrowing, followups
from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous, Found, Meaning, NotFound
from bot.core.search.names.names import Names
from bot.core.search.reading.tokens import Token
from bot.core.search.words.words import words
from tests.core.search.conftest import bullets, guide, library_of, opened, paragraph

LIFTS = library_of(
    guide(
        "Bench Press",
        "bench",
        form=[bullets("Grip the bar.", "Lower it to the chest.")],
        mistakes=[bullets("The elbows flare: tuck them.", "The wrists bend: stack them.")],
        programming=[paragraph("Three sets of five, twice a week.")],
    ),
    guide("Incline Bench Press", form=[bullets("Set the bench to thirty degrees.")]),
    guide("Standing Calf Raise", form=[bullets("Stand on a step.")]),
    guide("Seated Calf Raise", form=[bullets("Sit down.")], mistakes=[bullets("You bounce.")]),
    guide("Back Squat", "squat", form=[bullets("Sit down between the feet.")], mistakes=[bullets("The knees cave.")]),
    guide("Creatine", topic=True, overview=[paragraph("Five grams a day with water.")]),
)
INDEX = Index(LIFTS)
NAMES = Names(LIFTS.guides)


@pytest.mark.parametrize(
    ("text", "about", "kind"),
    [
        ("how much?", "bench-press", SectionKind.PROGRAMMING),
        ("how", "bench-press", SectionKind.FORM),
        ("and for strength?", "bench-press", SectionKind.PROGRAMMING),
        ("for women?", "bench-press", None),
        ("failure?", "bench-press", SectionKind.PROGRAMMING),
        ("tempo?", "back-squat", SectionKind.FORM),
        ("why?", "creatine", None),
        ("how much", "creatine", None),
    ],
)
def test_hardly_a_word_asks_something_of_the_last_guide(text: str, about: str, kind: SectionKind | None) -> None:
    decision = INDEX.understand(text, about=about).decision
    assert isinstance(decision, Found)
    assert (decision.target.guide, decision.target.kind) == (about, kind)


@pytest.mark.parametrize("text", ["who are you", "where are you", "what", "how are you doing"])
def test_what_asks_of_somebody_asks_nothing_of_the_last_guide(text: str) -> None:
    assert isinstance(INDEX.understand(text, about="bench-press").decision, NotFound)


THANKS = (
    "awesome! thanks for the tip.",
    "ok no prob",
    "thanks man appreciate it",
    "perfect, will try tomorrow",
    "ok cool, that was all i needed",
    "haha my dog ate it",
)


def tokens(text: str) -> list[Token]:
    return NAMES.reader.read(words(text))


def said(text: str, about: str | None = "bench-press") -> Meaning:
    return INDEX.understand(text, about=about)


def found(text: str, about: str | None = "bench-press") -> tuple[str, SectionKind | None] | None:
    decision = said(text, about).decision
    return (decision.target.guide, decision.target.kind) if isinstance(decision, Found) else None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("mistakes?", "mistakes"),
        ("and the mistakes?", "mistakes"),
        ("how many sets", "programming"),
        ("what about the form", "form"),
        ("ok so how do i do it", "form"),
        ("my wrists bend", "mistakes"),
    ],
)
def test_a_text_that_names_no_guide_is_about_the_last_one(text: str, kind: str) -> None:
    assert found(text) == ("bench-press", SectionKind(kind))


@pytest.mark.parametrize("text", ["", "tell me about it", "show me that", "this one"])
def test_nothing_more_than_a_pointing_word_gives_the_guide(text: str) -> None:
    guide_and_kind = found(text)
    assert guide_and_kind is not None
    assert guide_and_kind[0] == "bench-press"


@pytest.mark.parametrize("text", ["back squat", "what about the back squat", "and squat?", "same for squats"])
def test_another_guides_name_leads_there(text: str) -> None:
    assert found(text) == ("back-squat", None)


def test_another_guide_is_asked_for_its_section() -> None:
    assert found("and the squat mistakes?") == ("back-squat", SectionKind.MISTAKES)


@pytest.mark.parametrize("text", ["and incline?", "incline", "what about incline", "incline then"])
def test_a_word_that_changes_a_lift_borrows_the_last_ones_name(text: str) -> None:
    assert found(text) == ("incline-bench-press", None)


def test_a_word_borrows_nothing_where_no_such_lift_is() -> None:
    for text in ("and decline?", "incline"):
        decision = said(text, "back-squat").decision
        named = [decision.target] if isinstance(decision, Found) else getattr(decision, "choices", ())
        assert "back-squat" not in [target.guide for target in named if target.section is None and target.kind is None]
    match = borrowing.borrowed(NAMES, NAMES.number["back-squat"], tokens("incline"), asks=False)
    assert match is None


def test_the_last_guide_itself_is_not_borrowed() -> None:
    assert borrowing.borrowed(NAMES, NAMES.number["incline-bench-press"], tokens("incline"), asks=False) is None
    match = borrowing.borrowed(NAMES, NAMES.number["bench-press"], tokens("incline"), asks=False)
    assert match is not None
    assert NAMES.slugs[match.guide] == "incline-bench-press"


@pytest.mark.parametrize(
    "text", ["or seated?", "or seated", "or seated calf raise", "vs seated calf raise", "vs the seated calf raise?"]
)
def test_or_compares_with_the_last_one(text: str) -> None:
    meaning = said(text, "standing-calf-raise")
    assert meaning.compare == ("standing-calf-raise", "seated-calf-raise")
    assert meaning.kind is SectionKind.COMPARISON
    assert isinstance(meaning.decision, Found)
    assert meaning.decision.target.guide == "standing-calf-raise"


def test_without_a_last_answer_nothing_goes_on() -> None:
    assert found("mistakes?", None) is None
    assert said("", None).decision == NotFound()


def test_a_guide_that_the_library_lost_counts_as_none() -> None:
    for text in ("mistakes?", "it", "", "squat form"):
        assert said(text, "long-gone") == said(text, None)


@pytest.mark.parametrize("text", ["lol", "thanks bro", "haha nice", "good night everyone"])
def test_small_talk_is_not_about_it(text: str) -> None:
    assert followups.is_chatter(tokens(text), 0)
    assert not isinstance(said(text).decision, Found | Ambiguous)


@pytest.mark.parametrize("text", ["", "the", "mistakes", "lol my squat", "bench"])
def test_what_is_no_small_talk(text: str) -> None:
    assert not followups.is_chatter(tokens(text), 1)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("and the mistakes", ["mistake"]),
        ("ok so what about squats", ["squat"]),
        ("how about it", ["it"]),
        ("how to squat", ["how", "to", "squat"]),
        ("squat and bench", ["squat", "and", "bench"]),
        ("and", []),
        ("", []),
    ],
)
def test_the_words_that_only_open_a_text_cost_and_say_nothing(text: str, left: list[str]) -> None:
    before = tokens(text)
    opened = followups.opened(before)
    assert len(opened) == len(before)
    assert [token.word for token in opened if token.word] == left
    assert all(not token.options and not token.cost for token in opened if not token.word)


def test_pointing_words() -> None:
    assert followups.points(tokens("what does it do"))
    assert followups.points(tokens("those?"))
    assert not followups.points(tokens("what does the squat do"))


def test_a_weak_name_beside_a_pointing_word_is_no_other_guides() -> None:
    (best, *_) = NAMES.whole(tokens("squat"))
    assert followups.names_another(best, tokens("squat"), set(), 0.5)
    assert not followups.names_another(best, tokens("squat"), {0}, 0.5)
    assert not followups.names_another(best._replace(score=0.6), tokens("squat it"), set(), 0.5)
    assert not followups.names_another(best._replace(score=0.4), tokens("squat"), set(), 0.5)
    assert not followups.names_another(None, tokens("squat"), set(), 0.5)


@pytest.mark.parametrize(
    ("first", "text", "guide"),
    [
        ("hip-abduction", "and adduction", "hip-adduction"),
        ("creatine-guide", "on rest days too?", "creatine-guide"),
        ("side-plank", "twice a week enough?", "side-plank"),
        ("chin-up", "muscles?", "chin-up"),
        ("hip-thrust-exercise", "what about with dumbbells", "hip-thrust-exercise"),
    ],
)
def test_what_may_be_a_name_elsewhere_goes_on_in_the_shipped_library(
    index: Index, first: str, text: str, guide: str
) -> None:
    assert opened(index, text, about=first).guide == guide


@pytest.mark.parametrize(
    ("text", "about", "guide"),
    [
        ("what about the incline one, how steep", "bench-press", "incline-bench-press"),
        ("and incline, do the elbows flare", "bench-press", "incline-bench-press"),
        ("ok now teach me the seated one", "standing-calf-raise", "seated-calf-raise"),
        ("and standing, how many reps there", "seated-calf-raise", "standing-calf-raise"),
    ],
)
def test_a_kind_of_the_last_lift_may_be_asked_about_at_length(text: str, about: str, guide: str) -> None:
    answer = found(text, about)
    assert answer is not None
    assert answer[0] == guide


def test_one_of_something_else_is_no_other_guide() -> None:
    assert found("is one set enough") == ("bench-press", SectionKind.PROGRAMMING)
    assert [token.word for token in borrowing._set_apart(tokens("i did one"))] == []


def test_same_costs_nothing_in_a_text_that_goes_on() -> None:
    assert [token.cost for token in followups.opened(tokens("and squat same cues")) if token.word == "same"] == [0.0]
    assert found("and back squat? same mistakes?") == ("back-squat", SectionKind.MISTAKES)


def test_a_sentence_of_lifters_words_goes_on_though_no_passage_has_them() -> None:
    foreseen = (Question("too shaky to press it", SectionKind.MISTAKES, "mistakes"),)
    bench, *others = LIFTS.guides["bench-press"], *(g for slug, g in LIFTS.guides.items() if slug != "bench-press")
    index = Index(library_of(replace(bench, questions=foreseen), *others))
    target = opened(index, "i am so shaky while pressing it", about="bench-press")
    assert (target.guide, target.kind) == ("bench-press", SectionKind.MISTAKES)


@pytest.mark.parametrize("text", THANKS)
def test_who_says_thanks_or_talks_of_something_else_is_not_answered(text: str) -> None:
    assert isinstance(said(text).decision, NotFound)


@pytest.mark.parametrize(
    ("text", "kind"), [("cool, and the mistakes?", "mistakes"), ("thanks, my wrists bend though", "mistakes")]
)
def test_who_says_thanks_and_asks_on_is_answered(text: str, kind: str) -> None:
    assert found(text) == ("bench-press", SectionKind(kind))


def test_what_is_set_against_the_last_lift_is_no_other_guide() -> None:
    decision = said("why would i do those over back squats").decision
    assert isinstance(decision, Found)
    assert decision.target.guide == "bench-press"


def test_the_same_with_another_implement_is_the_lift_with_it() -> None:
    lifts = library_of(guide("Barbell Bench Press"), guide("Dumbbell Bench Press"), guide("Dumbbell Row"))
    index = Index(lifts)
    for text, meant in (
        ("same but with dumbbells", "dumbbell-bench-press"),
        ("and the same with a barbell", "barbell-bench-press"),
    ):
        decision = index.understand(text, about="barbell-bench-press").decision
        assert isinstance(decision, Found)
        assert decision.target.guide == meant


def test_what_the_last_guide_says_is_about_it_though_another_is_called_so() -> None:
    leg_press = guide("Leg Press", mistakes=[bullets("The heels lift up at the bottom: lower the feet.")])
    index = Index(library_of(leg_press, guide("Standing Calf Raise", "heel lift", form=[bullets("Stand on a step.")])))
    decision = index.understand("heels lift up at the bottom", about="leg-press").decision
    assert isinstance(decision, Found)
    assert decision.target.guide == "leg-press"
    other = index.understand("heel lift", about="leg-press").decision
    assert isinstance(other, Found)
    assert other.target.guide == "standing-calf-raise"


@pytest.mark.parametrize(
    ("text", "guide"),
    [
        ("how many grams of protein when cutting at 90 kilos", "protein-intake"),
        ("machine where you push your legs apart", "hip-abduction"),
    ],
)
def test_a_question_of_its_own_is_not_taken_to_go_on(index: Index, text: str, guide: str) -> None:
    for last in ("lifting-straps", "lat-pulldown/comparison"):
        match index.understand(text, about=last).decision:
            case Found(target) | Ambiguous((target, *_)):
                assert target.guide == guide
            case NotFound():
                pytest.fail("nothing found")


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


@pytest.mark.parametrize(("text", "about"), [("for glutes", "step-up"), ("glutes", "step-up"), ("for chest", "dips")])
def test_little_of_a_name_borrows_no_other_ones(index: Index, text: str, about: str) -> None:
    assert opened(index, text, about=about).guide == about


def test_who_names_a_muscle_asks_for_exercises(index: Index) -> None:
    meaning = index.understand("what can i do for hamstrings with only dumbbells", about="lat-pulldown")
    assert meaning.facets is not None
    assert isinstance(meaning.decision, Ambiguous)


def test_what_the_last_guide_speaks_of_stays_with_it(index: Index) -> None:
    assert (
        opened(index, "my heels come up at the bottom", about="how-to-squat-properly").guide == "how-to-squat-properly"
    )


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("my knees hurt on the floor while doing em", "nordic-hamstring-curl"),
        ("my wrists suck, other options?", "front-squat"),
        ("my lower back aches afterwards", "rowing-machine"),
        ("electrolytes or nah", "hydration"),
        ("wtf is 3110", "lifting-tempo"),
        ("how many secs each round", "battle-ropes"),
    ],
)
def test_what_makes_no_sense_alone_stays_with_the_last_guide(index: Index, text: str, about: str) -> None:
    assert opened(index, text, about=about).guide == about


@pytest.mark.parametrize("text", ["and without weights?", "without equipment?"])
def test_what_is_ruled_out_is_no_name_of_another_guide(index: Index, text: str) -> None:
    meaning = index.understand(text, about="bulgarian-split-squat")
    assert isinstance(meaning.decision, Found)
    assert (meaning.decision.target.guide, meaning.kind) == ("bulgarian-split-squat", SectionKind.ALTERNATIVES)


@pytest.mark.parametrize(
    ("text", "about", "guide"),
    [
        ("how about on the side", "plank", "side-plank"),
        ("same for incline with dumbbells?", "bench-press", "incline-dumbbell-press"),
        ("chinups too?", "pull-up", "chin-up"),
    ],
)
def test_what_was_asked_is_asked_again_of_another_guide(index: Index, text: str, about: str, guide: str) -> None:
    meaning = index.understand(text, about=f"{about}/mistakes")
    assert isinstance(meaning.decision, Found)
    assert (meaning.decision.target.guide, meaning.kind) == (guide, SectionKind.MISTAKES)


@pytest.mark.parametrize(
    ("text", "about"), [("fingers go tingly", "doorway-chest-stretch"), ("safe w old shoulder injury?", "dips")]
)
def test_pain_after_an_exercise_is_about_it(index: Index, text: str, about: str) -> None:
    meaning = index.understand(text, about=about)
    assert isinstance(meaning.decision, Found)
    assert (meaning.decision.target.guide, meaning.kind) == (about, SectionKind.SAFETY)


@pytest.mark.parametrize("text", ["\N{THUMBS UP SIGN}", "!!", "got it will try tmrw"])
def test_who_only_nods_is_not_answered(index: Index, text: str) -> None:
    assert isinstance(index.understand(text, about="bench-press").decision, NotFound)


def test_a_question_mark_alone_asks_on(index: Index) -> None:
    assert isinstance(index.understand("?", about="bench-press").decision, Found)


def test_one_word_asks_the_same_of_another_lift(index: Index) -> None:
    meaning = index.understand("incline?", about="bench-press/programming")
    assert isinstance(meaning.decision, Found)
    assert (meaning.decision.target.guide, meaning.kind) == ("incline-bench-press", SectionKind.PROGRAMMING)


@pytest.mark.parametrize("text", ["chest exercises no equipment", "leg exercises bad knees", "legs with one dumbbell"])
def test_who_asks_for_exercises_leaves_the_last_guide(index: Index, text: str) -> None:
    def first(meaning: Meaning) -> str:
        decision = meaning.decision
        assert not isinstance(decision, NotFound)
        return decision.target.guide if isinstance(decision, Found) else decision.choices[0].guide

    alone = index.understand(text)
    assert index.understand(text, about="pull-up/comparison") == alone
    for opening in ("and", "or", "what about"):
        assert first(index.understand(f"{opening} {text}", about="pull-up/comparison")) == first(alone)


def test_who_only_names_muscles_goes_on(index: Index) -> None:
    assert opened(index, "chest or lats?", about="dumbbell-pullover").guide == "dumbbell-pullover"


def test_a_name_that_opens_a_text_is_meant_though_a_word_points(index: Index) -> None:
    target = opened(index, "and snatch how is that done", about="power-clean")
    assert (target.guide, target.kind) == ("snatch", SectionKind.FORM)


@pytest.mark.parametrize(
    ("text", "about", "pair"),
    [
        ("chin up harder or easier than this?", "pull-up", ("chin-up", "pull-up")),
        ("is it harder than dips", "push-up", ("push-up", "dips")),
    ],
)
def test_what_is_harder_than_the_last_lift_is_set_beside_it(
    index: Index, text: str, about: str, pair: tuple[str, str]
) -> None:
    assert index.understand(text, about=about).compare == pair


def test_two_ways_of_the_last_lift_are_told_apart_by_a_passage(index: Index) -> None:
    decision = index.understand("high feet or low feet whats the difference", about="leg-press").decision
    assert isinstance(decision, Found)
    assert decision.target.guide == "leg-press"
    assert decision.target.section is not None


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("when do i move on to the bar", "goblet-squat"),
        ("one arm goes up quicker", "bench-press"),
        ("shoulders burning more than ass", "kettlebell-swing"),
        ("swinging about like a chimp", "hanging-leg-raise"),
        ("converse ok?", "squat-shoes"),
        ("any point if ive already done em with dumbells", "cable-curl"),
        ("hammys cramp up real bad", "glute-bridge"),
    ],
)
def test_what_is_asked_or_told_of_the_last_lift_stays_with_it(index: Index, text: str, about: str) -> None:
    assert opened(index, text, about=about).guide == about


def test_what_only_tells_of_others_is_not_answered_after_an_answer_either(index: Index) -> None:
    told = "someone spilled chalk on the lat pulldown"
    assert isinstance(index.understand(told, about="lat-pulldown").decision, NotFound)
    advised = index.understand("he says keep elbows in", about="bench-press").decision
    assert isinstance(advised, Found)
    assert advised.target.guide == "bench-press"


def test_who_asks_what_to_do_with_equipment_leaves_the_last_guide(index: Index) -> None:
    meaning = index.understand("what can i do with a kettlebell", about="how-to-squat-properly")
    assert meaning.facets is not None
    assert isinstance(meaning.decision, Ambiguous)


@pytest.mark.parametrize(
    "text",
    [
        "what is the capital of spain",
        "What do robots need to survive?",
        "tell me about the civil war",
        "how many eyes does a bee have?",
        "no, i'm not.",
        "what year is it?",
    ],
)
def test_what_no_guide_speaks_of_does_not_go_on(index: Index, text: str) -> None:
    assert isinstance(index.understand(text, about="hip-thrust-exercise/form").decision, NotFound)


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("im a beginner tho", "dips"),
        ("bar keeps scraping my shins bloody", "deadlift-form"),
        ("diff with chin up?", "pull-up"),
        ("no machine at home sadly", "leg-curl"),
    ],
)
def test_a_word_that_no_guide_says_is_no_other_matter(index: Index, text: str, about: str) -> None:
    assert opened(index, text, about=about).guide == about


@pytest.mark.parametrize(
    ("text", "about", "guide"),
    [
        ("depth?", "dips", "dips"),
        ("rest time?", "dips", "dips"),
        ("heels lifting", "how-to-squat-properly", "how-to-squat-properly"),
        ("lower back rounding", "deadlift-form", "deadlift-form"),
        ("do i even need them if i do rdls every week?", "leg-curl", "leg-curl"),
        ("how heavy is that compared to my squat normally?", "good-morning", "good-morning"),
        ("my butt comes up first", "how-to-squat-properly", "how-to-squat-properly"),
        ("alternatives to bulgarians?", "goblet-squat", "bulgarian-split-squat"),
        ("so thats lower abs?", "lying-leg-raise", "lying-leg-raise"),
        ("and on squats?", "rest-between-sets", "rest-between-sets"),
        ("and on squats?", "bench-press", "how-to-squat-properly"),
    ],
)
def test_which_guide_a_text_goes_on_about(index: Index, text: str, about: str, guide: str) -> None:
    assert opened(index, text, about=about).guide == guide


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


def test_a_lift_that_something_is_set_against_lends_no_name(index: Index) -> None:
    assert (
        opened(index, "and how much less than flat should i use", about="incline-bench-press").guide
        == "incline-bench-press"
    )


@pytest.mark.parametrize(
    ("text", "about", "guide"),
    [
        ("bench mistakes", "overhead-press", "bench-press"),
        ("what about bench", "deadlift-form", "bench-press"),
        ("bench height?", "hip-thrust-exercise", "hip-thrust-exercise"),
        ("before bench or after", "pec-deck", "pec-deck"),
    ],
)
def test_the_bench_is_a_lift_after_one_that_needs_none(index: Index, text: str, about: str, guide: str) -> None:
    assert opened(index, text, about=about).guide == guide


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


@pytest.mark.parametrize(
    "text", ["stretches for tight hips", "kettlebell full body", "hinge for noobs", "low impact conditioning"]
)
def test_who_wants_exercises_goes_on_about_none(index: Index, text: str) -> None:
    assert index.understand(text, about="trap-bar-deadlift").facets is not None


@pytest.mark.parametrize("text", ["normal?", "is that normal", "is it bad", "is that ok"])
@pytest.mark.parametrize(
    ("shown", "stays"), [("mistakes", "mistakes"), ("safety", "safety"), ("form", "safety"), ("", "safety")]
)
def test_who_wonders_whether_it_is_normal_stays_at_what_tells_of_it(
    index: Index, text: str, shown: str, stays: str
) -> None:
    target = opened(index, text, about=f"plank/{shown}")
    assert (target.guide, target.section) == ("plank", stays)


def talked(answerer: Answerer, *texts: str) -> list[str | None]:
    """The guides that the texts of one conversation open."""
    about: str | None = None
    guides: list[str | None] = []
    for text in texts:
        reply = answerer.answer(Ask(text, about=about))
        about = reply.about or about
        guides.append(reply.guide)
    return guides


@pytest.mark.parametrize(
    "texts",
    [
        ("lunges", "training frequency", "i wobble all over"),
        ("deadlift", "lifting belt", "my back rounds on the last rep"),
        ("deadlift", "creatine", "lifting belt", "my back rounds on the last rep"),
    ],
)
def test_a_text_goes_back_to_the_lift_that_was_talked_of_before_a_topic(
    answerer: Answerer, texts: tuple[str, ...]
) -> None:
    guides = talked(answerer, *texts)
    assert guides[-1] == guides[0]


@pytest.mark.parametrize(
    "texts",
    [
        ("lunges", "creatine", "how many grams"),
        ("deadlift", "lifting belt", "how tight"),
        ("creatine", "bench press", "how many sets"),
        ("deadlift", "bench press", "how wide"),
    ],
)
def test_a_text_stays_with_the_last_guide_that_answers_it(answerer: Answerer, texts: tuple[str, ...]) -> None:
    guides = talked(answerer, *texts)
    assert guides[-1] == guides[-2]


def test_a_lift_that_is_only_named_beside_a_topic_is_remembered(answerer: Answerer) -> None:
    first = answerer.answer(Ask("do i need lifting shoes for the overhead squat"))
    assert first.about == "squat-shoes///overhead-squat"
    guides = talked(answerer, "which shoes for front squats", "my elbows drop")
    assert guides == [None, "front-squat"]


@pytest.mark.parametrize("text", ["so what then", "what to do", "ok what do i do now"])
@pytest.mark.parametrize(
    ("told", "kind"),
    [("safety", SectionKind.ALTERNATIVES), ("mistakes", SectionKind.FORM), ("why", SectionKind.FORM)],
)
def test_who_asks_what_to_do_is_told_what_mends_it(index: Index, text: str, told: str, kind: SectionKind) -> None:
    target = opened(index, text, about=f"bench-press/{told}")
    assert (target.guide, target.kind) == ("bench-press", kind)


@pytest.mark.parametrize("text", ["what muscles then", "what next week", "and then", "then"])
def test_who_asks_for_more_than_that_is_answered_as_before(text: str) -> None:
    assert not followups.asks_what_to_do(text.split())


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("before or after squats", "leg-press"),
        ("do i do these before bench", "face-pull"),
        ("before squats ok?", "couch-stretch"),
    ],
)
def test_a_lift_that_only_tells_when_is_not_turned_to(index: Index, text: str, about: str) -> None:
    target = opened(index, text, about=about)
    assert (target.guide, target.kind) == (about, SectionKind.PROGRAMMING)


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("how much should i use vs my back squat", "front-squat"),
        ("pointless if i already rdl?", "cable-pull-through"),
        ("kinder on a dodgy shoulder than the ohp or same same", "landmine-press"),
        ("how many pullups do i need first", "muscle-up"),
        ("front delts only", "incline-bench-press"),
        ("inner thigh feels like itll rip", "lateral-lunge"),
    ],
)
def test_a_lift_or_a_muscle_by_which_the_last_one_is_measured_is_not_turned_to(
    index: Index, text: str, about: str
) -> None:
    assert opened(index, text, about=about).guide == about


@pytest.mark.parametrize(
    ("text", "about", "guide"),
    [
        ("she also wants dead bugs from me, how are those done", "bird-dog", "dead-bug"),
        ("nice. dead bugs look easier, how do they go", "bird-dog", "dead-bug"),
    ],
)
def test_a_name_of_several_words_may_be_pointed_to_behind_it(index: Index, text: str, about: str, guide: str) -> None:
    assert opened(index, text, about=about).guide == guide


@pytest.mark.parametrize(
    ("text", "about", "guide"),
    [
        ("hack squat same mistakes?", "leg-press/mistakes", "hack-squat"),
        ("hack squat, are they the same ones?", "leg-press/mistakes", "hack-squat"),
        ("ditto for hack squat?", "leg-press/mistakes", "hack-squat"),
    ],
)
def test_whether_the_same_holds_for_another_lift_is_told_there(index: Index, text: str, about: str, guide: str) -> None:
    target = opened(index, text, about=about)
    assert (target.guide, target.kind) == (guide, SectionKind.MISTAKES)


@pytest.mark.parametrize("text", ["or overhead extensions, pick one for me", "or dips, whats better for mass"])
def test_or_sets_a_lift_beside_the_last_one_to_choose_from(index: Index, text: str) -> None:
    assert index.understand(text, about="skull-crusher").compare is not None


@pytest.mark.parametrize("text", ["sat down or stood up?", "the lying one or the sitting one", "seated or lying"])
def test_two_ways_may_be_said_at_more_length(index: Index, text: str) -> None:
    target = opened(index, text, about="leg-curl")
    assert (target.guide, target.kind) == ("leg-curl", SectionKind.VARIATIONS)


def test_a_yes_or_no_behind_a_comparison_is_no_part_of_it(index: Index) -> None:
    assert index.understand("beter than pendlay or nah", about="barbell-row").compare == ("barbell-row", "pendlay-row")
    assert index.understand("better than dumbbells or nah", about="cable-curl").compare is None


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("singles or triples", "power-clean"),
        ("both towers hogged by influencers", "cable-crossover"),
        ("16 feels like a toy, jump straight to 24?", "kettlebell-swing"),
        ("left then right, or both go up together", "hammer-curl"),
        ("thing wont budge a cm", "sled-push"),
    ],
)
def test_what_wants_something_that_no_passage_says_stays_all_the_same(index: Index, text: str, about: str) -> None:
    assert opened(index, text, about=about).guide == about


@pytest.mark.parametrize("text", ["thanks a lot mate", "u the best", "ok danke", "done, u were right"])
def test_who_is_content_wants_nothing_more(index: Index, text: str) -> None:
    assert not isinstance(index.understand(text, about="overhead-press").decision, Found)


@pytest.mark.parametrize(
    "texts",
    [
        ("compare front squat and hack squat", "rdl form", "sharp pain in my chest when i bench"),
        ("squat form", "rdl form", "my chest hurts when i bench"),
    ],
)
def test_what_happens_in_another_lift_is_told_there(answerer: Answerer, texts: tuple[str, ...]) -> None:
    assert talked(answerer, *texts)[-1] == "bench-press"
