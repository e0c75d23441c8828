"""How people spell on a phone what everybody says, spelled out: "wen", "cuz", "w/o"."""

from __future__ import annotations

from collections.abc import Sequence

_SPELLED = """
    should: shud shld shd shoud | would: wud wuld wld woud | could: cud culd cld coud | shouldnt: shudnt
    wouldnt: wudnt | couldnt: cudnt coudnt | havent: havnt | doesnt: dosnt dosent doesent | thats: dats
    when: wen whn | where: wher | what: wat wot wut waht | whats: wats wots wuts | which: wich whch wch | how: hw hwo
    because: cuz coz becoz bcos bcoz bcuz bcause | about: abt abut | enough: enuf enuff enougth enogh enuogh
    this: dis | that: dat | them: dem | though: thogh | with: wid wiv | between: betwen
    right: rite | light: lite | straight: strait | tight: tite | night: nite | nights: nites | tonight: 2nite tonite
    today: 2day | tomorrow: tmrw tmr tmw 2moro tomoz | hours: hrs | weeks: wks | first: frst 1st | second: 2nd
    third: 3rd | every: evry evrey | everything: evrything | something: sth smth smthn sumthin | someone: some1 sum1
    anyone: any1 | everyone: every1 | going: goin | getting: gettin | doing: doin | know: kno
    definitely: def defo definately definatly | probably: prolly probs probly | really: rly rlly | seriously: srsly
    finally: finaly | maybe: mayb mabey mebbe | always: alwys alwayz | small: smol | recommend: reccomend recomend
    separate: seperate | as well: aswell | a lot: alot | a bit: abit | in fact: infact | let me: lemme | give me: gimme
    same: idem ditto
"""

_ALONE: dict[str, tuple[str, ...]] = {
    short: tuple(long.split())
    for line in _SPELLED.strip().split("\n")
    for entry in line.split("|")
    for long, _, every in (entry.strip().partition(":"),)
    for short in every.split()
}

_TOGETHER = {("w", "o"): "without", ("b", "c"): "because"}
"""What a slash parted: "w/o", "b/c"."""

_BECAUSE, _REASONS = "bc", frozenset("i im ive my it its the they theyre no of he she we you u your idk".split())
"""What stands for "because" before such words; a biceps curl is shortened so too."""


def spelled_out(typed: Sequence[str]) -> list[str]:
    """Some folded words, those spelled as on a phone spelled out."""
    if _ALONE.keys().isdisjoint(typed) and _BECAUSE not in typed and not any(len(word) == 1 for word in typed):
        return list(typed)
    said: list[str] = []
    at = 0
    while at < len(typed):
        word, following = typed[at], typed[at + 1] if at + 1 < len(typed) else ""
        if (word, following) in _TOGETHER:
            said.append(_TOGETHER[word, following])
            at += 2
            continue
        said += ["because"] if word == _BECAUSE and said and following in _REASONS else _ALONE.get(word, (word,))
        at += 1
    return said
