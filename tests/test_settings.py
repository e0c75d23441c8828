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
        "LANGUAGE: write one of en, de, es",
        "RATE_PER_MINUTE: write a whole number",
        "LOG_LEVEL: write one of 'DEBUG', 'INFO', 'WARNING' or 'ERROR'",
    ]


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("TELEGRAM_TOKEN", "123:", "a Telegram token looks like 123456:ABC…; copy it from @BotFather"),
        ("PUBLIC_URL", "https://", "this is no address; copy it again"),
        ("PUBLIC_URL", "https://exa mple.org", "this is no address; copy it again"),
        ("TELEGRAM_API_URL", "http://[::1", "this is no address; copy it again"),
        ("TELEGRAM_API_URL", "http://localhost:99999", "this is no address; copy it again"),
        ("DISCORD_GATEWAY_URL", "https://gateway.example", "the address begins with ws:// or wss://"),
        ("LANGUAGE", "fr", "write one of en, de, es"),
    ],
)
def test_what_only_looks_right_is_told(name: str, value: str, why: str) -> None:
    assert faults(**{name: value}) == [f"{name}: {why}"]


@pytest.mark.parametrize("ids", ["3-1", "0-99999999999", "1-", "", "\u00b2", "0,,1"])
def test_shards_that_count_nothing_are_told(ids: str) -> None:
    found = faults(DISCORD_SHARD_IDS=ids or "-", DISCORD_SHARD_COUNT="8")
    assert found[0].startswith("DISCORD_SHARD_IDS: ")


def test_values_are_taken_as_people_write_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    settings = read({"LOG_LEVEL": "debug", "LANGUAGE": "de-AT", "CONTENT_DIR": "~", "STATE_DIR": "~/state"}, None)
    assert (settings.log_level, settings.language) == ("DEBUG", "de-AT")
    assert (settings.content_dir, settings.state_dir) == (tmp_path, tmp_path / "state")


def test_a_mistyped_name_in_the_file_is_told_with_the_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / ".env"
    file.write_text("TELEGRAM_TOKN=123:a\nDISCORD_CLIENT_ID=1\nRATE_PER_MINUTE=many\n", encoding="utf-8")
    monkeypatch.delenv("RATE_PER_MINUTE", raising=False)
    with pytest.raises(SettingsError) as caught:
        read(env_file=file)
    assert caught.value.faults == (
        "TELEGRAM_TOKN: there is no such setting; perhaps you mean TELEGRAM_TOKEN",
        "RATE_PER_MINUTE: write a whole number",
    )


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_bytes(b"LANGUAGE=\xff\n")
    with pytest.raises(SettingsError, match="the file can't be read"):
        read(env_file=file)


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
