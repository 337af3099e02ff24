### What a place in a person's answers or plan is called, and what was expected there.

places-height = Height (cm)
places-weight = Weight (kg)
places-under-16 = Being under 16
places-pregnant = Being pregnant
places-plan = The plan
places-actions = The actions of the plan
places-willingness = How willing you are
places-starts-on = The day to start on
# $area: an area's title
places-willing = How willing you are, { $area }

## Which action of a plan

# Stands as $which below. $number: counted from 1; $ordinal: its plural form among ordinal numbers
places-which =
    { $number ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
        [6] sixth
        [7] seventh
        [8] eighth
        [9] ninth
        [10] tenth
       *[other]
            { $ordinal ->
                [one] { $number }st
                [two] { $number }nd
                [few] { $number }rd
               *[other] { $number }th
            }
    }
# $which: which one, such as "first"
places-action = The { $which } action
# $which: which one, such as "first"
places-action-days = The days of the { $which } action
# $which: which one, such as "first"
places-action-at = The time of the { $which } action
# $which: which one, such as "first"
places-action-words = The words of the { $which } action

## What was expected, for somebody who knows no ids

places-expected-answer = one of the answers offered
places-expected-action = an action that is known here
places-expected-days = days of the week

## How many others there are, below a list

# $count: how many, two or more
places-other-names = { $count ->
        [one] And { $count } other name that is not known here.
       *[other] And { $count } other names that are not known here.
    }
# $count: how many, two or more
places-other-values = { $count ->
        [one] And { $count } other value that could not be used.
       *[other] And { $count } other values that could not be used.
    }
