"""Files with tables of people: what each is, what was made of it, and why one is not read."""

from collections.abc import Sequence

from logic.wording.common import counted, listed

MOST_NAMED = 6
LONGEST_NAME = 60
LONGEST_REASON = 160
NO_FOLDER = "there is no such folder"
A_FOLDER = "a folder has this name"
DELIMITER_NAMES = {",": "A comma", ";": "A semicolon", "\t": "A tab", "|": "A vertical bar"}
OPTION = {"\t": "tab"}
FOREIGN = {
    "packed": "a packed file (ZIP, gzip or the like). Unpack it first, and bring the table in it",
    "pdf": "a PDF. Bring the table that it was made from",
    "picture": "a picture. Bring the table itself, as CSV or Excel",
    "web_page": "a web page by its content. Open it in a spreadsheet, save it as CSV or Excel",
    "spss": "a file of SPSS. Save it there as CSV or Excel",
    "stata": "a file of Stata. Save it there as CSV or Excel",
    "sas": "a file of SAS. Save it there as CSV or Excel",
    "r": "a file of R. Save it there as CSV, with write.csv",
    "feather": "an Arrow or Feather file. Save it as Parquet",
    "database": "a database. Save the table in it as CSV",
    "document": "a document of a text program. Save its table as CSV or Excel",
}
"""What a file is that cannot be read, and what to do with it."""
TAKES = "CSV, Excel (.xlsx, .xls), OpenDocument (.ods) and Parquet can be read."
BUSY = "Other tables are being read just now. Wait a minute, then bring yours again."
TOO_SLOW = (
    "Reading the table took too long, and was stopped. Leave out columns that are not needed, or "
    "bring the rows in several files. The command line takes tables of any size."
)
"""Where a child process was stopped."""
BROKEN = (
    "The file could not be read: it is damaged, or it unpacks to more than there is room for. Open "
    "it in a spreadsheet and save the table again as CSV."
)
NO_ROOM = (
    "The table takes more memory than there is for it. Leave out columns that are not needed, "
    "very long texts above all, or bring the rows in several files."
)
LONG = (
    "Each row seems to be one answer: column {place} holds the names of questions. Expected is one "
    "row a person and one column a question. To turn it: in a spreadsheet, insert a pivot table "
    "with the person as rows, the question as columns and the answer as value; in pandas, "
    "table.pivot(index=person, columns=question, values=answer)."
)
TURNED = (
    "The questions seem to stand below each other, in column {place}. Expected is one row a person "
    "and one column a question. To turn it: copy the table in a spreadsheet, and paste it "
    "“transposed”."
)
PASSWORD = (
    "“{name}” is locked with a password. Open it in a spreadsheet, and save a copy without one, or "
    "save the table as CSV."
)
TOO_MANY_MERGED = (
    "The sheet has very many merged cells. Undo the merging in the spreadsheet: each person needs "
    "cells of their own."
)
NO_SHEET_HOLDS_IT = (
    "no sheet can hold so many rows or columns, or so long a text in a cell; take .csv or .parquet"
)
NAMELESS = "unnamed_{place}"


def foreign(name: str, kind: str) -> str:
    """Return that a file is of a kind that is not read, and what to do."""
    return f"“{name}” is {FOREIGN[kind]}. {TAKES}"


def unknown_ending(name: str) -> str:
    """Return that a file to be written is of none of the kinds, going by its name."""
    return f"“{name}” cannot be written: the name has to end in .csv, .xlsx or .parquet."


def empty_file(name: str) -> str:
    """Return that nothing is in a file."""
    return f"“{name}” is empty. A row with the names of the columns is expected first."


def no_names(name: str) -> str:
    """Return that nothing in a table is the name of a column."""
    return f"“{name}” has no names of columns. A row with them is expected first."


def wrong_delimiter(name: str, found: str, delimiter: str) -> str:
    """Return that the columns of a file seem to be kept apart by something else."""
    option = OPTION.get(delimiter, f"'{delimiter}'")
    start = " ".join(found.split())[:LONGEST_NAME]
    between = DELIMITER_NAMES[delimiter]
    return (
        f"“{name}” has one column only, “{start}”. {between} seems to stand between its columns: "
        f"--delimiter {option}"
    )


def wrong_encoding(name: str) -> str:
    """Return that a file holds text that is not in any encoding that is read."""
    return (
        f"“{name}” holds text that is not UTF-8, nor UTF-16 or Windows-1252 throughout. Save a CSV "
        "file again as “CSV UTF-8”."
    )


def damaged(name: str, reason: str) -> str:
    """Return that a file breaks off or is not what it says."""
    first = " ".join(reason.split())[:LONGEST_REASON]
    return f"“{name}” cannot be read to its end; is it cut off or damaged? Found: {first}"


def uneven_row(name: str, columns: str, cells: str, row: str) -> str:
    """Return that a row has more or fewer cells than there are columns."""
    first = " ".join(row.split())[:LONGEST_REASON]
    return (
        f"“{name}” has {counted(int(columns), 'column', 'columns')}, and a row of "
        f"{counted(int(cells), 'cell', 'cells')}. Is the file cut off or damaged, or does a cell "
        "hold what stands between the columns, without quotation marks around it? Open it in a "
        f"spreadsheet, mend the row, and save it again as CSV. The row: {first}"
    )


