"""A folder -> everything that its authors must mend, in one run."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.core.guides.check.rules import apply
from bot.core.guides.check.shelf import Shelf
from bot.core.guides.check.sources import SOURCES, read_sources
from bot.core.guides.faults import Fault, Severity
from bot.core.guides.folder import SHARED_NAMES, Folder, read
from bot.core.guides.parse import slug_of


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found.

    Attributes:
        faults: in the order of path, line and severity.
        files: those of the guides that were looked at, the unreadable ones included, translations not.
        own_shape: the files that are not held to the format, see `Shelf.formatted`.
    """

    faults: tuple[Fault, ...]
    files: tuple[str, ...]
    own_shape: tuple[str, ...] = ()

    @property
    def guides(self) -> int:
        """How many guides were looked at."""
        return len(self.files)

    def count(self, severity: Severity) -> int:
        """How many faults have a severity."""
        return sum(1 for fault in self.faults if fault.severity is severity)

    @property
    def fails(self) -> bool:
        """Whether something must be mended: advice need not be."""
        return any(fault.severity < Severity.ADVICE for fault in self.faults)

    def within(self, place: str) -> Report:
        """The part of it on one file or one folder, given as the faults' paths are."""
        start = place.rstrip("/") + "/"

        def lies_there(path: str) -> bool:
            return path == place or path.startswith(start)

        return Report(
            faults=tuple(fault for fault in self.faults if lies_there(fault.path)),
            files=tuple(filter(lies_there, self.files)),
            own_shape=tuple(filter(lies_there, self.own_shape)),
        )


def check(folder: Path) -> Report:
    """Reads every guide below a folder and tells the faults of the unreadable ones and what the rules find in the rest.

    Never raises: whatever cannot be read is a fault.
    """
    found = read(folder)
    sources, faults = _sources(folder)
    shelf = Shelf(
        drafts=found.drafts,
        slugs=found.slugs,
        shared_names=found.shared_names,
        shared_lines=_lines_of(folder / SHARED_NAMES, found.shared_names),
        questions=found.questions,
        levels=found.vocabulary.levels,
        sources=sources,
        whole=_whole(found),
    )
    everything = (*found.faults, *faults, *apply(shelf))
    formatted = {draft.guide.slug for draft in shelf.formatted}
    return Report(
        faults=tuple(sorted(everything, key=lambda fault: (fault.path, fault.line, fault.severity, fault.rule))),
        files=tuple(name for name in found.files if slug_of(name)[1] is None),
        own_shape=tuple(draft.guide.path for draft in shelf.originals if draft.guide.slug not in formatted),
    )


def _whole(found: Folder) -> bool:
    return found.slugs == {draft.guide.slug for draft in found.drafts if draft.guide.language is None}


def _sources(folder: Path) -> tuple[tuple[str, ...] | None, list[Fault]]:
    """The list of sources, None where there is none."""
    path = folder / SOURCES
    if not path.exists():
        return None, []
    try:
        return read_sources(path.read_text(encoding="utf-8-sig")), []
    except (OSError, UnicodeDecodeError) as error:
        what = f"the file can't be read: {error}"
        # No answer needs the list, so it stops no start.
        return None, [Fault(SOURCES, 1, what, "Save it as UTF-8 text, a source a line", Severity.WARNING)]


def _lines_of(path: Path, names: Iterable[str]) -> dict[str, int]:
    """Where each key of a JSON object stands; a key written with escapes is left out."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return {}
    places = {name: re.search(rf"{re.escape(json.dumps(name, ensure_ascii=False))}\s*:", text) for name in names}
    return {name: text.count("\n", 0, place.start()) + 1 for name, place in places.items() if place}
