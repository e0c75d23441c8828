"""Text of a guide or a person as inert Discord Markdown: it shows as typed, pings nobody and makes no link."""

from __future__ import annotations

import re

# Bidirectional controls can make a text read as something else, the other controls show as nothing at all, and U+E000
# stands for a card's owner (`ids.OPEN`).
_UNSEEN = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2060-\u206f\ue000\ufeff]"
)
# Discord's client takes a backslash before any ASCII punctuation as "this character and nothing else". A colon only
# begins something when a word follows it (an address, an emoji's name), and the escape keeps "https://" from linking.
_MARKS = re.compile(r"[\\*_~`|\[\]<>]|:(?=\S)")
_AT_LINE_START = re.compile(r"^(\s*)(#{1,3}(?=\s)|-#|[-+](?=\s)|\d+(?=[.)](?:\s|$)))", re.MULTILINE)
_PING = re.compile(r"@(?=everyone|here)", re.IGNORECASE)
_ZERO_WIDTH = "\u200b"


def visible(text: str) -> str:
    """The text without control characters and without marks that reverse its direction."""
    return _UNSEEN.sub("", text)


def _mark_line_start(found: re.Match[str]) -> str:
    mark = found[2]
    return f"{found[1]}{mark}\\" if mark.isdigit() else f"{found[1]}\\{mark}"


def escape(text: str) -> str:
    """The text as Markdown that Discord draws as these very characters."""
    text = _MARKS.sub(lambda found: "\\" + found[0], visible(text))
    return _PING.sub("@" + _ZERO_WIDTH, _AT_LINE_START.sub(_mark_line_start, text))


def label(text: str, limit: int) -> str:
    """The text as one plain line for a button or a select, where Markdown means nothing; at most `limit` characters."""
    line = " ".join(visible(text).split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def address(url: str) -> str:
    """An https address as it may stand inside `[words](...)`."""
    return "".join(_IN_LINK.get(char, char) for char in url)


_IN_LINK = {"(": "%28", ")": "%29", " ": "%20", "<": "%3C", ">": "%3E", '"': "%22", "\\": "%5C"}
