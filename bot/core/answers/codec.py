"""A request as the few bytes a button carries, and back: the one codec of every platform.

A button's id is the whole meaning of the button, so that it works after a restart, a deploy and on another replica.
The limit is the smallest platform's: 64 bytes, Telegram's `callback_data` (Bot API, InlineKeyboardButton).
"""

from __future__ import annotations

import re

from bot.core.answers.request import Browse, Compare, Random, Request, Say, Search, Show, Topic

LIMIT = 64

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NUMBER = re.compile(r"0|[1-9][0-9]{0,9}")
_PAGE_LIMIT = 1000
_PARTS = {"s": 4, "c": 3, "q": 2, "b": 2, "r": 1, "h": 1}
_TOPICS = frozenset(topic.value for topic in Topic)


def _join(kind: str, *parts: object) -> str:
    """The parts with slashes between, the empty ones at the end left out."""
    texts = ["" if part is None or part == 0 else str(part) for part in parts]
    while texts and not texts[-1]:
        texts.pop()
    return "/".join((kind, *texts))


def encode(request: Request) -> str:
    """The request as at most 64 bytes of UTF-8 without line breaks.

    Raises:
        ValueError: the request does not fit, or its words are only known where they were typed (`Ask`).
    """
    match request:
        case Show(guide, section, page, lead):
            text = _join("s", guide, section, page, None if lead is None else lead + 1)
        case Compare(first, second, page):
            text = _join("c", first, second, page)
        case Search(words, page):
            if "/" in words or "\n" in words or not words.strip():
                raise ValueError(f"no button can carry these words: {words!r}")
            text = _join("q", words, page)
        case Browse(group, page):
            text = _join("b", group, page)
        case Random(number):
            text = _join("r", number)
        case Say(topic):
            text = _join("h", topic)
        case _:
            raise ValueError(f"no button can carry {request!r}")
    if len(text.encode()) > LIMIT or _read(*_split(text)) != request:
        raise ValueError(f"{text!r} is no button: at most {LIMIT} bytes, and pages below {_PAGE_LIMIT}")
    return text


def _number(text: str, limit: int = _PAGE_LIMIT) -> int | None:
    if not text:
        return 0
    return int(text) if _NUMBER.fullmatch(text) and int(text) < limit else None


def decode(text: str) -> Request | None:
    """The request of a button, or None for a text that no button of ours could have carried.

    What comes back is well formed; whether its guide still exists is the answer's business. It never raises.
    """
    if len(text.encode(errors="replace")) > LIMIT:
        return None
    request = _read(*_split(text))
    try:
        # Only the one spelling that `encode` writes is ours.
        return request if request is not None and encode(request) == text else None
    except ValueError:
        return None


def _split(text: str) -> tuple[str, list[str]]:
    kind, *parts = text.split("/")
    return kind, parts


def _read(kind: str, parts: list[str]) -> Request | None:
    most = _PARTS.get(kind)
    if most is None or len(parts) > most:
        return None
    fields = parts + [""] * (most - len(parts))
    match kind:
        case "s":
            page, lead = _number(fields[2]), _number(fields[3])
            if page is None or lead is None or not _SLUG.fullmatch(fields[0]):
                return None
            if fields[1] and not _SLUG.fullmatch(fields[1]):
                return None
            return Show(fields[0], fields[1] or None, page, lead - 1 if lead else None)
        case "c":
            page = _number(fields[2])
            known = _SLUG.fullmatch(fields[0]) and _SLUG.fullmatch(fields[1])
            return Compare(fields[0], fields[1], page) if known and page is not None else None
        case "q":
            page = _number(fields[1])
            return Search(fields[0], page) if fields[0].strip() and page is not None else None
        case "b":
            page = _number(fields[1])
            if page is None or (fields[0] and not _SLUG.fullmatch(fields[0])):
                return None
            return Browse(fields[0] or None, page)
        case "r":
            number = _number(fields[0], 2**31)
            return None if number is None else Random(number)
        case _:
            return Say(Topic(fields[0])) if fields[0] in _TOPICS else None
