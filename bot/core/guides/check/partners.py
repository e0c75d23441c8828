"""Links that sell: marked, so that a reply can disclose them, and disclosed where the author put them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from bot.core.guides.check.claims import fold
from bot.core.guides.check.shelf import Finding, Shelf
from bot.core.guides.draft import Draft
from bot.core.guides.text import plain_line

_SHOPS = re.compile(
    r"(^|\.)(amazon\.[a-z.]+|amzn\.(to|eu)|ebay\.[a-z.]+|etsy\.com|aliexpress\.com|iherb\.com|bodybuilding\.com"
    r"|roguefitness\.[a-z.]+|myprotein\.[a-z.]+|pxf\.io|sjv\.io|jdoqocy\.com|anrdoezrs\.net|tkqlhce\.com|dpbolvw\.net"
    r"|kqzyfj\.com|awin1\.com|shareasale\.com|linksynergy\.com|avantlink\.com|clickbank\.net)$"
    r"|^(shop|store|buy)\."
)
"""Hosts that sell: shops, and the redirectors of the large affiliate networks."""

_SALES = re.compile(r"/(shop|store|cart|checkout|products?|dp)/|[?&](tag|aff|affiliate|aff_id|irclickid)=", re.I)
"""Paths and parameters by which a link sells or credits a sale."""

_DISCLOSES = frozenset(
    "ad ads advert advertisement advertisements affiliate affiliates commission commissions paid partner partners"
    " sponsor sponsored sponsors".split()
)
"""Words one of which tells a reader that somebody pays for a link."""


def unmarked(shelf: Shelf) -> Iterator[Finding]:
    """A link that sells without being marked, so that no reply can put a disclosure beside it."""
    for draft in shelf.drafts:
        for line, target in draft.links:
            if target.url is not None and sells(target.url):
                what = f"the link {target.url} seems to sell something"
                mend = f'If so, mark it: <a href="{target.url}" rel="sponsored">…</a>'
                yield Finding(draft.guide.path, line, what, mend)


def sells(url: str) -> bool:
    """Whether an address is that of a shop or credits a sale, as far as its looks tell."""
    parts = urlsplit(url)
    return bool(_SHOPS.search(parts.hostname or "") or _SALES.search(f"{parts.path}?{parts.query}"))


def undisclosed(shelf: Shelf) -> Iterator[Finding]:
    """A marked link whose section does not say what it is.

    Replies disclose every partner link by themselves; the file, and a website made of it, only in the author's words.
    """
    for draft in shelf.drafts:
        for partner in draft.guide.partners:
            if not _DISCLOSES & set(fold(f"{_around(draft, partner.line)} {partner.label}").split()):
                what = f"nothing says that '{partner.label or partner.url}' is a partner's link"
                mend = "Say so in its section, for instance 'Our partners support this guide:'"
                yield Finding(draft.guide.path, partner.line, what, mend)


def _around(draft: Draft, line: int) -> str:
    """The heading and the words of the section that holds a line."""
    for section in reversed(draft.guide.sections):
        if section.line <= line:
            return " ".join([section.title, *(plain_line(text.spans) for text in draft.texts_of(section))])
    return ""
