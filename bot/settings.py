"""What an operator can set: read once, checked whole, passed in. Importing `bot` reads no environment."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

PACKAGED_CONTENT = Path(__file__).parent / "content"
CHECKOUT_CONTENT = Path(__file__).parent.parent / "content"

_WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
"""The Bot API's rule for the `secret_token` of setWebhook."""


class SettingsError(Exception):
    """Settings that cannot be used: `faults` has a line for each, in plain words."""

    def __init__(self, faults: list[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(faults))


class Settings(BaseSettings):
    """Every setting, by the lower-case name of its environment variable."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", extra="ignore", env_ignore_empty=True, validate_default=True
    )

    discord_token: SecretStr | None = None
    discord_private: bool = False
    discord_api_url: str | None = None
    discord_gateway_url: str | None = None
    discord_shard_ids: Annotated[tuple[int, ...] | None, NoDecode] = None
    discord_shard_count: Annotated[int, Field(ge=1)] | None = None

    telegram_token: SecretStr | None = None
    telegram_api_url: str | None = None
    telegram_webhook_url: str | None = None
    telegram_webhook_secret: SecretStr | None = None
    telegram_webhook_host: str = "127.0.0.1"
    telegram_webhook_port: Annotated[int, Field(ge=1, le=65535)] = 8443

    content_dir: Path | None = None
    public_url: str | None = None
    partner_links: bool = True
    language: str = "en"
    rate_per_minute: Annotated[int, Field(ge=0, le=600)] = 20
    state_dir: Path = Path(".spotter")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """What the caller passes wins over the environment, which wins over `.env`; there is no secrets folder."""
        del settings_cls, file_secret_settings
        return init_settings, env_settings, dotenv_settings

    @field_validator("discord_token", "telegram_token")
    @classmethod
    def _token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and any(char.isspace() for char in value.get_secret_value()):
            raise ValueError("a token has no spaces in it; copy it again")
        return value

    @field_validator("telegram_token")
    @classmethod
    def _telegram_token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None:
            number, colon, _ = value.get_secret_value().partition(":")
            if not colon or not number.isdigit():
                raise ValueError("a Telegram token looks like 123456:ABC…; copy it from @BotFather")
        return value

    @field_validator("telegram_webhook_secret")
    @classmethod
    def _webhook_secret(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _WEBHOOK_SECRET.fullmatch(value.get_secret_value()):
            raise ValueError("use 1 to 256 letters, digits, _ and -")
        return value

    @field_validator("discord_shard_ids", mode="before")
    @classmethod
    def _shard_ids(cls, value: object) -> object:
        """Reads "0,1,2" and "0-7"."""
        if not isinstance(value, str):
            return value
        found: list[int] = []
        for part in value.split(","):
            first, dash, last = part.strip().partition("-")
            if not first.isdigit() or (dash and not last.isdigit()):
                raise ValueError('write shard numbers as "0,1,2" or "0-7"')
            found.extend(range(int(first), int(last or first) + 1))
        return tuple(found)

    @field_validator("public_url", "telegram_webhook_url")
    @classmethod
    def _https(cls, value: str | None) -> str | None:
        if value is not None and not value.startswith("https://"):
            raise ValueError("an address that people open begins with https://")
        return value.rstrip("/") if value else value

    @field_validator("discord_api_url", "telegram_api_url")
    @classmethod
    def _http(cls, value: str | None) -> str | None:
        if value is not None and not value.startswith(("http://", "https://")):
            raise ValueError("the address begins with http:// or https://")
        return value.rstrip("/") if value else value

    @field_validator("discord_gateway_url")
    @classmethod
    def _websocket(cls, value: str | None) -> str | None:
        if value is not None and not value.startswith(("ws://", "wss://")):
            raise ValueError("the address begins with ws:// or wss://")
        return value

    @field_validator("language")
    @classmethod
    def _language(cls, value: str) -> str:
        if not value.replace("-", "").isalpha():
            raise ValueError("a language is two letters: en, de, es")
        return value

    @field_validator("content_dir")
    @classmethod
    def _folder(cls, value: Path | None) -> Path | None:
        if value is not None and not value.is_dir():
            raise ValueError(f"there is no folder {value}")
        return value

    @field_validator("telegram_webhook_secret")
    @classmethod
    def _webhook_has_secret(cls, value: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        if value is None and info.data.get("telegram_webhook_url"):
            raise ValueError("TELEGRAM_WEBHOOK_URL needs a secret beside it: any 20 letters and digits will do")
        return value

    @field_validator("discord_shard_count")
    @classmethod
    def _shards(cls, value: int | None, info: ValidationInfo) -> int | None:
        ids = info.data.get("discord_shard_ids")
        if (value is None) != (ids is None):
            raise ValueError("DISCORD_SHARD_IDS and DISCORD_SHARD_COUNT are set together or not at all")
        if ids and value and max(ids) >= value:
            raise ValueError("DISCORD_SHARD_IDS count from 0 to one less than DISCORD_SHARD_COUNT")
        return value

    @property
    def content(self) -> Path:
        """The folder of guides: the one that was set, else a checkout's own, else what the wheel carries."""
        if self.content_dir is not None:
            return self.content_dir
        return CHECKOUT_CONTENT if CHECKOUT_CONTENT.is_dir() else PACKAGED_CONTENT

    @property
    def secrets(self) -> tuple[str, ...]:
        """What no log may show."""
        given = (self.discord_token, self.telegram_token, self.telegram_webhook_secret)
        return tuple(secret.get_secret_value() for secret in given if secret is not None)


def read(environment: Mapping[str, str] | None = None, env_file: Path | str | None = ".env") -> Settings:
    """The settings of an environment and a `.env` file.

    Args:
        environment: variables to read instead of the process's own.
        env_file: the file to read besides; None for none.

    Raises:
        SettingsError: with every fault at once. No fault repeats the value of a secret.
    """
    try:
        if environment is None:
            return Settings(_env_file=env_file)
        names = Settings.model_fields
        given = {key.lower(): value for key, value in environment.items() if key.lower() in names and value}
        return Settings.model_validate(given)
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False)
        raise SettingsError([_plain(one) for one in found]) from None


def _plain(found: ErrorDetails) -> str:
    name = str(found["loc"][0]).upper() if found["loc"] else ""
    plain = {
        "bool_parsing": "write true or false",
        "int_parsing": "write a whole number",
        "literal_error": f"write one of {found.get('ctx', {}).get('expected', '')}",
        "greater_than_equal": f"write {found.get('ctx', {}).get('ge')} or more",
        "less_than_equal": f"write {found.get('ctx', {}).get('le')} or less",
    }
    why = plain.get(found["type"], str(found["msg"]).removeprefix("Value error, "))
    return f"{name}: {why}" if name else why
