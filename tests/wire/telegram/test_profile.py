"""The commands and descriptions that Telegram shows: per scope and language, and only when they changed."""

from __future__ import annotations

from pathlib import Path

from bot import catalogues
from bot.core.answers.commands import COMMANDS
from bot.core.answers.wording import Wordings
from tests.wire.telegram import failures
from tests.wire.telegram.conftest import Running
from tests.wire.telegram.failures import flood
from tests.wire.telegram.people import Person, group, pressed, said
from tests.wire.telegram.server import FakeTelegram

SETTERS = ("setMyCommands", "setMyDescription", "setMyShortDescription")


async def test_commands_are_shown_per_scope(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        await telegram.wait("getUpdates")
    shown = {place: [one["command"] for one in commands] for place, commands in telegram.world.commands.items()}
    everything = [command.name for command in COMMANDS]
    assert shown["all_private_chats:"] == shown["default:"] == everything
    assert "random" not in shown["all_group_chats:"]
    assert "form" in shown["all_group_chats:"]
    assert set(shown["all_chat_administrators:"]) - set(shown["all_group_chats:"]) == {"privacy"}
    assert telegram.world.descriptions["short", ""].startswith("Ask how to lift")
    assert telegram.world.descriptions["description", ""]


async def test_every_language_has_its_own(telegram: FakeTelegram, running: Running) -> None:
    wordings = catalogues.load("en")
    async with running(wordings):
        await telegram.wait("getUpdates")
    for code, wording in wordings.by_language.items():
        helps = {one["command"]: one["description"] for one in telegram.world.commands[f"all_private_chats:{code}"]}
        assert helps["form"] == wording.command_help("form")
        assert telegram.world.descriptions["short", code] == wording.tagline()


async def test_a_restart_sets_nothing_again(telegram: FakeTelegram, running: Running) -> None:
    async with running():
        await telegram.wait("getUpdates")
    before = len(telegram.of(*SETTERS))
    assert before > 0
    for _ in range(3):
        async with running():
            await telegram.wait("getUpdates", len(telegram.of("getUpdates")) + 1)
    assert len(telegram.of(*SETTERS)) == before


async def test_a_change_sets_only_what_changed(telegram: FakeTelegram, running: Running, tmp_path: Path) -> None:
    async with running():
        await telegram.wait("getUpdates")
    before = len(telegram.of(*SETTERS))
    kept = next((tmp_path / "state").glob("telegram-*.profile.json"))
    kept.write_text(kept.read_text().replace('"setMyDescription  "', '"elsewhere"'))
    async with running():
        await telegram.wait("getUpdates", len(telegram.of("getUpdates")) + 1)
    assert [call.method for call in telegram.of(*SETTERS)[before:]] == ["setMyDescription"]


async def test_a_refusal_stops_nothing_and_is_tried_again(telegram: FakeTelegram, running: Running) -> None:
    telegram.fail("setMyCommands", failures.INTERNAL)
    async with running():
        telegram.push(said(Person(1), "/form hip thrust"))
        await telegram.wait("sendMessage")
    before = len(telegram.of("setMyCommands"))
    async with running():
        await telegram.wait("getUpdates", len(telegram.of("getUpdates")) + 1)
    assert len(telegram.of("setMyCommands")) == before + 1


async def test_a_server_that_gives_no_answer_is_asked_once_a_start(
    telegram: FakeTelegram, running: Running, tmp_path: Path
) -> None:
    """Each further call would make everybody wait who asks meanwhile."""
    telegram.fail("setMyCommands", flood(60))
    async with running():
        telegram.push(said(Person(1), "/form hip thrust"))
        await telegram.wait("sendMessage")
    assert len(telegram.of(*SETTERS)) == 1
    async with running():
        await telegram.wait("getUpdates", len(telegram.of("getUpdates")) + 1)
    assert telegram.world.descriptions["description", ""]


async def test_answers_are_in_the_askers_language(telegram: FakeTelegram, running: Running) -> None:
    wordings = catalogues.load("en")
    gym = group()
    async with running(wordings):
        for number, language in enumerate(("de", "es-419", "fr", None), 1):
            telegram.push(said(Person(number, language=language), "/form hip thrust"))
        sent = {call.params["chat_id"]: call.params for call in await telegram.wait("sendMessage", 4)}
        ann, udo = Person(77), Person(88, "Udo", "de-AT")
        telegram.push(said(ann, "/form hip thrust", gym))
        (*_, card) = await telegram.wait("sendMessage", 5)
        shown = telegram.world.messages[gym["id"], card.answer["result"]["message_id"]]
        telegram.push(pressed(udo, shown, "s/hip-thrust-exercise/form"))
        (told,) = await telegram.wait("answerCallbackQuery")

    def labels(params: dict[str, object]) -> str:
        return str(params["reply_markup"])

    for chat, code in ((1, "de"), (2, "es"), (3, None), (4, None)):
        wording = wordings.pick(code)
        assert wording.delete() in labels(sent[chat])
        assert wording.source() in str(sent[chat]["text"])
    assert told.params["text"] == wordings.pick("de").not_yours()


async def test_without_a_folder_for_its_state_the_bot_answers_all_the_same(
    telegram: FakeTelegram, running: Running, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    async with running(state_dir=tmp_path / "file" / "state"):
        telegram.push(said(Person(1), "/form hip thrust"))
        await telegram.wait("sendMessage")
        await telegram.settled()


def test_the_default_language_has_no_code() -> None:
    from bot.adapters.telegram.profile import wanted

    first = next(wanted(Wordings()))
    assert "language_code" not in first[1]
