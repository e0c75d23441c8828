"""The table beside a message: limits used, faults, and what else is worth knowing."""

from __future__ import annotations

from html import escape

from bot.preview.limits import Report, Use


def panel(report: Report) -> str:
    """A report as HTML."""
    rows = "".join(_row(use) for use in report.uses)
    faults = "".join(f"<li>{escape(fault)}</li>" for fault in report.faults)
    facts = "".join(f"<li>{escape(fact)}</li>" for fact in report.facts)
    verdict = "The platform would refuse this" if report.broken else "Within every limit"
    return (
        f'<h3 class="{"broken" if report.broken else "fine"}">{verdict}</h3>'
        + (f'<ul class="faults">{faults}</ul>' if faults else "")
        + (f'<ul class="facts">{facts}</ul>' if facts else "")
        + '<table class="limits"><thead><tr><th scope="col">Limit</th><th scope="col">Used</th><th scope="col">of</th>'
        + f"</tr></thead><tbody>{rows}</tbody></table>"
    )


def _row(use: Use) -> str:
    share = min(100, round(100 * use.used / use.most)) if use.most else 0
    where = f'<q title="{escape(use.where)}">{escape(use.where)}</q>' if use.where else ""
    return (
        f'<tr class="{use.level}" style="--share:{share}%"><th scope="row">{escape(use.name)}{where}</th>'
        f"<td>{use.used}</td><td>{use.most}</td></tr>"
    )
