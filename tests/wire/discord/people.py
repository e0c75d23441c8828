"""Who and what the fake Discord knows: users, servers, channels, as their JSON objects."""

from __future__ import annotations

import itertools
import time
from dataclasses import dataclass, field
from typing import Any

_EPOCH = 1420070400000
_count = itertools.count()

VIEW, SEND, HISTORY, SEND_IN_THREADS = 1 << 10, 1 << 11, 1 << 16, 1 << 38
MANAGE_MESSAGES = 1 << 13
USE_EXTERNAL_APPS = 1 << 50
EVERYTHING_NEEDED = VIEW | SEND | HISTORY | SEND_IN_THREADS | USE_EXTERNAL_APPS


def snowflake() -> int:
    """A fresh id, later ones larger."""
    return ((int(time.time() * 1000) - _EPOCH) << 22) + next(_count) % (1 << 22)


@dataclass(eq=False)
class Person:
    """A user."""

    name: str
    id: int = field(default_factory=snowflake)
    bot: bool = False
    locale: str = "en-US"

    def json(self) -> dict[str, Any]:
        return {
            "id": str(self.id), "username": self.name, "global_name": self.name.title(), "discriminator": "0",
            "avatar": None, "avatar_decoration_data": None, "clan": None, "primary_guild": None, "collectibles": None,
            "public_flags": 0, "bot": self.bot, "system": False,
        }  # fmt: skip


@dataclass(eq=False)
class Room:
    """A channel: of a server, or a private one (`guild` None). `denied` is the error code for whoever writes to it."""

    name: str = "general"
    id: int = field(default_factory=snowflake)
    guild: Server | None = None
    kind: int = 0
    denied: int = 0
    parent: Room | None = None
    overwrite_deny: int = 0
    recipient: Person | None = None

    def json(self) -> dict[str, Any]:
        if self.guild is None:
            assert self.recipient is not None
            return {
                "id": str(self.id), "type": 1, "last_message_id": None, "flags": 0,
                "recipients": [self.recipient.json()],
            }  # fmt: skip
        base = {
            "id": str(self.id), "type": self.kind, "name": self.name, "guild_id": str(self.guild.id), "flags": 0,
            "last_message_id": None, "rate_limit_per_user": 0,
            "parent_id": str(self.parent.id) if self.parent else None,
        }  # fmt: skip
        if self.kind == 11:
            return base | {
                "owner_id": "1", "message_count": 1, "member_count": 1,
                "thread_metadata": {
                    "archived": False, "auto_archive_duration": 1440, "locked": False,
                    "archive_timestamp": "2026-01-01T00:00:00+00:00",
                },
            }  # fmt: skip
        denied = [{"id": str(self.guild.id), "type": 0, "allow": "0", "deny": str(self.overwrite_deny)}]
        return base | {
            "position": 0, "topic": None, "nsfw": False,
            "permission_overwrites": denied if self.overwrite_deny else [],
        }  # fmt: skip


@dataclass(eq=False)
class Server:
    """A guild. `joined` says whether the bot is in it; elsewhere it only answers those who installed it."""

    name: str = "Iron Hall"
    id: int = field(default_factory=snowflake)
    joined: bool = True
    permissions: int = EVERYTHING_NEEDED
    rooms: list[Room] = field(default_factory=list)
    threads: list[Room] = field(default_factory=list)

    def room(self, name: str = "general", *, deny: int = 0) -> Room:
        room = Room(name, guild=self, overwrite_deny=deny)
        self.rooms.append(room)
        return room

    def thread(self, parent: Room, name: str = "squats") -> Room:
        room = Room(name, guild=self, kind=11, parent=parent)
        self.threads.append(room)
        return room

    def json(self, bot: Person) -> dict[str, Any]:
        everyone = {
            "id": str(self.id), "name": "@everyone", "color": 0, "hoist": False, "icon": None, "unicode_emoji": None,
            "position": 0, "permissions": str(self.permissions), "managed": False, "mentionable": False, "flags": 0,
            "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        }  # fmt: skip
        return {
            "id": str(self.id), "name": self.name, "icon": None, "description": None, "splash": None,
            "discovery_splash": None, "features": [], "banner": None, "owner_id": "1", "application_id": None,
            "region": "us-east", "afk_channel_id": None, "afk_timeout": 300, "system_channel_id": None,
            "system_channel_flags": 0, "widget_enabled": False, "widget_channel_id": None, "verification_level": 0,
            "default_message_notifications": 1, "mfa_level": 0, "explicit_content_filter": 0, "max_presences": None,
            "max_members": 500000, "vanity_url_code": None, "premium_tier": 0, "premium_subscription_count": 0,
            "preferred_locale": "en-US", "rules_channel_id": None, "safety_alerts_channel_id": None,
            "public_updates_channel_id": None, "nsfw": False, "nsfw_level": 0, "premium_progress_bar_enabled": False,
            "roles": [everyone], "emojis": [], "stickers": [], "member_count": 50, "large": False, "unavailable": False,
            "joined_at": "2026-01-01T00:00:00+00:00", "members": [self.member(bot)], "voice_states": [],
            "channels": [room.json() for room in self.rooms], "threads": [room.json() for room in self.threads],
            "presences": [], "stage_instances": [], "guild_scheduled_events": [], "soundboard_sounds": [],
        }  # fmt: skip

    def member(self, person: Person, permissions: int | None = None) -> dict[str, Any]:
        found: dict[str, Any] = {
            "user": person.json(), "nick": None, "avatar": None, "banner": None, "roles": [],
            "joined_at": "2026-01-01T00:00:00+00:00", "premium_since": None, "deaf": False, "mute": False, "flags": 0,
            "pending": False, "communication_disabled_until": None,
        }  # fmt: skip
        return found if permissions is None else found | {"permissions": str(permissions)}
