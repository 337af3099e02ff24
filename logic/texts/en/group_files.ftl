### Files with tables of people: what each is, what was made of it, and why one is not read. CSV, Excel, pandas, UTF-8 and the like are names, and so is what begins with "--".

## Parts of sentences

# A name of a column or a sheet. $name: the name
group-files-named = “{ $name }”
# The last of a list of names. $number: how many are not named
group-files-more = { $number } more

## What a file is that cannot be read, and what to do with it

# $name: the name of the file; $what: one of the texts below, which ends without a full stop
group-files-foreign = “{ $name }” is { $what }. CSV, Excel (.xlsx, .xls), OpenDocument (.ods) and Parquet can be read.
group-files-packed = a packed file (ZIP, gzip or the like). Unpack it first, and bring the table in it
group-files-pdf = a PDF. Bring the table that it was made from
group-files-picture = a picture. Bring the table itself, as CSV or Excel
group-files-web-page = a web page by its content. Open it in a spreadsheet, save it as CSV or Excel
group-files-spss = a file of SPSS. Save it there as CSV or Excel
group-files-stata = a file of Stata. Save it there as CSV or Excel
group-files-sas = a file of SAS. Save it there as CSV or Excel
group-files-r = a file of R. Save it there as CSV, with write.csv
group-files-feather = an Arrow or Feather file. Save it as Parquet
group-files-database = a database. Save the table in it as CSV
group-files-document = a document of a text program. Save its table as CSV or Excel

## Why a file is not read

group-files-busy = Other tables are being read just now. Wait a minute, then bring yours again.
group-files-too-slow = Reading the table took too long, and was stopped. Leave out columns that are not needed, or bring the rows in several files. The command line takes tables of any size.
group-files-broken = The file could not be read: it is damaged, or it unpacks to more than there is room for. Open it in a spreadsheet and save the table again as CSV.
group-files-no-room = The table takes more memory than there is for it. Leave out columns that are not needed, very long texts above all, or bring the rows in several files.
# $name: the name of the file
group-files-empty-file = “{ $name }” is empty. A row with the names of the columns is expected first.
# $name: the name of the file
group-files-no-names = “{ $name }” has no names of columns. A row with them is expected first.
# $name: the name of the file; $found: the beginning of that column; $between: what stands there, such as "A comma"; $option: the same as it is typed
group-files-wrong-delimiter = “{ $name }” has one column only, “{ $found }”. { $between } seems to stand between its columns: --delimiter { $option }
group-files-comma = A comma
group-files-semicolon = A semicolon
group-files-tab = A tab
group-files-bar = A vertical bar
# $name: the name of the file
group-files-wrong-encoding = “{ $name }” holds text that is not UTF-8, nor UTF-16 or Windows-1252 throughout. Save a CSV file again as “CSV UTF-8”.
# $name: the name of the file; $reason: what a library says of it, in English
group-files-damaged = “{ $name }” cannot be read to its end; is it cut off or damaged? Found: { $reason }
# $name: the name of the file; $columns, $cells: how many; $row: the beginning of the row
group-files-uneven-row =
    “{ $name }” has { $columns ->
        [one] { $columns } column
       *[other] { $columns } columns
    }, and a row of { $cells ->
        [one] { $cells } cell
       *[other] { $cells } cells
    }. Is the file cut off or damaged, or does a cell hold the character that separates the columns, without quotation marks around it? Open it in a spreadsheet, mend the row, and save it again as CSV. The row: { $row }
# $name: the name of the file
group-files-long-line = “{ $name }” has a cell or a line that does not end. Is a quotation mark opened and never closed, or are there very many columns? Open it in a spreadsheet and save it again as CSV.
# $name: the name of the file; $reason: what the system says of it
group-files-unreadable = “{ $name }” cannot be opened: { $reason }.
# $place: the number of a column
group-files-long = Each row seems to be one answer: column { $place } holds the names of questions. Expected is one row a person and one column a question. To turn it: in a spreadsheet, insert a pivot table with the person as rows, the question as columns and the answer as value; in pandas, table.pivot(index=person, columns=question, values=answer).
# $place: the number of a column
group-files-turned = The questions seem to stand below each other, in column { $place }. Expected is one row a person and one column a question. To turn it: copy the table in a spreadsheet, and paste it “transposed”.

