"""Reply -> what the terminal shows: laid out with rich, its actions numbered."""

from __future__ import annotations

from dataclasses import dataclass

from rich.columns import Columns
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table as Grid
from rich.text import Text

from bot.adapters.console import plain
from bot.core.answers.context import Context
from bot.core.answers.links import guide_url
from bot.core.answers.reply import Action, Reply, Tone
from bot.core.guides.model import Partner
from bot.core.guides.text import (
    Block,
    Bullets,
    Code,
    Heading,
    Item,
    Line,
    Paragraph,
    Picture,
    Quote,
    Span,
    Steps,
    Table,
    plain_line,
)

_BORDERS = {Tone.ANSWER: "green", Tone.CHOICE: "yellow", Tone.MISS: "red", Tone.INFO: "cyan"}


@dataclass(frozen=True, slots=True)
class Screen:
    """What is shown, and the actions that its numbers (from 1) stand for."""

    body: RenderableType
    actions: tuple[Action, ...]


def _styled(spans: Line, style: str = "") -> Text:
    text = Text(style=style)
    for span in spans:
        text.append(span.text, _style(span))
    return text


def _style(span: Span) -> str:
    styles = [name for name, on in (("bold", span.bold), ("italic", span.italic), ("strike", span.strike)) if on]
    if span.code:
        styles.append("cyan")
    if span.guide or span.url:
        styles.append("underline")
    if span.url:
        styles.append(f"link {span.url}")
    return " ".join(styles)


def _list(rows: list[tuple[str, Item]]) -> RenderableType:
    grid = Grid.grid(padding=(0, 1))
    grid.add_column(justify="right", no_wrap=True)
    grid.add_column()
    for mark, item in rows:
        grid.add_row(Text(mark, style="green"), _stack(item.blocks))
    return Padding(grid, (0, 0, 0, 1))


def _block(block: Block) -> RenderableType:
    match block:
        case Paragraph(spans):
            return _styled(spans)
        case Heading(spans):
            return _styled(spans, "bold yellow")
        case Bullets(items):
            return _list([("•", item) for item in items])
        case Steps(items, start):
            return _list([(f"{number}.", item) for number, item in enumerate(items, start)])
        case Quote(blocks):
            return Padding(_stack(blocks), (0, 0, 0, 2), style="italic")
        case Code(text):
            return Padding(Text(text, style="cyan"), (0, 0, 0, 4))
        case Table(header, rows):
            grid = Grid(*(plain_line(cell) for cell in header))
            for row in rows:
                grid.add_row(*(_styled(cell) for cell in row))
            return grid
        case Picture(url, alt):
            return Text(f"{alt or url} ({url})" if alt else url, style=f"underline link {url}")


def _stack(blocks: tuple[Block, ...]) -> RenderableType:
    """Blocks below each other, a blank line between them but none below a heading."""
    rows: list[RenderableType] = []
    for number, block in enumerate(blocks):
        if number and not isinstance(blocks[number - 1], Heading):
            rows.append(Text())
        rows.append(_block(block))
    return Group(*rows)


def _choices(reply: Reply, first: int) -> list[RenderableType]:
    return [
        Text.assemble((f"[{number}] ", "bold cyan"), choice.action.label, (f"  {choice.action.detail}", "dim"))
        for number, choice in enumerate(reply.choices, first)
    ]


def _partner(partner: Partner) -> tuple[RenderableType, RenderableType]:
    """The label, and its address on a line of its own, where a terminal finds it whole."""
    link = f"link {partner.url}"
    label = Padding(Text(partner.label, style=link), (0, 0, 0, 1))
    return label, Padding(Text(partner.url, style=f"dim {link}", overflow="fold"), (0, 0, 0, 3))


def screen(reply: Reply, context: Context, public_url: str | None = None) -> Screen:
    """Lays a reply out. A terminal scrolls, so nothing is ever paged."""
    wording = context.wording
    rows: list[RenderableType] = []
    if reply.alert:
        rows.append(Padding(_styled(reply.alert, "bold white on red"), (0, 0, 1, 0)))
    if facts := plain.facts(reply, context):
        rows += [Text(facts, style="dim"), Text()]
    if reply.lead:
        rows += [Panel(_stack(reply.lead), border_style="yellow"), Text()]
    if reply.blocks:
        rows.append(_stack(reply.blocks))
    if reply.picture is not None:
        rows += [Text(), _block(reply.picture)]
    if reply.choices:
        rows += [*([Text()] if rows else []), *_choices(reply, 1)]
    if reply.partners:
        rows += [Text(), Text(reply.disclosure, style="dim italic")]
        rows += [row for partner in reply.partners for row in _partner(partner)]
    if reply.source is not None and (url := guide_url(public_url, reply.source.slug)):
        rows += [Text(), Text(f"{wording.read_online()}: {url}", style="dim")]
    order = [choice.action for choice in reply.choices]
    groups = [
        ("", reply.sections),
        (wording.read_next(), tuple(entry.action for entry in reply.related)),
        ("", reply.actions),
    ]
    taps, more = _numbered(groups, len(order))
    border = _BORDERS[reply.tone]
    title = Text(reply.title, style=f"bold {border}")
    panel = Panel(
        Group(*rows), title=title, title_align="left", subtitle=" › ".join(reply.crumbs), subtitle_align="left",
        border_style=border, padding=(1, 2), width=None,
    )  # fmt: skip
    return Screen(Group(panel, *taps), (*order, *more))


def _numbered(groups: list[tuple[str, tuple[Action, ...]]], taken: int) -> tuple[list[RenderableType], list[Action]]:
    """Groups of actions with their numbers, on from those that are taken; a label never breaks off its number."""
    rows: list[RenderableType] = []
    order: list[Action] = []
    for title, group in groups:
        cells: list[Text] = []
        for action in group:
            order.append(action)
            number = (f"[{taken + len(order)}] ", "bold cyan")
            cells.append(Text.assemble(number, (action.label, "bold underline" if action.current else "default")))
        if title and cells:
            rows.append(Text(title, style="dim"))
        if cells:
            rows.append(Columns(cells, padding=(0, 3, 0, 0)))
    return rows, order
