"""The judge itself: it must see what is wrong, or every test that trusts it proves nothing."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from tests.wire.discord import rules, spec

Json = dict[str, Any]


def button(label: str = "Form", custom_id: str = "a") -> Json:
    return {"type": 2, "style": 2, "label": label, "custom_id": custom_id}


def good() -> Json:
    return {
        "flags": 1 << 15,
        "allowed_mentions": {"parse": []},
        "components": [
            {
                "type": 17,
                "accent_color": 255,
                "components": [
                    {"type": 10, "content": "Brace."},
                    {"type": 9, "components": [{"type": 10, "content": "Squat"}], "accessory": button("Open", "b")},
                    {"type": 1, "components": [button()]},
                    {
                        "type": 1,
                        "components": [{"type": 3, "custom_id": "c", "options": [{"label": "x", "value": "y"}]}],
                    },
                ],
            }
        ],
    }


def inside(body: Json) -> list[Json]:
    found: list[Json] = body["components"][0]["components"]
    return found


def put(path: Callable[[Json], Json], **values: Any) -> Callable[[Json], None]:
    return lambda body: path(body).update(values)


def text(body: Json) -> Json:
    return inside(body)[0]


def row(body: Json) -> Json:
    return inside(body)[2]


def first(body: Json) -> Json:
    found: Json = row(body)["components"][0]
    return found


def menu(body: Json) -> Json:
    found: Json = inside(body)[3]["components"][0]
    return found


WRONG: dict[str, Callable[[Json], Any]] = {
    "no V2 flag": put(lambda body: body, flags=0),
    "content beside V2": put(lambda body: body, content="x"),
    "embeds beside V2": put(lambda body: body, embeds=[{"title": "x"}]),
    "pings": put(lambda body: body, allowed_mentions={"parse": ["everyone"]}),
    "pings whom it replies to": put(lambda body: body, allowed_mentions={"parse": [], "replied_user": True}),
    "mentions left open": lambda body: body.pop("allowed_mentions"),
    "unknown field": put(lambda body: body, colour=1),
    "unknown field of a part": put(text, colour=1),
    "41 components": lambda body: inside(body).extend([{"type": 14}] * 32),
    "4001 characters": lambda body: inside(body).extend([{"type": 10, "content": "é" * 2000}] * 2),
    "4001 UTF-16 units": put(text, content="🏋" * 2001),
    "empty text": put(text, content="  "),
    "reversing control": put(text, content="a\u202eb"),
    "the same custom_id": put(first, custom_id="b"),
    "custom_id too long": put(first, custom_id="x" * 101),
    "label too long": put(first, label="x" * 81),
    "no label": put(first, label=" "),
    "link with custom_id": put(first, style=5),
    "six buttons": lambda body: row(body).update(components=[button("x", f"n{n}") for n in range(6)]),
    "button beside a select": lambda body: row(body)["components"].append(menu(body) | {"custom_id": "z"}),
    "empty row": put(row, components=[]),
    "26 options": lambda body: menu(body).update(options=[{"label": "x", "value": str(n)} for n in range(26)]),
    "no options": put(menu, options=[]),
    "two options alike": put(menu, options=[{"label": "x", "value": "y"}] * 2),
    "option too long": put(menu, options=[{"label": "x" * 101, "value": "y"}]),
    "option described at length": put(menu, options=[{"label": "x", "value": "y", "description": "d" * 101}]),
    "two chosen": put(menu, options=[{"label": "x", "value": str(n), "default": True} for n in range(2)]),
    "placeholder too long": put(menu, placeholder="x" * 151),
    "container in a container": lambda body: inside(body).append({"type": 17, "components": [{"type": 14}]}),
    "button outside a row": lambda body: inside(body).append(button("x", "free")),
    "section without accessory": lambda body: inside(body)[1].pop("accessory"),
    "picture over http": lambda body: inside(body).append(
        {"type": 12, "items": [{"media": {"url": "http://a.example"}}]}
    ),
    "no components": put(lambda body: body, components=[]),
    "colour out of range": lambda body: body["components"][0].update(accent_color=1 << 24),
}


def test_a_good_message_is_taken() -> None:
    assert rules.faults(good()) == []
    assert rules.faults({"type": 4, "data": good()}) == []


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_message_is_seen(name: str) -> None:
    body = copy.deepcopy(good())
    WRONG[name](body)
    assert rules.faults(body) != []
    assert rules.faults({"type": 7, "data": body}) != []


@pytest.mark.parametrize(
    ("choices", "wrong"),
    [
        ([{"name": "a", "value": "b"}], False),
        ([], False),
        ([{"name": str(n), "value": "b"} for n in range(26)], True),
        ([{"name": "a" * 101, "value": "b"}], True),
        ([{"name": "a", "value": "b" * 101}], True),
        ([{"name": "", "value": "b"}], True),
        ([{"name": "a", "value": "b"}, {"name": "a", "value": "c"}], True),
        ([{"name": "a", "value": "b", "description": "c"}], True),
    ],
)
def test_autocomplete(choices: list[Json], wrong: bool) -> None:
    assert bool(rules.faults({"type": 8, "data": {"choices": choices}})) == wrong


@pytest.mark.skipif(spec.from_environment() is None, reason=f"{spec.VARIABLE} names no spec")
class TestSpec:
    PATH = "/interactions/1/token/callback"

    def judge(self) -> spec.Spec:
        found = spec.from_environment()
        assert found is not None
        return found

    def test_a_good_message_is_taken(self) -> None:
        assert self.judge().faults("POST", self.PATH, {"type": 4, "data": good()}) == []

    @pytest.mark.parametrize(
        "name", ["unknown field", "unknown field of a part", "custom_id too long", "label too long", "26 options"]
    )
    def test_a_wrong_message_is_seen(self, name: str) -> None:
        body = good()
        WRONG[name](body)
        assert self.judge().faults("POST", self.PATH, {"type": 4, "data": body}) != []

    def test_a_call_that_does_not_exist_is_seen(self) -> None:
        assert self.judge().faults("POST", "/interactions/1/token/answer", {}) != []
        assert self.judge().faults("GET", "/users/@me", None) == []
