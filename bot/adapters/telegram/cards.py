"""Answers as finished messages, made once for everybody who asks the same in the same language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.adapters.telegram.deeplinks import Links
from bot.adapters.telegram.memory import Latest
from bot.adapters.telegram.outgoing import dumps
from bot.adapters.telegram.ownership import delete_data, owned
from bot.adapters.telegram.render import Card, render
from bot.core.answers.answerer import Answerer
from bot.core.answers.context import Context
from bot.core.answers.reply import Reply
from bot.core.answers.request import Request
from bot.core.answers.wording import Wording
from bot.core.guides.library import Library

_MADE = 2048
"""Finished messages held at most, some 10 KB each."""
_ASKED = 4096
"""Requests, words as typed among them, whose message is known."""
_MARK = "\u0001"


def closing(
    wording: Wording, owner: int | None, guide: str | None, *, searching: bool = True
) -> tuple[dict[str, Any], ...]:
    """The last row of an answer in a chat: search as one types, where inline mode is on, and delete."""
    delete = {"text": f"🗑 {wording.delete()}", "callback_data": delete_data(owner, guide)}
    return (_search(wording), delete) if searching else (delete,)


def _search(wording: Wording) -> dict[str, Any]:
    return {"text": f"🔎 {wording.search_here()}", "switch_inline_query_current_chat": ""}


@dataclass(frozen=True, slots=True)
class Finished:
    """A reply and its message; the parts of the JSON around the owner's mark are ready.

    `searching` tells whether the message offers to search as one types.
    """

    reply: Reply
    card: Card
    wording: Wording
    before: bytes
    after: bytes
    searching: bool = True

    def tail(self, owner: int | None) -> bytes:
        """What sendMessage and editMessageText share, as the inside of a JSON object."""
        return b"".join((self.before, delete_data(owner, self.card.guide).encode(), self.after))

    def params(self, owner: int | None) -> dict[str, Any]:
        """What sendMessage and editMessageText share."""
        last = closing(self.wording, owner, self.card.guide, searching=self.searching)
        rows = [list(row) for row in (*self.card.rows, last)]
        return {**content(self.card), "reply_markup": {"inline_keyboard": rows}}

    def inline(self, owner: int | None) -> dict[str, Any]:
        """The same for an inline message: it cannot be deleted, and in a group its buttons name their owner."""
        rows = [[_owned(one, owner) for one in row] for row in self.card.rows]
        if self.searching:
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


def finish(reply: Reply, wording: Wording, links: Links, *, searching: bool = True) -> Finished:
    """The message of a reply, all but its address and its owner made into JSON."""
    card = render(reply, wording, links)
    row = list(closing(wording, None, None, searching=searching))
    row[-1] = {**row[-1], "callback_data": _MARK}
    rows = [*(list(buttons) for buttons in card.rows), row]
    whole = dumps({**content(card), "reply_markup": {"inline_keyboard": rows}})[1:-1]
    before, _, after = whole.rpartition(dumps(_MARK)[1:-1])
    return Finished(reply, card, wording, before, after, searching)


class Cards:
    """Answers requests with finished messages. Those of an older library are forgotten when it is replaced.

    Args:
        answerer: knows the answers.
        links: addresses of guides.
        partners: whether partner links show.
        searching: whether the bot's inline mode is on; a button that starts it would do nothing otherwise.
    """

    def __init__(self, answerer: Answerer, links: Links, *, partners: bool, searching: bool = True) -> None:
        self._answerer = answerer
        self._links = links
        self._partners = partners
        self._searching = searching
        self._library: Library | None = None
        self._asked: Latest[tuple[Request, str], Finished] = Latest(_ASKED)
        self._made: Latest[tuple[Request, str], Finished] = Latest(_MADE)

    def get(self, request: Request, wording: Wording) -> Finished:
        """The finished answer to a request in a language."""
        library = self._answerer.library
        if library is not self._library:
            self._asked.clear()
            self._made.clear()
            self._library = library
        found = self._asked.get((request, wording.language))
        if found is None:
            found = self._finish(self._answerer.answer(request, Context(wording, self._partners)), wording)
            self._asked.put((request, wording.language), found)
        return found

    def _finish(self, reply: Reply, wording: Wording) -> Finished:
        """The message of a reply: many words ask for the same place, which is laid out once."""
        if reply.request is None:
            return finish(reply, wording, self._links, searching=self._searching)
        key = (reply.request, wording.language)
        made = self._made.get(key)
        if made is None or not _same(made.reply, reply):
            made = finish(reply, wording, self._links, searching=self._searching)
            self._made.put(key, made)
        return made


def _same(one: Reply, other: Reply) -> bool:
    """Whether two replies to the same request read the same; its other fields follow from the request."""
    return (
        one.blocks == other.blocks
        and one.lead == other.lead
        and one.alert == other.alert
        and one.title == other.title
        and one.actions == other.actions
        and one.page == other.page
    )