def long_line(name: str) -> str:
    """Return that the first lines of a CSV file do not end."""
    return (
        f"“{name}” has a cell or a line that does not end. Is a quotation mark opened and never "
        "closed, or are there very many columns? Open it in a spreadsheet and save it again as CSV."
    )


def unreadable(name: str, reason: str | None) -> str:
    """Return that a file cannot be opened."""
    return f"“{name}” cannot be opened: {reason or 'unknown reason'}."


def unwritable(name: object, reason: str | None) -> str:
    """Return that a file cannot be written."""
    return f"“{name}” cannot be written: {reason or 'unknown reason'}."


def too_large(rows: int, columns: int, cells: int) -> str:
    """Return that a table is too large for the page."""
    return (
        f"The table is too large for this page: at most {rows:,} rows, {columns:,} columns and "
        f"{cells:,} cells (rows times columns) can be read here, and no cell of many thousand "
        "letters. Leave out columns that are not needed, or bring the rows in several files. The "
        "command line takes tables of any size."
    )


def too_many_columns(columns: int, most: int) -> str:
    """Return that a table has more columns than any that can be meant."""
    return f"The table has {columns:,} columns; at most {most:,} can be read. Leave some out."


def long_heading(most: int) -> str:
    """Return that the name of a column is too long to be one."""
    return (
        f"The name of a column has more than {most:,} letters. Is the first row one of names? Is a "
        "quotation mark opened and never closed?"
    )


def too_large_piece(name: str) -> str:
    """Return that cells of a file unpack to more than can be held."""
    return (
        f"“{name}” holds cells that unpack to more than there is room for. Leave out the columns "
        "with very long texts."
    )


def too_many_problems(rows: int, example: str) -> str:
    """Return that the problems of a table are too many to be listed on the page."""
    return (
        f"Too many cells cannot be used for the scored table to be given back: so many that the "
        f"first {rows:,} rows fill it. The first row: {example[:400]}. Mend the columns, or "
        "leave out those that are no answers."
    )


def no_sheet(name: str, wanted: str, sheets: Sequence[str]) -> str:
    """Return that a workbook has no sheet of a name."""
    return f"“{name}” has no sheet “{wanted}”. Its sheets: {_named(sheets)}."


def no_sheets(name: str) -> str:
    """Return that a workbook has no sheet with cells."""
    return f"“{name}” has no sheet with cells that could be read."


def empty_sheet(name: str, sheet: str) -> str:
    """Return that a sheet has no cells."""
    return f"The sheet “{sheet}” of “{name}” is empty. Name another one."


def sheet_too_large(rows: int, columns: int) -> str:
    """Return that a sheet has more cells than can be read."""
    return (
        f"The sheet is too large: {rows:,} rows and {columns:,} columns, going by its outermost "
        "cells. Copy the table alone into a new sheet, or save it as CSV."
    )


def sheet_asked(name: str) -> str:
    """Return that a sheet was named for a file that has none."""
    return f"“{name}” has no sheets: it is no Excel or OpenDocument file."


# What was made of a file ------------------------------------------------------------------


def read_sheet(sheet: str, others: Sequence[str]) -> str:
    """Return which sheet of several was read."""
    return f"Read from the sheet “{sheet}”. Not read: {_named(others)}."


def read_windows() -> str:
    """Return that a text was taken for Windows-1252."""
    return (
        "The file is not UTF-8, and was read as Windows-1252 (Western European). If letters look "
        "wrong, save it again as “CSV UTF-8”."
    )


def lines_skipped(above: int, below: int) -> str:
    """Return how many lines around the names are no people."""
    parts = []
    if above:
        parts.append(f"{counted(above, 'line', 'lines')} above the names")
    if below:
        parts.append(f"{counted(below, 'more line', 'more lines')} of headings below them")
    return f"Left out: {listed(parts)}."


def blank_rows(number: int) -> str:
    """Return how many rows without any cell were left out."""
    return f"Left out: {counted(number, 'blank row', 'blank rows')}."


def nameless(names: Sequence[str]) -> str:
    """Return what columns are called that have cells but no name."""
    return f"Columns without a name are called {_named(names)}."


def decimal_commas(columns: Sequence[str]) -> str:
    """Return in which columns commas were read as decimal marks."""
    return f"Decimal commas were read in {_named(columns)}."


def mixed_decimals(column: str) -> str:
    """Return that a column uses both decimal marks."""
    return (
        f"“{column}” holds numbers with a decimal comma and others with a decimal point, so the "
        "commas were not read. Use one of the two in the whole column."
    )


def as_text(columns: Sequence[str]) -> str:
    """Return which columns hold what neither CSV nor Excel can, and are written as text."""
    return f"Written as text, since neither CSV nor Excel has such cells: {_named(columns)}."


def left_out(columns: Sequence[str]) -> str:
    """Return which columns hold what cannot be written at all."""
    return f"Left out, since the cells are no text: {_named(columns)}."


def _named(names: Sequence[str]) -> str:
    """Return some names in quotation marks, and how many more there are."""
    quoted = [f"“{name[:LONGEST_NAME]}”" for name in names[:MOST_NAMED]]
    if len(names) > MOST_NAMED:
        quoted.append(f"{len(names) - MOST_NAMED:,} more")
    return listed(quoted)
