"""The limits of a Discord message and how much of them one uses (Discord's API reference, Components)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from bot.preview import paging
from bot.preview.discord.markdown import pings
from bot.preview.discord.message import data_of
from bot.preview.limits import Report, Use, longest
from bot.preview.payload import Json, number, part, parts, text, units

TEXT = 4000
"""Characters over all text displays."""
COMPONENTS = 40
CONTENT = 2000
IS_COMPONENTS_V2 = 1 << 15

_ROW, _BUTTON, _SELECT, _SECTION, _TEXT_DISPLAY, _THUMBNAIL, _GALLERY = 1, 2, 3, 9, 10, 11, 12
_SELECTS = frozenset({3, 5, 6, 7, 8})
_V2_ONLY = frozenset({9, 10, 11, 12, 13, 14, 17})
_LINK = 5


def every(components: object) -> Iterator[Json]:
    """Every component, nested ones and accessories included: what Discord counts."""
    for one in parts(components):
        yield one
        yield from every(one.get("components"))
        if isinstance(one.get("accessory"), dict):
            yield from every([one["accessory"]])


def report(call: Json) -> Report:
    """What one request to Discord's API uses."""
    data = data_of(call)
    found = list(every(data.get("components")))
    return Report(tuple(_uses(data, found)), tuple(_faults(data, found)), tuple(_facts(found)))


def _of(found: list[Json], *kinds: int) -> list[Json]:
    return [one for one in found if one.get("type") in kinds]


def _strings(found: list[Json], name: str) -> list[str]:
    return [value for one in found if (value := text(one.get(name)))]


def _longest(name: str, values: list[str], most: int) -> list[Use]:
    return longest(name, values, [units(value) for value in values], most)


def _uses(data: Json, found: list[Json]) -> Iterator[Use]:
    texts = _strings(_of(found, _TEXT_DISPLAY), "content")
    if texts or not data.get("content"):
        yield Use("Text in all text displays", sum(map(units, texts)), TEXT)
    if content := text(data.get("content")):
        yield Use("Content", units(content), CONTENT)
    yield Use("Components", len(found), COMPONENTS)
    rows = [
        [text(inner.get("label")) for inner in _of(parts(row.get("components")), _BUTTON)] for row in _of(found, _ROW)
    ]
    yield from longest("Buttons in a row", [" · ".join(row) for row in rows], [len(row) for row in rows], 5)
    buttons = _of(found, _BUTTON)
    yield from _longest("Button label", _strings(buttons, "label"), 80)
    yield from _longest("Button URL", _strings(buttons, "url"), 512)
    selects = _of(found, *_SELECTS)
    menus = [parts(one.get("options")) for one in selects]
    names = [text(one.get("placeholder")) for one in selects]
    yield from longest("Options in a select", names, [len(menu) for menu in menus], 25)
    options = [option for menu in menus for option in menu]
    yield from _longest("Option label", _strings(options, "label"), 100)
    yield from _longest("Option description", _strings(options, "description"), 100)
    yield from _longest("Option value", _strings(options, "value"), 100)
    yield from _longest("Placeholder", [name for name in names if name], 150)
    yield from _longest("custom_id", _strings(found, "custom_id"), 100)
    galleries = [parts(one.get("items")) for one in _of(found, _GALLERY)]
    yield from longest("Pictures in a gallery", [""] * len(galleries), [len(items) for items in galleries], 10)
    shown = [item for items in galleries for item in items] + _of(found, _THUMBNAIL)
    yield from _longest("Picture description", _strings(shown, "description"), 1024)
    sections = [parts(one.get("components")) for one in _of(found, _SECTION)]
    yield from longest("Texts in a section", [""] * len(sections), [len(inner) for inner in sections], 3)


def _faults(data: Json, found: list[Json]) -> Iterator[str]:
    flagged = bool(number(data.get("flags")) & IS_COMPONENTS_V2)
    v2 = any(one.get("type") in _V2_ONLY for one in found)
    if v2 and not flagged:
        yield "Components V2 without the flag 32768 (1 << 15): Discord refuses the message."
    if flagged and any(data.get(name) for name in ("content", "embeds", "poll")):
        yield "The flag of Components V2 with content, embeds or a poll: Discord refuses the message."
    for custom_id, times in Counter(_strings(found, "custom_id")).items():
        if times > 1:
            yield f"custom_id {custom_id!r} stands on {times} components: each must be its own."
    for row in _of(found, _ROW):
        kinds = {one.get("type") for one in parts(row.get("components"))}
        if kinds & _SELECTS and len(parts(row.get("components"))) > 1:
            yield "A select shares its row: a row holds one select or up to five buttons."
        if not kinds:
            yield "A row holds nothing."
    for button in _of(found, _BUTTON):
        if (button.get("style") == _LINK) == bool(button.get("custom_id")):
            yield f"Button {text(button.get('label'))!r}: a link has a url, any other button a custom_id."
    allowed = data.get("allowed_mentions")
    if not isinstance(allowed, dict) or part(allowed).get("parse"):
        pinged = [name for one in _strings(_of(found, _TEXT_DISPLAY), "content") for name in pings(one)]
        pinged += pings(text(data.get("content")))
        if pinged:
            yield f"This would notify {', '.join(sorted(set(pinged)))}: allowed_mentions does not forbid it."


def _facts(found: list[Json]) -> Iterator[str]:
    texts = _strings(_of(found, _TEXT_DISPLAY), "content")
    yield paging.told(next((pages for one in texts if (pages := paging.in_small_print(one))), None))
    buttons, selects = len(_of(found, _BUTTON)), _of(found, *_SELECTS)
    options = sum(len(parts(one.get("options"))) for one in selects)
    yield f"To tap: buttons {buttons}, selects {len(selects)}, options in them {options}."
