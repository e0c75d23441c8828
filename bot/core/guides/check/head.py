"""The front matter as search engines show it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.core.guides.check.shelf import Finding, Shelf

TITLE = 65
META = 160

_SENTENCE_END = re.compile(r"(?<!\bvs)(?<!\be\.g)(?<!\bi\.e)(?<!\bal)[.!?]\s+(?=[\"']?[A-Z0-9])")


def long_titles(shelf: Shelf) -> Iterator[Finding]:
    """A title that a search engine cuts."""
    for draft in shelf.formatted:
        if (length := len(draft.guide.title)) > TITLE:
            what = f"the title has {length} characters, and search engines cut it at {TITLE}"
            yield Finding(draft.guide.path, draft.key_line("title"), what, "Shorten the promise behind the name")


def poor_meta(shelf: Shelf) -> Iterator[Finding]:
    """A description that is missing, cut, or more than a sentence."""
    for draft in shelf.formatted:
        meta, line = draft.guide.meta, draft.key_line("meta")
        if not meta.strip():
            mend = f"Add a line 'meta: …', one sentence of at most {META} characters"
            yield Finding(draft.guide.path, line, "there is no description ('meta')", mend)
            continue
        if len(meta) > META:
            what = f"the description has {len(meta)} characters, and search engines cut it at {META}"
            yield Finding(draft.guide.path, line, what, "Shorten 'meta'")
        if _SENTENCE_END.search(meta.strip()):
            what = "the description is more than one sentence"
            yield Finding(draft.guide.path, line, what, "Say it in one: what a reader gets")


def no_keywords(shelf: Shelf) -> Iterator[Finding]:
    """A guide without keywords."""
    for draft in shelf.formatted:
        if not draft.guide.keywords:
            mend = "Add a line 'keywords: …', the words that people search for, with commas between"
            yield Finding(draft.guide.path, draft.key_line("keywords"), "there are no keywords", mend)
