"""Where a link of a guide leads: another guide, an https address, or nowhere that a chat may show."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

LONGEST = 500
"""Characters of an address: a Discord button holds 512, and a message must have room for its words."""

_GUIDE = re.compile(r"/guide/([a-z0-9]+(?:-[a-z0-9]+)*)/?(?:#.*)?")


@dataclass(frozen=True, slots=True)
class Target:
    """One of `guide` (a slug) and `url` (https) is set, or `why` says what is wrong with the link."""

    guide: str | None = None
    url: str | None = None
    why: str = ""


def target(href: str) -> Target:
    """Where a link leads. Only https is let through: other schemes can run code or leak what was read."""
    if found := _GUIDE.fullmatch(href):
        return Target(guide=found[1])
    try:
        parts = urlsplit(href)
    except ValueError:
        return Target(why="is no valid address")
    if len(href) > LONGEST:
        return Target(why=f"has more than {LONGEST} characters, and chats show no such address")
    if parts.scheme == "https" and parts.hostname and not any(char.isspace() for char in href):
        return Target(url=href)
    if parts.scheme and parts.scheme != "https":
        return Target(why=f"uses '{parts.scheme}:', and only https is allowed")
    return Target(why="leads nowhere that a chat can open")
