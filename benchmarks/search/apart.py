"""Modules run in fresh processes, with Spotter as it lies here or compiled."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

from benchmarks.search.contender import MissingError

ROOT = Path(__file__).parents[2]


def compiled(folder: Path) -> Path:
    """Unpacks the wheel that `make wheel` built into a folder, or raises `MissingError`."""
    wheels = [wheel for wheel in (ROOT / "dist").glob("*.whl") if not wheel.name.endswith("-any.whl")]
    if not wheels:
        raise MissingError("no compiled wheel in dist/: run `make wheel`")
    newest = max(wheels, key=lambda wheel: wheel.stat().st_mtime)
    with zipfile.ZipFile(newest) as packed:
        packed.extractall(folder)
    return folder


def run(
    module: str, *arguments: str, given: bytes = b"", bot: Path | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Runs a module, with the package `bot` that is in a folder, else the one that lies here."""
    first = bot or ROOT
    return subprocess.run(
        (sys.executable, "-m", module, *arguments),
        input=given,
        capture_output=True,
        check=False,
        cwd=first,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (first, ROOT)))},
    )
