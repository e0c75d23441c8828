"""What the stock bot needs beyond Spotter's own dependencies: the web server of the library's webhook extra."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

NEEDED = "tornado>=6.5,<7"
TOOLS = Path(__file__).parents[2] / "build" / "benchmarks-telegram"


def environment() -> dict[str, str]:
    """The environment in which the stock bot runs; what it lacks is installed into a folder of its own first."""
    if find_spec("tornado") is not None:
        return dict(os.environ)
    if not (TOOLS / "tornado").is_dir():
        print(f"installing {NEEDED} for the stock bot into {TOOLS}", flush=True)
        pip = (sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
        subprocess.run((*pip, "--target", str(TOOLS), NEEDED), check=True)
    return {**os.environ, "PYTHONPATH": str(TOOLS)}
