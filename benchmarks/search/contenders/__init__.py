"""The contenders, each in a file of its own."""

from __future__ import annotations

from importlib import import_module

from benchmarks.search.contender import Contender

CONTENDERS = {
    "spotter": "spotter:Spotter",
    "compiled": "spotter:Compiled",
    "wratio": "rapidfuzz_extract:WRatio",
    "token_set_ratio": "rapidfuzz_extract:TokenSetRatio",
    "thefuzz": "thefuzz_extract:TheFuzz",
    "fts5": "sqlite_fts5:Fts5",
    "tantivy": "tantivy_fuzzy:Tantivy",
    "minisearch": "node:MiniSearch",
    "fuse": "node:Fuse",
}


def contender(name: str) -> Contender:
    """Makes a contender, or raises `MissingError` where it cannot run."""
    module, _, made = CONTENDERS[name].partition(":")
    chosen: Contender = getattr(import_module(f"{__name__}.{module}"), made)()
    return chosen
