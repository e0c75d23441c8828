"""Which permission an answer lacks."""

from __future__ import annotations

import discord

MISSING_ACCESS = 50001
MISSING_PERMISSIONS = 50013
NO_HISTORY = 160002
"""A reply needs to read the message that it replies to."""


def lacking(channel: object) -> tuple[str, ...]:
    """The permissions that keep the bot from writing in a channel, as discord.py names them; () when none does.

    A private channel has no permissions, and of a channel that is not known the API will tell.
    """
    if not isinstance(channel, discord.abc.GuildChannel | discord.Thread):
        return ()
    if isinstance(channel, discord.Thread) and channel.parent is None:
        return ()  # a thread has the permissions of its channel, and that one is not known
    have = channel.permissions_for(channel.guild.me)
    return tuple(name for name in ("view_channel", _sending(channel)) if not getattr(have, name))


def _sending(channel: object) -> str:
    return "send_messages_in_threads" if isinstance(channel, discord.Thread) else "send_messages"


def refused(error: discord.Forbidden, channel: object) -> tuple[str, ...]:
    """The permissions to name after the API refused a message; () when it did so for another reason."""
    if error.code == MISSING_ACCESS:
        return ("view_channel",)
    if error.code == MISSING_PERMISSIONS:
        return lacking(channel) or (_sending(channel),)
    return ()
