"""Names that an author did not write: a guide's name, its slug, its aliases, a section's key."""

from __future__ import annotations

import re
import unicodedata

SLUG_LIMIT = 29
"""Characters of a slug: two of them must fit into the 64 bytes of a button (a comparison and its page)."""

KEY_LIMIT = 20
"""Characters of a section's key, for the same reason."""

_EXTRAS = (
    "exercise",
    "exercises",
    "guide",
    "form",
    "properly",
    "variations",
    "tutorial",
    "technique",
    "workout",
    "explained",
)


def slugify(text: str, limit: int = 80) -> str:
    """Lower-case ASCII words joined by hyphens, cut at a word where that is possible; may be empty."""
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower().replace("'", "")
    slug = "-".join(re.findall(r"[a-z0-9]+", ascii_text))
    if len(slug) <= limit:
        return slug
    cut = slug[: limit + 1].rpartition("-")[0]
    return cut or slug[:limit]


def derive_name(title: str) -> str:
    """What a lifter calls it, from a title for a search engine.

    "Hip Thrust Exercise: Build Powerful Glutes" -> "Hip Thrust"; "How to Squat Properly" -> "Squat". A title of
    nothing but such words is kept.
    """
    words = re.split(r"[:|\u2013\u2014]| - ", title, maxsplit=1)[0].split()
    kept = words[2:] if [word.lower() for word in words[:2]] == ["how", "to"] else list(words)
    while len(kept) > 1 and kept[-1].lower() in _EXTRAS:
        kept.pop()
    return " ".join(kept or words)


def derive_aliases(name: str, slug: str, keywords: tuple[str, ...]) -> tuple[str, ...]:
    """Names from the keywords and the slug, without those that only say "how to" and the name itself."""
    found = dict.fromkeys(
        words.removeprefix("how to ").strip()
        for words in (*(word.lower() for word in keywords), slug.replace("-", " "))
    )
    return tuple(alias for alias in found if alias and alias != name.lower())


def section_keys(wanted: list[str]) -> list[str]:
    """One key a section, unique: a second "form" becomes "form-2"."""
    taken: dict[str, int] = {}
    keys: list[str] = []
    for key in wanted:
        base = key[:KEY_LIMIT].rstrip("-") or "section"
        taken[base] = taken.get(base, 0) + 1
        while True:
            end = f"-{taken[base]}" if taken[base] > 1 else ""
            unique = f"{base[: KEY_LIMIT - len(end)]}{end}"
            if unique not in keys:
                break
            taken[base] += 1
        keys.append(unique)
    return keys
