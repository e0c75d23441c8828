"""What the bot sent, and what the fake is told to answer instead of the truth."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Request:
    """One REST request of the bot, in the order of arrival. `path` stands below `/api/v10`."""

    method: str
    path: str
    body: Any
    query: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    status: int = 0


@dataclass(slots=True)
class Fault:
    """An answer for the next requests that match, in place of the truth.

    Attributes:
        method: of the requests.
        path: a regular expression that the whole path matches.
        status: the HTTP status; 0 resets the connection.
        body: the JSON body.
        headers: of the answer.
        times: how many requests it meets.
        after: whether the request takes effect before it fails, as when an answer is lost on its way back.
        silent: seconds in which nothing is heard before it fails.
    """

    method: str
    path: str
    status: int
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    times: int = 1
    after: bool = False
    silent: float = 0.0

    def meets(self, method: str, path: str) -> bool:
        return self.times > 0 and method == self.method and re.fullmatch(self.path, path) is not None


def error(code: int, message: str = "") -> dict[str, Any]:
    """The JSON of an API error."""
    return {"code": code, "message": message or _MESSAGES.get(code, "")}


_MESSAGES = {
    0: "401: Unauthorized",
    10008: "Unknown Message",
    10062: "Unknown interaction",
    40060: "Interaction has already been acknowledged.",
    50001: "Missing Access",
    50007: "Cannot send messages to this user",
    50013: "Missing Permissions",
    50035: "Invalid Form Body",
    160002: "You cannot reply without permission to read message history",
}
