"""Nobody is drowned: not the people, not the channel."""

from __future__ import annotations

from bot.adapters.discord.desk import BURST
from tests.adapters.discord.conftest import Bots
from tests.wire.discord import interactions
from tests.wire.discord.fake import FakeDiscord, taps, texts
from tests.wire.discord.people import Person
from tests.wire.discord.rest import FIRST_REPLY_SECONDS

SLOW = "a lot of questions at once"


async def test_who_asks_too_often_is_told_kindly_and_alone(fake: FakeDiscord, bots: Bots) -> None:
    async with bots.running(rate_per_minute=1):
        for _ in range(BURST):
            assert "Hip Thrust" in texts((await fake.command("form", guide="hip thrust")).body)
        slowed = await fake.command("form", guide="hip thrust")
        assert SLOW in slowed.body["data"]["content"]
        assert slowed.body["data"]["flags"] == 1 << 6
        others = await fake.command("form", fake.place(fake.bert), guide="hip thrust")
        assert "Hip Thrust" in texts(others.body)


async def test_buttons_count_too_but_never_the_one_that_deletes(fake: FakeDiscord, bots: Bots) -> None:
    async with bots.running(rate_per_minute=1):
        message = fake.original(await fake.command("form", guide="hip thrust"))
        for _ in range(BURST - 1):
            await fake.press(message, taps(message)["Open"])
        slowed = await fake.press(message, taps(message)["Open"])
        assert SLOW in slowed.body["data"]["content"]
        assert (await fake.press(message, taps(message)["Delete"])).body["type"] == 6


async def test_a_flood_of_messages_gets_one_sentence_and_then_silence(fake: FakeDiscord, bots: Bots) -> None:
    async with bots.running(rate_per_minute=1):
        for _ in range(BURST + 6):
            await fake.say(f"<@{fake.bot.id}> hip thrust")
        while fake.count("POST", "/channels/") <= BURST:
            await fake.quiet(0.05)
        await fake.quiet(0.5)
        sent = [texts(r.body) for r in fake.requests if r.method == "POST" and r.path.startswith("/channels/")]
        assert len(sent) == BURST + 1
        assert [SLOW in text for text in sent].count(True) == 1


async def test_nothing_is_sent_that_nobody_asked_for(fake: FakeDiscord, bot: Bots) -> None:
    await fake.quiet(0.5)
    assert [request for request in fake.requests if "messages" in request.path] == []


async def test_only_what_is_needed_is_listened_to(fake: FakeDiscord, bot: Bots) -> None:
    (identify,) = fake.gateway.of_kind(2)
    guilds, guild_messages, private_messages = 1 << 0, 1 << 9, 1 << 12
    assert identify["d"]["intents"] == guilds | guild_messages | private_messages


async def test_thirty_people_at_once_while_one_floods(fake: FakeDiscord, bots: Bots) -> None:
    async with bots.running(rate_per_minute=2):
        data = interactions.command("form", {"guide": "hip thrust"})
        flood = [await fake.interact(2, data, fake.place()) for _ in range(100)]
        crowd = [await fake.interact(2, data, fake.place(Person(f"p{n}"))) for n in range(30)]
        answers = [await fake.answer(asked) for asked in crowd]
        assert all("Hip Thrust" in texts(request.body) for request in answers)
        refused = [SLOW in (await fake.answer(asked)).body["data"].get("content", "") for asked in flood]
        assert refused.count(False) == BURST
        assert max(asked.latency for asked in crowd) < FIRST_REPLY_SECONDS
