"""What is documented is what is there: commands, settings, `.env.example`, the scripting interface."""

from __future__ import annotations

import io
import re
from pathlib import Path

from rich.console import Console

from bot.__main__ import parser
from bot.adapters.console.render import screen
from bot.core.answers.answerer import Answerer
from bot.core.answers.commands import COMMANDS
from bot.core.answers.context import Context
from bot.core.answers.interpret import interpret
from bot.core.answers.wording import Wording
from bot.settings import Settings

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLE = (ROOT / ".env.example").read_text(encoding="utf-8")


def table(name: str) -> list[list[str]]:
    """The rows of a README table between its markers, the header left out."""
    text = README.split(f"<!-- {name} -->")[1].split(f"<!-- /{name} -->")[0]
    rows = [line.strip().strip("|").split("|") for line in text.strip().splitlines()[2:]]
    return [[cell.strip() for cell in row] for row in rows]


def command_rows() -> list[list[str]]:
    wording = Wording()
    return [
        [
            f"`/{command.name}`",
            wording.command_help(command.name),
            f"`/{command.name} {command.example}`".replace(" `", "`"),
        ]
        for command in COMMANDS
    ]


def test_the_readme_lists_every_command_with_its_help_and_an_example() -> None:
    assert table("commands") == command_rows()


def test_the_readme_lists_every_setting_with_its_default() -> None:
    rows = {row[0].strip("`"): row[1].strip("`") for row in table("settings")}
    assert list(rows) == [name.upper() for name in Settings.model_fields]
    for name, field in Settings.model_fields.items():
        default = "" if field.default is None else str(field.default)
        assert rows[name.upper()] == (default.lower() if isinstance(field.default, bool) else default)


def test_the_example_names_every_setting_once_with_its_default() -> None:
    found = re.findall(r"^([A-Z_]+)=(.*)$", EXAMPLE, re.MULTILINE)
    assert [name for name, _ in found] == [name.upper() for name in sorted(Settings.model_fields, key=_place)]
    for name, value in found:
        default = Settings.model_fields[name.lower()].default
        expected = "" if default is None else str(default).lower() if isinstance(default, bool) else str(default)
        assert value == expected, name


def _place(name: str) -> int:
    return [match[0] for match in re.findall(r"^([A-Z_]+)=()", EXAMPLE, re.MULTILINE)].index(name.upper())


def test_every_example_setting_has_words_above_it() -> None:
    lines = EXAMPLE.splitlines()
    for number, line in enumerate(lines):
        if re.match(r"[A-Z_]+=", line):
            block = lines[:number]
            while block and re.match(r"[A-Z_]+=", block[-1]):
                block.pop()
            assert block[-1].startswith("# "), line


def test_the_readme_shows_every_option_of_the_command_line() -> None:
    usage = README.split("## For scripts")[1].split("## ")[0]
    actions = [action for action in parser()._actions if action.dest == "command"]
    for name, sub in actions[0].choices.items():  # type: ignore[union-attr]
        if name != "run":
            assert f"python -m bot {name}" in usage
        for action in sub._actions:
            for option in action.option_strings:
                if option.startswith("--") and option not in ("--help", "--language"):
                    assert option in usage, option


def test_the_readme_counts_the_library() -> None:
    exercises = len([path for path in (ROOT / "content/exercises").glob("*.md") if path.stem.count(".") == 0])
    topics = len([path for path in (ROOT / "content/topics").glob("*.md") if path.stem.count(".") == 0])
    assert f"{exercises + topics} guides ({exercises} exercises, {topics} topics)" in README


def test_the_readme_shows_an_answer_as_the_terminal_shows_it(answerer: Answerer) -> None:
    sample = README.split("```\nspotter> ")[1].split("```")[0].splitlines()
    console = Console(file=io.StringIO(), width=len(sample[1]))
    console.print(screen(answerer.answer(interpret(sample[0], None, 0)), Context()).body)
    assert isinstance(console.file, io.StringIO)
    shown = [line.rstrip() for line in console.file.getvalue().splitlines()]
    for line in sample[1:]:
        assert "…" in line or line in shown, f"not in the answer to {sample[0]!r} any more: {line}"


def test_every_link_of_the_documents_to_a_file_leads_to_one() -> None:
    for document in ("README.md", "CONTRIBUTING.md"):
        text = (ROOT / document).read_text(encoding="utf-8")
        for target in re.findall(r"\]\((?!https?://|/guide/)([^)#]+)\)", text):
            assert (ROOT / target).exists(), target
