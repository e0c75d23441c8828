"""What the API does to answers on a bad day. Nothing answers twice, and one error never stops the next interaction."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.core.answers.answerer import Answerer
from bot.core.answers.context import Context
from bot.core.answers.reply import Reply
from bot.core.answers.request import Ask, Request, Show
from tests.adapters.discord.conftest import Bots
from tests.adapters.discord.replies import library
from tests.wire.discord import interactions
from tests.wire.discord.fake import TOKEN, FakeDiscord, taps, texts
from tests.wire.discord.record import error
from tests.wire.discord.rest import Asked

CALLBACK = "/interactions/.*/callback"


@pytest.fixture(autouse=True)
def no_token_in_any_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.INFO)
    yield
    assert TOKEN not in caplog.text


async def ask(fake: FakeDiscord) -> Asked:
    """A command whose answer is not waited for."""
    return await fake.interact(2, interactions.command("form", {"guide": "hip thrust"}), fake.place())


async def still_answers(fake: FakeDiscord) -> None:
    assert "Hip Thrust" in texts((await fake.command("form", guide="hip thrust")).body)


def errors(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelname == "ERROR"]


async def test_too_late(fake: FakeDiscord, bot: Bots, caplog: pytest.LogCaptureFixture) -> None:
    fake.fail("POST", CALLBACK, 404, error(10062))
    asked = await ask(fake)
    await fake.answer(asked)
    await fake.quiet(0.5)
    assert len(asked.answers) == 1
    assert errors(caplog) == []
    assert "too late" in caplog.text
    await still_answers(fake)


async def test_answered_by_another_replica(fake: FakeDiscord, bot: Bots, caplog: pytest.LogCaptureFixture) -> None:
    fake.fail("POST", CALLBACK, 400, error(40060))
    asked = await ask(fake)
    await fake.answer(asked)
    await fake.quiet(0.5)
    assert len(asked.answers) == 1
    assert errors(caplog) == []
    await still_answers(fake)


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_the_api_fails_for_a_moment(fake: FakeDiscord, bot: Bots, status: int) -> None:
    fake.fail("POST", CALLBACK, status, "<html>bad gateway</html>", times=2)
    asked = await ask(fake)
    await with_original(fake, asked)
    assert [request.status for request in asked.answers] == [status, status, 204]


async def test_the_api_fails_for_longer_than_an_answer_may_take(
    fake: FakeDiscord, bot: Bots, caplog: pytest.LogCaptureFixture
) -> None:
    fault = fake.fail("POST", CALLBACK, 503, "down", times=1000)
    asked = await ask(fake)
    await fake.quiet(6)
    assert asked.original is None
    tries = len(asked.answers)
    assert tries < 60
    assert await fake.quiet(1) == 0
    assert len(errors(caplog)) == 1
    fault.times = 0
    await still_answers(fake)


async def test_a_connection_is_reset_before_the_answer_arrives(fake: FakeDiscord, bot: Bots) -> None:
    fake.fail("POST", CALLBACK, 0)
    asked = await ask(fake)
    await with_original(fake, asked)


async def test_a_connection_is_reset_after_the_answer_arrived(
    fake: FakeDiscord, bot: Bots, caplog: pytest.LogCaptureFixture
) -> None:
    fake.fail("POST", CALLBACK, 0, after=True)
    asked = await ask(fake)
    await with_original(fake, asked)
    await fake.quiet(0.6)
    assert [request.status for request in asked.answers] == [0, 400]  # the second one was told so
    assert len([m for m in fake.rest.messages.values() if m["author"]["id"] == str(fake.bot.id)]) == 1
    assert errors(caplog) == []


@pytest.mark.parametrize("after", [False, True])
async def test_a_connection_that_has_gone_silent_is_not_waited_for_to_the_end(
    fake: FakeDiscord, bot: Bots, caplog: pytest.LogCaptureFixture, after: bool
) -> None:
    fake.fail("POST", CALLBACK, 0, silent=60, after=after)
    asked = await ask(fake)
    await with_original(fake, asked)
    for _ in range(60):
        if len(asked.answers) > 1:
            break
        await fake.quiet(0.1)
    assert [request.status for request in asked.answers] == [0, 400 if after else 204]
    assert len([m for m in fake.rest.messages.values() if m["author"]["id"] == str(fake.bot.id)]) == 1
    assert errors(caplog) == []


async def with_original(fake: FakeDiscord, asked: Asked) -> None:
    """Waits until an interaction has its message."""
    for _ in range(60):
        if asked.original is not None:
            return
        await fake.quiet(0.1)
    raise AssertionError(f"no answer arrived: {asked.answers}")


async def test_a_rate_limit_is_waited_for(fake: FakeDiscord, bot: Bots) -> None:
    body = {"message": "You are being rate limited.", "retry_after": 0.4, "global": False}
    headers = {"Via": "1.1 google", "Retry-After": "0.4", "X-RateLimit-Scope": "shared"}
    fake.fail("POST", CALLBACK, 429, body, headers=headers)
    asked = await ask(fake)
    await with_original(fake, asked)
    assert asked.latency >= 0.4
    assert [request.status for request in asked.answers] == [429, 204]


async def test_a_rate_limit_beyond_the_deadline_is_not_waited_for(fake: FakeDiscord, bot: Bots) -> None:
    body = {"message": "You are being rate limited.", "retry_after": 40.0, "global": False}
    fake.fail("POST", CALLBACK, 429, body, headers={"Via": "1.1 google", "Retry-After": "40"})
    asked = await ask(fake)
    await fake.answer(asked)
    await still_answers(fake)


async def test_a_ban_of_cloudflares_is_not_insisted_on(
    fake: FakeDiscord, bot: Bots, caplog: pytest.LogCaptureFixture
) -> None:
    fake.fail("POST", CALLBACK, 429, "<html>error 1015</html>", headers={"Retry-After": "0.1"}, times=5)
    asked = await ask(fake)
    await fake.answer(asked)
    await fake.quiet(1)
    assert len(asked.answers) == 1
    assert len(errors(caplog)) == 1
    fake.rest.expected_faults.clear()
    await still_answers(fake)


async def test_a_card_that_cannot_be_deleted_is_not_answered_a_second_time(
    fake: FakeDiscord, bot: Bots, caplog: pytest.LogCaptureFixture
) -> None:
    message = fake.original(await fake.command("form", guide="hip thrust"))
    fake.fail("DELETE", "/webhooks/.*", 403, error(50013))
    asked = await fake.interact(3, interactions.press(taps(message)["Delete"]), fake.place(), message)
    await fake.until("DELETE", "/webhooks/")
    await fake.quiet()
    assert [request.body["type"] for request in asked.answers] == [6]
    assert len(errors(caplog)) == 1


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({"Via": "1.1 google", "Retry-After": "0.3"}, {"message": "slow", "retry_after": 0.3, "global": False}),
        ({"Via": "1.1 google", "Retry-After": "0.3"}, {"message": "slow", "retry_after": 0.3, "global": True}),
    ],
)
async def test_messages_are_rate_limited(fake: FakeDiscord, bot: Bots, headers: Any, body: Any) -> None:
    fake.fail("POST", "/channels/.*", 429, body, headers=headers)
    before = len(fake.requests)
    await fake.say(f"<@{fake.bot.id}> hip thrust")
    await fake.until("POST", "/channels/", after=before + 1)
    assert [r.status for r in fake.requests if r.path.startswith("/channels/")] == [429, 200]


async def test_messages_meet_a_ban(fake: FakeDiscord, bot: Bots, caplog: pytest.LogCaptureFixture) -> None:
    fake.fail("POST", "/channels/.*", 429, "<html>error 1015</html>", times=9)
    await fake.say(f"<@{fake.bot.id}> hip thrust")
    await fake.until("POST", "/channels/")
    await fake.quiet(1)
    assert fake.count("POST", "/channels/") == 1
    assert len(errors(caplog)) == 1
    await still_answers(fake)


async def test_a_message_that_failed_is_sent_again_but_shown_once(fake: FakeDiscord, bot: Bots) -> None:
    fake.fail("POST", "/channels/.*", 502, "<html>bad gateway</html>", after=True)
    before = len(fake.requests)
    await fake.say(f"<@{fake.bot.id}> hip thrust")
    await fake.until("POST", "/channels/", after=before + 1)
    assert len([m for m in fake.rest.messages.values() if m["author"]["id"] == str(fake.bot.id)]) == 1


async def test_a_body_that_discord_refuses_ends_in_an_apology(
    fake: FakeDiscord, bot: Bots, caplog: pytest.LogCaptureFixture
) -> None:
    fake.fail("POST", CALLBACK, 400, error(50035))
    asked = await ask(fake)
    await with_original(fake, asked)
    assert "Sorry" in asked.answers[-1].body["data"]["content"]
    assert len(errors(caplog)) == 1


async def test_an_edit_that_discord_refuses_leaves_the_card_alone(fake: FakeDiscord, bot: Bots) -> None:
    message = fake.original(await fake.command("form", guide="hip thrust"))
    before = texts(message)
    fake.fail("POST", CALLBACK, 403, error(50001))
    request = await fake.press(message, taps(message)["Mistakes"])
    assert request.status == 403
    await fake.quiet(0.3)
    assert texts(message) == before
    assert "Sorry" in fake.requests[-1].body["data"]["content"]


# Errors of our own


class Poisoned(Answerer):
    """An answerer with a bug: one question makes it fail."""

    def answer(self, request: Request, context: Context | None = None) -> Reply:
        poison = isinstance(request, Ask) and "poison" in request.text
        if poison or (isinstance(request, Show) and request.section == "mistakes"):
            raise RuntimeError("a bug")
        return super().answer(request, context)


@pytest.fixture
def poisoned(fake: FakeDiscord, tmp_path: Path) -> Bots:
    return Bots(fake, tmp_path, Poisoned(library()))


async def test_a_bug_is_told_to_the_operator_and_stops_nothing(
    fake: FakeDiscord, poisoned: Bots, caplog: pytest.LogCaptureFixture
) -> None:
    async with poisoned.running():
        request = await fake.command("form", guide="poison")
        assert "Sorry" in request.body["data"]["content"]
        assert request.body["data"]["flags"] == 1 << 6
        message = fake.original(await fake.command("form", guide="hip thrust"))
        request = await fake.press(message, taps(message)["Mistakes"])
        assert "Sorry" in request.body["data"]["content"]
        await fake.say(f"<@{fake.bot.id}> poison")
        assert await fake.quiet() == 0
        await still_answers(fake)
    assert caplog.text.count("RuntimeError: a bug") == 3


@pytest.mark.parametrize("kind", [5, 6, 9, 255])
async def test_an_interaction_of_an_unknown_type_is_harmless(fake: FakeDiscord, bot: Bots, kind: int) -> None:
    data = {"custom_id": "x", "components": []}
    await fake.interact(kind, data, fake.place())
    await fake.quiet(0.2)
    await still_answers(fake)


async def test_events_of_tomorrow_are_harmless(fake: FakeDiscord, bot: Bots) -> None:
    (session,) = fake.gateway.live()
    await fake.gateway.dispatch(session, "SQUAT_RACK_TAKEN", {"by": "curls"})
    await still_answers(fake)
