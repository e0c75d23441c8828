"""Links that lead nowhere, back to where one is, or to a shop that does not say so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from urllib.parse import urlsplit

from bot.core.guides.check.shelf import Finding, Shelf

_SHOPS = re.compile(
    r"(^|\.)(amazon\.[a-z.]+|amzn\.(to|eu)|ebay\.[a-z.]+|etsy\.com|aliexpress\.com|iherb\.com|bodybuilding\.com"
    r"|roguefitness\.[a-z.]+|myprotein\.[a-z.]+|pxf\.io|sjv\.io|jdoqocy\.com|anrdoezrs\.net|tkqlhce\.com|dpbolvw\.net"
    r"|kqzyfj\.com|awin1\.com|shareasale\.com|linksynergy\.com|avantlink\.com|clickbank\.net)$"
    r"|^(shop|store|buy)\."
)
"""Hosts that sell: shops, and the redirectors of the large affiliate networks."""

_SALES = re.compile(
    r"/(shop|store|cart|checkout|products?|dp)/|[?&](tag|aff|affiliate|aff_id|irclickid)=", re.IGNORECASE
)
"""Paths and parameters by which a link sells or credits a sale."""


def unresolved(shelf: Shelf) -> Iterator[Finding]:
    """A link to a guide that does not exist; no reply shows it, so a lifter misses it."""
    for draft in shelf.drafts:
        for line, target in draft.links:
            if target.guide is not None and target.guide not in shelf.slugs:
                what = f"the link /guide/{target.guide} leads to no guide"
                yield Finding(draft.guide.path, line, what, f"{nearest(target.guide, shelf)}, or write that guide")


def nearest(slug: str, shelf: Shelf) -> str:
    """What an author may have meant by a slug that does not exist."""
    # 0.6 is difflib's own measure of a close match; below it a suggestion misleads.
    found = get_close_matches(slug, sorted(shelf.slugs), n=1, cutoff=0.6)
    return f"Perhaps you mean {found[0]}" if found else "Use the file name of a guide, without .md"


def to_itself(shelf: Shelf) -> Iterator[Finding]:
    """A link to the very guide that holds it."""
    for draft in shelf.drafts:
        for line, target in draft.links:
            if target.guide == draft.guide.slug:
                yield Finding(draft.guide.path, line, "the guide links to itself", "Link another guide, or none")


def unmarked_shops(shelf: Shelf) -> Iterator[Finding]:
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
