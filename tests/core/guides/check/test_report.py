"""One run tells everything: the unreadable files' faults, and what the rules find in the rest."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.core.answers import codec
from bot.core.answers.request import Compare, Show
from bot.core.guides import library
from bot.core.guides.check.report import check
from bot.core.guides.faults import GuideError, Severity
from bot.core.guides.naming import KEY_LIMIT, SLUG_LIMIT
from tests.core.guides.check.good_library import good_library
from tests.core.guides.owners_guide import as_handed_over


def rules_of(folder: Path) -> set[str]:
    return {fault.rule for fault in check(folder).faults}


def test_unreadable_files_do_not_hide_the_others(tmp_path: Path) -> None:
    books = good_library(tmp_path)
    books.spoil("exercises/goblet.md", "march in place", "see [this](http://x.org)")
    books.spoil("exercises/hinge.md", "Three sets of eight.\n", "")
    books.spoil("topics/sleep.md", "kind: topic", "kind: nap")
    report = books.check()
    assert [(fault.path, fault.rule, fault.severity) for fault in report.faults] == [
        ("exercises/goblet.md", "unreadable", Severity.ERROR),
        ("exercises/hinge.md", "section-empty", Severity.WARNING),
        ("topics/sleep.md", "unreadable", Severity.ERROR),
    ]
    assert report.guides == 4


def test_an_unknown_term_does_not_hide_the_rest_of_its_file(tmp_path: Path) -> None:
    books = good_library(tmp_path)
    books.spoil("exercises/goblet.md", "level: beginner", "level: novice")
    books.spoil("exercises/goblet.md", "Three sets of eight.\n", "")
    found = [(fault.rule, fault.severity) for fault in books.check().faults if fault.path == "exercises/goblet.md"]
    assert found == [("unreadable", Severity.ERROR), ("section-empty", Severity.WARNING)]
    with pytest.raises(GuideError, match="'novice' is no known level"):
        library.load(tmp_path)


def test_what_load_refuses_is_what_check_calls_an_error(tmp_path: Path) -> None:
    books = good_library(tmp_path)
    books.spoil("exercises/goblet.md", "march in place", "see [this](http://x.org)")
    books.files["topics/goblet.md"] = books.files["topics/sleep.md"]
    books.files["topics/nap.de.md"] = books.files["topics/sleep.md"]
    errors = [fault for fault in books.check().faults if fault.severity is Severity.ERROR]
    with pytest.raises(GuideError) as caught:
        library.load(tmp_path)
    assert list(caught.value.faults) == errors
    assert len(errors) == 2


def test_a_link_to_an_unreadable_guide_is_no_link_to_nowhere(tmp_path: Path) -> None:
    books = good_library(tmp_path)
    books.spoil("exercises/goblet.md", "name: Goblet Dip", "nmae: Goblet Dip")
    # Nor is it told who links to whom, as long as not every link is known.
    assert {fault.path for fault in books.check().faults} == {"exercises/goblet.md"}


def test_the_owners_guide_keeps_its_shape(tmp_path: Path) -> None:
    (tmp_path / "hip-thrust-exercise.md").write_bytes(as_handed_over())
    report = check(tmp_path)
    assert report.own_shape == ("hip-thrust-exercise.md",)
    assert [fault.what for fault in report.faults] == [
        "the link /guide/deadlift-form leads to no guide",
        "the link /guide/how-to-squat-properly leads to no guide",
        "the link /guide/lunges-variations leads to no guide",
    ]


def test_a_shape_of_its_own_is_no_excuse_for_what_holds_for_every_guide(tmp_path: Path) -> None:
    books = good_library(tmp_path)
    books.spoil("exercises/goblet.md", "name: Goblet Dip\n", "")
    books.spoil("exercises/goblet.md", "Three sets of eight.\n", "")
    books.spoil("exercises/goblet.md", "march in place", "march, says Morton et al. 2018, or [go](/guide/away)")
    books.spoil("exercises/goblet.md", "- **Knees cave**: weak hips. Push out.\n", "")
    books.check()
    assert rules_of(tmp_path) == {"section-empty", "link-unresolved", "source-unlisted"}


def test_a_translation_is_not_held_to_english(tmp_path: Path) -> None:
    books = good_library(tmp_path)
    books.files["exercises/goblet.de.md"] = (
        "---\ntitle: Kelch-Kniebeuge\nname: Goblet Dip\naliases: [Long Stride]\n---\n# Kelch\n\nTief.\n\n## Warum\n\n"
        "Darum, [dort](/guide/weg).\n"
    )
    assert [str(fault) for fault in books.check().faults] == [
        (
            "exercises/goblet.de.md:12: warning: the link /guide/weg leads to no guide. "
            "Use the file name of a guide, without .md, or write that guide"
        )
    ]


def test_without_a_list_of_sources_any_may_be_named(tmp_path: Path) -> None:
    books = good_library(tmp_path)
    books.spoil("exercises/goblet.md", "Three sets of eight.", "Three sets, as Morton et al. 2018 say.")
    del books.files["citable_sources.txt"]
    assert books.check().faults == ()


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("vocabulary.json", b"[1]", "vocabulary.json:1: error: the file is no table of names."),
        ("vocabulary.json", b'{"levels": "hard"}', "vocabulary.json:1: error: 'levels' is no list of texts."),
        ("vocabulary.json", b"\xff", "vocabulary.json:1: error: the file can't be read: "),
        ("vocabulary.json", b"[" * 100_000, "vocabulary.json:1: error: the file can't be read: "),
        ("ambiguous_aliases.json", b'{"row": [["x"]]}', "ambiguous_aliases.json:1: error: 'row' is no list of texts."),
        ("ambiguous_aliases.json", b'{"row": {}}', "ambiguous_aliases.json:1: error: 'row' is no list of texts."),
        ("citable_sources.txt", b"\xff", "citable_sources.txt:1: warning: the file can't be read: "),
    ],
)
def test_a_broken_table_is_told(name: str, data: bytes, said: str, tmp_path: Path) -> None:
    books = good_library(tmp_path)
    del books.files[name]
    (tmp_path / name).write_bytes(data)
    assert [str(fault)[: len(said)] for fault in books.check().faults] == [said]


@pytest.mark.parametrize("name", ["vocabulary.json", "ambiguous_aliases.json", "citable_sources.txt"])
def test_a_folder_in_place_of_a_table_is_told(name: str, tmp_path: Path) -> None:
    books = good_library(tmp_path)
    del books.files[name]
    (tmp_path / name).mkdir()
    assert [fault.path for fault in books.check().faults] == [name]


def test_a_folder_that_does_not_exist_is_told(tmp_path: Path) -> None:
    (fault,) = check(tmp_path / "away").faults
    assert fault.what == "there is no such file or folder"


def test_addresses_too_long_for_a_button_are_refused(tmp_path: Path) -> None:
    longest = "a" * SLUG_LIMIT
    books = good_library(tmp_path)
    books.add(f"exercises/{longest}.md", "Long Name Lift", ["goblet", "hinge", "lunge"])
    books.spoil(f"exercises/{longest}.md", "## Alternatives", f"## {'z' * 60}\n\nYes.\n\n## Alternatives")
    assert Severity.ERROR not in {fault.severity for fault in books.check().faults}
    guide = library.load(tmp_path).guides[longest]
    assert max(len(section.key) for section in guide.sections) == KEY_LIMIT
    for section in guide.sections:
        assert len(codec.encode(Show(longest, section.key, page=99, lead=98))) <= codec.LIMIT
    assert len(codec.encode(Compare(longest, longest, page=9))) <= codec.LIMIT

    books.files[f"exercises/{longest}a.md"] = books.files[f"exercises/{longest}.md"]
    (fault,) = (fault for fault in books.check().faults if fault.severity is Severity.ERROR)
    assert (fault.path, fault.rule) == (f"exercises/{longest}a.md", "unreadable")


FRAGMENTS = (
    "---", "---\n", "title: x", "name: x", "aliases: [a, b]", "aliases: &a [*a]", "kind: exercise", "kind: topic",
    "# A", "## Why", "## Form", "### Cues", "## Related Guides", "## Mistakes", "- [x](/guide/b) - y", "- **F**: c",
    "- ", "1. ", "> ", "```", "| a | b |\n|---|---|", "![i](https://[::1)", "<![foo]>", "<!x [y", "</a>", "<!--",
    '<a href="https://x.org/shop/" rel="sponsored">', "<div>", "&#xD800;", "\x00", "\x1b[31m", "\ud7ff", "\u2028",
    "et al. 2017 (2017)", "ISSN position stand", "word " * 9, "\r\n", "\n", "[", "{", '"', "%", "\t", "=",
)  # fmt: skip

DOCUMENTS = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=8), max_size=30).map(
    lambda parts: "\n".join(parts).encode("utf-8", "surrogatepass")
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    first=DOCUMENTS | st.binary(max_size=200),
    second=DOCUMENTS.map(lambda body: b"---\ntitle: x\nname: x\n---\n" + body),
    table=st.sampled_from([b"{}", b'{"x": ["a", "b"]}', b'{"\\ud800": ["\\ud800"]}', b'{"a": [1]}', b"nan", b"\xff"]),
)
@example(first=b"---\ntitle: 2020-99-99\n---\nx", second=b"---\ntitle: 0b_\n---\nx", table=b"{}")
@example(first=b"---\ntitle: x\na: &a {b: *a}\n---\nx", second=b"---\ntitle: x\n---\n<div><![foo]></div>", table=b"{}")
@example(first=b"---\ntitle: " + b"[" * 3000, second=b"---\ntitle: " + b"[" * 900 + b"]" * 900, table=b"[" * 9000)
def test_no_bytes_make_it_raise(first: bytes, second: bytes, table: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(first)
    (tmp_path / "b.md").write_bytes(second)
    (tmp_path / "ambiguous_aliases.json").write_bytes(table)
    (tmp_path / "citable_sources.txt").write_bytes(b"Helms et al. 2014\n")
    report = check(tmp_path)
    assert report.guides == 2
    assert all(fault.line >= 1 and fault.what and fault.mend for fault in report.faults)
    if errors := [fault for fault in report.faults if fault.severity is Severity.ERROR]:
        with pytest.raises(GuideError) as caught:
            library.load(tmp_path)
        assert len(caught.value.faults) >= len(errors)
    else:
        library.load(tmp_path)
