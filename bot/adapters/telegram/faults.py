"""What a failed call of the Bot API means for the caller."""

from __future__ import annotations

from telegram.error import BadRequest, NetworkError, TelegramError


class NotSent(NetworkError):  # noqa: N818 - named like the library's own TimedOut and ChatMigrated
    """The request never reached the server, so it may be repeated."""


class Flooded(TelegramError):  # noqa: N818 - as above
    """The server wants a pause of some `seconds` before it takes more (429); it did not do what was asked."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"too many requests; the server wants {seconds:g} s of quiet")
        self.seconds = seconds


def unmodified(error: TelegramError) -> bool:
    """An edit changed nothing, which is success."""
    return isinstance(error, BadRequest) and "not modified" in error.message.lower()


def too_late(error: TelegramError) -> bool:
    """A press or an inline query was answered after its time, or its message is gone: nothing is left to do."""
    return isinstance(error, BadRequest) and any(
        words in error.message.lower()
        for words in ("query is too old", "query id is invalid", "message to edit not found", "to delete not found")
    )


def forbidden_here(error: TelegramError) -> bool:
    """The chat's owners do not let the bot write."""
    return isinstance(error, BadRequest) and any(
        words in error.message.lower()
        for words in ("not enough rights", "have no rights", "topic_closed", "chat not found")
    )


def ambiguous(error: TelegramError) -> bool:
    """The server may or may not have acted: a message is never sent again, an edit may be."""
    # BadRequest and its like derive from NetworkError in the library; only a bare one or a time-out tells nothing.
    return isinstance(error, NetworkError) and not isinstance(error, BadRequest | NotSent)
