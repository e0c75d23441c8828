"""Measures one contender in a process of its own: `python -m benchmarks.search.measure FILE`, JSON in, JSON out."""

from __future__ import annotations

import json
import pickle
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from benchmarks.search import apart as processes
from benchmarks.search.contender import Answer, Hit, MissingError
from benchmarks.search.contenders import contender
from benchmarks.search.question import Question

_PATIENCE = 4
"""How many times its budget a contender may take by the clock, on a machine that does much else."""


@dataclass(frozen=True, slots=True)
class Task:
    """What to measure.

    Attributes:
        name: of the contender.
        library: a file with the pickled library.
        texts: each with whether it is only the beginning of a text.
        budget: seconds of CPU that the texts may take together; those beyond are not asked.
        least: the cutoff, None for the contender's usual one.
    """

    name: str
    library: str
    texts: list[tuple[str, bool]]
    budget: float
    least: float | None = None


@dataclass(frozen=True, slots=True)
class Measured:
    """What came of it; `missing` says why there is nothing else, `memory` counts bytes."""

    label: str = ""
    setup: str = ""
    least: float | None = None
    others: tuple[float, ...] = ()
    build: float = 0.0
    memory: int | None = None
    answers: tuple[Answer, ...] = ()
    missing: str | None = None


def measure(task: Task) -> Measured:
    """Measures in this process: every text is asked once, so no answer is remembered from before."""
    try:
        chosen = contender(task.name)
    except MissingError as missing:
        return Measured(label=task.name, missing=str(missing))
    library = pickle.loads(Path(task.library).read_bytes())  # noqa: S301 - written by the run that asks
    try:
        cost = chosen.build(library)
        least = chosen.least if task.least is None else task.least
        answers: list[Answer] = []
        spent, end = 0.0, time.monotonic() + _PATIENCE * task.budget
        for text, begun in task.texts:
            if spent > task.budget or time.monotonic() > end:
                break
            # What is being completed is shown whatever its score: no list of completions has a cutoff.
            answer = chosen.ask(text, 0.0 if begun else least or 0.0, begun=begun)
            answers.append(answer)
            spent += answer.seconds
    finally:
        chosen.close()
    return Measured(chosen.label, chosen.setup, least, chosen.others, cost.seconds, cost.memory, tuple(answers))


def apart(task: Task, bot: Path | None = None) -> Measured:
    """Measures in a fresh process, `bot` being the folder of the package `bot` where it is not the one here."""
    done = processes.run("benchmarks.search.measure", given=json.dumps(asdict(task)).encode(), bot=bot)
    if done.returncode:
        return Measured(label=task.name, missing=done.stderr.decode().strip().rpartition("\n")[2])
    said: dict[str, Any] = json.loads(done.stdout)
    said["answers"] = tuple(
        Answer(tuple(Hit(*hit) for hit in hits), sure, seconds) for hits, sure, seconds in said["answers"]
    )
    said["others"] = tuple(said["others"])
    return Measured(**said)


def asking(name: str, library: Path, questions: list[Question], budget: float, least: float | None = None) -> Task:
    """The task of asking some questions."""
    return Task(name, str(library), [(question.text, question.begun) for question in questions], budget, least)


if __name__ == "__main__":
    print(json.dumps(asdict(measure(Task(**json.loads(sys.stdin.buffer.read()))))))
