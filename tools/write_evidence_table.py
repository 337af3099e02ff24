"""Writes `docs/evidence_table.md` anew from the catalogue; `make docs`.

When: after every change of a factor, a source or a constant. A test holds the file current.
"""

from collections.abc import Iterable, Iterator

from logic.catalogue import load_catalogue
from logic.evidence import sources, voice
from logic.models.base import BACKGROUND
from logic.models.catalogue import Catalogue
from logic.models.factors import Level, RiskFactor
from logic.texts import ENGLISH, texts_in
from logic.wording import actions, common
from logic.wording import evidence as wording
from tools.served import ROOT

texts = texts_in(ENGLISH)
FILE = ROOT / "docs" / "evidence_table.md"
HEAD = """# Every factor and its evidence

Written by `tools/write_evidence_table.py` from the catalogue, version {version}; change the
[catalogue](../logic/catalogue/README.md), then run `make docs`. The evidence page shows the same.
[How the score works](methods.md) explains what an answer counts. Ratios compare an answer with the
first one of its factor, the comparison.
"""


def main() -> None:
    """Write the file."""
    FILE.write_text(document(load_catalogue()), encoding="utf-8")


def document(catalogue: Catalogue) -> str:
    """Return the whole document: an overview, then a section for each factor."""
    parts = [HEAD.format(version=catalogue.version), *_overview(catalogue)]
    for theme in catalogue.themes:
        parts.append(f"\n## {theme.title}\n")
        for factor_id in theme.factors:
            parts += _section(catalogue, catalogue.by_factor[factor_id])
    parts += _actions(catalogue)
    return "\n".join(parts).rstrip() + "\n"


def _overview(catalogue: Catalogue) -> Iterator[str]:
    yield _row(["factor", "area", "who speaks", "certainty", "counts at most"])
    yield _row(["---"] * 5)
    for factor in catalogue.factors:
        yield _row(
            [
                f"[{factor.short}](#{factor.short.lower().replace(' ', '-')})",
                wording.area_name(texts, catalogue, factor.area),
                texts(wording.VOICES[voice(factor)]).lower(),
                texts(common.CERTAINTY[factor.certainty]),
                _counts(factor, factor.worst),
            ]
        )


def _section(catalogue: Catalogue, factor: RiskFactor) -> Iterator[str]:
    yield f"### {factor.short}\n"
    yield f"* **Area:** {_area(catalogue, factor)}. Id: `{factor.id}`."
    yield f"* **{texts(common.GUIDE)}:** {factor.guide_says}"
    yield f"* **{texts(common.RESEARCH)}:** {factor.research_says}"
    certainty = texts(common.CERTAINTY[factor.certainty])
    yield f"* **{texts('evidence-verdict')}:** {certainty}. {factor.certainty_reason}"
    yield f"* {wording.reviewed(texts, factor)}\n"
    yield _row(["answer", "ratio (95 % interval)", "measure", "certainty", "counts", "from"])
    yield _row(["---"] * 6)
    for level in factor.levels:
        yield _row(_level(catalogue, factor, level))
    if factor.other_estimates:
        found = (
            wording.other(texts, o, catalogue.sources[o.source]) for o in factor.other_estimates
        )
        yield from _listed(texts("evidence-other-title"), found)
    cited = (wording.citation(catalogue.sources[id_]) for id_ in sources(factor))
    yield from _listed(texts("evidence-sources"), cited)
    yield ""


def _actions(catalogue: Catalogue) -> Iterator[str]:
    yield f"\n## {texts('actions-title')}\n\n{actions.lead(texts, catalogue)}"
    for area in catalogue.areas:
        yield f"\n**{area.title}**\n"
        yield from actions.of_area(texts, catalogue, area)
    yield f"\n**{texts('actions-relief-title')}**\n"
    yield from actions.of_relief(texts, catalogue)


def _area(catalogue: Catalogue, factor: RiskFactor) -> str:
    name = wording.area_name(texts, catalogue, factor.area)
    tip = None if factor.area == BACKGROUND else catalogue.by_area[factor.area].tip
    return f"{name} (tip {tip} of the guide)" if tip else name


def _level(catalogue: Catalogue, factor: RiskFactor, level: Level) -> list[str]:
    estimate = level.estimate
    source = catalogue.sources[level.source] if level.source else None
    found = estimate.derivation if estimate else "looked up" if source else ""
    return [
        f"{level.label} (`{level.id}`)",
        wording.ratio(texts, level),
        texts(common.MEASURE[estimate.measure]) if estimate else "",
        wording.sure(texts, level),
        _counts(factor, level),
        f"{found}: [{source.short}]({source.url})" if source else "",
    ]


def _counts(factor: RiskFactor, level: Level) -> str:
    return "not scored" if factor.is_background else f"{level.impact:.6f}"


def _listed(title: str, lines: Iterable[str]) -> Iterator[str]:
    yield f"\n**{title}**\n"
    yield from lines


def _row(cells: list[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


if __name__ == "__main__":
    main()
