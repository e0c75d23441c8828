"""Words typed behind the bot's name in any chat -> articles to send; and questions where it is only a guest."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.adapters.telegram.cards import Finished
from bot.adapters.telegram.desk import Desk
from bot.adapters.telegram.incoming import asker, question
from bot.adapters.telegram.memory import Latest
from bot.adapters.telegram.outgoing import Outgoing, dumps
from bot.adapters.telegram.reading import InlineQuery, Message
from bot.core.answers import codec
from bot.core.answers.actions import shorten
from bot.core.answers.context import Context
from bot.core.answers.reply import Outcome, Reply
from bot.core.answers.request import Ask, Request, Show
from bot.core.answers.wording import Wording
from bot.core.guides.text import plain

PAGE = 10
"""Results at once; more follow as one scrolls."""
MOST = 50
_KEEP = 300
"""Seconds that Telegram may answer the same words itself: the guides change at a deploy, not as one types."""
_SNIPPET = 120


@dataclass(frozen=True, slots=True)
class Result:
    """One article: what it shows, what it is called, and one line on it."""

    request: Request
    title: str
    line: str


class Inline:
    """Answers inline queries and guest messages."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._articles: Latest[tuple[Request, str, str], tuple[Finished, bytes]] = Latest(256)

    async def on_query(self, query: InlineQuery) -> None:
        """Answers what is being typed, best first; nothing found offers a chat with the bot instead."""
        if not self._desk.typing.take(query.from_user.id, asyncio.get_running_loop().time()):
            return
        wording = self._desk.wordings.pick(query.from_user.language_code)
        # In a group the message's buttons obey whoever sent it; between two people both may turn the pages.
        owner = query.from_user.id if query.chat_type in ("group", "supergroup") else None
        start = int(query.offset) if query.offset.isdecimal() else 0
        results = list(self._results(query.query, wording))
        shown = results[start : start + PAGE]
        articles = b",".join(self._article(result, wording, owner) for result in shown)
        head: dict[str, Any] = {
            "inline_query_id": query.id,
            "cache_time": _KEEP,
            "is_personal": owner is not None or bool(self._desk.wordings.by_language),
            "next_offset": str(start + PAGE) if len(results) > start + PAGE else "",
        }
        if not results:
            head["button"] = {"text": wording.nothing_found(), "start_parameter": "help"}
        await self._desk.delivery.answer(Outgoing("answerInlineQuery", head, b'"results":[' + articles + b"]"))

    async def on_guest(self, message: Message) -> None:
        """Answers a message in a chat that the bot is no member of."""
        asked = question(message, self._desk.me, None, self._desk.chance())
        if asked is None or message.from_user is None or message.guest_query_id is None:
            return
        if not self._desk.allowance.take(message.from_user.id, asyncio.get_running_loop().time()):
            return
        wording = self._desk.wordings.pick(message.from_user.language_code)
        finished = self._desk.cards.get(asked.request, wording)
        owner = None if message.private else asker(message)
        article = _article(finished, "guest", finished.reply.title, "", owner)
        head = {"guest_query_id": message.guest_query_id}
        await self._desk.delivery.answer(Outgoing("answerGuestQuery", head, b'"result":' + dumps(article)))

    def _results(self, text: str, wording: Wording) -> Iterator[Result]:
        """What the words mean, then what they may become, each place once."""
        seen: set[str] = set()
        for result in self._found(text, wording):
            try:
                place = codec.encode(result.request)
            except ValueError:
                continue
            if place not in seen and len(seen) < MOST:
                seen.add(place)
                yield result

    def _found(self, text: str, wording: Wording) -> Iterator[Result]:
        context = Context(wording)
        if text.strip():
            reply = self._desk.cards.get(Ask(text), wording).reply
            if reply.outcome is Outcome.FOUND and reply.request is not None:
                yield Result(reply.request, _name(reply, wording), shorten(_line(reply), _SNIPPET))
            for choice in reply.choices:
                yield Result(choice.action.request, choice.action.label, choice.action.detail)
        suggestions = self._desk.answerer.complete(text, MOST, context)
        for one in suggestions:
            name = f"{one.name}: {wording.section(one.section)}" if one.section else one.name
            yield Result(Show(one.slug, one.section.value if one.section else None), name, one.detail)
        if not text.strip() and not suggestions:
            guides = list(self._desk.answerer.library.guides.values())
            for guide in guides[:: max(1, len(guides) // PAGE)][:PAGE]:
                yield Result(Show(guide.slug), guide.name, shorten(guide.meta, _SNIPPET))

    def _article(self, result: Result, wording: Wording, owner: int | None) -> bytes:
        finished = self._desk.cards.get(result.request, wording)
        key = (result.request, result.title, wording.language)
        known = self._articles.get(key) if owner is None else None
        if known is not None and known[0] is finished:
            return known[1]
        made = dumps(_article(finished, codec.encode(result.request), result.title, result.line, owner))
        if owner is None:
            self._articles.put(key, (finished, made))
        return made


def _article(finished: Finished, number: str, title: str, line: str, owner: int | None) -> dict[str, Any]:
    """An InlineQueryResultArticle."""
    params = finished.inline(owner)
    content = {
        "message_text": params["text"],
        "link_preview_options": params["link_preview_options"],
        **({"entities": params["entities"]} if "entities" in params else {}),
    }
    return {
        "type": "article",
        "id": number,
        "title": title,
        **({"description": line} if line else {}),
        "input_message_content": content,
        "reply_markup": params["reply_markup"],
    }


def _name(reply: Reply, wording: Wording) -> str:
    if reply.source is None:
        return reply.title
    return f"{reply.source.name}: {wording.section(reply.section)}" if reply.section else reply.source.name


def _line(reply: Reply) -> str:
    return " ".join(plain(reply.lead or reply.blocks).split())
