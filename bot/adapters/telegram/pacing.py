"""How fast a chat may be written to: one message a second, and twenty a minute in a group (Bot API FAQ).

There is no pace over all chats: the limit of 30 a second is one of broadcasts, and every message here was asked for.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from dataclasses import dataclass, field

SECOND = 1.0
GROUP_COUNT = 20
GROUP_SECONDS = 60.0
_CHATS = 10_000
"""Chats remembered at most; one forgotten may go a little too fast once, and is then told to wait."""


@dataclass(slots=True)
class _Chat:
    sent: float = float("-inf")
    held: float = float("-inf")
    recent: deque[float] = field(default_factory=lambda: deque(maxlen=GROUP_COUNT))


class Pacing:
    """Gives every chat its turns; the clock is passed in, in seconds."""

    def __init__(self) -> None:
        self._chats: OrderedDict[int, _Chat] = OrderedDict()

    def _chat(self, chat_id: int) -> _Chat:
        chat = self._chats.get(chat_id)
        if chat is None:
            chat = self._chats[chat_id] = _Chat()
            if len(self._chats) > _CHATS:
                self._chats.popitem(last=False)
        else:
            self._chats.move_to_end(chat_id)
        return chat

    def turn(self, chat_id: int, now: float, *, edit: bool = False) -> float:
        """Takes the chat's next turn and tells how many seconds from now it is.

        Args:
            chat_id: negative for a group.
            now: the time.
            edit: an edit counts in a group's minute, but needs no second of its own.
        """
        chat = self._chat(chat_id)
        at = max(now, chat.held)
        if not edit:
            at = max(at, chat.sent + SECOND)
        if chat_id < 0:
            if len(chat.recent) == GROUP_COUNT:
                at = max(at, chat.recent[0] + GROUP_SECONDS)
            chat.recent.append(at)
        if not edit:
            chat.sent = at
        return at - now

    def hold(self, chat_id: int, now: float, seconds: float) -> None:
        """Nothing goes to this chat for some seconds: the server said so."""
        chat = self._chat(chat_id)
        chat.held = max(chat.held, now + seconds)

    def move(self, old: int, new: int) -> None:
        """A group became a supergroup."""
        if old in self._chats:
            self._chats[new] = self._chats.pop(old)
