"""Manners in a group: only what was meant for the bot is read, and only who asked may turn the answer."""

from __future__ import annotations

from typing import Any

import pytest

from tests.wire.telegram.conftest import Running, buttons
from tests.wire.telegram.failures import refused
from tests.wire.telegram.people import BOT, Person, group, message, pressed, said
from tests.wire.telegram.server import FakeTelegram

ANN = Person(77)
BOB = Person(88, "Bob")
GYM = group()


async def shown(telegram: FakeTelegram, asked: dict[str, Any] | None = None) -> dict[str, Any]:
    """The message that answers Ann's question in the group, as Telegram shows it."""
    before = len(telegram.of("sendMessage", ok=True))
    telegram.push(asked or said(ANN, "/form hip thrust", GYM))
    sent = await telegram.wait("sendMessage", before + 1)
    return telegram.world.messages[GYM["id"], sent[-1].answer["result"]["message_id"]]


@pytest.mark.parametrize(
    "words",
    [
        "/form hip thrust",
        "/form@spotter_bot hip thrust",
        "@spotter_bot form hip thrust",
        "form hip thrust @Spotter_Bot",
    ],
)
async def test_the_answer_replies_to_the_question(telegram: FakeTelegram, running: Running, words: str) -> None:
    async with running():
        asked = said(ANN, words, GYM)
        telegram.push(asked)
        (sent,) = await telegram.wait("sendMessage")
    assert sent.params["text"].startswith("Step-by-Step: Perfect Hip Thrust Form")
    assert sent.params["reply_parameters"] == {
        "message_id": asked["message"]["message_id"],
        "allow_sending_without_reply": True,
    }


@pytest.mark.parametrize(
    "words",
    ["form hip thrust", "/form@other_bot hip thrust", "/ban him", "mail me@spotter_bot.example", "@spotter_bottle hi"],
)
async def test_what_is_not_for_the_bot_is_not_answered(telegram: FakeTelegram, running: Running, words: str) -> None:
    async with running():
        telegram.push(said(ANN, words, GYM))
        await telegram.settled()
        await telegram.quiet()
    assert telegram.of("sendMessage") == []


async def test_a_mention_without_a_username_counts(telegram: FakeTelegram, running: Running) -> None:
    mention = {"type": "text_mention", "offset": 0, "length": 7, "user": BOT}
    async with running():
        telegram.push(said(ANN, "Spotter form hip thrust", GYM, entities=[mention]))
        await telegram.wait("sendMessage")


