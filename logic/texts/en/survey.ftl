### The comparison with a survey on the result page. A "fifth" is one of five groups of about the same size.

survey-title = What a survey found
# $total, $answered, $needed: how many questions
survey-too-few = The survey asked about { $total } of the habits here. You have answered { $answered } of them; to compare, please answer at least { $needed }.
# $years: such as "2001 to 2002"; $scored: how many people; $people: who they were; $total: how many habits; $yours: how many of them were answered
survey-lead = In { $years }, a survey asked { $scored } { $people } about { $total } of these habits in its own words: long sitting as hours a day, and lifting as hard work. Sorted by their score on these { $total } alone, they make five groups of about the same size, called fifths. Your answers to { $yours } fall into one of them. Low back pain means here: almost every day for six weeks or more in a row, and still there when asked.
# $total: how many habits
survey-yours-all = all { $total }
# $answered, $total: how many habits
survey-yours-some = { $answered } of the { $total }

## What the fifths are called

survey-lowest = Lowest fifth
survey-highest = Highest fifth
survey-lowest-yours = Lowest fifth, which is yours
survey-highest-yours = Highest fifth, which is yours
# $number: which one, from the lowest; $total: how many there are
survey-yours = Your fifth, number { $number } of { $total }

## The circles and what they show

# $count: how many people
survey-of-100 = about { $count } in 100
# $low, $high: the ends of the interval
survey-interval = { $low } to { $high }
# $fifth: what it is called; $share: such as "about 7 in 100"; $interval: such as "5 to 11"
survey-found = **{ $fifth }:** { $share } had low back pain ({ $interval })
survey-snapshot = This is a snapshot: it shows who had back pain at the time, and predicts nothing for you. Poor sleep or worry may follow from pain.
survey-circles = Each circle is 1 of 100 people: filled, with low back pain when asked; hollow, without.
survey-ranges = The ranges in brackets are 95 % intervals: how far chance in a survey of this size may have moved a number.
survey-overlap = Where ranges overlap, the difference may be chance.
survey-steady = From the lowest fifth to the highest, the number rises at each step.
survey-unsteady = From the lowest fifth to the highest, the number does not rise at each step.
# Read out by screen readers. $fifths: a sentence for each fifth
survey-drawn = Groups of 100 circles, one for each of these. { $fifths }
# $fifth: what it is called; $share: such as "about 7 in 100"
survey-drawn-fifth = { $fifth }: { $share } had low back pain.

## The table

survey-table-title = Show all five fifths as a table
survey-column-fifth = Fifth by score
survey-column-pain = With low back pain, of 100
survey-column-interval = 95 % interval
survey-column-people = People asked
survey-row-lowest = lowest
survey-row-highest = highest
survey-row-yours = yours

## Where the numbers come from

# $total: how many habits; $area, $low, $high: numbers
survey-discrimination = How well these { $total } habits together tell people with back pain at the time from people without: { $area } (95 % interval { $low } to { $high }), where 0.5 is chance and 1 is perfect.
# $name, $link: of the survey; $years: such as "2001 to 2002"
survey-source = Source: [{ $name }]({ $link }), { $years }, weighted to the population.
