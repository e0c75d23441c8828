"""What a guide's author calls it, over the shipped library."""

from __future__ import annotations

import pytest

from bot.core.guides.library import Library
from bot.core.guides.model import SectionKind
from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous, Found
from bot.core.search.words.words import fold

IDIOMS = {"plate steering wheel"}
"""Aliases of which a part is an idiom that is left out of every text."""


def test_every_alias_that_is_one_guides_leads_to_it(index: Index, library: Library) -> None:
    called: dict[str, set[str]] = {}
    for slug, guide in library.guides.items():
        for name in (guide.name, *guide.aliases):
            called.setdefault(fold(name), set()).add(slug)
    astray = []
    for name, slugs in called.items():
        decision = index.understand(name).decision
        choices = decision.choices if isinstance(decision, Ambiguous) else ()
        first = decision.target.guide if isinstance(decision, Found) else choices[0].guide if choices else None
        if first not in slugs and name not in IDIOMS:
            astray.append((name, first, slugs))
    assert len(called) > 4000
    assert astray == []


@pytest.mark.parametrize("text", ["bench press on the floor", "Bench press on the floor!", "bench-press on the floor"])
def test_an_alias_outweighs_the_lift_that_is_named_within_it(text: str, index: Index) -> None:
    decision = index.understand(text).decision
    assert isinstance(decision, Found)
    assert decision.target.guide == "floor-press"
    mistakes = index.understand(text, kind=SectionKind.MISTAKES).decision
    assert isinstance(mistakes, Found)
    assert (mistakes.target.guide, mistakes.target.kind) == ("floor-press", SectionKind.MISTAKES)


@pytest.mark.parametrize(
    ("text", "guide", "kind"),
    [
        ("vups", "sit-up", SectionKind.VARIATIONS),
        ("landmine 180s", "russian-twist", None),
        ("concept 2 row", "rowing-machine", None),
        ("calf press on leg press", "standing-calf-raise", SectionKind.VARIATIONS),
        ("how to squat", "how-to-squat-properly", SectionKind.FORM),
        ("negative pull up", None, None),
    ],
)
def test_an_exercises_name_is_meant_however_its_words_are_parted(
    index: Index, text: str, guide: str | None, kind: SectionKind | None
) -> None:
    for parted in (text, text.replace(" ", "-"), text.replace(" ", "")) if kind is not SectionKind.FORM else (text,):
        decision = index.understand(parted).decision
        if guide is None:  # It is a variation of two guides, though one calls it an alias.
            assert isinstance(decision, Ambiguous), parted
        else:
            assert isinstance(decision, Found), parted
            assert (decision.target.guide, decision.target.kind) == (guide, kind), parted
