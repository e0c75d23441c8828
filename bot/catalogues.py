"""Reads the catalogues of the bot's own sentences: `bot/locales/<language>/LC_MESSAGES/spotter.po`."""

from __future__ import annotations

import io
from gettext import GNUTranslations
from pathlib import Path
from types import MappingProxyType

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from bot.core.answers.wording import Wording, Wordings

FOLDER = Path(__file__).parent / "locales"


def languages() -> tuple[str, ...]:
    """The languages that Spotter speaks, English first."""
    return ("en", *sorted(path.parent.parent.name for path in FOLDER.glob("*/LC_MESSAGES/spotter.po")))


def load(default: str = "en") -> Wordings:
    """Reads every catalogue; the language `default` is used where a person's own has none.

    The text catalogues are compiled in memory, so that no built file can lag behind its source.
    """
    found: dict[str, Wording] = {}
    for path in sorted(FOLDER.glob("*/LC_MESSAGES/spotter.po")):
        language = path.parent.parent.name
        compiled = io.BytesIO()
        with path.open("rb") as source:
            write_mo(compiled, read_po(source, locale=language))
        compiled.seek(0)
        found[language.replace("_", "-").lower()] = Wording(GNUTranslations(compiled), language)
    english = Wording()
    found.setdefault("en", english)
    by_language = MappingProxyType(found)
    return Wordings(by_language, Wordings(by_language, english).pick(default))
