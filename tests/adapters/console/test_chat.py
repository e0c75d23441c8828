"""The terminal chat: completion, numbers that pick, follow-ups, and a real terminal around it."""

from __future__ import annotations

import io
import os
import pty
import re
import select
import subprocess
import sys
import time
from pathlib import Path

from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from rich.console import Console

from bot.adapters.console.chat import Chat, GuideCompleter
from bot.core.answers.answerer import Answerer
from bot.core.answers.context import Context
from bot.core.guides.model import SectionKind

ROOT = Path(__file__).parents[3]


def chat(answerer: Answerer) -> tuple[Chat, Console]:
    return Chat(answerer, Context()), Console(file=io.StringIO(), force_terminal=True, width=100)


def printed(console: Console) -> str:
    assert isinstance(console.file, io.StringIO)
    return re.sub(r"\x1b\[[0-9;]*m|\x1b\][^\x1b]*\x1b\\", "", console.file.getvalue())


def completions(answerer: Answerer, text: str) -> list[str]:
    found = GuideCompleter(answerer, Context()).get_completions(Document(text), CompleteEvent())
    return [completion.text for completion in found]


def test_a_number_picks_the_action_it_stands_for(answerer: Answerer) -> None:
    talk, console = chat(answerer)
    talk.show(talk.answer("front squat"), console)
    number = re.search(r"\[(\d+)\]\s*Mistakes", printed(console))
    assert number
    assert talk.answer(number[1]).section is SectionKind.MISTAKES


def test_a_number_that_stands_for_nothing_is_a_question(answerer: Answerer) -> None:
    talk, _ = chat(answerer)
    assert talk.answer("99").title


def test_a_follow_up_keeps_the_guide(answerer: Answerer) -> None:
    talk, console = chat(answerer)
    talk.show(talk.answer("/form front squat"), console)
    reply = talk.answer("/mistakes")
    assert (reply.guide, reply.section) == ("front-squat", SectionKind.MISTAKES)


def test_commands_complete_behind_a_slash(answerer: Answerer) -> None:
    assert completions(answerer, "/mi") == ["/mistakes"]
    assert "/form" in completions(answerer, "/")


def test_guides_complete_behind_a_command_and_alone(answerer: Answerer) -> None:
    assert completions(answerer, "/form front sq")[0] == "Front Squat"
    assert completions(answerer, "front sq")[0] == "Front Squat"
    assert completions(answerer, "f") == []


def test_a_real_terminal_chats_and_leaves(tmp_path: Path) -> None:
    """The program as a person starts it, in a pseudo-terminal: asked, picked by number, left."""
    master, slave = pty.openpty()
    environment = {
        "PATH": os.environ["PATH"], "TERM": "xterm", "HOME": str(tmp_path), "STATE_DIR": str(tmp_path / "state"),
        "COLUMNS": "100", "LINES": "40",
    }  # fmt: skip
    command = [sys.executable, "-m", "bot"]
    process = subprocess.Popen(  # noqa: S603
        command, stdin=slave, stdout=slave, stderr=slave, cwd=ROOT, env=environment, start_new_session=True
    )
    os.close(slave)
    try:
        assert "spotter>" in read_until(master, "spotter>")
        os.write(master, b"form front squat\r")
        assert "Elbows" in read_until(master, "Read next")
        os.write(master, b"quit\r")
        assert process.wait(20) == 0
    finally:
        process.kill()
        os.close(master)
    assert "form front squat" in (tmp_path / "state" / "history").read_text()


def read_until(terminal: int, words: str, seconds: float = 30) -> str:
    """What the terminal shows until some words are on it, its escape codes dropped; fails when they never come."""
    shown = ""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if select.select([terminal], [], [], 0.2)[0]:
            data = os.read(terminal, 65536).decode(errors="replace")
            if "\x1b[6n" in data:  # prompt_toolkit asks where the cursor is
                os.write(terminal, b"\x1b[1;1R")
            shown += re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b\][^\x07\x1b]*(\x07|\x1b\\)", "", data)
            if words in shown:
                return shown
    raise AssertionError(f"{words!r} never came; shown: {shown[-2000:]}")
