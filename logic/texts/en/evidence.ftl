### The evidence page: finding a factor, and what is told of it. "*" sets words in italics.

evidence-title = What the guide says, what research says
evidence-lead = Open a line to see both, with every number and its source.
evidence-about-title = The score, its limits and its sources
evidence-filters = Choose
evidence-search = Search
evidence-search-example = Word, author, journal
evidence-area = Area
evidence-all-areas = All areas
evidence-how-sure = How sure research is
evidence-any-certainty = Any certainty
evidence-who-speaks = Who speaks
evidence-any-voice = Guide or research
evidence-show-all = Show all factors
evidence-nothing-found = No factor fits all of this. Try fewer or other words, or take a choice away.
evidence-verdict = How sure
# What stands beside the answer that others are compared with
evidence-reference-level = the comparison
evidence-no-number = no number
evidence-not-scored = Not scored.
# A source follows.
evidence-looked-up = no number. What was looked up:
# $name: a factor
evidence-table-title = The numbers of { $name }
evidence-axis = Ratio; the comparison is 1
evidence-how-to-read = The dot says how many times as often low back pain came with this answer as with the comparison, which is 1. Where something else was studied, “where the numbers come from” says so. An odds ratio looks a little larger than that. The line is the 95 % interval: how far chance may have moved the dot. Where it reaches 1, there may be no link at all. All drawings share one scale.
evidence-no-answer-has-a-number = No answer has a number: research found none to use.
evidence-numbers-from = Where the numbers come from
evidence-other-title = Also found
evidence-sources = Sources
# $day: such as "3 December 2026"
evidence-reviewed = Last reviewed on { $day }.

## The groups of factors

evidence-group-tips = The questions behind the guide's twelve tips
evidence-group-others = What else counts
evidence-group-background = What nobody can change

## Who speaks

evidence-voice-guide = The guide, no number from research
evidence-voice-research = Research, not the guide
evidence-voice-both = Guide and research

## The heads of a factor's table

evidence-column-answer = Answer
evidence-column-ratio = Ratio (95 % interval)
evidence-column-certainty = How sure

## What is told of a factor

# $total: a number
evidence-shown-all = All { $total } factors shown.
# $found, $total: numbers
evidence-shown = { $found } of { $total } factors shown.
# Beside an answer in the drawing. $certainty: how sure research is, such as "weak evidence"
evidence-sure-no-interval = { $certainty }, no interval
# $ratio: a number; $low, $high: the ends of its interval
evidence-ratio = { $ratio } ({ $low } to { $high })
# $ratio: a number
evidence-ratio-no-interval = { $ratio } (no interval printed)
# Read out by screen readers in the drawing's place.
# $name: a factor; $reference: an answer; $answers: the lines below, with ";" between them
evidence-takeaway = { $name }, compared with “{ $reference }” at 1. { $answers }.
# $answer: an answer; $estimate: such as "odds ratio 1.32 (...)"
evidence-told = “{ $answer }”: { $estimate }
# The same, where the interval holds 1
evidence-told-crossing = “{ $answer }”: { $estimate }, crossing 1
# The same, where the whole interval lies above 1
evidence-told-above = “{ $answer }”: { $estimate }, above 1
# The same, where the whole interval lies below 1
evidence-told-below = “{ $answer }”: { $estimate }, below 1
# $answer: an answer
evidence-told-no-number = “{ $answer }”: no number
# $measure: such as "odds ratio"; $derivation: how it came about
evidence-found = { $measure }, { $derivation }.
# $answers: answers; $found: how their number came about, a sentence; $source: a link;
# $counts: what they count, a sentence
evidence-origin = *{ $answers }:* { $found } { $source }. { $counts }
# $impacts: numbers joined as the language joins a list
evidence-counts = Counts { $impacts } in the score.
# $result: a sentence; $estimate: such as "Odds ratio 1.32 (...)"; $derivation: how it came about;
# $source: a link
evidence-other = { $result } { $estimate }; { $derivation }. { $source }
