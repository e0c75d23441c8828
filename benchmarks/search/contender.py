"""What a contender is: it files a library's names once, then answers one text after the other."""

from __future__ import annotations

import ctypes
import gc
import os
import time
from abc import ABC, abstractmethod
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple, Protocol

from bot.core.guides.library import Library
from bot.core.search.names.called import names_of

MOST = 5
"""Guides of an answer that count."""


class MissingError(Exception):
    """A contender cannot run here, and why."""


class Hit(NamedTuple):
    """A guide found and the contender's own score of it, more is better."""

    guide: str
    score: float


class Answer(NamedTuple):
    """What a contender made of a text.

    Attributes:
        hits: distinct guides, best first, at most `MOST`.
        sure: the first of them is the answer; False where nothing is, or where several are offered to choose from.
        seconds: of the searching thread's CPU: what it takes on a core of its own, whatever else the machine does.
    """

    hits: tuple[Hit, ...]
    sure: bool
    seconds: float


class Cost(NamedTuple):
    """What filing took: seconds of CPU, and the bytes by which resident memory grew (None: cannot be told)."""

    seconds: float
    memory: int | None


class Contender(Protocol):
    """One search engine, set up as well as its documentation allows.

    Attributes:
        label: its name and version.
        setup: how it is set up, in a line.
        least: the score from which its first hit is an answer, the usual one for it; None where it decides itself.
        others: further cutoffs that are tried, to show that no other one would do better.
    """

    label: str
    setup: str
    least: float | None
    others: tuple[float, ...]

    def build(self, library: Library) -> Cost:
        """Files the names of a library."""

    def ask(self, text: str, least: float, *, begun: bool) -> Answer:
        """Searches for a text; `begun` says that it is the beginning of one, and that completions are wanted."""

    def close(self) -> None:
        """Ends what was started."""


def filed(library: Library) -> list[tuple[str, str]]:
    """Everything that guides are called, with the slug of each: what every contender searches in."""
    pairs = [(called.text, slug) for slug, guide in library.guides.items() for called in names_of(guide)]
    pairs += [(name, slug) for name, slugs in library.shared_names.items() for slug in slugs]
    return list(dict.fromkeys((text.lower(), slug) for text, slug in pairs))


def distinct(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """The first hit of each guide, no more than count."""
    best: dict[str, Hit] = {}
    for hit in hits:
        if best.setdefault(hit.guide, hit) is hit and len(best) == MOST:
            break
    return tuple(best.values())


def resident() -> int | None:
    """Bytes of this process in memory, after what is free was given back; None where the system does not tell."""
    statm = Path("/proc/self/statm")
    if not statm.exists():
        return None
    gc.collect()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
    return int(statm.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


class InProcess(ABC):
    """A contender that runs in this process, and so has nothing to close."""

    label = setup = ""
    least: float | None = None
    others: tuple[float, ...] = ()

    def build(self, library: Library) -> Cost:
        """Files the names, by `_file`."""
        before = resident()
        start = time.process_time()
        self._file(library)
        seconds = time.process_time() - start
        after = resident()
        return Cost(seconds, None if before is None or after is None else max(0, after - before))

    def ask(self, text: str, least: float, *, begun: bool) -> Answer:
        """Searches, by `_find`."""
        start = time.thread_time()
        hits = distinct(self._find(text, least, begun=begun))
        return Answer(hits, bool(hits), time.thread_time() - start)

    def close(self) -> None:  # noqa: B027 - nothing was started
        """Nothing was started."""

    @abstractmethod
    def _file(self, library: Library) -> None:
        """Files the names of a library."""

    @abstractmethod
    def _find(self, text: str, least: float, *, begun: bool) -> Iterable[Hit]:
        """The hits of a text that score at least so much, best first; a guide may come twice."""
