"""What people ask in the benchmark: one seeded mix, the same for every bot."""

from __future__ import annotations

import random
from typing import Any

from bot.core.guides.library import Library

SECTIONS = ("", "form", "mistakes", "variations", "programming", "why", "alternatives")
PEOPLE = 100_000


def texts(library: Library, count: int, seed: int) -> list[str]:
    """Questions as they are asked: most about a few guides (Zipf), by name or alias, half of them as commands."""
    made = random.Random(seed)
    guides = list(library.guides.values())
    made.shuffle(guides)
    weights = [1 / rank for rank in range(1, len(guides) + 1)]
    found = []
    for guide in made.choices(guides, weights, k=count):
        name = made.choice((guide.name, *guide.aliases))
        section = made.choice(SECTIONS)
        command = made.random() < 0.5
        found.append(f"/{section or 'guide'} {name}" if command else f"{name} {section}".strip())
    return found


def message(number: int, text: str) -> dict[str, Any]:
    """An update: somebody asks in a private chat, never the same person twice in a row."""
    person = 1000 + number % PEOPLE
    user = {"id": person, "is_bot": False, "first_name": "Ann", "language_code": "en"}
    shown: dict[str, Any] = {
        "message_id": number,
        "from": user,
        "chat": {"id": person, "type": "private", "first_name": "Ann"},
        "date": 1_760_000_000,
        "text": text,
    }
    if text.startswith("/"):
        shown["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
    return {"update_id": number, "message": shown}


def updates(library: Library, count: int, seed: int, first: int = 1) -> list[dict[str, Any]]:
    """That many questions."""
    return [message(first + place, text) for place, text in enumerate(texts(library, count, seed))]
