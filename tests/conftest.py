"""What many tests share: the shipped library, read once, and an answerer on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.answers.answerer import Answerer
from bot.core.guides.library import Library, load

CONTENT = Path(__file__).parents[1] / "content"


@pytest.fixture(scope="session")
def library() -> Library:
    """The library that Spotter ships."""
    return load(CONTENT)


@pytest.fixture(scope="session")
def answerer(library: Library) -> Answerer:
    """An answerer on the shipped library."""
    return Answerer(library)
