"""Long paragraphs as several short ones: what reads well on a desk is a wall on a phone."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from bot.core.guides.text import Block, Line, Paragraph, Quote, Span, plain_line

LONG = 220
"""Characters from which a paragraph is taken apart: six lines of a phone."""
_COMFORTABLE = 150
"""Characters that each of its parts should have, roughly."""
_LEAST = 50
"""No part is shorter, so that no few words are left alone."""

_SENTENCE_END = re.compile(r"(?<=[.!])(?<!\b\w\.)(?<!\b(?:vs|cf|Dr|St|No)\.)[\"'”’)]?( )(?=[\"'“‘]?[A-ZÀ-Þ¿¡])")
"""The space behind a sentence: an initial or an abbreviation ends none, nor does a stop before a small letter.

A question stays with its answer, and what stands in brackets with what it explains.
"""


def shortened(block: Block) -> tuple[Block, ...]:
    """A block, or where it is a long paragraph its sentences in several; no word is changed, lost or moved."""
    match block:
        case Paragraph(spans):
            return tuple(Paragraph(part) for part in _parts(spans))
        case Quote(blocks):
            return (Quote(tuple(part for inner in blocks for part in shortened(inner))),)
    return (block,)


def _parts(spans: Line) -> list[Line]:
    text = plain_line(spans)
    if len(text) <= LONG or "\n" in text:  # lines that an author broke stay as they are
        return [spans]
    ends = [found.start(1) for found in _SENTENCE_END.finditer(text) if not _in_brackets(text, found.start(1))]
    count = round(len(text) / _COMFORTABLE)
    cuts = [0]
    for number in range(1, count):
        ideal = len(text) * number / count
        free = [end for end in ends if cuts[-1] + _LEAST <= end <= len(text) - _LEAST]
        if free:
            cuts.append(min(free, key=lambda end: abs(end - ideal)))
    return [_slice(spans, start, end) for start, end in pairwise([*cuts, len(text)])]


def _in_brackets(text: str, at: int) -> bool:
    return text.count("(", 0, at) > text.count(")", 0, at)


def _slice(spans: Line, start: int, end: int) -> Line:
    """The characters from `start` to `end` in their styles, without the space that a cut leaves in front."""
    done: list[Span] = []
    at = 0
    for span in spans:
        text = span.text[max(0, start - at) : max(0, end - at)]
        at += len(span.text)
        text = text if done else text.lstrip()
        if text:
            done.append(replace(span, text=text))
    return tuple(done)
