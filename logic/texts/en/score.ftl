### How the score works, and an example of it. "**" sets words in bold.

score-title = How the score works

## How it works, step by step

score-step-ratio = Research gives each answer a ratio, set against the best answer. Its natural logarithm (ln) is taken, so that ratios can be added up.
# $weights: a list of weights
score-step-weights = That is multiplied by a weight for how sure research is: { $weights }.
# One weight. $certainty: such as "weak evidence"; $weight: a number
score-weight = { $certainty } { $weight }
# $ratio, $least: numbers
score-step-least = An answer that is off a tip counts a little even without research: at least ln { $ratio } = { $least } for the worst answer, and less for those in between.
# $limits: a sentence for each limit
score-step-limits = The answers of an area are added up. Areas that work in the same way share a limit. { $limits }
# $areas: such as "Sleep and stress"; $product: such as "0.75 × ln 2"; $limit: a number; $basis: what it rests on, in brackets
score-limit = { $areas }: at most { $product } = { $limit } { $basis }.
score-our-judgement = (our judgement)
score-step-score = The score is 100 times this sum, divided by what the same questions count with the worst answers. 0 means that every answered question is at its best. It is no probability.
# $needed, $total: how many questions
score-step-enough = It is given once { $needed } of the { $total } scored questions are answered. What nobody can change and the warning signs are not in it.
# $draws: how many times; $percent: a number
score-step-order = Areas stand in the order of their sums. To say how sure that order is, it is worked out { $draws } times more, with ratios drawn from their intervals. Two neighbours are about equal when the higher one wins in fewer than { $percent } % of these draws.

## The example

score-own-title = Your own answers, step by step
score-standing-title = An example, step by step
score-own-lead = This is worked out from your answers as they are now. Answers at their best count nothing and are left out. Numbers are rounded to three digits.
score-standing-lead = These are nobody's answers. Once you have answered questions, your own stand here. Answers at their best count nothing and are left out. Numbers are rounded to three digits.
score-nothing-counts = Every question that was answered is at its best answer: there is nothing to add.
score-table-title = What each answer counts
score-column-answer = Answer
score-column-sum = Worked out
score-column-counts = Counts
score-most-title = What the answered questions can count at most
score-column-area = Area
score-column-worst = Worst answers
score-column-most = At most
score-all-together = All together

## How what counts is worked out; "ln" is the natural logarithm

# $weight, $ratio: numbers
score-product = { $weight } × ln { $ratio }
# $ratio: a number
score-floor = ln { $ratio }
# $ratio, $part: numbers
score-floor-in-part = ln { $ratio } × { $part }
# The least that an answer off a tip counts. $floor: such as "ln 1.05 × 0.5"
score-least = least of a tip: { $floor }
# $floor: such as "ln 1.05"; $own: what it would count without, such as "0.25 × ln 1.19"
score-least-above = least of a tip: { $floor }, above { $own }
# $areas: such as "sleep and stress"
score-limit-of = Limit of { $areas }
# $sum: such as "0.247 + 0.344"; $most: a number
score-sum-at-most = { $sum }, at most { $most }
# $answered, $asked, $needed: how many questions
score-none-yet = { $answered } of { $asked } scored questions are answered. A score needs { $needed }, so there is none yet.
# $count: how many questions; $most, $total, $score, $shown: numbers
score-result =
    With the worst answers, the same { $count ->
        [one] { $count } question counts
       *[other] { $count } questions count
    } { $most }. Score: 100 × { $total } / { $most } = **{ $score }**, shown as { $shown }.
