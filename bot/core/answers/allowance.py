"""How often one person may ask: a token bucket each, with the clock passed in."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable

_PEOPLE = 10_000
"""Buckets kept at most; whoever asked longest ago is forgotten first, which can only be to their favour."""


class Allowance:
    """Lets everyone ask `burst` times at once, and `per_minute` times a minute in the long run; 0 sets no limit."""

    def __init__(self, per_minute: float, burst: int) -> None:
        self._rate = per_minute / 60
        self._burst = float(burst)
        self._buckets: OrderedDict[Hashable, tuple[float, float]] = OrderedDict()

    def take(self, key: Hashable, now: float) -> bool:
        """Whether the person of this key may ask once more now; `now` is in seconds of a clock that never runs back."""
        if not self._rate:
            return True
        left, since = self._buckets.pop(key, (self._burst, now))
        left = min(self._burst, left + (now - since) * self._rate)
        allowed = left >= 1
        self._buckets[key] = (left - allowed, now)
        if len(self._buckets) > _PEOPLE:
            self._buckets.popitem(last=False)
        return allowed
