"""Where words stand: on the line that the author sees them on."""

from __future__ import annotations

import pytest

from bot.core.guides.draft import Draft
from bot.core.guides.folder import read
from bot.core.guides.parse import draft
from bot.core.guides.text import plain_line
from tests.core.guides.owners_guide import CONTENT

SHIPPED = read(CONTENT).drafts


@pytest.mark.parametrize("shipped", SHIPPED, ids=lambda found: found.guide.slug)
def test_every_text_and_link_stands_on_its_line(shipped: Draft) -> None:
    lines = (CONTENT / shipped.guide.path).read_text("utf-8").split("\n")
    assert shipped.texts
    for text in shipped.texts:
        assert text.spans[0].text.split()[0] in lines[text.line - 1]
    for line, target in shipped.links:
        assert (target.url or f"/guide/{target.guide}") in lines[line - 1]


def test_places_in_a_file_of_every_kind_of_block() -> None:
    body = """---
title: x
aliases:
  - one
  - two
muscles:
  primary: [a]
---

# Top

First
second [b](/guide/b)
third [c](/guide/c).

## List

1. Step

   Its second paragraph

   - inner
2. Next

> Quoted

| h |
|---|
| cell [d](/guide/d) |

<p>Raw</p>
"""
    found = draft(body.replace("\n", "\r\n").encode(), "x.md")
    assert [(text.line, plain_line(text.spans), text.level, text.item) for text in found.texts] == [
        (10, "Top", 1, 0),
        (12, "First second b third c.", 0, 0),
        (16, "List", 2, 0),
        (18, "Step", 0, 1),
        (20, "Its second paragraph", 0, 0),
        (22, "inner", 0, 2),
        (23, "Next", 0, 1),
        (25, "Quoted", 0, 0),
        (27, "h", 0, 0),
        (29, "cell d", 0, 0),
        (31, "Raw", 0, 0),
    ]
    assert [(line, target.guide) for line, target in found.links] == [(13, "b"), (14, "c"), (29, "d")]
    assert [found.key_line("aliases"), found.key_line("aliases", 1), found.key_line("muscles.primary")] == [3, 5, 7]
    assert (found.key_line("name"), found.last_line) == (1, 31)
