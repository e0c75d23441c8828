"""Words of pain, and words that need a professional."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.search.asks.red_flags import RED_FLAGS, SCRAPES
from bot.core.search.words.phrases import Hit, Phrases

_DODGY = " | ".join(
    f"{poor} {joint}"
    for poor in ("bad", "dodgy", "dicky", "gammy", "iffy", "janky", "wonky", "busted", "knackered")
    for joint in ("knee", "back", "shoulder", "wrist", "elbow", "hip", "ankle", "disc")
)
"""What is told of a joint that does not bear much."""

_SORE = " | ".join(
    told.format(joint)
    for joint in ("knee", "elbow", "wrist", "shoulder", "ankle", "shin")
    for told in ("sore {}", "{} sore", "{} is sore", "{} are sore", "{} get sore")
)
"""What is told of what is no muscle that trains: those are sore from work."""

PAIN = Phrases[bool | None](
    {
        # Who cannot decide; what is torn in a body is told of below, and goes before.
        None: f"""
            {SCRAPES} |
            torn between | pinch grip | hub pinch | plate pinch | pinch hold | pinch carry | pinch press | pinch lift |
            pinch the shoulder blade | pinch my shoulder blade | pinch your shoulder blade | pinch the blade |
            pinch my blade | pinch your blade | band dislocation | stick dislocation | pvc dislocation |
            broomstick dislocation
        """,
        False: f"""
            pin during | pan during | hurt | hurts | hurting | pain | pains | painful | ache | aches | achy |
            injury | injured | injure | strain | strained | tweak | tweaked | pinch | pinching | pinches |
            impingement | tendonitis | tendinitis | tendinopathy | bursitis | sciatica | herniated | hernia |
            sprain | sprained | pulled muscle | clicking | click | cracking | crack | crunching noise | grinding |
            inflamed | inflammation | flare up | bothering my | bothers my | bother my | bother me | bug my |
            {_DODGY} |
            slipped disc | arthritis | tennis elbow | golfers elbow | golfer elbow | discomfort | uncomfortable |
            irritate | irritates | irritated | stiff neck | kill my | kills my | killing my | killing me |
            wreck my | aggravate | aggravates | tear | rehab | throbbing | throb | cranky | niggle | niggling |
            twinge | twinges | acting up | acts up | flares up | flared up | puke | puked | puking | nausea | nauseous |
            throwing up | throw up | queasy | shin splint |
            {_SORE}
        """,
        True: RED_FLAGS,
    }
)


_STRESSING = frozenset("really so super very kinda pretty quite just too totally all".split())
"""Words that may stand anywhere in what is told: "my pee is really dark"."""


def _found(words: Sequence[str]) -> list[Hit[bool | None]]:
    """The phrases among words in dictionary form, those among them that words which only stress stand between."""
    hits = PAIN.find(words)
    if _STRESSING.isdisjoint(words):
        return hits
    kept = [at for at, word in enumerate(words) if word not in _STRESSING]
    less = PAIN.find([words[at] for at in kept])
    return [*hits, *(Hit(kept[hit.start], kept[hit.end - 1] + 1, hit.value) for hit in less)]


def pain_in(words: Sequence[str]) -> tuple[bool, bool, set[int]]:
    """Whether words in dictionary form speak of pain, whether of a sign that needs a professional, and where."""
    found = _found(words)
    harmless = {place for hit in found if hit.value is None for place in range(hit.start, hit.end)}
    hits = [hit for hit in found if hit.value is not None and not harmless.issuperset(range(hit.start, hit.end))]
    places = {place for hit in hits for place in range(hit.start, hit.end)}
    red = any(hit.value for hit in hits)
    return bool(hits), red, places
