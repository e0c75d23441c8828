"""Settings: read once, every fault at once, in plain words, no secret in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import CHECKOUT_CONTENT, SettingsError, read


def faults(**environment: str) -> list[str]:
    with pytest.raises(SettingsError) as caught:
        read(environment, None)
    return list(caught.value.faults)


def test_nothing_needs_to_be_set() -> None:
    settings = read({}, None)
    assert settings.discord_token is None
    assert settings.content == CHECKOUT_CONTENT
    assert settings.partner_links


def test_all_faults_come_at_once_and_in_plain_words() -> None:
    assert faults(
        DISCORD_TOKEN="a b",
        TELEGRAM_TOKEN="abc",
        PUBLIC_URL="http://example.org",
        CONTENT_DIR="/no/such/folder",
        RATE_PER_MINUTE="many",
        PARTNER_LINKS="perhaps",
        LOG_LEVEL="LOUD",
        DISCORD_SHARD_IDS="0-3",
        TELEGRAM_WEBHOOK_URL="https://example.org/hook",
        TELEGRAM_WEBHOOK_PORT="99999",
        LANGUAGE="d3",
    ) == [
        "DISCORD_TOKEN: a token has no spaces in it; copy it again",
        "DISCORD_SHARD_COUNT: DISCORD_SHARD_IDS and DISCORD_SHARD_COUNT are set together or not at all",
        "TELEGRAM_TOKEN: a Telegram token looks like 123456:ABC…; copy it from @BotFather",
        "TELEGRAM_WEBHOOK_SECRET: TELEGRAM_WEBHOOK_URL needs a secret beside it: any 20 letters and digits will do",
        "TELEGRAM_WEBHOOK_PORT: write 65535 or less",
        "CONTENT_DIR: there is no folder /no/such/folder",
        "PUBLIC_URL: an address that people open begins with https://",
        "PARTNER_LINKS: write true or false",
        "LANGUAGE: a language is two letters: en, de, es",
        "RATE_PER_MINUTE: write a whole number",
        "LOG_LEVEL: write one of 'DEBUG', 'INFO', 'WARNING' or 'ERROR'",
    ]


def test_no_fault_repeats_a_secret() -> None:
    said = "\n".join(
        faults(TELEGRAM_TOKEN="hush-hush", TELEGRAM_WEBHOOK_SECRET="not allowed!", DISCORD_TOKEN="top secret")
    )
    assert "hush" not in said
    assert "not allowed" not in said
    assert "top secret" not in said


def test_an_empty_value_is_no_value() -> None:
    settings = read({"DISCORD_TOKEN": "", "PUBLIC_URL": "", "DISCORD_SHARD_IDS": ""}, None)
    assert (settings.discord_token, settings.public_url, settings.discord_shard_ids) == (None, None, None)


def test_shards_are_read_as_lists_and_ranges() -> None:
    assert read({"DISCORD_SHARD_IDS": "0,2-4", "DISCORD_SHARD_COUNT": "8"}, None).discord_shard_ids == (0, 2, 3, 4)
    assert faults(DISCORD_SHARD_IDS="0-8", DISCORD_SHARD_COUNT="8") == [
        "DISCORD_SHARD_COUNT: DISCORD_SHARD_IDS count from 0 to one less than DISCORD_SHARD_COUNT"
    ]


def test_the_environment_wins_over_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / ".env"
    file.write_text("PUBLIC_URL=https://file.example\nLANGUAGE=de\nUNKNOWN=1\n", encoding="utf-8")
    monkeypatch.setenv("PUBLIC_URL", "https://environment.example/")
    monkeypatch.delenv("LANGUAGE", raising=False)
    settings = read(env_file=file)
    assert (settings.public_url, settings.language) == ("https://environment.example", "de")


def test_secrets_are_hidden_when_printed() -> None:
    settings = read({"TELEGRAM_TOKEN": "123456:canary"}, None)
    assert "canary" not in repr(settings)
    assert settings.secrets == ("123456:canary",)
