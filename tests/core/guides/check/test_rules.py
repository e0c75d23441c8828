"""What each rule tells an author, word for word: a good library, spoiled in one place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.core.guides.check.rules import RULES
from tests.core.guides.check.good_library import Books, good_library

GOBLET = "exercises/goblet.md"
HINGE = "exercises/hinge.md"
LUNGE = "exercises/lunge.md"
SLEEP = "topics/sleep.md"
ASKED, ANY, TALK = "questions/goblet.txt", "questions/any-exercise.txt", "questions/small-talk.txt"
KINDS = "why, about, form, variations, mistakes, programming, muscles, safety, alternatives"


@dataclass(frozen=True)
class Case:
    """Some changes, each as (path, what stood there, what stands there now), and every line that the check then says.

    `more` are further exercises, each as (path, name, related guides), `questions` further files of questions, each as
    (path, text).
    """

    rule: str
    changes: tuple[tuple[str, str, str], ...]
    says: tuple[str, ...]
    more: tuple[tuple[str, str, list[str]], ...] = ()
    questions: tuple[tuple[str, str], ...] = ()


CASES = (
    Case(
        "section-missing",
        ((GOBLET, "## Programming the Goblet Dip\n\nThree sets of eight.\n\n", ""),),
        (
            (
                f"{GOBLET}:60: warning: there is no 'programming' section. "
                "Add '## Programming …': sets, reps, load, rest, how often, how to progress"
            ),
        ),
    ),
    Case(
        "section-missing",
        ((SLEEP, "A short word on Deep Rest.\n", ""),),
        (f"{SLEEP}:16: warning: there is no introduction. Write one or two paragraphs below the first heading",),
    ),
    Case(
        "section-empty",
        ((GOBLET, "Three sets of eight.\n", ""),),
        (
            (
                f"{GOBLET}:60: warning: nothing stands below 'Programming the Goblet Dip'. "
                "Write what belongs there, or remove the heading"
            ),
        ),
    ),
    Case(
        "section-empty",
        ((GOBLET, "For those who rush.\n", ""),),
        (
            (
                f"{GOBLET}:45: warning: nothing stands below 'Tempo Goblet Dip'. "
                "Write what belongs there, or remove the heading"
            ),
        ),
    ),
    Case(
        "section-order",
        (
            (GOBLET, "## Programming the Goblet Dip\n\nThree sets of eight.\n\n", ""),
            (GOBLET, "## Why the", "## Programming\n\nThree sets of eight.\n\n## Why the"),
        ),
        (
            (
                f"{GOBLET}:19: advice: 'Programming' stands out of order. Order the sections: "
                "overview, why, about, form, variations, mistakes, programming, safety, alternatives, related"
            ),
        ),
    ),
    Case(
        "section-unknown",
        ((GOBLET, "## Programming", "## My Story\n\nIt was long ago.\n\n## Programming"),),
        (
            (
                f"{GOBLET}:60: advice: no command leads to the section 'My Story'. Use a heading of the format "
                "(why, about, form, variations, mistakes, programming, safety, alternatives, related), or move its text"
            ),
        ),
    ),
    Case(
        "closing-line",
        ((GOBLET, "Go and lift.\n", ""),),
        (f"{GOBLET}:76: advice: there is no closing line. End with one line that sends the reader off",),
    ),
    Case(
        "variations-few",
        ((GOBLET, "### Loaded Goblet Dip\n\nFor more work.\n", ""),),
        (
            (
                f"{GOBLET}:39: warning: the number of variations is 2, and at least 3 are wanted. "
                "Give each a '###' heading of its own, from easier to harder"
            ),
        ),
    ),
    Case(
        "mistakes-few",
        ((GOBLET, "- **Too fast**: haste. Count to three.\n", ""),),
        (
            (
                f"{GOBLET}:53: warning: the number of mistakes is 3, and at least 4 are wanted. "
                "Add bullets '- **Fault**: why it happens, and the cue that mends it'"
            ),
        ),
    ),
    Case(
        "mistake-form",
        ((GOBLET, "- **Knees cave**: weak", "- Knees cave in often, from weak"),),
        (
            (
                f"{GOBLET}:56: warning: the mistake 'Knees cave in often, from weak …' does not name its fault first. "
                "Write '- **Fault**: why it happens, and the cue that mends it'"
            ),
        ),
    ),
    Case(
        "cues",
        ((GOBLET, "- Ribs over hips.\n", ""),),
        (
            (
                f"{GOBLET}:33: warning: the number of cues is 2, and 3 to 5 are wanted. "
                "Keep those that mend the most, a bullet each"
            ),
        ),
    ),
    Case(
        "cues",
        ((GOBLET, "### Cues\n", "### Tips\n"),),
        (
            (
                f"{GOBLET}:27: warning: 'Step-by-Step: Perfect Goblet Dip Form' has no cues. "
                "End the section with '### Cues' and 3 to 5 short bullets"
            ),
        ),
    ),
    Case(
        "related-count",
        ((GOBLET, "- [See sleep](/guide/sleep) - a next step\n", ""),),
        (
            (
                f"{GOBLET}:72: warning: the number of related guides is 2, and 3 to 5 are wanted. "
                "List the next steps of this guide's reader as '- [Name](/guide/slug) - reason'"
            ),
        ),
    ),
    Case(
        "related-reason",
        ((GOBLET, "(/guide/lunge) - a next step", "(/guide/lunge)"),),
        (
            (
                f"{GOBLET}:75: warning: nothing says why a reader would go on to 'lunge'. "
                "Write '- [See lunge](/guide/lunge) - reason'"
            ),
        ),
    ),
    Case(
        "title-long",
        ((GOBLET, "Strong Legs for Life", "Strong Legs for the Whole of Your Very Long and Happy Life"),),
        (
            (
                f"{GOBLET}:2: advice: the title has 70 characters, and search engines cut it at 65. "
                "Shorten the promise behind the name"
            ),
        ),
    ),
    Case(
        "meta",
        ((GOBLET, 'meta: "Learn the Goblet Dip step by step."\n', ""),),
        (
            (
                f"{GOBLET}:1: advice: there is no description ('meta'). "
                "Add a line 'meta: …', one sentence of at most 160 characters"
            ),
        ),
    ),
    Case(
        "meta",
        ((GOBLET, "step by step.", f"step by step. Then {'go on and ' * 13}rest."),),
        (
            f"{GOBLET}:3: advice: the description has 175 characters, and search engines cut it at 160. Shorten 'meta'",
            f"{GOBLET}:3: advice: the description is more than one sentence. Say it in one: what a reader gets",
        ),
    ),
    Case(
        "keywords",
        ((GOBLET, 'keywords: "Goblet Dip, Goblet Dip form"\n', ""),),
        (
            (
                f"{GOBLET}:1: advice: there are no keywords. "
                "Add a line 'keywords: …', the words that people search for, with commas between"
            ),
        ),
    ),
    Case(
        "link-unresolved",
        ((GOBLET, "march in place", "march, or [stride](/guide/lung)"),),
        (f"{GOBLET}:70: warning: the link /guide/lung leads to no guide. Perhaps you mean lunge, or write that guide",),
    ),
    Case(
        "link-unresolved",
        ((GOBLET, "march in place", "march, or [swim](/guide/water-polo)"),),
        (
            (
                f"{GOBLET}:70: warning: the link /guide/water-polo leads to no guide. "
                "Use the file name of a guide, without .md, or write that guide"
            ),
        ),
    ),
    Case(
        "link-self",
        ((GOBLET, "march in place", "march, then [dip](/guide/goblet)"),),
        (f"{GOBLET}:70: advice: the guide links to itself. Link another guide, or none",),
    ),
    Case(
        "partner-unmarked",
        ((GOBLET, "march in place", "buy [this](https://www.amazon.co.uk/dp/B01)"),),
        (
            (
                f"{GOBLET}:70: advice: the link https://www.amazon.co.uk/dp/B01 seems to sell something. "
                'If so, mark it: <a href="https://www.amazon.co.uk/dp/B01" rel="sponsored">…</a>'
            ),
        ),
    ),
    Case(
        "partner-undisclosed",
        ((GOBLET, "march in place", 'buy <a href="https://example.org/b" rel="sponsored">a belt</a>'),),
        (
            (
                f"{GOBLET}:70: advice: nothing says that 'a belt' is a partner's link. "
                "Say so in its section, for instance 'Our partners support this guide:'"
            ),
        ),
    ),
    Case(
        "link-one-way",
        (
            (LUNGE, "level: beginner", "level: advanced"),
            (GOBLET, "- [See lunge](/guide/lunge) - a next step\n", "- [See bench](/guide/bench) - a rest\n"),
            (HINGE, "- [See lunge](/guide/lunge)", "- [See bench](/guide/bench) - a rest\n- [See lunge](/guide/lunge)"),
        ),
        (
            (
                f"{GOBLET}:72: advice: no harder guide of its pattern is related, and {LUNGE}, which is one, leads "
                "here. Add '- [Long Stride](/guide/lunge) - reason' if a reader would go there"
            ),
        ),
        more=(("exercises/bench.md", "Sit Back", ["goblet", "lunge", "sleep"]),),
    ),
    Case(
        "linked-rarely",
        (),
        (
            (
                "exercises/bench.md:1: advice: no other guide links to this one. Link it from the related guides of at "
                "least 2, such as goblet and lunge"
            ),
        ),
        more=(("exercises/bench.md", "Sit Back", ["goblet", "lunge", "sleep"]),),
    ),
    Case(
        "linked-apart",
        (),
        (
            (
                "isle-a.md:1: advice: no chain of links joins this guide (with isle-b, isle-c, isle-d) to the other 4. "
                "Link a guide of the rest, and be linked from one"
            ),
        ),
        more=(
            ("isle-a.md", "Sand Walk", ["isle-b", "isle-c", "isle-d"]),
            ("isle-b.md", "Reef Dive", ["isle-a", "isle-c", "isle-d"]),
            ("isle-c.md", "Palm Hang", ["isle-a", "isle-b", "isle-d"]),
            ("isle-d.md", "Raft Row", ["isle-a", "isle-b", "isle-c"]),
        ),
    ),
    Case(
        "name-twice",
        ((LUNGE, "  - Long Strides\n", "  - Long Strides\n  - goblet-dip\n"),),
        (
            (
                f"{LUNGE}:8: warning: the alias 'goblet-dip' is claimed by {GOBLET} too. "
                "Leave it to one of them, or to ambiguous_aliases.json when people mean either"
            ),
        ),
    ),
    Case(
        "name-twice",
        ((LUNGE, "name: Long Stride", "name: Deep Rest"),),
        (
            (
                f"{SLEEP}:5: warning: the name 'Deep Rest' is claimed by {LUNGE} too. "
                "Leave it to one of them, or to ambiguous_aliases.json when people mean either"
            ),
        ),
    ),
    Case(
        "name-shared",
        ((LUNGE, "  - Long Strides\n", "  - Leg-Day\n"),),
        (
            (
                f"{LUNGE}:7: warning: the alias 'Leg-Day' belongs to several guides. "
                "Remove it here, or remove 'leg day' from ambiguous_aliases.json"
            ),
        ),
    ),
    Case(
        "name-near",
        ((LUNGE, "  - Long Strides\n", "  - gobelt dip\n"),),
        (
            (
                f"{LUNGE}:7: advice: the name 'gobelt dip' is one edit from 'Goblet Dip' of {GOBLET}. "
                "Remove it, unless lifters really type it for this guide"
            ),
        ),
    ),
    Case(
        "shared-name",
        (("ambiguous_aliases.json", '"lunge", "goblet"', '"lunge", "gobelt"'),),
        (
            (
                "ambiguous_aliases.json:3: warning: 'leg day' points to 'gobelt', and there is no such guide. "
                "Perhaps you mean goblet"
            ),
        ),
    ),
    Case(
        "shared-name",
        (("ambiguous_aliases.json", '"lunge", "goblet"', '"lunge"'),),
        ("ambiguous_aliases.json:3: warning: 'leg day' points to one guide only. Make it an alias of lunge",),
    ),
    Case(
        "questions-unguided",
        ((ASKED, "# mistakes", "# mistakes"),),
        ("questions/goblt.txt:1: warning: there is no guide 'goblt'. Perhaps you mean goblet, or remove it",),
        questions=(("questions/goblt.txt", "# form\nhow wide\n"),),
    ),
    Case(
        "questions-unplaced",
        ((ASKED, "# mistakes", "# bar path"),),
        (
            (
                f"{ASKED}:1: warning: 'bar path' is no section of {GOBLET}. Write '# ' and one of overview, why, "
                "about, form, variations, mistakes, programming, safety, alternatives, related, muscles, or a "
                "section's title"
            ),
        ),
    ),
    Case(
        "questions-unopened",
        ((ASKED, "# mistakes", "# mistakes\n## Toes curl"),),
        (
            (
                f"{ASKED}:2: warning: no passage begins with 'Toes curl' in 'Common Goblet Dip Mistakes' of {GOBLET}. "
                "Write '## ' and how one begins: Heels come up: stiff; Knees cave: weak hips.; Chest drops: no brace.; "
                "Too fast: haste. Count"
            ),
        ),
    ),
    Case(
        "questions-unopened",
        ((ASKED, "# mistakes", "# muscles\n## Toes curl"),),
        ((f"{ASKED}:2: warning: 'Toes curl' stands below no section of {GOBLET}. Write '# ' and a section above it"),),
    ),
    Case(
        "questions-unplaced",
        ((ASKED, "# mistakes", "# mistakes"),),
        (
            f"{ANY}:1: warning: the first question stands below no heading. Write '# ' and one of {KINDS} above it",
            f"{ANY}:2: warning: 'parking' is no kind of section. Write '# ' and one of {KINDS} above it",
        ),
        questions=((ANY, "is it hard\n# parking\nwhere\n# safety\nis _ bad for me\n"),),
    ),
    Case(
        "questions-unplaced",
        ((ASKED, "# mistakes", "# mistakes"),),
        (f"{TALK}:2: warning: small talk has no sections. Leave the heading out",),
        questions=((TALK, "lol same\n# jokes\nwho is up for pizza\nsee you\n"),),
    ),
    Case(
        "question-twice",
        ((ASKED, "# mistakes", "# mistakes"),),
        (
            (
                f"{TALK}:2: warning: the question 'My heels pop up!' stands in {ASKED}:2 already. Leave it where it is "
                "answered best"
            ),
        ),
        questions=((TALK, "lol same\nMy heels pop up!\n"),),
    ),
    Case(
        "questions-unopened",
        ((ASKED, "# mistakes", "# mistakes"),),
        (f"{ANY}:2: warning: 'Toes curl' can't be a passage of any exercise. Leave the heading out",),
        questions=((ANY, "# mistakes\n## Toes curl\n_ curls my toes\n"),),
    ),
    Case(
        "question-twice",
        ((ASKED, "# mistakes", "# mistakes"),),
        (f"{ANY}:4: warning: the question 'is _ ok' stands in {ANY}:2 already. Leave it where it is answered best",),
        questions=((ANY, "# safety\nis _ ok\n# mistakes\nis _ ok\nmy heels pop up\n"),),
    ),
    Case(
        "question-twice",
        ((ASKED, "# mistakes", "# mistakes"),),
        (
            (
                "questions/hinge.txt:2: warning: the question 'My heels pop up?' stands in questions/goblet.txt:2 "
                "already. Leave it where it is answered best"
            ),
        ),
        questions=(("questions/hinge.txt", "# form\nMy heels pop up?\n"),),
    ),
    Case(
        "question-twice",
        ((ASKED, "# mistakes", "# mistakes\n... is it bad\n... is it bad"),),
        (
            (
                f"{ASKED}:3: warning: the question 'is it bad' stands in {ASKED}:2 already. Leave it where it is "
                "answered best"
            ),
        ),
        questions=(("questions/hinge.txt", "# form\n... is it bad\n"),),
    ),
    Case(
        "source-unlisted",
        ((GOBLET, "Three sets of eight.", "Three sets of eight.\n\nMorton et al. 2018 agree."),),
        (
            (
                f"{GOBLET}:64: warning: 'Morton et al. 2018' is not among the sources that may be named. "
                "Say it without the name, or look the study up and add it to citable_sources.txt"
            ),
        ),
    ),
    Case(
        "words-recur",
        (
            (GOBLET, "Three sets of eight.", "Do three easy sets of eight on two days a week."),
            (LUNGE, "Three sets of eight.", "You do three easy sets of eight on two days."),
        ),
        (
            (
                f'{LUNGE}:62: advice: "do three easy sets of eight on two days" stands in {GOBLET}:62 too. '
                "Say it in words of this guide's own"
            ),
        ),
    ),
    Case(
        "length",
        ((GOBLET, "Three sets of eight.", "Do it well. " * 200),),
        (f"{GOBLET}:1: advice: the guide has 1246 words, and 500 to 900 are wanted. Cut what another guide says too",),
    ),
    Case(
        "reading-grade",
        ((GOBLET, "Three sets of eight.", f"Programming necessitates {'individualised periodisation ' * 40}."),),
        (
            (
                f"{GOBLET}:60: advice: the guide reads like grade 7.1, and 7.0 is the most; 'Programming the "
                "Goblet Dip' is its hardest part. Split its sentences and take shorter words"
            ),
        ),
    ),
)


def changed(folder: Path, case: Case) -> Books:
    books = good_library(folder)
    for path, old, new in case.changes:
        books.spoil(path, old, new)
    for path, name, related in case.more:
        books.add(path, name, related)
    books.files.update(case.questions)
    return books


def test_a_good_library_has_nothing_to_mend(tmp_path: Path) -> None:
    report = good_library(tmp_path).check()
    assert (report.faults, report.guides, report.own_shape, report.fails) == ((), 4, (), False)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.rule)
def test_what_an_author_is_told(case: Case, tmp_path: Path) -> None:
    report = changed(tmp_path, case).check()
    assert [str(fault) for fault in report.faults] == list(case.says)
    assert case.rule in {fault.rule for fault in report.faults}
    assert report.fails == any(": warning: " in said for said in case.says)


def test_every_rule_is_pinned_above() -> None:
    assert {case.rule for case in CASES} == {rule.name for rule in RULES}
    assert len({rule.name for rule in RULES}) == len(RULES)
