"""The owner's guide: kept word for word, read in full."""

from __future__ import annotations

import hashlib

from bot.core.guides.model import GuideKind, SectionKind
from bot.core.guides.parse import parse
from bot.core.guides.text import Bullets, Heading, plain, plain_line
from tests.core.guides.owners_guide import CONTENT, PATH, as_handed_over

GUIDE = parse(as_handed_over(), PATH)


def test_the_file_is_word_for_word_the_owners() -> None:
    digest = hashlib.sha256(as_handed_over()).hexdigest()
    assert digest == "a4920810be0f6dde1e3f88e87bd5b093c88dfdf79340b93094abbe4cb501a757"


def test_name_slug_and_aliases_are_derived() -> None:
    assert (GUIDE.slug, GUIDE.name, GUIDE.kind) == ("hip-thrust-exercise", "Hip Thrust", GuideKind.EXERCISE)
    assert GUIDE.aliases == ("hip thrust exercise", "glute thrust")
    assert GUIDE.heading == "Hip Thrust Exercise: The Ultimate Glute Builder"


def test_headings_become_sections_in_their_order() -> None:
    assert [section.kind for section in GUIDE.sections] == [
        SectionKind.OVERVIEW,
        SectionKind.WHY,
        SectionKind.ABOUT,
        SectionKind.FORM,
        SectionKind.VARIATIONS,
        SectionKind.MISTAKES,
        SectionKind.PARTNERS,
        SectionKind.RELATED,
    ]
    assert [section.key for section in GUIDE.sections] == [section.kind.value for section in GUIDE.sections]


def test_form_keeps_its_phases() -> None:
    form = GUIDE.section("form")
    assert form is not None
    phases = [plain_line(block.spans) for block in form.blocks if isinstance(block, Heading)]
    assert phases == ["The Setup", "The Brace", "The Movement", "The Descent"]


def test_mistakes_are_a_list_with_bold_faults() -> None:
    mistakes = GUIDE.section("mistakes")
    assert mistakes is not None
    (block,) = mistakes.blocks
    assert isinstance(block, Bullets)
    assert [plain(item.blocks).split(":")[0] for item in block.items] == [
        "Hyperextending at the top",
        "Rushing the reps",
        "Not loading heavy enough",
    ]


def test_partner_labels_read_as_they_were_meant() -> None:
    assert [partner.label for partner in GUIDE.partners] == [
        "🏋️ Find Weight Benches at TruGrit Fitness",
        "🔥 Optimize Glute Growth with Fast Burn Extreme",
        "💪 Shop Lower Body Supplements at Muscle & Strength",
    ]
    assert all(partner.url.startswith("https://") for partner in GUIDE.partners)


def test_no_partner_link_stands_in_the_text() -> None:
    text = "\n".join(plain(section.blocks) for section in GUIDE.sections)
    assert "TruGrit" not in text
    assert "Our partners support your lower body training:" in text


def test_related_guides_keep_the_authors_reason() -> None:
    assert [(related.slug, related.label, related.reason) for related in GUIDE.related] == [
        ("deadlift-form", "Deadlift Form Guide", "Build posterior chain strength"),
        ("how-to-squat-properly", "How to Squat Properly", "Complete leg development"),
        ("lunges-variations", "Lunges Variations", "Alternative leg exercises"),
    ]


def test_the_closing_line_is_kept() -> None:
    related = GUIDE.section("related")
    assert related is not None
    assert "Mastering the hip thrust exercise will transform your glute development." in plain(related.blocks)


def test_the_shipped_file_only_adds_keys() -> None:
    shipped = (CONTENT / PATH).read_bytes()
    assert shipped.endswith(as_handed_over().split(b"\n---\n", 1)[1])
