### Tables of people: what is wrong with one, and the command line. Backticks set what stands in a file; what begins with "--" is typed.

## Why a table is not scored

group-half-characters = The table holds half of a character (a lone surrogate), which no file can hold. Read it again with its own encoding, or take that text out.
group-columns-twice = Two columns of the table have the same name. Keep one of them.
# $names: names of columns
group-columns-taken = The table already has columns that scoring would add: { $names }. Rename them or leave them out.
# $names: what the columns are called; $known: what some of them might be called
group-no-known-column = No column of the table is an answer. Found: { $names }. Expected columns such as { $known }.
# Stands in the sentence above where the table has no columns
group-none = none
# $field: the id of a question; $columns: the names of the two columns
group-same-question = Two columns of the table mean { $field }: { $columns }. Keep one of them, or give the other quite another name.
# $heading: the name of a column; $fields: the ids of questions, joined as a list
group-heading-fits-two = The column “{ $heading }” could mean { $fields }. Name it by one of these ids, or leave it out.
# $heading: the name of a column; $sign: the statement; $current: the id of the statement
group-nearly-a-sign = The column “{ $heading }” is nearly named like “{ $sign }” of the warning-sign check, and a sign is never passed over. If it means the same, name it { $current }. If not, give it quite another name or leave it out.
# $heading: the name of a column; $sign: a statement that is not asked any more
group-nearly-a-retired-sign = The column “{ $heading }” is nearly named like “{ $sign }” of the warning-sign check, and a sign is never passed over. To go on, give it quite another name or leave it out.
# $heading: the name of a column; $current: the id of the statement that took its place
group-a-replaced-sign = The column “{ $heading }” is a statement that the warning-sign check had once and does not ask any more. Name it { $current } if it means the same, or give it quite another name or leave it out.
# $heading: the name of a column
group-a-retired-sign = The column “{ $heading }” is a statement that the warning-sign check had once and does not ask any more. To go on, give it quite another name or leave it out.

## What was understood of a table

# $columns: the ids of questions
group-missing-columns = Not in the table, and so taken as not answered: { $columns }.
# $columns: names of columns
group-not-understood = Not understood, and passed through as they are: { $columns }.
# Stands in the sentence above. $name: the name of a column; $known: a name that means something
group-nearly = “{ $name }” (nearly “{ $known }”)
group-no-signs = The table asks nothing of the warning-sign check. Such a table clears nobody: its scores say nothing of warning signs.
# $signs: the ids of statements
group-signs-not-asked = Not asked of the warning-sign check: { $signs }. Such a table clears nobody: its scores say nothing of these signs.

## Rows without a score

group-nobody-scored = Nobody could be scored.
# $rows: how many have no score for which reason, joined as a list
group-without-score = Rows without a score: { $rows }. `problems` says why, row by row.
# $why: the reason; $number: how many rows, such as "40" or "about 40"
group-no-score =
    { $why ->
        [sign] { $number } with a warning sign that comes first
        [under_16] { $number } of somebody under 16
        [open] { $number } with the warning-sign check left open
       *[few] { $number } with too few answers
    }
# $scored, $without, $unusable: how many rows
group-rows-done =
    { $scored ->
        [one] { $scored } row
       *[other] { $scored } rows
    } scored, { $without } without a score, { $unusable } with unusable answers.

## The command line

group-command = Score a table of people: a file in, the same table with its scores out.
group-command-in = the table to read: CSV, Excel, OpenDocument or Parquet
group-command-out = the table to write, .csv, .xlsx or .parquet
group-command-delimiter = what stands between the columns of a CSV file: one character, or tab (found by itself)
group-command-sheet = the sheet of an Excel or OpenDocument file (the first one)
group-command-problems = write the problems of every row into this file
group-command-template = write an empty table to fill in, and NAME_codes.csv with its codes
group-command-usage = Usage:
group-command-files = The files
group-command-options = Options
group-command-help = show this help
# $option: an option's name, such as --sheet
group-command-value = { $option } needs one value after it. See --help.
# $given: what was typed
group-command-unknown = “{ $given }” is no option here. See --help.
# What a bar counts while a long table is worked on
group-rows = rows
# $number: which row; $problems: what stands in its column of problems, English in every language
group-row = row { $number }: { $problems }
group-two-files = Two files are needed: the table to read and the table to write. See --help.
group-delimiter = --delimiter has to be one character, such as ';', or the word tab.
group-same-file = IN, OUT and --problems have to be different files. Give each a name of its own.
group-template-alone = --template stands alone: it reads nothing and scores nothing.
# $name: the name of a file
group-template-ending = “{ $name }” is no name for the empty table: it has to end in .csv.
# $name: the name of a file
group-already-there = “{ $name }” is there already, and is left as it is. Choose another name.
# $library: the name of a Python library
group-not-installed = { $library } is not installed: pip install -r requirements-group.txt
