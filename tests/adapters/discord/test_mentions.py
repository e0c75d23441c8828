"""Messages that speak to the bot, and all those that do not."""

from __future__ import annotations

import pytest

from bot.adapters.discord.mentions import words
from tests.adapters.discord.conftest import Bots
from tests.wire.discord.fake import FakeDiscord, Json, Place, taps, texts
from tests.wire.discord.people import HISTORY, SEND, SEND_IN_THREADS, VIEW, Room
from tests.wire.discord.record import Request, error


async def answer_to(fake: FakeDiscord, text: str, place: Place | None = None, reply_to: Json | None = None) -> Request:
    """Says something and waits for the bot's message."""
    before = len(fake.requests)
    place = place or fake.place()
    await fake.say(text, place, reply_to=reply_to)
    return await fake.until("POST", f"/channels/{place.room.id}/messages", after=before)


async def silent(fake: FakeDiscord, text: str, place: Place | None = None, **more: object) -> bool:
    """Whether the bot lets a message pass without a word."""
    await fake.say(text, place, **more)  # type: ignore[arg-type]
    return await fake.quiet() == 0


def me(fake: FakeDiscord) -> str:
    return f"<@{fake.bot.id}>"


@pytest.mark.parametrize(
    ("content", "asked"),
    [
        ("<@1> rdl mistakes", "rdl mistakes"),
        ("<@!1>rdl", "rdl"),
        ("rdl <@&5> <#7> <:flex:9> <a:lift:3> form", "rdl form"),
        ("  <@1>  ", ""),
        ("x" * 5000, "x" * 1000),
    ],
)
def test_the_words_of_a_message(content: str, asked: str) -> None:
    assert words(content) == asked


async def test_a_mention_is_answered_as_a_reply_that_pings_nobody(fake: FakeDiscord, bot: Bots) -> None:
    request = await answer_to(fake, f"{me(fake)} hip thrust mistakes")
    assert "Hyperextending at the top" in texts(request.body)
    assert request.body["allowed_mentions"] == {"parse": [], "replied_user": False}
    asked = [m for m in fake.rest.messages.values() if m["author"]["id"] == str(fake.ann.id)]
    assert request.body["message_reference"]["message_id"] == int(asked[0]["id"])
    assert request.body["enforce_nonce"] is True


async def test_a_card_from_a_mention_belongs_to_who_asked(fake: FakeDiscord, bot: Bots) -> None:
    await answer_to(fake, f"{me(fake)} hip thrust")
    (card,) = [m for m in fake.rest.messages.values() if m["author"]["id"] == str(fake.bot.id)]
    assert (await fake.press(card, taps(card)["Mistakes"])).body["type"] == 7
    assert (await fake.press(card, taps(card)["Form"], fake.place(fake.bert))).body["type"] == 4
    assert (await fake.press(card, taps(card)["Delete"])).body["type"] == 6
    await fake.until("DELETE", "/webhooks/")
    assert card["id"] not in fake.rest.messages


async def test_a_reply_to_a_card_asks_about_its_guide(fake: FakeDiscord, bots: Bots) -> None:
    async with bots.running():
        card = fake.original(await fake.command("form", guide="hip thrust"))
    async with bots.running():  # nothing of it was stored
        request = await answer_to(fake, "and the mistakes?", fake.place(fake.bert), reply_to=card)
        assert "Hyperextending at the top" in texts(request.body)


async def test_a_reply_may_ask_the_same_of_another_guide(fake: FakeDiscord, bot: Bots) -> None:
    card = fake.original(await fake.command("mistakes", guide="hip thrust"))
    request = await answer_to(fake, "same for rdl", reply_to=card)
    assert "Common Romanian Deadlift Mistakes" in texts(request.body)


async def test_a_reply_to_a_comparison_asks_about_its_first_guide(fake: FakeDiscord, bot: Bots) -> None:
    card = fake.original(await fake.command("compare", first="hip-thrust-exercise", second="romanian-deadlift"))
    request = await answer_to(fake, "and the mistakes?", reply_to=card)
    assert "Hyperextending" in texts(request.body)


