"""Every sentence that is not a guide's, in the language of a gettext catalogue.

The sentences stand in `bot/core/answers/words/`, grouped by what they are about; a new one goes there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from bot.core.answers.words.about import AboutWords
from bot.core.answers.words.browsing import BrowsingWords
from bot.core.answers.words.commands import CommandWords
from bot.core.answers.words.comparing import ComparingWords
from bot.core.answers.words.controls import ControlWords
from bot.core.answers.words.manners import MannerWords
from bot.core.answers.words.misses import MissWords
from bot.core.answers.words.sections import SectionWords


class Wording(
    CommandWords,
    SectionWords,
    MissWords,
    ComparingWords,
    BrowsingWords,
    ControlWords,
    MannerWords,
    AboutWords,
):
    """The bot's own words in one language; without a catalogue they are the English ones."""


@dataclass(frozen=True, slots=True)
class Wordings:
    """The wordings of every language there is a catalogue for."""

    by_language: Mapping[str, Wording] = field(default_factory=lambda: MappingProxyType({}))
    default: Wording = field(default_factory=Wording)

    def pick(self, locale: str | None) -> Wording:
        """The wording for a locale as platforms write them ("de", "de-DE", "es_419"); the default where none fits."""
        if not locale:
            return self.default
        wanted = locale.replace("_", "-").lower()
        return self.by_language.get(wanted) or self.by_language.get(wanted.split("-")[0]) or self.default
