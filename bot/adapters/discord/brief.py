"""What goes wrong and passes by itself, in one short line each: an operator needs no traceback of a lost connection."""

from __future__ import annotations

import logging

import aiohttp
import discord

PASSING = (OSError, aiohttp.ClientError, discord.HTTPException, discord.GatewayNotFound, discord.ConnectionClosed)
"""Errors of the line between us and Discord; the library tries again after each of them."""

_LENGTH = 200


def told(error: BaseException) -> str:
    """An error in one short line: Cloudflare answers with whole pages."""
    if isinstance(error, discord.HTTPException):
        return f"{error.status} {error.response.reason}, code {error.code}"
    return f"{type(error).__name__}: {error}"[:_LENGTH]


def shorten(record: logging.LogRecord) -> bool:
    """A filter for the library's log: an error of the line becomes a warning of one line; nothing is left out."""
    error = record.exc_info[1] if record.exc_info else None
    if isinstance(error, PASSING):
        record.msg, record.args = f"{record.getMessage()} ({told(error)})", ()
        record.levelno, record.levelname = logging.WARNING, "WARNING"
        record.exc_info = record.exc_text = None
    return True
