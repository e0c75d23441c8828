"""Which updates were answered, kept in a small file until the server knows it too.

The server is told by the next poll. A process that is killed in between would answer everything since the last poll
again; with the journal it repeats at most what it was answering at that moment. An update that has to wait for long
(its chat may not be written to yet) is kept as a file of its own, so that the server can be told to go on past it.
"""

from __future__ import annotations

import json
import logging
import os
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)


class Journal:
    """The updates of one bot that were answered or put aside, but not confirmed.

    Args:
        folder: where the files lie; it is made. Where it cannot be, the journal lives in memory alone.
        bot_id: whose updates.
    """

    def __init__(self, folder: Path, bot_id: int) -> None:
        self._path = folder / f"telegram-{bot_id}.answered"
        self._aside = folder / f"telegram-{bot_id}.waiting"
        self._file: int | None = None
        self._files: set[int] = set()
        self._told = False
        self.answered: set[int] = set()
        try:
            self._aside.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.answered = {int(line) for line in _lines(self._path) if line.isdecimal()}
            self._file = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        except OSError as error:
            log.warning("STATE_DIR cannot be used (%s): a restart may answer some questions twice", error.strerror)

    def mark(self, number: int) -> None:
        """An update was answered."""
        self.answered.add(number)
        try:
            if self._file is not None:
                os.write(self._file, b"%d\n" % number)
            if number in self._files:
                self._files.discard(number)
                (self._aside / f"{number}.json").unlink(missing_ok=True)
        except OSError as error:
            self._lost(error)

    def confirmed(self, offset: int) -> None:
        """The server knows of everything below an offset."""
        if self.answered and max(self.answered) < offset:
            self.answered.clear()
            try:
                if self._file is not None:
                    os.ftruncate(self._file, 0)
            except OSError as error:
                self._lost(error)

    def put_aside(self, update: dict[str, Any]) -> bool:
        """Keeps an unanswered update over a restart; False where it cannot."""
        if self._file is None:
            return False
        path = self._aside / f"{update['update_id']}.json"
        try:
            part = path.with_suffix(".part")
            part.write_text(json.dumps(update), encoding="utf-8")
            part.chmod(0o600)
            part.replace(path)
        except OSError as error:
            log.warning("an update cannot be put aside: %s", error.strerror)
            return False
        self._files.add(update["update_id"])
        return True

    def waiting(self) -> list[dict[str, Any]]:
        """The updates that were put aside and never answered, oldest first; a file that cannot be read is left out."""
        if self._file is None:
            return []
        kept: dict[int, dict[str, Any]] = {}
        for path in self._aside.glob("*.json"):
            try:
                kept[int(path.stem)] = {**json.loads(path.read_text(encoding="utf-8")), "update_id": int(path.stem)}
            except (OSError, ValueError, TypeError):
                log.warning("%s is no update that was put aside, and is left alone", path.name)
        self._files = set(kept)
        return [kept[number] for number in sorted(kept)]

    def _lost(self, error: OSError) -> None:
        """A full disk stops no answer; it is told once."""
        if not self._told:
            self._told = True
            log.warning("STATE_DIR cannot be written (%s): a restart may answer some questions twice", error.strerror)

    def close(self) -> None:
        """Closes the file."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="ascii", errors="replace").split() if path.exists() else []
