"""The questions that authors foresee: read, and laid at the sections that answer them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.guides import questions
from bot.core.guides.faults import GuideError
from bot.core.guides.library import load
from bot.core.guides.model import Question, SectionKind
from tests.core.guides.test_library import write

SQUAT = "## Common Mistakes\n\n- **Heels up**: sink.\n- **Knees in**: push out.\n\n## Setting the Bar\n\nHigh.\n"


def asked(folder: Path, text: str) -> tuple[Question, ...]:
    write(folder, "squat.md", "# Squat\n\nText.\n\n" + SQUAT)
    path = folder / "questions" / "squat.txt"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return load(folder).guides["squat"].questions


def test_a_file_is_read_line_by_line() -> None:
    found = questions.read("\n# form\n how wide \n\n#mistakes\nheels pop\n", "questions/squat.txt", "squat")
    assert [(entry.text, entry.heading, entry.line, entry.heading_line) for entry in found.entries] == [
        ("how wide", "form", 3, 2),
        ("heels pop", "mistakes", 6, 5),
    ]


def test_a_line_stands_below_a_passage_until_the_next_heading() -> None:
    text = "# mistakes\nodd\n##Heels up\nheels pop\n# form\nhow wide\n"
    found = questions.read(text, "questions/squat.txt", "squat")
    assert [(entry.text, entry.heading, entry.passage, entry.passage_line) for entry in found.entries] == [
        ("odd", "mistakes", "", 0),
        ("heels pop", "mistakes", "Heels up", 3),
        ("how wide", "form", "", 0),
    ]


@pytest.mark.parametrize("beginning", ["Heels up", "heels  UP: sink", "Knees"])
def test_a_passage_is_meant_by_its_beginning(tmp_path: Path, beginning: str) -> None:
    (found,) = asked(tmp_path, f"# mistakes\n## {beginning}\nmy heels pop up\n")
    assert found.passage == (1 if beginning == "Knees" else 0)


@pytest.mark.parametrize("text", ["# mistakes\n## Toes\nmy toes\n", "# mistakes\n## e\nall\n", "## Heels up\nwhat\n"])
def test_a_beginning_that_means_no_passage_leaves_its_questions_to_the_section(tmp_path: Path, text: str) -> None:
    (found,) = asked(tmp_path, text)
    assert found.passage is None


@pytest.mark.parametrize("dots", ["... ", "...", "\N{HORIZONTAL ELLIPSIS} "])
def test_a_question_behind_three_dots_is_asked_once_the_guide_was_shown(tmp_path: Path, dots: str) -> None:
    found = asked(tmp_path, f"# mistakes\n{dots}how often\n...\n")
    assert found == (Question("how often", SectionKind.MISTAKES, "mistakes", 2, follows=True),)


@pytest.mark.parametrize("heading", ["mistakes", "Common Mistakes", "common mistakes", "errors"])
def test_a_heading_is_a_kind_a_key_or_a_title(tmp_path: Path, heading: str) -> None:
    found = asked(tmp_path, f"# {heading}\nmy heels pop up\n")
    assert found == (Question("my heels pop up", SectionKind.MISTAKES, "mistakes", 2),)


def test_a_section_of_its_own_title_is_meant_by_it(tmp_path: Path) -> None:
    (found,) = asked(tmp_path, "# Setting the Bar\nwhere does it sit\n")
    assert (found.kind, found.section) == (SectionKind.OTHER, "setting-the-bar")


def test_what_facts_answer_needs_no_section(tmp_path: Path) -> None:
    found = asked(tmp_path, "# muscles\nis it for quads\n# alternatives\nno rack\n")
    assert [(one.kind, one.section) for one in found] == [
        (SectionKind.MUSCLES, None),
        (SectionKind.ALTERNATIVES, None),
    ]


def test_a_heading_that_means_no_section_leaves_its_questions_to_the_whole_guide(tmp_path: Path) -> None:
    assert asked(tmp_path, "is it hard\n# parking\nwhere\n") == (
        Question("is it hard", None, None, 1),
        Question("where", None, None, 3),
    )


def test_questions_to_a_guide_that_does_not_exist_stop_nothing(tmp_path: Path) -> None:
    asked(tmp_path, "# form\nhow wide\n")
    (tmp_path / "questions" / "lunge.txt").write_text("# form\nhow long\n", encoding="utf-8")
    assert list(load(tmp_path).guides) == ["squat"]


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    asked(tmp_path, "# form\nhow wide\n")
    (tmp_path / "questions" / "squat.txt").write_bytes(b"# form\nhow \xff wide\n")
    with pytest.raises(GuideError, match=r"questions/squat\.txt:2: error: the file is not UTF-8"):
        load(tmp_path)


def test_a_readme_among_the_questions_asks_nothing(tmp_path: Path) -> None:
    asked(tmp_path, "# form\nhow wide\n")
    (tmp_path / "questions" / "README.md").write_text("# How to write them\n", encoding="utf-8")
    assert list(load(tmp_path).guides) == ["squat"]


def test_what_is_asked_of_any_exercise_stands_in_a_file_of_its_own(tmp_path: Path) -> None:
    asked(tmp_path, "# form\nhow wide\n")
    text = "am i too old\n# safety\nis _ bad for me\n# parking\nwhere\n# Mistakes\n_ feels off\n"
    (tmp_path / "questions" / "any-exercise.txt").write_text(text, encoding="utf-8")
    library = load(tmp_path)
    assert list(library.guides) == ["squat"]
    assert library.asked_of_any == (
        Question("is _ bad for me", SectionKind.SAFETY, None, 3),
        Question("_ feels off", SectionKind.MISTAKES, None, 7),
    )


def test_without_that_file_nothing_is_asked_of_any(tmp_path: Path) -> None:
    asked(tmp_path, "# form\nhow wide\n")
    assert load(tmp_path).asked_of_any == ()


def test_small_talk_stands_in_a_file_of_its_own(tmp_path: Path) -> None:
    asked(tmp_path, "# form\nhow wide\n")
    (tmp_path / "questions" / "small-talk.txt").write_text("who is up for pizza\n\nlol same\n", encoding="utf-8")
    library = load(tmp_path)
    assert list(library.guides) == ["squat"]
    assert library.small_talk == ("who is up for pizza", "lol same")


def test_without_that_file_there_is_none(tmp_path: Path) -> None:
    asked(tmp_path, "# form\nhow wide\n")
    assert load(tmp_path).small_talk == ()
