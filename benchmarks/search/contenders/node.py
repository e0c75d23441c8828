"""MiniSearch and Fuse.js, in a node process of their own that times itself."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.search.contender import Answer, Cost, Hit, MissingError, distinct, filed
from bot.core.guides.library import Library

PACKAGES = Path(tempfile.gettempdir()) / "spotter-benchmark-node"
"""Where npm puts the packages; it is kept, so that only the first run fetches them."""

_INSTALL_SECONDS = 180


def _installed(package: str) -> str:
    """The version of a package, installed if it was not."""
    about = PACKAGES / "node_modules" / package / "package.json"
    if not about.exists():
        npm = shutil.which("npm")
        if npm is None:
            raise MissingError(f"npm, to install {package}")
        PACKAGES.mkdir(parents=True, exist_ok=True)
        arguments = (npm, "install", package, "--prefix", str(PACKAGES), "--no-audit", "--no-fund")
        try:
            subprocess.run(arguments, check=True, capture_output=True, timeout=_INSTALL_SECONDS)
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired, OSError) as error:
            raise MissingError(f"npm install {package} failed") from error
    return str(json.loads(about.read_text(encoding="utf-8"))["version"])


class Node:
    """A contender whose file `<script>.mjs`, beside this one, answers a line of JSON with a line of JSON."""

    package = name = script = setup = ""
    least: float | None = None
    others: tuple[float, ...] = ()

    def __init__(self) -> None:
        node = shutil.which("node")
        if node is None:
            raise MissingError("node")
        self.label = f"{self.name} {_installed(self.package)}"
        script = str(Path(__file__).with_name(f"{self.script}.mjs"))
        self._process = subprocess.Popen(
            (node, "--expose-gc", "--max-old-space-size=6000", script, str(PACKAGES)),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def _said(self, something: object) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(something).encode() + b"\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def build(self, library: Library) -> Cost:
        """Files the names."""
        said = self._said(
            [{"id": number, "name": name, "slug": slug} for number, (name, slug) in enumerate(filed(library))]
        )
        return Cost(said["seconds"], said["bytes"])

    def ask(self, text: str, least: float, *, begun: bool) -> Answer:
        """Searches."""
        said = self._said({"text": text, "least": least, "begun": begun})
        hits = distinct(Hit(slug, score) for slug, score in said["hits"])
        return Answer(hits, bool(hits), said["seconds"])

    def close(self) -> None:
        """Ends node."""
        self._process.kill()
        self._process.communicate()


class MiniSearch(Node):
    """Full text in memory, with fuzzy and prefix terms."""

    package, name, script = "minisearch", "MiniSearch", "minisearch"
    setup = "fuzzy 0.25 from 4 letters on, the name without blanks too, three words in four must match"
    least = 0.75
    others = (0.5, 1.0)


class Fuse(Node):
    """Bitap over every name."""

    package, name, script = "fuse.js", "Fuse.js", "fuse"
    setup = "token search, all words, location ignored, threshold 0.4; without token search for a text begun"
    least = 0.6
    others = (0.4, 0.5, 0.7, 0.8, 0.9)
