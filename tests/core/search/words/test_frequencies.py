"""How often words are said in everyday talk, and how the list of them is made."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.weights import frequencies as making
from bot.core.search.words.frequencies import frequencies


def test_everyday_words_are_said_more_often_than_those_of_the_gym() -> None:
    often = frequencies()
    assert often["window"] > often["squat"]
    assert often["hous"] > 500
    assert often["the"] == 0


def test_the_list_counts_dictionary_forms_of_a_million() -> None:
    found = making.of_a_million(["the 500", "House 60", "houses 20", "window 20", "not a line", ""])
    assert found == {"house": 800_000, "window": 200_000}


def test_the_list_is_printed_in_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    counted = tmp_path / "eng.txt"
    counted.write_text("window 20\nhouse 60\n", encoding="utf-8")
    assert making.main([str(counted)]) == 0
    assert capsys.readouterr().out == "house 750000\nwindow 250000\n"
    assert making.main([]) == 1
    assert "Which file?" in capsys.readouterr().err
