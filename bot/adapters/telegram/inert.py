"""Text as Telegram will keep it, with nothing in it that its servers would turn into a link by themselves.

Telegram looks for mentions, hashtags, commands and addresses in every text it is given, entities or not. A word joiner
(U+2060, no width) behind the character that starts one keeps it plain text. `tdjson` judges both halves in the tests.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

JOINER = "\u2060"


def _fates() -> Mapping[int, str]:
    """What becomes of characters: as TDLib's `clean_input_string` does it, and no control of direction survives."""
    spaces = dict.fromkeys((*range(0xA), 0xB, 0xC, *range(0xE, 0x20)), " ")
    lines = {0x2028: "\n", 0x2029: "\n"}
    # Vertical stacks of marks that TDLib removes, a lone carriage return, and everything that turns a line around.
    gone = dict.fromkeys(
        (0xD, 0x30A, 0x333, 0x33F, 0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)), ""
    )
    halves = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
    return {**spaces, **lines, **gone, **halves}


_FATES = _fates()
_FATED = re.compile("[" + "".join(re.escape(chr(code)) for code in _FATES) + "]")

_JOINT = re.compile(
    # Letters newer than Python's tables count too; the number sign of a keycap emoji does not.
    r"(?<=[@＠#＃])(?=\w|[^\x00-\x7f\ufe0f\u2060])"  # mentions, tags
    r"|(?<=\$)(?=[A-Za-z0-9])"  # cash tags
    r"|(?<=:)(?=//)"  # addresses with a scheme
    r"|(?<=\S\.)(?=[^\W\d_]{2}|xn--|\d+\.)"  # addresses without one
    r"|(?<=/)(?<![\w/<>]/)(?=(?P<command>[A-Za-z0-9_]{1,64}))",
    re.IGNORECASE,
)
_SUSPECT = re.compile(r"[@＠#＃$/]|\S\.\w")


def clean(text: str) -> str:
    """The text as Telegram's servers store it, so that offsets counted here are theirs."""
    if not _FATED.search(text):
        return text
    # Composed letters keep a ring that the servers would otherwise strip ("å").
    return unicodedata.normalize("NFC", text).translate(_FATES)


def joints(text: str, commands: frozenset[str] = frozenset()) -> list[int]:
    """Places in a cleaned text, ascending, where a word joiner keeps a link from arising by itself.

    Args:
        text: the whole message, since a link may arise across a change of style.
        commands: names of commands that stay links ("/form").
    """
    if not _SUSPECT.search(text):
        return []
    return [found.start() for found in _JOINT.finditer(text) if found["command"] not in commands]
