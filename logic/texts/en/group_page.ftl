### The group page: a table that is brought, and what it says of many people. "**" sets words in bold, backticks set what stands in a file.

group-page-title = Groups of people
group-page-lead = For practices and researchers. Bring a table with the answers of many people, and see which areas matter to most of them. It is read in memory only, never written to the server's disk, and gone with this visit: ten minutes after you close the page at the latest.

## The table that is brought

group-page-upload = A table: CSV, Excel, OpenDocument or Parquet
# $megabytes, $rows, $columns, $cells: how many of each there may be
group-page-upload-help = One row a person, one column a question, named by its id or by the question's text. At most { $megabytes } MB, { $rows } rows, { $columns } columns and { $cells } cells (rows times columns). Leave out names and addresses: they are not needed.
# Of a workbook
group-page-sheet = Sheet
group-page-empty-table = An empty table
group-page-codes = All columns and codes
group-page-scoring = Reading and scoring the table

## What was read. A number of people is rounded, or too small to be told.

# $rows: how many rows the table has
group-page-rows-read =
    { $rows ->
        [one] { $rows } row was read.
       *[other] { $rows } rows were read.
    }
# Begins a sentence. $number: how many people or rows
group-page-about = About { $number }
# Begins a sentence. $smallest: the smallest number that is told
group-page-fewer = Fewer than { $smallest }
# Inside a sentence. $number: how many people or rows
group-page-about-inside = about { $number }
# Inside a sentence, or alone behind a bar. $smallest: the smallest number that is told
group-page-hidden = fewer than { $smallest }
# $rows: "About 40" or "Fewer than 10"
group-page-no-score = { $rows } of them have no score.
# $rows: "About 40" or "Fewer than 10"; `problems` is a column of the table
group-page-unusable = { $rows } of them have answers that cannot be used: see `problems` in the scored table.

## The groups

group-page-by = Group by
group-page-group = Show the group
group-page-everybody = Everybody
group-page-others = All other groups
group-page-not-stated = Not stated
# $text: the name of an area, or a group of the table whose name reads like one of ours
group-page-quoted = “{ $text }”
# $smallest: the smallest number of people that is shown
group-page-small-cells = Fewer than { $smallest } people are never shown. Other numbers of people are rounded to the nearest { $smallest }, so that nobody can work out a hidden one. Groups that are too small are put together. If that is still too few, they are left out.
# $smallest: the smallest number of people that is shown
group-page-nobody = Fewer than { $smallest } people have a score, so nothing can be shown.
group-page-groups-title = The groups
# Above a column of the table of groups; below it stand areas, or that there is none
group-page-most-to-gain = Most to gain
group-page-nothing-to-gain = nothing to work on

## The areas

group-page-areas-title = Areas in the top three
group-page-areas-help = Top three: the first three areas of a person's own result. Most to gain: the largest mean impact among those of the group who answered. It shows what research links with low back pain, not what would happen to these people.
# $people: how many
group-page-people = About { $people } people with a score.
# $areas: areas that most people have among their first three, with numbers
group-page-often = Most often in the top three: { $areas }.
# One of these areas. $title: its name; $number: how many people
group-page-often-area = { $title } ({ $number })
# $count: how many areas; $areas: their names
group-page-gain =
    { $count ->
        [one] Most is to be gained in the area { $areas }.
       *[other] Most is to be gained in the areas { $areas }, equally.
    }
group-page-gain-nowhere = Nobody has an area to work on.
# $areas: names of areas
group-page-not-asked = Not asked or never answered, and so left out: { $areas }.
group-page-areas-table = Show the areas as a table

## The scores

group-page-scores-title = Scores
group-page-scores-help = 0: every habit that was answered is at its best answer. 100: each is at its worst.
# A band of scores, without its upper end. $low, $high: its ends
group-page-band = { $low } to below { $high }
# The last band of scores, with its upper end. $low, $high: its ends
group-page-last-band = { $low } to { $high }
# $people: how many
group-page-scores-hidden = About { $people } people with a score; every band of scores has too few to show.
# $count: how many bands have the most people; $bands: these; $number: how many people each has; $people: how many there are
group-page-most-common =
    { $count ->
        [one] Most common: { $bands }, about { $number } of about { $people } people.
       *[other] Most common: { $bands }, about { $number } each of about { $people } people.
    }
group-page-scores-table = Show the scores as a table

## Above the columns of tables

group-page-column-group = Group
group-page-column-area = Area
group-page-column-score = Score
group-page-column-people = People

## The scored table

group-page-save-title = The scored table
# $form: what kind of file it is, a sentence
group-page-save-help = Your own rows, with their scores, impacts and problems. Here nothing is hidden, so keep them to yourself. There is no result for a row with a warning sign that comes first, with one left open, or of somebody under 16. { $form } A cell that begins like a formula gets an apostrophe, so that no spreadsheet runs it.
group-page-form-csv = It is a CSV file with the columns kept apart as you brought them.
group-page-form-excel = It is an Excel file, as you brought one.
group-page-too-large-for-excel = It is a CSV file, since the scored table is too large to be made an Excel file here.
group-page-make = Make the scored table
