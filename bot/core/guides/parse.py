"""One Markdown file -> one Guide, or every fault of the file at once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from bot.core.guides import front_matter, limits, markdown
from bot.core.guides.document import Document, Piece
from bot.core.guides.draft import Draft
from bot.core.guides.encoding import mend
from bot.core.guides.faults import Fault, GuideError
from bot.core.guides.front_matter import FrontMatter, Vocabulary
from bot.core.guides.headings import announced, kind_of
from bot.core.guides.model import Guide, GuideKind, Related, Section, SectionKind
from bot.core.guides.naming import SLUG_LIMIT, derive_aliases, derive_name, section_keys, slugify
from bot.core.guides.text import Block, Bullets, Heading, Paragraph, Steps, plain_line

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LANGUAGE = re.compile(r"[a-z]{2}(-[A-Za-z]{2,4})?")


@dataclass(slots=True)
class _Part:
    """A section being gathered."""

    title: str
    line: int
    blocks: list[Block] = field(default_factory=list)


def decode(data: bytes, path: str) -> str:
    """A file's text: UTF-8, a byte order mark and Windows line ends gone, wrongly decoded characters mended.

    Raises:
        GuideError: the bytes are no UTF-8, or they hold control characters that no text has.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        fault = Fault(path, line, "the file is not UTF-8", "Save it with the encoding UTF-8")
        raise GuideError([fault]) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = mend(text)
    if (at := limits.control_character(text)) is not None:
        what = f"the file holds the control character U+{ord(text[at]):04X}"
        raise GuideError([Fault(path, text.count("\n", 0, at) + 1, what, "Remove it, and save the file as plain text")])
    return text


def slug_of(path: str) -> tuple[str, str | None]:
    """The slug and the language of a file name: `squat.md`, `squat.de.md`."""
    stem = PurePosixPath(path).name.removesuffix(".md")
    slug, dot, language = stem.partition(".")
    return (slug, language) if dot and _LANGUAGE.fullmatch(language) else (stem, None)


def _parts(pieces: Sequence[Piece]) -> tuple[str, _Part, list[_Part]]:
    """The first heading, what stands below it, and the sections.

    Sections begin at the second level; a file whose only headings are of the first level, or of a deeper one, has its
    sections there.
    """
    levels = [piece.level for piece in pieces if piece.level]
    first = pieces[0].block if pieces else None
    heading = markdown.words(first.spans) if isinstance(first, Heading) and levels[0] == min(levels) else ""
    # A first heading that others share the level of is still the title, unless it announces a section.
    titled = bool(heading) and (levels.count(levels[0]) == 1 or announced(heading) is None)
    below = levels[1:] if titled else levels
    section_level = 1 if levels.count(1) > 1 else 2 if 2 in below else min(below, default=2)  # noqa: PLR2004
    heading = heading if titled else ""
    overview = _Part("", pieces[0].line if pieces else 1)
    parts: list[_Part] = []
    for piece in pieces[1:] if titled else pieces:
        if piece.level and piece.level <= section_level and isinstance(piece.block, Heading):
            parts.append(_Part(markdown.words(piece.block.spans), piece.line))
        else:
            (parts[-1] if parts else overview).blocks.append(piece.block)
    return heading, overview, parts


def related_guides(blocks: Sequence[Block], line: int) -> list[Related]:
    """The guides that a list points to, each with the words behind its link."""
    found: list[Related] = []
    for block in blocks:
        if not isinstance(block, Bullets | Steps):
            continue
        for item in block.items:
            spans = item.blocks[0].spans if isinstance(item.blocks[0], Paragraph) else ()
            at = next((number for number, span in enumerate(spans) if span.guide), None)
            if at is not None and (slug := spans[at].guide):
                reason = plain_line(spans[at + 1 :]).strip().lstrip("-\u2013\u2014:").strip()
                found.append(Related(slug, spans[at].text, reason, line))
    return found


def _related_lines(text: str, found: list[Related]) -> list[Related]:
    """The same, each at the line of the file that holds its link."""
    lines = text.split("\n")
    at = {
        related.slug: next(
            (n for n, line in enumerate(lines, 1) if n > related.line and f"/guide/{related.slug})" in line),
            related.line,
        )
        for related in found
    }
    return [Related(related.slug, related.label, related.reason, at[related.slug]) for related in found]


