"""Standard input and output as the command line uses them: UTF-8, whatever comes in, whoever reads."""

from __future__ import annotations

import io
import os
import sys


def prepare(*, utf8: bool) -> None:
    """Makes the streams fit for odd input and for odd terminals.

    Bytes that are no UTF-8 are read as U+FFFD rather than ending the program, and only a line feed ends a line, so that
    there are as many answers as lines. Output takes the terminal's encoding, with "?" for what it lacks.

    Args:
        utf8: write UTF-8 whatever the terminal speaks, as JSON must be.
    """
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace", newline="\n")
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8" if utf8 else None, errors="replace")


def readable(argument: str) -> str:
    """An argument of the command line, with U+FFFD for bytes that are no UTF-8."""
    return os.fsencode(argument).decode("utf-8", "replace")


def discard_output() -> None:
    """Sends the rest of the output nowhere: who reads has seen enough (`spotter ask … | head`)."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def on_one_line(text: str) -> str:
    """A text that cannot break its line or steer a terminal, whatever an author's file holds."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)
