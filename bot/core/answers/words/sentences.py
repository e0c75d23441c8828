"""Where every group of sentences looks its messages up."""

from __future__ import annotations

from gettext import NullTranslations

DEFAULT_LANGUAGE = "en"


class Sentences:
    """Sentences in one language; without a catalogue they are the English ones written in the code.

    A method returns a finished text. `self._t` looks a message up, `self._n` one that counts; the messages are
    gathered from these calls, so each stands there as a literal.
    """

    def __init__(self, translations: NullTranslations | None = None, language: str = DEFAULT_LANGUAGE) -> None:
        self.language = language
        catalogue = translations or NullTranslations()
        self._t = catalogue.gettext
        self._n = catalogue.ngettext
