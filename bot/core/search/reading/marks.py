"""Marks in a text that are no words: what apps write behind a name, and what sets two names apart."""

from __future__ import annotations

import re

_SET_APART = re.compile(r"(?<=[a-zA-Z]) [/>] (?=[a-zA-Z])")
"""A sign that sets two things apart: "front squat / back squat"."""

_MARKED = re.compile(r"\bv\.? ?\d(?=\s*(?:\(|$))|\((?:fe)?male\)", re.IGNORECASE)
"""What apps write behind a name to tell its pictures apart: "push-up (wall) v. 2", "sit-up (male)"."""


def without_marks(text: str) -> str:
    """A text without apps' marks, and with a word for a sign that sets two things apart."""
    text = text.rstrip()
    if "(" in text or text[-1:].isdigit():
        text = _MARKED.sub("", text)
    return _SET_APART.sub(" vs ", text) if "/" in text or ">" in text else text
