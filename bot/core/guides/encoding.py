"""Mends text that was decoded with the wrong encoding before it was saved."""

from __future__ import annotations

import re

import ftfy

_MAC_EMOJI = re.compile("\uf8ff[^\x00-\x7f]{3,}")
"""UTF-8's four-byte lead F0 reads in Mac Roman as U+F8FF, a private character that nobody types."""


def _as_utf8(found: re.Match[str]) -> str:
    try:
        return found.group().encode("mac_roman").decode("utf-8")
    except UnicodeError:
        return found.group()


def mend(text: str) -> str:
    """The text with its wrongly decoded characters as they were meant; other text comes back unchanged.

    Emoji that were decoded as Mac Roman are undone here, since ftfy's caution passes over most of them; ftfy then mends
    the usual mixtures of UTF-8 and Latin-1. Lines stay lines.
    """
    if text.isascii():
        return text
    return "".join(ftfy.fix_encoding(line) for line in _MAC_EMOJI.sub(_as_utf8, text).splitlines(keepends=True))
