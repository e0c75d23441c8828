"""No secret in a log, whatever is logged and however."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.logs import Redaction, configure

TOKEN = "123456789:AAcanary-canary-canary-canary-canary"


def formatted(message: str, *arguments: object, error: BaseException | None = None) -> str:
    info = (type(error), error, error.__traceback__) if error else None
    record = logging.LogRecord("x", logging.ERROR, __file__, 1, message, arguments, info)
    return Redaction([TOKEN, "hook-secret"]).format(record)


def test_a_secret_is_hidden_in_message_arguments_and_traceback() -> None:
    with pytest.raises(ValueError, match="getMe") as caught:
        raise ValueError(f"https://api.telegram.org/bot{TOKEN}/getMe")
    text = formatted("url %s and %r", f"/bot{TOKEN}/", {"secret": "hook-secret"}, error=caught.value)
    assert "canary" not in text
    assert "hook-secret" not in text
    assert "getMe" in text


def test_what_looks_like_a_token_is_hidden_too() -> None:
    assert "AAother" not in formatted("987654321:AAother-other-other-other-other-other")
    assert "MTk4NjIy" not in formatted("MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs")


@given(st.text(), st.text())
def test_wherever_it_stands(before: str, after: str) -> None:
    assert TOKEN not in Redaction([TOKEN]).hide(f"{before}{TOKEN}{after}")


@pytest.fixture
def _logging_as_it_was() -> Iterator[None]:
    handlers, level, hook = logging.root.handlers[:], logging.root.level, sys.excepthook
    yield
    logging.root.handlers[:], sys.excepthook = handlers, hook
    logging.root.setLevel(level)


@pytest.mark.usefixtures("_logging_as_it_was")
@pytest.mark.parametrize("level", ["DEBUG", "INFO", "WARNING", "ERROR"])
def test_at_every_level_libraries_included(level: str, capsys: pytest.CaptureFixture[str]) -> None:
    configure(level, [TOKEN])
    for name in ("bot.adapters.telegram", "httpx", "aiohttp.client", "discord.gateway", "telegram.ext"):
        for severity in (logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR):
            logging.getLogger(name).log(severity, "POST https://api.telegram.org/bot%s/getUpdates", TOKEN)
    said = capsys.readouterr().err
    assert "canary" not in said
    assert "[secret]" in said
    if level != "DEBUG":
        assert "INFO httpx" not in said


@pytest.mark.usefixtures("_logging_as_it_was")
def test_an_error_that_nobody_caught_is_hidden_too(capsys: pytest.CaptureFixture[str]) -> None:
    configure("INFO", [TOKEN])
    error = RuntimeError(f"no {TOKEN}")
    sys.excepthook(RuntimeError, error, None)
    assert "canary" not in capsys.readouterr().err
