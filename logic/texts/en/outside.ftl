### What the score is worth on people it was not fitted to, and what other scores reach. "**" sets words in bold.

outside-title = What the score is worth
# $habits: such as "7 of the score's 20 habits"
outside-lead = **It can** tell groups of people a little apart by whether they had low back pain when asked. That was tried with { $habits }. **It suggests** an order of habits to work on. That order comes from published studies, and these checks did not test it. **It cannot** tell who has back pain, or who will get it.
outside-not-tried = The score has not been tried yet on people it was not fitted to.
# $habits: such as "7 of the score's 20 habits"
outside-pairs-tried = We tried { $habits } on groups of people. No number was fitted to them.
# $pairs: such as "66 (the United States) and 60 (Spain)"
outside-pairs = Take pairs of people, one with low back pain at the time and one without it. Of 100 such pairs, the one with pain had the higher score in { $pairs }. Tossing a coin would be right in 50. The picture and the tables below write this as 0.5 for chance and 1 for always right.
# $habits: such as "7 of the score's 20 habits"
outside-tried = We also tried { $habits } on groups of people. No number was fitted to them.
# $areas: such as "0.66 in the United States and 0.60 in Spain"
outside-reached = At telling people with low back pain at the time from people without, they reached { $areas }. Here 0.5 is chance and 1 is perfect.
# $areas: numbers joined as the language joins a list; $place: a country
outside-in-place = { $areas } in { $place }
# $number: how many, or how many in which group; $all: a number
outside-habits = { $number } of the score's { $all } habits
# $groups: the name of a group of people
outside-seen = But we looked at the answers of one group while building: { $groups }.
# $groups: names of groups of people
outside-seen-several = But we looked at the answers of some while building: { $groups }.
outside-not-fitted = No number was fitted to these people.
outside-not-fitted-seen = No number was fitted to these people, but we looked at their answers while building.
# $version: such as "1.0.0"
outside-belongs = The score's numbers and formulas have not changed since version { $version }, with which these checks were made.
# $version: such as "1.0.0"
outside-earlier = These checks belong to an earlier version of the score, { $version }. With the numbers and formulas in use today, nobody has made them yet.
outside-once-each = Here each person counts once. Where people are weighted to the population, the figure differs a little.
# $area, $weighted: numbers; $group: a group of people
outside-same-people = The { $area } ({ $group }) comes from the same people as the { $weighted } above. Here each of them counts once; above, they are weighted to the population.
outside-snapshot = All checks are snapshots: habits and pain were asked at the same time. Poor sleep or strain may follow from pain. None of this looks ahead.

## The picture and its tables

outside-axis = 0.5 is chance, 1 is perfect
outside-table-title = Show these areas as a table
outside-fifths-title = With low back pain, of 100 people, by fifths of the score
outside-column-who = Tried on
outside-column-area = Area
outside-column-interval = 95 % interval
outside-column-n = People
outside-column-cases = With low back pain
outside-fifth = Fifth
outside-fifth-lowest = Lowest
outside-fifth-highest = Highest
# $low, $high: the ends of an interval
outside-interval = { $low } to { $high }
# $area: a number; $interval: such as "0.63 to 0.68"
outside-area = { $area } (95 % interval { $interval })
# $group: a group of people; $area: such as "0.66 (95 % interval 0.63 to 0.68)"
outside-point = { $group }: { $area }
# Read out by screen readers in the picture's place.
# $habits: such as "7 of the score's 20 habits"; $areas: what each point says
outside-pictured = How well { $habits } tell people with low back pain at the time from people without. { $areas }.
outside-all-above = All intervals lie above chance.
outside-not-all-above = Not all intervals lie above chance.

## What else was found, and how

# $group: a group of people; $people, $part: who they were, and how many took part;
# $survey: a link; $years: such as "2017"; $outcome: what was asked; $weighting: how they count
outside-asked = **{ $group }:** { $people }, { $part }. { $survey }, { $years }. Asked for: { $outcome }. The fifths are { $weighting }.
# $sex: one of those below; $area: a number
outside-sex = { $sex ->
        [women] women { $area }
       *[men] men { $area }
    }
# $group: a group of people; $areas: parts of it with their numbers
outside-by-group = { $group }, by group: { $areas }.
# $group: a group of people; $low, $high: numbers; $groups: which parts of it
outside-spread = { $group }: { $low } to { $high } in { $groups }.
# $group: a group of people; $area: a number
outside-fitted = { $group }: a model made for just these answers of just these people reaches about { $area }. These questions cannot tell much more.
# $group: a group of people; $areas, $told_nothing: habits with their numbers; $nothing: a number
outside-alone = { $group }, each habit by itself: { $areas }. **These told nothing there** (less than { $nothing } from chance), as that survey asked about them: { $told_nothing }.
# $below: habits
outside-other-way = Below 0.5, so if anything the other way: { $below }.
# $day: such as "3 December 2026"; $kept: what was kept apart; $intervals: how they were made
outside-how-made = Made on { $day }: { $kept }. Intervals: { $intervals }. Each survey asked about seven habits in its own words; we read those answers as ours.

## What others reach

outside-others-title = What other tools reach
outside-others-column-tried = Tried
outside-others-column-area = Area
outside-others-column-interval = 95 % interval
outside-others-column-ahead = Looks ahead
# $group: a group of people
outside-ours = Our score: { $group }
# $foretells: what it foretells
outside-theirs = A tool that says { $foretells }
# Whether it looks ahead, in the table
outside-looks-ahead = yes
outside-one-moment = no
outside-beside = Areas of our score and of published tools. They answer different questions, so they cannot be ranked: a tool that looks ahead says what comes later, ours who has pain at the time. 0.5 is chance, 1 is perfect.
outside-foretell = These published tools were made to look ahead. They were tried on people they were not made from, and show what anybody may expect of answers to questions.
# $tool: such as "A tool that says ..."; $area: such as "0.66 (95 % interval 0.63 to 0.68)";
# $source: a link
outside-foretelling = { $tool }: { $area }. { $source }
outside-summed = These studies added up habits. As far as we could see, they counted each habit alike; our score gives each its own weight. A ratio of 1 would be no difference. A ratio above 1 can be good or bad, so each line says what it means.
# $estimate: such as "Odds ratio 0.55 (...)"; $derivation: how it came about
outside-ratio = { $estimate }; { $derivation }.
outside-what-it-means = Together these studies say: people who live less healthily in several ways have low back pain somewhat more often. Our own figures show a weak link too, for pain at the time of asking. A low score does not keep pain away. Among the twins, a healthier life went with no better chance of recovering.
