"""Slash commands, from the gateway to the answer."""

from __future__ import annotations

from tests.adapters.discord.conftest import Bots
from tests.wire.discord.fake import FakeDiscord, taps, texts


async def test_a_command_is_answered_with_the_section(fake: FakeDiscord, bot: Bots) -> None:
    request = await fake.command("form", guide="hip thrust")
    assert request.status == 204
    assert request.body["type"] == 4
    assert "Drive your hips upward" in texts(request.body)
    assert {"Mistakes", "Variations", "Delete"} <= set(taps(request.body))
