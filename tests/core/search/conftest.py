"""What the tests of the search share: an index of the shipped library, and libraries made of a few names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.core.guides.library import Library
from bot.core.guides.model import Facts, Guide, GuideKind, Section, SectionKind
from bot.core.guides.text import Block, Bullets, Heading, Item, Paragraph, Span
from bot.core.search.index import Index
from bot.core.search.meaning import Found, Target

Make = Callable[..., Guide]


@pytest.fixture(scope="session")
def index(library: Library) -> Index:
    """An index of the shipped library, its texts included."""
    made = Index(library)
    made.prepare()
    return made


def opened(index: Index, text: str, kind: SectionKind | None = None, about: str | None = None) -> Target:
    """The one place that answers a text."""
    decision = index.understand(text, kind=kind, about=about).decision
    assert isinstance(decision, Found), (text, decision)
    return decision.target


def paragraph(text: str) -> Paragraph:
    return Paragraph((Span(text),))


def bullets(*texts: str) -> Bullets:
    return Bullets(tuple(Item((paragraph(text),)) for text in texts))


def heading(text: str) -> Heading:
    return Heading((Span(text),))


def guide(name: str, *aliases: str, facts: Facts | None = None, topic: bool = False, **sections: list[Block]) -> Guide:
    """A guide whose slug is its name; each further keyword is a section of that kind."""
    return Guide(
        slug=name.lower().replace(" ", "-"),
        name=name,
        title=name,
        meta="",
        kind=GuideKind.TOPIC if topic else GuideKind.EXERCISE,
        sections=tuple(
            Section(SectionKind(kind), kind, kind.capitalize(), tuple(blocks)) for kind, blocks in sections.items()
        ),
        aliases=aliases,
        facts=facts or Facts(),
    )


def library_of(*guides: Guide, shared: dict[str, tuple[str, ...]] | None = None) -> Library:
    return Library(
        guides={one.slug: one for one in sorted(guides, key=lambda one: one.slug)}, shared_names=shared or {}
    )
