"""Signs that need a professional: told, and gone on about."""

from __future__ import annotations

import pytest

from bot.core.answers.answerer import Answerer
from bot.core.answers.reply import Outcome, Reply
from bot.core.answers.request import Ask
from bot.core.search.asks.pain import pain_in
from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous, Found, NotFound
from bot.core.search.words.words import lemma, words

RED = [
    "i think im having a heart attack",
    "chest feels tight on the rower",
    "its going down my left arm",
    "heart keeps skipping beats",
    "bit of bleeding after the session",
    "coughing up blood",
    "he fell off the bar and hit his head",
    "elbow bent wrong way",
    "heard a crack in my knee",
    "something popped in my bicep",
    "cant feel when i need to pee",
    "my face drooped",
    "nosebleed on heavy squat",
    "my pee is really dark brown",
    "pee is the colour of cola after yesterdays workout",
    "im shaky and sweating now",
]


@pytest.mark.parametrize("text", RED)
def test_it_is_a_red_flag(text: str) -> None:
    assert pain_in([lemma(word) for word in words(text)])[1]


@pytest.mark.parametrize(
    "text",
    [
        "my shins are bleeding from deadlifts",
        "knees crack every squat but no pain",
        "chest press",
        "sugar before training",
    ],
)
def test_it_is_none(text: str) -> None:
    assert not pain_in([lemma(word) for word in words(text)])[1]


@pytest.mark.parametrize("text", ["my face drooped", "coughing up blood", "i think im having a heart attack"])
def test_no_far_fetched_guide_answers_it(index: Index, text: str) -> None:
    meaning = index.understand(text)
    assert (meaning.red_flag, meaning.decision) == (True, NotFound())


def test_guides_that_are_named_answer_by_their_safety(index: Index) -> None:
    decision = index.understand("pressure in my chest when i row").decision
    assert isinstance(decision, Ambiguous)
    assert {target.section for target in decision.choices} == {"safety"}


def test_a_topic_answers_by_what_it_says_of_doctors(index: Index) -> None:
    for about in (None, "push-pull-legs"):
        decision = index.understand("pee is dark brown", about=about).decision
        assert isinstance(decision, Found)
        assert (decision.target.guide, decision.target.section) == ("doms-vs-injury", "when-to-see-a-doctor")


def said(answerer: Answerer, *texts: str) -> list[Reply]:
    """The replies to one conversation."""
    about: str | None = None
    replies: list[Reply] = []
    for text in texts:
        replies.append(answerer.answer(Ask(text, about=about)))
        about = replies[-1].about or about
    return replies


def test_the_warning_stands_while_the_talk_goes_on_about_it(answerer: Answerer) -> None:
    _, *told = said(answerer, "low back pain", "cant feel my bladder", "should i just lie down", "for how long")
    assert [bool(reply.alert) for reply in told] == [True, True, True]
    assert {(reply.guide, reply.title) for reply in told} == {("low-back-pain-training", "Red Flags: Get Help First")}


def test_the_warning_ends_after_some_answers_with_thanks_and_with_another_guide(answerer: Answerer) -> None:
    told = said(answerer, "my arm went numb on dumbbell curls", *["how many sets"] * 4)
    assert [bool(reply.alert) for reply in told] == [True, True, True, True, False]
    assert [bool(reply.alert) for reply in said(answerer, "my arm went numb on dumbbell curls", "thanks")] == [
        True,
        False,
    ]
    assert [bool(one.alert) for one in said(answerer, "my arm went numb on dumbbell curls", "bench press")] == [
        True,
        False,
    ]


def test_a_warning_that_stands_alone_fades_and_is_remembered_too(answerer: Answerer) -> None:
    told = said(answerer, "push pull legs", "heart keeps skipping beats", *["how many days a week"] * 4)
    assert [bool(reply.alert) for reply in told] == [False, *[True] * 4, False]
    assert told[-1].guide == "push-pull-legs"


def test_where_no_guide_speaks_of_it_the_warning_is_the_answer(answerer: Answerer) -> None:
    reply = answerer.answer(Ask("i think im having a heart attack"))
    assert reply.outcome is Outcome.NOT_FOUND
    assert reply.alert
    assert (reply.title, reply.choices) == ("Get help first", ())


def test_pain_in_a_lift_whose_guide_has_no_safety_section_finds_what_it_says_of_it(answerer: Answerer) -> None:
    reply = answerer.answer(Ask("the bar digs in and hurts my hips", about="hip-thrust-exercise"))
    assert reply.guide == "hip-thrust-exercise"
    assert reply.source is not None
