"""Inline mode in any chat, buttons on inline messages, and questions where the bot is a guest."""

from __future__ import annotations

from typing import Any

import pytest

from bot.core.answers import codec
from tests.wire.telegram.conftest import Running, buttons
from tests.wire.telegram.people import Person, group, inline, message, pressed, said
from tests.wire.telegram.server import FakeTelegram

ANN = Person(77)
BOB = Person(88, "Bob")


async def results(telegram: FakeTelegram, words: str, **fields: Any) -> dict[str, Any]:
    before = len(telegram.of("answerInlineQuery", ok=True))
    telegram.push(inline(ANN, words, **fields))
    return (await telegram.wait("answerInlineQuery", before + 1))[-1].params


async def test_results_come_as_one_types(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        params = await results(telegram, "hip thrust mistakes")
    first = params["results"][0]
    assert first["title"] == "Hip Thrust: Mistakes"
    assert first["description"]
    assert first["input_message_content"]["message_text"].startswith("Common Hip Thrust Mistakes")
    assert codec.decode(first["id"]) is not None
    assert "• Mistakes" in buttons(first)
    assert params["cache_time"] == 300
    searches = [one for row in first["reply_markup"]["inline_keyboard"] for one in row if len(row) == 1]
    assert any("switch_inline_query_current_chat" in one for one in searches)
    assert "🗑 Delete" not in buttons(first)


async def test_a_few_letters_complete_to_guides(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        params = await results(telegram, "hip thr")
    assert any(one["title"].startswith("Hip Thrust") for one in params["results"])


async def test_more_follow_as_one_scrolls(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        first = await results(telegram, "squat")
        assert first["next_offset"] == "10"
        second = await results(telegram, "squat", offset="10")
    ids = [one["id"] for one in (*first["results"], *second["results"])]
    assert len(ids) == len(set(ids)) > 10


async def test_nothing_typed_shows_some_guides(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        params = await results(telegram, "")
    assert len(params["results"]) == 10


async def test_nothing_found_offers_the_bot_itself(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        params = await results(telegram, "qqqqzzzz xkcdqq")
    assert params["results"] == []
    assert params["button"] == {"text": "Nothing found", "start_parameter": "help"}


@pytest.mark.parametrize("words", ["@" * 256, "💪" * 128, "\u202e", "a/b\nc", "x" * 256, "()[]*_~`>#+-=|{}.!"])
async def test_odd_queries_are_answered(telegram: FakeTelegram, running: Running, words: str) -> None:
    async with running():
        await results(telegram, words)


async def test_buttons_work_on_an_inline_message_for_both(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        params = await results(telegram, "hip thrust form", chat_type="private")
        data = buttons(params["results"][0])["Mistakes"]
        for person in (ANN, BOB):
            telegram.push(pressed(person, None, data, inline_message_id=f"im-{person.id}"))
        first, second = await telegram.wait("editMessageText", 2)
    assert {first.params["inline_message_id"], second.params["inline_message_id"]} == {"im-77", "im-88"}
    assert "chat_id" not in first.params
    assert "• Mistakes" in buttons(first.params)


async def test_in_a_group_an_inline_message_obeys_its_sender(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        params = await results(telegram, "hip thrust form", chat_type="supergroup")
        assert params["is_personal"] is True
        data = buttons(params["results"][0])["Mistakes"]
        telegram.push(pressed(BOB, None, data, inline_message_id="im"))
        (told,) = await telegram.wait("answerCallbackQuery")
        assert "somebody else" in told.params["text"]
        assert told.params["url"] == "https://t.me/spotter_bot?start=mistakes_hip-thrust-exercise"
        telegram.push(pressed(ANN, None, data, inline_message_id="im"))
        (edit,) = await telegram.wait("editMessageText")
        # The next press of the edited message still knows its owner.
        telegram.push(pressed(BOB, None, buttons(edit.params)["Form"], inline_message_id="im"))
        await telegram.wait("answerCallbackQuery", 3)
        await telegram.quiet()
    assert len(telegram.of("editMessageText")) == 1


async def test_without_inline_mode_no_button_starts_it(
    telegram: FakeTelegram, running: Running, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.world.me["supports_inline_queries"] = False
    caplog.set_level("INFO")
    async with running():
        telegram.push(said(ANN, "/form hip thrust"))
        (sent,) = await telegram.wait("sendMessage")
        shown = telegram.world.messages[ANN.id, sent.answer["result"]["message_id"]]
        telegram.push(pressed(ANN, shown, buttons(shown)["Mistakes"]))
        (edit,) = await telegram.wait("editMessageText")
        telegram.push({"guest_message": message(ANN, "@spotter_bot squat", group(-100555), guest_query_id="g1")})
        (guest,) = await telegram.wait("answerGuestQuery")
    assert "🗑 Delete" in buttons(edit.params)
    for markup in (sent.params, edit.params, guest.params):
        assert "switch_inline_query_current_chat" not in str(markup)
    assert "/setinline" in caplog.text


@pytest.mark.parametrize("chat", [group(-100555), BOB.chat()])
async def test_a_guest_message_is_answered_where_it_was_asked(
    telegram: FakeTelegram, running: Running, chat: dict[str, Any]
) -> None:
    asked = message(ANN, "@spotter_bot hip thrust mistakes", chat, guest_query_id="g1")
    async with running():
        telegram.push({"guest_message": asked})
        (answer,) = await telegram.wait("answerGuestQuery")
    assert answer.params["guest_query_id"] == "g1"
    content = answer.params["result"]["input_message_content"]
    assert content["message_text"].startswith("Common Hip Thrust Mistakes")
    assert telegram.of("sendMessage") == []
