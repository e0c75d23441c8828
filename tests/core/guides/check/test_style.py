"""Length and reading ease."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bot.core.guides.check.style import grade
from tests.core.guides.check.good_library import good_library


def test_the_grade_is_the_formula_that_it_cites() -> None:
    # 7 words of 29 letters in 2 sentences, whose full stops the formula counts with the letters.
    assert grade("Bend your knees. Then push the floor.") == pytest.approx(
        4.71 * 31 / 7 + 0.5 * 7 / 2 - 21.43, abs=0.05
    )


def test_a_guide_of_the_library_is_no_harder_than_its_grade(tmp_path: Path) -> None:
    books = good_library(tmp_path)
    books.spoil("exercises/goblet.md", "Three sets of eight.", "Do not hurry anything here, ever. " * 9)
    assert books.check().faults == ()


@pytest.mark.parametrize("code", ["bot.core.guides.library", "bot.core.guides.check.report"])
def test_what_grades_is_loaded_by_a_check_alone(code: str) -> None:
    line = f"import sys, {code}; sys.exit('textstat' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", line], check=False).returncode == 0  # noqa: S603
