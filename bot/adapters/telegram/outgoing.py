"""A call of the Bot API that is ready to go: by a request of its own, or inside a webhook's response."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import Any


def dumps(value: object) -> bytes:
    """JSON as short as it gets."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One call.

    `head` holds the few parameters that tell this call from others, `tail` the rest as the inside of a JSON object,
    serialised once for all who are sent the same answer.
    """

    method: str
    head: dict[str, Any] = field(default_factory=dict)
    tail: bytes = b""

    def body(self) -> bytes:
        """The parameters as JSON."""
        return _joined(dumps(self.head), self.tail)

    def riding(self) -> bytes:
        """The call as a webhook's response carries it: its parameters and its method in one object."""
        return _joined(dumps({"method": self.method, **self.head}), self.tail)

    def into(self, chat_id: int) -> Outgoing:
        """The same call for another chat."""
        return replace(self, head={**self.head, "chat_id": chat_id})


def _joined(head: bytes, tail: bytes) -> bytes:
    if not tail:
        return head
    return b"".join((head[:-1], b"," if len(head) > len(b"{}") else b"", tail, b"}"))
