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
texts = st.lists(_NASTY | st.text(max_size=8), max_size=4).map("".join)


# Values are mapped rather than built: hypothesis would take minutes to print deep calls of `builds`.
@st.composite
def _styled(draw: st.DrawFn) -> Span:
    bold, italic, strike, code = draw(st.tuples(*[st.booleans()] * 4))
    guide = draw(st.sampled_from((None, None, "front-squat")))
    return Span(draw(texts), bold=bold, italic=italic, strike=strike, code=code, guide=guide)


@st.composite
def _linked(draw: st.DrawFn) -> Span:
    return Span(draw(texts), url="https://site.example/page?q=1#x")


spans = _styled() | _linked()
spoken: st.SearchStrategy[Line] = st.lists(spans, min_size=1, max_size=3).map(tuple)


def _wider(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    several = st.lists(inner, min_size=1, max_size=3).map(tuple)
    items = st.lists(several.map(Item), min_size=1, max_size=4).map(tuple)
    steps = st.tuples(items, st.integers(0, 120)).map(lambda parts: Steps(parts[0], parts[1]))
    return items.map(Bullets) | steps | several.map(Quote)


def _tables(width: int) -> st.SearchStrategy[Block]:
    row = st.lists(spoken, min_size=width, max_size=width).map(tuple)
    rows = st.lists(row, min_size=1, max_size=3).map(tuple)
    return st.tuples(row, rows).map(lambda parts: Table(parts[0], parts[1]))


_leaves: st.SearchStrategy[Block] = (
    spoken.map(Paragraph)
    | spoken.map(Heading)
    | texts.map(Code)
    | texts.map(lambda alt: Picture("https://site.example/p.png", alt))
    | st.integers(1, 3).flatmap(_tables)
)
blocks: st.SearchStrategy[tuple[Block, ...]] = st.lists(
    st.recursive(_leaves, _wider, max_leaves=5), min_size=1, max_size=5
).map(tuple)
