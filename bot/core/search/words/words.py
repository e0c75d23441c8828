"""Typed text -> plain words -> their dictionary form."""

from __future__ import annotations

import re
import unicodedata

TEXT_LIMIT = 600
"""Characters of a text that are looked at; a longer text is cut, so that junk costs no more than a question."""

WORD_LIMIT = 48
"""Words of a text that are looked at."""

_LONGEST = 40
"""Characters of one word that are looked at."""

_TABLE = {code: " " for code in range(128) if not chr(code).isalnum()}
_TABLE |= {ord(letter): letter.lower() for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
_TABLE |= {ord(mark): "" for mark in "'`´‘’ʼ′"}
_TABLE |= {ord("&"): " and ", ord("ß"): "ss", ord("æ"): "ae", ord("œ"): "oe", ord("ø"): "o", ord("đ"): "d"}

_IRREGULAR = {
    "abdominals": "ab", "abdominal": "ab", "abs": "ab", "aches": "ache", "aching": "ache", "armed": "arm",
    "axes": "axe", "banded": "band", "benched": "bench", "braced": "brace", "breathing": "breathe",
    "calories": "calorie", "calves": "calf", "curled": "curl", "deadlifted": "deadlift", "declined": "decline",
    "delts": "delt", "deltoid": "delt", "deltoids": "delt", "evening": "evening", "feet": "foot", "flye": "fly",
    "flyes": "fly", "flys": "fly", "gluteal": "glute", "gluteals": "glute", "gluteus": "glute", "hammies": "hamstring",
    "hams": "hamstring", "hanging": "hang", "inclined": "incline", "kg": "kilo", "kgs": "kilo", "kilos": "kilo",
    "knives": "knife", "lbs": "lb", "legged": "leg", "lunging": "lunge", "lying": "lying", "men": "man",
    "morning": "morning", "mussel": "muscle", "mussels": "muscle",
    "obliques": "oblique", "paused": "pause", "pec": "chest", "pecs": "chest",
    "pectoral": "chest", "pectorals": "chest", "pressups": "pressup", "quadriceps": "quad", "quadricep": "quad",
    "hamstring": "hamstring", "hamstrings": "hamstring",
    "reps": "rep", "repetition": "rep", "repetitions": "rep", "scapula": "scapular", "scapulae": "scapular",
    "shelves": "shelf", "sat": "seated", "sling": "sling", "sitting": "seated",
    "stood": "standing",
    "squatted": "squat", "this": "this", "thrusted": "thrust", "trapezius": "trap", "triceps": "tricep",
    "biceps": "bicep", "was": "was", "women": "woman", "is": "is", "its": "its", "has": "has", "does": "does",
    "his": "his", "us": "us", "gas": "gas", "yes": "yes", "ceiling": "ceiling", "during": "during",
    "something": "something", "nothing": "nothing", "anything": "anything", "everything": "everything",
    "hinging": "hinge", "swinging": "swing", "using": "use", "dying": "die", "tying": "tie", "ups": "up", "ins": "in",
    "outs": "out",
}  # fmt: skip
"""Forms that the rules below would take for something else, and forms of one muscle or unit that lifters mix."""

_SILENT_E = frozenset(
    "rais prais chang challeng plung rotat stabiliz activat eas los us ris clos mak tak com giv hav lov chas caus "
    "updat creat elevat alternat isolat translat produc practic danc shin balanc bik hik cycl wobbl squeez breath writ "
    "not quot rid slid guid decid provid tim resum assum exercis advis improv schedul rul handl struggl angl tackl "
    "incorporat separat supinat pronat not hop scor explor stor ignor measur injur compar prepar shar stretcher bor "
    "tir wir hir choos flar shak puls scal amaz".split()
)
"""What is left of a verb before -ing that had a silent e."""

_DIGIT = re.compile(r"\d")

_UNITS = frozenset(
    "g kg lb lbs mg ml l cm mm in inch kcal cal calories min mins sec secs s hr hrs h k x reps sets".split()
)
"""Units that are written right behind a number."""

_DOUBLED = frozenset("bdgmnprt")
_VOWELS = frozenset("aeiouy")


def fold(text: str) -> str:
    """Lower-case words with single blanks between: accents, apostrophes and signs are gone.

    At most `TEXT_LIMIT` characters of the text are read.
    """
    return " ".join(words(text))


def words(text: str) -> list[str]:
    """The words of a text as typed, folded: at most `WORD_LIMIT` of them, each of at most 40 characters."""
    text = text[:TEXT_LIMIT]
    if not text.isascii():
        text = _to_ascii(text)
    text = text.translate(_TABLE)
    found = text.split()
    if _DIGIT.search(text):
        found = [part for word in found for part in _amount(word)]
    if len(found) > WORD_LIMIT:
        del found[WORD_LIMIT:]
    if len(text) > _LONGEST:
        found = [word[:_LONGEST] for word in found]
    return found


def _amount(word: str) -> tuple[str, ...]:
    """A number and its unit where the two are written as one ("20g")."""
    unit = word.lstrip("0123456789")
    return (word[: -len(unit)], unit) if unit in _UNITS and unit != word else (word,)


def _to_ascii(text: str) -> str:
    """The letters and digits of a text without their accents; a letter of another script stays, a sign is a blank."""
    parts = unicodedata.normalize("NFKD", text.translate(_TABLE))
    return "".join(
        char if char.isalnum() else " " for char in parts.casefold() if unicodedata.category(char) not in ("Mn", "Cf")
    )


def lemma(word: str) -> str:
    """A word's dictionary form: plurals and -ing are undone by rule ("crunches" -> "crunch", "squatting" -> "squat").

    It is no stem: "lunges" becomes "lunge" and stays apart from "lungs". Applying it twice changes nothing more.
    """
    if (known := _IRREGULAR.get(word)) is not None:
        return known
    if len(word) < 4:  # noqa: PLR2004 - "abs" and its like are in the table; "gas" and "rep" are whole
        return word
    last = word[-1]
    if last == "s":
        return _singular(word)
    if last == "g" and word.endswith("ing") and len(word) > 5 and not word.endswith("morning"):  # noqa: PLR2004 - "swing", "king"
        return _infinitive(word)
    return word


def _singular(word: str) -> str:
    end = word[-2]
    if end in "sui":
        return word
    if word.endswith("ies"):
        return word[:-3] + "y" if len(word) > 4 else word[:-1]  # noqa: PLR2004 - "ties"
    if word.endswith(("ches", "shes", "sses", "xes", "zzes")):
        return word[:-2]
    single = word[:-1]
    return _IRREGULAR.get(single, single)


def _infinitive(word: str) -> str:
    root = word[:-3]
    if not _VOWELS.intersection(root):
        return word
    if root[-1] == root[-2] and root[-1] in _DOUBLED:
        root = root[:-1]
    elif root in _SILENT_E or root[-1] in "cv" or root.endswith("dg"):
        root += "e"
    return _IRREGULAR.get(root, root)
