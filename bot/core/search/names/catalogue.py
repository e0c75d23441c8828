"""All names of a library's guides, filed: by their words' key, by each word, and in alphabetical order.

A name is a number. Everything about names lies in flat arrays: a library of 100,000 guides has half a million names,
and as objects they would take ten times the memory.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from bot.core.guides.model import Guide
from bot.core.search.names.called import Rank, names_of
from bot.core.search.names.keys import MASK, Keys
from bot.core.search.names.prefixes import Prefixes
from bot.core.search.reading.vocabulary import Vocabulary
from bot.core.search.words.lexicon import FILLER, GYM
from bot.core.search.words.words import fold

_UNTOLD = GYM | FILLER
"""Words that are no name alone, whatever unheard words stand beside them in one ("work in")."""


class Catalogue:
    """The names of some guides.

    Attributes:
        vocabulary: of the names' words.
        guide: the number of each name's guide; a name shared by several guides has a number above those of all guides.
        rank: the rank of each name.
        total: what each name's words tell together.
        keys: the sum of the words' keys -> the first name that has it.
        same: that name -> the further names of the same words.
        place: names of variations -> the section's key and the passage that describe them.
        said: names that are no name without all of their words, folded -> their guide.
    """

    def __init__(self, guides: Mapping[str, Guide], shared: Sequence[str]) -> None:
        """Files the names of guides, then the shared ones."""
        self.guide = array("I")
        self.rank = array("B")
        self.place: dict[int, tuple[str, int]] = {}
        texts: list[str] = []
        for number, guide in enumerate(guides.values()):
            seen: set[str] = set()
            for text, rank, section, passage in names_of(guide):
                if section is not None and passage is not None:
                    self.place[len(texts)] = (section, passage)
                elif text in seen:
                    continue
                seen.add(text)
                texts.append(text)
                self.guide.append(number)
                self.rank.append(rank)
        for number, text in enumerate(shared, len(guides)):
            texts.append(text)
            self.guide.append(number)
            self.rank.append(Rank.NAME)
        self.vocabulary = Vocabulary(texts, self.guide)
        self._words, self._start = self.vocabulary.written, self.vocabulary.start
        self.said: dict[str, int] = {}
        self.same: dict[int, list[int]] = {}
        self._file(texts)

    def _file(self, texts: Sequence[str]) -> None:
        weight, key = self.vocabulary.weight, self.vocabulary.key
        words, start, rank = self._words, self._start, self.rank
        self.total = array("f", bytes(4 * len(texts)))
        self.postings = [array("I") for _ in weight]
        untold = {number for number, word in enumerate(self.vocabulary.spelled) if word in _UNTOLD}
        # Short names first, and of those of one length a guide's own name, then its aliases: so an index that is
        # read only so far has read the names that are nearest to few words.
        bits = len(texts).bit_length()
        begun: list[int] = []
        by_key: dict[int, int] = {}
        for code in sorted([(start[n + 1] - start[n]) << 8 + bits | rank[n] << bits | n for n in range(len(texts))]):
            name = code & (1 << bits) - 1
            spelled = words[start[name] : start[name + 1]]
            if not spelled:
                continue
            self.total[name] = sum([weight[word] for word in spelled])
            if len(spelled) == 1 and rank[name] <= Rank.ALIAS and spelled[0] in untold and " " in texts[name].strip():
                self.said.setdefault(fold(texts[name]), self.guide[name])
                continue
            begun.append(name)
            first = by_key.setdefault(sum([key[word] for word in spelled]) & MASK, name)
            if first != name:
                same = self.same.setdefault(first, [])
                if name not in self.place and any(self.guide[other] == self.guide[name] for other in (first, *same)):
                    continue
                same.append(name)
            for word in set(spelled):
                self.postings[word].append(name)
        self.keys = Keys(by_key)
        # Filed one by one they hold room for more than ever comes.
        self.postings = [names[:] for names in self.postings]
        names = self.vocabulary.plain
        self._begun = Prefixes([names[name] for name in begun])
        self._beginning = array("I", begun)
        names.clear()

    def words_of(self, name: int) -> array[int]:
        """The numbers of a name's words, in order."""
        return self._words[self._start[name] : self._start[name + 1]]

    def length(self, name: int) -> int:
        """How many words a name has."""
        return self._start[name + 1] - self._start[name]

    def all_of(self, name: int) -> tuple[int, ...]:
        """A name that `keys` gives, and those of the same words."""
        return (name, *self.same[name]) if name in self.same else (name,)

    def beginning(self, text: str, limit: int) -> list[int]:
        """Names that begin so, blanks left out; at most so many, in alphabetical order."""
        return [self._beginning[at] for at in self._begun.find(text, limit)]

    def literally(self, text: str, first: Rank = Rank.NAME) -> int | None:
        """The number of the one guide that its author calls so, blanks left out; None where none or several are.

        Args:
            text: what it is called, without blanks.
            first: the first rank of a name that counts.
        """
        guides = {self.guide[name] for name in self._written(text, first)}
        return guides.pop() if len(guides) == 1 else None

    def only(self, text: str) -> int | None:
        """The name that is a text, blanks left out, where no other guide's name has the same words; else None."""
        own = self._written(text, Rank.NAME)
        if not own or len({self.guide[name] for name in own}) > 1:
            return None
        key = self.vocabulary.key
        every = self.all_of(self.keys.find(sum([key[word] for word in self.words_of(own[0])])))
        return own[0] if all(self.guide[name] == self.guide[own[0]] for name in every) else None

    def _written(self, text: str, first: Rank) -> list[int]:
        """The names that are a text, blanks left out: guides' own, from a rank on, and aliases."""
        found = [self._beginning[at] for at in self._begun.equal(text)]
        return [name for name in found if first <= self.rank[name] <= Rank.ALIAS]
