"""Reply -> the message that Telegram shows it best as. Pure; nothing of a reply is lost."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.adapters.telegram import keyboard
from bot.adapters.telegram.deeplinks import Links
from bot.adapters.telegram.entities import Composer, Kind, Rich
from bot.adapters.telegram.folding import IN_ORDER, OPEN, behind, fold
from bot.adapters.telegram.keyboard import Row
from bot.adapters.telegram.layout import Layout
from bot.adapters.telegram.phases import counted
from bot.core.answers.commands import BY_NAME
from bot.core.answers.pages import paginate
from bot.core.answers.reply import ALERT_SIGN, Reply
from bot.core.answers.request import Show
from bot.core.answers.wording import Wording
from bot.core.guides.model import Facts, SectionKind
from bot.core.guides.text import Block, Bullets, Item, Paragraph, Picture, Quote, Span, Steps

TEXT_LIMIT = 4096
"""UTF-16 code units of a message (Bot API, sendMessage)."""
ENTITY_LIMIT = 96
"""Of the 100 that a message may hold; a few stay free."""
_LEAST = 400
"""Units that blocks get on a page whatever surrounds them."""

_COMMANDS = frozenset(BY_NAME)
_BRIEF = 80
"""Characters of facts that stand in one run: two lines of a phone."""
_FOLLOWED = frozenset({SectionKind.FORM, SectionKind.MISTAKES})
"""Sections that are read between two sets, from the first line to the last."""


@dataclass(frozen=True, slots=True)
class Card:
    """A finished message without its address: what sendMessage and editMessageText share.

    `rows` lacks the last row, which depends on who asked (see `cards.closing`). `guide` is what follow-ups are about.
    """

    text: str
    entities: tuple[dict[str, Any], ...]
    preview: dict[str, Any]
    rows: tuple[Row, ...]
    guide: str | None
    page: int
    pages: int


def render(reply: Reply, wording: Wording, links: Links) -> Card:
    """The page of a reply that `reply.page` asks for; a page beyond the last is the last.

    Args:
        reply: what to say.
        wording: the words around it, in the asker's language.
        links: addresses of guides.
    """
    if reply.section is SectionKind.FORM and not reply.lead:
        reply = replace(reply, blocks=counted(reply.blocks))
    return _Rendering(reply, wording, links).card()


class _Rendering:
    def __init__(self, reply: Reply, wording: Wording, links: Links) -> None:
        self._reply = reply
        self._wording = wording
        self._links = links

    def card(self) -> Card:
        reply = self._reply
        body: tuple[Block, ...] = (*reply.lead, *reply.blocks)
        boards = keyboard.pages(reply)
        rich = self._compose(body, 0, last=True)
        texts = (body,) if self._fits(rich) else self._text_pages(body)
        count = max(len(texts), len(boards))
        page = min(max(reply.page, 0), count - 1)
        if count > 1:
            body = texts[page] if page < len(texts) else ()
            rich = self._compose(body, page, last=page >= len(texts) - 1)
        turning = keyboard.turning(reply.request, page, count, self._wording)
        return Card(
            text=rich.text,
            entities=tuple(entity.as_dict() for entity in rich.entities),
            preview=self._preview(body, page),
            rows=(*boards[min(page, len(boards) - 1)], *turning),
            guide=reply.guide,
            page=page,
            pages=count,
        )

    # Pages

    def _fits(self, rich: Rich) -> bool:
        return rich.units <= TEXT_LIMIT and rich.pieces <= ENTITY_LIMIT

    def _text_pages(self, blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], ...]:
        frame = self._compose((), 0, last=True)
        units = max(_LEAST, TEXT_LIMIT - frame.units - 8)
        entities = max(8, ENTITY_LIMIT - frame.pieces)

        def size(some: tuple[Block, ...]) -> int:
            rich = self._written(lambda out: self._body(out, some, 0))
            return max(rich.units, math.ceil(rich.pieces * units / entities))

        return paginate(blocks, size, units)

    def _compose(self, body: Sequence[Block], page: int, *, last: bool) -> Rich:
        def write(out: Composer) -> None:
            self._head(out, page)
            self._body(out, body, page)
            if last:
                self._tail(out)
            self._source(out)

        return self._written(write)

    def _written(self, write: Callable[[Composer], None]) -> Rich:
        out = Composer(_COMMANDS)
        write(out)
        return out.build()

    def _layout(self, out: Composer) -> Layout:
        return Layout(out, self._links.guide)

    # Parts, in the order of a message

    def _head(self, out: Composer, page: int) -> None:
        reply = self._reply
        if reply.alert and not page:
            out.write(f"{ALERT_SIGN} ")
            self._layout(out).line(reply.alert, Kind.BOLD)
            out.write("\n\n")
        out.write(reply.title.strip() or "…", Kind.BOLD)
        if reply.crumbs:
            out.write("\n")
            out.write(" › ".join(reply.crumbs), Kind.ITALIC)
        if reply.facts is not None and not page and (text := _facts(reply.facts, self._wording)):
            out.write("\n\n")
            out.write(text, Kind.QUOTE)

    def _body(self, out: Composer, blocks: Sequence[Block], page: int) -> None:
        reply = self._reply
        lead = reply.lead
        led = bool(lead) and not page and tuple(blocks[: len(lead)]) == lead
        layout = self._layout(out)
        if led:
            out.write("\n\n")
            layout.blocks(lead)
            blocks = blocks[len(lead) :]
        room = behind(lead, blocks) if led else IN_ORDER if reply.section in _FOLLOWED else OPEN
        for part in fold(blocks, room):
            out.write("\n\n")
            if part.folded:
                layout.folded(part.blocks)
            else:
                layout.blocks(part.blocks)

    def _tail(self, out: Composer) -> None:
        reply = self._reply
        layout = self._layout(out)
        if reply.picture is not None:
            out.write("\n\n")
            layout.blocks((reply.picture,))
        details = tuple(choice.action for choice in reply.choices if choice.action.detail)
        if details:
            items = tuple(Item((Paragraph((Span(one.label, bold=True), Span(f"\n{one.detail}"))),)) for one in details)
            out.write("\n\n")
            layout.blocks((Bullets(items),))
        self._partners(out)
        if reply.related and reply.section is not SectionKind.RELATED:
            items = tuple(
                Item((Paragraph((Span(one.name, guide=one.slug), Span(f": {one.reason}" if one.reason else ""))),))
                for one in reply.related
            )
            # Numbered, as the buttons below are: see `keyboard.pages`.
            out.write("\n\n")
            out.write(self._wording.read_next(), Kind.BOLD)
            out.write("\n")
            layout.blocks((Quote((Steps(items),)),))

    def _partners(self, out: Composer) -> None:
        reply = self._reply
        if not reply.partners:
            return
        out.write("\n\n")
        for number, partner in enumerate(reply.partners):
            out.write("\n" if number else "")
            out.write(partner.label.strip() or partner.url, url=partner.url)
        if reply.disclosure:
            out.write("\n")
            out.write(reply.disclosure, Kind.ITALIC)

    def _source(self, out: Composer) -> None:
        source = self._reply.source
        if source is None:
            return
        out.write("\n\n")
        out.write(f"{self._wording.source()}: ", Kind.ITALIC)
        out.write(source.name, Kind.ITALIC, url=self._links.guide(source.slug))
        if source.section and source.section != self._reply.title:
            out.write(f" › {source.section}", Kind.ITALIC)

    def _preview(self, body: Sequence[Block], page: int) -> dict[str, Any]:
        """A picture large above the text, the owner's page small below a guide's overview, else nothing."""
        reply = self._reply
        picture = reply.picture or next((block for block in body if isinstance(block, Picture)), None)
        if picture is not None and not page:
            return {"url": picture.url, "prefer_large_media": True, "show_above_text": True}
        overview = isinstance(reply.request, Show) and reply.request.section is None and not page
        if overview and self._links.public_url and reply.guide:
            return {"url": self._links.guide(reply.guide), "prefer_small_media": True}
        return {"is_disabled": True}


def _facts(facts: Facts, wording: Wording) -> str:
    """What is known of an exercise, related facts in one line."""
    rows = (
        (("muscles", facts.primary_muscles), ("also", facts.secondary_muscles)),
        (("equipment", facts.equipment), ("or", facts.equipment_alternatives)),
        (
            ("level", (wording.level(facts.level),) if facts.level else ()),
            ("type", (facts.mechanic,) if facts.mechanic else ()),
            ("pattern", (facts.pattern,) if facts.pattern else ()),
        ),
    )
    written = (" · ".join(f"{wording.fact(name)}: {', '.join(terms)}" for name, terms in row if terms) for row in rows)
    lines = [line for line in written if line]
    brief = " · ".join(lines)
    return brief if len(brief) <= _BRIEF else "\n".join(lines)
