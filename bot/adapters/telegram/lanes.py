"""Updates of one chat in order, of different chats side by side."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Hashable
from typing import Any

Handle = Callable[[dict[str, Any]], Awaitable[None]]


class Lanes:
    """Handles updates, at most one of a lane at a time.

    Args:
        handle: answers one update; it does not raise.
    """

    def __init__(self, handle: Handle) -> None:
        self._handle = handle
        self._waiting: dict[Hashable, deque[dict[str, Any]]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def put(self, lane: Hashable, update: dict[str, Any]) -> None:
        """Handles an update once those before it in its lane are done."""
        waiting = self._waiting.get(lane)
        if waiting is not None:
            waiting.append(update)
            return
        self._waiting[lane] = deque((update,))
        task = asyncio.create_task(self._run(lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self, seconds: float) -> None:
        """Begins nothing more, gives what is under way some time, then stops it."""
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
