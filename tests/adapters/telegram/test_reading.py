"""Updates as values: what the library reads in them is what we read, and nonsense is refused, never half taken."""

from __future__ import annotations

from typing import Any

import pytest
import telegram
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.telegram import reading
from tests.wire.telegram.people import BOT, Person, group, inline, message, pressed, said

ANN = Person(77)
CHANNEL = {"id": -1009, "type": "channel", "title": "News"}
KEYBOARD = {
    "inline_keyboard": [
        [{"text": "Form", "callback_data": "s/squat/form"}, {"text": "Site", "url": "https://lift.example"}],
        [{"text": "Delete", "callback_data": "x/25"}],
    ]
}
ANSWER = {**message(ANN, "Squat"), "from": BOT, "reply_markup": KEYBOARD}
MENTION = {"type": "text_mention", "offset": 0, "length": 3, "user": BOT}

UPDATES: list[dict[str, Any]] = [
    said(ANN, "/form squat"),
    said(Person(5, language=None), "squat 🏋🏽", group(-55)),
    said(ANN, caption="squat", photo=[], caption_entities=[MENTION]),
    said(ANN, "Bot squat", group(), entities=[MENTION, {"type": "bold", "offset": 0, "length": 3}]),
    said(ANN, "why?", reply_to_message=ANSWER),
    said(ANN, "x", group(is_forum=True), message_thread_id=42, is_topic_message=True),
    said(ANN, "x", group(), message_thread_id=43),
    said(ANN, "x", group(), sender_chat=CHANNEL, via_bot=BOT),
    said(ANN, chat=group(-55), migrate_to_chat_id=-1009),
    said(ANN, chat=group(), migrate_from_chat_id=-55),
    {"edited_message": message(ANN, "squat", edit_date=1_760_000_050)},
    {"guest_message": message(ANN, "@spotter_bot squat", group(), guest_query_id="g1")},
    pressed(ANN, ANSWER, "s/squat/form"),
    pressed(ANN, {"chat": ANN.chat(), "message_id": 3, "date": 0}, "s/squat"),
    pressed(ANN, None, "s/squat", inline_message_id="im"),
    inline(ANN, "squat", "10", chat_type="supergroup"),
    {"unheard_of": {"id": "1"}},
]


def same_user(ours: reading.User | None, theirs: telegram.User | None) -> None:
    assert (ours is None) == (theirs is None)
    if ours is not None and theirs is not None:
        assert (ours.id, ours.is_bot, ours.language_code) == (theirs.id, theirs.is_bot, theirs.language_code)


def same_message(ours: reading.Message | None, theirs: telegram.MaybeInaccessibleMessage | None) -> None:
    assert (ours is None) == (theirs is None)
    if ours is None or theirs is None:
        return
    assert (ours.message_id, ours.chat_id) == (theirs.message_id, theirs.chat.id)
    assert ours.private == (theirs.chat.type == "private")
    assert ours.accessible == theirs.is_accessible
    if not isinstance(theirs, telegram.Message):
        return
    same_user(ours.from_user, theirs.from_user)
    assert ours.text == (theirs.text or theirs.caption or "")
    assert ours.via_bot == (theirs.via_bot and theirs.via_bot.id)
    assert ours.sender_chat == (theirs.sender_chat and theirs.sender_chat.id)
    assert ours.named == tuple(one.user.id for one in theirs.entities or theirs.caption_entities if one.user)
    assert ours.edited == (theirs.edit_date is not None)
    assert ours.thread == (theirs.message_thread_id if theirs.is_topic_message else None)
    assert ours.migrate_to_chat_id == theirs.migrate_to_chat_id
    assert ours.migrate_from_chat_id == theirs.migrate_from_chat_id
    assert ours.guest_query_id == theirs.guest_query_id
    rows = theirs.reply_markup.inline_keyboard if theirs.reply_markup else ()
    assert ours.data == tuple(one.callback_data for row in rows for one in row if one.callback_data)
    same_message(ours.reply_to_message, theirs.reply_to_message)


@pytest.mark.parametrize("raw", UPDATES)
def test_what_the_library_reads_is_what_we_read(raw: dict[str, Any]) -> None:
    raw = {"update_id": 9, **raw}
    ours, theirs = reading.update(raw), telegram.Update.de_json(raw, None)
    assert ours.update_id == theirs.update_id
    for name in ("message", "edited_message", "guest_message"):
        same_message(getattr(ours, name), getattr(theirs, name))
    assert (ours.callback_query is None) == (theirs.callback_query is None)
    if ours.callback_query is not None and theirs.callback_query is not None:
        press, pressing = ours.callback_query, theirs.callback_query
        assert (press.id, press.data) == (pressing.id, pressing.data)
        assert press.inline_message_id == pressing.inline_message_id
        same_user(press.from_user, pressing.from_user)
        same_message(press.message, pressing.message)
    assert (ours.inline_query is None) == (theirs.inline_query is None)
    if ours.inline_query is not None and theirs.inline_query is not None:
        typed, typing = ours.inline_query, theirs.inline_query
        assert (typed.id, typed.query, typed.offset) == (typing.id, typing.query, typing.offset)
        assert typed.chat_type == typing.chat_type
        same_user(typed.from_user, typing.from_user)


json_like = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@st.composite
def damaged(draw: st.DrawFn) -> dict[str, Any]:
    """A real update with anything at all in the place of one of its fields."""

    def visit(value: object, path: tuple[Any, ...]) -> list[tuple[Any, ...]]:
        if isinstance(value, dict):
            return [one for key in value for one in ((*path, key), *visit(value[key], (*path, key)))]
        if isinstance(value, list):
            return [one for at in range(len(value)) for one in ((*path, at), *visit(value[at], (*path, at)))]
        return []

    def put(value: Any, path: tuple[Any, ...], new: object) -> Any:
        if not path:
            return new
        copied = value.copy()
        copied[path[0]] = put(value[path[0]], path[1:], new)
        return copied

    raw: dict[str, Any] = {"update_id": 9, **draw(st.sampled_from(UPDATES))}
    made = put(raw, draw(st.sampled_from(visit(raw, ()))), draw(json_like))
    assert isinstance(made, dict)
    return made


@given(damaged())
def test_nonsense_is_refused_and_never_half_taken(raw: dict[str, Any]) -> None:
    try:
        update = reading.update(raw)
    except reading.Unreadable:
        return
    for message_ in (update.message, update.edited_message, update.guest_message):
        if message_ is not None:
            assert isinstance(message_.text, str)
            assert isinstance(message_.chat_id, int)


def test_a_refusal_names_the_field_and_never_its_value() -> None:
    with pytest.raises(reading.Unreadable, match="text is no str"):
        reading.update({"update_id": 1, "message": {**message(ANN), "text": ["a secret"]}})
    with pytest.raises(reading.Unreadable, match="message_id is missing"):
        reading.update({"update_id": 1, "message": {"chat": ANN.chat()}})
