"""Tells Discord the commands, but only when they changed: it counts every time, and 200 creations a day are all."""

from __future__ import annotations

import hashlib
import json
import logging
from pathlib import Path
from typing import Any

import discord
from discord import app_commands
from discord.http import Route

log = logging.getLogger(__name__)

_OPTION_FIELDS = (
    "type",
    "name",
    "name_localizations",
    "description",
    "description_localizations",
    "required",
    "autocomplete",
    "min_length",
    "max_length",
    "choices",
)
_COMMAND_FIELDS = (
    "type",
    "name",
    "name_localizations",
    "description",
    "description_localizations",
    "nsfw",
    "default_member_permissions",
    "contexts",
    "integration_types",
)


def _fields(given: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    """The fields of these names that say anything: Discord leaves out, or fills in, those that do not."""
    return {name: given[name] for name in names if given.get(name) not in (None, False, "", {}, [])}


def essence(commands: list[dict[str, Any]]) -> str:
    """What makes commands the same to whoever uses them, as a text to compare; the order is of no account."""
    found = []
    for command in commands:
        plain = _fields(command, _COMMAND_FIELDS)
        for name in ("contexts", "integration_types"):
            plain[name] = sorted(plain.get(name, []))
        options = []
        for option in command.get("options") or []:
            plain_option = _fields(option, _OPTION_FIELDS)
            choices = [_fields(choice, ("name", "value", "name_localizations")) for choice in option.get("choices", [])]
            options.append(plain_option | ({"choices": choices} if choices else {}))
        found.append(plain | {"options": options})
    return json.dumps(sorted(found, key=lambda one: (one["type"], one["name"])), sort_keys=True, ensure_ascii=False)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _write(path: Path, digest: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{digest}\n", encoding="ascii")
    except OSError as error:
        log.warning("can't keep the hash of the commands in %s: %s", path, error)


async def sync(tree: app_commands.CommandTree[Any], state_dir: Path) -> bool:
    """Puts the commands if they differ from what Discord has; returns whether it did.

    The hash of what was put last is kept in `state_dir`. Where it is missing (a fresh container) the commands are asked
    for and compared first, so that a restart never puts what is there already.

    Raises:
        discord.HTTPException: Discord took none of it; what it had stays.
    """
    client, translator = tree.client, tree.translator
    payload: list[dict[str, Any]] = [
        await command.get_translated_payload(tree, translator) if translator else command.to_dict(tree)
        for command in tree.get_commands()
    ]
    wanted = essence(payload)
    digest = hashlib.sha256(wanted.encode()).hexdigest()
    path = state_dir / f"discord-commands-{client.application_id}.sha256"
    if _read(path) == digest:
        return False
    there = await _existing(client)
    changed = essence(there) != wanted
    if changed:
        await tree.sync()
        log.info("Discord was told %d commands", len(payload))
    _write(path, digest)
    return changed


async def _existing(client: discord.Client) -> list[dict[str, Any]]:
    """The commands that Discord has, with their translations."""
    assert client.application_id is not None  # noqa: S101 - known since the login
    # The library's own call leaves the translations out.
    route = Route("GET", "/applications/{application_id}/commands", application_id=client.application_id)
    found: list[dict[str, Any]] = await client.http.request(route, params={"with_localizations": "true"})
    return found
