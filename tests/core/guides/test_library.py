"""A folder -> a library: whole, or every fault at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.guides.faults import GuideError
from bot.core.guides.library import load
from tests.core.guides.owners_guide import as_handed_over


def write(folder: Path, name: str, body: str = "# X\n\nText.\n", title: str = "X") -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\ntitle: {title}\n---\n{body}", encoding="utf-8")


def test_guides_come_in_the_order_of_their_slugs(tmp_path: Path) -> None:
    write(tmp_path, "topics/zinc.md")
    write(tmp_path, "exercises/squat.md")
    write(tmp_path, "README.md")
    write(tmp_path, "_drafts/later.md")
    assert list(load(tmp_path).guides) == ["squat", "zinc"]


def test_the_owners_guide_alone_is_a_library(tmp_path: Path) -> None:
    (tmp_path / "hip-thrust-exercise.md").write_bytes(as_handed_over())
    assert load(tmp_path).guides["hip-thrust-exercise"].name == "Hip Thrust"


def test_a_translation_stands_beside_its_original(tmp_path: Path) -> None:
    write(tmp_path, "squat.md", title="Squat")
    write(tmp_path, "squat.de.md", title="Kniebeuge")
    found = load(tmp_path)
    names = [guide.name for language in ("de", "en", None) if (guide := found.guide("squat", language))]
    assert names == ["Kniebeuge", "Squat", "Squat"]


def test_a_translation_without_its_original_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "squat.md")
    write(tmp_path, "lunge.de.md")
    with pytest.raises(GuideError, match=r"lunge\.de\.md:1: error: this translates 'lunge'"):
        load(tmp_path)


def test_the_faults_of_all_files_come_at_once(tmp_path: Path) -> None:
    write(tmp_path, "a.md", "[x](http://x.org)\n")
    write(tmp_path, "b.md", "")
    write(tmp_path, "exercises/c.md")
    write(tmp_path, "topics/c.md")
    with pytest.raises(GuideError) as caught:
        load(tmp_path)
    assert [fault.path for fault in caught.value.faults] == ["a.md", "b.md", "topics/c.md"]


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(GuideError, match="there is no guide in this folder"):
        load(tmp_path)


def test_a_broken_table_of_shared_names_is_told_with_its_line(tmp_path: Path) -> None:
    write(tmp_path, "squat.md")
    (tmp_path / "ambiguous_aliases.json").write_text('{\n "row": [,]\n}', encoding="utf-8")
    with pytest.raises(GuideError, match=r"ambiguous_aliases\.json:2: error"):
        load(tmp_path)


def test_shared_names_offer_only_guides_that_exist(tmp_path: Path) -> None:
    write(tmp_path, "squat.md")
    (tmp_path / "ambiguous_aliases.json").write_text('{"legs": ["squat", "lunge"], "row": ["t-bar-row"]}', "utf-8")
    assert dict(load(tmp_path).shared_names) == {"legs": ("squat",)}
