### The what-if page: plans beside the real answers, and the fewest changes to a target. "**" sets words in bold, "*" in italics.

what-if-title = What if
what-if-lead = Try other answers. Your own stay as they are.
what-if-certainty-column = How sure research is
what-if-now = Now
what-if-tried = Changed
what-if-more = More habits
what-if-key = **Outline:** now. **Filled:** with your changes. A lower score is no promise.
what-if-second = Try a second plan
what-if-numbers = The numbers
what-if-table-title = The chart as a table
what-if-area = Area
what-if-score = Score, 0 to 100
what-if-smallest-title = Fewest changes to a lower score
what-if-target = Score to reach
what-if-fixed = Leave these as they are
what-if-fixed-placeholder = None
what-if-single-title = Each change alone
what-if-nothing = Nothing is left to improve here.

## The two plans, by their own names and on the buttons

what-if-plans-plan-1 = First plan
what-if-plans-plan-2 = Second plan
what-if-undo-plan-1 = Undo all
what-if-undo-plan-2 = Undo the second plan
what-if-take-plan-1 = Try these
what-if-take-plan-2 = Try as the second plan
what-if-name-plan-1 = Name of the first plan
what-if-name-plan-2 = Name of the second plan

## The score

what-if-no-score = none
# $now: a number
what-if-tile = Score { $now }
# $now, $then: numbers, with the answers now and with those tried
what-if-tile-changed = Score { $now } → { $then }
# $by: a number; $count: how many changes
what-if-lower = { $by } lower with { $count ->
    [one] { $count } change
   *[other] { $count } changes
}.
# $by: a number; $count: how many changes
what-if-higher = { $by } higher with { $count ->
    [one] { $count } change
   *[other] { $count } changes
}.
# $count: how many changes
what-if-same = The same with { $count ->
    [one] { $count } change
   *[other] { $count } changes
}.
# Read out by screen readers in the place of the drawn score. $now, $then: numbers
what-if-drawn = A scale from 0 to 100. Score now: { $now }. With your changes: { $then }.
# $count: how many changes; $now, $then: numbers, or "none"
what-if-scores = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}. Score: **{ $now } → { $then }**.

## Changes

# $name: such as "Sleep", or as below; $answer: the answer now
what-if-row = { $name }, now: { $answer }
# An area with several habits. $area: such as "Seat support"; $habit: such as "driving"
what-if-habit = { $area } ({ $habit })
# $habit: such as "Smoking"; $before, $after: answers
what-if-change = { $habit }: from “{ $before }” to “{ $after }”
# $label: an answer
what-if-no-lower = Research found no lower number for “{ $label }”; it is only less sure of it.
# $count: how many changes; $now, $then: numbers
what-if-smallest = { $count ->
    [one] { $count } change brings
   *[other] { $count } changes bring
} your score from { $now } to **{ $then }**:
# A line below it. $change: what is to be changed; $sure: how sure research is, a sentence
what-if-smallest-change = { $change }. *{ $sure }*
# $score: a number
what-if-lowest = { $score } at best
what-if-column-change = Change
what-if-column-score = Score

## The chart, read out by screen readers in its place

# $scores: such as "Now 31 and First plan 18"
what-if-by-impact = Bar chart of areas by research impact. Score: { $scores }.
# $scores: such as "Now 31 and First plan 18"
what-if-by-gap = Bar chart of areas by distance from the guide's tips. Score: { $scores }.
# $plan: the name of a plan; $areas: titles joined as the language joins a list
what-if-smaller = { $plan } makes smaller: { $areas }.
# $plan: the name of a plan
what-if-smaller-nothing = { $plan } makes smaller: nothing.
# $areas: titles joined as the language joins a list
what-if-larger = It makes larger: { $areas }.
# $areas: titles joined as the language joins a list
what-if-along = { $areas }: no change there. What acts in one way shares a limit, so this bar moves too.
