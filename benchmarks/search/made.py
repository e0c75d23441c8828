"""Questions made from the names of the library that is searched, the same in every run."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from random import Random

from benchmarks.search.contender import filed
from benchmarks.search.question import Question
from bot.core.guides.library import Library
from tests.core.search import slips

SHORT = {
    "bulgarian split squat": "bss", "romanian deadlift": "rdl", "overhead press": "ohp", "single leg": "sl",
    "single arm": "sa", "close grip": "cg", "dumbbell": "db", "barbell": "bb", "kettlebell": "kb", "bodyweight": "bw",
    "deadlift": "dl", "incline": "inc", "alternating": "alt", "tricep": "tri", "reverse": "rev",
}  # fmt: skip
"""What lifters shorten."""

_LETTERS = 5
"""Letters that a name needs to be mistyped."""

_TRIES = 40


def _bag(text: str) -> str:
    """The words of a name whatever their order and number."""
    return " ".join(sorted(word.rstrip("s") for word in re.findall(r"[a-z0-9]+", text.lower().replace("'", ""))))


def _plural(text: str, random: Random) -> str:
    del random
    if text.endswith(("s", "ing")) or not text[-1].isalpha():
        return text
    if text[-1] == "y" and text[-2] not in "aeiou":
        return text[:-1] + "ies"
    return text + ("es" if text.endswith(("ch", "sh", "x")) else "s")


def _order(text: str, random: Random) -> str:
    parts = text.split()
    if not 2 <= len(parts) <= 4 or not {"to", "and", "vs", "for", "of", "the"}.isdisjoint(parts):
        return text
    random.shuffle(parts)
    return " ".join(parts)


def _shortened(text: str, random: Random) -> str:
    del random
    for long, short in SHORT.items():
        if long != text and re.search(rf"\b{long}\b", text):
            return re.sub(rf"\b{long}\b", short, text)
    return text


def _mistyped(times: int) -> Callable[[str, Random], str]:
    def slip(text: str, random: Random) -> str:
        for _ in range(times):
            text = slips.typo(text, random) if sum(map(str.isalpha, text)) >= _LETTERS else text
        return text

    return slip


def _misheard(text: str, random: Random) -> str:
    return slips.misheard(text, random) if sum(map(str.isalpha, text)) >= _LETTERS else text


CHANGES: dict[str, Callable[[str, Random], str]] = {
    "plural": _plural,
    "spacing": slips.respaced,
    "word order": _order,
    "abbreviated": _shortened,
    "1 typo": _mistyped(1),
    "2 typos": _mistyped(2),
    "by sound": _misheard,
}
PREFIX, UNLISTED = "prefix", "unlisted"
MADE = ("exact", "alias", *CHANGES, PREFIX)


class Questions:
    """Makes the questions about one library."""

    def __init__(self, library: Library, seed: int = 11) -> None:
        self._random = Random(seed)
        self._guides = list(library.guides.values())
        self._names: list[tuple[str, ...]] = sorted(filed(library))
        self._owners: dict[str, set[str]] = {}
        for text, slug in self._names:
            for key in (_bag(text), _bag(text).replace(" ", ""), re.sub(r"[^a-z0-9]", "", text)):
                self._owners.setdefault(key, set()).add(slug)
        self.names = len(self._names)
        self._asked: set[str] = set()

    def made(self, each: int) -> list[Question]:
        """So many questions of every kind, fewer where the names give no more, mixed; no text comes twice."""
        found: list[Question] = []
        for kind in MADE:
            some = self._of(kind)
            found += [question for _, question in zip(range(each), some, strict=False)]
        self._random.shuffle(found)
        return found

    def unlisted(self, held: Mapping[str, str]) -> list[Question]:
        """Names given with their guides, as questions; those that the library has after all are left out."""
        return [
            Question(UNLISTED, alias.lower(), frozenset({slug}))
            for alias, slug in held.items()
            if _bag(alias) not in self._owners and _bag(alias).replace(" ", "") not in self._owners
        ]

    def _of(self, kind: str) -> Iterator[Question]:
        for _ in range(_TRIES):
            for guide in self._random.sample(self._guides, min(len(self._guides), 2000)):
                names = [guide.name, *guide.aliases]
                some = names[:1] if kind == "exact" else names[1:] or [""] if kind == "alias" else names
                name = self._random.choice(some)
                question = self._made(kind, name.lower(), guide.slug)
                if question is not None and question.text not in self._asked:
                    self._asked.add(question.text)
                    yield question

    def _made(self, kind: str, name: str, slug: str) -> Question | None:
        if len(name) <= 3:
            return None
        own = frozenset({slug} | self._owners.get(_bag(name), set()))
        if kind == PREFIX:
            text = name[: self._random.randrange(3, len(name))].rstrip()
            first, beyond = bisect_left(self._names, (text,)), bisect_left(self._names, (text + "\x7f",))
            fits = frozenset(slug for _, slug in self._names[first:beyond])
            return Question(kind, text, fits, begun=True) if len(text) >= 3 else None
        if kind not in CHANGES:
            return Question(kind, name, own)
        text = CHANGES[kind](name, self._random)
        others = self._owners.get(_bag(text), set()) | self._owners.get(re.sub(r"[^a-z0-9]", "", text), set())
        # A slip that makes another guide's name of this one's has no right answer.
        return Question(kind, text, own) if text != name and others <= own else None
