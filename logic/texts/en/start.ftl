### The start page. "**" sets words in bold.

start-title = What could help your back?
start-lead = Answer some questions about your day. See **what to work on first**, so that spasms may come less often.
start-begin = Begin with the safety check
# In its place once there are answers
back-to-result = See my result
back-to-questions = Go on with the questions

## What it takes and gives, one line each beside a picture

start-takes-minutes = About four minutes. You can skip any question.
start-nothing-stored = Nothing is stored, unless you choose to.
start-numbers-have-sources = Every number shows its source, and how sure research is.

## The picture of a chart

start-picture-is-example = An example. Longer bars: a stronger, surer link with low back pain.
# Read out by screen readers in the picture's place.
# $areas: the areas of the bars, joined as the language joins a list
start-picture = An example of a chart: bars for { $areas }, the longest first.

## What Backwise is not, one line each

start-limits-title = What this is not
start-no-diagnosis = Not a diagnosis, and no forecast of your next spasm.
start-hardly-about-spasms = Research looks at low back pain, hardly ever at spasms. We say so.
start-guide-and-research-apart = The tips come from a chiropractic guide. What it says and what research says are kept apart.
