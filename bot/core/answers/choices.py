"""Replies that offer guides rather than show one: several may be meant, none is, or a search by facts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core.answers import actions
from bot.core.answers.context import Context
from bot.core.answers.reply import Action, Choice, Outcome, Reply, Tone
from bot.core.answers.request import Browse, Say, Topic
from bot.core.guides.library import Library
from bot.core.guides.text import Block, Line, Paragraph, Span
from bot.core.search.meaning import Target
from bot.core.search.talk.courtesy import Courtesy

WORDS_LIMIT = 200
"""Characters of what was typed that are said back."""


def _choices(targets: Sequence[Target], library: Library, context: Context) -> tuple[Choice, ...]:
    return tuple(choice for target in targets if (choice := actions.choice(target, library, context)) is not None)


def ambiguous(targets: Sequence[Target], library: Library, context: Context, alert: Line = ()) -> Reply:
    """Several guides, or several places of guides, to pick from."""
    wording = context.wording
    passages = any(target.passage is not None for target in targets)
    return Reply(
        tone=Tone.CHOICE,
        title=wording.speak_of() if passages else wording.did_you_mean(),
        outcome=Outcome.AMBIGUOUS,
        alert=alert,
        choices=_choices(targets, library, context),
        confidence=targets[0].confidence if targets else 0.0,
        language=wording.language,
    )


def not_found(words: str, near: Sequence[Target], library: Library, context: Context) -> Reply:
    """Nothing was found; guides that come close, if any, and what to try."""
    wording = context.wording
    choices = _choices(near, library, context)
    said = actions.shorten(" ".join(words.split()), WORDS_LIMIT)
    blocks: list[Block] = [Paragraph((Span(wording.no_guide_for(said)),))] if said else []
    blocks.append(Paragraph((Span(wording.close_by() if choices else wording.try_instead()),)))
    return Reply(
        tone=Tone.MISS,
        title=wording.nothing_found(),
        blocks=tuple(blocks),
        outcome=Outcome.NOT_FOUND,
        choices=choices,
        actions=(
            Action(wording.command_help("guides"), Browse()),
            Action(wording.command_help("help"), Say(Topic.HELP)),
        ),
        confidence=0.0,
        language=wording.language,
    )


def warned(alert: Line, near: Sequence[Target], library: Library, context: Context) -> Reply:
    """A sign that needs a professional, of which no guide speaks: the warning is the answer."""
    wording = context.wording
    return replace(
        message(wording.beyond_guides(), context),
        title=wording.get_help_first(),
        outcome=Outcome.NOT_FOUND,
        alert=alert,
        choices=_choices(near, library, context),
        actions=(),
    )


def courteous(said: Courtesy, context: Context) -> Reply:
    """What is said to somebody who only greets or thanks: nothing was looked for, so nothing is missing."""
    wording = context.wording
    thanked = said is Courtesy.THANKS
    return replace(
        message(wording.ask_again() if thanked else wording.try_instead(), context),
        title=wording.any_time() if thanked else wording.hello(),
    )


def by_facts(targets: Sequence[Target], count: int, library: Library, context: Context) -> Reply:
    """The guides that fit some facts, best first; `count` is how many fit in all."""
    wording = context.wording
    choices = _choices(targets, library, context)
    more = count > len(choices)
    return Reply(
        tone=Tone.CHOICE,
        title=wording.found_by_facts(count),
        blocks=(Paragraph((Span(wording.fits_best(len(choices))),)),) if more else (),
        outcome=Outcome.AMBIGUOUS,
        choices=choices,
        confidence=targets[0].confidence if targets else 0.0,
        language=wording.language,
    )


def message(text: str, context: Context) -> Reply:
    """A kind sentence about something that cannot be answered."""
    return Reply(
        tone=Tone.MISS,
        title=context.wording.nothing_found(),
        blocks=(Paragraph((Span(text),)),),
        outcome=Outcome.NOT_FOUND,
        actions=(Action(context.wording.command_help("guides"), Browse()),),
        confidence=0.0,
        language=context.wording.language,
    )
