"""Text of a person or a guide is inert."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.discord.escape import address, escape, label, visible

# What begins something in Discord's Markdown when no backslash stands before it.
LIVE = re.compile(
    r"(?<!\\)(?:\\\\)*(?:[*_~`|\[\]<>]|https?://|@everyone|@here)|^\s*(?:#{1,3}\s|-#|[-+*]\s|\d+[.)]\s)", re.MULTILINE
)
BIDI = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f]")
MARKS = "*_~`|[]<>#-+1.)\\@:/ \n\u202eaé🏋️"


def shown(text: str) -> str:
    """What Discord draws: a backslash before punctuation disappears."""
    return re.sub(r"\\([^0-9A-Za-z\s])", r"\1", text).replace("\u200b", "")


@pytest.mark.parametrize(
    ("text", "inert"),
    [
        ("**bold**", r"\*\*bold\*\*"),
        ("<@123> <#5> </form:9> <:lol:4>", r"\<@123\> \<#5\> \</form\:9\> \<\:lol\:4\>"),
        ("[free](https://evil.example)", r"\[free\](https\://evil.example)"),
        ("@everyone @here", "@\u200beveryone @\u200bhere"),
        ("# big\n- point\n1. first\n-# small\n> said", "\\# big\n\\- point\n1\\. first\n\\-# small\n\\> said"),
        ("3:1 ratio, 5 - 10 reps", r"3\:1 ratio, 5 - 10 reps"),
        ("\u202egnirts\u202c", "gnirts"),
        ("||secret|| `code`", r"\|\|secret\|\| \`code\`"),
    ],
)
def test_marks_are_escaped(text: str, inert: str) -> None:
    assert escape(text) == inert


@given(st.text(MARKS) | st.text())
def test_whatever_is_typed_is_inert_and_reads_as_typed(text: str) -> None:
    written = escape(text)
    assert not LIVE.search(written)
    assert not BIDI.search(written)
    assert shown(written) == visible(text).replace("\u200b", "")


@given(st.text(MARKS) | st.text(), st.integers(1, 100))
def test_a_label_is_one_line_within_its_limit(text: str, limit: int) -> None:
    made = label(text, limit)
    assert len(made) <= limit
    assert "\n" not in made
    assert not BIDI.search(made)


@given(st.text())
def test_an_address_cannot_leave_its_brackets(text: str) -> None:
    assert not set(address(f"https://example.com/{text}")) & set('() <>"\\')
