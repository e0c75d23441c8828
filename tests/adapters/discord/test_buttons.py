"""Presses on cards."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.adapters.discord import ids
from tests.adapters.discord.conftest import Bots
from tests.wire.discord import rules
from tests.wire.discord.fake import FakeDiscord, Json, selects, taps, texts
from tests.wire.discord.record import Request, error

EPHEMERAL = 1 << 6
custom_ids = st.text("spxmrca:/-0123456789abcdefz\u202e ", max_size=100) | st.text(max_size=100)


def forgeries(count: int) -> list[str]:
    """As many forged custom_ids: true ones with characters changed, cut or doubled, and mere noise."""
    luck = random.Random(5)
    true = ["s:1z141z3:s/hip-thrust-exercise/form", "x:1z141z3:s/rdl", "m20:1z141z3:", "p:1z141z3:s/rdl/form/2"]
    found = []
    for _ in range(count):
        custom_id = luck.choice([*true, "".join(chr(luck.randrange(32, 0xD7FF)) for _ in range(30))])
        at, end = sorted(luck.choices(range(len(custom_id) + 1), k=2))
        found.append((custom_id[:at] + luck.choice(["", ":", "/", "0", "\u202e", "z" * 20]) + custom_id[end:])[:100])
    return found


async def card(fake: FakeDiscord, command: str = "form", guide: str = "hip thrust", **options: Any) -> Json:
    """A card of Ann's."""
    return fake.original(await fake.command(command, guide=guide, **options))


def is_private(request: Request) -> bool:
    return bool(request.body["data"]["flags"] & EPHEMERAL)


async def test_a_section_button_changes_the_card_in_place(fake: FakeDiscord, bot: Bots) -> None:
    message = await card(fake)
    request = await fake.press(message, taps(message)["Mistakes"])
    assert request.body["type"] == 7
    assert "Hyperextending at the top" in texts(message)
    assert fake.rest.messages[message["id"]] is message
    await fake.press(message, taps(message)["Form"])
    assert "Drive your hips upward" in texts(message)


async def test_a_section_can_be_picked_from_the_select(fake: FakeDiscord, bot: Bots) -> None:
    message = await card(fake)
    (select,) = selects(message)
    (why,) = [option["value"] for option in select["options"] if option["label"] == "Why"]
    await fake.pick(message, select["custom_id"], why)
    assert "underdeveloped" in texts(message)


async def test_a_related_guide_opens_in_place(fake: FakeDiscord, bot: Bots) -> None:
    message = await card(fake)
    await fake.press(message, taps(message)["Open"])
    related = bot.answerer.library.guides["hip-thrust-exercise"].related[0].slug
    assert bot.answerer.library.guides[related].name in texts(message)


async def test_a_button_works_after_a_restart(fake: FakeDiscord, bots: Bots) -> None:
    async with bots.running():
        message = await card(fake)
    async with bots.running():
        await fake.press(message, taps(message)["Mistakes"])
        assert "Hyperextending at the top" in texts(message)


async def test_somebody_else_gets_a_card_of_their_own(fake: FakeDiscord, bot: Bots) -> None:
    message = await card(fake)
    before = texts(message)
    request = await fake.press(message, taps(message)["Mistakes"], fake.place(fake.bert))
    assert request.body["type"] == 4
    assert is_private(request)
    assert "belongs to somebody else" in texts(request.body)
    assert "Hyperextending at the top" in texts(request.body)
    assert texts(message) == before
    copy = fake.original(request)
    again = await fake.press(copy, taps(copy)["Variations"], fake.place(fake.bert))
    assert again.body["type"] == 7
    assert "Banded Hip Thrust" in texts(copy)
    assert "belongs to somebody else" not in texts(copy)


async def test_a_moderator_may_turn_and_delete_any_card(fake: FakeDiscord, bot: Bots) -> None:
    message = await card(fake)
    moderator = fake.place(fake.bert).moderating()
    request = await fake.press(message, taps(message)["Mistakes"], moderator)
    assert request.body["type"] == 7
    mine = await fake.press(message, taps(message)["Form"])  # it stays Ann's
    assert mine.body["type"] == 7
    await fake.press(message, taps(message)["Delete"], moderator)
    await fake.until("DELETE", "/webhooks/")
    assert message["id"] not in fake.rest.messages


