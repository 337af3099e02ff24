### The progress page: several records over time, and what changed since the last one.

progress-title = Progress
progress-lead = Choose all the records that you saved. What you answered here is added. Nothing of them is kept.
progress-choose = Your record files
# $most: a number
progress-too-many = Only the first { $most } files were read.
progress-needs-two = Your line begins with two records that have a score. What you answer here counts as one.
progress-to-record = Save a record now
progress-is-example = An example, not your score. A lower score is better.
# Below a point of the example. $area: an area
progress-better = { $area }: better
progress-first-time = First time
progress-four-weeks = 4 weeks later
progress-eight-weeks = 8 weeks later
# Read out by screen readers in the example's place.
# $first: a score; $steps: such as "19 after a change in sleep", joined as the language joins a list
progress-example = An example of a score over time: { $first } at first, { $steps }.
# $score: a score; $area: the area that was changed, inside a sentence
progress-example-step = { $score } after a change in “{ $area }”
# $name: of a file; $why: a sentence
progress-not-read = **{ $name }:** { $why }
# $count: how many records
progress-doubles = { $count ->
        [one] { $count } record was chosen twice, and counted once.
       *[other] { $count } records were chosen twice, and counted once.
    }
progress-since-title = Since last time
progress-score-title = Your score over time
progress-score-help = Lower is better: less that research or the guide links with low back pain.
progress-area-title = One area over time
progress-area = Area
progress-area-help = All areas share one scale: 0 at the bottom, your largest impact at the top. The line breaks off where an area was not wholly answered.
progress-score-axis = Score, 0 to 100
progress-impact-axis = Research impact
progress-score-table = Show your scores as a table
progress-area-table = Show this area as a table
progress-not-whole = not wholly answered
progress-stopped = No score: a warning sign was reported that day, or an age under 16.
progress-too-few = No score: too few answers.
progress-no-fit = The score in the file does not fit its answers and was left out.
progress-plan-title = Your plan
progress-plan-lead = How did it go with each action? What you say goes into the next record that you save. There is no wrong answer: what did not work can be made smaller, or dropped.
progress-no-plan = None of these records holds a plan with actions.
progress-told-title = What you said before
# $day: a day
progress-recheck-ahead = Answer the questions again on { $day }, four weeks after your plan began.
# $day: a day
progress-recheck-due = It is time to answer the questions again: the first four weeks of your plan were over on { $day }.

## The columns of the tables

progress-column-saved = Saved
progress-column-score = Score
progress-column-then = Shown then
progress-column-version = Numbers then

## How an action of the plan went

progress-kept-mostly = Mostly done
progress-kept-sometimes = Sometimes
progress-kept-not-yet = Not yet

# In a table, where there is no score
progress-none = none
# $day: a day; $time: on the clock
progress-moment = { $day }, { $time }
# $action: its title; $how: one of those above, inside a sentence
progress-told-action = { $action } — { $how }

## The lines of the charts

# $count: how many points; $name: of the line; $first, $last: values on $first_day and $last_day
progress-takeaway = { $count ->
        [one] Line of { $count } point over time. { $name }: { $first } on { $first_day }, { $last } on { $last_day }.
       *[other] Line of { $count } points over time. { $name }: { $first } on { $first_day }, { $last } on { $last_day }.
    }
# $name: of the line; $moment: a day, with the time; $value: a number
progress-point = { $name }, { $moment }: { $value }

## What changed since last time

# $before, $after: the scores of the days $then and $now
progress-since = With today's numbers, your score went from **{ $before }** ({ $then }) to **{ $after }** ({ $now }).
# $after: the score of both days, $then and $now
progress-since-same = With today's numbers, your score is **{ $after }** on { $then } and on { $now }.
progress-same-numbers = Both were worked out with the same numbers, so only your answers made a difference.
# $day: of the record; $old, $new: versions; $shown, $now: scores
progress-other-numbers = Your record of { $day } was worked out with version { $old } of Backwise's numbers; today's is { $new }. It showed { $shown }; the same answers give { $now } with today's numbers. That part is not your doing.
# $day: of the record; $old, $new: versions
progress-other-numbers-alone = Your record of { $day } was worked out with version { $old } of Backwise's numbers; today's is { $new }. It holds no score of its own, so it is scored with today's numbers.
# $areas: a list; $count: how many
progress-by-numbers-less = { $count ->
        [one] By the numbers alone, { $areas } counts less.
       *[other] By the numbers alone, { $areas } count less.
    }
# $areas: a list; $count: how many
progress-by-numbers-more = { $count ->
        [one] By the numbers alone, { $areas } counts more.
       *[other] By the numbers alone, { $areas } count more.
    }
progress-nothing-changed = No answer changed.
# A closed part with each of them. $count: how many
progress-changes = { $count ->
        [one] { $count } answer changed
       *[other] { $count } answers changed
    }
# $question: what it is called; $after: the answer
progress-newly-answered = { $question }: newly answered, “{ $after }”
# $question: what it is called; $before: the answer
progress-answered-no-more = { $question }: not answered any more, before “{ $before }”
# $question: what it is called; $before, $after: answers
progress-answer-changed = { $question }: from “{ $before }” to “{ $after }”
progress-counts-answered = The score counts answered questions only. So it also moves when you answer one for the first time, or leave one out. That is neither good nor bad.
# $areas: a list
progress-less = **Counts less now:** { $areas }.
# $areas: a list
progress-more = **Counts more now:** { $areas }.
# $areas: a list
progress-along = **Moved along:** { $areas }. Your answers there are the same. Areas that work in the same way share a limit in the score, so a change in one moves the others.
