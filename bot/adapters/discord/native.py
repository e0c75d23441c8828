"""The exact requests that a reply becomes, for scripts and the preview."""

from __future__ import annotations

from typing import Any

from bot.adapters.discord.parts import Part
from bot.adapters.discord.render import render
from bot.core.answers.context import Context
from bot.core.answers.reply import Outcome, Reply

CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback"
CHANNEL_MESSAGE = 4
"""The interaction callback type that answers with a message."""
UPDATE_MESSAGE = 7
"""The interaction callback type that edits the message whose button was pressed."""
IS_COMPONENTS_V2 = 1 << 15
EPHEMERAL = 1 << 6
_SOMEBODY = 80351110224678912
"""The id of the user in the examples of Discord's documentation."""


def message(components: list[Part], *, private: bool = False) -> dict[str, Any]:
    """A message made of components, which pings nobody."""
    return {
        "flags": IS_COMPONENTS_V2 | (EPHEMERAL if private else 0),
        "components": components,
        "allowed_mentions": {"parse": []},
    }


def payloads(
    reply: Reply, context: Context, public_url: str | None = None, *, owner: int = _SOMEBODY, private: bool = False
) -> list[dict[str, Any]]:
    """The interaction callback that answers a slash command with this reply.

    Args:
        reply: what is said.
        context: in whose words.
        public_url: the owner's website, or None.
        owner: the id of the user who asked.
        private: whether only that user sees the answer; nobody else ever sees that nothing was found.

    Returns:
        One object of `method`, `path` (below the API's base address) and `payload`.
    """
    private = private or (reply.outcome is Outcome.NOT_FOUND and not reply.alert)
    card = render(reply, context.wording, public_url=public_url, private=private)
    data = message(card.components(owner), private=private)
    return [{"method": "POST", "path": CALLBACK, "payload": {"type": CHANNEL_MESSAGE, "data": data}}]
