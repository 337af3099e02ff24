"""The group page: a table that is brought, and what it says of many people."""

from collections.abc import Mapping, Sequence

from logic.texts import MessageName, Texts

TEMPLATES: Mapping[str, MessageName] = {
    "people.csv": "group-page-empty-table",
    "people_codes.csv": "group-page-codes",
}
"""The files to begin with, each with what it is."""
KINDS: Mapping[str, MessageName] = {
    "everybody": "group-page-everybody",
    "not stated": "group-page-not-stated",
    "others": "group-page-others",
}
"""What groups are called that are of no value of the table."""
TABLE_TITLES: Mapping[str, MessageName] = {
    "area": "group-page-areas-table",
    "score": "group-page-scores-table",
}
COLUMNS: Mapping[str, MessageName] = {
    "group": "group-page-column-group",
    "area": "group-page-column-area",
    "score": "group-page-column-score",
    "people": "group-page-column-people",
}
FORMS: Mapping[str, MessageName] = {
    ".csv": "group-page-form-csv",
    ".xlsx": "group-page-form-excel",
}


def value_name(texts: Texts, name: str) -> str:
    """Return a name in a table; one that reads like one of our own words stands in quotes."""
    ours = [texts(kind) for kind in KINDS.values()]
    return texts("group-page-quoted", text=name) if name in ours else name


def save_help(texts: Texts, ending: str, *, was_workbook: bool) -> str:
    """Return what the file with the scored table is, and what stands in it."""
    made_csv = was_workbook and ending == ".csv"
    form = texts("group-page-too-large-for-excel" if made_csv else FORMS[ending])
    return texts("group-page-save-help", form=form)


def signs_first(texts: Texts, number: int | None, smallest: int) -> str:
    """Return that rows report a sign that comes before any result; None is too few to show."""
    return texts("safety-people-with-signs", people=_people_shown(texts, number, smallest))


def rows_read(
    texts: Texts, rows: int, without_score: int | None, unusable: int | None, *, smallest: int
) -> str:
    """Return how many rows were read, have no score, and answers that cannot be used.

    None is too few to show; where there is none it is 0.
    """
    sentences = [texts("group-page-rows-read", rows=rows)]
    if without_score != 0:
        shown = _people_shown(texts, without_score, smallest)
        sentences.append(texts("group-page-no-score", rows=shown))
    if unusable != 0:
        shown = _people_shown(texts, unusable, smallest)
        sentences.append(texts("group-page-unusable", rows=shown))
    return " ".join(sentences)


def rows_inside(texts: Texts, number: int | None, smallest: int) -> str:
    """Return how many rows, as it stands inside a sentence; None is too few to show."""
    if number is None:
        return texts("group-page-hidden", smallest=smallest)
    return texts("group-page-about-inside", number=number)


def _people_shown(texts: Texts, number: int | None, smallest: int) -> str:
    if number is None:
        return texts("group-page-fewer", smallest=smallest)
    return texts("group-page-about", number=number)


def band(texts: Texts, low: int, high: int, *, last: bool) -> str:
    """Return a band of scores: "20 to below 40", "80 to 100"."""
    if last:
        return texts("group-page-last-band", low=low, high=high)
    return texts("group-page-band", low=low, high=high)


def areas_takeaway(texts: Texts, people: int, often: Mapping[str, int], best: Sequence[str]) -> str:
    """Return what the chart of areas shows; `often` are the areas that lead it, with numbers."""
    parts = [texts("group-page-people", people=people)]
    if often:
        named = [
            texts("group-page-often-area", title=title, number=number)
            for title, number in often.items()
        ]
        parts.append(texts("group-page-often", areas=texts.listed(named)))
    if best:
        areas = texts.listed([texts("group-page-quoted", text=title) for title in best])
        parts.append(texts("group-page-gain", count=len(best), areas=areas))
    else:
        parts.append(texts("group-page-gain-nowhere"))
    return " ".join(parts)


def scores_takeaway(texts: Texts, people: int, most: Sequence[str], number: int | None) -> str:
    """Return what the chart of scores shows; `most` are the bands with most people."""
    if number is None:
        return texts("group-page-scores-hidden", people=people)
    bands = texts.listed(most)
    return texts(
        "group-page-most-common", count=len(most), bands=bands, number=number, people=people
    )
