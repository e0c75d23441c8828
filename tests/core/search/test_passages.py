"""Which passage of a section is put first: `passages.tsv`, texts whose passages are labelled by how they begin.

`python -m tests.core.search.test_passages` shows the figures and every row that goes wrong.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.core.guides.library import Library, load
from bot.core.guides.model import Question, SectionKind
from bot.core.guides.questions import passages_of
from bot.core.search.index import Index
from bot.core.search.meaning import Found, Target
from tests.core.search.conftest import bullets, guide, heading, library_of, paragraph

PASSAGES = Path(__file__).with_name("passages.tsv")
BEGINNING, BEHIND = "-", " ||| "

LEAST, LEAST_FROM_THE_BEGINNING, MOST_ELSEWHERE = 0.89, 0.85, 0.06
"""How many texts must open at a passage that answers; of those that ask for nothing particular, at the beginning; and
how many may open another section than the one that is labelled."""


class Row(NamedTuple):
    """One text: what was shown before, what is typed, the section that opens, and how its answering passages begin."""

    before: str
    text: str
    guide: str
    section: str
    beginnings: tuple[str, ...]


def rows() -> list[Row]:
    """The labelled texts."""
    lines = [line for line in PASSAGES.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    found: list[Row] = []
    for typed, slug, section, beginnings in (line.split("\t") for line in lines):
        before, _, text = typed.rpartition(BEHIND)
        found.append(Row(before, text, slug, section, tuple(beginnings.split("|"))))
    return found


def opened(index: Index, row: Row) -> Target | None:
    """What a text opens, if it is the section that is labelled."""
    about = None
    if row.before:
        shown = index.understand(row.before).decision
        about = shown.target.guide if isinstance(shown, Found) else None
    match index.understand(row.text, about=about).decision:
        case Found(target) if (target.guide, target.section) == (row.guide, row.section):
            return target
        case _:
            return None


def judged(index: Index, library: Library) -> tuple[dict[bool, int], dict[bool, list[str]], list[str]]:
    """How many rows want a passage (True) and none, which of them get another, and which open another section."""
    count, wrong = {True: 0, False: 0}, {True: list[str](), False: list[str]()}
    elsewhere: list[str] = []
    for row in rows():
        target = opened(index, row)
        if target is None:
            elsewhere.append(row.text)
            continue
        particular = row.beginnings != (BEGINNING,)
        own = library.guides[row.guide]
        right = {at for begun in row.beginnings for at in passages_of(own, row.section, begun)} if particular else {0}
        count[particular] += 1
        if (target.passage or 0) not in right:
            wrong[particular].append(f"{row.text!r}, {row.guide}: {target.passage} - rather {row.beginnings}")
    return count, wrong, elsewhere


def test_every_label_begins_a_passage(library: Library) -> None:
    for row in rows():
        assert library.guides[row.guide].section(row.section) is not None, row
        if row.beginnings != (BEGINNING,):
            found = [passages_of(library.guides[row.guide], row.section, begun) for begun in row.beginnings]
            assert all(len(each) == 1 for each in found), row


def test_what_is_typed_opens_at_the_passage_that_answers(index: Index, library: Library) -> None:
    count, wrong, elsewhere = judged(index, library)
    assert len(wrong[True]) <= (1 - LEAST) * count[True], "\n".join(wrong[True])
    assert len(wrong[False]) <= (1 - LEAST_FROM_THE_BEGINNING) * count[False], "\n".join(wrong[False])
    assert len(elsewhere) <= MOST_ELSEWHERE * sum(count.values()), "\n".join(elsewhere)


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("i topple over on bulgarian split squats", "I lose my balance"),
        ("i always row with the damper at 10", "Damper at ten"),
        ("cant hit parallel on squats", "Can't get to parallel"),
        ("decline bench cant get the bar out on my own", "Can't unrack it alone"),
    ],
)
def test_other_words_than_the_guide_has_open_at_the_passage(
    index: Index, library: Library, text: str, begins: str
) -> None:
    decision = index.understand(text).decision
    assert isinstance(decision, Found)
    target = decision.target
    assert passages_of(library.guides[target.guide], target.section, begins) == [target.passage]


@pytest.mark.parametrize(
    "text", ["common mistakes lat pulldown", "front squat commen mistaks", "what do ppl screw up on skull crushers"]
)
def test_who_asks_for_nothing_particular_reads_from_the_beginning(index: Index, text: str) -> None:
    decision = index.understand(text).decision
    assert isinstance(decision, Found)
    assert (decision.target.kind, decision.target.passage) == (SectionKind.MISTAKES, None)


def small(*questions: Question) -> Library:
    """One lift with three mistakes and two variations, of which these questions are foreseen."""
    lift = guide(
        "Box Lunge",
        mistakes=[bullets("Heels up: sink.", "Balance goes: look ahead.", "Knees click: slow down.")],
        variations=[
            heading("Deficit Box Lunge"),
            paragraph("Deeper."),
            heading("Slow Box Lunge"),
            paragraph("Patient."),
        ],
    )
    return library_of(replace(lift, questions=questions))


def led(library: Library, text: str) -> int | None:
    decision = Index(library).understand(text, about="box-lunge").decision
    assert isinstance(decision, Found)
    return decision.target.passage


TIPPING = (
    Question("i topple to the side", SectionKind.MISTAKES, "mistakes", 1, passage=1),
    Question("keep toppling over", SectionKind.MISTAKES, "mistakes", 2, passage=1),
    Question("my ankles are stiff", SectionKind.MISTAKES, "mistakes", 3, passage=0),
)


def test_a_foreseen_question_tells_the_passage_in_words_that_the_guide_has_not() -> None:
    assert led(small(*TIPPING), "i keep toppling") == 1
    assert led(small(*TIPPING), "any mistakes") is None


def test_without_questions_to_passages_their_text_tells() -> None:
    plain = tuple(replace(question, passage=None) for question in TIPPING)
    assert led(small(*plain), "it is my balance") == 1


def test_a_variation_that_is_named_stays_whatever_is_foreseen() -> None:
    asked = Question("deficit ones for the patient", SectionKind.VARIATIONS, "variations", 1, passage=1)
    assert led(small(asked), "deficit box lunge") == 0


if __name__ == "__main__":
    root = Path(__file__).parents[3] / "content"
    shipped = load(root)
    counts, wrongs, others = judged(Index(shipped), shipped)
    for particular, name in ((True, "at a passage"), (False, "from the beginning")):
        right = 100 - 100 * len(wrongs[particular]) / counts[particular]
        sys.stdout.write(f"{name}: {right:.1f} % of {counts[particular]}\n")
        sys.stdout.write("".join(f"  {line}\n" for line in wrongs[particular]))
    sys.stdout.write("".join(f"another section: {line}\n" for line in others))
