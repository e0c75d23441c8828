"""The address of a guide on the owner's website."""

from __future__ import annotations


def guide_url(public_url: str | None, slug: str) -> str | None:
    """`<public_url>/guide/<slug>`, or None where the owner has no website: a link is never a broken one."""
    return f"{public_url.rstrip('/')}/guide/{slug}" if public_url else None
