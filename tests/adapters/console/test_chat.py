"""The terminal chat: completion, numbers that pick, follow-ups, and a real terminal around it."""

from __future__ import annotations

import contextlib
import io
import os
import pty
import re
import select
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest
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


def test_the_greeting_is_short_and_the_commands_are_a_pick_away(answerer: Answerer) -> None:
    talk, console = chat(answerer)
    talk.greet(console)
    shown = printed(console)
    assert len(shown.splitlines()) < 12
    number = re.search(r"\[(\d+)\]\s*Commands", shown)
    assert number
    talk.show(talk.answer(number[1]), console)
    assert "/alternatives" in printed(console)


def test_a_partners_address_is_whole_on_its_own_line(answerer: Answerer) -> None:
    talk, console = chat(answerer)
    talk.show(talk.answer("form hip thrust"), console)
    shown = [line.strip("│ ") for line in printed(console).splitlines()]
    at = shown.index("🏋️ Find Weight Benches at TruGrit Fitness")
    assert shown[at + 1] == "https://trugritfitness.pxf.io/Z6PKV1"


@pytest.mark.parametrize(
    ("leave", "status"), [(["quit\r"], 0), (["rdl", "\x03", "\x03"], 0), (["\x04"], 0), ([signal.SIGTERM], 143)]
)
def test_a_real_terminal_chats_and_leaves(
    tmp_path: Path, few_guides: Path, leave: list[str | signal.Signals], status: int
) -> None:
    """The program as a person starts it, in a pseudo-terminal: asked, left, and the terminal as it was."""
    master, slave = pty.openpty()
    environment = {
        "PATH": os.environ["PATH"], "TERM": "xterm", "HOME": str(tmp_path), "STATE_DIR": str(tmp_path / "state"),
        "COLUMNS": "100", "LINES": "40", "CONTENT_DIR": str(few_guides),
    }  # fmt: skip
    command = [sys.executable, "-m", "bot"]
    process = subprocess.Popen(  # noqa: S603
        command, stdin=slave, stdout=slave, stderr=slave, cwd=ROOT, env=environment, start_new_session=True
    )
    as_it_was = termios.tcgetattr(slave)
    screen = Screen(master)
    try:
        screen.until("spotter>")
        os.write(master, b"form front squat\r")
        assert "Elbows" in screen.until("Read next")
        screen.until("spotter>")
        for keys in leave:
            if isinstance(keys, signal.Signals):
                process.send_signal(keys)
            else:
                os.write(master, keys.encode())
            if keys == "rdl":
                screen.until("rdl")
            elif len(leave) > 1:
                # A key that comes while one prompt gives way to the next may be lost: a person presses it again.
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(2)
        if process.poll() is None and leave[-1] == "\x03":
            os.write(master, b"\x03")
        assert process.wait(20) == status
        assert termios.tcgetattr(slave) == as_it_was
    finally:
        process.kill()
        process.wait()
        os.close(slave)
        os.close(master)
    assert "form front squat" in (tmp_path / "state" / "history").read_text()


class Screen:
    """What a terminal shows, its escape codes dropped."""

    def __init__(self, terminal: int) -> None:
        self._terminal = terminal
        self._unread = ""

    def until(self, words: str, seconds: float = 30) -> str:
        """What comes up to some words, once they are on the screen; what follows them is kept for the next call."""
        end = time.monotonic() + seconds
        while words not in self._unread:
            assert time.monotonic() < end, f"{words!r} never came; shown: {self._unread[-2000:]}"
            if select.select([self._terminal], [], [], 0.2)[0]:
                data = os.read(self._terminal, 65536).decode(errors="replace")
                if "\x1b[6n" in data:  # prompt_toolkit asks where the cursor is
                    os.write(self._terminal, b"\x1b[1;1R")
                self._unread += re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b\][^\x07\x1b]*(\x07|\x1b\\)", "", data)
        shown, found, self._unread = self._unread.partition(words)
        return shown + found
