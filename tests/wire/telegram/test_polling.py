"""Long polling: it recovers, it loses nothing, and it repeats at most what it was answering."""

from __future__ import annotations

import asyncio
import logging
import resource
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.stopped import AdapterStopped
from bot.adapters.telegram.journal import Journal
from bot.adapters.telegram.polling import Polling
from bot.adapters.telegram.requests import AiohttpRequest
from tests.wire.telegram import failures
from tests.wire.telegram.conftest import CONTENT, Running
from tests.wire.telegram.failures import Failure, flood
from tests.wire.telegram.people import Person, said
from tests.wire.telegram.server import TOKEN, FakeTelegram

ANN = Person(77)


async def test_a_backlog_is_answered_and_confirmed(telegram: FakeTelegram, running: Running) -> None:
    ids = telegram.push(*(said(Person(number), "/form hip thrust") for number in range(1, 6)))
    async with running():
        await telegram.wait("sendMessage", 5)
        await telegram.settled()
    assert telegram.world.confirmed == max(ids) + 1


@pytest.mark.parametrize(
    "failure",
    [
        failures.BAD_GATEWAY,
        failures.INTERNAL,
        failures.RESET,
        failures.RESET_AFTER,
        flood(1),
        Failure(200, "not JSON at all"),
    ],
)
async def test_a_failed_poll_recovers(telegram: FakeTelegram, running: Running, failure: Failure) -> None:
    telegram.fail("getUpdates", failure, failure)
    async with running():
        telegram.push(said(ANN, "/form hip thrust"))
        await telegram.wait("sendMessage")
        await telegram.settled()
        await telegram.quiet()
    assert len(telegram.of("sendMessage", ok=True)) == 1


async def test_a_poll_that_hangs_is_given_up(telegram: FakeTelegram, tmp_path: Path) -> None:
    """The server never answers: the poll ends by itself a little after its own time, and another one is made."""
    got: list[int] = []

    async def handle(update: dict[str, object]) -> None:
        got.append(1)

    telegram.fail("getUpdates", Failure(hang=60))
    request = AiohttpRequest(TOKEN, telegram.url)
    await request.initialize()
    journal = Journal(tmp_path, 1)
    polling = Polling(request, handle, journal, hold=0, patience=0.3)
    stop = asyncio.Event()
    task = asyncio.create_task(polling.run(stop))
    telegram.push(said(ANN, "x"))
    async with asyncio.timeout(10):
        while not got:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    stop.set()
    await task
    journal.close()
    await request.shutdown()


async def test_an_offset_waits_for_its_answers(telegram: FakeTelegram, running: Running) -> None:
    """While one chat is held by the server, others are answered, and nothing unanswered is confirmed."""
    telegram.fail("sendMessage", flood(2), when=lambda params: params["chat_id"] == 1)
    async with running():
        (first,) = telegram.push(said(Person(1), "/form hip thrust"))
        (second,) = telegram.push(said(Person(2), "/form hip thrust"))
        (sent,) = await telegram.wait("sendMessage")
        assert sent.params["chat_id"] == 2
        (third,) = telegram.push(said(Person(3), "/form hip thrust"))
        await telegram.wait("sendMessage", 2)
        assert telegram.world.confirmed <= first
        assert set(telegram.world.updates) == {first, second, third}
        await telegram.wait("sendMessage", 3)
        await telegram.settled()
    assert telegram.world.confirmed == third + 1
    assert [call.params["chat_id"] for call in telegram.of("sendMessage", ok=True)] == [2, 3, 1]


async def test_many_others_are_answered_behind_a_chat_that_waits(telegram: FakeTelegram, running: Running) -> None:
    """More updates than one answer of the server holds: the waiting one goes aside, and on disk."""
    telegram.fail("sendMessage", flood(3), when=lambda params: params["chat_id"] == 1)
    people = [said(Person(number), "/form hip thrust") for number in range(1, 131)]
    for held in range(2, 101):
        telegram.fail("sendMessage", flood(3), when=lambda params, held=held: params["chat_id"] == held)  # type: ignore[misc]
    async with running():
        telegram.push(*people)
        began = time.monotonic()
        await telegram.wait("sendMessage", 30)
        assert time.monotonic() - began < 2.5
        assert {call.params["chat_id"] for call in telegram.of("sendMessage", ok=True)} == set(range(101, 131))
        await telegram.wait("sendMessage", 130, seconds=20)
        await telegram.settled()
    assert len(telegram.of("sendMessage", ok=True)) == 130


