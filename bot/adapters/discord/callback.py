"""The answer to an interaction, sent as it was rendered.

The library's own way turns every answer into JSON anew, asks Discord to send the message back, and reads it: that is
most of what a card would cost. Nothing here needs what comes back.
"""

from __future__ import annotations

import asyncio
import json
import logging
from typing import Any

import aiohttp
import discord
from discord.http import Route

log = logging.getLogger(__name__)

MESSAGE = 4
ACKNOWLEDGE = 6
UPDATE = 7
COMPLETION = 8
"""Types of an interaction's callback."""

UNKNOWN_INTERACTION = 10062
"""The interaction is older than three seconds, or was never ours."""
ALREADY_ACKNOWLEDGED = 40060
"""It has been answered: by a request of ours whose own answer was lost, or by another replica."""

DEADLINE = 2.6
"""Seconds for an answer and its repetitions: Discord takes none after 3, and the question needed time to get here."""
_PATIENCE = 1.2
"""Seconds that one attempt may take: half of the deadline, so that a connection gone silent leaves time for another."""
_PAUSE = 0.2
"""Seconds before an answer is repeated after the API failed."""
_HEADERS = {"Content-Type": "application/json"}


class Callbacks:
    """Sends answers over connections of its own; they carry no token, an interaction's address is its own secret."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    async def close(self) -> None:
        """Closes the connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def send(self, interaction: discord.Interaction[Any], kind: int, body: bytes) -> bool:
        """Answers an interaction, once.

        What failed on the way is repeated until the deadline. That is safe: Discord takes one answer to an interaction,
        so a repetition either lands or is told that an earlier attempt did.

        Args:
            interaction: what is answered.
            kind: the type of the callback.
            body: the whole callback as JSON in UTF-8.

        Returns:
            Whether the answer arrived. It did not when the interaction was too old or somebody else had answered it.

        Raises:
            discord.HTTPException: Discord refused it, or failed until the deadline.
            aiohttp.ClientError: the connection broke until the deadline.
        """
        route = Route(
            "POST",
            "/interactions/{webhook_id}/{webhook_token}/callback",
            webhook_id=interaction.id,
            webhook_token=interaction.token,
        )
        loop = asyncio.get_running_loop()
        end = loop.time() + DEADLINE
        again = False
        while True:
            try:
                await self._post(route.url, body)
            except discord.HTTPException as error:
                if error.code == UNKNOWN_INTERACTION:
                    log.warning("an interaction was answered too late (%s)", interaction.id)
                    return False
                if error.code == ALREADY_ACKNOWLEDGED:
                    log.info("an interaction had been answered already (%s)", interaction.id)
                    _mark(interaction, kind)
                    return again
                pause = _pause_after(error)
                if pause is None or loop.time() + pause > end:
                    raise
            except (aiohttp.ClientConnectionError, TimeoutError):
                pause = _PAUSE
                if loop.time() + pause > end:
                    raise
            else:
                _mark(interaction, kind)
                return True
            again = True
            await asyncio.sleep(pause)

    async def _post(self, url: str, body: bytes) -> None:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0),
                timeout=aiohttp.ClientTimeout(total=_PATIENCE),
                cookie_jar=aiohttp.DummyCookieJar(),
            )
        async with self._session.post(url, data=body, headers=_HEADERS) as response:
            if response.ok:
                return
            data: Any = await response.text()
            if response.content_type == "application/json":
                data = json.loads(data)
            raise discord.HTTPException(response, data)


def _pause_after(error: discord.HTTPException) -> float | None:
    """Seconds to wait before an answer is sent again, None where it would be refused again."""
    if error.status == 429:  # noqa: PLR2004
        # Without `Via` it is not the API that speaks but Cloudflare, which bans whoever insists.
        seconds = error.response.headers.get("Retry-After")
        return float(seconds) if seconds and error.response.headers.get("Via") else None
    return _PAUSE if error.status >= 500 else None  # noqa: PLR2004


def _mark(interaction: discord.Interaction[Any], kind: int) -> None:
    """Tells the library that an interaction is answered, so that nothing else answers it; it has no public way."""
    interaction.response._response_type = discord.InteractionResponseType(kind)  # noqa: SLF001
