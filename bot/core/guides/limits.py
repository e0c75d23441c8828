"""What one message of a chat can hold of a guide: more of it is refused, for no renderer can show it whole.

Only text that cannot be cut is here: a section may be as long as its author likes, since answers turn pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from bot.core.guides.document import Document
from bot.core.guides.front_matter import FrontMatter
from bot.core.guides.model import Related
from bot.core.guides.text import Block, Picture, inner_blocks, plain_line

TITLE = 150
NAME = 60
TERM = 40
TERMS = 12
HEADING = 150
LABEL = 80
"""Characters of a Discord button, on which a partner's label stands."""
PICTURE = 500
"""Characters of what an image shows."""
PARTNERS = 8
RELATED = 25
"""Guides that a list on Discord offers at once."""
RELATED_TEXT = 1600
"""Characters of all related guides with their reasons: they stand below a section, in the same message."""

Finding = tuple[int, str, str]
"""A line, what is wrong there, and the mend."""


_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""The characters of Unicode's category Cc, without line ends and tabs."""


def control_character(text: str) -> int | None:
    """Where a text holds a character that steers a machine and is none to read; line ends and tabs are fine."""
    found = _CONTROL.search(text)
    return found.start() if found is not None else None


def of_head(matter: FrontMatter, lines: Mapping[str, int]) -> Iterator[Finding]:
    """What the front matter has too much of, or cannot be shown."""
    muscles = {f"muscles.{key}": getattr(matter.muscles, key) for key in ("primary", "secondary")}
    lists = {key: getattr(matter, key) for key in ("equipment", "equipment_alternatives")} | muscles
    texts = {key: getattr(matter, key) or "" for key in ("title", "name", "pattern", "level", "mechanic")}
    limits = {"title": TITLE, "name": NAME}
    for key, text in texts.items():
        if len(text) > (most := limits.get(key, TERM)):
            yield (
                lines.get(key, 1),
                f"'{key}' has {len(text)} characters, and answers have room for {most}",
                "Shorten it",
            )
    for key, terms in lists.items():
        if len(terms) > TERMS:
            yield (
                lines.get(key, 1),
                f"'{key}' has {len(terms)} entries, and answers have room for {TERMS}",
                "Keep the main",
            )
        if any(len(term) > TERM for term in terms):
            yield lines.get(key, 1), f"an entry of '{key}' has more than {TERM} characters", "Shorten it"
    for key in ("meta", "keywords", "aliases", *texts, *lists):
        value = lists.get(key) or texts.get(key) or getattr(matter, key, None) or ()
        if any(control_character(text) is not None for text in ([value] if isinstance(value, str) else value)):
            yield lines.get(key, 1), f"'{key}' holds a control character", "Remove it"


def of_body(document: Document) -> Iterator[Finding]:
    """What the body has too much of."""
    for text in document.texts:
        if text.level and (length := len(plain_line(text.spans))) > HEADING:
            yield text.line, f"the heading has {length} characters, and answers have room for {HEADING}", "Shorten it"
    for piece in document.pieces:
        for picture in _pictures(piece.block):
            if (length := len(picture.alt)) > PICTURE:
                yield (
                    piece.line,
                    f"an image's description has {length} characters, and {PICTURE} are shown",
                    "Shorten it",
                )
    for partner in document.partners:
        if (length := len(partner.label)) > LABEL:
            yield (
                partner.line,
                f"the partner link's label has {length} characters, and a button holds {LABEL}",
                "Shorten it",
            )
    if len(document.partners) > PARTNERS:
        count, line = len(document.partners), document.partners[PARTNERS].line
        yield line, f"the guide has {count} partner links, and answers have room for {PARTNERS}", "Keep the best"


def of_related(related: tuple[Related, ...]) -> Iterator[Finding]:
    """What the list of related guides has too much of."""
    if len(related) > RELATED:
        what = f"the guide has {len(related)} related guides, and answers have room for {RELATED}"
        yield related[RELATED].line, what, "Keep the next steps of this guide's reader"
    length = sum(len(found.label) + len(found.reason) for found in related)
    if length > RELATED_TEXT:
        what = f"the related guides have {length} characters, and answers have room for {RELATED_TEXT}"
        yield related[0].line, what, "Say each reason in a few words"


def _pictures(block: Block) -> Iterator[Picture]:
    if isinstance(block, Picture):
        yield block
    for inner in inner_blocks(block):
        yield from _pictures(inner)