async def test_updates_of_a_chat_are_answered_in_order(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        telegram.push(said(ANN, "/form hip thrust"), said(ANN, "/mistakes hip thrust"), said(ANN, "/why hip thrust"))
        sent = await telegram.wait("sendMessage", 3)
    keys = [call.params["text"].split("\n")[0] for call in sent]
    assert keys[0].startswith("Step-by-Step")
    assert keys[1].startswith("Common Hip Thrust Mistakes")
    assert sent[1].at - sent[0].at >= 0.95
    assert sent[2].at - sent[1].at >= 0.95


async def test_two_pollers_end_with_one_clear_line(telegram: FakeTelegram, running: Running) -> None:
    async def second_comes() -> None:
        async with running() as first:
            await telegram.wait("deleteWebhook")
            await asyncio.sleep(0.3)
            telegram.fail("getUpdates", failures.TWO_POLLERS)
            telegram.push(said(ANN, "x"))
            await asyncio.wait((first,), timeout=10)
            assert first.done()

    with pytest.raises(AdapterStopped, match="another program is polling with the same TELEGRAM_TOKEN") as told:
        await second_comes()
    assert "\n" not in str(told.value)
    polls = len(telegram.of("getUpdates"))
    await asyncio.sleep(0.3)
    assert len(telegram.of("getUpdates")) == polls


async def test_a_refused_token_ends_with_one_clear_line(telegram: FakeTelegram, running: Running) -> None:
    with pytest.raises(AdapterStopped, match="refuses TELEGRAM_TOKEN") as told:
        async with running(token="424242:wrong") as task:
            await asyncio.wait((task,), timeout=10)
    assert "wrong" not in str(told.value)


async def test_it_starts_when_the_server_does(
    telegram: FakeTelegram, running: Running, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.fail("getMe", failures.BAD_GATEWAY)
    telegram.fail("deleteWebhook", failures.RESET)
    with caplog.at_level(logging.WARNING):
        async with running():
            telegram.push(said(ANN, "/form hip thrust"))
            await telegram.wait("sendMessage")
    assert "does not answer" in caplog.text


async def test_an_older_webhook_is_taken_down_and_its_backlog_kept(telegram: FakeTelegram, running: Running) -> None:
    telegram.world.updates[900] = {"update_id": 900, **said(ANN, "/form hip thrust")}
    telegram.world.hook.url = "https://old.example/hook"
    async with running():
        await telegram.wait("sendMessage")
    assert telegram.world.hook.url == ""


async def test_a_poison_update_stops_nothing(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        telegram.push(
            {"message": {"message_id": "no", "text": ["?"]}}, {"unheard_of": {}}, {"callback_query": {"id": 1}}
        )
        telegram.push(said(ANN, "/form hip thrust"))
        await telegram.wait("sendMessage")
        await telegram.settled()


NONSENSE: list[dict[str, Any]] = [
    {"message": "text"},
    {"message": []},
    {"message": {"chat": "here", "from": 7}},
    {"message": {"chat": {"id": "7"}}},
    {"callback_query": {"message": 1, "from": {"id": [1]}}},
    {"inline_query": {"from": None}},
    {"edited_message": None, "guest_message": 3},
]


async def test_nonsense_of_a_server_stops_nothing(telegram: FakeTelegram, running: Running) -> None:
    """Whoever stands between (a proxy, a server of one's own) may send anything."""
    for number, update in enumerate(NONSENSE, 1):
        telegram.world.updates[number] = {"update_id": number, **update}
    results: list[Any] = [[1, {}, None], {}, "x", 3]
    telegram.fail("getUpdates", *(Failure(200, {"ok": True, "result": result}) for result in results))
    async with running():
        telegram.push({"update_id": 100, **said(ANN, "/form hip thrust")})
        await telegram.wait("sendMessage")
        await telegram.settled()


def test_a_waiting_file_that_is_damaged_is_left_out(tmp_path: Path) -> None:
    journal = Journal(tmp_path, 1)
    assert journal.put_aside({"update_id": 5, "message": {}})
    journal.close()
    folder = tmp_path / "telegram-1.waiting"
    for name, text in (("6.json", "{"), ("7.json", "[]"), ("8.json", "\x00"), ("notes.json", "{}")):
        (folder / name).write_text(text)
    again = Journal(tmp_path, 1)
    assert again.waiting() == [{"update_id": 5, "message": {}}]
    again.close()


def test_a_disk_that_takes_no_more_stops_no_answer(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    journal = Journal(tmp_path, 1)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        journal.mark(5)
        journal.mark(6)
        assert not journal.put_aside({"update_id": 7})
        journal.confirmed(7)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert journal.answered == set()
    journal.mark(8)
    journal.close()
    assert caplog.text.count("STATE_DIR cannot be written") == 1
    again = Journal(tmp_path, 1)
    assert again.answered == {8}
    again.close()


KILLED = """
import asyncio, os, sys
from pathlib import Path
from bot.adapters.telegram.run import TelegramConfig, run
from bot.core.answers.answerer import Answerer
from bot.core.answers.wording import Wordings
from bot.core.guides import library

answerer = Answerer(library.load(Path(sys.argv[3])))
config = TelegramConfig(token=sys.argv[1], api_url=sys.argv[2], state_dir=Path(sys.argv[4]), rate_per_minute=0)
asyncio.run(run(config, answerer, Wordings(), asyncio.Event()))
"""


def another_process(telegram: FakeTelegram, state: Path) -> tuple[str, ...]:
    return (sys.executable, "-c", KILLED, TOKEN, telegram.url, str(CONTENT), str(state))


async def test_a_kill_in_the_middle_repeats_at_most_the_one_in_flight(
    telegram: FakeTelegram, running: Running, tmp_path: Path
) -> None:
    state = tmp_path / "state"
    telegram.push(*(said(ANN, "/form hip thrust") for _ in range(6)))
    arguments = another_process(telegram, state)
    process = await asyncio.create_subprocess_exec(*arguments, cwd=Path(__file__).parents[3])
    await telegram.wait("sendMessage", 3, seconds=30)
    process.kill()
    await process.wait()
    assert len(telegram.of("sendMessage", ok=True)) < 6
    async with running(state_dir=state):
        await telegram.settled(20)
    assert 6 <= len(telegram.of("sendMessage", ok=True)) <= 7


async def test_a_kill_forgets_no_answer_that_the_server_was_not_told_of(
    telegram: FakeTelegram, running: Running, tmp_path: Path
) -> None:
    state = tmp_path / "state"
    telegram.fail("sendMessage", Failure(hang=60), when=lambda params: params["chat_id"] == 1)
    telegram.push(*(said(Person(number), "/form hip thrust") for number in range(1, 7)))
    arguments = another_process(telegram, state)
    process = await asyncio.create_subprocess_exec(*arguments, cwd=Path(__file__).parents[3])
    await telegram.wait("sendMessage", 5, seconds=30)
    await telegram.quiet()  # the fifth answer has reached the bot, too
    process.kill()
    await process.wait()
    assert len(telegram.world.updates) == 6  # the first of them is unanswered, so none could be confirmed
    async with running(state_dir=state):
        await telegram.settled(20)
    answered = [call.params["chat_id"] for call in telegram.of("sendMessage", ok=True)]
    assert sorted(answered) == [1, 2, 3, 4, 5, 6]


async def test_a_stop_finishes_what_is_under_way_and_confirms_it(telegram: FakeTelegram, running: Running) -> None:
    telegram.fail("sendMessage", Failure(hang=0.7, done=True))
    async with running():
        (number,) = telegram.push(said(ANN, "/form hip thrust"))
        await asyncio.sleep(0.5)
    assert len(telegram.of("sendMessage", ok=True)) == 1
    assert telegram.world.confirmed == number + 1
