"""A folder of guides -> a Library: whole, or not at all."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from bot.core.guides.faults import Fault, GuideError
from bot.core.guides.front_matter import Vocabulary
from bot.core.guides.model import Guide
from bot.core.guides.parse import parse

VOCABULARY = "vocabulary.json"
SHARED_NAMES = "ambiguous_aliases.json"


@dataclass(frozen=True, slots=True)
class Library:
    """Every guide of a folder, never changed once built.

    Attributes:
        guides: by slug, in the order of their slugs.
        shared_names: names that belong to no single guide -> the slugs to offer, in that order.
        translations: guides in another language, by (slug, language).
        vocabulary: the terms that facts use.
    """

    guides: Mapping[str, Guide]
    shared_names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    translations: Mapping[tuple[str, str], Guide] = field(default_factory=dict)
    vocabulary: Vocabulary = field(default_factory=Vocabulary)

    def guide(self, slug: str, language: str | None = None) -> Guide | None:
        """The guide of a slug, in a language where it is translated, else as written; None when there is none."""
        if language is not None and (translated := self.translations.get((slug, language))):
            return translated
        return self.guides.get(slug)


def _table(folder: Path, name: str) -> dict[str, list[str]]:
    """A JSON object of lists of texts, {} where the file is missing.

    Raises:
        GuideError: the file is something else.
    """
    path = folder / name
    if not path.exists():
        return {}
    mend = 'Write {"name": ["entry", …], …}'
    try:
        table = json.loads(path.read_text(encoding="utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        raise GuideError([Fault(name, line, f"the file can't be read: {error}", mend)]) from None
    if not isinstance(table, dict):
        raise GuideError([Fault(name, 1, "the file is no table of names", mend)])
    return {key: value for key, value in table.items() if isinstance(value, list)}


def _vocabulary(folder: Path) -> Vocabulary:
    table = _table(folder, VOCABULARY)
    fields = ("patterns", "levels", "mechanics", "equipment", "muscles")
    return Vocabulary(**{name: tuple(table.get(name, ())) for name in fields})


def _files(folder: Path) -> list[Path]:
    """The guides' files, sorted; a README and whatever begins with a dot or an underscore are none."""
    return sorted(
        path
        for path in folder.rglob("*.md")
        if path.is_file()
        and path.name.lower() != "readme.md"
        and not any(part.startswith((".", "_")) for part in path.relative_to(folder).parts)
    )


def load(folder: Path) -> Library:
    """Reads every guide below a folder.

    Raises:
        GuideError: with every fault of every file that cannot be read as meant. A link to a guide that does not exist
            is no such fault: `check` tells it, and no reply shows it.
    """
    faults: list[Fault] = []
    vocabulary, shared = Vocabulary(), {}
    for read in ("vocabulary", "shared"):
        try:
            if read == "vocabulary":
                vocabulary = _vocabulary(folder)
            else:
                shared = _table(folder, SHARED_NAMES)
        except GuideError as error:
            faults += error.faults
    found: dict[tuple[str, str | None], Guide] = {}
    files = _files(folder)
    for path in files:
        name = path.relative_to(folder).as_posix()
        try:
            guide = parse(path.read_bytes(), name, vocabulary)
        except GuideError as error:
            faults += error.faults
            continue
        if other := found.get((guide.slug, guide.language)):
            what = f"a guide of this name is in {other.path} already"
            faults.append(Fault(name, 1, what, "Rename or remove one of the two files"))
        found[guide.slug, guide.language] = guide
    if not files:
        faults.append(Fault(str(folder), 1, "there is no guide in this folder", "Add one, as <slug>.md"))
    guides = {slug: guide for (slug, language), guide in sorted(found.items(), key=_order) if language is None}
    if not faults:
        faults += _lost(found, guides)
    if faults:
        raise GuideError(faults)
    return Library(
        guides=MappingProxyType(guides),
        shared_names=MappingProxyType(_known(shared, guides)),
        translations=MappingProxyType({(s, lang): guide for (s, lang), guide in found.items() if lang is not None}),
        vocabulary=vocabulary,
    )


def _known(shared: Mapping[str, list[str]], guides: Mapping[str, Guide]) -> dict[str, tuple[str, ...]]:
    """The shared names with the guides that this folder has; `check` tells of the others."""
    kept = {name: tuple(slug for slug in slugs if slug in guides) for name, slugs in shared.items()}
    return {name: slugs for name, slugs in kept.items() if slugs}


def _order(entry: tuple[tuple[str, str | None], Guide]) -> tuple[str, str]:
    (slug, language), _ = entry
    return slug, language or ""


def _lost(found: Mapping[tuple[str, str | None], Guide], guides: Mapping[str, Guide]) -> list[Fault]:
    """Translations without their original."""
    return [
        Fault(guide.path, 1, f"this translates '{slug}', which does not exist", f"Add {slug}.md or rename this file")
        for (slug, language), guide in found.items()
        if language is not None and slug not in guides
    ]
