"""What goes wrong in production, while sending: nothing is said twice, and one chat's trouble is its own."""

from __future__ import annotations

import asyncio
import logging
import random
import string
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.telegram.ownership import read_delete, read_owned
from bot.core.answers import codec
from bot.core.answers.answerer import Answerer
from tests.wire.telegram import failures
from tests.wire.telegram.conftest import Running, buttons
from tests.wire.telegram.failures import Failure, flood, migrated
from tests.wire.telegram.people import Person, group, message, pressed, said
from tests.wire.telegram.server import FakeTelegram

ANN = Person(77)


async def card_of(telegram: FakeTelegram, person: Person = ANN) -> dict[str, Any]:
    before = len(telegram.of("sendMessage", ok=True))
    telegram.push(said(person, "/form hip thrust"))
    sent = await telegram.wait("sendMessage", before + 1)
    return telegram.world.messages[person.id, sent[-1].answer["result"]["message_id"]]


@pytest.mark.parametrize(
    "failure",
    [
        failures.INTERNAL,
        failures.BAD_GATEWAY,
        failures.RESET,
        failures.RESET_AFTER,
        Failure(hang=1.0, done=True, reset=True),
    ],
)
async def test_a_send_that_may_have_arrived_is_never_repeated(
    telegram: FakeTelegram, running: Running, failure: Failure, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.fail("sendMessage", failure)
    async with running():
        telegram.push(said(ANN, "/form hip thrust"))
        await telegram.settled()
        await telegram.quiet(1.2)
        assert len(telegram.of("sendMessage")) == 1
        telegram.push(said(ANN, "/mistakes hip thrust"))  # the chat goes on
        async with asyncio.timeout(5):
            while len(telegram.of("sendMessage")) < 2:  # noqa: ASYNC110
                await asyncio.sleep(0.05)
    assert "may be lost, and is not repeated" in caplog.text


async def test_an_answer_that_takes_too_long_is_not_repeated(
    telegram: FakeTelegram, running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.adapters.telegram import run as running_module
    from bot.adapters.telegram.requests import AiohttpRequest

    def impatient(token: str, api_url: str | None) -> AiohttpRequest:
        return AiohttpRequest(token, api_url, read_timeout=0.4)

    monkeypatch.setattr(running_module, "AiohttpRequest", impatient)
    telegram.fail("sendMessage", Failure(hang=1.5, done=True))
    async with running():
        telegram.push(said(ANN, "/form hip thrust"))
        await telegram.settled()
        await telegram.quiet(1.5)
    assert len(telegram.of("sendMessage")) == 1


@pytest.mark.parametrize("failure", [failures.INTERNAL, failures.RESET, failures.RESET_AFTER, flood(1)])
async def test_an_edit_is_repeated(telegram: FakeTelegram, running: Running, failure: Failure) -> None:
    async with running():
        shown = await card_of(telegram)
        telegram.fail("editMessageText", failure, failure)
        telegram.push(pressed(ANN, shown, buttons(shown)["Mistakes"]))
        async with asyncio.timeout(8):
            while len(telegram.of("editMessageText")) < 3:  # noqa: ASYNC110
                await asyncio.sleep(0.05)
    now = telegram.world.messages[ANN.id, shown["message_id"]]
    assert now["text"].startswith("Common Hip Thrust Mistakes")


async def test_retry_after_is_obeyed_by_that_chat_alone(telegram: FakeTelegram, running: Running) -> None:
    telegram.fail("sendMessage", flood(2), when=lambda params: params["chat_id"] == 1)
    async with running():
        began = time.monotonic()
        telegram.push(*(said(Person(number), "/form hip thrust") for number in (1, 2, 3)))
        sent = await telegram.wait("sendMessage", 3)
    assert [call.params["chat_id"] for call in sent][-1] == 1
    assert sent[-1].at - began >= 2
    assert sent[1].at - began < 1.5


async def test_a_press_answered_too_late_is_nothing_to_tell(
    telegram: FakeTelegram, running: Running, caplog: pytest.LogCaptureFixture
) -> None:
    async with running():
        shown = await card_of(telegram)
        telegram.fail("answerCallbackQuery", failures.TOO_OLD)
        with caplog.at_level(logging.INFO, "bot"):
            caplog.clear()
            telegram.push(pressed(ANN, shown, buttons(shown)["Mistakes"]))
            await telegram.wait("editMessageText")
        assert [record for record in caplog.records if record.levelno > logging.INFO] == []


@pytest.mark.parametrize("failure", [failures.BLOCKED, failures.KICKED, failures.NO_RIGHTS])
async def test_who_does_not_want_the_bot_is_left_alone(
    telegram: FakeTelegram, running: Running, failure: Failure, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.fail("sendMessage", failure)
    async with running():
        telegram.push(said(ANN, "/form hip thrust"))
        await telegram.settled()
        await telegram.quiet()
    assert len(telegram.of("sendMessage")) == 1
    assert (failure is failures.NO_RIGHTS) == ("needs the right to send messages" in caplog.text)


async def test_a_send_follows_a_group_that_became_a_supergroup(telegram: FakeTelegram, running: Running) -> None:
    telegram.fail("sendMessage", migrated(-1009), when=lambda params: params["chat_id"] == -55)
    async with running():
        telegram.push(said(ANN, "/form hip thrust", group(-55)))
        (sent,) = await telegram.wait("sendMessage")
        await telegram.quiet()
    assert sent.params["chat_id"] == -1009
    assert len(telegram.of("sendMessage", ok=True)) == 1


@pytest.mark.parametrize("way", ["to", "from"])
async def test_what_is_known_of_a_group_moves_along(telegram: FakeTelegram, running: Running, way: str) -> None:
    """An edited question is still found in the supergroup, and the group's pace still counts."""
    old, new = group(-55), group(-1009)
    asked = message(ANN, "/form hip thrust", old)
    move = (
        said(ANN, chat=old, migrate_to_chat_id=-1009) if way == "to" else said(ANN, chat=new, migrate_from_chat_id=-55)
    )
    async with running():
        telegram.push({"message": asked})
        (sent,) = await telegram.wait("sendMessage")
        answer = telegram.world.messages.pop((-55, sent.answer["result"]["message_id"]))
        telegram.world.messages[-1009, answer["message_id"]] = {**answer, "chat": new}
        telegram.push(move)
        await telegram.settled()
        changed = {**asked, "chat": new, "text": "/mistakes hip thrust", "edit_date": 1_760_000_050}
        telegram.push({"edited_message": changed})
        (edit,) = await telegram.wait("editMessageText")
    assert edit.params["chat_id"] == -1009
    assert edit.params["message_id"] == answer["message_id"]


async def test_the_bots_own_fault_gets_an_apology_and_stops_nothing(
    telegram: FakeTelegram, running: Running, answerer: Answerer, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = answerer.answer

    def broken(request: Any, context: Any = None) -> Any:
        if "poison" in str(request):
            raise RuntimeError("a bug of ours")
        return honest(request, context)

    monkeypatch.setattr(answerer, "answer", broken)
    async with running():
        telegram.push(said(ANN, "poison"), said(ANN, "/form hip thrust"), said(Person(2), "/form hip thrust"))
        sent = await telegram.wait("sendMessage", 3)
    texts = {call.params["text"].split(",")[0] for call in sent}
    assert "Sorry" in texts
    assert len(telegram.of("sendMessage")) == 3


async def test_thirty_people_are_served_while_one_floods(telegram: FakeTelegram, running: Running) -> None:
    flooder = Person(999, "Flo")
    async with running(rate_per_minute=6):
        began = time.monotonic()
        telegram.push(*(said(flooder, "/form hip thrust") for _ in range(60)))
        telegram.push(*(said(Person(number), "/form hip thrust") for number in range(1, 31)))
        async with asyncio.timeout(20):
            while len({c.params["chat_id"] for c in telegram.of("sendMessage", ok=True)} - {flooder.id}) < 30:  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        took = time.monotonic() - began
        await telegram.settled(30)
    others = [call for call in telegram.of("sendMessage", ok=True) if call.params["chat_id"] != flooder.id]
    assert len(others) == 30
    assert took < 3
    to_flooder = [call.params["text"] for call in telegram.of("sendMessage") if call.params["chat_id"] == flooder.id]
    assert sum("Easy" in text for text in to_flooder) == 1, "one kind sentence, once"
    assert len(to_flooder) <= 8


async def test_a_press_too_many_is_told_on_the_button(telegram: FakeTelegram, running: Running) -> None:
    async with running(rate_per_minute=1):
        shown = await card_of(telegram)
        for _ in range(7):
            telegram.push(pressed(ANN, shown, buttons(shown)["Mistakes"]))
        answers = await telegram.wait("answerCallbackQuery", 7)
    assert any("Easy" in call.params.get("text", "") for call in answers)


def forgeries() -> list[str]:
    made = random.Random(7)
    pieces = [
        "s/",
        "c/",
        "q/",
        "b/",
        "r/",
        "h/",
        "x/",
        "~",
        "hip-thrust-exercise",
        "../..",
        "9" * 30,
        "-1",
        "é",
        "\n",
        "💪",
    ]
    random_ones = [
        "".join(made.choice([*pieces, *string.printable]) for _ in range(made.randint(1, 12))) for _ in range(60)
    ]
    return [
        *random_ones,
        "s/no-such-guide",
        "s/hip-thrust-exercise/no-such-section",
        "s/hip-thrust-exercise/form/999",
        "s/hip-thrust-exercise/form/0/999",
        "c/hip-thrust-exercise/no-such-guide",
        "b/no-such-group",
        "x/zzzz/y/z",
        "~~s/hip-thrust-exercise",
        "~1~~1~s/hip-thrust-exercise",
        "r/99999999999",
        "h/quit",
    ]


async def test_forged_and_stale_buttons_get_a_kind_answer(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        shown = await card_of(telegram)
        forged = [data for data in forgeries() if data != "."]
        telegram.push(*(pressed(ANN, shown, data[:64]) for data in forged))
        answers = await telegram.wait("answerCallbackQuery", len(forged), seconds=40)
        await telegram.settled()
    assert len(answers) == len(forged)
    assert any("no longer valid" in call.params.get("text", "") for call in answers)
    assert any("no longer here" in call.params.get("text", "") for call in answers)
    assert telegram.of("sendMessage") == telegram.of("sendMessage", ok=True)


@given(st.text(max_size=64) | st.from_regex(r"[scqbrhx~][/~][a-z0-9/~.-]{0,60}", fullmatch=True))
def test_no_data_breaks_the_readers(data: str) -> None:
    owner, inner = read_owned(data)
    assert owner is None or owner >= 0
    codec.decode(inner)
    read_delete(inner)


async def test_a_message_that_is_out_of_reach_is_not_edited(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        gone = {"chat": ANN.chat(), "message_id": 3, "date": 0}
        telegram.push(pressed(ANN, gone, "s/hip-thrust-exercise"))
        (answer,) = await telegram.wait("answerCallbackQuery")
        await telegram.quiet()
    assert "no longer valid" in answer.params["text"]
    assert telegram.of("editMessageText") == []
