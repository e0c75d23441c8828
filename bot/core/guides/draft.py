"""A guide as its author has it open: the guide, and where in the file its words stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.core.guides.document import Piece, Text
from bot.core.guides.faults import Fault
from bot.core.guides.front_matter import FrontMatter
from bot.core.guides.links import Target
from bot.core.guides.model import Guide, Section


@dataclass(frozen=True, slots=True)
class Draft:
    """One file that can be read to its end.

    Attributes:
        guide: what the file says.
        matter: its front matter, as written.
        key_lines: the line of each key of the front matter, and of each entry of its lists as `key.0`.
        pieces: the body's blocks, with their lines.
        texts: every heading, paragraph, list entry and table cell of the body in reading order.
        links: what the body links without its being a partner's, with the line.
        last_line: the number of the file's last line.
        faults: what is not as it must be, though all else can be read; no library takes the guide so.
    """

    guide: Guide
    matter: FrontMatter
    key_lines: Mapping[str, int] = field(default_factory=dict)
    pieces: Sequence[Piece] = ()
    texts: Sequence[Text] = ()
    links: Sequence[tuple[int, Target]] = ()
    last_line: int = 1
    faults: Sequence[Fault] = ()

    def key_line(self, key: str, entry: int | None = None) -> int:
        """Where a key of the front matter stands, or an entry of its list, or where the front matter begins."""
        line = self.key_lines.get(key, 1)
        return line if entry is None else self.key_lines.get(f"{key}.{entry}", line)

    def end_of(self, section: Section) -> int:
        """The line on which the next section begins, or the one after the file's last."""
        later = (other.line for other in self.guide.sections if other.line > section.line)
        return min(later, default=self.last_line + 1)

    def texts_of(self, section: Section) -> list[Text]:
        """The words of a section, its own heading left out."""
        end = self.end_of(section)
        within = [text for text in self.texts if section.line <= text.line < end]
        return within[1:] if within and within[0].level and within[0].line == section.line else within
