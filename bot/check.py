"""`python -m bot check`: every fault of the guides at once, for people and for scripts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TextIO

from bot import streams
from bot.core.guides.check.report import Report, check
from bot.core.guides.check.sources import SOURCES
from bot.core.guides.faults import Severity
from bot.core.guides.folder import SHARED_NAMES, VOCABULARY

TO_MEND = 1


def run(folder: Path, *, as_json: bool, out: TextIO) -> int:
    """Checks a folder of guides, or one file or subfolder of it, and prints what is to be mended.

    Args:
        folder: where the guides are.
        as_json: print an array of objects with `path`, `line`, `severity` ("error", "warning", "advice"), `rule`,
            `what` and `mend`, else lines of `path:line: severity: what. mend` in the order of files and a
            summary at the end. Paths are relative to the folder of the library.
        out: where to print.

    Returns:
        The exit status: 1 when there is an error or a warning, else 0.
    """
    root, place = _library_of(folder)
    report = check(root) if place is None else check(root).within(place)
    text = _json(report) if as_json else _plain(report, folder)
    encoding = out.encoding or "utf-8"
    try:
        out.write(text.encode(encoding, "backslashreplace").decode(encoding))
        out.flush()
    except BrokenPipeError:
        streams.discard_output()
    return TO_MEND if report.fails else 0


def _library_of(path: Path) -> tuple[Path, str | None]:
    """The folder of the library that a path lies in, and the path within it, None for the folder itself.

    A library is known by its tables, which stand at its top; without any it is the path itself, or a file's folder.
    """
    path = path.absolute()
    if not path.exists():
        return path, None
    tops = [path, *path.parents[:2]]
    known = (top for top in tops if any((top / name).is_file() for name in (VOCABULARY, SHARED_NAMES, SOURCES)))
    root = next(known, path.parent if path.is_file() else path)
    return root, None if root == path else path.relative_to(root).as_posix()


def _plain(report: Report, folder: Path) -> str:
    lines = [*(str(fault) for fault in report.faults), f"{folder}: {_summary(report)}"]
    return "".join(f"{streams.on_one_line(line)}\n" for line in lines)


def _summary(report: Report) -> str:
    errors, warnings, advice = (report.count(severity) for severity in Severity)
    counts = (
        f"{report.guides} guide{'' if report.guides == 1 else 's'}",
        *([f"{errors} error{'' if errors == 1 else 's'}"] if errors else []),
        *([f"{warnings} warning{'' if warnings == 1 else 's'}"] if warnings else []),
        *([f"{advice} piece{'' if advice == 1 else 's'} of advice"] if advice else []),
        *([] if report.faults else ["nothing to mend"]),
    )
    own = len(report.own_shape)
    note = f" {own} without a 'name' in the front matter, so not held to the format." if own else ""
    return f"{', '.join(counts)}.{note}"


def _json(report: Report) -> str:
    rows = [
        {
            "path": fault.path,
            "line": fault.line,
            "severity": fault.severity.name.lower(),
            "rule": fault.rule,
            "what": fault.what,
            "mend": fault.mend,
        }
        for fault in report.faults
    ]
    return json.dumps(rows, indent=1) + "\n"
