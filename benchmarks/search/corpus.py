"""Libraries to search: the shipped one, and larger ones of made-up guides named with its words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

from bot.core.guides.library import Library, load
from bot.core.guides.model import Facts, Guide, GuideKind

CONTENT = Path(__file__).parents[2] / "content"

ALIASES = 4
"""Aliases of a guide beside its name, of made-up ones too: about as many as the guides had when the goals were set."""


_SILENT = frozenset("and between for get needs one when with".split())


def shipped() -> Library:
    """The library in `content/`."""
    return load(CONTENT)


def bare(library: Library) -> Library:
    """A library's guides with their names and facts, without their text."""
    return Library(
        guides={
            slug: Guide(
                slug, guide.name, guide.title, guide.meta, guide.kind, (), aliases=guide.aliases, facts=guide.facts
            )
            for slug, guide in library.guides.items()
        },
        shared_names=dict(library.shared_names),
    )


def of_few_names(library: Library) -> Library:
    """A library's guides with their first `ALIASES` aliases only: some 1,000 names, as when the goals were set."""
    guides = {slug: replace(guide, aliases=guide.aliases[:ALIASES]) for slug, guide in library.guides.items()}
    return Library(guides=guides, shared_names=library.shared_names)


def held_out(library: Library, seed: int = 13) -> tuple[Library, dict[str, str]]:
    """A library without one alias of each guide, and those aliases with their guides: names that nobody listed."""
    random = Random(seed)
    guides, held = dict(library.guides), {}
    for slug, guide in library.guides.items():
        if several := [alias for alias in guide.aliases if len(alias.split()) > 1]:
            alias = random.choice(several)
            held[alias] = slug
            guides[slug] = replace(guide, aliases=tuple(other for other in guide.aliases if other != alias))
    return Library(guides=guides, shared_names=library.shared_names), held


def _words() -> list[str]:
    """The words of the shipped names that say something; of several forms of one word, the plain one."""
    every = {word for guide in shipped().guides.values() for word in guide.name.lower().replace("-", " ").split()}
    some = sorted(word for word in every if len(word) > 2 and word.isalpha() and word not in _SILENT)
    return [word for word in some if not {word.removesuffix(end) for end in ("s", "ing", "ers")} & every - {word}]


def made_up(size: int, seed: int = 7) -> Library:
    """A library of `size` guides whose names are made of the shipped names' words; every name is one guide's only."""
    words = _words()
    random = Random(seed)
    taken: set[str] = set()
    guides: dict[str, Guide] = {}
    for _ in range(size):
        names: list[str] = []
        while len(names) <= ALIASES:
            parts = random.sample(words, random.choice((3, 4, 4)))
            key = " ".join(sorted(parts))
            if key not in taken:
                taken.add(key)
                names.append(" ".join(parts))
        slug = names[0].replace(" ", "-")
        guides[slug] = Guide(
            slug, names[0], names[0], "", GuideKind.EXERCISE, (), aliases=tuple(names[1:]), facts=Facts()
        )
    return Library(guides=guides)
