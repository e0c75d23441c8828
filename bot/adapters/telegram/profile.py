"""The commands and descriptions that Telegram shows, per scope and language, set only when they changed."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from telegram.error import TelegramError, TimedOut

from bot.adapters.telegram.faults import Flooded, NotSent
from bot.adapters.telegram.outgoing import dumps
from bot.adapters.telegram.requests import AiohttpRequest
from bot.core.answers.commands import COMMANDS
from bot.core.answers.wording import Wording, Wordings

log = logging.getLogger(__name__)

_DESCRIPTION = 512
_SHORT_DESCRIPTION = 120
"""Characters (Bot API, setMyDescription, setMyShortDescription)."""

_ALONE = frozenset({"guides", "random", "privacy"})
"""Commands for a chat of one's own; a group's list stays short, and its admins' list has what they answer for."""
_ADMINS = frozenset({"privacy"})
_SCOPES: dict[str, frozenset[str]] = {
    "default": frozenset(),
    "all_private_chats": frozenset(),
    "all_group_chats": _ALONE,
    "all_chat_administrators": _ALONE - _ADMINS,
}
"""Scope -> the commands that it does not show. They work everywhere all the same."""


def wanted(wordings: Wordings) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every call that the profile is made of: the default language first, then each with a catalogue."""
    languages: dict[str, Wording] = {"": wordings.default}
    languages.update((code, wording) for code, wording in wordings.by_language.items() if len(code) == len("de"))
    for code, wording in languages.items():
        language = {"language_code": code} if code else {}
        for scope, without in _SCOPES.items():
            commands = [
                {"command": command.name, "description": wording.command_help(command.name)}
                for command in COMMANDS
                if command.name not in without
            ]
            yield "setMyCommands", {"commands": commands, "scope": {"type": scope}, **language}
        yield "setMyDescription", {"description": "\n\n".join(wording.help_text())[:_DESCRIPTION], **language}
        yield "setMyShortDescription", {"short_description": wording.tagline()[:_SHORT_DESCRIPTION], **language}


async def show(request: AiohttpRequest, wordings: Wordings, folder: Path, bot_id: int) -> int:
    """Sets what changed since the last time; returns how many calls that took.

    What was set is remembered as hashes in `folder`. A refusal is logged: the bot answers without its profile; a server
    that gives no answer is not asked again until the next start.
    """
    path = folder / f"telegram-{bot_id}.profile.json"
    before = _read(path)
    now: dict[str, str] = {}
    made = 0
    reached = True
    for method, params in wanted(wordings):
        body = dumps(params)
        place = f"{method} {params.get('scope', {}).get('type', '')} {params.get('language_code', '')}"
        digest = hashlib.sha256(body).hexdigest()
        if before.get(place) == digest:
            now[place] = digest
            continue
        if not reached:
            continue
        try:
            await request.call(method, body)
        except TelegramError as error:
            # A server that gives no answer would make every call wait, and all who ask with them.
            reached = not isinstance(error, NotSent | TimedOut | Flooded)
            log.warning("%s failed; the next start tries again: %s", place.strip(), error)
        else:
            now[place] = digest
            made += 1
    if now != before:
        _write(path, now)
    return made


def _read(path: Path) -> dict[str, str]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _write(path: Path, hashes: dict[str, str]) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_text(json.dumps(hashes, indent=1), encoding="utf-8")
        part.replace(path)
    except OSError as error:
        log.warning("STATE_DIR cannot be used (%s): the commands are set again at every start", error.strerror)
