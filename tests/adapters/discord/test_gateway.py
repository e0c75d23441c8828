"""The gateway on a bad day: lost lines, lost sessions, refusals, silence, and many shards."""

from __future__ import annotations

import asyncio
import logging

import pytest

from bot.adapters.stopped import AdapterStopped
from tests.adapters.discord.conftest import Bots
from tests.wire.discord import interactions
from tests.wire.discord.fake import FakeDiscord, texts
from tests.wire.discord.gateway import IDENTIFY, RESUME
from tests.wire.discord.people import Server


async def still_answers(fake: FakeDiscord) -> None:
    assert "Hip Thrust" in texts((await fake.command("form", guide="hip thrust")).body)


async def test_a_lost_line_is_resumed(fake: FakeDiscord, bot: Bots) -> None:
    (session,) = fake.gateway.live()
    await fake.gateway.drop(session)
    await fake.gateway.wait_received(RESUME, 1)
    await fake.gateway.wait_live()
    await still_answers(fake)
    assert len(fake.gateway.of_kind(IDENTIFY)) == 1


async def test_a_gateway_that_is_gone_for_a_while_is_told_in_one_line_each_time(
    fake: FakeDiscord, bot: Bots, caplog: pytest.LogCaptureFixture
) -> None:
    (session,) = fake.gateway.live()
    fake.gateway.turned_away = 1
    await fake.gateway.drop(session)
    await fake.gateway.wait_received(IDENTIFY, 2)
    await fake.gateway.wait_live()
    await still_answers(fake)
    told = [record for record in caplog.records if "reconnect" in record.getMessage()]
    assert told
    assert all(record.levelname == "WARNING" and "503" in record.getMessage() for record in told)
    assert "Traceback" not in caplog.text


async def test_a_proxy_that_was_set_also_carries_what_is_resumed(fake: FakeDiscord, bots: Bots) -> None:
    fake.resume_url = "ws://127.0.0.1:9/past-the-proxy"
    async with bots.running():
        await still_answers(fake)
        await fake.gateway.drop(fake.gateway.live()[0])
        await fake.gateway.wait_received(RESUME, 1)
        await still_answers(fake)


async def test_what_was_asked_meanwhile_is_answered_once_after_the_resume(fake: FakeDiscord, bot: Bots) -> None:
    (session,) = fake.gateway.live()
    await fake.gateway.drop(session)
    asked = await fake.interact(2, interactions.command("form", {"guide": "hip thrust"}), fake.place())
    await fake.answer(asked)
    await fake.quiet()
    assert [request.status for request in asked.answers] == [204]


async def test_an_interaction_that_the_gateway_repeats_is_answered_once(fake: FakeDiscord, bot: Bots) -> None:
    asked = await fake.interact(2, interactions.command("form", {"guide": "hip thrust"}), fake.place())
    await fake.answer(asked)
    (session,) = fake.gateway.live()
    await fake.gateway.dispatch(session, "INTERACTION_CREATE", asked.payload)
    await fake.quiet()
    assert asked.answers[0].status == 204
    assert len([m for m in fake.rest.messages.values() if m["author"]["id"] == str(fake.bot.id)]) == 1


async def test_a_request_to_reconnect_is_followed(fake: FakeDiscord, bot: Bots) -> None:
    (session,) = fake.gateway.live()
    await fake.gateway.ask_reconnect(session)
    await fake.gateway.wait_received(RESUME, 1)
    await fake.gateway.wait_live()
    await still_answers(fake)


@pytest.mark.parametrize("code", [1001, 4000, 4001, 4002, 4008])
async def test_a_close_that_passes_is_resumed(fake: FakeDiscord, bot: Bots, code: int) -> None:
    (session,) = fake.gateway.live()
    await fake.gateway.close(session, code)
    await fake.gateway.wait_received(RESUME, 1)
    await fake.gateway.wait_live()
    await still_answers(fake)


async def test_a_lost_session_is_opened_anew(fake: FakeDiscord, bot: Bots) -> None:
    (session,) = fake.gateway.live()
    await fake.gateway.lose(session)
    await fake.gateway.wait_received(IDENTIFY, 2)
    await fake.gateway.wait_live()
    await still_answers(fake)


