"""Requests are answered from the shipped library, and nothing of a guide is lost on the way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.answers.answerer import Answerer
from bot.core.answers.codec import decode, encode
from bot.core.answers.commands import COMMANDS, Takes
from bot.core.answers.context import Context
from bot.core.answers.reply import Action, Outcome, Reply, Tone
from bot.core.answers.request import Ask, Browse, Compare, Random, Say, Search, Show, Topic
from bot.core.guides.library import Library
from bot.core.guides.model import GuideKind, SectionKind
from bot.core.guides.text import Bullets, plain


def every_action(reply: Reply) -> list[Action]:
    choices = [choice.action for choice in reply.choices]
    return [*choices, *reply.sections, *(entry.action for entry in reply.related), *reply.actions]


def test_a_section_is_shown_whole(answerer: Answerer) -> None:
    reply = answerer.answer(Show("hip-thrust-exercise", "form"))
    section = answerer.library.guides["hip-thrust-exercise"].section("form")
    assert section is not None
    assert reply.blocks == section.blocks
    assert (reply.title, reply.outcome, reply.section) == (section.title, Outcome.FOUND, SectionKind.FORM)
    assert reply.crumbs == ("Exercises", "Hip extension", "Hip Thrust")


def test_every_section_of_every_guide_is_an_action_and_is_shown(answerer: Answerer, library: Library) -> None:
    for guide in library.guides.values():
        overview = answerer.answer(Show(guide.slug))
        assert {s.key for s in guide.sections} <= {
            action.request.section for action in overview.sections if isinstance(action.request, Show)
        }
        for section in guide.sections:
            reply = answerer.answer(Show(guide.slug, section.key))
            shown = plain((*reply.lead, *reply.blocks, *((reply.picture,) if reply.picture else ())))
            assert plain(section.blocks) in shown, (guide.slug, section.key)
            assert [a.label for a in reply.sections if a.current], (guide.slug, section.key)


def test_every_command_on_every_guide_answers_with_a_guide(answerer: Answerer, library: Library) -> None:
    for guide in library.guides.values():
        for command in COMMANDS:
            if command.takes is Takes.GUIDE:
                reply = answerer.answer(Show(guide.slug, command.section))
                assert reply.guide == guide.slug
                assert reply.blocks, (guide.slug, command.name)
                if reply.tone is Tone.ANSWER:
                    assert {entry.slug for entry in reply.related} == {entry.slug for entry in guide.related}


def test_every_action_has_a_button_that_works(answerer: Answerer, library: Library) -> None:
    for guide in library.guides.values():
        for action in every_action(answerer.answer(Show(guide.slug))):
            assert decode(encode(action.request)) == action.request
            assert 0 < len(action.label) <= 80
            assert answerer.answer(action.request).tone is not Tone.MISS


def test_a_missing_section_is_said_and_the_others_are_offered(answerer: Answerer) -> None:
    reply = answerer.answer(Show("hip-thrust-exercise", "programming"))
    assert reply.tone is Tone.MISS
    assert "no section “Programming”" in plain(reply.blocks)
    assert "Form" in [action.label for action in reply.sections]


def test_muscles_come_from_the_facts(answerer: Answerer) -> None:
    text = plain(answerer.answer(Show("hip-thrust-exercise", "muscles")).blocks)
    assert "Muscles: glutes" in text
    assert "Also works: hamstrings, quadriceps, adductors" in text


def test_alternatives_add_guides_of_the_same_muscles(answerer: Answerer) -> None:
    reply = answerer.answer(Show("hip-thrust-exercise", "alternatives"))
    assert reply.section is SectionKind.ALTERNATIVES
    assert "Glute Bridge" in plain(reply.blocks)
    assert "also trains glutes" in plain(reply.blocks)


def test_partners_stand_beside_their_disclosure_or_not_at_all(answerer: Answerer) -> None:
    shown = answerer.answer(Show("hip-thrust-exercise", "form"))
    assert len(shown.partners) == 3
    assert shown.disclosure
    hidden = answerer.answer(Show("hip-thrust-exercise", "form"), Context(partners=False))
    assert (hidden.partners, hidden.disclosure) == ((), "")
    assert "Partners" not in [action.label for action in hidden.sections]
    assert answerer.answer(Show("hip-thrust-exercise", "partners"), Context(partners=False)).tone is Tone.MISS


def test_a_lead_comes_first_and_only_once(answerer: Answerer, library: Library) -> None:
    section = library.guides["hip-thrust-exercise"].section("mistakes")
    assert section is not None
    reply = answerer.answer(Show("hip-thrust-exercise", "mistakes", lead=1))
    assert "Rushing the reps" in plain(reply.lead)
    assert "Rushing the reps" not in plain(reply.blocks)
    assert sorted(plain((*reply.lead, *reply.blocks)).split()) == sorted(plain(section.blocks).split())


def test_what_is_left_of_a_list_stays_one_list(answerer: Answerer, library: Library) -> None:
    section = library.guides["hip-thrust-exercise"].section("mistakes")
    assert section is not None
    (whole,) = section.blocks
    assert isinstance(whole, Bullets)
    reply = answerer.answer(Show("hip-thrust-exercise", "mistakes", lead=1))
    assert reply.blocks == (Bullets((whole.items[0], whole.items[2])),)


def test_what_only_introduces_a_list_is_led_with_it(answerer: Answerer) -> None:
    reply = answerer.answer(Show("rest-between-sets", "how-long-to-rest-f-2", lead=1))
    lead = plain(reply.lead)
    assert lead.startswith("A good working rule:\nSquats, deadlifts")
    assert lead.endswith("45-90 seconds.")
    assert isinstance(reply.lead[1], Bullets)
    assert "A good working rule" not in plain(reply.blocks)


def test_an_impossible_lead_leads_with_nothing(answerer: Answerer) -> None:
    reply = answerer.answer(Show("hip-thrust-exercise", "mistakes", lead=99))
    assert reply.lead == ()


def test_a_comparison_speaks_in_facts_and_in_the_guides_own_words(answerer: Answerer, library: Library) -> None:
    reply = answerer.answer(Compare("front-squat", "how-to-squat-properly"))
    assert reply.title == "Front Squat vs Barbell Back Squat"
    text = plain(reply.blocks)
    why = library.guides["front-squat"].section("why")
    assert why is not None
    assert plain(why.blocks[:1]) in text
    assert "upper back" in text


def test_one_guide_alone_is_offered_others_to_compare_it_with(answerer: Answerer) -> None:
    reply = answerer.answer(Ask("front squat", SectionKind.COMPARISON))
    assert (reply.title, reply.outcome) == ("Compare Front Squat with …", Outcome.AMBIGUOUS)
    assert reply.choices[0].action.request == Compare("front-squat", "how-to-squat-properly")
    assert answerer.answer(reply.choices[0].action.request).title == "Front Squat vs Barbell Back Squat"


def test_gone_guides_and_groups_get_a_kind_reply(answerer: Answerer) -> None:
    for request in (Show("no-such-guide"), Compare("front-squat", "no-such-guide")):
        reply = answerer.answer(request)
        assert (reply.tone, reply.outcome) == (Tone.MISS, Outcome.NOT_FOUND)
        assert "no longer here" in plain(reply.blocks)
    assert answerer.answer(Browse("no-such-group")).title == answerer.answer(Browse()).title


def test_browsing_reaches_every_guide(answerer: Answerer, library: Library) -> None:
    seen: set[str] = set()
    for group in answerer.answer(Browse()).actions:
        request = group.request
        while isinstance(request, Browse):
            reply = answerer.answer(request)
            seen |= {choice.guide for choice in reply.choices}
            following = [a.request for a in reply.actions if a.label == "More"]
            request = following[0] if following else None  # type: ignore[assignment]
    assert seen == set(library.guides)


def test_random_walks_on(answerer: Answerer, library: Library) -> None:
    reply = answerer.answer(Random(5))
    seen = set()
    for _ in range(60):
        seen.add(reply.guide)
        reply = answerer.answer(reply.actions[0].request)
    assert len(seen) > 40


@pytest.mark.parametrize("topic", list(Topic))
def test_what_the_bot_says_about_itself(answerer: Answerer, topic: Topic) -> None:
    reply = answerer.answer(Say(topic))
    assert reply.tone is Tone.INFO
    assert len(plain(reply.blocks)) > 100


def test_help_lists_every_command(answerer: Answerer) -> None:
    text = plain(answerer.answer(Say(Topic.HELP)).blocks)
    assert all(f"/{command.name} " in text for command in COMMANDS)


def test_a_command_without_words_asks_for_them(answerer: Answerer) -> None:
    reply = answerer.answer(Ask("", SectionKind.MISTAKES))
    assert "/mistakes rdl" in plain(reply.blocks)


def test_a_command_without_words_takes_the_last_guide(answerer: Answerer) -> None:
    reply = answerer.answer(Ask(" ", SectionKind.MISTAKES, "front-squat"))
    assert (reply.guide, reply.section) == ("front-squat", SectionKind.MISTAKES)


@given(st.text(max_size=200))
def test_no_words_break_an_answer(answerer: Answerer, text: str) -> None:
    for request in (Ask(text), Ask(text, SectionKind.FORM, "front-squat"), Search(text)):
        reply = answerer.answer(request)
        assert reply.title
        assert reply.outcome is Outcome.FOUND or reply.guide is None


@given(st.text(max_size=30), st.text(max_size=20), st.integers(-5, 10**6), st.none() | st.integers(-5, 10**6))
def test_no_request_breaks_an_answer(answerer: Answerer, slug: str, key: str, page: int, lead: int | None) -> None:
    assert answerer.answer(Show(slug, key, page, lead)).title
    assert answerer.answer(Show("front-squat", key, page, lead)).title
    assert answerer.answer(Browse(key, page)).title
    assert answerer.answer(Random(page)).guide


@pytest.mark.parametrize(
    ("first", "then", "guide", "section"),
    [
        ("front squat mistakes", "same for back squat", "how-to-squat-properly", SectionKind.MISTAKES),
        ("why do lateral raises", "and front raises?", "front-raise", SectionKind.WHY),
        ("bench press form", "and incline?", "incline-bench-press", SectionKind.FORM),
        ("hip thrust form", "and the mistakes?", "hip-thrust-exercise", SectionKind.MISTAKES),
        ("chin ups", "muscles?", "chin-up", SectionKind.MUSCLES),
    ],
)
def test_a_question_goes_on_from_the_last_answer(
    answerer: Answerer, first: str, then: str, guide: str, section: SectionKind
) -> None:
    about = answerer.answer(Ask(first)).about
    reply = answerer.answer(Ask(then, None, about))
    assert (reply.outcome, reply.guide, reply.section) == (Outcome.FOUND, guide, section)


def test_what_else_there_is_leaves_out_the_last_guide(answerer: Answerer) -> None:
    about = answerer.answer(Ask("lat pulldown")).about
    shown = [choice.action.request for choice in answerer.answer(Ask("what else for back", None, about)).choices]
    assert len(shown) > 1
    assert "lat-pulldown" not in [request.guide for request in shown if isinstance(request, Show)]


def test_a_topic_never_says_that_it_lacks_a_section_of_an_exercise(answerer: Answerer, library: Library) -> None:
    for slug, guide in library.guides.items():
        if guide.kind is GuideKind.TOPIC:
            for words in ("safety", "form", "variations"):
                reply = answerer.answer(Ask(f"{guide.name} {words}"))
                assert reply.guide != slug or reply.tone is not Tone.MISS, f"{guide.name} {words}"


@pytest.mark.parametrize(
    ("text", "title"), [("ok thanks", "Any time"), ("hello", "Hello"), ("good morning everyone", "Hello")]
)
@pytest.mark.parametrize("about", [None, "bench-press"])
def test_nothing_is_missing_for_a_courtesy(answerer: Answerer, text: str, title: str, about: str | None) -> None:
    reply = answerer.answer(Ask(text, None, about))
    assert reply.title == title
    assert reply.outcome is Outcome.NOT_FOUND
    assert not reply.choices
    assert text not in plain(reply.blocks)
