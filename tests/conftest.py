"""What many tests share: the shipped library, read once, and an answerer on it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from bot.core.answers.answerer import Answerer
from bot.core.guides.library import Library, load

# Speed is a benchmark's business; and a build that fails must fail again for whoever looks at it.
settings.register_profile("spotter", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("spotter")

CONTENT = Path(__file__).parents[1] / "content"


@pytest.fixture(scope="session")
def library() -> Library:
    """The library that Spotter ships."""
    return load(CONTENT)


@pytest.fixture(scope="session")
def answerer(library: Library) -> Answerer:
    """An answerer on the shipped library."""
    return Answerer(library)
