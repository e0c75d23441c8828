"""What fingers and ears make of a name: typos of a keyboard, misspellings by sound, lost and added blanks."""

from __future__ import annotations

from random import Random

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_BESIDE: dict[str, str] = {}
for _row_number, _row in enumerate(_ROWS):
    for _at, _key in enumerate(_row):
        _near = set(_row[max(0, _at - 1) : _at + 2]) - {_key}
        for _other in _ROWS[max(0, _row_number - 1) : _row_number + 2]:
            if _other != _row:
                _near |= set(_other[max(0, _at - 1) : _at + 1])
        _BESIDE[_key] = "".join(sorted(_near))

_SOUNDS = (
    ("ph", "f"), ("ck", "k"), ("ee", "ea"), ("ea", "ee"), ("ie", "ei"), ("ou", "oo"), ("tt", "t"), ("ll", "l"),
    ("ss", "s"), ("bb", "b"), ("mm", "m"), ("pp", "p"), ("rr", "r"), ("nn", "n"), ("ar", "er"), ("er", "ar"),
    ("or", "er"), ("i", "e"), ("e", "i"), ("a", "e"), ("o", "a"), ("u", "o"), ("c", "k"), ("k", "c"), ("s", "z"),
    ("x", "ks"), ("y", "i"), ("ian", "ain"), ("le", "el"), ("r", "rr"), ("l", "ll"), ("t", "tt"), ("n", "nn"),
)  # fmt: skip


def typo(text: str, random: Random) -> str:
    """One slip of the fingers inside a word of at least four letters, its first letter kept."""
    places = [at for at, char in enumerate(text) if char.isalpha() and at and text[at - 1].isalpha()]
    places = [at for at in places if len(_word_at(text, at)) > 3]
    if not places:
        return text
    at = random.choice(places)
    match random.choice(("drop", "double", "swap", "beside", "insert")):
        case "drop":
            return text[:at] + text[at + 1 :]
        case "double":
            return text[:at] + text[at] + text[at:]
        case "swap" if at + 1 < len(text) and text[at + 1].isalpha() and text[at + 1] != text[at]:
            return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
        case "insert":
            return text[:at] + random.choice(_BESIDE.get(text[at], "e")) + text[at:]
    return text[:at] + random.choice(_BESIDE.get(text[at], "e")) + text[at + 1 :]


def _word_at(text: str, at: int) -> str:
    start = max(text.rfind(sign, 0, at) for sign in " -'/") + 1
    end = min((found for sign in " -'/" if (found := text.find(sign, at)) >= 0), default=len(text))
    return text[start:end]


def misheard(text: str, random: Random) -> str:
    """One part of a word written as it sounds."""
    fitting = [(was, becomes) for was, becomes in _SOUNDS if was in text[1:]]
    if not fitting:
        return text
    was, becomes = random.choice(fitting)
    places = [at for at in range(1, len(text)) if text.startswith(was, at)]
    at = random.choice(places)
    return text[:at] + becomes + text[at + len(was) :]


def respaced(text: str, random: Random) -> str:
    """A name with one blank lost, all blanks lost, or hyphens for blanks."""
    if " " not in text and "-" not in text:
        return text
    plain = text.replace("-", " ")
    match random.choice(("one", "all", "hyphens")):
        case "all":
            return plain.replace(" ", "")
        case "hyphens":
            return plain.replace(" ", "-")
    at = random.choice([at for at, char in enumerate(plain) if char == " "])
    return plain[:at] + plain[at + 1 :]