async def test_who_asked_can_delete_the_card(fake: FakeDiscord, bot: Bots) -> None:
    message = await card(fake)
    request = await fake.press(message, taps(message)["Delete"])
    assert request.body["type"] == 6
    gone = await fake.until("DELETE", "/webhooks/")
    assert gone.status == 204
    assert message["id"] not in fake.rest.messages


async def test_somebody_else_cannot_delete_it(fake: FakeDiscord, bot: Bots) -> None:
    message = await card(fake)
    request = await fake.press(message, taps(message)["Delete"], fake.place(fake.bert))
    assert is_private(request)
    assert await fake.quiet() == 0
    assert message["id"] in fake.rest.messages


async def test_deleting_twice_is_no_error(fake: FakeDiscord, bot: Bots, caplog: pytest.LogCaptureFixture) -> None:
    message = await card(fake)
    fake.fail("DELETE", "/webhooks/.*", 404, error(10008), after=True)
    await fake.press(message, taps(message)["Delete"])
    await fake.until("DELETE", "/webhooks/")
    await fake.quiet(0.1)
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


async def test_a_private_card_is_changed_in_place_and_stays_private(fake: FakeDiscord, bot: Bots) -> None:
    message = await card(fake, private=True)
    request = await fake.press(message, taps(message)["Mistakes"])
    assert request.body["type"] == 7
    assert "Delete" not in taps(message)


async def test_a_long_answer_is_paged(fake: FakeDiscord, bot: Bots) -> None:
    first = fake.original(await fake.command("guides"))
    (select, *_) = selects(first)
    await fake.pick(first, select["custom_id"], select["options"][0]["value"])
    assert "All groups" in taps(first)
    await fake.press(first, taps(first)["All groups"])
    assert "Pick a group" in texts(first)


@pytest.mark.parametrize(
    "forged",
    ["", "hello", "s:1:", "s:0:s/no-such-guide/../x", "m:1:", "x:zzzzzzzzzzzzz:", "s:1:s/hip-thrust-exercise/form/-1"],
)
async def test_a_forged_button_gets_a_kind_answer(fake: FakeDiscord, bot: Bots, forged: str) -> None:
    message = await card(fake)
    before = texts(message)
    request = await fake.press(message, forged)
    assert is_private(request)
    assert "no longer valid" in request.body["data"]["content"]
    assert texts(message) == before


async def test_a_button_of_a_guide_that_is_gone_says_so(fake: FakeDiscord, bot: Bots) -> None:
    message = await card(fake)
    owner = taps(message)["Mistakes"].split(":")[1]
    await fake.press(message, f"s:{owner}:s/guide-of-yesterday/form")
    assert "no longer here" in texts(message)


async def test_a_forged_value_of_a_select_gets_a_kind_answer(fake: FakeDiscord, bot: Bots) -> None:
    message = await card(fake)
    request = await fake.pick(message, selects(message)[0]["custom_id"], "rm -rf")
    assert "no longer valid" in request.body["data"]["content"]


@settings(max_examples=300, deadline=None)
@given(custom_ids)
def test_whatever_is_forged_is_read_or_refused_without_an_error(custom_id: str) -> None:
    press = ids.read(custom_id)
    assert press is None or press.owner < 1 << 64


async def test_whatever_is_forged_is_answered_once_and_the_bot_lives(fake: FakeDiscord, bot: Bots) -> None:
    message = await card(fake)
    for custom_id in forgeries(60):
        request = await fake.press(message, custom_id)
        assert request.status == 204
    assert (await fake.command("form", guide="hip thrust")).status == 204
    assert all(len(asked.answers) == 1 for asked in fake.rest.asked.values())


async def test_every_button_of_every_card_can_be_pressed(fake: FakeDiscord, bot: Bots) -> None:
    message = await card(fake)
    for part in list(rules.walk(message["components"])):
        if part["type"] == 2 and not part.get("disabled") and part["label"] != "Delete":
            assert (await fake.press(message, part["custom_id"])).body["type"] == 7
