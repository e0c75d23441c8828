"""Discord's own OpenAPI spec as the judge of what is sent; the spec is no part of this project."""

from __future__ import annotations

import copy
import json
import os
import re
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]
from jsonschema.exceptions import ValidationError, best_match  # type: ignore[import-untyped]

VARIABLE = "SPOTTER_DISCORD_SPEC"
UNNAMED = {"ApplicationCommandUpdateRequest": {"nsfw": {"type": "boolean"}}}
"""Fields that Discord's documentation has and its spec lacks; discord.py sends them."""
BODY = ("requestBody", "content", "application/json", "schema")


class Spec:
    """Checks request bodies; a field that the spec does not know is a fault too."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._schemas = _closed(document["components"]["schemas"])
        self._paths = [
            (re.compile(re.sub(r"\{[^}]+\}", "[^/]+", path)), operations)
            for path, operations in sorted(document["paths"].items(), key=lambda entry: entry[0].count("{"))
        ]
        self._validators: dict[tuple[str, str], Draft202012Validator | None] = {}

    def faults(self, method: str, path: str, body: object) -> list[str]:
        """What is wrong with a body that was sent to a path below the API's base address."""
        operation = self._operation(method, path)
        if operation is None:
            return [f"the API has no {method} {path}"]
        key = (operation, method)
        if key not in self._validators:
            self._validators[key] = self._validator(method, path)
        validator = self._validators[key]
        if validator is None:
            return [] if body is None else [f"{method} {path} takes no body"]
        return [_told(error) for error in validator.iter_errors(_ids_as_texts(body))]

    def _operation(self, method: str, path: str) -> str | None:
        for pattern, operations in self._paths:
            if pattern.fullmatch(path) and method.lower() in operations:
                return pattern.pattern
        return None

    def _validator(self, method: str, path: str) -> Draft202012Validator | None:
        found = next(o for pattern, o in self._paths if pattern.fullmatch(path) and method.lower() in o)
        schema: Any = found[method.lower()]
        for step in BODY:
            if step not in schema:
                return None
            schema = schema[step]
        return Draft202012Validator({**copy.deepcopy(schema), "components": {"schemas": self._schemas}})


def _ids_as_texts(body: Any) -> Any:
    """A body whose ids are texts: Discord reads numbers too, and discord.py writes some of them so."""
    if isinstance(body, list):
        return [_ids_as_texts(one) for one in body]
    if not isinstance(body, dict):
        return body
    return {
        name: str(value) if name.endswith("_id") and type(value) is int else _ids_as_texts(value)
        for name, value in body.items()
    }


def _told(error: ValidationError) -> str:
    """The deepest reason of an error, with its place."""
    while error.context:
        # The branch of a union that fits the component's own type says what is wrong with it.
        fitting = [c for c in error.context if not (list(c.relative_path)[-1:] == ["type"] and c.validator == "enum")]
        by_branch: dict[Any, list[ValidationError]] = {}
        for one in error.context:
            by_branch.setdefault(next(iter(one.relative_schema_path)), []).append(one)
        honest = [
            group
            for group in by_branch.values()
            if not any(list(c.relative_path)[-1:] == ["type"] and len(c.relative_path) == 1 for c in group)
        ]
        error = best_match(iter(honest[0] if honest else fitting or error.context)) or error.context[0]
    return f"{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}"


def _closed(schemas: dict[str, Any]) -> dict[str, Any]:
    """The schemas with every object closed to fields that it does not name."""
    closed = copy.deepcopy(schemas)
    for name, fields in UNNAMED.items():
        closed[name]["properties"].update(fields)
    for schema in closed.values():
        if schema.get("type") == "object" and "properties" in schema and "additionalProperties" not in schema:
            schema["additionalProperties"] = False
    return closed


@cache
def from_environment() -> Spec | None:
    """The spec whose file the environment names, or None without one."""
    path = os.environ.get(VARIABLE)
    return Spec(json.loads(Path(path).read_text(encoding="utf-8"))) if path else None
