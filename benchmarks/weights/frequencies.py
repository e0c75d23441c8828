"""Makes anew what `bot/core/search/words/frequencies.txt` holds: how often words are said in everyday talk.

python -m benchmarks.weights.frequencies eng.txt > bot/core/search/words/frequencies.txt

The file given has a word and how often it was counted in each line, such as the list of English of Tatoeba's frequency
tables (daniel-dona/tatoeba-frequency-tables). A line of the answer is a word in dictionary form and how many of a
million words it is; those that say nothing are left out, and rare ones.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from bot.core.search.texts.content import content
from bot.core.search.words.words import lemma, words

_MILLION = 1_000_000

_LEAST = 10
"""Of a million words, from which a word is in the answer."""


def of_a_million(lines: Iterable[str]) -> dict[str, int]:
    """How many of a million words that say something each is; lines of any other form are passed by."""
    found: Counter[str] = Counter()
    for line in lines:
        word, _, number = line.strip().rpartition(" ")
        if number.isdecimal():
            for base in map(lemma, words(word)):
                if base.isascii() and base.isalpha() and content([base], every=True):
                    found[base] += int(number)
    every = found.total()
    return {word: round(often * _MILLION / every) for word, often in found.items()}


def main(paths: list[str]) -> int:
    """Prints the words; 1 where no file is given."""
    if len(paths) != 1:
        print("Which file? One word and its count a line.", file=sys.stderr)
        return 1
    with Path(paths[0]).open(encoding="utf-8") as lines:
        for word, often in sorted(of_a_million(lines).items()):
            if often >= _LEAST:
                print(word, often)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
