"""Which addresses sell, and what is said beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.guides.check.partners import sells
from tests.core.guides.check.good_library import good_library


@pytest.mark.parametrize(
    "url",
    [
        "https://www.amazon.de/dp/B000",
        "https://amzn.to/3x",
        "https://shop.example.org/",
        "https://trugritfitness.pxf.io/Z6PKV1",
        "https://www.jdoqocy.com/click-1-2",
        "https://example.org/products/belt",
        "https://example.org/belt?tag=lifts-21",
        "https://example.org/?id=1&aff_id=7",
    ],
)
def test_shops_are_known_by_their_address(url: str) -> None:
    assert sells(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://www.who.int/news-room/fact-sheets/detail/physical-activity",
        "https://pubmed.ncbi.nlm.nih.gov/28698222/",
        "https://en.wikipedia.org/wiki/Shop",
        "https://notamazon.example/production/",
        "https://workshop.example.org/?stage=2",
    ],
)
def test_other_addresses_are_not(url: str) -> None:
    assert not sells(url)


@pytest.mark.parametrize(
    "text",
    [
        'our partner sells <a href="https://shop.example.org/b" rel="sponsored">a belt</a>',
        'buy <a href="https://shop.example.org/b" rel="nofollow">a belt (ad)</a>',
        'march.\n\n<div><p>Paid link:</p><a class="cta" href="https://shop.example.org/b">a belt</a></div>\n\nGo',
    ],
)
def test_a_shop_that_is_marked_and_disclosed_is_no_fault(text: str, tmp_path: Path) -> None:
    books = good_library(tmp_path)
    books.spoil("exercises/goblet.md", "march in place", text)
    assert books.check().faults == ()
