"""Small pieces of HTML, everything from a payload escaped."""

from __future__ import annotations

import json
from html import escape

_OPENED = ("https://", "http://", "tg://")
"""What a link of either platform may lead to; anything else is drawn as a link that goes nowhere."""


def link(url: str, inner: str, kind: str = "link") -> str:
    """A link around finished HTML.

    Args:
        url: where it leads; a scheme that no platform opens leaves a link without an address.
        inner: HTML, escaped already.
        kind: the class.
    """
    if url.strip().lower().startswith(_OPENED):
        return f'<a class="{kind}" href="{escape(url.strip())}" rel="noopener noreferrer nofollow">{inner}</a>'
    return f'<span class="{kind} dead" title="This address opens nowhere: {escape(url)}">{inner}</span>'


def unknown(what: str, payload: object) -> str:
    """A box for something that the preview cannot draw: never dropped, always seen."""
    shown = escape(json.dumps(payload, ensure_ascii=False, indent=1, default=str))
    return f'<div class="unknown"><b>Unknown: {escape(what)}</b><pre>{shown}</pre></div>'


def picture(url: str, description: str, kind: str) -> str:
    """A frame in a picture's place: the page loads nothing from the network."""
    said = escape(description) or "no description"
    return f'<span class="{kind} picture" role="img" title="{escape(url)}"><b>Picture</b><span>{said}</span></span>'