def _sections(guide: GuideKind, overview: _Part, parts: Sequence[_Part], partner_lines: Sequence[int]) -> list[Section]:
    ends = [*(part.line for part in parts[1:]), 10**9][: len(parts)]
    kinds: list[SectionKind] = []
    for part, end in zip(parts, ends, strict=True):
        sells = any(part.line <= line < end for line in partner_lines)
        # A paid link does not make an advertisement of a section that answers something ("Alternatives").
        only_sells = sells and announced(part.title) is None
        kinds.append(SectionKind.PARTNERS if only_sells else kind_of(part.title, guide))
    wanted = [
        # A topic's "Who Should Not Take It" stays a topic section, yet answers to the key "safety".
        str(announced(part.title) or slugify(part.title, 20)) if kind is SectionKind.TOPIC
        else slugify(part.title, 20) if kind is SectionKind.OTHER
        else str(kind)
        for part, kind in zip(parts, kinds, strict=True)
    ]  # fmt: skip
    rows = [(SectionKind.OVERVIEW, "overview", overview)] if overview.blocks else []
    rows += list(zip(kinds, wanted, parts, strict=True))
    keys = section_keys([key for _, key, _ in rows])
    return [
        Section(kind, key, part.title, tuple(part.blocks), part.line)
        for (kind, _, part), key in zip(rows, keys, strict=True)
    ]


def _guess_kind(matter: FrontMatter, path: str) -> GuideKind:
    if matter.kind is not None:
        return matter.kind
    return GuideKind.TOPIC if "topics" in PurePosixPath(path).parts else GuideKind.EXERCISE


def parse(data: bytes, path: str, vocabulary: Vocabulary | None = None) -> Guide:
    """The guide of one file, whose arguments are those of `draft`.

    Raises:
        GuideError: with every fault of the file.
    """
    found = draft(data, path, vocabulary)
    if found.faults:
        raise GuideError(found.faults)
    return found.guide


def draft(data: bytes, path: str, vocabulary: Vocabulary | None = None) -> Draft:
    """Reads one file.

    Args:
        data: the file's bytes.
        path: the file's name as its author knows it; the slug is its stem (`<slug>.md`, `<slug>.de.md`).
        vocabulary: the terms that facts may use; None allows any.

    Returns:
        The draft. Its `faults` are the terms that the vocabulary lacks and what is beyond a limit.

    Raises:
        GuideError: with every fault of a file that has others, for its guide would lack something.
    """
    text = decode(data, path)
    slug, language = slug_of(path)
    head = front_matter.split(text, path)
    faults = list(head.faults)
    if not _SLUG.fullmatch(slug) or len(slug) > SLUG_LIMIT:
        better = slugify(slug, SLUG_LIMIT) or "my-guide"
        what = f"the file name '{slug}' can't be a guide's address (at most {SLUG_LIMIT} of a-z, 0-9 and hyphens)"
        faults.append(Fault(path, 1, what, f"Rename the file, for instance to {better}.md"))
    document = markdown.read(head.body, head.body_line)
    faults += [Fault(path, line, what, mend_it) for line, what, mend_it in document.faults]
    if not document.pieces and not document.faults and head.matter is not None:
        faults.append(Fault(path, 1, "the guide has no text", "Write it below the front matter"))
    if head.matter is None:
        raise GuideError(faults)
    unread = bool(faults)
    for key, term, known in front_matter.strangers(head.matter, vocabulary or Vocabulary()):
        line = head.key_lines.get(key, 1)
        faults.append(Fault(path, line, f"'{term}' is no known {key}", f"Use one of: {', '.join(known)}"))
    guide = _guide(head.matter, document, text, path, slug, language)
    too_much = (
        *limits.of_head(head.matter, head.key_lines),
        *limits.of_body(document),
        *limits.of_related(guide.related),
    )
    faults += [Fault(path, line, what, mend_it) for line, what, mend_it in too_much]
    if unread:
        raise GuideError(faults)
    return Draft(
        guide=guide,
        matter=head.matter,
        key_lines=head.key_lines,
        pieces=document.pieces,
        texts=document.texts,
        links=document.links,
        last_line=text.rstrip("\n").count("\n") + 1,
        faults=tuple(faults),
    )


def _guide(matter: FrontMatter, document: Document, text: str, path: str, slug: str, language: str | None) -> Guide:
    kind = _guess_kind(matter, path)
    heading, overview, parts = _parts(document.pieces)
    sections = _sections(kind, overview, parts, [partner.line for partner in document.partners])
    name = matter.name or derive_name(matter.title)
    related = [
        found
        for section in sections
        if section.kind is SectionKind.RELATED
        for found in _related_lines(text, related_guides(section.blocks, section.line))
    ]
    return Guide(
        slug=slug,
        name=name,
        title=matter.title,
        meta=matter.meta,
        kind=kind,
        sections=tuple(sections),
        heading=heading or name,
        keywords=matter.keywords,
        aliases=matter.aliases if matter.aliases is not None else derive_aliases(name, slug, matter.keywords),
        facts=matter.facts,
        related=tuple({found.slug: found for found in reversed(related)}.values())[::-1],
        partners=tuple(document.partners),
        path=path,
        language=language,
    )
