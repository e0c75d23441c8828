"""Slash commands and the context menu, from the gateway to the answer."""

from __future__ import annotations

from typing import Any

import pytest

from bot.core.answers.commands import COMMANDS, Command, Takes
from tests.adapters.discord.conftest import Bots
from tests.wire.discord.fake import FakeDiscord, selects, taps, texts
from tests.wire.discord.record import Request
from tests.wire.discord.rest import FIRST_REPLY_SECONDS

EPHEMERAL = 1 << 6


def is_private(request: Request) -> bool:
    return bool(request.body["data"]["flags"] & EPHEMERAL)


async def test_a_command_is_answered_with_the_section(fake: FakeDiscord, bot: Bots) -> None:
    request = await fake.command("form", guide="hip thrust")
    assert request.status == 204
    assert request.body["type"] == 4
    assert "Drive your hips upward" in texts(request.body)
    assert {"Mistakes", "Variations", "Delete"} <= set(taps(request.body))


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
async def test_every_command_of_the_table_is_answered(fake: FakeDiscord, bot: Bots, command: Command) -> None:
    options: dict[str, Any] = {
        Takes.GUIDE: {"guide": "romanian deadlift"},
        Takes.WORDS: {"words": "romanian deadlift"},
        Takes.PAIR: {"first": "front squat", "second": "romanian deadlift"},
        Takes.NOTHING: {},
    }[command.takes]
    request = await fake.command(command.name, **options)
    assert request.body["type"] == 4
    assert texts(request.body).strip()
    assert not [error for error in fake.requests if error.status >= 400]


async def test_a_suggestion_that_was_taken_is_that_very_guide(fake: FakeDiscord, bot: Bots) -> None:
    request = await fake.command("mistakes", guide="hip-thrust-exercise")
    assert "Hyperextending at the top" in texts(request.body)


async def test_guide_takes_a_section_or_a_question(fake: FakeDiscord, bot: Bots) -> None:
    request = await fake.command("guide", guide="hip-thrust-exercise", section="variations")
    assert "Banded Hip Thrust" in texts(request.body)
    request = await fake.command("guide", guide="hip-thrust-exercise/mistakes")
    assert "Rushing the reps" in texts(request.body)
    request = await fake.command("guide", guide="hip-thrust-exercise", question="mistakes")
    assert "Rushing the reps" in texts(request.body)


async def test_two_suggestions_are_compared(fake: FakeDiscord, bot: Bots) -> None:
    request = await fake.command("compare", first="front-squat", second="romanian-deadlift")
    assert "Front Squat vs Romanian Deadlift" in texts(request.body)


async def test_random_differs_from_time_to_time(fake: FakeDiscord, bot: Bots) -> None:
    found = {texts((await fake.command("random")).body) for _ in range(8)}
    assert len(found) > 1


async def test_private_is_the_askers_choice(fake: FakeDiscord, bot: Bots) -> None:
    shown = await fake.command("form", guide="hip thrust")
    hidden = await fake.command("form", guide="hip thrust", private=True)
    assert not is_private(shown)
    assert is_private(hidden)
    assert "Delete" not in taps(hidden.body)


async def test_the_operator_sets_the_default(fake: FakeDiscord, bots: Bots) -> None:
    async with bots.running(private=True):
        assert is_private(await fake.command("form", guide="hip thrust"))
        assert not is_private(await fake.command("form", guide="hip thrust", private=False))


async def test_nobody_else_sees_that_nothing_was_found(fake: FakeDiscord, bot: Bots) -> None:
    request = await fake.command("form", guide="qwertzuiop asdfgh")
    assert is_private(request)
    assert "Nothing found" in texts(request.body)


async def test_what_was_typed_is_inert(fake: FakeDiscord, bot: Bots) -> None:
    request = await fake.command("form", guide="@everyone **zzzzqq** [x](https://evil.example) \u202e")
    text = texts(request.body)
    assert "@everyone" not in text
    assert "](https://evil" not in text


async def test_private_messages_threads_and_servers_without_the_bot(fake: FakeDiscord, bot: Bots) -> None:
    for room in (fake.private_room(fake.ann), fake.new_thread(), fake.away_room()):
        request = await fake.command("form", fake.place(room=room), guide="hip thrust")
        assert "Drive your hips upward" in texts(request.body)


async def test_first_replies_are_the_answer_and_nothing_is_deferred(fake: FakeDiscord, bot: Bots) -> None:
    for guide in ("hip thrust", "front squat", "romanian deadlift"):
        await fake.command("form", guide=guide)
    answers = [request for request in fake.requests if request.path.endswith("/callback")]
    assert [request.body["type"] for request in answers] == [4, 4, 4]
    assert max(asked.latency for asked in fake.rest.asked.values()) < FIRST_REPLY_SECONDS / 2


async def test_the_context_menu_answers_what_a_message_asks(fake: FakeDiscord, bot: Bots) -> None:
    message = await fake.say("how do i do a hip thrust", fake.place(fake.bert))
    request = await fake.menu("Find the guide", message | {"content": "hip thrust"})
    assert "Hip Thrust" in texts(request.body)


async def test_the_context_menu_on_a_card_shows_that_card(fake: FakeDiscord, bot: Bots) -> None:
    card = fake.original(await fake.command("mistakes", guide="hip thrust"))
    request = await fake.menu("Find the guide", card, fake.place(fake.bert))
    assert "Rushing the reps" in texts(request.body)


async def test_the_context_menu_on_a_picture_without_words_helps(fake: FakeDiscord, bot: Bots) -> None:
    message = await fake.say("", fake.place(fake.bert))
    assert "/form" in texts((await fake.menu("Find the guide", message)).body)


async def test_a_command_of_an_older_version_gets_a_kind_answer(fake: FakeDiscord, bot: Bots) -> None:
    request = await fake.command("workout", guide="x")
    assert is_private(request)
    assert "no longer valid" in request.body["data"]["content"]
    request = await fake.command("form")  # without its option
    assert "no longer valid" in request.body["data"]["content"]


async def test_several_meanings_are_offered_and_picking_one_changes_the_card(fake: FakeDiscord, bot: Bots) -> None:
    name = next(iter(bot.answerer.library.shared_names))
    request = await fake.command("guide", guide=name)
    assert "Did you mean" in texts(request.body)
    card = fake.original(request)
    if buttons := [custom_id for label, custom_id in taps(card).items() if label != "Delete"]:
        chosen = await fake.press(card, buttons[0])
    else:
        chosen = await fake.pick(card, selects(card)[0]["custom_id"], selects(card)[0]["options"][0]["value"])
    assert chosen.body["type"] == 7
    assert "Did you mean" not in texts(card)
    assert "From the guide" in texts(card)
