"""The scripting interface: queries in, answers out, as text, as JSON, or as a platform's own payload.

The JSON of an answer is stable: `query`, `outcome` ("found", "ambiguous", "not_found"), `guide` (slug or null),
`section` (kind or null), `confidence` (0 to 1), `choices` (objects of `guide`, `section`, `confidence`), `related`
(slugs), `text`.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

from bot.adapters.console import native as console
from bot.adapters.console import plain
from bot.adapters.discord import native as discord
from bot.adapters.telegram import native as telegram
from bot.core.answers.answerer import Answerer
from bot.core.answers.context import Context
from bot.core.answers.interpret import interpret
from bot.core.answers.reply import Outcome, Reply

Payloads = Callable[[Reply, Context, str | None], list[dict[str, Any]]]

_MOST_PAGES = 20

PLATFORMS: dict[str, Payloads] = {
    "discord": discord.payloads,
    "telegram": telegram.payloads,
    "console": console.payloads,
}


def reply_to(query: str, answerer: Answerer, context: Context, about: str | None = None) -> Reply:
    """The reply to a typed line, as every adapter would give it."""
    return answerer.answer(interpret(query, about, random.randrange(2**31)), context)  # noqa: S311 - picks a guide


def as_object(query: str, reply: Reply, context: Context, public_url: str | None = None) -> dict[str, Any]:
    """The JSON object of an answer, see the module's own description."""
    return {
        "query": query,
        "outcome": reply.outcome.value,
        "guide": reply.guide if reply.outcome is Outcome.FOUND else None,
        "section": reply.section.value if reply.section and reply.outcome is Outcome.FOUND else None,
        "confidence": round(reply.confidence, 4),
        "choices": [
            {
                "guide": choice.guide,
                "section": choice.section.value if choice.section else None,
                "confidence": round(choice.confidence, 4),
            }
            for choice in reply.choices
        ],
        "related": [entry.slug for entry in reply.related],
        "text": plain.text(reply, context, public_url),
    }


def every_page(platform: str, reply: Reply, context: Context, public_url: str | None = None) -> list[dict[str, Any]]:
    """The payloads of all pages of a reply, in order; a page beyond the last is the last, which ends them."""
    pages: list[list[dict[str, Any]]] = []
    while len(pages) < _MOST_PAGES:
        page = PLATFORMS[platform](replace(reply, page=len(pages)), context, public_url)
        if pages and page == pages[-1]:
            break
        pages.append(page)
    return [payload for page in pages for payload in page]


def as_lines(
    query: str,
    answerer: Answerer,
    context: Context,
    *,
    form: str,
    public_url: str | None = None,
    about: str | None = None,
) -> tuple[list[str], Reply]:
    """One answer in a form: "text", "json", or the name of a platform (its payloads, a JSON object a line)."""
    reply = reply_to(query, answerer, context, about)
    if form == "text":
        return [plain.text(reply, context, public_url)], reply
    if form == "json":
        return [json.dumps(as_object(query, reply, context, public_url), ensure_ascii=False)], reply
    return [json.dumps(one, ensure_ascii=False) for one in PLATFORMS[form](reply, context, public_url)], reply


def stream(
    queries: Iterable[str],
    answerer: Answerer,
    context: Context,
    *,
    form: str,
    public_url: str | None = None,
    conversation: bool = False,
) -> Iterator[str]:
    """Answers one query a line.

    With `conversation` the lines of a paragraph are one conversation, whose last guide a follow-up may mean, and a
    blank line ends it and is answered by nothing. Without it every line stands alone, a blank one too.
    """
    about: str | None = None
    for line in queries:
        query = line.rstrip("\r\n")
        if conversation and not query.strip():
            about = None
            continue
        lines, reply = as_lines(
            query, answerer, context, form=form, public_url=public_url, about=about if conversation else None
        )
        about = reply.about or about
        yield from lines
