"""Ordinary English words, so that one of them is never taken for a mistyped exercise ("lungs", "snitch", "reload").

The words are the dictionary forms of SCOWL's lists up to size 50, names of people and places among them, without
contractions: `english.txt`. A hyphen marks a form that is no word by itself but what the rules make of others
("substitut-" of "substituting"). One name is left out that many write for an exercise: Planck.

    Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the
    associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted
    without fee, provided that the above copyright notice appears in all copies and that both that copyright notice
    and this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the
    suitability of this array for any purpose. It is provided "as is" without express or implied warranty.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

_KEY = 2

_GROUP = re.compile(r"^(..).*(?:\n\1.*)*", re.MULTILINE)
"""Lines one after the other that begin with the same two letters; `english.txt` is in order."""

_STUMP = "-"
"""Stands behind a form that is no word by itself."""


@cache
def _words() -> dict[str, str]:
    """What follows the first two letters of the words that begin with them, as one text " rd rth ".

    That takes a tenth of the memory of a set.
    """
    every = files(__package__).joinpath("english.txt").read_text(encoding="ascii")
    # By whole groups, not word by word: whoever mistypes first waits for it.
    return {found[1]: f" {found[0].replace(chr(10) + found[1], ' ')[_KEY:]} " for found in _GROUP.finditer(every)}


def as_it_stands(word: str, base: str) -> bool:
    """Whether a word, of that dictionary form, is it or its plural: the stump of another form then makes no word."""
    return word in (base, f"{base}s")


def ordinary(word: str, *, as_typed: bool = False) -> bool:
    """Whether a word, in its dictionary form (`words.lemma`), is in the list.

    Args:
        word: in dictionary form.
        as_typed: it was typed so: the stump of a form ("substitut" of "substituting") is then none.
    """
    group, rest = _words().get(word[:_KEY], ""), word[_KEY:]
    return f" {rest} " in group or (not as_typed and f" {rest}{_STUMP} " in group)
