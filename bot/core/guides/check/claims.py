"""What guides are called: every name, each with its place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from bot.core.guides.check.shelf import Shelf
from bot.core.guides.draft import Draft


@dataclass(frozen=True, slots=True)
class Claim:
    """A guide says that it is called `text`; `own` when that is its very name rather than one more."""

    draft: Draft
    text: str
    line: int
    own: bool

    @property
    def slug(self) -> str:
        """The guide that claims the name."""
        return self.draft.guide.slug

    @property
    def folded(self) -> str:
        """The name as a search compares it."""
        return fold(self.text)


def fold(text: str) -> str:
    """Lower-case words with one blank between, without accents, apostrophes and signs."""
    bare = text.casefold()
    if not bare.isascii():
        bare = "".join(char for char in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(char))
    return " ".join(re.findall(r"[^\W_]+", bare.replace("'", "").replace("\u2019", "")))


def claims(shelf: Shelf) -> list[Claim]:
    """Every name of every guide of the library's own language: first the guides' names, then their other ones."""
    drafts = shelf.originals
    names = [Claim(draft, draft.guide.name, draft.key_line("name"), own=True) for draft in drafts]
    return [claim for claim in (*names, *(found for draft in drafts for found in _others(draft))) if claim.folded]


def _others(draft: Draft) -> Iterator[Claim]:
    written = draft.matter.aliases is not None
    for number, alias in enumerate(draft.guide.aliases):
        line = draft.key_line("aliases", number) if written else draft.key_line("keywords")
        yield Claim(draft, alias, line, own=False)
