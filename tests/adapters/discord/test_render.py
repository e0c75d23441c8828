"""Replies as cards: everything on them, within Discord's limits."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.adapters.discord.native import message, payloads
from bot.adapters.discord.render import COMFORT, render
from bot.core.answers.context import Context
from bot.core.answers.reply import Action, Choice, Outcome, RelatedGuide, Reply, Source, Tone
from bot.core.answers.request import Browse, Search, Show
from bot.core.answers.wording import Wording
from bot.core.guides.model import Facts, Partner, SectionKind
from bot.core.guides.text import (
    Block,
    Bullets,
    Code,
    Heading,
    Item,
    Paragraph,
    Picture,
    Quote,
    Span,
    Steps,
    Table,
    plain,
)
from tests.adapters.discord.replies import library, of_section
from tests.wire.discord import rules
from tests.wire.discord.fake import selects, taps, texts

OWNER = 80351110224678912
URL = "https://lifts.example"


def drawn(reply: Reply, *, public_url: str | None = URL, private: bool = False) -> dict[str, Any]:
    """The message of a reply, which Discord takes."""
    card = render(reply, Wording(), public_url=public_url, private=private)
    body = message(card.components(OWNER), private=private)
    assert rules.faults(body) == []
    return body


def every_page(reply: Reply, **more: Any) -> list[dict[str, Any]]:
    """All pages of a reply."""
    pages = render(reply, Wording(), public_url=URL).pages
    return [drawn(replace(reply, page=page), **more) for page in range(pages)]


def words(text: str) -> str:
    return "".join(re.findall(r"\w", text))


def says(text: str) -> Paragraph:
    return Paragraph((Span(text),))


def action(label: str, slug: str = "squat", section: str | None = None, detail: str = "") -> Action:
    return Action(label, Show(slug, section), detail=detail)


FACTS = Facts("hinge", "intermediate", "compound", ("barbell",), ("dumbbell",), ("hamstrings",), ("glutes",))


def guide(*blocks: Block, **more: Any) -> Reply:
    """A reply about a guide."""
    sections = [Action(kind.value.title(), Show("rdl", kind.value), kind is SectionKind.FORM) for kind in SectionKind]
    related = tuple(RelatedGuide(f"g{n}", f"Guide {n}", f"reason {n}", action(f"Guide {n}", f"g{n}")) for n in range(4))
    base = Reply(
        Tone.ANSWER, "Form", blocks=blocks, crumbs=("Exercises", "Hinge", "RDL"), facts=FACTS, sections=tuple(sections),
        related=related, source=Source("rdl", "RDL", "Form"), request=Show("rdl", "form"), guide="rdl",
    )  # fmt: skip
    return replace(base, **more)


def test_everything_that_a_reply_says_is_on_the_card() -> None:
    partners = (Partner("Buy a bench", "https://shop.example/a?b=(c)"),)
    alert = (Span("Stop here", bold=True),)
    body = drawn(guide(says("Hinge at the hips."), partners=partners, disclosure="We may earn.", alert=alert))
    text = texts(body)
    order = [
        "⚠️ **Stop here**", "Exercises › Hinge › RDL", "## Form", "**Muscles**\u00a0hamstrings",
        "**Also\u00a0works**\u00a0glutes", "**Equipment**\u00a0barbell", "**Or\u00a0with**\u00a0dumbbell",
        "**Level**\u00a0intermediate", "Hinge at the hips.", "We may earn.",
        "[Buy a bench](https://shop.example/a?b=%28c%29)", "From the guide [RDL](https://lifts.example/guide/rdl)",
        "**[Guide 0](https://lifts.example/guide/g0)**", "reason 0",
    ]  # fmt: skip
    places = [text.index(part) for part in order]
    assert places == sorted(places)
    assert {"Form", "Mistakes", "Variations", "Programming", "Open", "Delete"} <= set(taps(body))
    assert {option["label"] for option in selects(body)[0]["options"]} >= {"Why", "Safety", "Alternatives", "Related"}


def test_the_source_does_not_repeat_the_title() -> None:
    assert texts(drawn(guide(says("x")), public_url=None)).count("Form") == 1
    renamed = texts(drawn(guide(says("x"), title="Where it goes wrong"), public_url=None))
    assert "-# From the guide RDL\u00a0· Form" in renamed


def test_the_disclosure_stands_right_above_the_partner_links() -> None:
    made = drawn(guide(says("x"), partners=(Partner("A", "https://a.example"),), disclosure="We may earn."))
    (part,) = [p for p in rules.walk(made["components"]) if "a.example" in str(p.get("content"))]
    assert part["content"].splitlines() == ["-# We may earn.", "[A](https://a.example)"]


def test_links_are_left_out_without_a_website() -> None:
    text = texts(drawn(guide(Paragraph((Span("See Squat", guide="squat"),))), public_url=None))
    assert "See Squat" in text
    assert "](http" not in text


def test_the_section_on_show_is_marked_and_cannot_be_pressed() -> None:
    body = drawn(guide(says("x")))
    current = [p for p in rules.walk(body["components"]) if p.get("label") == "Form"]
    assert [(p["style"], p["disabled"]) for p in current] == [(1, True)]
    elsewhere = tuple(replace(a, current=a.label == "Safety") for a in guide().sections)
    chosen = [
        o["label"] for o in selects(drawn(guide(says("x"), sections=elsewhere)))[0]["options"] if o.get("default")
    ]
    assert chosen == ["Safety"]


def test_a_topic_that_has_none_of_the_usual_sections_has_its_first_ones_at_hand() -> None:
    names = ["Overview", "How Much", "Which Foods", "A much longer name of a section", "Mistakes", "Timing", "Related"]
    kinds = ["overview", "how-much", "which-foods", "longer", "mistakes", "timing", "related"]
    sections = tuple(Action(name, Show("protein", kind)) for name, kind in zip(names, kinds, strict=True))
    body = drawn(guide(says("x"), sections=sections))
    (row,) = [p for p in rules.walk(body["components"]) if p["type"] == 1 and len(p["components"]) > 1]
    assert [button["label"] for button in row["components"]] == ["Overview", "How Much", "Which Foods", "Mistakes"]
    assert [option["label"] for option in selects(body)[0]["options"]] == [names[3], "Timing", "Related"]


def test_a_private_card_has_no_delete_button() -> None:
    assert "Delete" not in taps(drawn(guide(says("x")), private=True))


def test_scripts_see_as_people_do_that_nothing_found_is_told_in_private() -> None:
    (call,) = payloads(Reply(Tone.MISS, "Nothing found", outcome=Outcome.NOT_FOUND), Context())
    assert call["payload"]["data"]["flags"] & 1 << 6
    assert "Delete" not in taps(call["payload"])


def test_a_long_section_is_paged_and_nothing_is_lost() -> None:
    long = tuple(says(f"Paragraph {n}. " + "Push the floor away and keep the bar close. " * 12) for n in range(30))
    reply = guide(*long, partners=(Partner("A", "https://a.example"),), disclosure="We may earn.")
    pages = every_page(reply)
    assert len(pages) > 5
    said = words("".join(texts(page) for page in pages))
    assert all(words(plain((block,))) in said for block in long)
    assert "More" in taps(pages[0])
    assert "Back" not in taps(pages[0])
    assert {"Back", "More"} <= set(taps(pages[1]))
    assert "More" not in taps(pages[-1])
    assert "Page 2 of" in texts(pages[1])
    assert ["We may earn." in texts(page) for page in pages] == [False] * (len(pages) - 1) + [True]
    assert all({"Mistakes", "Delete"} <= set(taps(page)) for page in pages)


def test_a_page_is_no_longer_than_is_read_on_a_phone() -> None:
    for page in every_page(guide(*(says("word " * 80) for _ in range(20)))):
        longest = max(len(p["content"]) for p in rules.walk(page["components"]) if p["type"] == 10)
        assert longest <= COMFORT + 40


def test_a_page_beyond_the_last_is_the_last() -> None:
    assert render(guide(says("x"), page=7), Wording()).page == 0


def test_a_long_text_that_cannot_be_turned_still_fits_on_one_page() -> None:
    reply = Reply(Tone.INFO, "Help", blocks=tuple(says("word " * 40) for _ in range(17)))
    assert render(reply, Wording()).pages == 1
    drawn(reply)


def test_pictures_are_shown_between_the_texts() -> None:
    pictures = [Picture(f"https://a.example/{n}.png", "x" * 2000) for n in range(12)]
    body = drawn(guide(says("before"), *pictures, says("after"), picture=Picture("https://a.example/top.png", "")))
    kinds = [p["type"] for p in body["components"][0]["components"]]
    assert kinds.count(12) == 3
    urls = [i["media"]["url"] for p in rules.walk(body["components"]) if p["type"] == 12 for i in p["items"]]
    assert len(urls) == 13


def test_more_pictures_than_components_go_to_further_pages() -> None:
    blocks: list[Block] = []
    for n in range(40):
        blocks += [says(f"text {n}"), Picture(f"https://a.example/{n}.png", f"p{n}")]
    pages = every_page(guide(*blocks))
    found = {
        i["media"]["url"] for b in pages for p in rules.walk(b["components"]) if p["type"] == 12 for i in p["items"]
    }
    assert len(found) == 40


def choice(number: int, detail: str = "legs") -> Choice:
    return Choice(f"g{number}", None, 0.5, action(f"Guide {number}", f"g{number}", detail=detail))


@pytest.mark.parametrize("count", [1, 2, 5, 6, 25, 26, 60])
def test_choices_are_buttons_while_they_are_few_and_selects_beyond(count: int) -> None:
    reply = Reply(Tone.CHOICE, "Did you mean …?", outcome=Outcome.AMBIGUOUS, choices=tuple(map(choice, range(count))))
    body = drawn(reply)
    offered = {option["value"] for select in selects(body) for option in select["options"]}
    beside = [part["accessory"]["custom_id"] for part in rules.walk(body["components"]) if part["type"] == 9]
    assert len(beside) + len(offered) == count
    assert bool(offered) == (count > 5)
    described = [option["description"] for select in selects(body) for option in select["options"]]
    assert re.search(r"\*\*Guide 0\*\*(\n-#|\u00a0·) legs", texts(body)) or described == ["legs"] * count
    sizes = [len(select["options"]) for select in selects(body)] or [0]
    assert max(sizes) - min(sizes) <= 1


def test_a_dot_between_details_never_begins_a_line() -> None:
    for count in (2, 6):
        choices = tuple(choice(n, "legs · beginner") for n in range(count))
        text = texts(drawn(Reply(Tone.CHOICE, "Did you mean …?", outcome=Outcome.AMBIGUOUS, choices=choices)))
        assert "legs\u00a0· beginner" in text
        assert " · " not in text


def test_two_choices_of_one_guide_are_two_buttons() -> None:
    same = Choice("g", None, 0.5, action("Squat", "squat"))
    body = drawn(Reply(Tone.CHOICE, "?", choices=(same, same)))
    assert len([p for p in rules.walk(body["components"]) if p.get("label") == "Open"]) == 2


def test_many_actions_become_selects() -> None:
    reply = Reply(Tone.INFO, "Browse", actions=tuple(Action(f"Group {n}", Browse(f"group-{n}")) for n in range(30)))
    body = drawn(reply)
    assert sum(len(select["options"]) for select in selects(body)) == 30
    assert "Delete" in taps(body)


@pytest.mark.parametrize(
    ("name", "placeholders"),
    [("{:c}-group (3)", ["A-group … M-group", "N-group … Z-group"]), ("Topics: {:c}", ["Topics: A … Topics: M"])],
)
def test_lists_beside_each_other_say_briefly_what_is_in_them(name: str, placeholders: list[str]) -> None:
    reply = Reply(Tone.INFO, "Browse", actions=tuple(Action(name.format(65 + n), Browse(f"g-{n}")) for n in range(26)))
    assert [select["placeholder"] for select in selects(drawn(reply))][: len(placeholders)] == placeholders


def test_an_action_that_no_button_can_carry_is_left_out_rather_than_broken() -> None:
    reply = Reply(Tone.INFO, "x", actions=(Action("far", Search("long " * 40)),), request=Search("long " * 40))
    assert set(taps(drawn(reply))) == {"Delete"}


def test_a_users_words_are_inert_in_a_title() -> None:
    text = texts(drawn(Reply(Tone.MISS, "No “**@everyone** [x](https://evil.example)”", blocks=(says("\u202eabc"),))))
    assert "@everyone" not in text
    assert "\u202e" not in text
    assert r"\[x\](https\://evil.example)" in text


def test_the_colour_follows_the_movement_and_a_warning_is_red() -> None:
    def colour(reply: Reply) -> int:
        found: int = drawn(reply)["components"][0]["accent_color"]
        return found

    hinge = colour(guide(says("x")))
    squat = colour(guide(says("x"), facts=replace(FACTS, pattern="squat")))
    alarm = colour(guide(says("x"), alert=(Span("Stop"),)))
    assert len({hinge, squat, alarm, colour(Reply(Tone.MISS, "x"))}) == 4


def test_every_section_of_every_guide_fits_and_says_it_all() -> None:
    for found in library().guides.values():
        for section in found.sections:
            reply = of_section(found, section)
            pages = every_page(reply)
            said = words("".join(texts(page) for page in pages))
            if section.kind not in (SectionKind.RELATED, SectionKind.MISTAKES):
                for block in section.blocks:
                    for line in plain((block,)).splitlines():
                        assert words(line) in said, (found.slug, section.key, line)
            for entry in reply.related:
                assert words(entry.name) in said
                assert words(entry.reason) in said


def test_a_line_of_small_print_fits_above_every_card() -> None:
    note = "x" * 150
    for found in library().guides.values():
        for section in found.sections:
            card = render(of_section(found, section), Wording(), public_url=URL, private=True)
            body = message(card.components(OWNER, note), private=True)
            assert rules.faults(body) == []
            assert body["components"][0]["content"] == f"-# {note}"


def test_more_related_guides_and_partners_than_fit_are_paged_with_the_text() -> None:
    related = tuple(
        RelatedGuide(f"g{n}", f"Guide {n}", f"reason {n} " * 30, action(f"Guide {n}", f"g{n}")) for n in range(20)
    )
    partners = tuple(Partner(f"Shop {n}", f"https://shop.example/{n}?{'x' * 200}") for n in range(10))
    pages = every_page(guide(says("Hinge."), related=related, partners=partners, disclosure="We may earn."))
    said = "".join(texts(page) for page in pages)
    assert len(pages) > 2
    assert all(words(f"reason {n} " * 30) in words(said) for n in range(20))
    for page in pages:
        assert ("shop.example" in texts(page)) == ("We may earn." in texts(page))
    assert {o["value"] for s in selects(pages[-1]) for o in s["options"]} >= {f"s/g{n}" for n in range(20)}


# Replies that no author would write

spans = st.builds(
    Span, st.text(min_size=1, max_size=300), st.booleans(), st.booleans(), st.booleans(), st.booleans(),
    st.none() | st.just("squat"), st.none(),
)  # fmt: skip
lines = st.lists(spans, min_size=1, max_size=4).map(tuple)
simple = (
    st.builds(Paragraph, lines)
    | st.builds(Heading, lines)
    | st.builds(Code, st.text(min_size=1, max_size=3000))
    | st.builds(Picture, st.just("https://a.example/p.png"), st.text(max_size=1200))
)


def nested(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    entries = st.lists(st.lists(inner, min_size=1, max_size=2).map(lambda b: Item(tuple(b))), min_size=1, max_size=6)
    return (
        entries.map(lambda found: Bullets(tuple(found)))
        | entries.map(lambda found: Steps(tuple(found), 3))
        | st.lists(inner, min_size=1, max_size=2).map(lambda found: Quote(tuple(found)))
    )


tables = st.lists(st.tuples(lines, lines), min_size=0, max_size=4).map(
    lambda rows: Table(((Span("a"),), (Span("b"),)), tuple(rows))
)
blocks_ = st.recursive(simple | tables, nested, max_leaves=6)
labels = st.text(min_size=1, max_size=80)
monsters = st.builds(
    guide,
    title=st.text(max_size=400),
    blocks=st.lists(blocks_, max_size=8).map(tuple),
    lead=st.lists(blocks_, max_size=2).map(tuple),
    crumbs=st.lists(st.text(max_size=60), max_size=3).map(tuple),
    section=st.sampled_from(SectionKind),
    partners=st.lists(st.builds(Partner, labels, st.just("https://shop.example/x")), max_size=12).map(tuple),
    related=st.lists(st.text(max_size=400), max_size=12).map(
        lambda reasons: tuple(
            RelatedGuide(f"g{n}", f"G {n}", why, action("G", f"g{n}")) for n, why in enumerate(reasons)
        )
    ),
    disclosure=st.text(min_size=1, max_size=150),
    choices=st.sampled_from((0, 0, 2, 5, 9, 30)).map(lambda count: tuple(map(choice, range(count)))),
    picture=st.none() | st.just(Picture("https://a.example/t.png", "")),
    actions=st.integers(0, 8).map(lambda n: tuple(Action(f"Go {k}", Browse(f"g-{k}")) for k in range(n))),
)


FULL = guide(
    title="",
    blocks=(Paragraph((Span("One."),)), Picture("https://a.example/p.png", "")),
    section=SectionKind.OVERVIEW,
    related=(RelatedGuide("g0", "G 0", "", action("G", "g0")),),
    disclosure="We may earn.",
    choices=tuple(map(choice, range(5))),
    picture=Picture("https://a.example/t.png", ""),
    actions=tuple(Action(f"Go {n}", Browse(f"g-{n}")) for n in range(5)),
)
"""A frame with so many components that the row which turns pages and the line which counts them fill the message."""


@settings(max_examples=150, deadline=None)
@example(FULL)
@given(monsters)
def test_whatever_a_reply_holds_every_page_fits(reply: Reply) -> None:
    every_page(reply)
