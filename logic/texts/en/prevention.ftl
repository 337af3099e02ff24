### The words on and around the prevention chart. "**" sets words in bold.

prevention-no-bars = No bars: every area that you answered is in place.

## What the length of a bar means: the choice, what the ends of the scale say, the key below

prevention-order-label = Length of the bars
prevention-order-impact = Research
prevention-order-gap = The guide
# The ends of the scale: at the left a short bar, at the right a long one
prevention-scale-less = counts less
prevention-scale-more = counts more
prevention-scale-nearer = nearer to the tip
prevention-scale-farther = farther from the tip
# The same on a narrow screen: 21 letters at most for both ends together
prevention-scale-less-narrow = less
prevention-scale-more-narrow = more
prevention-scale-nearer-narrow = near
prevention-scale-farther-narrow = far from the tip
prevention-key-impact = **≈** either may come first. **Line:** how long it could be.
prevention-key-gap = **≈** just as far from the tip.

## How sure research is

# How sure research is of an area's link with back pain, told apart from what it says of an action
# $evidence: such as "weak evidence"
prevention-link = link: { $evidence }

## How often something holds, from nearly every time to hardly ever

prevention-almost-always = almost always
prevention-most-of-the-time = most of the time
prevention-more-often-than-not = more often than not
prevention-half-the-time = about half the time
prevention-sometimes = sometimes
prevention-seldom = seldom
prevention-almost-never = almost never

## The table of the chart's numbers

prevention-column-area = Area
prevention-column-impact = Impact
prevention-column-interval = 80 % interval
prevention-column-top-three = Among the first three
prevention-column-gap = Distance from the tip
prevention-column-share = Share of your total
prevention-column-certainty = How sure research is
# $often: such as "seldom"; $percent: such as "12%"
prevention-chance = { $often } ({ $percent })
# $low, $high: the ends of the interval
prevention-interval = { $low } to { $high }
prevention-interval-at-limit = at its limit
prevention-interval-none = none

## Read out by screen readers

# A bar. $area: its area; $value: its length; $more: how sure research is, or which plan it is of
prevention-bar = { $area }: { $value }, { $more }
# $count: how many areas
prevention-chart-impact =
    Bar chart of { $count ->
        [one] { $count } area
       *[other] { $count } areas
    } by research impact.
# $count: how many areas
prevention-chart-gap =
    Bar chart of { $count ->
        [one] { $count } area
       *[other] { $count } areas
    } by distance from the guide's tips.
# $area: the one area
prevention-only-bar = The only bar is { $area }.
# $first: the area of the longest bar; $others: those of the others, the longest first
prevention-longest-bar = Longest bar: { $first }. Then { $others }.

## Bars that are about equal. $groups: their areas, such as "Body weight and Smoking; Sleep and Stress"

# $groups: areas
prevention-ties-impact = About equal: { $groups }.
# At least one group has more than two areas. $groups: areas
prevention-ties-chained = About equal, each with the next: { $groups }.
# $groups: areas
prevention-ties-gap = Equally far from the tip: { $groups }.
# $areas: areas whose bars cannot be longer; $count: how many they are
prevention-at-limit =
    { $areas }: no line, as the { $count ->
        [one] bar is at its
       *[other] bars are at their
    } limit.
