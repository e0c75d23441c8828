"""How wide a button's label is drawn, so that a row takes no more buttons than a narrow phone can show whole."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import combining, east_asian_width

# Roboto Medium, the font of buttons on Android, in parts of its size; other phones' fonts are close to it.
_WIDTHS = {
    **dict.fromkeys("ijlI|!'.,:; ", 0.27),
    **dict.fromkeys("frt()[]/-•", 0.37),
    **dict.fromkeys("mMW@%—", 0.88),
    **dict.fromkeys("wABCDEFGHJKLNOPQRSTUVXYZ&", 0.65),
}
_USUAL = 0.56
_WIDE = 1.2

ROW = 317.0
"""What a keyboard gets of a phone of 375 points; the apps give it the width of the message above."""
_GAP = 4.0
_PADDING = 16.0
_SIZE = 15.0


@lru_cache(4096)
def width(label: str) -> float:
    """The width of a label in points."""
    return _SIZE * sum(map(_em, label))


def room(columns: int) -> float:
    """Points that a label gets in a row of so many buttons."""
    return (ROW - _GAP * (columns - 1)) / columns - _PADDING


def _em(character: str) -> float:
    if character in _WIDTHS:
        return _WIDTHS[character]
    if character < "\u0300":
        return _USUAL
    if combining(character):
        return 0.0
    return _WIDE if east_asian_width(character) in "WF" else _USUAL
