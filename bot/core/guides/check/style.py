"""How a guide reads: its length and its reading ease."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.core.guides.check.shelf import Finding, Shelf
from bot.core.guides.document import Text
from bot.core.guides.draft import Draft
from bot.core.guides.model import GuideKind
from bot.core.guides.text import plain_line

LENGTH = {GuideKind.EXERCISE: (500, 900), GuideKind.TOPIC: (500, 1000)}
"""Words of a body, headings included (`guide-format.md`)."""

GRADE = 7.0
"""School grade above which a text is too dense to read between two sets. The library's guides lie between 1.6 and 5."""

SENTENCE = 30
"""Words of the longest sentence that reads well on a phone."""

_SECTION_WORDS = 40
"""Words below which a formula over averages says nothing of a section."""


def wrong_length(shelf: Shelf) -> Iterator[Finding]:
    """A body shorter or longer than the format's."""
    for draft in shelf.formatted:
        least, most = LENGTH[draft.guide.kind]
        count = _count(draft.texts)
        if not least <= count <= most:
            mend = "Say more of what is this guide's own" if count < least else "Cut what another guide says too"
            what = f"the guide has {count} words, and {least} to {most} are wanted"
            yield Finding(draft.guide.path, 1, what, mend)


def hard_to_read(shelf: Shelf) -> Iterator[Finding]:
    """A guide of too high a grade, told at its hardest section."""
    for draft in shelf.formatted:
        if (whole := grade(_prose(draft.texts))) > GRADE:
            line, title = _hardest(draft)
            what = f"the guide reads like grade {whole:.1f}, and {GRADE:.1f} is the most; '{title}' is its hardest part"
            yield Finding(draft.guide.path, line, what, "Split its sentences and take shorter words")


def _hardest(draft: Draft) -> tuple[int, str]:
    graded = [
        (grade(_prose(texts)), section.line, section.title or "the introduction")
        for section in draft.guide.sections
        if _count(texts := draft.texts_of(section)) >= _SECTION_WORDS
    ]
    _, line, title = max(graded, default=(0.0, 1, "the introduction"))
    return line, title


def _count(texts: Iterable[Text]) -> int:
    """Words as an editor counts them: what stands between blanks and holds a letter or a digit."""
    return sum(1 for text in texts for word in plain_line(text.spans).split() if any(map(str.isalnum, word)))


def _prose(texts: Iterable[Text]) -> str:
    """The running text, every entry of a list a sentence of its own."""
    said = (plain_line(text.spans).strip() for text in texts if not text.level)
    return "\n".join(line if line.endswith((".", "!", "?")) else f"{line}." for line in said if line)


def grade(prose: str) -> float:
    """The Automated Readability Index: 4.71 letters a word + 0.5 words a sentence - 21.43.

    Smith, E. A. and Senter, R. J. (1967), AMRL-TR-66-220. It counts no syllables, so it needs no dictionary.
    """
    # A third of a second that only `check` has to spend; the library has no types.
    import textstat  # type: ignore[import-untyped]  # noqa: PLC0415

    return float(textstat.textstat.automated_readability_index(prose)) if prose else 0.0
