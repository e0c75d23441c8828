"""The little that is remembered while the bot runs, each kind bounded: nothing of it is needed to answer."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Latest(Generic[K, V]):
    """A map that forgets what was touched longest ago once it holds more than `most` entries."""

    def __init__(self, most: int = 10_000) -> None:
        self._most = most
        self._held: OrderedDict[K, V] = OrderedDict()

    def __len__(self) -> int:
        return len(self._held)

    def get(self, key: K) -> V | None:
        """The value, which counts as touched; None where there is none."""
        if key not in self._held:
            return None
        self._held.move_to_end(key)
        return self._held[key]

    def put(self, key: K, value: V) -> None:
        """Remembers a value."""
        self._held[key] = value
        self._held.move_to_end(key)
        if len(self._held) > self._most:
            self._held.popitem(last=False)

    def drop(self, key: K) -> V | None:
        """Forgets a key and returns what it held."""
        return self._held.pop(key, None)

    def clear(self) -> None:
        """Forgets everything."""
        self._held.clear()

    def rekey(self, renamed: Callable[[K], K]) -> None:
        """Gives every key its new name."""
        self._held = OrderedDict((renamed(key), value) for key, value in self._held.items())
