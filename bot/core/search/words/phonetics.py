"""How a word sounds, roughly: "uprite" and "upright", "rist" and "wrist", "nees" and "knees" are one."""

from __future__ import annotations

import re

_OPENINGS = (("kn", "n"), ("wr", "r"), ("gn", "n"), ("ps", "s"), ("wh", "w"), ("x", "s"))
_SPELLINGS = (
    ("tch", "ch"), ("ght", "t"), ("gh", "g"), ("dge", "j"), ("sch", "sk"), ("ph", "f"), ("ck", "k"), ("qu", "kw"),
    ("ce", "se"), ("ci", "si"), ("cy", "sy"), ("ch", "C"), ("sh", "S"), ("th", "T"), ("mb", "m"),
)  # fmt: skip
_LETTERS = str.maketrans({"c": "k", "C": "ch", "q": "k", "x": "ks", "z": "s", "v": "f", "y": "i"})
_SILENT = re.compile("(?<=[^aeiou])e$|(?<=.)[hw]")
_VOWELS = re.compile("[aeiou]+")
_TWICE = re.compile(r"(.)\1+")


def sound(word: str) -> str:
    """A key that words which sound alike share: the consonants as they sound, an "a" for the vowels between them."""
    word = _TWICE.sub(r"\1", word)
    for written, spoken in _OPENINGS:
        if word.startswith(written):
            word = spoken + word[len(written) :]
            break
    for written, spoken in _SPELLINGS:
        if written in word:
            word = word.replace(written, spoken)
    word = word.translate(_LETTERS)
    return _TWICE.sub(r"\1", _VOWELS.sub("a", _SILENT.sub("", word)))
