### The result page. "**" sets words in bold.

results-title = Your prevention chart
results-table-title = The numbers as a table
results-limits = The chart describes how this model weighs your answers. It does not tell what causes pain, and it predicts nothing about your next spasm.
results-nothing-to-do = Every area that you answered is in place. Keep it up.
# Answers that came with an address or from a browser's copy and that nobody can have given.
# $count: how many; $answers: what they are about
results-unusable =
    { $count ->
        [one] { $count } answer could not be used and was left out
       *[other] { $count } answers could not be used and were left out
    }: { $answers }. You can answer again:

## Four tiles at the top: what is in place, the score, where to begin, what is open

results-in-place = In place
# $followed, $total: how many of the guide's tips
results-tips = { $followed } of { $total } tips
# $area: a tip in place; $count: how many others are
results-and-more =
    { $area } and { $count ->
        [one] { $count } other
       *[other] { $count } others
    }
results-score = Score
# $score: a number
results-of-100 = { $score } of 100
results-lower-is-better = lower is better
# Read out by screen readers. $low, $high: what the score can become
results-open-answers = lower is better; open answers: { $low } to { $high }
# $low, $high: what the score can become
results-open-to = could be { $low } to { $high }
# The end of the score's scale at 0
results-best = 0 is best
# Read out by screen readers. $score: such as "21 of 100"; $range: such as "lower is better"
results-score-drawn = A scale from 0 to 100. Your score: { $score }; { $range }.
results-begin = Start with
results-open = Still open
# $count: how many
results-open-count =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
# On a button
# $question: what it is about
results-answer-first = Answer: { $question }

## The chart, and an area beside it

results-chart-title = What counts most
results-area = Area shown here
# $answer: as it was given
results-you-said = **You said:** { $answer }
results-first-step = First step today
results-do = What to do
results-add = Add to my plan
results-see-plan = See my plan
results-next = Next in the chart
results-why = Why, and how sure?
# $areas: the areas that are about equal with it
results-equal-with = about equal with { $areas }
# $often: such as "most of the time"
results-often-first = in your top three { $often }
# $areas: areas; $count: how many they are
results-nothing-left =
    { $areas } { $count ->
        [one] still counts
       *[other] still count
    }, and you already do what can be done: keep it up.

## The score and its limits

results-about-title = The score and its limits
results-about-score = 0: every habit you answered is at its best answer. 100: each is at its worst. The score sums up your answers; it is not a chance of pain.
# $count: how many questions; $low, $high: numbers
results-open-range =
    { $count ->
        [one] { $count } question is open
       *[other] { $count } questions are open
    }. Depending on the answers, the score could lie anywhere from { $low } to { $high }.
# $areas: areas
results-partly-open = Not fully answered: { $areas }.
results-to-evidence = Every number with its source

## Before there is a result

# $answered, $total: how many questions; $missing: how many more answers are needed
results-too-few =
    You have answered { $answered } of { $total } questions about habits. For a chart and a score, please answer { $missing ->
        [one] { $missing } more question
       *[other] { $missing } more questions
    }.
# $step: the title of a step; $count: how many questions
results-missing-in =
    { $step }: { $count ->
        [one] { $count } open question
       *[other] { $count } open questions
    }

## What nobody can change

results-background-title = What nobody can change
results-background-lead = These are not in the score or the chart. Back trouble often comes again after it has been there: one more reason to keep at what you can change.
results-no-number = Research found no number to use here.
results-pregnancy = Pregnancy

## The ways on

results-tools = Take it along
results-try-changes = Try changes
results-make-a-plan = Make my plan
results-change-answers = Change answers
