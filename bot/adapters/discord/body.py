"""The text of a reply as components: Markdown in short paragraphs, with the pictures between as galleries."""

from __future__ import annotations

from collections.abc import Iterable

from bot.adapters.discord import parts
from bot.adapters.discord.markup import Link, joined
from bot.adapters.discord.measure import units
from bot.adapters.discord.paragraphs import shortened
from bot.adapters.discord.parts import Kind, Part
from bot.core.guides.text import Block, Picture


def body(blocks: Iterable[Block], link: Link) -> list[Part]:
    """Blocks as texts, with the pictures between them as galleries."""
    done: list[Part] = []
    run: list[Block] = []
    shown: list[tuple[str, str]] = []

    def close() -> None:
        if run and (written := joined(run, link)).strip():
            done.append(parts.text(written))
        if shown:
            done.append(parts.gallery(shown))
        run.clear()
        shown.clear()

    for block in blocks:
        if isinstance(block, Picture):
            if len(shown) == parts.PICTURES_IN_GALLERY:
                close()
            shown.append((block.url, block.alt))
            continue
        if shown:
            close()
        run.extend(shortened(block))
    close()
    return done


def letters(made: Iterable[Part]) -> int:
    """Characters of all texts, nested ones included."""
    return sum(
        units(part["content"]) if part["type"] == Kind.TEXT else letters(part.get("components", [])) for part in made
    )
