"""The library's application around our own request, without the token."""

from __future__ import annotations

import logging
from typing import Any

from telegram.ext import Application

from bot.adapters.telegram import reading
from bot.adapters.telegram.requests import AiohttpRequest, hidden

log = logging.getLogger(__name__)

Bot = Application[Any, Any, Any, Any, Any, Any]


def build(token: str, request: AiohttpRequest) -> Bot:
    """An application whose bot knows no token: `request` alone does, and makes the address of every call."""
    builder = Application.builder().token(hidden(token)).base_url("telegram/bot").base_file_url("telegram/file/bot")
    return builder.request(request).get_updates_request(request).updater(None).job_queue(None).build()


async def process(application: Bot, raw: dict[str, Any]) -> None:
    """Has an update answered; one that cannot be read is logged and passed over. Never raises."""
    try:
        update = reading.update(raw)
    except reading.Unreadable as error:
        log.error("update %s cannot be read and is passed over: %s", raw.get("update_id"), error)
        return
    try:
        await application.process_update(update)
    except Exception:
        log.exception("update %s could not be answered", raw.get("update_id"))
