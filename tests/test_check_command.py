"""`python -m bot check`, as a person and as a script see it."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.check import run
from tests.core.guides.check.good_library import Books, good_library

ROOT = Path(__file__).parents[1]


def printed(folder: Path, *, as_json: bool = False) -> tuple[int, str]:
    out = io.StringIO()
    return run(folder, as_json=as_json, out=out), out.getvalue()


def spoiled(folder: Path) -> Books:
    books = good_library(folder)
    books.spoil("exercises/goblet.md", "march in place", "see [this](http://x.org)")
    books.spoil("exercises/hinge.md", "Three sets of eight.\n", "")
    books.spoil("exercises/lunge.md", 'meta: "Learn the Long Stride step by step."\n', "")
    books.check()
    return books


def test_nothing_to_mend_is_one_line(tmp_path: Path) -> None:
    good_library(tmp_path).check()
    assert printed(tmp_path) == (0, f"{tmp_path}: 4 guides, nothing to mend.\n")


def test_faults_come_in_the_order_of_files_and_a_summary_ends_them(tmp_path: Path) -> None:
    spoiled(tmp_path)
    status, text = printed(tmp_path)
    assert status == 1
    assert text.splitlines() == [
        (
            "exercises/goblet.md:70: error: the link 'http://x.org' uses 'http:', and only https is allowed. "
            "Link a guide as /guide/<slug>, anything else as https://…"
        ),
        (
            "exercises/hinge.md:60: warning: nothing stands below 'Programming the Bow Down'. "
            "Write what belongs there, or remove the heading"
        ),
        (
            "exercises/lunge.md:1: advice: there is no description ('meta'). "
            "Add a line 'meta: …', one sentence of at most 160 characters"
        ),
        f"{tmp_path}: 4 guides, 1 error, 1 warning, 1 piece of advice.",
    ]


def test_json_is_an_array_of_the_same(tmp_path: Path) -> None:
    spoiled(tmp_path)
    status, text = printed(tmp_path, as_json=True)
    rows = json.loads(text)
    assert status == 1
    assert [(row["path"], row["line"], row["severity"], row["rule"]) for row in rows] == [
        ("exercises/goblet.md", 70, "error", "unreadable"),
        ("exercises/hinge.md", 60, "warning", "section-empty"),
        ("exercises/lunge.md", 1, "advice", "meta"),
    ]
    assert {tuple(row) for row in rows} == {("path", "line", "severity", "rule", "what", "mend")}
    lines = printed(tmp_path)[1].splitlines()[:-1]
    assert [f"{row['path']}:{row['line']}: {row['severity']}: {row['what']}. {row['mend']}" for row in rows] == lines


def test_json_without_faults_is_an_empty_array(tmp_path: Path) -> None:
    good_library(tmp_path).check()
    status, text = printed(tmp_path, as_json=True)
    assert (status, json.loads(text)) == (0, [])


def test_advice_alone_does_not_fail(tmp_path: Path) -> None:
    books = good_library(tmp_path)
    books.spoil("exercises/goblet.md", "Go and lift.\n", "")
    books.check()
    status, text = printed(tmp_path)
    assert status == 0
    assert text.endswith(": 4 guides, 1 piece of advice.\n")


def test_a_guide_not_held_to_the_format_is_counted(tmp_path: Path) -> None:
    books = good_library(tmp_path)
    books.spoil("exercises/goblet.md", "name: Goblet Dip\n", "")
    books.check()
    assert printed(tmp_path)[1] == (
        f"{tmp_path}: 4 guides, nothing to mend. 1 without a 'name' in the front matter, so not held to the format.\n"
    )


@pytest.mark.parametrize(
    ("place", "told", "guides"),
    [
        ("exercises/hinge.md", ["exercises/hinge.md:60"], 1),
        ("exercises", ["exercises/goblet.md:70", "exercises/hinge.md:60", "exercises/lunge.md:1"], 3),
        ("topics", [], 1),
        ("topics/sleep.md", [], 1),
    ],
)
def test_one_file_or_folder_is_checked_within_its_library(
    place: str, told: list[str], guides: int, tmp_path: Path
) -> None:
    spoiled(tmp_path)
    status, text = printed(tmp_path / place)
    assert [":".join(line.split(":")[:2]) for line in text.splitlines()[:-1]] == told
    assert f"{tmp_path / place}: {guides} guide" in text.splitlines()[-1]
    assert status == (1 if told else 0)


def test_a_file_outside_any_library_is_checked_with_its_folder(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\ntitle: A\n---\n# A\n\n[x](/guide/b) [y](/guide/c)\n", "utf-8")
    (tmp_path / "b.md").write_text("no front matter", "utf-8")
    status, text = printed(tmp_path / "a.md")
    assert status == 1
    assert [line.split(". ")[0] for line in text.splitlines()[:-1]] == [
        "a.md:6: warning: the link /guide/c leads to no guide"
    ]


@pytest.mark.parametrize("place", ["away", "exercises/away.md"])
def test_a_place_that_does_not_exist_fails(place: str, tmp_path: Path) -> None:
    good_library(tmp_path).check()
    status, text = printed(tmp_path / place)
    assert status == 1
    assert f"{tmp_path / place}:1: error: there is no such file or folder" in text


def test_no_file_can_break_a_line_or_steer_the_terminal(tmp_path: Path) -> None:
    name = os.fsdecode(b"a\x1b[31m\n\xff.md")
    try:
        (tmp_path / name).write_bytes(b'---\ntitle: x\n"\\e]0;owned\\a\\n": y\n---\nText\n')
    except OSError:
        pytest.skip("this file system allows no such name")
    (tmp_path / "ambiguous_aliases.json").write_text('{"\\ud800": ["\\u001b[2J"]}', "utf-8")
    for encoding in ("utf-8", "ascii"):
        buffer = io.BytesIO()
        out = io.TextIOWrapper(buffer, encoding=encoding, newline="\n")
        assert run(tmp_path, as_json=False, out=out) == 1
        text = buffer.getvalue().decode(encoding)
        assert all(char.isprintable() for line in text.split("\n") for char in line)
        assert r"a\x1b[31m\n\udcff.md:1: error: " in text
    status, text = printed(tmp_path, as_json=True)
    assert status == 1
    assert name in {row["path"] for row in json.loads(text)}


def test_the_program_itself_prints_plain_lines_into_a_pipe(tmp_path: Path) -> None:
    spoiled(tmp_path)
    command = [sys.executable, "-m", "bot", "check", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout == printed(tmp_path)[1]
    assert "\x1b" not in done.stdout


def test_a_reader_that_leaves_early_sees_no_traceback(tmp_path: Path) -> None:
    spoiled(tmp_path)
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w") as pipe:
        command = [sys.executable, "-m", "bot", "check", str(tmp_path)]
        done = subprocess.run(command, cwd=ROOT, stdout=pipe, stderr=subprocess.PIPE, check=False)  # noqa: S603
        assert (done.returncode, done.stderr) == (1, b"")