async def test_a_reply_to_a_did_you_mean_asks_about_the_first_that_may_have_been_meant(
    fake: FakeDiscord, bot: Bots
) -> None:
    name = next(iter(bot.answerer.library.shared_names))
    card = fake.original(await fake.command("guide", guide=name))
    assert "Did you mean" in texts(card)
    first = bot.answerer.library.guides[bot.answerer.library.shared_names[name][0]].name
    assert first in texts((await answer_to(fake, "and the mistakes?", reply_to=card)).body)


async def test_a_warning_stands_in_the_answer_to_a_reply_too(fake: FakeDiscord, bot: Bots) -> None:
    await answer_to(fake, f"{me(fake)} my arm went numb on dumbbell curls")
    (card,) = [m for m in fake.rest.messages.values() if m["author"]["id"] == str(fake.bot.id)]
    request = await answer_to(fake, "should i stretch it", reply_to=card)
    assert texts(request.body).startswith("⚠️ **Stop here")


async def test_a_warning_is_no_talk_though_no_guide_speaks_of_it(fake: FakeDiscord, bot: Bots) -> None:
    card = fake.original(await fake.command("form", guide="hip thrust"))
    request = await answer_to(fake, "i think im having a heart attack", reply_to=card)
    assert "Stop here" in texts(request.body)


async def test_a_reply_whose_card_does_not_come_along_fetches_it(fake: FakeDiscord, bot: Bots) -> None:
    card = fake.original(await fake.command("form", guide="hip thrust"))
    before = len(fake.requests)
    await fake.say("and the mistakes?", reply_to=card, carried=False)
    request = await fake.until("POST", f"/channels/{fake.room.id}/messages", after=before)
    assert fake.count("GET", f"/channels/{fake.room.id}/messages/{card['id']}") == 1
    assert "Hyperextending at the top" in texts(request.body)


async def test_a_private_message_needs_no_mention(fake: FakeDiscord, bot: Bots) -> None:
    place = fake.place(room=fake.private_room(fake.ann))
    assert "Hyperextending" in texts((await answer_to(fake, "mistakes hip thrust", place)).body)
    assert "Nothing found" in texts((await answer_to(fake, "qqqq zzzz xxxx", place)).body)


async def test_a_bare_mention_gets_help(fake: FakeDiscord, bot: Bots) -> None:
    assert "/form" in texts((await answer_to(fake, me(fake))).body)


async def test_a_thread_is_answered_in_the_thread(fake: FakeDiscord, bots: Bots) -> None:
    thread = fake.new_thread()
    async with bots.running():
        await answer_to(fake, f"{me(fake)} hip thrust", fake.place(room=thread))


async def test_a_command_written_by_hand_is_understood(fake: FakeDiscord, bot: Bots) -> None:
    request = await answer_to(fake, f"{me(fake)} /mistakes hip thrust")
    assert "Hyperextending" in texts(request.body)


async def test_what_is_not_for_the_bot_is_left_alone(fake: FakeDiscord, bot: Bots) -> None:
    other = await fake.say("look at my hip thrust", fake.place(fake.bert))
    assert await fake.quiet() == 0
    assert await silent(fake, "hip thrust form")
    assert await silent(fake, "form?", reply_to=other)
    assert await silent(fake, f"{me(fake)} hip thrust", bot=True)
    assert await silent(fake, "@everyone hip thrust")


async def test_thanks_below_a_card_is_no_question(fake: FakeDiscord, bot: Bots) -> None:
    card = fake.original(await fake.command("random"))
    card["components"] = []  # a card about nothing: the words stand alone
    assert await silent(fake, "qqqq zzzz xxxx", reply_to=card)


async def test_a_reply_without_ping_shows_no_text_and_gets_no_answer(fake: FakeDiscord, bot: Bots) -> None:
    card = fake.original(await fake.command("form", guide="hip thrust"))
    assert await silent(fake, "mistakes", reply_to=card, ping=False)


async def test_an_answer_lost_on_its_way_back_is_not_given_twice(fake: FakeDiscord, bot: Bots) -> None:
    fake.fail("POST", "/channels/.*/messages", 0, after=True)
    before = len(fake.requests)
    await fake.say(f"{me(fake)} hip thrust")
    await fake.until("POST", "/channels/", after=before + 1)
    assert len([m for m in fake.rest.messages.values() if m["author"]["id"] == str(fake.bot.id)]) == 1


