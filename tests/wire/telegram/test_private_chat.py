"""A lifter and the bot alone: everything that can be typed, pressed and edited there."""

from __future__ import annotations

import pytest

from tests.wire.telegram.conftest import Running, buttons
from tests.wire.telegram.people import Person, message, pressed, said
from tests.wire.telegram.server import FakeTelegram

ANN = Person(77)


async def test_a_command_is_answered_with_its_section(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        telegram.push(said(ANN, "/form hip thrust"))
        (sent,) = await telegram.wait("sendMessage")
    assert sent.params["chat_id"] == ANN.id
    assert sent.params["text"].startswith("Step-by-Step: Perfect Hip Thrust Form\nExercises")
    assert "reply_parameters" not in sent.params
    assert "• Form" in buttons(sent.params)
    assert sent.params["link_preview_options"] == {"is_disabled": True}


@pytest.mark.parametrize(
    "words",
    [
        "/form@spotter_bot hip thrust",
        "/FORM hip thrust",
        "form hip thrsut",
        "/form\nhip thrust",
        "hip thrust form",
        "@spotter_bot form hip thrust",
    ],
)
async def test_ways_to_ask_the_same(telegram: FakeTelegram, running: Running, words: str) -> None:
    async with running():
        telegram.push(said(ANN, words))
        (sent,) = await telegram.wait("sendMessage")
    assert sent.params["text"].startswith("Step-by-Step: Perfect Hip Thrust Form")


async def test_a_caption_is_a_question_too(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        telegram.push(said(ANN, caption="hip thrust mistakes", photo=[]))
        (sent,) = await telegram.wait("sendMessage")
    assert "• Mistakes" in buttons(sent.params)


async def test_a_button_edits_the_message_in_place(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        telegram.push(said(ANN, "/form hip thrust"))
        (sent,) = await telegram.wait("sendMessage")
        shown = telegram.world.messages[ANN.id, sent.answer["result"]["message_id"]]
        telegram.push(pressed(ANN, shown, buttons(sent.params)["Mistakes"]))
        (edit,) = await telegram.wait("editMessageText")
    assert edit.params["message_id"] == shown["message_id"]
    assert "• Mistakes" in buttons(edit.params)
    methods = [call.method for call in telegram.calls if call.method in ("answerCallbackQuery", "editMessageText")]
    assert methods == ["answerCallbackQuery", "editMessageText"]
    assert len(telegram.of("sendMessage")) == 1


async def test_a_restart_does_not_matter_to_a_button(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        telegram.push(said(ANN, "/form hip thrust"))
        (sent,) = await telegram.wait("sendMessage")
    async with running():
        shown = telegram.world.messages[ANN.id, sent.answer["result"]["message_id"]]
        telegram.push(pressed(ANN, shown, buttons(sent.params)["Mistakes"]))
        await telegram.wait("editMessageText")


async def test_pressing_what_is_on_show_already_is_no_fault(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        telegram.push(said(ANN, "/form hip thrust"))
        (sent,) = await telegram.wait("sendMessage")
        shown = telegram.world.messages[ANN.id, sent.answer["result"]["message_id"]]
        telegram.push(pressed(ANN, shown, buttons(sent.params)["• Form"]))
        await telegram.wait("answerCallbackQuery")
        await telegram.quiet()
    (edit,) = telegram.of("editMessageText")
    assert "not modified" in edit.answer["description"]
    assert len(telegram.of("sendMessage")) == 1


async def test_a_follow_up_is_about_the_last_guide(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        telegram.push(said(ANN, "hip thrust"), said(ANN, "/mistakes"))
        _, second = await telegram.wait("sendMessage", 2)
    assert second.params["text"].startswith("Common Hip Thrust Mistakes")


async def test_a_follow_up_to_an_older_answer_is_about_that_one(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        telegram.push(said(ANN, "hip thrust"), said(ANN, "front squat"))
        first, _ = await telegram.wait("sendMessage", 2)
        older = telegram.world.messages[ANN.id, first.answer["result"]["message_id"]]
    async with running():  # nothing is remembered over a restart; the message itself tells
        telegram.push(said(ANN, "/mistakes", reply_to_message=older))
        _, _, third = await telegram.wait("sendMessage", 3)
    assert third.params["text"].startswith("Common Hip Thrust Mistakes")


async def test_an_edited_question_has_its_answer_edited(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        asked = message(ANN, "/form hip thrust")
        telegram.push({"message": asked})
        (sent,) = await telegram.wait("sendMessage")
        changed = {**asked, "text": "/mistakes hip thrust", "edit_date": 1_760_000_050}
        telegram.push({"edited_message": changed})
        (edit,) = await telegram.wait("editMessageText")
        telegram.push({"edited_message": changed})  # only a preview changed
        await telegram.quiet()
    assert edit.params["message_id"] == sent.answer["result"]["message_id"]
    assert edit.params["text"].startswith("Common Hip Thrust Mistakes")
    assert len(telegram.of("editMessageText")) == 1
    assert len(telegram.of("sendMessage")) == 1


async def test_a_deep_link_opens_its_place(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        telegram.push(said(ANN, "/start mistakes_hip-thrust-exercise"))
        (sent,) = await telegram.wait("sendMessage")
    assert sent.params["text"].startswith("Common Hip Thrust Mistakes")


@pytest.mark.parametrize("words", ["/start", "/start ???", "/help", "/start x_y_z_w"])
async def test_a_plain_start_explains_itself(telegram: FakeTelegram, running: Running, words: str) -> None:
    async with running():
        telegram.push(said(ANN, words))
        (sent,) = await telegram.wait("sendMessage")
    assert "/mistakes" in sent.params["text"]


async def test_related_guides_are_deep_links_without_a_website(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        telegram.push(said(ANN, "/related hip thrust"))
        (sent,) = await telegram.wait("sendMessage")
    links = {one["url"] for one in sent.params["entities"] if one["type"] == "text_link"}
    assert any(link.startswith("https://t.me/spotter_bot?start=") for link in links)


async def test_related_guides_are_on_the_website_where_there_is_one(telegram: FakeTelegram, running: Running) -> None:
    async with running(public_url="https://lift.example"):
        telegram.push(said(ANN, "/related hip thrust"))
        (sent,) = await telegram.wait("sendMessage")
    links = {one["url"] for one in sent.params["entities"] if one["type"] == "text_link"}
    assert any(link.startswith("https://lift.example/guide/") for link in links)
    assert not any("t.me" in link for link in links)


async def test_delete_removes_the_answer(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        telegram.push(said(ANN, "/form hip thrust"))
        (sent,) = await telegram.wait("sendMessage")
        shown = telegram.world.messages[ANN.id, sent.answer["result"]["message_id"]]
        telegram.push(pressed(ANN, shown, buttons(sent.params)["🗑 Delete"]))
        await telegram.wait("deleteMessage")
    assert (ANN.id, shown["message_id"]) not in telegram.world.messages


async def test_our_own_inline_message_is_not_a_question(telegram: FakeTelegram, running: Running) -> None:
    from tests.wire.telegram.people import BOT

    async with running():
        telegram.push(said(ANN, "Hip thrust", via_bot=BOT), said(ANN, "/form hip thrust"))
        await telegram.wait("sendMessage")
        await telegram.quiet()
    assert len(telegram.of("sendMessage")) == 1


async def test_a_sticker_or_another_bot_gets_no_answer(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        telegram.push(said(ANN), {"message": {**message(ANN, "hip thrust"), "from": {**ANN.as_user(), "is_bot": True}}})
        await telegram.quiet()
        await telegram.settled()
    assert telegram.of("sendMessage") == []


async def test_unknown_commands_are_questions(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        telegram.push(said(ANN, "/hip_thrust mistakes"))
        (sent,) = await telegram.wait("sendMessage")
    assert sent.params["text"].startswith("Common Hip Thrust Mistakes")


async def test_pages_turn(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        telegram.push(said(ANN, "/guides"))
        (sent,) = await telegram.wait("sendMessage")
        group = next(data for data in buttons(sent.params).values() if data.startswith("b/"))
        shown = telegram.world.messages[ANN.id, sent.answer["result"]["message_id"]]
        telegram.push(pressed(ANN, shown, group))
        (edit,) = await telegram.wait("editMessageText")
    assert edit.params["text"] != sent.params["text"]
