"""A folder of guides as it stands: what can be read, and the faults of what cannot."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from types import MappingProxyType

from bot.core.guides import questions
from bot.core.guides.draft import Draft
from bot.core.guides.faults import Fault, GuideError
from bot.core.guides.front_matter import Vocabulary
from bot.core.guides.parse import decode, draft, slug_of
from bot.core.guides.questions import QuestionFile

VOCABULARY = "vocabulary.json"
SHARED_NAMES = "ambiguous_aliases.json"


@dataclass(frozen=True, slots=True)
class Folder:
    """What a folder holds.

    Attributes:
        drafts: the guides that can be read to their end, in the order of their slugs, each before its translations.
        files: those of the guides, readable or not.
        slugs: the guides that have a file of the library's own language, readable or not.
        shared_names: names that belong to no single guide -> the slugs to offer, as written.
        vocabulary: the terms that facts may use.
        questions: the files of what authors foresee that lifters ask.
        faults: of everything that cannot be read as meant; `load` refuses a folder that has any.
    """

    drafts: Sequence[Draft]
    files: Sequence[str]
    slugs: frozenset[str]
    shared_names: Mapping[str, tuple[str, ...]]
    vocabulary: Vocabulary
    questions: Sequence[QuestionFile]
    faults: Sequence[Fault]


def _why(error: OSError) -> str:
    return (error.strerror or "it can't be opened").lower()


def _json(folder: Path, name: str) -> dict[str, object]:
    """A JSON object, {} where the file is missing.

    Raises:
        GuideError: the file is something else.
    """
    path = folder / name
    if not path.exists():
        return {}
    mend = 'Write {"name": ["entry", …], …}'
    try:
        table = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise GuideError([Fault(name, 1, f"the file can't be read: {_why(error)}", "Mend or remove it")]) from None
    except (ValueError, RecursionError) as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        raise GuideError([Fault(name, line, f"the file can't be read: {error}", mend)]) from None
    if not isinstance(table, dict):
        raise GuideError([Fault(name, 1, "the file is no table of names", mend)])
    return table


def _lists(name: str, table: Mapping[str, object]) -> dict[str, tuple[str, ...]]:
    """A table whose every entry is a list of texts.

    Raises:
        GuideError: an entry is something else.
    """
    found: dict[str, tuple[str, ...]] = {}
    for key, value in table.items():
        if not isinstance(value, list) or not all(isinstance(entry, str) for entry in value):
            mend = f'Write "{key}": ["entry", …]'
            raise GuideError([Fault(name, 1, f"'{key}' is no list of texts", mend)])
        found[key] = tuple(value)
    return found


def _vocabulary(folder: Path) -> Vocabulary:
    known = [field.name for field in fields(Vocabulary)]
    table = {key: value for key, value in _json(folder, VOCABULARY).items() if key in known}
    return Vocabulary(**_lists(VOCABULARY, table))


def _files(folder: Path) -> list[Path]:
    """The guides' files, sorted; a README and whatever begins with a dot or an underscore are none."""
    return sorted(
        path
        for path in folder.rglob("*.md")
        if path.is_file()
        and path.name.lower() != "readme.md"
        and not any(part.startswith((".", "_")) for part in path.relative_to(folder).parts)
    )


def _bytes(path: Path, name: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        fault = Fault(name, 1, f"the file can't be opened: {_why(error)}", "See that the bot may read it")
        raise GuideError([fault]) from None


def _questions(folder: Path) -> tuple[list[QuestionFile], list[Fault]]:
    """The files of questions, in the order of their names, and the faults of those that are no text."""
    found: list[QuestionFile] = []
    faults: list[Fault] = []
    for path in sorted((folder / questions.FOLDER).glob(f"*{questions.SUFFIX}")):
        name = path.relative_to(folder).as_posix()
        try:
            found.append(questions.read(decode(_bytes(path, name), name), name, path.stem))
        except GuideError as error:
            faults += error.faults
    return found, faults


def _lost(names: Sequence[str], slugs: frozenset[str]) -> list[Fault]:
    """Translations without their original."""
    return [
        Fault(name, 1, f"this translates '{slug}', which does not exist", f"Add {slug}.md or rename this file")
        for name in names
        for slug, language in [slug_of(name)]
        if language is not None and slug not in slugs
    ]


def _twice(drafts: Sequence[Draft]) -> list[Fault]:
    """Files that claim the slug of an earlier one."""
    first: dict[tuple[str, str | None], str] = {}
    faults: list[Fault] = []
    for guide in (entry.guide for entry in drafts):
        other = first.setdefault((guide.slug, guide.language), guide.path)
        if other != guide.path:
            what = f"a guide of this name is in {other} already"
            faults.append(Fault(guide.path, 1, what, "Rename or remove one of the two files"))
    return faults


def _order(entry: Draft) -> tuple[str, str, str]:
    return entry.guide.slug, entry.guide.language or "", entry.guide.path


def read(folder: Path) -> Folder:
    """Reads every guide below a folder. Never raises: what is wrong is in the result's `faults`."""
    faults: list[Fault] = []
    vocabulary, shared = Vocabulary(), dict[str, tuple[str, ...]]()
    try:
        vocabulary = _vocabulary(folder)
    except GuideError as error:
        faults += error.faults
    try:
        shared = _lists(SHARED_NAMES, _json(folder, SHARED_NAMES))
    except GuideError as error:
        faults += error.faults
    drafts: list[Draft] = []
    files = _files(folder)
    names = [path.relative_to(folder).as_posix() for path in files]
    for path, name in zip(files, names, strict=True):
        try:
            drafts.append(draft(_bytes(path, name), name, vocabulary))
            faults += drafts[-1].faults
        except GuideError as error:
            faults += error.faults
    asked, unread = _questions(folder)
    faults += unread
    if not files:
        there = folder.is_dir()
        what = "there is no guide in this folder" if there else "there is no such file or folder"
        faults.append(Fault(str(folder), 1, what, "Add one, as <slug>.md" if there else "See that the path is right"))
    slugs = frozenset(slug for slug, language in map(slug_of, names) if language is None)
    return Folder(
        drafts=tuple(sorted(drafts, key=_order)),
        files=tuple(names),
        slugs=slugs,
        shared_names=MappingProxyType(shared),
        vocabulary=vocabulary,
        questions=tuple(asked),
        faults=(*faults, *_twice(drafts), *_lost(names, slugs)),
    )
