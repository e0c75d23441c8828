"""Completion while a name is typed."""

from __future__ import annotations

from bot.core.guides.model import SectionKind
from tests.adapters.discord.conftest import Bots
from tests.wire.discord.fake import FakeDiscord


async def test_names_are_completed_through_the_search(fake: FakeDiscord, bot: Bots) -> None:
    choices = await fake.complete("form", "guide", guide="rdl")
    assert choices[0]["value"] == "romanian-deadlift"
    assert choices[0]["name"].startswith("Romanian Deadlift")
    expected = [suggestion.slug for suggestion in bot.answerer.complete("rdl")]
    assert [choice["value"] for choice in choices] == list(dict.fromkeys(expected))


async def test_a_completion_can_be_sent_back(fake: FakeDiscord, bot: Bots) -> None:
    for typed in ("hip", "squ", "dead"):
        for choice in await fake.complete("guide", "guide", guide=typed):
            slug, _, section = choice["value"].partition("/")
            assert slug in bot.answerer.library.guides
            assert not section or section in {kind.value for kind in SectionKind}


async def test_both_sides_of_a_comparison_are_completed(fake: FakeDiscord, bot: Bots) -> None:
    assert await fake.complete("compare", "first", first="front sq")
    assert await fake.complete("compare", "second", first="front squat", second="romanian")


async def test_nothing_to_complete_is_an_empty_list(fake: FakeDiscord, bot: Bots) -> None:
    assert await fake.complete("form", "guide", guide="qqqqzzzzxxxx") == []


async def test_anything_typed_is_completed_or_not_but_answered(fake: FakeDiscord, bot: Bots) -> None:
    for typed in ("", " ", "a", "@everyone", "x" * 3000, "\u202e", "🏋️", "'\"\\{}"):
        assert len(await fake.complete("form", "guide", guide=typed)) <= 25


async def test_completion_is_no_question_and_is_never_slowed_down(fake: FakeDiscord, bots: Bots) -> None:
    async with bots.running(rate_per_minute=1):
        for _ in range(30):
            assert await fake.complete("form", "guide", guide="rdl")
