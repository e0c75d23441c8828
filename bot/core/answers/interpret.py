"""A typed line -> a request: a command's name at its start is read as that command, the rest is a question."""

from __future__ import annotations

from bot.core.answers.commands import BY_NAME, Takes
from bot.core.answers.request import Ask, Request
from bot.core.guides.model import SectionKind

_ONLY_WITH_SLASH = frozenset({"guide", "about", "random", "why", "search"})
"""Names that begin ordinary questions too ("why do my knees hurt"): they are commands only behind a slash or alone."""


def interpret(text: str, about: str | None = None, number: int = 0) -> Request:
    """What a line asks for, with or without a slash before the command's name.

    Args:
        text: the line as typed.
        about: the guide of the conversation's last answer.
        number: what chance drew, for `random`.
    """
    words = text.split()
    if not words:
        return Ask("", None, about)
    slash = words[0].startswith("/")
    command = BY_NAME.get(words[0].lower().lstrip("/").split("@")[0])
    rest = " ".join(words[1:])
    if command is None:
        return Ask(text, None, about)
    if command.takes is Takes.NOTHING:
        return command.request("", about, number) if slash or not rest else Ask(text, None, about)
    if slash:
        return command.request(rest, about, number)
    if command.name == "search" and rest:
        return command.request(rest, about, number)
    if command.section is SectionKind.COMPARISON or command.name in _ONLY_WITH_SLASH:
        return Ask(text, None, about)
    return Ask(rest, command.section, about) if rest else Ask(text, None, about)
