"""One call of the Bot API as it came over the wire."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

# Parameters whose value is text, whatever it looks like; every other one is JSON inside a form.
_TEXTS = frozenset(
    {
        "text",
        "callback_query_id",
        "inline_query_id",
        "inline_message_id",
        "guest_query_id",
        "url",
        "description",
        "short_description",
        "name",
        "language_code",
        "secret_token",
        "next_offset",
        "parse_mode",
    }
)


@dataclass(slots=True)
class Call:
    """A method, its parameters as values, what was answered, and whether it rode in a webhook's response."""

    method: str
    params: dict[str, Any]
    at: float
    riding: bool = False
    answer: dict[str, Any] = field(default_factory=dict)
    status: int = 0


async def read_params(request: web.Request) -> dict[str, Any]:
    """The parameters of a request: a query, a form, multipart, or JSON, as the Bot API takes them."""
    params: dict[str, Any] = dict(request.query)
    kind = request.content_type
    if kind == "application/json":
        loaded = json.loads(await request.read() or b"{}")
        assert isinstance(loaded, dict)
        params.update(loaded)
    elif kind == "application/x-www-form-urlencoded":
        body = (await request.read()).decode()
        params.update(parse_qsl(body, keep_blank_values=True, strict_parsing=bool(body)))
    elif kind.startswith("multipart/"):
        params.update(await request.post())
    return decoded(params)


def decoded(params: Mapping[str, Any]) -> dict[str, Any]:
    """Values of a form as the values that they spell."""
    return {name: _value(name, value) for name, value in params.items()}


def _value(name: str, value: object) -> object:
    if not isinstance(value, str) or name in _TEXTS:
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value  # chat_id may be "@channel"
