"""Arrows point one way: the imports of `bot`, read from its source, hold to the design."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "bot").rglob("*.py"))

PLATFORMS = {"discord", "telegram", "prompt_toolkit", "rich"}
IMPURE = PLATFORMS | {
    "aiohttp", "asyncio", "datetime", "http", "httpx", "os", "pydantic_settings", "random", "requests", "secrets",
    "select", "signal", "socket", "subprocess", "sys", "threading", "time", "urllib.request", "uvloop",
}  # fmt: skip

ALLOWED = {
    "bot.core.guides": ("bot.core.guides",),
    "bot.core.search": ("bot.core.search", "bot.core.guides"),
    "bot.core.answers": ("bot.core.answers", "bot.core.search", "bot.core.guides"),
    "bot.adapters.console": ("bot.adapters.console", "bot.core"),
    "bot.adapters.discord": ("bot.adapters.discord", "bot.adapters.stopped", "bot.core"),
    "bot.adapters.telegram": ("bot.adapters.telegram", "bot.adapters.stopped", "bot.core"),
    "bot.preview": ("bot.preview",),
}


def module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imports(source: str) -> set[str]:
    """Every module that a source imports, those inside functions and `TYPE_CHECKING` included."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def backward(name: str, found: set[str]) -> list[str]:
    """The imports of a module that the design does not allow."""
    area = next((area for area in ALLOWED if name == area or name.startswith(f"{area}.")), None)
    wrong: list[str] = []
    for target in sorted(found):
        if area and target.startswith("bot.") and not any(f"{target}.".startswith(f"{ok}.") for ok in ALLOWED[area]):
            wrong.append(target)
        impure = any(f"{target}.".startswith(f"{lib}.") for lib in IMPURE)
        if name.startswith("bot.core") and (impure or target.startswith(("bot.settings", "bot.app"))):
            wrong.append(target)
        # Compiled, it is a plain property: mypyc reckons it anew at each look.
        if target == "functools.cached_property" and name.startswith("bot.core.search"):
            wrong.append(target)
        if target.startswith("rapidfuzz") and name != "bot.core.search.names.names":
            wrong.append(target)
    return wrong


@pytest.mark.parametrize("path", SOURCES, ids=[module(path) for path in SOURCES])
def test_no_arrow_runs_back(path: Path) -> None:
    assert backward(module(path), imports(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("bot.core.guides.parse", "from bot.core.search.index import Index"),
        ("bot.core.search.words.words", "from bot.core.answers.reply import Reply"),
        ("bot.core.answers.answer", "import discord"),
        ("bot.core.answers.answer", "def f():\n    import time\n"),
        ("bot.core.answers.answer", "from bot.settings import Settings"),
        ("bot.adapters.discord.render", "from bot.adapters.telegram.render import render"),
        ("bot.adapters.discord.render", "from bot.app import run"),
        ("bot.core.search.asks.sections", "from rapidfuzz import fuzz"),
        ("bot.core.search.heard", "from functools import cached_property"),
    ],
)
def test_the_test_sees_an_arrow_that_runs_back(name: str, source: str) -> None:
    assert backward(name, imports(source))


def test_every_part_of_the_house_is_looked_at() -> None:
    assert len(SOURCES) > 40
    assert {area for area in ALLOWED if any(module(path).startswith(area) for path in SOURCES)} == set(ALLOWED)


def test_importing_the_bot_reads_no_environment() -> None:
    readers = [
        module(path)
        for path in SOURCES
        if any(word in path.read_text(encoding="utf-8") for word in ("os.environ", "getenv", "load_dotenv"))
    ]
    assert readers == []
