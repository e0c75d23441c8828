"""The guides by group: a list of groups, and the guides of one."""

from __future__ import annotations

from collections import Counter

from bot.core.answers.actions import shorten
from bot.core.answers.context import Context
from bot.core.answers.reply import Action, Choice, Reply, Tone
from bot.core.answers.request import Browse, Show
from bot.core.guides.library import Library
from bot.core.guides.model import Guide, GuideKind
from bot.core.guides.naming import slugify
from bot.core.guides.text import Bullets, Item, Paragraph, Span

GROUP_SIZE = 24
"""Guides of a group on one page: what a select of the smaller platform holds (25), less the way back."""


def group_key(guide: Guide) -> str:
    """The group a guide is in: its kind and its pattern; at most 40 characters, so that a button can carry it."""
    pattern = (guide.facts.pattern or "").removeprefix("topic: ")
    return slugify(f"{guide.kind} {pattern}", 40)


def group_name(guide: Guide, context: Context) -> str:
    """What the group of a guide is called."""
    pattern = (guide.facts.pattern or "").removeprefix("topic: ")
    return pattern.capitalize() if pattern else context.wording.shelf(guide.kind)


def groups(library: Library) -> dict[str, list[Guide]]:
    """Every group with its guides by name: exercises first, then topics, by name."""
    found: dict[str, list[Guide]] = {}
    for guide in sorted(library.guides.values(), key=lambda g: (g.kind is GuideKind.TOPIC, group_key(g), g.name)):
        found.setdefault(group_key(guide), []).append(guide)
    return found


def browse(library: Library, context: Context, request: Browse) -> Reply:
    """The list of groups, or one group's guides; a group that is gone leads back to the list."""
    found = groups(library)
    if request.group is None or request.group not in found:
        return _groups(library, found, context)
    return _group(found[request.group], context, request)


def _label(guides: list[Guide], context: Context) -> str:
    """A group's name and size; a group of topics says so, since topics and exercises share names of groups."""
    shelf = f"{context.wording.shelf(guides[0].kind)}: " if guides[0].kind is GuideKind.TOPIC else ""
    return shorten(f"{shelf}{group_name(guides[0], context)} ({len(guides)})")


def _groups(library: Library, found: dict[str, list[Guide]], context: Context) -> Reply:
    wording = context.wording
    counts = Counter(guide.kind for guide in library.guides.values())
    shelves = " · ".join(f"{wording.shelf(kind)} ({counts[kind]})" for kind in GuideKind if counts[kind])
    return Reply(
        tone=Tone.INFO,
        title=wording.all_guides(len(library.guides)),
        blocks=(Paragraph((Span(shelves),)), Paragraph((Span(wording.pick_group()),))),
        actions=tuple(Action(_label(guides, context), Browse(key)) for key, guides in found.items()),
        request=Browse(),
        language=wording.language,
    )


def _group(guides: list[Guide], context: Context, request: Browse) -> Reply:
    wording = context.wording
    last = (len(guides) - 1) // GROUP_SIZE
    page = min(request.page, last)
    shown = guides[page * GROUP_SIZE : (page + 1) * GROUP_SIZE]
    turns = [(page - 1, wording.previous()), (page + 1, wording.following())]
    return Reply(
        tone=Tone.INFO,
        title=f"{group_name(guides[0], context)} ({len(guides)})",
        crumbs=(wording.shelf(guides[0].kind),),
        blocks=(Bullets(tuple(Item((Paragraph((Span(guide.name, guide=guide.slug),)),)) for guide in shown)),),
        choices=tuple(Choice(guide.slug, None, 1.0, Action(shorten(guide.name), Show(guide.slug))) for guide in shown),
        actions=(
            *(Action(label, Browse(request.group, to)) for to, label in turns if 0 <= to <= last),
            Action(wording.back_to_groups(), Browse()),
        ),
        language=wording.language,
    )
