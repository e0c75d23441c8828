"""Slash commands and the context menu, made from the one table of commands."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import discord
from discord import app_commands

from bot.adapters.discord import asking, deliver, mentions
from bot.adapters.discord.desk import Desk, drawn
from bot.core.answers.commands import COMMANDS, Command, Takes
from bot.core.answers.request import Ask, Compare, Request
from bot.core.answers.wording import Wording
from bot.core.guides.model import SectionKind

Interaction = discord.Interaction[Any]
Words = app_commands.Range[str, 1, 200]
Complete = Callable[[Interaction, str], Coroutine[Any, Any, list[app_commands.Choice[str]]]]

SECTIONS = (
    SectionKind.FORM,
    SectionKind.MISTAKES,
    SectionKind.VARIATIONS,
    SectionKind.PROGRAMMING,
    SectionKind.MUSCLES,
    SectionKind.SAFETY,
    SectionKind.ALTERNATIVES,
    SectionKind.WHY,
    SectionKind.ABOUT,
    SectionKind.OVERVIEW,
    SectionKind.RELATED,
)
"""What the `section` option of /guide offers, in the order in which lifters ask for it."""


def guide_request(desk: Desk, text: str, kind: SectionKind | None, question: str = "") -> Request:
    """What a command with the name of a guide asks.

    Args:
        desk: what answers.
        text: the name as typed, or the value of a suggestion.
        kind: the section asked for.
        question: what is asked about it besides.
    """
    if question.strip():
        return Ask(f"{desk.cards.name(text)} {question}", kind)
    return desk.cards.chosen(text, kind) or Ask(text, kind)


def pair_request(desk: Desk, first: str, second: str) -> Request:
    """What a comparison asks: of two suggestions the very guides, else both names as typed."""
    left, right = desk.cards.chosen(first), desk.cards.chosen(second)
    if left is not None and right is not None and left.guide != right.guide:
        return Compare(left.guide, right.guide)
    return Ask(f"{desk.cards.name(first)} vs {desk.cards.name(second)}", SectionKind.COMPARISON)


def _completion(desk: Desk, *, sections: bool = False) -> Complete:
    async def complete(interaction: Interaction, current: str) -> list[app_commands.Choice[str]]:
        found = desk.cards.completions(current[:200], desk.wording(interaction), sections=sections)
        await deliver.suggest(interaction, desk.callbacks, found)
        return []  # answered already, which the library sees

    return complete


def _guide(command: Command, desk: Desk) -> Callable[..., Any]:
    @app_commands.autocomplete(guide=_completion(desk))
    async def callback(interaction: Interaction, guide: Words, *, private: bool | None = None) -> None:
        await asking.ask(interaction, desk, guide_request(desk, guide, command.section), private=private)

    return callback


def _any_section(command: Command, desk: Desk, wording: Wording) -> Callable[..., Any]:
    @app_commands.autocomplete(guide=_completion(desk, sections=True))
    @app_commands.choices(
        section=[app_commands.Choice(name=wording.section(kind), value=kind.value) for kind in SECTIONS]
    )
    async def callback(
        interaction: Interaction,
        guide: Words,
        section: str | None = None,
        question: app_commands.Range[str, 1, 300] | None = None,
        *,
        private: bool | None = None,
    ) -> None:
        kind = SectionKind(section) if section else command.section
        await asking.ask(interaction, desk, guide_request(desk, guide, kind, question or ""), private=private)

    return callback


def _pair(desk: Desk) -> Callable[..., Any]:
    @app_commands.autocomplete(first=_completion(desk), second=_completion(desk))
    async def callback(interaction: Interaction, first: Words, second: Words, *, private: bool | None = None) -> None:
        await asking.ask(interaction, desk, pair_request(desk, first, second), private=private)

    return callback


def _words(command: Command, desk: Desk) -> Callable[..., Any]:
    async def callback(interaction: Interaction, words: Words, *, private: bool | None = None) -> None:
        await asking.ask(interaction, desk, command.request(words), private=private)

    return callback


def _nothing(command: Command, desk: Desk) -> Callable[..., Any]:
    async def callback(interaction: Interaction, *, private: bool | None = None) -> None:
        await asking.ask(interaction, desk, command.request(number=drawn()), private=private)

    return callback


def _callback(command: Command, desk: Desk, wording: Wording) -> Callable[..., Any]:
    match command.takes:
        case Takes.GUIDE if command.section is None:
            return _any_section(command, desk, wording)
        case Takes.GUIDE:
            return _guide(command, desk)
        case Takes.PAIR:
            return _pair(desk)
        case Takes.WORDS:
            return _words(command, desk)
        case Takes.NOTHING:
            return _nothing(command, desk)


def register(tree: app_commands.CommandTree[Any], desk: Desk) -> None:
    """Adds every command of the table, and the context menu that answers a message."""
    wording = desk.cards.wordings.default
    for command in COMMANDS:
        callback = _callback(command, desk, wording)
        names = [name for name in callback.__annotations__ if name not in {"interaction", "return"}]
        callback = app_commands.describe(**{name: wording.option_help(name) for name in names})(callback)
        made: app_commands.Command[Any, ..., None] = app_commands.Command(
            name=command.name, description=wording.command_help(command.name), callback=callback
        )
        tree.add_command(made)

    async def find(interaction: Interaction, message: discord.Message) -> None:
        await asking.ask(interaction, desk, mentions.asked_by(message))

    tree.add_command(app_commands.ContextMenu(name=wording.find_guide(), callback=find))
