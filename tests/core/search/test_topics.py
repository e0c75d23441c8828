"""Which section of a topic's guide is opened: `topics.tsv`, texts whose sections are labelled by their titles.

`python -m tests.core.search.test_topics` shows the figures and every row that goes wrong.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.core.guides.library import Library, load
from bot.core.guides.model import SectionKind
from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous, Found, Target

TOPICS = Path(__file__).with_name("topics.tsv")
OPENING = "(opening)"
FIRST, FOLLOW = "first", "follow"

LEAST = {FIRST: (0.78, 0.70), FOLLOW: (0.91, 0.73)}
"""Of the texts of a kind, how many must lead to the guide first, and to a section of it that answers."""


class Row(NamedTuple):
    """One text: how it is typed, its guide, and the titles of the sections that answer."""

    kind: str
    text: str
    guide: str
    titles: frozenset[str]


def rows() -> list[Row]:
    """The labelled texts."""
    lines = [line for line in TOPICS.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [
        Row(kind, text, guide, frozenset(titles.split("|")))
        for kind, text, guide, titles in (line.split("\t") for line in lines)
    ]


def first(index: Index, row: Row) -> Target | None:
    """What a text leads to first."""
    match index.understand(row.text, about=row.guide if row.kind == FOLLOW else None).decision:
        case Found(target) | Ambiguous((target, *_)):
            return target
        case _:
            return None


def title(library: Library, target: Target) -> str:
    """The title of the section that a target opens."""
    sections = library.guides[target.guide].sections
    shown = next((section for section in sections if section.key == target.section), None)
    return OPENING if shown is None or shown.kind is SectionKind.OVERVIEW else shown.title


def judged(index: Index, library: Library, kind: str) -> tuple[int, list[str], list[str]]:
    """How many texts of a kind there are, and those that lead to another guide, or to another section."""
    some = [row for row in rows() if row.kind == kind]
    elsewhere: list[str] = []
    beside: list[str] = []
    for row in some:
        target = first(index, row)
        if target is None or target.guide != row.guide:
            elsewhere.append(f"{row.text!r}: {target and target.guide} - rather {row.guide}")
        if target is None or target.guide != row.guide or title(library, target) not in row.titles:
            opened = target and f"{target.guide}, {title(library, target)}"
            beside.append(f"{row.text!r}: {opened} - rather {row.guide}, {' or '.join(sorted(row.titles))}")
    return len(some), elsewhere, beside


@pytest.mark.parametrize("kind", [FIRST, FOLLOW])
def test_a_topic_opens_at_the_section_that_answers(index: Index, library: Library, kind: str) -> None:
    count, *wrong = judged(index, library, kind)
    for least, lines in zip(LEAST[kind], wrong, strict=True):
        assert 1 - len(lines) / count >= least, "\n".join(lines)


def test_every_row_can_be_right(library: Library) -> None:
    every = rows()
    assert {row.kind for row in every} == {FIRST, FOLLOW}
    assert len({(row.kind, row.text.casefold(), row.guide) for row in every}) == len(every)
    for row in every:
        titles = {section.title for section in library.guides[row.guide].sections} | {OPENING}
        assert row.titles <= titles, row.text


if __name__ == "__main__":
    _library = load(Path(__file__).parents[3] / "content")
    _index = Index(_library)
    for _kind in LEAST:
        _count, _elsewhere, _beside = judged(_index, _library, _kind)
        sys.stdout.write(
            f"{_kind}: {_count} texts, guide {1 - len(_elsewhere) / _count:.1%}, "
            f"section {1 - len(_beside) / _count:.1%}\n" + "".join(f"    {line}\n" for line in _beside)
        )
