"""SQLite's full-text search over trigrams."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from benchmarks.search.contender import Hit, InProcess, MissingError, filed
from bot.core.guides.library import Library

CANDIDATES = 60


def trigrams(text: str) -> set[str]:
    """A text's trigrams, blanks around it, as pg_trgm counts them."""
    return {f"  {word} "[at : at + 3] for word in text.split() for at in range(len(word) + 1)}


class Fts5(InProcess):
    """The names that share most trigrams by BM25, ranked anew by how alike their trigrams are.

    BM25 alone knows no share of the query that is enough; likeness of 0.3, pg_trgm's own cutoff, does.
    """

    label = f"SQLite {sqlite3.sqlite_version} FTS5 trigram"
    setup = f"any trigram, the {CANDIDATES} best by BM25 ranked by likeness of trigrams, 0.3 of them alike (pg_trgm's)"
    least = 0.3
    others = (0.15, 0.4, 0.5, 0.6, 0.7)

    def __init__(self) -> None:
        try:
            sqlite3.connect(":memory:").execute("create virtual table probe using fts5(text, tokenize = 'trigram')")
        except sqlite3.OperationalError as error:
            raise MissingError(f"SQLite with FTS5 and its trigram tokenizer: {error}") from error

    def _file(self, library: Library) -> None:
        self._base = sqlite3.connect(":memory:")
        self._base.execute("create virtual table names using fts5(text, slug unindexed, tokenize = 'trigram')")
        # Blanks around a name make trigrams of its first and last letters, as pg_trgm does.
        self._base.executemany(
            "insert into names values (?, ?)", ((f" {text} ", slug) for text, slug in filed(library))
        )
        self._base.execute("insert into names(names) values ('optimize')")
        self._base.commit()

    def _find(self, text: str, least: float, *, begun: bool) -> Iterator[Hit]:
        padded = f" {' '.join(text.lower().split())}" + ("" if begun else " ")
        parts = dict.fromkeys(padded[at : at + 3].replace('"', " ") for at in range(len(padded) - 2))
        if not parts:
            return iter(())
        rows = self._base.execute(
            "select text, slug from names where names match ? order by rank limit ?",
            (" OR ".join(f'"{part}"' for part in parts), CANDIDATES),
        ).fetchall()
        own = trigrams(padded)
        if begun:
            own = {part for part in own if not part.endswith(" ")}
        hits = []
        for name, slug in rows:
            theirs = trigrams(name)
            common = len(own & theirs)
            hits.append(Hit(slug, common / (len(own | theirs) or 1) + (common / len(own) if begun and own else 0.0)))
        return iter(sorted((hit for hit in hits if hit.score >= least), key=lambda hit: -hit.score))
