"""Logging for operators: one line an event, libraries quiet, no secret in it whatever happens."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Iterable

_TOKENS = re.compile(r"\b\d{6,}:[A-Za-z0-9_-]{30,}|\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}")
"""What Telegram's and Discord's tokens look like, so that even one that is not ours stays out."""

_HIDDEN = "[secret]"


class Redaction(logging.Formatter):
    """Formats a record, its traceback included, and then hides every secret in the finished text."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._secrets = sorted((secret for secret in secrets if secret), key=len, reverse=True)

    def format(self, record: logging.LogRecord) -> str:
        """The record as text without secrets."""
        return self.hide(super().format(record))

    def hide(self, text: str) -> str:
        """The text with every known secret, and whatever looks like a token, replaced."""
        for secret in self._secrets:
            text = text.replace(secret, _HIDDEN)
        return _TOKENS.sub(_HIDDEN, text)


def configure(level: str, secrets: Iterable[str]) -> None:
    """Sends records to standard error: ours from `level` up, the libraries' from WARNING up (or all at DEBUG)."""
    handler = logging.StreamHandler(sys.stderr)
    formatter = Redaction(secrets)
    handler.setFormatter(formatter)
    logging.root.handlers[:] = [handler]
    logging.root.setLevel(logging.DEBUG if level == "DEBUG" else logging.WARNING)
    logging.getLogger("bot").setLevel(level)

    def excepthook(kind: type[BaseException], error: BaseException, _: object) -> None:
        logging.getLogger("bot").critical("stopped by an error", exc_info=(kind, error, error.__traceback__))

    sys.excepthook = excepthook