async def test_a_gateway_that_repeats_itself_is_answered_once(fake: FakeDiscord, bot: Bots) -> None:
    await answer_to(fake, f"{me(fake)} hip thrust")
    (session,) = fake.gateway.live()
    event = next(e for _, e in reversed(session.sent) if e["t"] == "MESSAGE_CREATE")
    await fake.gateway.dispatch(session, "MESSAGE_CREATE", event["d"])
    await fake.quiet()
    assert len([m for m in fake.rest.messages.values() if m["author"]["id"] == str(fake.bot.id)]) == 1


# Permissions


async def explained(fake: FakeDiscord, room: Room) -> str:
    """Asks in a room where the bot may not answer; returns what it says in private."""
    before = len(fake.requests)
    await fake.say(f"{me(fake)} hip thrust mistakes", fake.place(room=room))
    await fake.until("POST", "/users/@me/channels", after=before)
    private = fake.private_room(fake.ann)
    request = await fake.until("POST", f"/channels/{private.id}/messages", after=before)
    return texts(request.body)


async def test_a_missing_permission_is_named_in_private_beside_the_answer(fake: FakeDiscord, bots: Bots) -> None:
    mute = fake.new_room("mute", deny=SEND)
    async with bots.running():
        said = await explained(fake, mute)
    assert "Send Messages" in said
    assert "Hyperextending" in said
    assert fake.count("POST", f"/channels/{mute.id}/messages") == 0


async def test_in_a_thread_it_is_another_permission(fake: FakeDiscord, bots: Bots) -> None:
    fake.server.permissions &= ~SEND_IN_THREADS
    thread = fake.new_thread()
    async with bots.running():
        assert "Send Messages in Threads" in await explained(fake, thread)


async def test_a_thread_whose_channel_is_hidden_is_answered(fake: FakeDiscord, bots: Bots) -> None:
    thread = fake.new_thread()
    fake.server.rooms.remove(fake.room)
    async with bots.running():
        assert "Hip Thrust" in texts((await answer_to(fake, f"{me(fake)} hip thrust", fake.place(room=thread))).body)


async def test_a_hidden_thread_that_takes_no_answer_names_its_own_permission(fake: FakeDiscord, bots: Bots) -> None:
    thread = fake.new_thread()
    thread.denied = 50013
    fake.server.rooms.remove(fake.room)
    async with bots.running():
        assert "Send Messages in Threads" in await explained(fake, thread)


@pytest.mark.parametrize(("code", "named"), [(50013, "Send Messages"), (50001, "View Channel")])
async def test_what_the_api_refuses_is_named_too(fake: FakeDiscord, bots: Bots, code: int, named: str) -> None:
    room = fake.new_room("odd", denied=code)
    async with bots.running():
        assert named in await explained(fake, room)
        assert fake.count("POST", f"/channels/{room.id}/messages") == 1


async def test_who_takes_no_private_messages_is_left_in_peace(
    fake: FakeDiscord, bots: Bots, caplog: pytest.LogCaptureFixture
) -> None:
    mute = fake.new_room("mute", deny=VIEW | SEND)
    async with bots.running():
        fake.fail("POST", "/users/@me/channels", 403, error(50007))
        await fake.say(f"{me(fake)} hip thrust", fake.place(room=mute))
        await fake.until("POST", "/users/@me/channels")
        await fake.quiet(0.1)
        assert not [record for record in caplog.records if record.levelname == "ERROR"]
        assert (await fake.command("form", guide="hip thrust")).status == 204


async def test_without_the_message_history_the_answer_points_at_nothing(fake: FakeDiscord, bots: Bots) -> None:
    fake.server.permissions &= ~HISTORY
    async with bots.running():
        fake.fail("POST", "/channels/.*/messages", 400, error(160002))
        before = len(fake.requests)
        await fake.say(f"{me(fake)} hip thrust")
        request = await fake.until("POST", "/channels/", after=before + 1)
        assert "message_reference" not in request.body
        assert request.status == 200
