"""Whose answer a message is: written into its own buttons, so that any replica knows it after any restart.

The delete button of an answer in a group carries the asker's id and the guide on show: `x/<id>/<slug>`. The buttons of
an inline message sent into a group carry the id in front of their own data: `~<id>~<data>`, since presses on those
come without the message.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.core.answers import codec

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_DELETE = re.compile(r"x(?:/([0-9a-z]{0,13})(?:/([a-z0-9-]{1,48}))?)?")
_OWNED = re.compile(r"~([0-9a-z]{1,13})~(.+)", re.DOTALL)


def _short(number: int) -> str:
    """A user id (at most 52 bits, Bot API, User) in base 36."""
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return digits or "0"


@dataclass(frozen=True, slots=True)
class Delete:
    """What a delete button says; `owner` None is anybody's."""

    owner: int | None
    guide: str | None


def delete_data(owner: int | None, guide: str | None) -> str:
    """The data of a delete button."""
    parts = ["x", _short(owner) if owner is not None else "", guide or ""]
    while not parts[-1]:
        parts.pop()
    text = "/".join(parts)
    return text if len(text) <= codec.LIMIT else "/".join(parts[:2])


def read_delete(data: str) -> Delete | None:
    """What a delete button says, None for any other data."""
    found = _DELETE.fullmatch(data)
    if found is None:
        return None
    return Delete(int(found[1], 36) if found[1] else None, found[2])


def owned(data: str, owner: int) -> str:
    """Data with its owner in front; as it is where that would not fit, so that the button works for everybody."""
    text = f"~{_short(owner)}~{data}"
    return text if len(text.encode()) <= codec.LIMIT else data


def read_owned(data: str) -> tuple[int | None, str]:
    """The owner in front of some data, None for none, and the data itself."""
    found = _OWNED.fullmatch(data)
    return (int(found[1], 36), found[2]) if found else (None, data)
