"""Reply -> Telegram message, judged by TDLib, aiogram, the specification and the limits."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.adapters.telegram.cards import closing, content
from bot.adapters.telegram.deeplinks import Links
from bot.adapters.telegram.folding import OPEN
from bot.adapters.telegram.inert import JOINER, clean
from bot.adapters.telegram.keyboard import data, turned
from bot.adapters.telegram.native import payloads
from bot.adapters.telegram.render import Card, render
from bot.core.answers import codec
from bot.core.answers.context import Context
from bot.core.answers.reply import Action, Choice, Reply, Tone
from bot.core.answers.request import Browse, Show
from bot.core.answers.wording import Wording
from bot.core.guides.model import Facts, SectionKind
from bot.core.guides.text import (
    Block,
    Bullets,
    Heading,
    Item,
    Paragraph,
    Picture,
    Quote,
    Span,
    Steps,
    Table,
    lines,
    plain_line,
)
from tests.adapters.telegram import replies
from tests.adapters.telegram.replies import reply, said
from tests.wire.telegram import rules

WORDING = Wording()
LINKS = Links(None, "spotter_bot")


# Shrinking a page of nested blocks takes minutes; the failing page itself is printed whole.
_PHASES = (Phase.explicit, Phase.reuse, Phase.generate)


def judged(card: Card, owner: int | None = 4503599627370495) -> dict[str, Any]:
    """The call that sends a card into a group, with no fault in it."""
    rows = [list(row) for row in (*card.rows, closing(WORDING, owner, card.guide))]
    params = {"chat_id": -1001, **content(card), "reply_markup": {"inline_keyboard": rows}}
    assert rules.faults("sendMessage", params) == []
    return params


def all_pages(given_reply: Reply, links: Links = LINKS) -> list[Card]:
    first = render(given_reply, WORDING, links)
    return [render(replace(given_reply, page=page), WORDING, links) for page in range(first.pages)]


def of_kind(card: Card, kind: str) -> list[str]:
    units = card.text.encode("utf-16-le")
    return [
        units[2 * one["offset"] : 2 * (one["offset"] + one["length"])].decode("utf-16-le")
        for one in card.entities
        if one["type"] == kind
    ]


def letters(text: str) -> str:
    """The characters that carry meaning: what layout adds or drops is not among them."""
    return re.sub(r"[\W_\d]+", "", unicodedata.normalize("NFC", text.replace(JOINER, "")))


def test_an_ordinary_answer_reads_from_title_to_source() -> None:
    card = render(reply(*said("Bar drifts forward.")), WORDING, LINKS)
    judged(card)
    assert card.text == (
        "Common Romanian Deadlift Mistakes\n"
        "Exercises › Hinge › Romanian Deadlift\n\n"
        "Muscles: hamstrings, glutes · Also works: erector spinae, forearms\n"
        "Equipment: barbell · Or with: dumbbells, kettlebell\n"
        "Level: intermediate · Type: compound · Pattern: hinge\n\n"
        "Bar drifts forward.\n\n"
        "Read next\n"
        "1. Good Morning: Because of Good Morning.\n"
        "2. Stiff-Leg Deadlift: Because of Stiff-Leg Deadlift.\n\n"
        "From the guide: Romanian Deadlift"
    )
    assert of_kind(card, "bold") == ["Common Romanian Deadlift Mistakes", "Read next"]
    assert of_kind(card, "text_link") == ["Good Morning", "Stiff-Leg Deadlift", "Romanian Deadlift"]
    assert {one["url"] for one in card.entities if "url" in one} == {
        "https://t.me/spotter_bot?start=good-morning",
        "https://t.me/spotter_bot?start=stiff-leg-deadlift",
        "https://t.me/spotter_bot?start=romanian-deadlift",
    }
    assert card.preview == {"is_disabled": True}


def test_the_keyboard_has_short_sections_three_a_row_and_marks_the_one_on_show() -> None:
    card = render(reply(*said("x")), WORDING, LINKS)
    labels = [[one["text"] for one in row] for row in card.rows]
    assert labels == [
        ["Overview", "Why", "About"],
        ["Form", "Variations", "• Mistakes"],
        ["Programming", "Safety"],
        ["Alternatives", "Related"],
        ["1", "2"],
    ]
    current = [one for row in card.rows for one in row if one.get("style") == "primary"]
    assert [one["text"] for one in current] == ["• Mistakes"]
    assert "s/good-morning" in set(data(card.rows))


def test_guides_link_to_the_website_where_there_is_one() -> None:
    card = render(reply(*said("x")), WORDING, Links("https://lift.example", "spotter_bot"))
    judged(card)
    assert {one["url"] for one in card.entities if "url" in one} == {
        "https://lift.example/guide/good-morning",
        "https://lift.example/guide/stiff-leg-deadlift",
        "https://lift.example/guide/romanian-deadlift",
    }
    overview = reply(*said("x"), key="overview", request=Show("romanian-deadlift"))
    previewed = render(overview, WORDING, Links("https://lift.example"))
    assert previewed.preview == {"url": "https://lift.example/guide/romanian-deadlift", "prefer_small_media": True}


def test_without_a_website_or_a_name_no_link_is_a_broken_one() -> None:
    card = render(reply(Paragraph((Span("see "), Span("the squat", guide="squat")))), WORDING, Links())
    judged(card)
    assert of_kind(card, "text_link") == []
    assert "see the squat" in card.text


def test_a_few_facts_stand_in_one_run() -> None:
    facts = Facts(primary_muscles=("glutes",), equipment=("barbell",), level="beginner")
    card = render(reply(*said("x"), facts=facts), WORDING, LINKS)
    judged(card)
    assert of_kind(card, "blockquote")[0] == "Muscles: glutes · Equipment: barbell · Level: beginner"


def test_an_alert_comes_before_everything() -> None:
    card = render(reply(*said("x"), alert=(Span("Stop here.", bold=True),)), WORDING, LINKS)
    judged(card)
    assert card.text.startswith("⚠️ Stop here.\n\nCommon")


def test_partner_links_have_their_disclosure_on_the_next_line() -> None:
    given_reply = reply(*said("x"), partners=replies.PARTNERS, disclosure=WORDING.disclosure())
    card = render(given_reply, WORDING, LINKS)
    judged(card)
    assert f"🏋️ Belt\n🔥 Straps\n{WORDING.disclosure()}\n" in card.text
    assert of_kind(card, "text_link")[:2] == ["🏋️ Belt", "🔥 Straps"]


def test_a_picture_is_previewed_large_above_the_text() -> None:
    card = render(reply(*said("x"), picture=Picture("https://site.example/p.png", "The hinge")), WORDING, LINKS)
    judged(card)
    assert card.preview == {
        "url": "https://site.example/p.png",
        "prefer_large_media": True,
        "show_above_text": True,
    }
    assert "🖼 The hinge" in card.text


def test_a_long_answer_folds_what_follows_its_lead() -> None:
    lead = said("Heels come up because the ankles are stiff.")
    card = render(reply(*said("Rest " * 120), lead=lead), WORDING, LINKS)
    judged(card)
    assert "\n\nHeels come up because the ankles are stiff.\n\nRest Rest" in card.text
    assert any(one.startswith("Rest Rest") for one in of_kind(card, "expandable_blockquote"))


def test_a_little_behind_its_lead_stands_open() -> None:
    card = render(reply(*said("Rest " * 80), lead=said("Heels come up.")), WORDING, LINKS)
    judged(card)
    assert of_kind(card, "expandable_blockquote") == []


def test_a_form_is_read_without_a_tap() -> None:
    steps = said(*["Words here. " * 30] * 4)
    followed = render(reply(*steps, key="form"), WORDING, LINKS)
    judged(followed)
    assert of_kind(followed, "expandable_blockquote") == []
    skimmed = render(reply(*steps, key="variations"), WORDING, LINKS)
    judged(skimmed)
    (folded,) = of_kind(skimmed, "expandable_blockquote")
    assert skimmed.text.rindex(folded) - skimmed.text.index("Words") > OPEN / 2


def test_the_phases_of_a_form_are_counted_over_its_pages() -> None:
    def head(text: str) -> Heading:
        return Heading((Span(text),))

    phases = [block for name in ("Setup", "Pull") for block in (head(name), *said("Words. " * 300))]
    cards = all_pages(reply(*phases, head("Cues"), Bullets((Item(said("Long arms.")),)), key="form"))
    assert len(cards) > 1
    bold = [one for card in cards for one in of_kind(card, "bold")]
    assert [one for one in bold if one.endswith(("Setup", "Pull", "Cues"))] == ["1. Setup", "2. Pull", "Cues"]


def test_phases_that_an_author_counts_are_not_counted_again() -> None:
    phases = [block for name in ("1. Setup", "2. Pull") for block in (Heading((Span(name),)), *said("Words."))]
    card = render(reply(*phases, key="form"), WORDING, LINKS)
    judged(card)
    assert of_kind(card, "bold")[1:3] == ["1. Setup", "2. Pull"]


def test_no_request_has_two_buttons() -> None:
    again = (Action("Good Morning", Show("good-morning")), Action("Squat", Show("squat")))
    card = render(reply(*said("x"), actions=again), WORDING, LINKS)
    codes = list(data(card.rows))
    assert len(codes) == len(set(codes))
    assert "s/squat" in codes


def test_the_numbers_of_a_long_list_align() -> None:
    items = tuple(Item(said(f"step {number}")) for number in range(1, 12))
    card = render(reply(Steps(items)), WORDING, LINKS)
    judged(card)
    assert "\n\u20079. step 9\n10. step 10\n11. step 11" in card.text


def test_a_narrow_table_aligns_and_a_wide_one_becomes_records() -> None:
    def cells(*words: str) -> tuple[tuple[Span, ...], ...]:
        return tuple((Span(word),) for word in words)

    narrow = Table(cells("Goal", "Reps"), (cells("Strength", "3-5"), cells("Size", "8-12")))
    card = render(reply(narrow), WORDING, LINKS)
    judged(card)
    assert of_kind(card, "pre") == ["Goal      Reps\n──────────────\nStrength  3-5\nSize      8-12"]

    wide = Table(cells("Fault", "Mend"), (cells("Bar drifts forward of the feet", "Sweep it back with the lats"),))
    card = render(reply(wide), WORDING, LINKS)
    judged(card)
    assert "Fault · Mend\n\nBar drifts forward of the feet\nMend: Sweep it back with the lats" in card.text


def test_pages_hold_everything_once_and_lead_to_each_other() -> None:
    items = tuple(Item(said(f"entry{number} " + "word " * 60)) for number in range(60))
    cards = all_pages(reply(Bullets(items)))
    assert len(cards) > 3
    for number, card in enumerate(cards):
        buttons = set(data(judged(card)["reply_markup"]["inline_keyboard"]))
        for page in {number - 1, number + 1} & set(range(len(cards))):
            assert codec.encode(turned(Show("romanian-deadlift", "mistakes"), page)) in buttons
    whole = "".join(card.text for card in cards)
    assert [whole.count(f"entry{number} ") for number in range(60)] == [1] * 60


def test_a_page_beyond_the_last_is_the_last() -> None:
    assert render(reply(*said("x"), page=7), WORDING, LINKS).page == 0


def test_more_buttons_than_a_keyboard_holds_go_to_further_pages() -> None:
    actions = tuple(Action(f"Group number {number}", Browse(f"group-{number}")) for number in range(250))
    cards = all_pages(reply(*said("x"), actions=actions, request=Browse()))
    found = {one for card in cards for one in data(judged(card)["reply_markup"]["inline_keyboard"])}
    assert {f"b/group-{number}" for number in range(250)} <= found


def test_what_tells_choices_apart_stands_in_the_text() -> None:
    choices = tuple(
        Choice(slug, None, 0.9, Action(name, Show(slug), detail=detail))
        for slug, name, detail in (
            ("front-squat", "Front Squat", "quads"),
            ("back-squat", "Back Squat", "quads, glutes"),
        )
    )
    card = render(Reply(Tone.CHOICE, "Did you mean …?", choices=choices), WORDING, LINKS)
    judged(card)
    assert "• Front Squat\nquads\n• Back Squat\nquads, glutes" in card.text
    assert [one["callback_data"] for row in card.rows for one in row] == ["s/front-squat", "s/back-squat"]


def test_commands_of_ours_stay_links_and_others_do_not() -> None:
    card = render(reply(*said("Try /guides or /evil@other_bot")), WORDING, LINKS)
    judged(card)
    assert f"Try /guides or /{JOINER}evil@{JOINER}other_bot" in card.text


def test_a_related_section_is_not_told_twice() -> None:
    own = Bullets(
        (Item((Paragraph((Span("Good Morning", guide="good-morning"), Span(": Because of Good Morning."))),)),)
    )
    card = render(reply(own, key="related", section=SectionKind.RELATED), WORDING, LINKS)
    judged(card)
    assert card.text.count("Because of Good Morning.") == 1


def test_native_payloads_are_the_call_itself() -> None:
    (call,) = payloads(reply(*said("x")), Context(), "https://lift.example")
    assert call["method"] == "sendMessage"
    assert rules.faults("sendMessage", call["params"]) == []
    assert json.loads(json.dumps(call)) == call


@settings(
    max_examples=100,
    deadline=None,
    phases=_PHASES,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(
    blocks=replies.blocks, lead=st.just(()) | replies.blocks, title=replies.texts, alert=st.just(()) | replies.spoken
)
def test_any_content_arrives_whole_and_exact(
    blocks: tuple[Block, ...], lead: tuple[Block, ...], title: str, alert: tuple[Span, ...]
) -> None:
    given_reply = reply(*blocks, lead=lead, title=title, alert=alert)
    cards = all_pages(given_reply)
    for card in cards:
        judged(card)
    whole = letters("".join(card.text for card in cards))
    for block in (*lead, *blocks):
        for line in lines(block):
            for word in re.findall(r"\w{3,}", clean(plain_line(line))):
                assert letters(word) in whole, ascii(word)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(replies.spoken.filter(lambda line: len(clean(plain_line(line)).strip()) > 2))
def test_a_bold_line_is_bold_to_its_last_unit(line: tuple[Span, ...]) -> None:
    """The heading's own entities cover exactly what TDLib would mark if it were given the text as HTML."""
    card = render(Reply(Tone.ANSWER, plain_line(line)), WORDING, LINKS)
    judged(card)
    title = clean(plain_line(line)).strip()
    assert "".join(of_kind(card, "bold")).replace(JOINER, "") == (title or "…")


def test_quotes_inside_a_folded_part_lose_their_own_mark() -> None:
    card = render(reply(*said("Words " * 200), Quote(said("quoted")), *said("After. " * 90)), WORDING, LINKS)
    judged(card)
    assert "quoted" in card.text
