"""Telegram's own parser (TDLib, through `tdjson`) as a judge of text and entities."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import tdjson

_TYPES = {
    "bold": "textEntityTypeBold",
    "italic": "textEntityTypeItalic",
    "underline": "textEntityTypeUnderline",
    "strikethrough": "textEntityTypeStrikethrough",
    "spoiler": "textEntityTypeSpoiler",
    "code": "textEntityTypeCode",
    "pre": "textEntityTypePre",
    "text_link": "textEntityTypeTextUrl",
    "blockquote": "textEntityTypeBlockQuote",
    "expandable_blockquote": "textEntityTypeExpandableBlockQuote",
}
# TDLib's `parseMarkdown` reads these as marks; the stand-ins are as wide, and offsets are what is judged.
_MARKS = str.maketrans({"*": "x", "_": "x", "~": "x", "`": "x", "|": "x", "[": "x"})

Style = frozenset[tuple[str, str]]


def _execute(query: dict[str, Any]) -> dict[str, Any]:
    answer = json.loads(tdjson.td_execute(json.dumps(query).encode()) or b"{}")
    assert isinstance(answer, dict)
    return answer


_execute({"@type": "setLogVerbosityLevel", "new_verbosity_level": 0})


class Refused(Exception):  # noqa: N818 - it is TDLib's refusal
    """TDLib would not take a text; the message is its own."""


def kept(text: str, entities: Sequence[dict[str, Any]]) -> tuple[str, list[dict[str, Any]]]:
    """The text and entities as Telegram's servers would keep them, marks of Markdown replaced by letters.

    Raises:
        Refused: an offset lies inside a character or beyond the text, a URL is invalid, the text is not UTF-8.
    """
    given = [
        {
            "@type": "textEntity",
            "offset": entity["offset"],
            "length": entity["length"],
            "type": {"@type": _TYPES[entity["type"]], **({"url": entity["url"]} if "url" in entity else {})},
        }
        for entity in entities
    ]
    answer = _execute(
        {
            "@type": "parseMarkdown",
            "text": {"@type": "formattedText", "text": text.translate(_MARKS), "entities": given},
        }
    )
    if answer["@type"] == "error":
        raise Refused(answer["message"])
    names = {value: key for key, value in _TYPES.items()}
    found = [
        {
            "type": names[one["type"]["@type"]],
            "offset": one["offset"],
            "length": one["length"],
            **({"url": one["type"]["url"]} if "url" in one["type"] else {}),
        }
        for one in answer["entities"]
    ]
    return answer["text"], found


def styles(text: str, entities: Sequence[dict[str, Any]]) -> list[Style]:
    """The style of every UTF-16 code unit, whatever pieces the entities come in."""
    units = len(text.encode("utf-16-le", "surrogatepass")) // 2
    found: list[set[tuple[str, str]]] = [set() for _ in range(units)]
    for entity in entities:
        for place in range(entity["offset"], min(units, entity["offset"] + entity["length"])):
            found[place].add((entity["type"], "link" if "url" in entity else ""))
    return [frozenset(style) for style in found]


def faults(text: str, entities: Sequence[dict[str, Any]]) -> list[str]:
    """What Telegram's servers would refuse, move or drop."""
    try:
        stored, found = kept(text, entities)
    except Refused as error:
        return [f"TDLib: {error}"]
    told = []
    if stored != text.translate(_MARKS):
        told.append(f"TDLib changes the text to {stored!r}")
    if styles(text, entities) != styles(text, found):
        told.append(f"TDLib keeps other entities: {found}")
    if len(found) > 100:
        told.append(f"{len(found)} entities as TDLib counts them; 100 are kept")
    return told


def automatic(text: str, entities: Sequence[dict[str, Any]]) -> list[str]:
    """What Telegram would turn into links by itself: mentions, tags, addresses, commands; as "type:text"."""
    verbatim = styles(text, [entity for entity in entities if entity["type"] in ("code", "pre")])
    units = text.encode("utf-16-le")
    answer = _execute({"@type": "getTextEntities", "text": text})
    found = []
    for entity in answer["entities"]:
        kind = entity["type"]["@type"].removeprefix("textEntityType")
        start, end = entity["offset"], entity["offset"] + entity["length"]
        # A time stamp is a link only below a video; code holds no links.
        if kind != "MediaTimestamp" and not any(verbatim[start:end]):
            found.append(f"{kind}:{units[2 * start : 2 * end].decode('utf-16-le')}")
    return found


def from_html(html: str) -> tuple[str, list[dict[str, Any]]]:
    """Text and entities of marked-up text, with offsets that TDLib counted."""
    answer = _execute(
        {"@type": "parseTextEntities", "text": html, "parse_mode": {"@type": "textParseModeHTML"}},
    )
    if answer["@type"] == "error":
        raise Refused(answer["message"])
    names = {value: key for key, value in _TYPES.items()}
    return answer["text"], [
        {
            "type": names[one["type"]["@type"]],
            "offset": one["offset"],
            "length": one["length"],
            **({"url": one["type"]["url"]} if "url" in one["type"] else {}),
        }
        for one in answer["entities"]
    ]
