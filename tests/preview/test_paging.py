"""Pages, read from what a message says."""

from __future__ import annotations

import pytest

from bot.core.answers.wording import Wording
from bot.preview.paging import in_labels, in_small_print


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("-# From the guide Squat · Form · Page 2 of 3", (2, 3)),
        ("-# From the guide Squat\u00a0· Page 2 of 3", (2, 3)),
        ("-# Seite 1 von 12", (1, 12)),
        ("body\n-# x · Página 10 de 12", (10, 12)),
        ("-# 1/2", (1, 2)),
        ("Page 2 of 3", None),
        ("-# Page 1 of 1", None),
        ("-# Page 4 of 3", None),
        ("-# From the guide Rep Ranges · 3 sets of 8 reps", None),
        ("-# 2019", None),
        ("", None),
    ],
)
def test_small_print(text: str, pages: tuple[int, int] | None) -> None:
    assert in_small_print(text) == pages


def test_the_bots_own_words_are_understood() -> None:
    assert in_small_print(f"-# {Wording().page(2, 3)}") == (2, 3)


@pytest.mark.parametrize(
    ("labels", "pages"),
    [(["Form", "2/3", "More ›"], (2, 3)), (["Form", "5x5", "3/4 squat"], None), (["1/1"], None), ([], None)],
)
def test_labels(labels: list[str], pages: tuple[int, int] | None) -> None:
    assert in_labels(labels) == pages
