"""How much of what lifters type comes right of which nothing was learned: `unlearned.tsv`, each type held to a floor.

`python -m tests.core.search.test_unlearned` shows the figures and every row that goes wrong; behind it the types to
show. The rows of `lifters.tsv` have been looked at for years, and most of its follow-ups and questions for a section
stand in `content/questions` too: what comes right there flatters the search, here it does not.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from bot.core.guides.library import Library, load
from bot.core.search.index import Index
from bot.core.search.words.words import words
from tests.core.search.test_lifters import GOES_ON, Misses, figures, judged, rows

UNLEARNED = Path(__file__).with_name("unlearned.tsv")

# Two rows above what was measured last.
MOST = {
    "chat": Misses(answered=7, offered=45),
    "followup": Misses(first=27, five=27, section=34),
    "question": Misses(first=40, five=16, section=58),
    "section": Misses(first=14, five=7, section=47),
    "synonym": Misses(first=6, five=5),
    "variation": Misses(first=8, five=6),
}


@pytest.mark.parametrize("type_", list(MOST))
def test_no_more_goes_wrong_than_did(index: Index, library: Library, type_: str) -> None:
    judgement = judged(index, library, [row for row in rows(UNLEARNED) if row.type == type_])
    for what, most, wrong in zip(Misses._fields, MOST[type_], judgement, strict=True):
        assert len(wrong) <= most, f"{type_}, {what}: {len(wrong)} rows go wrong, not {most}:\n" + "\n".join(wrong)


def test_nothing_was_learned_from_them(library: Library) -> None:
    foreseen = [question.text for one in library.guides.values() for question in one.questions]
    of_any = [question.text for question in library.asked_of_any]
    learned = {tuple(words(text)) for text in (*foreseen, *of_any, *library.small_talk)}
    told = {tuple(words(row.query.rpartition(GOES_ON)[2])): row.query for row in rows(UNLEARNED)}
    assert [query for said, query in told.items() if said in learned] == []
    assert {row.type for row in rows(UNLEARNED)} == set(MOST)


if __name__ == "__main__":
    _library = load(Path(__file__).parents[3] / "content")
    for _line in figures(Index(_library), _library, rows(UNLEARNED), set(sys.argv[1:]) or set(MOST)):
        sys.stdout.write(f"{_line.rstrip()}\n")
