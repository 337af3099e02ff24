### The PDF to take along: its two pages, and what stands around its button. "**" sets words in bold.

## On the page of the result

report-title = Take it along as a PDF
report-lead = Your result on one page, and all your answers on a second one, as a PDF to keep, to print or to show to a clinician. It is made in memory when you press the button, and gone with this page.
report-name = Name on the page (if you like)
report-name-help = Used for this page only.
# $letters: letters that the PDF cannot print, with blanks between them; $sign: a sign that stands for each
report-no-letters = The PDF has no letters for: { $letters }. It shows { $sign } in their place.
report-paper = Paper
report-make = Make the PDF

## What the PDF is, and who made it

report-document = Prevention chart for back spasms
# The title of the file, as a reader of PDFs shows it. $day: a day, written out
report-file-title = Backwise: Prevention chart for back spasms, { $day }
# $day: a day, written out
report-made = { $day }. Made by the person from their own answers to a questionnaire. General information, not a diagnosis.
report-in-the-pdf = All answers, the plan and the sources stand in the PDF that this page makes.
# At the foot of every page. $version: such as "1.2.0"; $day: a day, written out
report-footer = Backwise, numbers of version { $version }. Made by the person on { $day }. Not a diagnosis.

## The chart, and how it is read

report-reading = How to read the chart
report-longer = Longer bar: a stronger and surer link with low back pain in research.
report-labels = Beside each bar: how sure research is; “guide only” counts by the guide's advice.
report-lines = Thin line: how short or long the bar could be, as studies are never exact.
# In a language that runs from right to left the line is at the left.
report-tied = Thick line at the right: about equal.

## What the safety check found

report-warning-signs = Warning signs
# $number: how many signs
report-asked = { $number } warning signs were asked about first: none reported.
report-not-complete = Not every warning sign was answered, so nothing is ruled out.
# Before a colon and the signs
report-reported = Reported
report-asked-signs = Warning signs that were asked about

## What is in place, and the score

report-tips-title = Already in place
# $followed: how many tips of the guide; $total: of how many
report-tips = You already follow **{ $followed } of the guide's { $total } tips**.
# $areas: areas of life, joined as the language joins a list
report-in-place = Already in place: { $areas }.
report-score-title = Your score
# $score: from 0 to 100
report-score = **{ $score } of 100.**

## What to work on first

report-focus-title = What to work on first
# Stands alone, or before the next one. $areas: areas of life, joined as the language joins a list
report-equal = about equal with { $areas }
# $often: such as "about half the time"
report-among-first = in your top three { $often }
# $answer: an answer as it was given; $question: what the question is called
report-you-answered = You answered “{ $answer }” ({ $question }).

## Changes that were tried

report-tried = Changes tried
report-nothing-tried = None.
# $changes: how many; $now: the score; $then: the score after the changes, or the next message
report-scores = { $changes ->
    [one] { $changes } change
   *[other] { $changes } changes
  }, score { $now } → { $then }
report-score-none = none
# At the end of a list. $number: how many changes are left out
report-more = and { $number } more (see “{ report-all-changes }”)
report-all-changes = All changes tried

## The plan

report-plan = Plan
report-no-plan = No plan yet.
# $day: a day, written out
report-recheck = Look again on { $day }.
report-recheck-due = It is time to answer the questions again.
report-whole-plan = The whole plan
# $count: how many actions
report-plan-elsewhere = { $count ->
    [one] { $count } action is
   *[other] { $count } actions are
  } planned: “{ report-whole-plan }” has days, doses and cautions.
# $count: how many more actions than those that stand above
report-plan-goes-on = { $count ->
    [one] { $count } more action
   *[other] { $count } more actions
  }, and all doses: see “{ report-whole-plan }”.
report-doses-elsewhere = How much of each: see “{ report-whole-plan }”.

## Sources and answers

report-sources = Sources
report-no-sources = None is named on this page.
report-answers = All answers
report-question = Question
report-answer = Answer
report-yes = Yes
