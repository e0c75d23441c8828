"""The search compiled to machine code, from the wheel of `make wheel`: it answers as the plain one does."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LIFTERS = ROOT / "tests" / "core" / "search" / "lifters.tsv"
GOES_ON = " ||| "
WHEEL = os.environ.get("SPOTTER_WHEEL", "")

pytestmark = pytest.mark.skipif(not WHEEL, reason="SPOTTER_WHEEL names no wheel: `make wheel` builds one")


def run(folder: Path, *arguments: str, given: str = "") -> str:
    """What Python prints that finds the package `bot` in a folder."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(  # noqa: S603 - our own program
        (sys.executable, *arguments),
        cwd=folder,
        input=given,
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    return done.stdout


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    with zipfile.ZipFile(WHEEL) as packed:
        packed.extractall(folder)
    return folder


def test_every_module_of_the_search_is_compiled(unpacked: Path) -> None:
    plain = [file for file in (unpacked / "bot/core/search").rglob("*.py") if file.name != "__init__.py"]
    assert len(plain) > 50
    assert [file.name for file in plain if not list(file.parent.glob(f"{file.stem}.*{suffix()}"))] == []
    where = run(unpacked, "-c", "from bot.core.search import index; print(index.__file__)").strip()
    assert where.startswith(str(unpacked))
    assert where.endswith(suffix())


def suffix() -> str:
    return ".pyd" if sys.platform == "win32" else ".so"


def labelled() -> list[str]:
    return [line.split("\t")[1] for line in LIFTERS.read_text(encoding="utf-8").splitlines() if "\t" in line]


def unlike(unpacked: Path, lines: list[str], *options: str) -> list[tuple[str, str, str]]:
    """The lines that the compiled search answers in another way than the plain one, with both answers."""
    asked = "\n".join(lines) + "\n"
    arguments = ("-m", "bot", "ask", "--json", "--lines", *options)
    compiled, plain = (run(folder, *arguments, given=asked).splitlines() for folder in (unpacked, ROOT))
    said = [line for line in lines if line]
    assert len(compiled) == len(said)
    return [answers for answers in zip(said, compiled, plain, strict=True) if answers[1] != answers[2]]


def test_it_answers_every_labelled_text_as_the_plain_search_does(unpacked: Path) -> None:
    texts = [text for text in labelled() if GOES_ON not in text]
    assert len(texts) > 4000
    assert unlike(unpacked, texts) == []


def test_it_goes_on_in_every_labelled_conversation_as_the_plain_search_does(unpacked: Path) -> None:
    conversations = [text.split(GOES_ON) for text in labelled() if GOES_ON in text]
    assert len(conversations) > 1000
    assert unlike(unpacked, [line for texts in conversations for line in (*texts, "")], "--conversation") == []
