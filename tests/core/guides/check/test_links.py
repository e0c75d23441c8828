"""Links that lead nowhere."""

from __future__ import annotations

from pathlib import Path

from tests.core.guides.check.good_library import good_library


def test_a_link_is_told_at_its_own_line_of_a_paragraph(tmp_path: Path) -> None:
    books = good_library(tmp_path)
    books.spoil("exercises/goblet.md", "Three sets of eight.", "Three sets.\nEasy ones.\nThen [go](/guide/away).")
    assert [(fault.rule, fault.line) for fault in books.check().faults] == [("link-unresolved", 64)]
