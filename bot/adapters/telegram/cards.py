"""Answers as finished messages, made once for everybody who asks the same in the same language."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from bot.adapters.telegram.deeplinks import Links
from bot.adapters.telegram.outgoing import dumps
from bot.adapters.telegram.ownership import delete_data, owned
from bot.adapters.telegram.render import Card, render
from bot.core.answers.answerer import Answerer
from bot.core.answers.context import Context
from bot.core.answers.reply import Reply
from bot.core.answers.request import Request
from bot.core.answers.wording import Wording
from bot.core.guides.library import Library

_KEPT = 512
"""Finished messages held at most, some 8 KB each."""
_MARK = "\u0001"


def closing(wording: Wording, owner: int | None, guide: str | None) -> tuple[dict[str, Any], ...]:
    """The last row of an answer in a chat: search as one types, and delete."""
    return (_search(wording), {"text": f"🗑 {wording.delete()}", "callback_data": delete_data(owner, guide)})


def _search(wording: Wording) -> dict[str, Any]:
    return {"text": f"🔎 {wording.search_here()}", "switch_inline_query_current_chat": ""}


@dataclass(frozen=True, slots=True)
class Finished:
    """A reply and its message; the parts of the JSON around the owner's mark are ready."""

    reply: Reply
    card: Card
    wording: Wording
    before: bytes
    after: bytes

    def tail(self, owner: int | None) -> bytes:
        """What sendMessage and editMessageText share, as the inside of a JSON object."""
        return b"".join((self.before, delete_data(owner, self.card.guide).encode(), self.after))

    def params(self, owner: int | None) -> dict[str, Any]:
        """What sendMessage and editMessageText share."""
        rows = [list(row) for row in (*self.card.rows, closing(self.wording, owner, self.card.guide))]
        return {**content(self.card), "reply_markup": {"inline_keyboard": rows}}

    def inline(self, owner: int | None) -> dict[str, Any]:
        """The same for an inline message: it cannot be deleted, and in a group its buttons name their owner."""
        rows = [[_owned(one, owner) for one in row] for row in self.card.rows]
        rows.append([_search(self.wording)])
        return {**content(self.card), "reply_markup": {"inline_keyboard": rows}}


def _owned(button: dict[str, Any], owner: int | None) -> dict[str, Any]:
    if owner is None or "callback_data" not in button:
        return button
    return {**button, "callback_data": owned(button["callback_data"], owner)}


def content(card: Card) -> dict[str, Any]:
    """A card's text, entities and preview."""
    return {
        "text": card.text,
        **({"entities": list(card.entities)} if card.entities else {}),
        "link_preview_options": card.preview,
    }


def finish(reply: Reply, wording: Wording, links: Links) -> Finished:
    """The message of a reply, all but its address and its owner made into JSON."""
    card = render(reply, wording, links)
    row = list(closing(wording, None, None))
    row[-1] = {**row[-1], "callback_data": _MARK}
    rows = [*(list(buttons) for buttons in card.rows), row]
    whole = dumps({**content(card), "reply_markup": {"inline_keyboard": rows}})[1:-1]
    before, _, after = whole.rpartition(dumps(_MARK)[1:-1])
    return Finished(reply, card, wording, before, after)


class Cards:
    """Answers requests with finished messages. Those of an older library are forgotten when it is replaced."""

    def __init__(self, answerer: Answerer, links: Links, *, partners: bool) -> None:
        self._answerer = answerer
        self._links = links
        self._partners = partners
        self._kept: OrderedDict[tuple[Request, str], Finished] = OrderedDict()
        self._library: Library | None = None

    def get(self, request: Request, wording: Wording) -> Finished:
        """The finished answer to a request in a language."""
        library = self._answerer.library
        if library is not self._library:
            self._kept.clear()
            self._library = library
        key = (request, wording.language)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        made = finish(self._answerer.answer(request, Context(wording, self._partners)), wording, self._links)
        self._kept[key] = made
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return made
