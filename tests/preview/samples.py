"""Payloads as the adapters send them, cut short, and payloads as nobody should."""

from __future__ import annotations

from typing import Any

HOSTILE = "<script>alert(\"1\")</script> & <img src=x onerror='alert(2)'> $style {main} \u202e"
"""What would run, or break the page's template, if it were not escaped."""


def callback(*components: dict[str, Any], **message: Any) -> dict[str, Any]:
    """An interaction's callback with these components."""
    data = {"flags": 32768, "components": list(components), "allowed_mentions": {"parse": []}, **message}
    return {"method": "POST", "path": "/interactions/1/token/callback", "payload": {"type": 4, "data": data}}


def words(content: str) -> dict[str, Any]:
    return {"type": 10, "content": content}


def container(*components: dict[str, Any]) -> dict[str, Any]:
    return {"type": 17, "accent_color": 0xE8703A, "components": list(components)}


def row(*components: dict[str, Any]) -> dict[str, Any]:
    return {"type": 1, "components": list(components)}


def button(label: str, custom_id: str = "", **more: Any) -> dict[str, Any]:
    return {"type": 2, "style": 2, "label": label, "custom_id": custom_id or f"s:1:{label}", **more}


def select(*labels: str, **more: Any) -> dict[str, Any]:
    options = [{"label": label, "value": f"s/squat/{label.lower()}"} for label in labels]
    return {"type": 3, "custom_id": "m:1:", "placeholder": "More sections", "options": options, **more}


CARD = callback(
    container(
        words("-# Exercises › Squat\n## Back Squat\n-# **Muscles** quadriceps"),
        {"type": 14, "divider": True, "spacing": 1},
        words("### 1\\. Set up\nBar on the *upper* back.\n\n- **Heels rise**\n  → sit between them\n- Knees cave"),
        {"type": 12, "items": [{"media": {"url": "https://example.org/squat.png"}, "description": "A deep squat"}]},
        words("-# From the guide Back Squat · Form · Page 2 of 3"),
        row(button("Form", disabled=True, style=1), button("Mistakes"), button("Delete", emoji={"name": "🗑️"})),
        row(select("Overview", "Why")),
        {
            "type": 9,
            "components": [words("**Front Squat**\n-# more quads")],
            "accessory": button("Open", "r:1:s/front-squat"),
        },
    )
)


def send(text: str, *entities: dict[str, Any], keyboard: list[list[dict[str, Any]]] | None = None) -> dict[str, Any]:
    """A sendMessage call."""
    markup = {"reply_markup": {"inline_keyboard": keyboard}} if keyboard is not None else {}
    preview = {"link_preview_options": {"is_disabled": True}}
    return {
        "method": "sendMessage",
        "params": {"chat_id": 1, "text": text, "entities": list(entities), **preview, **markup},
    }


def entity(kind: str, text: str, part: str, **more: Any) -> dict[str, Any]:
    """An entity over the first occurrence of a part, in UTF-16 units."""
    at = text.index(part)
    return {"type": kind, "offset": _units(text[:at]), "length": _units(part), **more}


def _units(text: str) -> int:
    return sum(2 if ord(character) > 0xFFFF else 1 for character in text)


_TEXT = "🏋️ Back Squat\nSquat\n\nKeep 💪🏽 tight, see Front Squat.\n\nOne\nTwo\nThree\nFour"
NOTE = send(
    _TEXT,
    entity("bold", _TEXT, "🏋️ Back Squat"),
    entity("text_link", _TEXT, "Front Squat", url="https://example.org/guide/front-squat"),
    entity("expandable_blockquote", _TEXT, "One\nTwo\nThree\nFour"),
    entity("bold", _TEXT, "Two"),
    keyboard=[
        [
            {"text": "• Form", "callback_data": "s/squat/form", "style": "primary"},
            {"text": "Why", "callback_data": "s/squat/why"},
        ],
        [{"text": "2/3", "callback_data": "."}, {"text": "More ›", "callback_data": "s/squat/form/2"}],
        [{"text": "Read", "url": "https://example.org/guide/squat"}],
    ],
)
