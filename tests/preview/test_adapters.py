"""What the adapters really send, through the preview: nothing unknown, nothing that a platform would refuse."""

from __future__ import annotations

import pytest

from bot.adapters.discord import native as discord
from bot.adapters.telegram import native as telegram
from bot.core.answers.answerer import Answerer
from bot.core.answers.context import Context
from bot.core.answers.request import Browse, Compare, Request, Say, Show, Topic
from bot.preview.page import page
from tests.preview.tree import tree

REQUESTS: list[Request] = [
    Say(Topic.HELP),
    Browse(),
    Compare("bench-press", "push-up"),
    *(
        Show(guide, section)
        for guide in ("hip-thrust-exercise", "bench-press", "rep-ranges", "deadlift-form")
        for section in (None, "form", "mistakes", "related", "muscles")
    ),
]


@pytest.mark.parametrize("request_", REQUESTS, ids=str)
def test_every_answer_is_drawn(request_: Request, answerer: Answerer) -> None:
    context = Context()
    reply = answerer.answer(request_, context)
    calls = {
        "discord": discord.payloads(reply, context, "https://example.org"),
        "telegram": telegram.payloads(reply, context, "https://example.org"),
    }
    root = tree(page("q", calls))
    assert not root.all(".unknown")
    assert not root.all(".unknown-entity")
    assert [one.text for one in root.all("h3")] == ["Within every limit"] * 2
    for prefix, drawn in (("dc", 4), ("tg", 2)):
        chats = root.all(f".{prefix}-chat")
        assert [reply.title in chat.text for chat in chats] == [True] * drawn
        for related in reply.related:
            assert related.name in chats[0].text
