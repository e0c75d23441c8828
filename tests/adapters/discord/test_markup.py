"""Rich text as Discord Markdown."""

from __future__ import annotations

import pytest

from bot.adapters.discord.markup import joined, line, markdown
from bot.core.guides.text import (
    Block,
    Bullets,
    Code,
    Heading,
    Item,
    Line,
    Paragraph,
    Picture,
    Quote,
    Span,
    Steps,
    Table,
)


def link(slug: str) -> str | None:
    return f"https://lifts.example/guide/{slug}"


def nowhere(slug: str) -> str | None:
    del slug
    return None


def says(*spans: Span | str) -> Paragraph:
    return Paragraph(tuple(Span(span) if isinstance(span, str) else span for span in spans))


def item(*blocks: Block) -> Item:
    return Item(blocks)


@pytest.mark.parametrize(
    ("spans", "written"),
    [
        ((Span("a "), Span("big", bold=True), Span(" one")), "a **big** one"),
        ((Span("  wide  ", bold=True), Span("x")), "  **wide**  x"),
        ((Span("a", bold=True), Span("b", bold=True)), "**ab**"),
        ((Span("a", bold=True), Span("b", italic=True)), "**a**\u200b*b*"),
        ((Span("both", bold=True, italic=True),), "***both***"),
        ((Span("gone", strike=True),), "~~gone~~"),
        ((Span("x*y", code=True),), "`x*y`"),
        ((Span("a`b", code=True),), "`` a`b ``"),
        ((Span("Squat", guide="squat"),), "[Squat](https://lifts.example/guide/squat)"),
        ((Span("here", url="https://a.example/x_(y)"),), "[here](https://a.example/x_%28y%29)"),
        ((Span("4*5 [sic]"),), r"4\*5 \[sic\]"),
        ((Span(" "),), " "),
    ],
)
def test_spans(spans: Line, written: str) -> None:
    assert line(spans, link) == written


def test_a_link_to_a_guide_is_words_alone_without_a_website() -> None:
    assert line((Span("Squat", guide="squat"),), nowhere) == "Squat"


@pytest.mark.parametrize(
    ("block", "written"),
    [
        (Heading((Span("The Setup", bold=True),)), "### The Setup"),
        (Steps((item(says("Brace")), item(says("Lift"))), 3), "3. Brace\n4. Lift"),
        (Bullets((item(says("a"), Bullets((item(says("b")), item(says("c"))))),)), "- a\n  - b\n  - c"),
        (Steps((item(says("a\nb")),)), "1. a\n   b"),
        (Quote((says("one"), says("two"))), "> one\n> \n> two"),
        (Code("x = 1\n```"), "```\nx = 1\n`\u200b`\u200b`\n```"),
        (Picture("https://a.example/p.png", "a [rack]"), r"[a \[rack\]](https://a.example/p.png)"),
        (
            Table(
                ((Span("Lift"),), (Span("Sets"),), (Span("Reps"),)),
                (((Span("Squat"),), (Span("3"),), (Span("5"),)), ((Span("Row"),), (Span(""),), (Span("8"),))),
            ),
            "**Lift**\n- **Squat**\n  Sets: 3\n  Reps: 5\n- **Row**\n  Reps: 8",
        ),
        (Table(((Span("a"),), (Span("b"),)), ()), "a · b"),
    ],
)
def test_blocks(block: Block, written: str) -> None:
    assert markdown(block, link) == written


def test_blocks_stand_apart_and_a_heading_close_to_its_text() -> None:
    blocks = (says("intro"), Heading((Span("Brace"),)), says("text"), says("more"))
    assert joined(blocks, link) == "intro\n### Brace\ntext\n\nmore"


def test_a_list_stands_close_below_its_text_and_apart_from_a_list_that_counts() -> None:
    bullets, steps = Bullets((item(says("a")),)), Steps((item(says("b")),))
    assert joined((says("intro"), bullets, bullets), link) == "intro\n- a\n- a"
    assert joined((Quote((says("answer"),)), bullets, says("end")), link) == "> answer\n- a\n\nend"
    assert joined((says("intro"), steps, steps), link) == "intro\n1. b\n\n1. b"
