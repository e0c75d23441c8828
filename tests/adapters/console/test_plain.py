"""Replies as plain text: everything in it, no escape code."""

from __future__ import annotations

from bot.adapters.console import native, plain
from bot.core.answers.answerer import Answerer
from bot.core.answers.context import Context
from bot.core.answers.request import Browse, Say, Show, Topic
from bot.core.guides.library import Library
from bot.core.guides.model import SectionKind
from bot.core.guides.text import Bullets, Code, Item, Paragraph, Quote, Span, Steps, Table


def test_every_section_of_every_guide_is_whole_and_plain(answerer: Answerer, library: Library) -> None:
    for guide in library.guides.values():
        for section in guide.sections:
            text = plain.text(answerer.answer(Show(guide.slug, section.key)), Context())
            assert "\x1b" not in text
            words = "".join(plain.blocks(section.blocks).split())
            assert words in "".join(text.split()), (guide.slug, section.key)


def test_related_guides_carry_reason_and_link(answerer: Answerer) -> None:
    reply = answerer.answer(Show("hip-thrust-exercise", "form"))
    without = plain.text(reply, Context())
    assert "http" not in without.replace("https://trugritfitness", "").split("Read next:")[1]
    linked = plain.text(reply, Context(), "https://example.org")
    assert ": Build posterior chain strength (https://example.org/guide/deadlift-form)" in linked


def test_partner_links_have_their_disclosure_right_above(answerer: Answerer) -> None:
    lines = plain.text(answerer.answer(Show("hip-thrust-exercise")), Context()).splitlines()
    at = next(number for number, line in enumerate(lines) if "🏋️ Find Weight Benches" in line)
    assert "commission" in lines[at - 1]


def test_blocks_look_as_they_should() -> None:
    inner = Bullets((Item((Paragraph((Span("both feet"),)),)),))
    steps = Steps((Item((Paragraph((Span("Unrack"),)), inner)), Item((Paragraph((Span("Sit"),)),))))
    assert plain.block(steps) == "1. Unrack\n    - both feet\n2. Sit"
    assert plain.block(Quote((Paragraph((Span("a"),)),))) == "> a"
    assert plain.block(Code("x\ny")) == "    x\n    y"
    table = Table(((Span("Goal"),), (Span("Reps"),)), (((Span("Strength"),), (Span("1-5"),)),))
    assert plain.block(table) == "Goal      Reps\nStrength  1-5"


def test_a_link_keeps_its_address_once() -> None:
    url = "https://x.org"
    assert plain.line((Span("see "), Span("this", url=url))) == "see this (https://x.org)"
    assert plain.line((Span("the ", url=url), Span("whole", bold=True, url=url), Span("."))) == f"the whole ({url})."
    assert plain.line((Span("at "), Span(url, url=url))) == f"at {url}"


def test_a_quote_is_marked_on_every_line() -> None:
    two = (Paragraph((Span("a"),)), Quote((Paragraph((Span("b"),)),)))
    assert plain.block(Quote(two)) == "> a\n>\n> > b"


def test_the_native_payload_names_what_the_numbers_pick(answerer: Answerer) -> None:
    (payload,) = native.payloads(answerer.answer(Show("front-squat", "form")), Context())
    assert payload["method"] == "print"
    assert Context().wording.section(SectionKind.MISTAKES) in payload["params"]["actions"]


def test_help_and_browsing_read_well(answerer: Answerer) -> None:
    assert "/form How to do it" in plain.text(answerer.answer(Say(Topic.HELP)), Context())
    assert "Exercises (136)" in plain.text(answerer.answer(Browse()), Context())


def test_a_guide_without_a_section_names_those_it_has(answerer: Answerer) -> None:
    lines = plain.text(answerer.answer(Show("hip-thrust-exercise", "programming")), Context()).splitlines()
    assert {" - Form", " - Mistakes", " - Variations"} <= set(lines)
