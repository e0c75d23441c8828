"""Ordinary English words, so that one of them is never taken for a mistyped exercise ("lungs", "snitch", "reload").

The words are the dictionary forms of SCOWL's lists up to size 50, names of people and places among them, without
contractions: `english.txt`. One name is left out that many write for an exercise: Planck.

    Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the
    associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted
    without fee, provided that the above copyright notice appears in all copies and that both that copyright notice
    and this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the
    suitability of this array for any purpose. It is provided "as is" without express or implied warranty.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

_KEY = 2


@cache
def _words() -> dict[str, str]:
    """What follows the first two letters of the words that begin with them, as one text " rd rth ".

    That takes a tenth of the memory of a set.
    """
    groups: dict[str, list[str]] = {}
    for word in files(__package__).joinpath("english.txt").read_text(encoding="ascii").split():
        groups.setdefault(word[:_KEY], []).append(word[_KEY:])
    return {key: f" {' '.join(group)} " for key, group in groups.items()}


def ordinary(word: str) -> bool:
    """Whether a word, in its dictionary form (`words.lemma`), is in the list."""
    return f" {word[_KEY:]} " in _words().get(word[:_KEY], "")
