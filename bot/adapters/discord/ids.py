"""What a button of a card carries in its custom_id: what it is for, whose card it stands on, and what it asks.

`<role>:<owner in base 36>:<request>`, at most 1 + 1 + 13 + 1 + 64 = 80 of the 100 characters that Discord allows. The
role keeps two buttons apart that ask the same thing ("Form" and "Back" on the second page of Form).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from bot.core.answers import codec
from bot.core.answers.request import Request

OPEN = "\ue000"
"""Stands for the owner until a card gets one: a character that no text on a card can hold (see `escape.visible`)."""

_OPEN = OPEN.encode()
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_SNOWFLAKE = 2**64
PATTERN = re.compile(r"(?P<role>[a-z])(?P<place>[0-9]{0,2}):(?P<owner>[0-9a-z]{1,13}):(?P<request>.{0,64})", re.DOTALL)


class Role(StrEnum):
    """What a button or a select is for."""

    PAGE = "p"
    SECTION = "s"
    RELATED = "r"
    CHOICE = "c"
    ACTION = "a"
    PICK = "m"
    """A select: what it asks is in the value that was picked."""
    DELETE = "x"
    """Its request is what the card shows."""


@dataclass(frozen=True, slots=True)
class Press:
    """A custom_id, read. `request` is None where none is carried, or where it is not one of ours."""

    role: Role
    owner: int
    request: Request | None


def base36(number: int) -> str:
    """A number that is not negative, in the digits 0-9 and a-z."""
    digits = ""
    while True:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
        if not number:
            return digits


@lru_cache(8192)
def carried(request: Request) -> str | None:
    """A request as a button or a select's entry carries it, None where none can; the same ones are on many cards."""
    try:
        return codec.encode(request)
    except ValueError:
        return None


def write(role: Role, request: Request | None, place: int = 0) -> str:
    """A custom_id whose owner is still open, to be filled by `owned`.

    Args:
        role: what the button is for.
        request: what it asks.
        place: a number that tells it from others of the same role and request on the card.

    Raises:
        ValueError: no button can carry the request.
    """
    code = "" if request is None else carried(request)
    if code is None:
        raise ValueError(f"no button can carry {request!r}")
    return f"{role}{place or ''}:{OPEN}:{code}"


def owned(text: bytes, owner: int) -> bytes:
    """A text of any length, in UTF-8, with every open custom_id in it filled in for a user."""
    return text.replace(_OPEN, base36(owner).encode())


def read(custom_id: str) -> Press | None:
    """A custom_id as it came back, or None for one that no card of ours ever had. It never raises."""
    found = PATTERN.fullmatch(custom_id)
    if found is None or found["role"] not in _ROLES:
        return None
    owner = int(found["owner"], 36)
    if owner >= _SNOWFLAKE or base36(owner) != found["owner"]:
        return None
    return Press(Role(found["role"]), owner, codec.decode(found["request"]))


_ROLES = frozenset(role.value for role in Role)
