"""Replies to render: ordinary ones by hand, and any that hypothesis can think of."""

from __future__ import annotations

from hypothesis import strategies as st

from bot.core.answers.reply import Action, Outcome, RelatedGuide, Reply, Source, Tone
from bot.core.answers.request import Show
from bot.core.guides.model import Facts, Partner, SectionKind
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

KEYS = (
    "overview",
    "why",
    "about",
    "form",
    "variations",
    "mistakes",
    "programming",
    "safety",
    "alternatives",
    "related",
)


def said(*texts: str) -> tuple[Block, ...]:
    return tuple(Paragraph((Span(text),)) for text in texts)


def reply(*blocks: Block, key: str = "mistakes", **fields: object) -> Reply:
    """An ordinary reply about the Romanian deadlift, with these blocks."""
    ordinary: dict[str, object] = {
        "tone": Tone.ANSWER,
        "title": "Common Romanian Deadlift Mistakes",
        "outcome": Outcome.FOUND,
        "crumbs": ("Exercises", "Hinge", "Romanian Deadlift"),
        "facts": Facts(
            pattern="hinge",
            level="intermediate",
            mechanic="compound",
            equipment=("barbell",),
            equipment_alternatives=("dumbbells", "kettlebell"),
            primary_muscles=("hamstrings", "glutes"),
            secondary_muscles=("erector spinae", "forearms"),
        ),
        "source": Source("romanian-deadlift", "Romanian Deadlift", "Common Romanian Deadlift Mistakes"),
        "sections": tuple(Action(name.capitalize(), Show("romanian-deadlift", name), name == key) for name in KEYS),
        "related": tuple(
            RelatedGuide(slug, name, f"Because of {name}.", Action(name, Show(slug)))
            for slug, name in (("good-morning", "Good Morning"), ("stiff-leg-deadlift", "Stiff-Leg Deadlift"))
        ),
        "request": Show("romanian-deadlift", key),
        "guide": "romanian-deadlift",
        "section": SectionKind(key),
    }
    return Reply(**{**ordinary, "blocks": blocks, **fields})  # type: ignore[arg-type]


PARTNERS = (Partner("🏋️ Belt", "https://shop.example/belt?a=1"), Partner("🔥 Straps", "https://shop.example/straps"))

# What people and authors write: every script, emoji with modifiers, marks, controls of direction, links, markup.
_NASTY = st.sampled_from(
    (
        "👩‍👩‍👧‍👦",
        "🏋🏽‍♀️",
        "🇩🇪",
        "é",
        "שלום",
        "مرحبا",
        "\u202eevil\u202c",
        "\u2067x\u2069",
        "\u200f",
        "@everyone",
        "@durov",
        "#tag",
        "$USD",
        "/start",
        "/form",
        "https://evil.example",
        "evil.com",
        "me@evil.com",
        "tg://resolve?domain=x",
        "**b** __i__ `c` [a](b)",
        "<b>",
        "\u2028",
        "\x00",
        "\r\n",
        "𝕏",
        "å",
        "  ",
        "\n",
        "1. ",
        "\ud83d",
    )
)
texts = st.lists(_NASTY | st.text(max_size=12), max_size=5).map("".join)
spans = st.builds(
    Span,
    text=texts,
    bold=st.booleans(),
    italic=st.booleans(),
    strike=st.booleans(),
    code=st.booleans(),
    guide=st.sampled_from((None, None, "front-squat")),
    url=st.none(),
) | st.builds(Span, text=texts, url=st.just("https://site.example/page?q=1#x"))
spoken: st.SearchStrategy[Line] = st.lists(spans, min_size=1, max_size=4).map(tuple)


def _wider(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    several = st.lists(inner, min_size=1, max_size=3).map(tuple)
    items = st.lists(st.builds(Item, several), min_size=1, max_size=4).map(tuple)
    return st.builds(Bullets, items) | st.builds(Steps, items, st.integers(0, 120)) | st.builds(Quote, several)


def _tables(width: int) -> st.SearchStrategy[Block]:
    row = st.lists(spoken, min_size=width, max_size=width).map(tuple)
    return st.builds(Table, row, st.lists(row, min_size=1, max_size=3).map(tuple))


_leaves: st.SearchStrategy[Block] = (
    st.builds(Paragraph, spoken)
    | st.builds(Heading, spoken)
    | st.builds(Code, texts)
    | st.builds(Picture, st.just("https://site.example/p.png"), texts)
    | st.integers(1, 3).flatmap(_tables)
)
blocks: st.SearchStrategy[tuple[Block, ...]] = st.lists(
    st.recursive(_leaves, _wider, max_leaves=8), min_size=1, max_size=8
).map(tuple)
