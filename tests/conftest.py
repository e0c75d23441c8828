"""What many tests share: the shipped library, read once, and an answerer on it."""

from __future__ import annotations

import os
import shutil
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
    """An answerer on the shipped library; its text is indexed before anybody asks, as at every start."""
    made = Answerer(library)
    made.prepare()
    return made


@pytest.fixture(scope="session")
def few_guides(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with some shipped guides: a process that is asked nothing else starts sooner with it."""
    folder = tmp_path_factory.mktemp("few")
    shutil.copy(CONTENT / "vocabulary.json", folder)
    for name in ("front-squat", "goblet-squat", "how-to-squat-properly", "romanian-deadlift", "zercher-squat"):
        shutil.copy(CONTENT / "exercises" / f"{name}.md", folder)
    return folder