async def test_a_session_that_cannot_be_resumed_is_opened_anew(fake: FakeDiscord, bot: Bots) -> None:
    (session,) = fake.gateway.live()
    fake.gateway.sessions.pop(session.id)
    line, session.line = session.line, None
    assert line is not None
    line.cut()
    await fake.gateway.wait_received(RESUME, 1)
    await fake.gateway.wait_received(IDENTIFY, 2)
    await fake.gateway.wait_live()
    await still_answers(fake)


async def test_a_line_that_has_gone_silent_is_replaced(fake: FakeDiscord, bots: Bots) -> None:
    fake.gateway.heartbeat_ms = 150
    async with bots.running(heartbeat_timeout=0.6):
        (session,) = fake.gateway.live()
        assert session.line is not None
        session.line.silent = True
        await fake.gateway.wait_received(RESUME, 1)
        await fake.gateway.wait_until(lambda: session.line is not None and not session.line.silent)
        await still_answers(fake)


async def test_the_heart_beats(fake: FakeDiscord, bots: Bots) -> None:
    fake.gateway.heartbeat_ms = 100
    async with bots.running():
        await fake.gateway.wait_received(1, 4)


@pytest.mark.parametrize(
    ("code", "mend"),
    [(4014, "Message Content"), (4013, "intent"), (4010, "DISCORD_SHARD_IDS"), (4011, "DISCORD_SHARD_COUNT")],
)
async def test_a_refusal_is_told_in_one_line_and_not_tried_again(
    fake: FakeDiscord, bots: Bots, code: int, mend: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    fake.gateway.refuse_code = code
    async with bots.running() as task:
        with pytest.raises(AdapterStopped) as stopped:
            await asyncio.wait_for(asyncio.shield(task), 10)
    assert mend in str(stopped.value)
    assert "\n" not in str(stopped.value)
    await asyncio.sleep(0.5)
    assert len(fake.gateway.of_kind(IDENTIFY)) == 1
    assert not fake.gateway.lines


async def test_a_wrong_token_is_told_in_one_line(fake: FakeDiscord, bots: Bots) -> None:
    async with bots.running(token="MTA.wrong.token") as task:
        with pytest.raises(AdapterStopped, match="DISCORD_TOKEN") as stopped:
            await asyncio.wait_for(asyncio.shield(task), 10)
    assert "wrong.token" not in str(stopped.value)
    assert fake.count("GET", "/users/@me") == 1


async def test_a_token_that_is_taken_back_ends_the_adapter(fake: FakeDiscord, bots: Bots) -> None:
    async with bots.running() as task:
        (session,) = fake.gateway.live()
        await fake.gateway.close(session, 4004)
        with pytest.raises(AdapterStopped, match="DISCORD_TOKEN"):
            await asyncio.wait_for(asyncio.shield(task), 10)


async def test_several_shards_in_one_process(fake: FakeDiscord, bots: Bots) -> None:
    rooms = []
    for number in range(2):
        server = Server(f"Hall {number}", id=number << 22 | 5)
        fake.servers.append(server)
        rooms.append(fake._add(server.room()))
    async with bots.running(shard_ids=(0, 1), shard_count=2):
        assert sorted(session.shard for session in fake.gateway.live()) == [0, 1]
        assert {session.shards for session in fake.gateway.live()} == {2}
        for room in rooms:
            request = await fake.command("form", fake.place(room=room), guide="hip thrust")
            assert "Hip Thrust" in texts(request.body)


async def test_one_process_a_range_of_shards_and_only_the_first_puts_commands(fake: FakeDiscord, bots: Bots) -> None:
    server = Server("Hall", id=3 << 22 | 5)
    fake.servers.append(server)
    room = fake._add(server.room())
    async with bots.running(shard_ids=(2, 3), shard_count=4):
        assert sorted(session.shard for session in fake.gateway.live()) == [2, 3]
        request = await fake.command("form", fake.place(room=room), guide="hip thrust")
        assert "Hip Thrust" in texts(request.body)
        assert fake.count("PUT", "/applications/") == 0


async def test_as_many_shards_as_discord_recommends(fake: FakeDiscord, bots: Bots) -> None:
    fake.rest.shards = 2
    async with bots.running():
        assert len(await fake.gateway.wait_live(2)) == 2
