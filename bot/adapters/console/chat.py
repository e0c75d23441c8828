"""The chat in the terminal: a prompt with history and completion, actions picked by number."""

from __future__ import annotations

import contextlib
import random
import signal
import sys
import threading
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import takewhile
from pathlib import Path

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.formatted_text import HTML
from prompt_toolkit.history import FileHistory, History, InMemoryHistory
from rich.console import Console

from bot.adapters.console import plain
from bot.adapters.console.render import screen
from bot.core.answers.answerer import Answerer
from bot.core.answers.commands import BY_NAME, COMMANDS
from bot.core.answers.context import Context
from bot.core.answers.interpret import interpret
from bot.core.answers.reply import Action, Reply
from bot.core.answers.request import Request, Say, Topic
from bot.core.guides.text import Heading

_NAME = "Spotter"
_LEAVE = frozenset({"exit", "quit", "bye", ":q", "/exit", "/quit"})


class GuideCompleter(Completer):
    """Completes a command's name behind a slash, and the guides behind it or in a bare line."""

    def __init__(self, answerer: Answerer, context: Context) -> None:
        self._answerer = answerer
        self._context = context

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        """What the text before the cursor may become."""
        del complete_event
        text = document.text_before_cursor.lstrip()
        head, space, rest = text.partition(" ")
        if text.startswith("/") and not space:
            for command in COMMANDS:
                if command.name.startswith(head[1:]):
                    yield Completion(
                        f"/{command.name}", -len(text), display_meta=self._context.wording.command_help(command.name)
                    )
            return
        typed = rest if head.lstrip("/") in BY_NAME else text
        if len(typed.strip()) < 2:  # noqa: PLR2004 - one letter names no guide
            return
        for suggestion in self._answerer.complete(typed, 8, self._context):
            yield Completion(suggestion.name, -len(typed), display_meta=suggestion.detail)


class Chat:
    """One conversation in a terminal; what it remembers is the last answer."""

    def __init__(self, answerer: Answerer, context: Context, public_url: str | None = None) -> None:
        self._answerer = answerer
        self._context = context
        self._public_url = public_url
        self._about: str | None = None
        self._actions: tuple[Action, ...] = ()

    def answer(self, line: str) -> Reply:
        """The reply to a typed line: a number picks an action of the last answer, anything else is asked."""
        request: Request | None = None
        if line.strip().isdigit() and 0 < int(line) <= len(self._actions):
            request = self._actions[int(line) - 1].request
        if request is None:
            request = interpret(line, self._about, random.randrange(2**31))  # noqa: S311 - picks a guide
        reply = self._answerer.answer(request, self._context)
        self._about = reply.about or self._about
        return reply

    def show(self, reply: Reply, console: Console) -> None:
        """Prints a reply: laid out in a terminal, as plain text anywhere else."""
        shown = screen(reply, self._context, self._public_url)
        self._actions = shown.actions
        if console.is_terminal:
            console.print(shown.body)
        else:
            console.file.write(plain.text(reply, self._context, self._public_url) + "\n\n")
            console.file.flush()

    def greet(self, console: Console) -> None:
        """Says in a few lines what can be asked; the commands are one pick away, lest the first line scrolls off."""
        reply = self._answerer.answer(Say(Topic.HELP), self._context)
        intro = tuple(takewhile(lambda block: not isinstance(block, Heading), reply.blocks))
        commands = Action(self._context.wording.commands_title(), Say(Topic.HELP))
        self.show(replace(reply, title=_NAME, blocks=intro, actions=(*reply.actions, commands)), console)


def _history(folder: Path) -> History:
    """History in a file, or for this session only where the folder cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "history"
        path.touch(mode=0o600)
    except OSError:
        return InMemoryHistory()
    return FileHistory(path)


def run(answerer: Answerer, context: Context, state_dir: Path, public_url: str | None = None) -> None:
    """Chats until the end of the input, Ctrl-C on an empty line, or "quit". Lines piped in are answered one by one."""
    chat = Chat(answerer, context, public_url)
    console = Console(highlight=False)
    if not sys.stdin.isatty():
        for line in sys.stdin:
            if line.strip().lower() in _LEAVE:
                return
            if line.strip():
                chat.show(chat.answer(line), console)
        return
    chat.greet(console)
    # Indexing the guides' text takes seconds, in which the first question is typed.
    preparing = threading.Thread(target=answerer.prepare, daemon=True)
    preparing.start()
    session: PromptSession[str] = PromptSession(
        history=_history(state_dir), completer=GuideCompleter(answerer, context), complete_while_typing=True
    )
    # A plain death by a signal would leave the terminal as the prompt set it up, echoing nothing.
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
    with _terminal_as_it_was():
        _talk(chat, session, console, preparing)


@contextlib.contextmanager
def _terminal_as_it_was() -> Iterator[None]:
    """Leaves the terminal in the mode it was in, wherever in the prompt's work a signal comes."""
    try:
        import termios  # noqa: PLC0415 - Windows has none, and no mode to put back
    except ImportError:
        yield
        return
    mode = termios.tcgetattr(sys.stdin)
    try:
        yield
    finally:
        termios.tcsetattr(sys.stdin, termios.TCSADRAIN, mode)


def _talk(chat: Chat, session: PromptSession[str], console: Console, preparing: threading.Thread) -> None:
    while True:
        try:
            line = session.prompt(HTML("<ansigreen><b>spotter&gt; </b></ansigreen>"))
        except KeyboardInterrupt:
            if not session.default_buffer.text:
                return
            continue
        except EOFError:
            return
        if line.strip().lower() in _LEAVE:
            return
        if line.strip():
            preparing.join()
            chat.show(chat.answer(line), console)
