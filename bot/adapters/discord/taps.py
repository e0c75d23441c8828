"""Everything on a card that can be tapped: pages, sections, choices, related guides."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.adapters.discord import ids, parts
from bot.adapters.discord.escape import label
from bot.adapters.discord.ids import Role
from bot.adapters.discord.parts import Part, Style
from bot.core.answers.reply import Action, Choice, RelatedGuide, Reply
from bot.core.answers.request import Browse, Compare, Request, Search, Show
from bot.core.answers.wording import Wording
from bot.core.guides.model import SectionKind

_FIRST_WORD = re.compile(r"[\s:(/]")
_ROW_LETTERS = 60
"""Letters of labels that make up to three lines of buttons on a phone."""
_FIRST_AT_HAND = (SectionKind.FORM, SectionKind.MISTAKES, SectionKind.VARIATIONS, SectionKind.PROGRAMMING)
"""What lifters open between two sets; the other sections wait in a select."""
_WORTH_A_ROW = 3


def turned(request: Request | None, page: int) -> Request | None:
    """The request for another page of the same answer, None where it has no pages."""
    return replace(request, page=page) if isinstance(request, Show | Compare | Search | Browse) else None


def _carried(request: Request) -> bool:
    return ids.carried(request) is not None


def _button(role: Role, action: Action, place: int = 0) -> Part:
    custom_id = ids.write(role, action.request, place)
    style = Style.PRIMARY if action.current else Style.SECONDARY
    return parts.button(label(action.label, parts.BUTTON_LABEL), custom_id, style, disabled=action.current)


def _from_to(first: str, last: str) -> str:
    """What stands in a list, in few enough letters for a phone: the first words of its ends, where they differ."""
    begin, end = (_FIRST_WORD.split(name, maxsplit=1)[0] or name for name in (first, last))
    return f"{begin} … {end}" if begin != end else f"{first} … {last}"


def _selects(actions: Sequence[Action], place: int, placeholder: str) -> list[Part]:
    """The actions in as many selects as it takes; a request that occurs twice is there once."""
    once: dict[str, Action] = {}
    for action in actions:
        once.setdefault(ids.carried(action.request) or "", action)
    options = [
        parts.option(
            label(action.label, parts.OPTION_LABEL),
            code,
            label(action.detail, parts.OPTION_LABEL),
            chosen=action.current,
        )
        for code, action in once.items()
    ]
    # Two lists of one length are easier to search than a full one and a short one.
    lists = -(-len(options) // parts.OPTIONS_IN_SELECT)
    chunks = [options[len(options) * n // lists : len(options) * (n + 1) // lists] for n in range(lists)]
    done = []
    for number, chunk in enumerate(chunks, place):
        named = placeholder if len(chunks) == 1 else _from_to(chunk[0]["label"], chunk[-1]["label"])
        done.append(
            parts.row([parts.select(ids.write(Role.PICK, None, number), label(named, parts.PLACEHOLDER), chunk)])
        )
    return done


def _fit_a_row(actions: Sequence[Action]) -> bool:
    return len(actions) <= parts.BUTTONS_IN_ROW and sum(len(action.label) for action in actions) <= _ROW_LETTERS


def pages(reply: Reply, wording: Wording, page: int, count: int) -> list[Part]:
    """The buttons to the pages before and after."""
    turns = ((page - 1, wording.previous(), "⬅️"), (page + 1, wording.following(), "➡️"))
    return [
        parts.button(name, ids.write(Role.PAGE, request), emoji=arrow)
        for to, name, arrow in turns
        if 0 <= to < count and (request := turned(reply.request, to)) is not None and _carried(request)
    ]


def sections(reply: Reply, wording: Wording) -> list[Part]:
    """The sections of the guide: a row of buttons, with a select below it when there are many."""
    actions = [action for action in reply.sections if _carried(action.request)]
    if not actions:
        return []
    if _fit_a_row(actions):
        return [parts.row([_button(Role.SECTION, action) for action in actions])]
    at_hand = _at_hand(actions)
    rest = [action for action in actions if action not in at_hand]
    row = [parts.row([_button(Role.SECTION, action) for action in at_hand])] if at_hand else []
    return row + _selects(rest, 0, wording.more_sections())


def _at_hand(actions: Sequence[Action]) -> list[Action]:
    """The sections that get a button: those most asked for; of a guide that has few of them, its first ones as well."""
    found = [a for a in actions if isinstance(a.request, Show) and a.request.section in _FIRST_AT_HAND]
    if not _fit_a_row(found):
        return []
    if len(found) < _WORTH_A_ROW:
        for action in actions:
            if action not in found and len(found) < len(_FIRST_AT_HAND) and _fit_a_row([*found, action]):
                found.append(action)
    return [action for action in actions if action in found]


def few(reply: Reply) -> bool:
    """Whether there are so few choices that each gets a button of its own."""
    return len(reply.choices) <= parts.BUTTONS_IN_ROW


def choice_button(choice: Choice, place: int, wording: Wording) -> Part | None:
    """The button beside something that may have been meant."""
    if not _carried(choice.action.request):
        return None
    return parts.button(wording.open(), ids.write(Role.CHOICE, choice.action.request, place))


def choice_rows(reply: Reply, wording: Wording) -> list[Part]:
    """What may have been meant as a select: the form for more than a few."""
    return _selects([one.action for one in reply.choices if _carried(one.action.request)], 20, wording.choose())


def related_rows(entries: Iterable[RelatedGuide], wording: Wording) -> list[Part]:
    """The guides to read next as a select: the short form, for a card that is full."""
    actions = [replace(entry.action, detail=entry.reason) for entry in entries if _carried(entry.action.request)]
    return _selects(actions, 40, wording.read_next()) if actions else []


def related_button(entry: RelatedGuide, wording: Wording) -> Part | None:
    """The button beside a guide to read next."""
    if not _carried(entry.action.request):
        return None
    return parts.button(wording.open(), ids.write(Role.RELATED, entry.action.request))


def last_rows(reply: Reply, wording: Wording, *, private: bool) -> list[Part]:
    """Whatever else is one tap away, and at the very end the button that deletes a card others can see."""
    actions = [action for action in reply.actions if _carried(action.request)]
    delete = [] if private else [_delete(reply, wording)]
    if len(actions) > parts.BUTTONS_IN_ROW:
        return _selects(actions, 60, wording.choose()) + ([parts.row(delete)] if delete else [])
    buttons = [_button(Role.ACTION, action, at) for at, action in enumerate(actions)] + delete
    return [parts.row(buttons[at : at + parts.BUTTONS_IN_ROW]) for at in range(0, len(buttons), parts.BUTTONS_IN_ROW)]


def _delete(reply: Reply, wording: Wording) -> Part:
    shown = turned(reply.request, 0) or (Show(reply.about) if reply.about else None)
    carried = shown if shown is not None and _carried(shown) else None
    return parts.button(wording.delete(), ids.write(Role.DELETE, carried), emoji="🗑️")
