"""What an operator writes -> what a setting holds, or a ValueError in plain words."""

from __future__ import annotations

from urllib.parse import urlsplit

_DIGITS = 5
"""Of a shard's number: no bot has a hundred thousand, and a range of more would fill the memory."""


def address(value: str | None, schemes: tuple[str, ...], begins: str) -> str | None:
    """An address without a slash at its end; `begins` says how one begins."""
    if value is None:
        return None
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise ValueError("this is no address; copy it again") from None
    if parts.scheme not in schemes:
        raise ValueError(begins)
    if not host or any(char.isspace() for char in value):
        raise ValueError("this is no address; copy it again")
    return value.rstrip("/")


def shard_ids(value: str) -> tuple[int, ...]:
    """Reads "0,1,2" and "0-7"."""
    found: dict[int, None] = {}
    for part in value.split(","):
        first, dash, last = part.strip().partition("-")
        numbers = (first, last if dash else first)
        if not all(number.isdecimal() and len(number) <= _DIGITS for number in numbers):
            raise ValueError('write shard numbers as "0,1,2" or "0-7"')
        low, high = map(int, numbers)
        if low > high:
            raise ValueError(f'"{part.strip()}" runs backwards; write the smaller number first')
        found |= dict.fromkeys(range(low, high + 1))
    return tuple(found)
