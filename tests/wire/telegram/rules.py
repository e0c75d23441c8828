"""Everything that can be wrong with a call of the Bot API, by judges that nobody here wrote, and by its limits.

The judges: TDLib's parser, aiogram's models of every method, and the machine-readable specification where
`SPOTTER_TELEGRAM_SPEC` names its file. The limits are those of the Bot API's own pages.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import aiogram.methods
from aiogram.methods import TelegramMethod
from pydantic import BaseModel, ValidationError

from bot.core.answers.commands import BY_NAME
from tests.wire.telegram import tdlib

MODELS: dict[str, type[TelegramMethod[Any]]] = {
    model.__api_method__: model
    for name in aiogram.methods.__all__
    if isinstance(model := getattr(aiogram.methods, name), type)
    and issubclass(model, TelegramMethod)
    and isinstance(getattr(model, "__api_method__", None), str)
}

_START = re.compile(r"[A-Za-z0-9_-]{1,64}")
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")


@cache
def specification() -> dict[str, Any] | None:
    """The machine-readable Bot API, None where none is at hand."""
    path = os.environ.get("SPOTTER_TELEGRAM_SPEC")
    if not path:
        return None
    loaded = json.loads(Path(path).read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded


def faults(method: str, params: Mapping[str, Any]) -> list[str]:
    """Every fault of one call; empty for a call that Telegram takes and shows as it was meant."""
    return [
        *_by_models(method, params),
        *_by_specification(method, params),
        *_by_limits(method, params),
    ]


# aiogram


def _by_models(method: str, params: Mapping[str, Any]) -> Iterator[str]:
    model = MODELS.get(method)
    if model is None:
        yield f"aiogram knows no method {method}"
        return
    try:
        call = model.model_validate(dict(params))
    except ValidationError as error:
        yield from (f"{method}: {one['loc']}: {one['msg']}" for one in error.errors())
        return
    yield from _unknown(call, method)


def _unknown(value: object, path: str) -> Iterator[str]:
    if isinstance(value, BaseModel):
        yield from (f"{path}: unknown field {name}" for name in value.model_extra or ())
        for name in type(value).model_fields:
            yield from _unknown(getattr(value, name), f"{path}.{name}")
    elif isinstance(value, list | tuple):
        for number, one in enumerate(value):
            yield from _unknown(one, f"{path}[{number}]")


# The specification


def _by_specification(method: str, params: Mapping[str, Any]) -> Iterator[str]:
    spec = specification()
    if spec is None:
        return
    known = spec["methods"].get(method)
    if known is None:
        yield f"the specification knows no method {method}"
        return
    yield from _fields(known.get("fields", []), params, method, spec)


def _fields(fields: list[dict[str, Any]], value: Mapping[str, Any], path: str, spec: dict[str, Any]) -> Iterator[str]:
    names = {field["name"]: field for field in fields}
    yield from (f"{path}: unknown field {name}" for name in value if name not in names)
    for name, field in names.items():
        if name not in value:
            if field["required"]:
                yield f"{path}: {name} is missing"
            continue
        reasons = [list(_typed(kind, value[name], f"{path}.{name}", spec)) for kind in field["types"]]
        if all(reasons):
            yield from min(reasons, key=len)


def _typed(kind: str, value: object, path: str, spec: dict[str, Any]) -> Iterator[str]:
    plain: dict[str, type | tuple[type, ...]] = {
        "String": str,
        "Integer": int,
        "Boolean": bool,
        "True": bool,
        "Float": (int, float),
    }
    if kind in plain:
        if not isinstance(value, plain[kind]) or (kind == "Integer" and isinstance(value, bool)):
            yield f"{path}: {value!r} is no {kind}"
    elif kind.startswith("Array of "):
        if not isinstance(value, list):
            yield f"{path}: {value!r} is no list"
            return
        for number, one in enumerate(value):
            yield from _typed(kind.removeprefix("Array of "), one, f"{path}[{number}]", spec)
    elif not isinstance(value, Mapping):
        yield f"{path}: {value!r} is no {kind}"
    else:
        described = spec["types"][kind]
        if subtypes := described.get("subtypes"):
            reasons = [list(_typed(subtype, value, path, spec)) for subtype in subtypes]
            if all(reasons):
                yield from min(reasons, key=len)
            return
        yield from _fields(described.get("fields", []), value, path, spec)


# The limits


def _by_limits(method: str, params: Mapping[str, Any]) -> Iterator[str]:
    if "parse_mode" in params:
        yield f"{method}: parse_mode is never used"
    match method:
        case "sendMessage" | "editMessageText":
            yield from _message(params.get("text", ""), params.get("entities", []))
            yield from _markup(params.get("reply_markup"))
        case "answerCallbackQuery":
            if len(params.get("text", "")) > 200:
                yield "a callback answer holds 200 characters"
            if (url := params.get("url")) is not None and not url.startswith("https://t.me/"):
                yield f"a callback answer cannot open {url}"
        case "answerInlineQuery":
            yield from _inline(params)
        case "answerGuestQuery":
            yield from _result(params["result"])
        case "setMyCommands":
            yield from _commands(params["commands"])
        case "setMyDescription" if len(params.get("description", "")) > 512:
            yield "a description holds 512 characters"
        case "setMyShortDescription" if len(params.get("short_description", "")) > 120:
            yield "a short description holds 120 characters"
        case "setWebhook" if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", params.get("secret_token", "")):
            yield "a webhook's secret_token is 1-256 of A-Z a-z 0-9 _ -"


def _message(text: str, entities: list[dict[str, Any]]) -> Iterator[str]:
    units = len(text.encode("utf-16-le", "surrogatepass")) // 2
    if not text.strip():
        yield "the text is empty"
    if units > 4096:
        yield f"{units} UTF-16 units; a message holds 4096"
    if text != text.strip():
        yield "white space at the ends is trimmed, which moves every entity"
    if len(entities) > 100:
        yield f"{len(entities)} entities; a message holds 100"
    yield from tdlib.faults(text, entities)
    for found in tdlib.automatic(text, entities):
        kind, _, what = found.partition(":")
        if kind != "BotCommand" or what.removeprefix("/") not in BY_NAME:
            yield f"Telegram makes a link of its own: {found!r}"
    yield from (
        f"{url} is no https address"
        for one in entities
        if not (url := one.get("url", "https://")).startswith("https://")
    )


def _markup(markup: Mapping[str, Any] | None) -> Iterator[str]:
    if markup is None:
        return
    rows = markup["inline_keyboard"]
    buttons = [button for row in rows for button in row]
    if len(buttons) > 100:
        yield f"{len(buttons)} buttons; a keyboard holds 100"
    size = len(json.dumps(markup, ensure_ascii=False, separators=(",", ":")).encode())
    if size >= 8192:
        yield f"the keyboard is {size} bytes of JSON; under 8192 are safe"
    for row in rows:
        if not 1 <= len(row) <= 8:
            yield f"{len(row)} buttons in a row; 1 to 8 are shown"
    for button in buttons:
        does = [key for key in button if key not in ("text", "style", "icon_custom_emoji_id")]
        if len(does) != 1:
            yield f"a button does exactly one thing: {button}"
        if not button["text"].strip():
            yield f"a button without a label: {button}"
        data = button.get("callback_data")
        if data is not None and not 1 <= len(data.encode()) <= 64:
            yield f"callback data of {len(data.encode())} bytes: {data!r}"
        if len(button.get("switch_inline_query_current_chat", "")) > 256:
            yield "an inline query holds 256 characters"


def _result(result: Mapping[str, Any]) -> Iterator[str]:
    if not 1 <= len(result["id"].encode()) <= 64:
        yield f"a result id of {len(result['id'].encode())} bytes"
    content = result["input_message_content"]
    yield from _message(content["message_text"], content.get("entities", []))
    yield from _markup(result.get("reply_markup"))
    if "parse_mode" in content:
        yield "parse_mode is never used"


def _inline(params: Mapping[str, Any]) -> Iterator[str]:
    results = params["results"]
    if len(results) > 50:
        yield f"{len(results)} results; an inline query takes 50"
    ids = [result["id"] for result in results]
    if len(set(ids)) != len(ids):
        yield f"result ids are not unique: {ids}"
    if len(params.get("next_offset", "").encode()) > 64:
        yield "next_offset holds 64 bytes"
    if "cache_time" not in params or "is_personal" not in params:
        yield "cache_time and is_personal are set on purpose"
    button = params.get("button")
    if button is not None and not _START.fullmatch(button.get("start_parameter", "")):
        yield f"a start parameter is 1-64 of A-Z a-z 0-9 _ -: {button}"
    for result in results:
        yield from _result(result)


def _commands(commands: list[dict[str, str]]) -> Iterator[str]:
    if len(commands) > 100:
        yield f"{len(commands)} commands; 100 can be set"
    for command in commands:
        if not _COMMAND.fullmatch(command["command"]):
            yield f"{command['command']!r} is no command"
        if not 1 <= len(command["description"]) <= 256:
            yield f"a command's description holds 1-256 characters: {command}"
