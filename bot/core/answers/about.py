"""What the bot says about itself: help, about, privacy."""

from __future__ import annotations

from bot.core.answers.commands import COMMANDS
from bot.core.answers.context import Context
from bot.core.answers.reply import Action, Reply, Tone
from bot.core.answers.request import Browse, Random, Say, Topic
from bot.core.guides.library import Library
from bot.core.guides.text import Block, Bullets, Heading, Item, Paragraph, Span


def _paragraphs(texts: tuple[str, ...]) -> tuple[Block, ...]:
    return tuple(Paragraph((Span(text),)) for text in texts)


def say(library: Library, context: Context, request: Say) -> Reply:
    """The text on a topic."""
    wording = context.wording
    match request.topic:
        case Topic.HELP:
            rows = tuple(
                Item(
                    (Paragraph((Span(f"/{command.name}", bold=True), Span(f" {wording.command_help(command.name)}"))),)
                )
                for command in COMMANDS
            )
            blocks = (*_paragraphs(wording.help_text()), Heading((Span(wording.commands_title()),)), Bullets(rows))
        case Topic.ABOUT:
            blocks = _paragraphs(wording.about_text(len(library.guides)))
        case Topic.PRIVACY:
            blocks = _paragraphs(wording.privacy_text())
    return Reply(
        tone=Tone.INFO,
        title=wording.command_help(request.topic),
        blocks=blocks,
        actions=(
            Action(wording.command_help("guides"), Browse()),
            Action(wording.command_help("random"), Random(len(library.guides) // 2)),
        ),
        request=request,
        language=wording.language,
    )
