"""What an operator can set: read once, checked whole, passed in. Importing `bot` reads no environment."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_core import ErrorDetails
from pydantic_settings import (
    BaseSettings,
    DotEnvSettingsSource,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from bot import values

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
            number, _, rest = value.get_secret_value().partition(":")
            if not number.isdecimal() or not rest:
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
        return values.shard_ids(value) if isinstance(value, str) else value

    @field_validator("public_url", "telegram_webhook_url")
    @classmethod
    def _https(cls, value: str | None) -> str | None:
        return values.address(value, ("https",), "an address that people open begins with https://")

    @field_validator("discord_api_url", "telegram_api_url")
    @classmethod
    def _http(cls, value: str | None) -> str | None:
        return values.address(value, ("http", "https"), "the address begins with http:// or https://")

    @field_validator("discord_gateway_url")
    @classmethod
    def _websocket(cls, value: str | None) -> str | None:
        return values.address(value, ("ws", "wss"), "the address begins with ws:// or wss://")

    @field_validator("language")
    @classmethod
    def _language(cls, value: str) -> str:
        from bot.catalogues import languages  # noqa: PLC0415 - English needs no catalogue, and most run in it

        if value != "en" and value.lower().split("-")[0] not in (spoken := languages()):
            raise ValueError(f"write one of {', '.join(spoken)}")
        return value

    @field_validator("log_level", mode="before")
    @classmethod
    def _upper(cls, value: object) -> object:
        return value.upper() if isinstance(value, str) else value

    @field_validator("content_dir", "state_dir", mode="before")
    @classmethod
    def _home(cls, value: object) -> object:
        """Reads "~" as a shell does, which no shell does for a line of `.env`."""
        return os.path.expanduser(value) if isinstance(value, str) else value  # noqa: PTH111 - it may raise otherwise

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
        """The folder of guides: the one that was set, else what the wheel carries, else a checkout's own.

        In this order, for beside an installed `bot` a folder `content` is somebody else's.
        """
        if self.content_dir is not None:
            return self.content_dir
        return PACKAGED_CONTENT if PACKAGED_CONTENT.is_dir() else CHECKOUT_CONTENT

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
    mistyped = [] if env_file is None or environment is not None else _mistyped(Path(env_file))
    try:
        if environment is None:
            settings = Settings(_env_file=env_file)
        else:
            names = Settings.model_fields
            given = {key.lower(): value for key, value in environment.items() if key.lower() in names and value}
            settings = Settings.model_validate(given)
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False)
        raise SettingsError([*mistyped, *(_plain(one) for one in found)]) from None
    if mistyped:
        raise SettingsError(mistyped)
    return settings


def _mistyped(env_file: Path) -> list[str]:
    """Names in the file that are a slip away from a setting's; other names may belong to other programs.

    Raises:
        SettingsError: the file is there and cannot be read.
    """
    if not env_file.exists():
        return []
    try:
        source = DotEnvSettingsSource(Settings, env_file=env_file, env_file_encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise SettingsError(
            [f"{env_file}: the file can't be read; save it as UTF-8 text that the bot may read"]
        ) from None
    known = [name.upper() for name in Settings.model_fields]
    given = (name.upper() for name in source.env_vars)
    close = {name: get_close_matches(name, known, n=1, cutoff=0.9) for name in given if name not in known}
    return [f"{name}: there is no such setting; perhaps you mean {found[0]}" for name, found in close.items() if found]


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
