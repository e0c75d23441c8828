"""How often words are said in everyday talk, so that lifters' questions can be told from it.

`frequencies.txt` holds words in dictionary form and how many of a million words each is in English sentences: counted
in Tatoeba (tatoeba.org, CC BY 2.0 FR) by tatoeba-frequency-tables (Apache License 2.0), as of July 2023.
`python -m benchmarks.weights.frequencies` makes it from that list.
"""

from __future__ import annotations

from collections import Counter
from importlib.resources import files

from bot.core.search.words.stems import stem


def frequencies() -> Counter[str]:
    """How many of a million words each stem is; none below ten."""
    often: Counter[str] = Counter()
    for row in files(__package__).joinpath("frequencies.txt").read_text(encoding="ascii").splitlines():
        word, _, number = row.partition(" ")
        often[stem(word)] += int(number)
    return often
