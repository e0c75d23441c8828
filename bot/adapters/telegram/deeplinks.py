"""Links that open a chat with the bot at a place of the library: `https://t.me/<bot>?start=form_romanian-deadlift`.

A start parameter holds at most 64 of A-Z a-z 0-9 _ - (Bot API, deep linking). No slug and no section key has an
underscore, so one stands between them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.core.answers.commands import BY_NAME, Takes
from bot.core.answers.links import guide_url
from bot.core.answers.request import Browse, Compare, Random, Request, Say, Show, Topic

LIMIT = 64
_ALLOWED = re.compile(r"[A-Za-z0-9_-]{1,64}")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_COMPARE = "vs"
_BROWSE = "guides"


def encode(request: Request) -> str:
    """A start parameter that leads to the request, or to the help where none can carry it."""
    candidates: tuple[str, ...] = ()
    match request:
        case Show(guide, section):
            candidates = (f"{section}_{guide}", guide) if section else (guide,)
        case Compare(first, second):
            candidates = (f"{_COMPARE}_{first}_{second}", f"{_COMPARE}_{first}")
        case Browse(group):
            candidates = (f"{_BROWSE}_{group}", _BROWSE) if group else (_BROWSE,)
        case Random():
            candidates = ("random",)
        case Say(topic):
            candidates = (topic.value,)
    return next((text for text in candidates if _ALLOWED.fullmatch(text)), Topic.HELP.value)


def decode(text: str, number: int = 0) -> Request | None:
    """The request of a start parameter, None for one that no link of ours could carry.

    Args:
        text: the parameter.
        number: what chance drew, for `random`.
    """
    if not _ALLOWED.fullmatch(text):
        return None
    command = BY_NAME.get(text)
    if command is not None and command.takes is Takes.NOTHING:
        return command.request(number=number)
    match text.split("_"):
        case [guide] if _SLUG.fullmatch(guide):
            return Show(guide)
        case ["vs", first, second] if _SLUG.fullmatch(first) and _SLUG.fullmatch(second):
            return Compare(first, second)
        case ["vs", guide] if _SLUG.fullmatch(guide):
            return Show(guide)
        case ["guides", group] if _SLUG.fullmatch(group):
            return Browse(group)
        case [section, guide] if _SLUG.fullmatch(section) and _SLUG.fullmatch(guide):
            return Show(guide, section)
    return None


@dataclass(frozen=True, slots=True)
class Links:
    """Where guides can be opened: the owner's website, else the bot itself, else nowhere."""

    public_url: str | None = None
    username: str | None = None

    def guide(self, slug: str) -> str | None:
        """The address of a guide."""
        return guide_url(self.public_url, slug) or self.here(Show(slug))

    def here(self, request: Request) -> str | None:
        """The link that asks the bot itself in a private chat; None while the bot's name is not known."""
        return f"https://t.me/{self.username}?start={encode(request)}" if self.username else None
