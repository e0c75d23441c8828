"""What people ask in the benchmark: one seeded mix, the same for every bot."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import islice
from typing import Any

from bot.adapters.telegram.native import payloads
from bot.core.answers.answerer import Answerer
from bot.core.answers.context import Context
from bot.core.answers.request import Ask
from bot.core.guides.library import Library
from tests.wire.telegram.people import BOT

SECTIONS = ("", "form", "mistakes", "variations", "programming", "why", "alternatives")
PEOPLE = 100_000
PHRASES = 400
"""Different questions in the usual mix; people ask the same few again and again."""


def phrases(library: Library, made: random.Random) -> Iterator[str]:
    """Questions about guides, by name or alias, half of them as commands."""
    guides = list(library.guides.values())
    while True:
        guide = made.choice(guides)
        name = made.choice((guide.name, *guide.aliases))
        section = made.choice(SECTIONS)
        yield f"/{section or 'guide'} {name}" if made.random() < 0.5 else f"{name} {section}".strip()


def usual(library: Library, count: int, seed: int) -> list[str]:
    """Questions as they are asked: of `PHRASES` different ones, the n-th most frequent as often as 1/n (Zipf)."""
    known = list(islice(phrases(library, random.Random(0)), PHRASES))
    weights = [1 / rank for rank in range(1, len(known) + 1)]
    return random.Random(seed).choices(known, weights, k=count)


def strange(library: Library, count: int, seed: int) -> list[str]:
    """Questions none of which was asked before: the same phrases, each with words of its own around it."""
    made = random.Random(seed)
    return [
        f"{text} {made.choice(('please', 'pls', 'thx', 'again', 'now'))}" + " " * (place % 7)
        for place, text in enumerate(islice(phrases(library, made), count))
    ]


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


def presses(library: Library, count: int, seed: int, first: int = 1) -> list[dict[str, Any]]:
    """Presses of the section buttons below the answers to the usual questions, as the server delivers them."""
    answerer, made = Answerer(library), random.Random(seed)
    shown = {}
    for text in dict.fromkeys(usual(library, count, seed)):
        (call,) = payloads(answerer.answer(Ask(text.lstrip("/"))), Context())
        buttons = [one for row in call["params"]["reply_markup"]["inline_keyboard"] for one in row]
        data = [one["callback_data"] for one in buttons if one.get("callback_data", "").startswith("s/")]
        if data:
            shown[text] = call["params"], data
    found = []
    for number, text in enumerate(made.choices(list(shown), k=count), first):
        asked = message(number, text)["message"]
        params, data = shown[text]
        card = {"message_id": number, "from": BOT, "chat": asked["chat"], "date": asked["date"], **params}
        query = {"id": str(number), "from": asked["from"], "message": card, "chat_instance": "1"}
        found.append({"update_id": number, "callback_query": {**query, "data": made.choice(data)}})
    return found


def updates(texts: list[str], first: int = 1) -> list[dict[str, Any]]:
    """A question each."""
    return [message(first + place, text) for place, text in enumerate(texts)]
