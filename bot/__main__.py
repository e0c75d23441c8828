"""The command line: run the bot, ask it one thing, preview an answer, check the guides."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path

from bot import settings as configuration
from bot import streams
from bot.core.guides import library
from bot.core.guides.faults import GuideError
from bot.core.guides.library import Library
from bot.settings import Settings, SettingsError

FAILED = 1
UNUSABLE = 2
INTERRUPTED = 130
"""What a shell reports of a program that Ctrl-C ended."""


def parser() -> argparse.ArgumentParser:
    """Every subcommand and option; without a subcommand the bot runs."""
    top = argparse.ArgumentParser(
        prog="spotter",
        description="Answers lifters from a folder of Markdown guides, in Discord and Telegram with a token, else here",
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("run", help="run every adapter that has a token; with none, chat in the terminal (default)")

    ask = commands.add_parser("ask", help="answer one question, or one a line")
    ask.add_argument("query", nargs="*", help="what a lifter would type")
    ask.add_argument("--json", action="store_true", help="print a JSON object instead of text")
    ask.add_argument("--lines", action="store_true", help="one query a line on standard input, answered one by one")
    ask.add_argument("--conversation", action="store_true", help="with --lines: a paragraph is one conversation")
    ask.add_argument(
        "--as", dest="platform", choices=("discord", "telegram", "console"), help="that platform's payload"
    )
    ask.add_argument("--language", help="the language of the bot's own words (en, de, es)")

    preview = commands.add_parser("preview", help="draw an answer as Discord and Telegram show it")
    preview.add_argument("query", nargs="+", help="what a lifter would type")
    preview.add_argument("--out", type=Path, default=Path("preview.html"), help="the page to write (preview.html)")
    preview.add_argument("--language", help="the language of the bot's own words (en, de, es)")

    check = commands.add_parser("check", help="tell every fault of the guides at once, with its mend")
    check.add_argument("path", nargs="?", type=Path, help="a folder of guides (CONTENT_DIR, else the library's own)")
    check.add_argument("--json", action="store_true", help="print a JSON array of the faults")
    return top


def _say(line: str) -> None:
    sys.stderr.write(f"{streams.on_one_line(line)}\n")


def _load(settings: Settings) -> Library | None:
    """The library, or None once its faults were told."""
    try:
        return library.load(settings.content)
    except GuideError as error:
        _say(f"The guides in {settings.content} can't be used:")
        for fault in error.faults:
            _say(f"  {fault}")
        _say("Mend these, then start again. `python -m bot check` tells them all.")
        return None


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command line.

    Returns:
        The exit status: 0, 1 for something to mend, 2 for unusable arguments, 130 for Ctrl-C.
    """
    options = parser().parse_args(arguments)
    streams.prepare(utf8=options.command == "ask" and bool(options.json or options.platform))
    try:
        return _do(options)
    except BrokenPipeError:
        streams.discard_output()
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED


def _do(options: argparse.Namespace) -> int:
    try:
        settings = configuration.read()
    except SettingsError as error:
        _say("These settings (environment or .env) can't be used:")
        for fault in error.faults:
            _say(f"  {fault}")
        return FAILED
    match options.command:
        case "check":
            return _check(settings, options)
        case "ask":
            return _ask(settings, options)
        case "preview":
            return _preview(settings, options)
        case _:
            return _run(settings)


def _check(settings: Settings, options: argparse.Namespace) -> int:
    from bot import check  # noqa: PLC0415 - what a subcommand alone needs is read by it alone

    return check.run(options.path or settings.content, as_json=options.json, out=sys.stdout)


def _ask(settings: Settings, options: argparse.Namespace) -> int:
    from bot import ask, catalogues  # noqa: PLC0415
    from bot.core.answers.answerer import Answerer  # noqa: PLC0415
    from bot.core.answers.context import Context  # noqa: PLC0415

    if bool(options.query) == options.lines:
        _say("Give one question, or --lines and the questions on standard input.")
        return UNUSABLE
    if (guides := _load(settings)) is None:
        return FAILED
    wording = catalogues.load(settings.language).pick(options.language)
    context = Context(wording, settings.partner_links)
    form = options.platform or ("json" if options.json else "text")
    queries = sys.stdin if options.lines else [streams.readable(" ".join(options.query))]
    answers = ask.stream(
        queries, Answerer(guides), context, form=form, public_url=settings.public_url, conversation=options.conversation
    )
    for line in answers:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
    return 0


def _preview(settings: Settings, options: argparse.Namespace) -> int:
    from bot import ask, catalogues  # noqa: PLC0415
    from bot.core.answers.answerer import Answerer  # noqa: PLC0415
    from bot.core.answers.context import Context  # noqa: PLC0415
    from bot.preview.page import page  # noqa: PLC0415

    if (guides := _load(settings)) is None:
        return FAILED
    context = Context(catalogues.load(settings.language).pick(options.language), settings.partner_links)
    query = streams.readable(" ".join(options.query))
    reply = ask.reply_to(query, Answerer(guides), context)
    payloads = {name: ask.every_page(name, reply, context, settings.public_url) for name in ("discord", "telegram")}
    try:
        options.out.write_text(page(query, payloads), encoding="utf-8")
    except OSError as error:
        _say(f"{options.out} can't be written: {error.strerror}.")
        return FAILED
    sys.stdout.write(f"{options.out}\n")
    return 0


def _run(settings: Settings) -> int:
    from bot import catalogues, logs  # noqa: PLC0415
    from bot.core.answers.answerer import Answerer  # noqa: PLC0415
    from bot.core.answers.context import Context  # noqa: PLC0415

    if (guides := _load(settings)) is None:
        return FAILED
    logs.configure(settings.log_level, settings.secrets)
    answerer = Answerer(guides)
    if settings.discord_token is None and settings.telegram_token is None:
        from bot.adapters.console import chat  # noqa: PLC0415

        context = Context(catalogues.load(settings.language).default, settings.partner_links)
        chat.run(answerer, context, settings.state_dir, settings.public_url)
        return 0
    from bot import app  # noqa: PLC0415

    try:
        import uvloop  # noqa: PLC0415
    except ImportError:
        ended_well = asyncio.run(app.run(settings, answerer))
    else:
        ended_well = uvloop.run(app.run(settings, answerer))
    return 0 if ended_well else FAILED


if __name__ == "__main__":
    sys.exit(main())
