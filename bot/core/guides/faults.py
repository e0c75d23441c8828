"""What is wrong with a guide: where, what, and how to mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum


class Severity(IntEnum):
    """How much a fault matters, gravest first."""

    ERROR = 0
    """The guide cannot be read as meant: nothing starts, and `check` fails."""
    WARNING = 1
    """A lifter would miss something (a link that leads nowhere): `check` fails, a start goes on."""
    ADVICE = 2
    """Worth a look."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to mend.

    `path` is as the author knows the file, `line` counts from 1, `mend` says what to do; `rule` is the name by which a
    script knows this kind of fault.
    """

    path: str
    line: int
    what: str
    mend: str
    severity: Severity = Severity.ERROR
    rule: str = "unreadable"

    def __str__(self) -> str:
        """`file:line: what: how to mend it`, as editors and `check` show it."""
        return f"{self.path}:{self.line}: {self.severity.name.lower()}: {self.what}. {self.mend}"


class GuideError(Exception):
    """Guides that cannot be read, with all their faults at once, in the order of file and line."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(faults, key=lambda fault: (fault.path, fault.line, fault.severity)))
        super().__init__("\n".join(str(fault) for fault in self.faults))
