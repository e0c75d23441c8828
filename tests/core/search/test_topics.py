"""Which section of a topic's guide is opened: `topics.tsv`, texts whose sections are labelled by their titles.

`python -m tests.core.search.test_topics` shows the figures and every row that goes wrong.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.core.guides.library import Library, load
from bot.core.guides.model import GuideKind, SectionKind
from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous, Found, Target
from bot.core.search.texts.foreseen import foreseen
from bot.core.search.words.words import words

TOPICS = Path(__file__).with_name("topics.tsv")
OPENING = "(opening)"
FIRST, FOLLOW = "first", "follow"

SHORT, SOME = 3, 70
"""Words of the shortest question that is known word for word, and how many guides to topics ask themselves at least."""

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


def test_a_guide_answers_what_it_asks_itself(index: Index, library: Library) -> None:
    asked, elsewhere = 0, []
    for guide in library.guides.values():
        known = {question.text for question in guide.questions}
        for question in foreseen(guide):
            text = " ".join(question.typed)
            if question.follows or guide.kind is not GuideKind.TOPIC or text in known or len(question.typed) < SHORT:
                continue
            if any(words(other) == list(question.typed) for other in known):
                continue
            target = first(index, Row(FIRST, f"{text}?", guide.slug, frozenset()))
            if target is None or (target.guide, target.section) != (guide.slug, question.section):
                elsewhere.append(text)
            asked += 1
    assert asked >= SOME
    assert len(elsewhere) <= 0.05 * asked, elsewhere


def test_nearly_every_foreseen_question_to_a_topic_leads_to_it(index: Index, library: Library) -> None:
    every = [
        (guide.slug, question.text)
        for guide in library.guides.values()
        for question in guide.questions
        if guide.kind is GuideKind.TOPIC and not question.follows and len(words(question.text)) >= SHORT
    ]
    some = every[::20]
    led = [first(index, Row(FIRST, text, slug, frozenset())) for slug, text in some]
    away = [text for (slug, text), target in zip(some, led, strict=True) if target is None or target.guide != slug]
    assert len(away) <= 0.02 * len(some), away


if __name__ == "__main__":
    _library = load(Path(__file__).parents[3] / "content")
    _index = Index(_library)
    for _kind in LEAST:
        _count, _elsewhere, _beside = judged(_index, _library, _kind)
        sys.stdout.write(
            f"{_kind}: {_count} texts, guide {1 - len(_elsewhere) / _count:.1%}, "
            f"section {1 - len(_beside) / _count:.1%}\n" + "".join(f"    {line}\n" for line in _beside)
        )