## What is too large

# $rows, $columns, $cells: how many of each there may be
group-files-too-large = The table is too large for this page: at most { $rows } rows, { $columns } columns and { $cells } cells (rows times columns) can be read here, and no cell of many thousand letters. Leave out columns that are not needed, or bring the rows in several files. The command line takes tables of any size.
# $columns: how many there are; $most: how many there may be
group-files-too-many-columns = The table has { $columns } columns; at most { $most } can be read. Leave some out.
# $most: how many letters there may be
group-files-long-heading = The name of a column has more than { $most } letters. Is the first row one of names? Is a quotation mark opened and never closed?
# $name: the name of the file
group-files-too-large-piece = “{ $name }” holds cells that unpack to more than there is room for. Leave out the columns with very long texts.
# $rows: how many; $example: what is wrong in the first row
group-files-too-many-problems = Too many cells cannot be used for the scored table to be given back: so many that the first { $rows } rows fill it. The first row: { $example }. Mend the columns, or leave out those that are no answers.

## Workbooks and their sheets

# $name: the name of the file
group-files-password = “{ $name }” is locked with a password. Open it in a spreadsheet, and save a copy without one, or save the table as CSV.
# $name: the name of the file; $wanted: the sheet; $sheets: the names of its sheets
group-files-no-sheet = “{ $name }” has no sheet “{ $wanted }”. Its sheets: { $sheets }.
# $name: the name of the file
group-files-no-sheets = “{ $name }” has no sheet with cells that could be read.
# $name: the name of the file; $sheet: of the sheet
group-files-empty-sheet = The sheet “{ $sheet }” of “{ $name }” is empty. Name another one.
# $rows, $columns: how many there are
group-files-sheet-too-large = The sheet is too large: { $rows } rows and { $columns } columns, going by its outermost cells. Copy the table alone into a new sheet, or save it as CSV.
# $name: the name of the file
group-files-sheet-asked = “{ $name }” has no sheets: it is no Excel or OpenDocument file.
group-files-too-many-merged = The sheet has very many merged cells. Undo the merging in the spreadsheet: each person needs cells of their own.

## Why a file is not written

# $name: the name of the file
group-files-unknown-ending = “{ $name }” cannot be written: the name has to end in .csv, .xlsx or .parquet.
# $name: the name of the file; $reason: what the system says of it, or one of the texts below
group-files-unwritable = “{ $name }” cannot be written: { $reason }.
group-files-unknown-reason = unknown reason
group-files-no-folder = there is no such folder
group-files-a-folder = a folder has this name
group-files-no-sheet-holds-it = no sheet can hold so many rows or columns, or so long a text in a cell; take .csv or .parquet

## What was made of a file

# $sheet: the sheet that was read; $others: the names of the others
group-files-read-sheet = Read from the sheet “{ $sheet }”. Not read: { $others }.
group-files-read-windows = The file is not UTF-8, and was read as Windows-1252 (Western European). If letters look wrong, save it again as “CSV UTF-8”.
# $what: lines or rows, from the next three
group-files-left-out = Left out: { $what }.
# Stands in the sentence above. $number: how many
group-files-lines-above =
    { $number ->
        [one] { $number } line above the names
       *[other] { $number } lines above the names
    }
# Stands in the sentence above. $number: how many
group-files-lines-below =
    { $number ->
        [one] { $number } more line of headings below them
       *[other] { $number } more lines of headings below them
    }
# Stands in the sentence above. $number: how many
group-files-blank-rows =
    { $number ->
        [one] { $number } blank row
       *[other] { $number } blank rows
    }
# $names: what the columns are called from now on
group-files-nameless = Columns without a name are called { $names }.
# $columns: the names of columns
group-files-decimal-commas = Decimal commas were read in { $columns }.
# $column: the name of a column
group-files-mixed-decimals = “{ $column }” holds numbers with a decimal comma and others with a decimal point, so the commas were not read. Use one of the two in the whole column.
# $columns: the names of columns
group-files-as-text = Written as text, since neither CSV nor Excel has such cells: { $columns }.
# $columns: the names of columns
group-files-columns-left-out = Left out, since the cells are no text: { $columns }.
