"""The exact payload that the terminal is sent, for `ask --as console`."""

from __future__ import annotations

from typing import Any

from bot.adapters.console import plain
from bot.adapters.console.render import screen
from bot.core.answers.context import Context
from bot.core.answers.reply import Reply


def payloads(reply: Reply, context: Context, public_url: str | None = None) -> list[dict[str, Any]]:
    """One `print` with the text, and the labels that the numbers below it pick."""
    actions = [action.label for action in screen(reply, context, public_url).actions]
    return [{"method": "print", "params": {"text": plain.text(reply, context, public_url), "actions": actions}}]