async def test_a_reply_to_an_answer_is_about_its_guide(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        card = await shown(telegram)
        telegram.push(said(BOB, "/mistakes", GYM, reply_to_message=card))
        _, second = await telegram.wait("sendMessage", 2)
    assert second.params["text"].startswith("Common Hip Thrust Mistakes")


@pytest.mark.parametrize(
    ("first", "further"),
    [
        ("@spotter_bot my arm went numb on dumbbell curls", "should i stretch it"),
        ("/form hip thrust", "i think im having a heart attack"),
    ],
)
async def test_a_warning_stands_in_the_answer_to_a_reply(
    telegram: FakeTelegram, running: Running, first: str, further: str
) -> None:
    async with running():
        card = await shown(telegram, said(ANN, first, GYM))
        telegram.push(said(BOB, further, GYM, reply_to_message=card))
        _, second = await telegram.wait("sendMessage", 2)
    assert second.params["text"].startswith("⚠️ Stop here")


async def test_thanks_get_no_answer(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        card = await shown(telegram)
        telegram.push(said(BOB, "lol", GYM, reply_to_message=card))
        await telegram.settled()
        await telegram.quiet()
    assert len(telegram.of("sendMessage")) == 1


async def test_a_bare_mention_below_a_question_answers_that(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        asked = message(BOB, "hip thrust mistakes", GYM)
        telegram.push(said(ANN, "@spotter_bot", GYM, reply_to_message=asked))
        (sent,) = await telegram.wait("sendMessage")
    assert sent.params["text"].startswith("Common Hip Thrust Mistakes")


async def test_a_forum_topic_keeps_its_thread(telegram: FakeTelegram, running: Running) -> None:
    forum = group(is_forum=True)
    async with running():
        telegram.push(said(ANN, "/form hip thrust", forum, message_thread_id=42, is_topic_message=True))
        telegram.push(said(ANN, "/form front squat", GYM, message_thread_id=43))  # a mere thread of replies
        first, second = await telegram.wait("sendMessage", 2)
    assert first.params["message_thread_id"] == 42
    assert "message_thread_id" not in second.params


async def test_who_asked_may_turn_and_delete(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        card = await shown(telegram)
        telegram.push(pressed(ANN, card, buttons(card)["Mistakes"]))
        await telegram.wait("editMessageText")
        card = telegram.world.messages[GYM["id"], card["message_id"]]
        telegram.push(pressed(ANN, card, buttons(card)["🗑 Delete"]))
        await telegram.wait("deleteMessage")
    assert telegram.of("getChatMember") == []


@pytest.mark.parametrize("label", ["Mistakes", "🗑 Delete"])
async def test_anybody_else_is_told_kindly_and_shown_the_way(
    telegram: FakeTelegram, running: Running, label: str
) -> None:
    async with running():
        card = await shown(telegram)
        telegram.push(pressed(BOB, card, buttons(card)[label]), pressed(BOB, card, buttons(card)[label]))
        first, second = await telegram.wait("answerCallbackQuery", 2)
        await telegram.quiet()
    assert "somebody else" in first.params["text"]
    if label == "Mistakes":
        link = "https://t.me/spotter_bot?start=mistakes_hip-thrust-exercise"
        assert first.params["url"] == link
        # A client shows the text rather than follow the link; the second press therefore has the link alone.
        assert (second.params["url"], "text" in second.params) == (link, False)
    assert telegram.of("editMessageText", "deleteMessage") == []


async def test_an_admin_may_and_is_asked_for_once(telegram: FakeTelegram, running: Running) -> None:
    telegram.world.admins[GYM["id"]].add(BOB.id)
    async with running():
        card = await shown(telegram)
        telegram.push(pressed(BOB, card, buttons(card)["Mistakes"]))
        await telegram.wait("editMessageText")
        card = telegram.world.messages[GYM["id"], card["message_id"]]
        telegram.push(pressed(BOB, card, buttons(card)["🗑 Delete"]))
        await telegram.wait("deleteMessage")
    assert len(telegram.of("getChatMember")) == 1


async def test_ownership_outlives_a_restart_and_the_question(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        card = await shown(telegram)
    card = {key: value for key, value in card.items() if key != "reply_to_message"}  # Ann deleted her question
    async with running():
        telegram.push(pressed(BOB, card, buttons(card)["Mistakes"]))
        await telegram.wait("answerCallbackQuery")
        await telegram.quiet()
        assert telegram.of("editMessageText") == []
        telegram.push(pressed(ANN, card, buttons(card)["Mistakes"]))
        await telegram.wait("editMessageText")


async def test_a_channels_question_belongs_to_nobody(telegram: FakeTelegram, running: Running) -> None:
    channel = {"id": -1009, "type": "channel", "title": "News"}
    asked = message(ANN, "/form hip thrust", GYM, sender_chat=channel)
    asked["from"] = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
    async with running():
        card = await shown(telegram, {"message": asked})
        telegram.push(pressed(BOB, card, buttons(card)["Mistakes"]))
        await telegram.wait("editMessageText")


async def test_being_added_or_removed_says_nothing(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        telegram.push(said(ANN, chat=GYM, new_chat_members=[BOT]), said(ANN, chat=GYM, left_chat_member=BOT))
        await telegram.settled()
        await telegram.quiet()
    assert telegram.of("sendMessage") == []


async def test_an_answer_older_than_two_days_is_emptied_instead(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        card = await shown(telegram)
        telegram.fail("deleteMessage", refused(400, "Bad Request: message can't be deleted for everyone"))
        telegram.push(pressed(ANN, card, buttons(card)["🗑 Delete"]))
        (edit,) = await telegram.wait("editMessageText")
    assert edit.params["text"] == "🗑"
    assert "reply_markup" not in edit.params


async def test_an_edited_answer_keeps_its_owner(telegram: FakeTelegram, running: Running) -> None:
    telegram.world.admins[GYM["id"]].add(BOB.id)
    async with running():
        card = await shown(telegram)
        telegram.push(pressed(BOB, card, buttons(card)["Mistakes"]))
        await telegram.wait("editMessageText")
        card = telegram.world.messages[GYM["id"], card["message_id"]]
        telegram.push(pressed(ANN, card, buttons(card)["Form"]))
        await telegram.wait("editMessageText", 2)
