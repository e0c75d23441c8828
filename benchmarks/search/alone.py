"""Spotter's own further figures, in a process of their own: `python -m benchmarks.search.alone WHAT`, JSON out."""

from __future__ import annotations

import gc
import json
import pickle
import sys
import time
import tracemalloc
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.search.apart import run
from benchmarks.search.contender import resident
from benchmarks.search.corpus import shipped
from benchmarks.search.made import Questions
from benchmarks.search.question import labelled
from bot.core.guides.library import Library
from bot.core.search.index import Index
from bot.core.search.words.stems import stem

JUNK = 2000
"""Characters of a text of junk."""

ASKED = (
    "how many sets of {} should i do", "{} hurts my wrist", "what muscles does {} work", "can't feel it when i do {}",
    "what can i do instead of {} without a barbell", "how do i breathe in {}", "common mistakes in the {}",
    "is {} good for beginners?", "why does my lower back round in {}", "cues for {}", "how heavy should {} be",
    "{} vs squat", "benefits of {}", "where should my elbows go in {}?",
)  # fmt: skip
"""Questions about a guide."""


def timed(index: Index, texts: Iterable[str], *, forget: bool = False) -> list[float]:
    """The seconds of CPU that it takes to understand each text; with `forget`, no word's stem is remembered."""
    found: list[float] = []
    for text in texts:
        if forget:
            stem.cache_clear()
        start = time.thread_time()
        index.understand(text)
        found.append(time.thread_time() - start)
    return found


def questions(library: Library) -> list[str]:
    """Whole questions: the labelled ones, and each guide asked about in one of the usual ways."""
    some = [one.text for one in labelled("question", "section", "variation", "chat", "word", "other")]
    names = [guide.name.lower() for guide in library.guides.values()]
    return [*some, *(ASKED[at % len(ASKED)].format(name) for at, name in enumerate(names))]


def usual(library: Library) -> list[str]:
    """Every guide asked about in all the usual ways but the one that is among `questions`."""
    names = [guide.name.lower() for guide in library.guides.values()]
    ways = list(enumerate(ASKED))
    return [asked.format(name) for at, name in enumerate(names) for way, asked in ways if way != at % len(ASKED)]


def junk(library: Library) -> Iterator[str]:
    """Texts of 2,000 characters such as nobody means: letters, words of names whole and mistyped, signs, one word."""
    random = Random(5)
    words = sorted({word for guide in library.guides.values() for word in guide.name.lower().split()})
    letters = "abcdefghijklmnopqrstuvwxyz"
    for _ in range(8):
        yield "".join(random.choice(letters + "     ") for _ in range(JUNK))
        yield " ".join(random.choices(words, k=JUNK))[:JUNK]
        yield " ".join(word[:-1] + random.choice(letters) for word in random.choices(words, k=JUNK))[:JUNK]
        yield random.choice(words) * JUNK
        yield "".join(random.choice("\N{FLEXED BICEPS}é?!-'ß中") for _ in range(JUNK))
        yield " ".join(random.choices([*words, "vs", "or", "without", "no", "hurts", "how", "?"], k=JUNK))[:JUNK]


def texts() -> dict[str, Any]:
    """The shipped library with all its text."""
    library = shipped()
    before = resident()
    start = time.process_time()
    index = Index(library)
    named = time.process_time()
    index.prepare()
    ready = time.process_time()
    after = resident()
    names = [one.text for one in Questions(library).made(150) if not one.begun]
    asked = questions(library)
    return {
        "names_build": named - start,
        "text_build": ready - named,
        "memory": None if before is None or after is None else after - before,
        "names": timed(index, names),
        "questions": timed(index, asked),
        "usual": timed(index, usual(library)),
        "forgetful": timed(index, asked, forget=True),
        "junk": timed(index, junk(library)),
    }


def memory(file: str) -> dict[str, Any]:
    """What an index of names takes to build, and the bytes of its Python objects, by tracemalloc: exact and slow."""
    library: Library = pickle.loads(Path(file).read_bytes())  # noqa: S301 - written by the run that asks
    start = time.process_time()
    index = Index(library)
    named = time.process_time()
    index.prepare()
    ready = time.process_time()
    del index
    gc.collect()
    tracemalloc.start()
    index = Index(library)
    index.complete("squ")
    gc.collect()
    held, _ = tracemalloc.get_traced_memory()
    index.prepare()
    gc.collect()
    whole, _ = tracemalloc.get_traced_memory()
    return {"names_build": named - start, "text_build": ready - named, "held": held, "text_held": whole - held}


def apart(*arguments: str, bot: Path | None = None) -> dict[str, Any]:
    """One of these in a fresh process: `texts`, or `memory` and the file of a library; `bot` as in `measure.apart`."""
    done = run("benchmarks.search.alone", *arguments, bot=bot)
    done.check_returncode()
    said: dict[str, Any] = json.loads(done.stdout)
    return said


if __name__ == "__main__":
    print(json.dumps(texts() if sys.argv[1] == "texts" else memory(sys.argv[2])))
