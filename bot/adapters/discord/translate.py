"""The names and descriptions of commands in every language there is a catalogue for."""

from __future__ import annotations

import re
from typing import Any

from discord import Locale, app_commands
from discord.app_commands import TranslationContextLocation as Place

from bot.core.answers.wording import Wording, Wordings
from bot.core.guides.model import SectionKind

NAME_LIMIT = 32
DESCRIPTION_LIMIT = 100
_NAME = re.compile(r"[-_'\w]{1,32}")
"""Discord's rule for the name of a command or an option; it also has to be in lower case."""


class Translator(app_commands.Translator):
    """Looks the words of commands up where the bot's own sentences come from."""

    def __init__(self, wordings: Wordings) -> None:
        self._wordings = wordings

    async def translate(
        self, string: app_commands.locale_str, locale: Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        """The words in a language, or None where they are the same or Discord would not take them."""
        wording = self._wordings.pick(locale.value)
        text = _look_up(wording, context)
        if text is None or text == string.message:
            return None
        if context.location in {Place.command_name, Place.parameter_name} and not _is_menu(context.data):
            return text if _NAME.fullmatch(text) and text == text.lower() else None
        limit = NAME_LIMIT if _is_menu(context.data) else DESCRIPTION_LIMIT
        return text if len(text) <= limit else None


def _is_menu(data: Any) -> bool:
    return isinstance(data, app_commands.ContextMenu)


def _look_up(wording: Wording, context: app_commands.TranslationContextTypes) -> str | None:
    data: Any = context.data
    match context.location:
        case Place.command_name:
            return wording.find_guide() if _is_menu(data) else wording.command_name(data.name)
        case Place.command_description:
            return wording.command_help(data.name)
        case Place.parameter_name:
            return wording.option_name(data.name)
        case Place.parameter_description:
            return wording.option_help(data.name)
        case Place.choice_name:
            return wording.section(SectionKind(data.value))
    return None
