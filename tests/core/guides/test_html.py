"""Raw HTML in a guide: read into the same blocks as Markdown, or refused at its line."""

from __future__ import annotations

import pytest

from bot.core.guides.faults import GuideError
from bot.core.guides.model import Guide, SectionKind
from bot.core.guides.parse import parse
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

HEAD = "---\ntitle: Squat\n---\n"


def guide(body: str) -> Guide:
    return parse(f"{HEAD}# Squat\n\n{body}\n".encode(), "squat.md")


def blocks(body: str) -> tuple[Block, ...]:
    return guide(body).sections[0].blocks


def paragraph(text: str) -> Paragraph:
    return Paragraph((Span(text),))


def test_lists_nest() -> None:
    (steps,) = blocks("<ol start=3><li>Unrack<ul><li>both feet<li>tall</ul></li><li>Sit</li></ol>")
    feet = Bullets((Item((paragraph("both feet"),)), Item((paragraph("tall"),))))
    assert steps == Steps((Item((paragraph("Unrack"), feet)), Item((paragraph("Sit"),))), 3)


def test_a_table_keeps_every_cell() -> None:
    rows = "<thead><tr><th>Goal<th>Reps</tr></thead><tr><td><b>Size</b></td><td>8</td><td>more</td></tr><tr><td>x</tr>"
    assert blocks(f"<table>{rows}</table>") == (
        Table(
            header=((Span("Goal"),), (Span("Reps"),), ()),
            rows=(((Span("Size", bold=True),), (Span("8"),), (Span("more"),)), ((Span("x"),), (), ())),
        ),
    )


def test_a_table_of_one_column_only_lays_out() -> None:
    assert blocks("<table><tr><td><p>One</p><p>Two</p></td></tr></table>") == (paragraph("One"), paragraph("Two"))


def test_quotes_code_and_line_breaks() -> None:
    assert blocks("<blockquote><p>Sit</p></blockquote>") == (Quote((paragraph("Sit"),)),)
    assert blocks("<pre>tempo\n  3-1-1\n</pre>") == (Code("tempo\n  3-1-1"),)
    assert blocks("<p>One<br>\n two</p>") == (paragraph("One\ntwo"),)


def test_headings_begin_sections_as_those_of_markdown_do() -> None:
    found = guide("Intro\n\n<h2>Technique</h2>\n<p>Sit</p>\n\n<div><h3>Feet</h3>\nWide</div>")
    form = found.sections[1]
    assert (form.kind, form.title, form.line) == (SectionKind.FORM, "Technique", 8)
    assert form.blocks == (paragraph("Sit"), Heading((Span("Feet"),)), paragraph("Wide"))


def test_what_is_no_text_says_nothing() -> None:
    hidden = "<svg><text>a</text></svg><select><option>b</select><button>c</button><video>d</video>"
    assert blocks(f"<div>{hidden}Sit</div>\n\nStand <script>x()</script>up") == (
        paragraph("Sit"),
        paragraph("Stand up"),
    )


def test_pictures_stand_below_the_words_they_are_among() -> None:
    picture = Picture("https://x.org/p.png", "A squat")
    tag = '<img src="https://x.org/p.png" alt="A squat">'
    assert blocks(f"See {tag} here") == (paragraph("See  here"), picture)
    assert blocks(f"<p>See {tag}</p>") == (paragraph("See"), picture)


@pytest.mark.parametrize("inner", ['<img src="/p.png" alt="Benches">', "<b>Ben</b>ches", " Benches <br>"])
@pytest.mark.parametrize("around", ["{}", "Buy {} now"])
def test_a_partner_is_one_whatever_its_label_is_made_of(inner: str, around: str) -> None:
    link = f'<a rel="sponsored" href="https://shop.example/b">{inner}</a>'
    found = guide(f"Text\n\n{around.format(link)}")
    assert [(p.label, p.url, p.line) for p in found.partners] == [("Benches", "https://shop.example/b", 8)]
    assert "Benches" not in plain(found.sections[0].blocks)


def test_a_partner_without_a_label_is_called_after_its_place() -> None:
    (partner,) = guide('Text\n\n<a rel="sponsored" href="https://shop.example/b"></a>').partners
    assert partner.label == "shop.example"


def test_faults_stand_on_their_own_lines() -> None:
    body = '<div>\n<p>One</p>\n<a href="javascript:x">a</a>\n<ul><li>x\n<li><img src="p.png"></ul>\n</div>\n'
    with pytest.raises(GuideError) as caught:
        guide(body)
    assert [(fault.line, fault.what.split("'")[1]) for fault in caught.value.faults] == [
        (8, "javascript:x"),
        (10, "p.png"),
    ]


@pytest.mark.parametrize(
    "hostile", ["<b>x " * 3000, "<div>" * 3000 + "x", "<ul><li>a" * 500, "<table><tr><td>" * 300 + "x"]
)
def test_tags_that_are_never_closed_cost_little(hostile: str) -> None:
    assert plain(blocks(hostile))
