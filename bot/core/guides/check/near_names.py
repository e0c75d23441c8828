"""Names of two guides that one slip of a finger turns into each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from bot.core.guides.check.claims import Claim, claims, fold
from bot.core.guides.check.shelf import Finding, Shelf
from bot.core.guides.text import plain_line

_SHORT = 3
"""Letters below which words are abbreviations, which always lie close together ("bb", "db"); longer ones ("ohp",
"ohs") are abbreviations when a guide claims them by themselves."""

_LONGEST = 60
"""Characters of a name beyond which nobody types it, and its neighbourhood costs too much to look at."""


def one_edit(shelf: Shelf) -> Iterator[Finding]:
    """A name one edit (a letter more, less, other, or two swapped) from another guide's.

    Many real names are that close: hip abduction and adduction, hack and back squat, a four-day and a five-day split.
    A search shows both, and nothing is to be mended. So a pair is told only when one of the names holds a word that no
    guide's text knows, a misspelling most likely, or when one is the plural of the other.
    """
    by_name: dict[str, Claim] = {}
    for claim in claims(shelf):
        if len(claim.folded) <= _LONGEST:
            by_name.setdefault(claim.folded.replace(" ", ""), claim)
    known = _known_words(shelf)
    sound = _sound_names(by_name, known)
    for one, other in sorted(_close_pairs(by_name)):
        first, second = by_name[one], by_name[other]
        if first.slug == second.slug:
            continue
        odd = [claim for name, claim in ((one, first), (other, second)) if (claim.slug, name) not in sound]
        if odd or one + "s" == other:
            told = odd[0] if odd else second
            whose = second if told is first else first
            what = f"the name '{told.text}' is one edit from '{whose.text}' of {whose.draft.guide.path}"
            mend = "Remove it, unless lifters really type it for this guide"
            yield Finding(told.draft.guide.path, told.line, what, mend)


def _known_words(shelf: Shelf) -> frozenset[str]:
    """The words of all texts and the abbreviations, with the plurals and singulars that an "s" makes."""
    words: set[str] = set()
    for draft in shelf.originals:
        for text in draft.texts:
            words.update(fold(plain_line(text.spans)).split())
    words |= {claim.folded for claim in claims(shelf) if len(claim.folded) == _SHORT}
    return frozenset(words | {word + "s" for word in words} | {word.removesuffix("s") for word in words})


def _sound_names(by_name: dict[str, Claim], known: frozenset[str]) -> frozenset[tuple[str, str]]:
    """The names (with their guide) whose words are all known, abbreviations or numbers."""
    sound: set[tuple[str, str]] = set()
    for name, claim in by_name.items():
        words = claim.folded.split()
        if all(word in known or len(word) < _SHORT or not word.isalpha() for word in words):
            sound.add((claim.slug, name))
    return frozenset(sound)


def _close_pairs(names: dict[str, Claim]) -> set[tuple[str, str]]:
    """The pairs of names one edit apart, each in order; names meet where deleting a letter makes them equal."""
    meeting: dict[str, set[str]] = defaultdict(set)
    for name in names:
        for form in {name, *(name[:at] + name[at + 1 :] for at in range(len(name)))}:
            meeting[form].add(name)
    return {
        (one, other)
        for group in meeting.values()
        for one, other in combinations(sorted(group), 2)
        if within_one_edit(one, other)
    }


def within_one_edit(one: str, other: str) -> bool:
    """Whether a single insertion, deletion, substitution or swap of neighbours makes one text of the other."""
    at = next((n for n, (ours, theirs) in enumerate(zip(one, other, strict=False)) if ours != theirs), None)
    if at is None:
        return abs(len(one) - len(other)) == 1
    swapped = one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    return swapped or one[at + 1 :] == other[at:] or one[at:] == other[at + 1 :] or one[at + 1 :] == other[at + 1 :]
