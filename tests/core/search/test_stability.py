"""The same words mean the same in every run, whatever the hash seed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.core.search.test_lifters import rows

ROOT = Path(__file__).parents[3]
QUERIES = 100

_ASKED = """
import sys
from pathlib import Path
from bot.core.guides.library import load
from bot.core.search.index import Index

index = Index(load(Path("content")))
for line in sys.stdin.read().splitlines():
    meaning = index.understand(line)
    # A set prints in the order of its hashes, which nothing may hang on.
    print(line, meaning.decision, meaning.kind, meaning.compare, meaning.facets, sorted(meaning.rules_out))
    print(index.complete(line), index.understand(line, about="bench-press").decision)
"""


def said(queries: str, seed: int) -> bytes:
    """What a process of its own says to some queries."""
    done = subprocess.run(  # noqa: S603 - this very python, and the code above
        [sys.executable, "-c", _ASKED],
        input=queries.encode(),
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"},
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


def test_no_answer_hangs_on_the_hash_seed() -> None:
    every = [row.query for row in rows()]
    queries = "\n".join(every[:: len(every) // QUERIES])
    first = said(queries, 0)
    assert len(first.splitlines()) >= 2 * QUERIES
    assert said(queries, 1) == first
    assert said(queries, 2) == first
