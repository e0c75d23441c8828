"""What Discord demands of a message beyond its OpenAPI spec, from its documentation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

IS_COMPONENTS_V2 = 1 << 15
V2_TYPES = frozenset({9, 10, 11, 12, 13, 14, 17})
FIELDS = {
    1: {"components"},
    2: {"style", "label", "emoji", "custom_id", "sku_id", "url", "disabled"},
    3: {"custom_id", "options", "placeholder", "min_values", "max_values", "required", "disabled"},
    9: {"components", "accessory"},
    10: {"content"},
    11: {"media", "description", "spoiler"},
    12: {"items"},
    14: {"divider", "spacing"},
    17: {"components", "accent_color", "spoiler"},
}
CHILDREN = {
    0: {1, 9, 10, 12, 13, 14, 17},
    1: {2, 3, 5, 6, 7, 8},
    9: {10},
    17: {1, 9, 10, 12, 13, 14},
}
MESSAGE_FIELDS = {
    "content", "embeds", "allowed_mentions", "components", "flags", "attachments", "tts", "poll",
    "nonce", "enforce_nonce", "message_reference", "sticker_ids",
}  # fmt: skip
_UNSEEN = re.compile("[\u202a-\u202e\u2066-\u2069\u0000-\u0008]")


def length(text: str) -> int:
    """The stricter of the ways in which Discord may count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def walk(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Every component, nested ones and accessories included."""
    for component in components:
        yield component
        yield from walk(component.get("components", []))
        if "accessory" in component:
            yield component["accessory"]


def faults(body: dict[str, Any]) -> list[str]:
    """Everything wrong with a message, or with an interaction callback that carries one; [] when Discord takes it."""
    if "type" in body and set(body) <= {"type", "data"}:
        return _callback(body)
    return _message(body)


def _callback(body: dict[str, Any]) -> list[str]:
    data = body.get("data") or {}
    match body["type"]:
        case 4 | 7:
            return _message(data) if data else ["a callback with a message has no message"]
        case 8:
            return _autocomplete(data)
        case 1 | 5 | 6:
            return []
        case other:
            return [f"a callback of type {other}, which this bot never sends"]


def _autocomplete(data: dict[str, Any]) -> list[str]:
    choices = data.get("choices", [])
    found = [] if len(choices) <= 25 else [f"{len(choices)} choices: Discord takes 25"]
    found += [f"unknown field {name}" for name in set(data) - {"choices"}]
    for choice in choices:
        found += [f"unknown field {name} of a choice" for name in set(choice) - {"name", "value", "name_localizations"}]
        for name in ("name", "value"):
            if not 1 <= length(str(choice[name])) <= 100:
                found.append(f"{name} of {length(str(choice[name]))} characters: {choice[name]!r}")
    twice = [name for name, times in Counter(choice["name"] for choice in choices).items() if times > 1]
    return found + [f"two choices that a reader can't tell apart: {name!r}" for name in twice]


def _message(body: dict[str, Any]) -> list[str]:
    found = [f"unknown field {name} of a message" for name in sorted(set(body) - MESSAGE_FIELDS)]
    components = body.get("components") or []
    every = list(walk(components))
    flagged = bool(int(body.get("flags") or 0) & IS_COMPONENTS_V2)
    if any(part["type"] in V2_TYPES for part in every) and not flagged:
        found.append("components of version 2 without the flag 1 << 15")
    if flagged:
        found += [f"{name} beside components of version 2" for name in ("content", "embeds", "poll") if body.get(name)]
        if not components:
            found.append("a message of components without components")
    if not components and not body.get("content") and not body.get("embeds"):
        found.append("an empty message")
    if len(body.get("content") or "") > 2000:
        found.append("content above 2000 characters")
    found += _mentions(body)
    if len(every) > 40:
        found.append(f"{len(every)} components: Discord takes 40")
    letters = sum(length(part["content"]) for part in every if part["type"] == 10)
    if letters > 4000:
        found.append(f"{letters} characters of text: Discord takes 4000")
    ids = Counter(part["custom_id"] for part in every if "custom_id" in part)
    found += [f"custom_id {name!r} occurs {times} times" for name, times in ids.items() if times > 1]
    for part in components:
        found += _part(part, 0)
    return found


def _mentions(body: dict[str, Any]) -> list[str]:
    allowed = body.get("allowed_mentions")
    if allowed is None:
        return ["allowed_mentions is missing: the text could ping people"]
    pings = allowed.get("parse") != [] or allowed.get("users") or allowed.get("roles") or allowed.get("replied_user")
    return [f"allowed_mentions {allowed} lets the message ping"] if pings else []


def _part(part: dict[str, Any], parent: int) -> list[str]:
    kind = part["type"]
    if kind not in CHILDREN[parent] or kind not in FIELDS:
        return [f"a component of type {kind} inside one of type {parent}"]
    found = [f"unknown field {name} of type {kind}" for name in sorted(set(part) - FIELDS[kind] - {"type", "id"})]
    children = part.get("components", [])
    match kind:
        case 1:
            found += _row([child["type"] for child in children])
        case 2:
            found += _button(part)
        case 3:
            found += _select(part)
        case 9:
            if not 1 <= len(children) <= 3 or "accessory" not in part:
                found.append("a section needs 1 to 3 texts and an accessory")
            elif part["accessory"]["type"] == 2:
                found += _button(part["accessory"])
        case 10:
            content = part.get("content", "")
            if not content.strip() or length(content) > 4000:
                found.append(f"a text of {length(content)} characters: {content[:40]!r}")
            if _UNSEEN.search(content):
                found.append(f"a text with control characters: {content[:80]!r}")
        case 12:
            found += _gallery(part)
        case 17 if not children or not 0 <= (part.get("accent_color") or 0) <= 0xFFFFFF:
            found.append("an empty container, or a colour out of range")
    for child in children:
        found += _part(child, kind)
    return found


def _row(kinds: list[int]) -> list[str]:
    buttons = 1 <= len(kinds) <= 5 and set(kinds) == {2}
    select = len(kinds) == 1 and kinds[0] != 2
    return [] if buttons or select else [f"a row of types {kinds}: 1 to 5 buttons or one select"]


def _gallery(part: dict[str, Any]) -> list[str]:
    items = part.get("items", [])
    found = [] if 1 <= len(items) <= 10 else [f"a gallery of {len(items)} pictures"]
    for item in items:
        if not item["media"]["url"].startswith(("https://", "attachment://")):
            found.append(f"a picture at {item['media']['url']!r}")
        if length(item.get("description") or "") > 1024:
            found.append("a picture described in more than 1024 characters")
    return found


def _button(part: dict[str, Any]) -> list[str]:
    found = []
    if length(part.get("label", "")) > 80 or not (part.get("label", "").strip() or part.get("emoji")):
        found.append(f"a button labelled {part.get('label')!r}")
    if part["style"] == 5:
        if "custom_id" in part or not 1 <= len(part.get("url", "")) <= 512:
            found.append("a link button has an address and no custom_id")
    elif "url" in part or not 1 <= len(part.get("custom_id", "")) <= 100:
        found.append(f"a button with custom_id {part.get('custom_id')!r}")
    return found


def _select(part: dict[str, Any]) -> list[str]:
    options = part.get("options", [])
    found = [] if 1 <= len(options) <= 25 else [f"a select of {len(options)} options"]
    if not 1 <= len(part.get("custom_id", "")) <= 100:
        found.append(f"a select with custom_id {part.get('custom_id')!r}")
    if length(part.get("placeholder") or "") > 150:
        found.append("a placeholder above 150 characters")
    for option in options:
        found += [
            f"unknown field {name} of an option"
            for name in set(option) - {"label", "value", "description", "emoji", "default"}
        ]
        for name in ("label", "value"):
            if not 1 <= length(option.get(name, "").strip()) <= 100:
                found.append(f"an option's {name} {option.get(name)!r}")
        if "description" in option and not 1 <= length(option["description"]) <= 100:
            found.append(f"an option described {option['description']!r}")
    twice = [value for value, times in Counter(option.get("value") for option in options).items() if times > 1]
    found += [f"two options of value {value!r}" for value in twice]
    if sum(bool(option.get("default")) for option in options) > 1:
        found.append("two options chosen at once")
    return found
