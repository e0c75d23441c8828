"""The texts around a card's body: head, facts, partners, foot."""

from __future__ import annotations

from collections.abc import Sequence

from bot.adapters.discord.escape import address, escape, label
from bot.adapters.discord.markup import Link, line
from bot.core.answers.reply import ALERT_SIGN, Choice, Reply
from bot.core.answers.wording import Wording
from bot.core.guides.model import Facts

TITLE_LIMIT = 200
_LONG_TITLE = 50
"""Characters that make two or three lines of a phone in Discord's larger headings."""
CRUMB = " › "
_DOT = "\u00a0· "
"""Where a line breaks, the dot stays at its end."""


def facts(found: Facts, wording: Wording) -> str:
    """What is known of an exercise as small print: a line where it is little, else a line each for what, with, how."""
    rows = (
        (("muscles", found.primary_muscles), ("also", found.secondary_muscles)),
        (("equipment", found.equipment), ("or", found.equipment_alternatives)),
        (
            ("level", (wording.level(found.level),) if found.level else ()),
            ("type", (found.mechanic,) if found.mechanic else ()),
            ("pattern", (found.pattern.removeprefix("topic: "),) if found.pattern else ()),
        ),
    )
    said = [[_fact(wording.fact(name), terms) for name, terms in row if terms] for row in rows]
    if all(len(row) <= 1 for row in said):
        said = [[fact for row in said for fact in row]]
    return "\n".join(f"-# {_DOT.join(row)}" for row in said if row)


def _fact(name: str, terms: Sequence[str]) -> str:
    """A fact whose name no line break parts from its first word."""
    return f"**{escape(name)}**\u00a0".replace(" ", "\u00a0") + escape(", ".join(terms))


def head(reply: Reply, wording: Wording, link: Link, *, first: bool) -> str:
    """What stands above the body: the alert, where one is, the title, and on the first page the facts."""
    size = "##" if len(reply.title) <= _LONG_TITLE else "###"
    gap = "\n" if reply.crumbs else ""
    parts = [f"{ALERT_SIGN} {line(reply.alert, link)}{gap}" if reply.alert and first else ""]
    parts.append(f"-# {escape(CRUMB.join(reply.crumbs))}" if reply.crumbs else "")
    parts.append(f"{size} {escape(label(reply.title, TITLE_LIMIT))}")
    if reply.facts is not None and first:
        parts.append(facts(reply.facts, wording))
    return "\n".join(part for part in parts if part)


def choice(found: Choice) -> str:
    """Something that may have been meant, above what tells it from its neighbours."""
    name = f"**{escape(found.action.label)}**"
    return f"{name}\n-# {_detail(found)}" if found.action.detail else name


def _detail(found: Choice) -> str:
    return escape(found.action.detail.replace(" · ", _DOT))


def choices(reply: Reply) -> str:
    """All that may have been meant as a list, to be picked from a select."""
    return "\n".join(
        f"- **{escape(one.action.label)}**" + (f"{_DOT}{_detail(one)}" if one.action.detail else "")
        for one in reply.choices
    )


def partners(reply: Reply) -> str:
    """The commercial links, with the disclosure right above them."""
    links = [f"[{escape(partner.label)}]({address(partner.url)})" for partner in reply.partners]
    return "\n".join((f"-# {escape(reply.disclosure)}", *links))


def foot(reply: Reply, wording: Wording, link: Link, page: int, pages: int) -> str:
    """Where the text comes from, and which page this is; "" when there is nothing to say."""
    said = []
    if reply.source is not None:
        name = escape(reply.source.name)
        url = link(reply.source.slug)
        said.append(f"{escape(wording.source())} " + (f"[{name}]({address(url)})" if url else name))
        if reply.source.section not in ("", reply.title):
            said.append(escape(reply.source.section))
    if pages > 1:
        said.append(escape(wording.page(page + 1, pages)))
    return f"-# {_DOT.join(said)}" if said else ""


def reading(name: str, reason: str, url: str | None) -> str:
    """A guide to read next, in its author's words."""
    title = f"**[{escape(name)}]({address(url)})**" if url else f"**{escape(name)}**"
    return f"{title}\n-# {escape(label(reason, 300))}" if reason.strip() else title
