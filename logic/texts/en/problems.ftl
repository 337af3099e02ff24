### What was found and what was expected where something cannot be used.
### Each stands inside a sentence, such as “found … , expected …”.

## What was found

problems-found-nothing = nothing
problems-found-table = a table
problems-found-list = a list
problems-found-very-large-number = a very large number
problems-found-half-character = half of a character
problems-found-byte-order-mark = a byte order mark
problems-found-end-of-file = the end of the file
problems-found-twice = it twice
problems-found-very-many-levels = very many levels
# $number: a number
problems-found-byte = byte { $number }
# $number: a number
problems-found-kib = { $number } KiB

## What was expected

problems-expected-answers = a table of factor ids and level ids
problems-expected-factor-id = a known factor id
# $listed: names with commas between them
problems-expected-one-of = one of: { $listed }
problems-expected-yes-or-no = yes or no
# $low, $high: a number or a day
problems-expected-number-between = a number from { $low } to { $high }
problems-expected-changeable-level = a level of an answered factor that can be changed
problems-expected-browser-copy = what this page keeps in a browser
problems-expected-time-zone = the name of a time zone such as Europe/Berlin
problems-expected-names-and-values = a table of names and values
problems-expected-action-id = the id of an action of the catalogue
problems-expected-action-once = each action once
problems-expected-area-id = the id of an area of the catalogue
# $listed: names with commas between them
problems-expected-days = days among: { $listed }
problems-expected-time-of-day = a time from 00:00 to 23:59
# $most: a number
problems-expected-own-words = at most { $most } characters of text
# $low, $high: a number or a day
problems-expected-whole-number-between = a whole number from { $low } to { $high }
# $low, $high: a number or a day
problems-expected-date-between = a date from { $low } to { $high }
problems-expected-entry = an entry
problems-expected-no-entry = no entry of this name
problems-expected-text = text
problems-expected-name = a name
# $most: a number
problems-expected-characters-at-most = at most { $most } characters
# $text: as it has to stand
problems-expected-pattern = text of the form { $text }
problems-expected-number = a number
problems-expected-whole-number = a whole number
# $low: a number
problems-expected-number-above = a number above { $low }
# $low: a number
problems-expected-number-at-least = a number of { $low } or more
# $high: a number
problems-expected-number-at-most = a number up to { $high }
problems-expected-table = a table
problems-expected-list = a list
# $most: a number
problems-expected-entries-at-most = at most { $most } entries
problems-expected-day = a day such as 2026-11-25
# $low, $high: a number or a day
problems-expected-day-between = a day from { $low } to { $high }
problems-expected-moment = a moment with its offset, such as 2026-11-25T18:30:00+01:00
# $low, $high: a number or a day
problems-expected-moment-between = a moment from { $low } to { $high }
# $most: a number
problems-expected-offset-at-most = an offset from UTC of at most { $most } hours
problems-expected-other = another value
problems-expected-record = a record of Backwise
# $low: a number
problems-expected-version = a whole number of { $low } or more
# $most: a number
problems-expected-version-at-most = at most { $most }
# $most: a number
problems-expected-kib-at-most = at most { $most } KiB
problems-expected-utf-8 = UTF-8 text
problems-expected-whole-characters = whole characters
problems-expected-opening-brace = text that begins with { "{" }
problems-expected-json = JSON
problems-expected-once = it once
problems-expected-ordinary-number = one of ordinary size
problems-expected-few-levels = a few levels
# $first: values, such as 'mostly', 'sometimes'; $last: the last of them
problems-either = { $first } or { $last }

## A line of a terminal

# $field: where; $found, $expected: as above
problems-line = { $field }: found { $found }, expected { $expected }.
# $line, $column: counted from 1
problems-place = line { $line }, column { $column }
