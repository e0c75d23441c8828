"""Spotter's own index."""

from __future__ import annotations

import time

from benchmarks.search.contender import MOST, Answer, Hit, InProcess, MissingError, distinct
from bot.core.guides.library import Library
from bot.core.search import index
from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous, Found, Target


class Spotter(InProcess):
    """`Index.understand`, and `Index.complete` for what is only begun; it decides itself what is an answer."""

    label = "**Spotter**"
    setup = "as shipped, built with what questions need; where it offers a choice, the first guides of it count"

    def _file(self, library: Library) -> None:
        self._index = Index(library)
        self._index.prepare()

    def ask(self, text: str, least: float, *, begun: bool) -> Answer:
        """Understands a text; a choice between guides is no sure answer."""
        del least
        start = time.thread_time()
        targets: tuple[Target, ...] = ()
        sure = False
        if begun:
            targets = tuple(self._index.complete(text, MOST))
        else:
            match self._index.understand(text).decision:
                case Found(target):
                    targets, sure = (target,), True
                case Ambiguous(choices):
                    targets = choices
        seconds = time.thread_time() - start
        return Answer(distinct(Hit(target.guide, target.confidence) for target in targets), sure, seconds)

    def _find(self, text: str, least: float, *, begun: bool) -> tuple[Hit, ...]:
        return self.ask(text, least, begun=begun).hits


class Compiled(Spotter):
    """The same with its search compiled to machine code; it takes a process that has that package."""

    label = "**Spotter**, compiled"
    setup = "the same, as `make wheel` builds it where a C compiler is"

    def __init__(self) -> None:
        if index.__file__.endswith(".py"):
            raise MissingError("it is not compiled")
