"""The scripting interface as scripts see it: processes, exit statuses, JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.ask import as_object, every_page, stream
from bot.core.answers.answerer import Answerer
from bot.core.answers.context import Context
from bot.core.answers.request import Show
from bot.core.guides.model import SectionKind
from bot.core.guides.text import Paragraph, Span

ROOT = Path(__file__).parents[1]
KEYS = ["query", "outcome", "guide", "section", "confidence", "choices", "related", "text"]


def run(*arguments: str, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """`python -m bot` as a person would run it, from another folder, with nothing but these variables set."""
    kept = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "HOME": "/nonexistent"}
    return subprocess.run(  # noqa: S603
        [sys.executable, "-m", "bot", *arguments], input=stdin, capture_output=True, text=True, timeout=60,
        env={**kept, **environment}, cwd="/", check=False,
    )  # fmt: skip


def objects(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def test_one_answer_as_text() -> None:
    done = run("ask", "form hip thrust", PARTNER_LINKS="false")
    assert done.returncode == 0
    assert done.stdout.startswith("Step-by-Step: Perfect Hip Thrust Form\nExercises > Hip extension > Hip Thrust\n")
    assert "Sit on the floor with your upper back resting on the bench" in done.stdout
    assert "\x1b" not in done.stdout
    assert "commission" not in done.stdout
    assert done.stderr == ""


def test_one_answer_as_an_object() -> None:
    (answer,) = objects(run("ask", "--json", "form hip thrust").stdout)
    assert list(answer) == KEYS
    assert (answer["query"], answer["outcome"], answer["guide"]) == ("form hip thrust", "found", "hip-thrust-exercise")
    assert answer["section"] == "form"
    assert 0 < answer["confidence"] <= 1
    assert answer["related"] == ["deadlift-form", "how-to-squat-properly", "lunges-variations"]


def test_one_query_a_line_and_conversations() -> None:
    lines = "form front squat\n/mistakes\n\n/mistakes\n"
    answers = objects(run("ask", "--json", "--lines", "--conversation", stdin=lines).stdout)
    assert [(a["guide"], a["section"]) for a in answers] == [
        ("front-squat", "form"),
        ("front-squat", "mistakes"),
        (None, None),
    ]
    alone = objects(run("ask", "--json", "--lines", stdin=lines).stdout)
    assert [a["guide"] for a in alone] == ["front-squat", None, None, None]


def test_each_answer_is_flushed_before_the_next_question() -> None:
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "ask", "--json", "--lines"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        text=True, env=environment,
    )  # fmt: skip
    assert process.stdin
    assert process.stdout
    with process:
        for guide in ("front-squat", "bench-press"):
            process.stdin.write(guide.replace("-", " ") + "\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["guide"] == guide
        process.stdin.close()
    assert process.returncode == 0


def raw(stdin: bytes, *arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    kept = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "HOME": "/nonexistent"}
    return subprocess.run(  # noqa: S603
        [sys.executable, "-m", "bot", *arguments], input=stdin, capture_output=True, timeout=60,
        env={**kept, **environment}, cwd="/", check=False,
    )  # fmt: skip


@pytest.mark.parametrize("language", ["C", "C.UTF-8", "en_US.UTF-8"])
def test_odd_lines_are_answered_one_by_one_in_utf8(few_guides: Path, language: str) -> None:
    lines = [
        b"\xff\xfe squat",
        b"nul \x00 here",
        b"two\rhalves",
        "über squat\u2028".encode(),
        b"squat\r",
        b"no line end",
    ]
    done = raw(b"\n".join(lines), "ask", "--json", "--lines", LC_ALL=language, CONTENT_DIR=str(few_guides))
    assert (done.returncode, done.stderr) == (0, b"")
    answers = [json.loads(line) for line in done.stdout.decode("utf-8").removesuffix("\n").split("\n")]
    queries = ["\ufffd\ufffd squat", "nul \x00 here", "two\rhalves", "über squat\u2028", "squat", "no line end"]
    assert [answer["query"] for answer in answers] == queries


def test_an_argument_that_is_no_utf8_is_answered() -> None:
    kept = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    command: list[str | bytes] = [sys.executable, "-m", "bot", "ask", "--json", b"\xff squat"]
    done = subprocess.run(command, capture_output=True, env=kept, cwd="/", check=True)  # noqa: S603
    assert json.loads(done.stdout.decode("utf-8"))["query"] == "\ufffd squat"


def test_a_terminal_without_emoji_gets_question_marks_and_json_gets_utf8() -> None:
    text = raw(b"", "ask", "hip thrust", PYTHONIOENCODING="ascii")
    assert (text.returncode, text.stderr) == (0, b"")
    assert b"? Find Weight Benches" in text.stdout
    (answer,) = objects(raw(b"", "ask", "--json", "hip thrust", PYTHONIOENCODING="ascii").stdout.decode("utf-8"))
    assert "🔥" in answer["text"]


@pytest.mark.parametrize("arguments", [("ask", "--lines"), (), ("check",)])
def test_a_reader_that_has_seen_enough_is_no_error(arguments: tuple[str, ...]) -> None:
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "bot", *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}, cwd="/",
    )  # fmt: skip
    assert process.stdout
    process.stdout.close()
    process.stdout = None
    _, errors = process.communicate(b"form front squat\n" * 3)
    assert (process.returncode, errors) == (0, b"")


def test_a_page_that_cannot_be_written_is_told() -> None:
    done = run("preview", "squat", "--out", "/no/such/folder/page.html")
    assert (done.returncode, done.stderr) == (
        1,
        "/no/such/folder/page.html can't be written: No such file or directory.\n",
    )


@pytest.mark.parametrize(
    ("platform", "keys"),
    [("discord", {"method", "path", "payload"}), ("telegram", {"method", "params"}), ("console", {"method", "params"})],
)
def test_native_payloads(platform: str, keys: set[str]) -> None:
    done = run("ask", "--as", platform, "form hip thrust")
    assert done.returncode == 0, done.stderr
    for payload in objects(done.stdout):
        assert set(payload) == keys
    assert "Sit on the floor with your upper back" in done.stdout


def test_a_preview_is_written(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    done = run("preview", "form hip thrust", "--out", str(page))
    assert (done.returncode, done.stdout.strip()) == (0, str(page))
    assert "Sit on the floor with your upper back" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize("arguments", [("ask",), ("ask", "--lines", "squat"), ("ask", "--as", "irc", "x"), ("dance",)])
def test_unusable_arguments(arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stderr


def test_wrong_settings_are_told_at_once() -> None:
    done = run(TELEGRAM_TOKEN="abc", PUBLIC_URL="ftp://x")
    assert done.returncode == 1
    assert "TELEGRAM_TOKEN: " in done.stderr
    assert "PUBLIC_URL: " in done.stderr
    assert "Traceback" not in done.stderr


def test_broken_guides_stop_the_start_with_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\nmeta: x\n---\nText\n")
    (tmp_path / "b.md").write_text("---\ntitle: x\n---\n[a](http://x.org)\n")
    for arguments in (("ask", "x"), ()):
        done = run(*arguments, CONTENT_DIR=str(tmp_path))
        assert done.returncode == 1
        assert "a.md:1: error: 'title' is missing" in done.stderr
        assert "b.md:4: error: the link 'http://x.org'" in done.stderr
        assert "Traceback" not in done.stderr


def test_no_guide_steers_the_terminal_it_is_refused_in(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text('---\ntitle: x\n"\\e[2J": y\n---\nText\n')
    done = run("ask", "x", CONTENT_DIR=str(tmp_path))
    assert done.returncode == 1
    assert r"a.md:3: error: the key '\x1b[2J' is unknown" in done.stderr


def test_piped_lines_are_answered_without_escape_codes() -> None:
    done = run(stdin="front squat\nquit\nbench press\n")
    assert done.returncode == 0
    assert "Bench Press" not in done.stdout
    assert "Front Squat" in done.stdout
    assert "\x1b" not in done.stdout


def test_the_object_says_what_the_reply_says(answerer: Answerer) -> None:
    reply = answerer.answer(Show("front-squat", SectionKind.FORM))
    answer = as_object("q", reply, Context())
    assert (answer["guide"], answer["section"], answer["choices"]) == ("front-squat", "form", [])


def test_a_blank_line_ends_a_conversation(answerer: Answerer) -> None:
    queries = ["/form front squat\n", "/why\n", "  \n", "/why\n"]
    answers = [json.loads(line) for line in stream(queries, answerer, Context(), form="json", conversation=True)]
    assert [answer["guide"] for answer in answers] == ["front-squat", "front-squat", None]


def test_a_preview_draws_every_page_once(answerer: Answerer) -> None:
    text = (Paragraph((Span("One more sentence about bracing. " * 300),)),)
    reply = replace(answerer.answer(Show("front-squat", "form")), blocks=text)
    for platform in ("discord", "telegram"):
        drawn = json.dumps(every_page(platform, reply, Context()))
        assert drawn.count("One more sentence about bracing.") == 300
    short = answerer.answer(Show("front-squat", "why"))
    assert len(every_page("discord", short, Context())) == 1


def test_a_follow_up_to_an_open_question_means_its_first_choice(answerer: Answerer) -> None:
    queries = ["row\n", "/mistakes\n"]
    first, second = (json.loads(line) for line in stream(queries, answerer, Context(), form="json", conversation=True))
    assert (first["outcome"], first["choices"][0]["guide"]) == ("ambiguous", "barbell-row")
    assert (second["guide"], second["section"]) == ("barbell-row", "mistakes")
