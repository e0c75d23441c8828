"""Sections of topics by how their titles open."""

from __future__ import annotations

import pytest

from bot.core.guides.library import Library
from bot.core.search.decisions.titles import titled
from bot.core.search.index import Index
from tests.core.search.conftest import opened


def test_the_first_opening_that_any_title_has_is_taken(library: Library) -> None:
    guide = library.guides["protein-intake"]
    found = titled(guide, ("how many", "how much"))
    assert found is not None
    assert guide.section(found.section or "") is not None
    assert titled(guide, ("zebra",)) is None
    assert titled(guide, ()) is None


@pytest.mark.parametrize(
    ("text", "about", "slug", "section"),
    [
        ("protein how much", None, "protein-intake", "how-much-protein-per"),
        ("how much?", "protein-intake", "protein-intake", "how-much-protein-per"),
        ("creatine when", None, "creatine-guide", "when-to-take"),
        ("when?", "deload-week", "deload-week", "when-to-deload"),
    ],
)
def test_hardly_a_word_opens_the_section(index: Index, text: str, about: str | None, slug: str, section: str) -> None:
    target = opened(index, text, about=about)
    assert (target.guide, target.section) == (slug, section)
