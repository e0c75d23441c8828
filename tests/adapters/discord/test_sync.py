"""Commands are told to Discord when they changed, and only then."""

from __future__ import annotations

import pytest

from bot.core.answers.commands import COMMANDS
from bot.core.answers.wording import Wording, Wordings
from tests.adapters.discord.conftest import Bots
from tests.wire.discord.fake import FakeDiscord, texts
from tests.wire.discord.record import error

APPLICATION = "/applications/"


async def settled(fake: FakeDiscord) -> None:
    """Waits until whatever the start brings about is over."""
    while await fake.quiet(0.15):
        pass


async def test_the_first_start_puts_the_whole_table(fake: FakeDiscord, bot: Bots) -> None:
    request = await fake.until("PUT", APPLICATION)
    assert {one["name"] for one in request.body if one["type"] == 1} == {command.name for command in COMMANDS}
    (menu,) = [one for one in request.body if one["type"] == 3]
    assert menu["name"] == "Find the guide"
    for one in request.body:
        assert sorted(one["contexts"]) == [0, 1, 2]
        assert sorted(one["integration_types"]) == [0, 1]
        assert one["default_member_permissions"] is None
        private = [option for option in one.get("options", []) if option["name"] == "private"]
        assert bool(private) == (one["type"] == 1)
    (guide,) = [one for one in request.body if one["name"] == "guide"]
    assert [option["name"] for option in guide["options"]] == ["guide", "section", "question", "private"]
    assert guide["options"][0]["autocomplete"]
    assert len(guide["options"][1]["choices"]) == 11


async def test_three_hundred_restarts_put_nothing(fake: FakeDiscord, bots: Bots) -> None:
    fake.rest.judge = False
    async with bots.running():
        await fake.until("PUT", APPLICATION)
        await settled(fake)
    for _ in range(300):
        async with bots.running():
            pass
    assert fake.count("PUT", APPLICATION) == 1
    assert fake.count("GET", f"{APPLICATION}{fake.app_id}/commands") == 1


async def test_a_fresh_container_asks_before_it_puts(fake: FakeDiscord, bots: Bots) -> None:
    async with bots.running():
        await fake.until("PUT", APPLICATION)
        await settled(fake)
    for file in bots.config.state_dir.iterdir():
        file.unlink()
    async with bots.running():
        await settled(fake)
    assert fake.count("PUT", APPLICATION) == 1
    assert list(bots.config.state_dir.iterdir()) != []


async def test_a_state_folder_that_cannot_be_written_is_no_obstacle(fake: FakeDiscord, bots: Bots) -> None:
    blocked = bots.config.state_dir / "file"
    blocked.write_text("not a folder")
    for _ in range(2):
        async with bots.running(state_dir=blocked / "state"):
            await settled(fake)
            assert "Hip Thrust" in texts((await fake.command("form", guide="hip thrust")).body)
    assert fake.count("PUT", APPLICATION) == 1


class Shouting(Wording):
    """Words that differ from those of the last version."""

    def command_help(self, name: str) -> str:
        return super().command_help(name).upper()


async def test_a_changed_description_is_put(fake: FakeDiscord, bots: Bots) -> None:
    async with bots.running():
        await fake.until("PUT", APPLICATION)
        await settled(fake)
    async with bots.running(Wordings(default=Shouting())):
        await settled(fake)
    assert fake.count("PUT", APPLICATION) == 2
    assert all(one["description"].isupper() for one in fake.rest.commands if one["type"] == 1)


async def test_commands_that_discord_refuses_leave_the_bot_running(
    fake: FakeDiscord, bots: Bots, caplog: pytest.LogCaptureFixture
) -> None:
    fake.fail("PUT", "/applications/.*", 400, error(50035))
    async with bots.running():
        await settled(fake)
        assert "Hip Thrust" in texts((await fake.command("form", guide="hip thrust")).body)
    assert "did not take the commands" in caplog.text
    async with bots.running():  # the next start tries again
        await settled(fake)
    assert fake.count("PUT", APPLICATION) == 2
    assert len(fake.rest.commands) == len(COMMANDS) + 1


async def test_a_slow_answer_to_the_commands_keeps_nobody_waiting(fake: FakeDiscord, bots: Bots) -> None:
    slow = {"message": "slow", "retry_after": 30.0, "global": False}
    fake.fail("PUT", "/applications/.*", 429, slow, headers={"Via": "1.1 google", "Retry-After": "30"})
    async with bots.running():
        await fake.until("PUT", APPLICATION)
        assert "Hip Thrust" in texts((await fake.command("form", guide="hip thrust")).body)
