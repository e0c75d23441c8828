"""tantivy: Lucene's ways in Rust, fuzzy terms by Levenshtein automata."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import version
from math import ceil
from typing import Any

from benchmarks.search.contender import MOST, Hit, InProcess, MissingError, filed
from bot.core.guides.library import Library

_ONE_EDIT, _TWO_EDITS = 3, 6
"""Letters from which so many edits are allowed: Elasticsearch's AUTO."""


def _edits(word: str) -> int:
    return 2 if len(word) >= _TWO_EDITS else 1 if len(word) >= _ONE_EDIT else 0


class Tantivy(InProcess):
    """Each word as a stem (BM25), as typed and with edits; the name without its blanks, with edits."""

    setup = "terms stemmed and fuzzy by AUTO edits, the name without blanks fuzzy too, three words in four must match"
    least = 0.75
    others = (0.5, 1.0)

    def __init__(self) -> None:
        try:
            self._tantivy = import_module("tantivy")
        except ImportError as error:
            raise MissingError("pip install tantivy") from error
        self.label = f"tantivy {version('tantivy')}"

    def _file(self, library: Library) -> None:
        tantivy = self._tantivy
        schema = tantivy.SchemaBuilder()
        schema.add_text_field("words", tokenizer_name="default")
        schema.add_text_field("stems", tokenizer_name="en_stem")
        schema.add_text_field("joined", tokenizer_name="raw")
        schema.add_text_field("slug", stored=True, tokenizer_name="raw")
        self._schema = schema.build()
        index = tantivy.Index(self._schema)
        writer = index.writer(heap_size=128_000_000, num_threads=1)
        for text, slug in filed(library):
            joined = "".join(text.replace("-", " ").split())
            writer.add_document(tantivy.Document(words=text, stems=text, joined=joined, slug=slug))
        writer.commit()
        writer.wait_merging_threads()
        index.reload()
        self._searcher = index.searcher()
        lowered = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple()).filter(tantivy.Filter.lowercase())
        self._simple = lowered.build()
        stemmed = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple()).filter(tantivy.Filter.lowercase())
        self._stemmer = stemmed.filter(tantivy.Filter.stemmer("english")).build()

    def _find(self, text: str, least: float, *, begun: bool) -> Iterator[Hit]:
        query, occur = self._tantivy.Query, self._tantivy.Occur
        words: list[str] = self._simple.analyze(text)
        if not words:
            return iter(())
        each = [self._term(word, begun=begun and word is words[-1]) for word in words]
        enough = max(1, ceil(len(words) * least))
        some = query.boolean_query([(occur.Should, one) for one in each], enough)
        joined = "".join(words)
        whole = query.boost_query(self._fuzzy("joined", joined, begun=begun), 4.0)
        if begun:
            exactly = query.boost_query(self._fuzzy("joined", joined, begun=True, edits=0), 8.0)
            whole = query.disjunction_max_query([whole, exactly])
        found = self._searcher.search(query.boolean_query([(occur.Should, some), (occur.Should, whole)]), 4 * MOST)
        return (Hit(self._searcher.doc(place)["slug"][0], float(score)) for score, place in found.hits)

    def _fuzzy(self, field: str, word: str, *, begun: bool, edits: int | None = None) -> Any:
        edits = _edits(word) if edits is None else edits
        return self._tantivy.Query.fuzzy_term_query(self._schema, field, word, edits, prefix=begun)

    def _term(self, word: str, *, begun: bool) -> Any:
        """One word: a name that has it as typed or as a stem goes before one that has something like it."""
        query = self._tantivy.Query
        stem = (self._stemmer.analyze(word) or [word])[0]
        ways = [
            query.boost_query(query.term_query(self._schema, "words", word), 2.0),
            query.boost_query(query.term_query(self._schema, "stems", stem), 1.8),
            self._fuzzy("words", word, begun=begun),
        ]
        if begun:
            ways.append(query.boost_query(self._fuzzy("words", word, begun=True, edits=0), 2.0))
        return query.disjunction_max_query(ways, 0.1)
