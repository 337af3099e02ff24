"""The group page: a table that is brought, and what it says of many people."""

from collections.abc import Mapping, Sequence

from logic.texts import Texts
from logic.wording import group
from logic.wording.common import counted, listed

TITLE = "Groups of people"
LEAD = (
    "For practices and researchers. Bring a table with the answers of many people, and see which "
    "areas matter to most of them. It is read in memory only, never written to the server's disk, "
    "and gone with this visit: ten minutes after you close the page at the latest."
)
UPLOAD = "A table: CSV, Excel, OpenDocument or Parquet"
UPLOAD_HELP = (
    "One row a person, one column a question, named by its id or by the question's text. At most "
    "{megabytes} MB, {rows:,} rows, {columns} columns and {cells:,} cells (rows times columns). "
    "Leave out names and addresses: they are not needed."
)
SHEET = "Sheet"
TEMPLATES = {"people.csv": "An empty table", "people_codes.csv": "All columns and codes"}
SCORING = "Reading and scoring the table"
BY = "Group by"
GROUP = "Show the group"
EVERYBODY = "Everybody"
OTHERS = "All other groups"
NOT_STATED = "Not stated"
HIDDEN = "fewer than {smallest}"
SMALL_CELLS = (
    "Fewer than {smallest} people are never shown. Other numbers of people are rounded to the "
    "nearest {smallest}, so that a hidden one cannot be found by taking one table from another. "
    "Groups that are too small are put together, and left out where even that is too few."
)
NOBODY = "Fewer than {smallest} people have a score, so nothing can be shown."
GROUPS_TITLE = "The groups"
AREAS_TITLE = "Areas in the top three"
AREAS_HELP = (
    "The first three areas of a person's own result are their top three. Most is to be gained "
    "where the mean impact is the largest, over the people of the group who answered. It says what "
    "research links "
    "with low back pain, not what would happen to these people."
)
SCORES_TITLE = "Scores"
SCORES_HELP = "0 is every tip followed, 100 as far from them as the model can count."
TABLE_TITLES = {"area": "Show the areas as a table", "score": "Show the scores as a table"}
COLUMNS = {"group": "Group", "area": "Area", "score": "Score", "people": "People"}
MOST_TO_GAIN = "Most to gain"
NOTHING_TO_GAIN = "nothing to work on"
SAVE_TITLE = "The scored table"
SAVE_HELP = (
    "Your own rows, each with its score, impacts and problems, for your eyes only: here nothing is "
    "hidden. A row with a warning sign that comes first, with one left open, or of somebody under "
    "16 has no result. "
    "{form} What a spreadsheet would run as a formula gets an apostrophe in front."
)
MAKE = "Make the scored table"
FILE = "backwise_scores{ending}"
FORMS = {
    ".csv": "It is a CSV file with the columns kept apart as you brought them.",
    ".xlsx": "It is an Excel file, as you brought one.",
}
TOO_LARGE_FOR_EXCEL = (
    "It is a CSV file, since the scored table is too large to be made an Excel file here."
)


def group_name(name: str, *, is_value: bool) -> str:
    """Return a group's name; a value that reads like one of our own words stands in quotes."""
    return f"“{name}”" if is_value and name in (EVERYBODY, OTHERS, NOT_STATED) else name


def save_help(ending: str, *, was_workbook: bool) -> str:
    """Return what the file with the scored table is, and what stands in it."""
    made_csv = was_workbook and ending == ".csv"
    return SAVE_HELP.format(form=TOO_LARGE_FOR_EXCEL if made_csv else FORMS[ending])


def signs_first(texts: Texts, number: int | None, smallest: int) -> str:
    """Return that rows report a sign that comes before any result; None is too few to show."""
    return texts("safety-people-with-signs", people=_people_shown(number, smallest))


def rows_read(rows: int, without_score: int | None, unusable: int | None, *, smallest: int) -> str:
    """Return how many rows were read, have no score, and answers that cannot be used.

    None is too few to show; where there is none it is 0.
    """
    said = [f"{counted(rows, 'row was', 'rows were')} read."]
    if without_score != 0:
        said.append(f"{_people_shown(without_score, smallest)} of them have no score.")
    if unusable != 0:
        said.append(
            f"{_people_shown(unusable, smallest)} of them have answers that cannot be used: "
            "see `problems` in the scored table."
        )
    return " ".join(said)


def without_score(rows: Mapping[str, int | None], smallest: int) -> str:
    """Return why rows have no score, by the first words of the reason; None is too few to show."""
    hidden = HIDDEN.format(smallest=smallest)
    told = {why: hidden if n is None else f"about {n:,}" for why, n in rows.items()}
    return group.without_score(told)


def _people_shown(number: int | None, smallest: int) -> str:
    hidden = HIDDEN.format(smallest=smallest)
    return f"{hidden[0].upper()}{hidden[1:]}" if number is None else f"About {number:,}"


def not_asked(titles: Sequence[str]) -> str:
    """Return which areas nobody answered anything about."""
    return f"Not asked or never answered, and so left out: {listed(titles)}."


def band(low: int, high: int, *, last: bool) -> str:
    """Return a band of scores: "20 to below 40", "80 to 100"."""
    return f"{low} to {'' if last else 'below '}{high}"


def areas_takeaway(people: int, often: Mapping[str, int], best: Sequence[str]) -> str:
    """Return what the chart of areas shows; `often` are the areas that lead it, with numbers."""
    parts = [f"About {people:,} people with a score."]
    if often:
        named = [f"{title} ({number:,})" for title, number in often.items()]
        parts.append(f"Most often in the top three: {listed(named)}.")
    if best:
        areas = listed([f"“{title}”" for title in best])
        where = f"the area {areas}" if len(best) == 1 else f"the areas {areas}, equally"
        parts.append(f"Most is to be gained in {where}.")
    else:
        parts.append("Nobody has an area to work on.")
    return " ".join(parts)


def scores_takeaway(people: int, most: Sequence[str], number: int | None) -> str:
    """Return what the chart of scores shows; `most` are the bands with most people."""
    if number is None:
        return f"About {people:,} people with a score; every band of scores has too few to show."
    each = " each" if len(most) > 1 else ""
    return f"Most common: {listed(most)}, about {number:,}{each} of about {people:,} people."
