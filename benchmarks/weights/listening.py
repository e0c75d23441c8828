"""The signs that the search finds in texts, overheard while it understands them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from bot.core.search import signs
from bot.core.search.decisions import answering
from bot.core.search.followups import bearing
from bot.core.search.talk import passing

Signs = tuple[float, ...]

_WEIGHING = (answering, bearing, passing)


class Heard(NamedTuple):
    """What was weighed while texts were understood: the name of the signs' class, and the signs, in order."""

    weighed: list[tuple[str, Signs]]

    def of(self, name: str) -> list[Signs]:
        """All signs of some class, in the order in which they were weighed."""
        return [found for what, found in self.weighed if what == name]


@contextmanager
def listening() -> Iterator[Heard]:
    """Takes down what is weighed.

    Raises:
        RuntimeError: the search is compiled, which cannot be listened to.
    """
    if any(not str(module.__file__).endswith(".py") for module in _WEIGHING):
        raise RuntimeError("The compiled search cannot be listened to: run this where it is not compiled.")
    heard = Heard([])

    def weigh(weights: Sequence[float], found: Sequence[float]) -> float:
        heard.weighed.append((type(weights).__name__, tuple(map(float, found))))
        return signs.weigh(weights, found)

    with replaced([(module, "weigh", weigh) for module in _WEIGHING]):
        yield heard


@contextmanager
def leaving(*, ever: bool) -> Iterator[None]:
    """Lets every text leave the last guide, or none, whatever its signs count."""
    with replaced([(bearing, "_LEAVES", -math.inf if ever else math.inf)]):
        yield


@contextmanager
def replaced(names: Sequence[tuple[object, str, object]]) -> Iterator[None]:
    """Replaces some names of modules for a while."""
    before = [(module, name, getattr(module, name)) for module, name, _ in names]
    for module, name, value in names:
        setattr(module, name, value)
    try:
        yield
    finally:
        for module, name, value in before:
            setattr(module, name, value)
