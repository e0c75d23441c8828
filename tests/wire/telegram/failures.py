"""Failures that the fake can be told to have, in the real server's words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Failure:
    """What happens instead of an answer.

    Attributes:
        status: of the HTTP response.
        body: its JSON body; a text is sent as it is (a proxy's page).
        reset: the connection is cut instead of an answer.
        hang: seconds before anything happens.
        done: the call has its effect all the same; only its answer is lost.
    """

    status: int = 200
    body: dict[str, Any] | str = field(default_factory=dict)
    reset: bool = False
    hang: float = 0.0
    done: bool = False


def refused(status: int, description: str, **parameters: int) -> Failure:
    """An error as the Bot API words it."""
    body: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
    if parameters:
        body["parameters"] = parameters
    return Failure(status, body)


def flood(seconds: int) -> Failure:
    return refused(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def migrated(chat_id: int) -> Failure:
    return refused(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat_id)


BLOCKED = refused(403, "Forbidden: bot was blocked by the user")
KICKED = refused(403, "Forbidden: bot was kicked from the supergroup chat")
NO_RIGHTS = refused(400, "Bad Request: not enough rights to send text messages to the chat")
NOT_MODIFIED = refused(
    400,
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message",
)
TOO_OLD = refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
TWO_POLLERS = refused(
    409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
)
WEBHOOK_ACTIVE = refused(
    409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
UNAUTHORIZED = refused(401, "Unauthorized")
NOT_FOUND = refused(404, "Not Found")
INTERNAL = refused(500, "Internal Server Error")
BAD_GATEWAY = Failure(502, "<html><head><title>502 Bad Gateway</title></head></html>")
RESET = Failure(reset=True)
RESET_AFTER = Failure(reset=True, done=True)
