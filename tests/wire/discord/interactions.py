"""The interactions that the fake sends, as Discord's gateway words them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.wire.discord.people import EVERYTHING_NEEDED, MANAGE_MESSAGES, Person, Room, Server, snowflake

Json = dict[str, Any]


@dataclass(frozen=True)
class Place:
    """Where and by whom something is asked."""

    person: Person
    room: Room
    permissions: int = EVERYTHING_NEEDED

    @property
    def server(self) -> Server | None:
        return self.room.guild

    def moderating(self) -> Place:
        """The same place, as a moderator."""
        return Place(self.person, self.room, self.permissions | MANAGE_MESSAGES)


def interaction(kind: int, data: Json, place: Place, app_id: int, token: str) -> Json:
    """An INTERACTION_CREATE of a type, with its data."""
    payload: Json = {
        "id": str(snowflake()), "application_id": str(app_id), "type": kind, "token": token, "version": 1,
        "data": data, "locale": place.person.locale, "entitlements": [], "entitlement_sku_ids": [],
        "attachment_size_limit": 10485760, "app_permissions": str(EVERYTHING_NEEDED),
        "channel_id": str(place.room.id), "channel": place.room.json(),
    }  # fmt: skip
    server = place.server
    if server is None:
        owners = {"1": str(place.person.id)}
        return payload | {"user": place.person.json(), "context": 1, "authorizing_integration_owners": owners}
    owners = {"0": str(server.id)} if server.joined else {"1": str(place.person.id)}
    return payload | {
        "guild_id": str(server.id), "guild_locale": "en-US", "context": 0,
        "guild": {"id": str(server.id), "locale": "en-US", "features": []},
        "member": server.member(place.person, place.permissions), "authorizing_integration_owners": owners,
    }  # fmt: skip


def _option(name: str, value: object) -> Json:
    kind = 5 if isinstance(value, bool) else 4 if isinstance(value, int) else 3
    return {"name": name, "type": kind, "value": value}


def command(name: str, options: Json) -> Json:
    """The data of a slash command."""
    given = [_option(key, value) for key, value in options.items()]
    return {"id": str(snowflake()), "name": name, "type": 1, "options": given}


def completion(name: str, focused: str, options: Json) -> Json:
    """The data of an autocomplete: the option being typed is marked."""
    data = command(name, options)
    for option in data["options"]:
        if option["name"] == focused:
            option["focused"] = True
    return data


def menu(name: str, message: Json) -> Json:
    """The data of a message context menu."""
    return {
        "id": str(snowflake()), "name": name, "type": 3, "target_id": message["id"],
        "resolved": {"messages": {message["id"]: message}},
    }  # fmt: skip


def press(custom_id: str) -> Json:
    """The data of a pressed button."""
    return {"custom_id": custom_id, "component_type": 2, "id": 7}


def pick(custom_id: str, value: str) -> Json:
    """The data of an entry picked from a select."""
    return {"custom_id": custom_id, "component_type": 3, "values": [value], "id": 7}
