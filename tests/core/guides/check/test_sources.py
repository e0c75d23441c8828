"""How guides name studies."""

from __future__ import annotations

import time

import pytest

from bot.core.guides.check.sources import citations, listed, read_sources

SOURCES = read_sources(
    "# those that were looked up\n\nACSM 2009 (progression models, Ratamess et al.)\nHelms et al. 2014 (JISSN 11:20)\n"
    "ISSN protein and exercise position stand 2017 (Jager et al., JISSN 14:20)\nPaulsen & Benestad 2019 (soreness)\n"
    "ACSM Exercise and Fluid Replacement position stand 2007\nWHO 2020 guidelines (Bull et al. BJSM 54:1451)\n"
)


@pytest.mark.parametrize(
    "text",
    [
        "Helms et al. 2014 say so.",
        "Helms et al. (2014) say so.",
        "In the review by Helms et al. it is 2 g.",
        "ACSM 2009 gives the frame.",
        "The ACSM guidelines (2009) give the frame.",
        "WHO's 2020 guidelines ask for two days.",
        "The ISSN protein position stand 2017 speaks of 1.6 g.",
        "The ISSN position stand on protein (2017) speaks of 1.6 g.",
        "The 2017 ISSN protein position stand speaks of 1.6 g.",
        "The ACSM Exercise and Fluid Replacement position stand 2007 advises 5 ml.",
        "Paulsen & Benestad 2019 warn of it.",
        "Paulsen and Benestad (2019) warn of it.",
        "Protein helps (Jäger et al., 2017).",
    ],
)
def test_listed_studies_may_be_named(text: str) -> None:
    found = list(citations(text))
    assert found
    assert all(listed(citation, SOURCES) for citation in found)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Schoenfeld et al. 2019 found more.", "Schoenfeld et al. 2019"),
        ("Helms et al. (2019) say so.", "Helms et al. (2019)"),
        ("Morton (2018) says so.", "Morton (2018)"),
        ("A study by Morton and Ray found more.", "study by Morton and Ray"),
        ("Krieger & Ray 2010 found more.", "Krieger & Ray 2010"),
        ("The ISSN sleep position stand 2017 says so.", "ISSN sleep position stand 2017"),
        ("The 2015 ISSN protein position stand says so.", "2015 ISSN protein position"),
        ("NSCA position statement 2019 says so.", "NSCA position statement 2019"),
        ("It is 2 g (Foo, 2014).", "(Foo, 2014)"),
        ("It is 2 g (2014).", "(2014)"),
        ("Eat. A position stand says 2 g. Sleep.", "A position stand says 2 g."),
    ],
)
def test_others_may_not(text: str, said: str) -> None:
    assert [citation.said for citation in citations(text) if not listed(citation, SOURCES)] == [said]


@pytest.mark.parametrize(
    "text",
    [
        "The same position stand gives 0.25 g.",
        "Casein is one option in that position stand.",
        "Stand in position. Stand tall.",
        "Eat 2000 kcal (about 2000 kcal).",
        "A 2000 m test (2000 m) every six weeks.",
        "DOMS peaks at 48 hours, as known since 1990.",
        "Do 3x10 (5-8) at RPE 8.",
        "The cuff keeps the ball (of the joint) in place.",
        "Some studies hint at more.",
    ],
)
def test_what_names_no_study(text: str) -> None:
    assert list(citations(text)) == []


@pytest.mark.parametrize(
    "junk",
    ["A" * 20_000, "ABC " * 5000, "ABC position a b " * 3000, "Aa & " * 5000, "(" * 20_000, "position stand " * 3000],
)
def test_junk_costs_no_more_than_text(junk: str) -> None:
    began = time.process_time()
    list(citations(junk))
    assert time.process_time() - began < 1
