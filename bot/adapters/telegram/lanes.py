"""Updates of one chat in order, of different chats side by side."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Hashable
from typing import Any, Generic, TypeVar

T = TypeVar("T")

Handle = Callable[[dict[str, Any]], Awaitable[None]]


class Lanes(Generic[T]):
    """Handles updates, at most one of a lane at a time.

    Args:
        handle: answers one update; it does not raise.
    """

    def __init__(self, handle: Callable[[T], Awaitable[None]]) -> None:
        self._handle = handle
        self._waiting: dict[Hashable, deque[T]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def put(self, lane: Hashable, update: T) -> None:
        """Handles an update once those before it in its lane are done."""
        waiting = self._waiting.get(lane)
        if waiting is not None:
            waiting.append(update)
            return
        self._waiting[lane] = deque((update,))
        task = asyncio.create_task(self._run(lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self, seconds: float, *, begun_only: bool) -> None:
        """Gives what is left some time, then stops it; with `begun_only` nothing more is begun."""
        if begun_only:
            for waiting in self._waiting.values():
                waiting.clear()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _run(self, lane: Hashable) -> None:
        waiting = self._waiting[lane]
        try:
            while waiting:
                await self._handle(waiting.popleft())
        finally:
            del self._waiting[lane]
