### What more than one page says. "**" sets words in bold, "*" in italics.

footer = Backwise gives general information, not a diagnosis. Your answers are never stored on the server or passed on.
begin-anew = Start again
begin-anew-asked = This removes all your answers and your plan, here and, where they are kept, in this browser. A record that you saved as a file stays.
begin-anew-sure = Remove them and start again
down = No connection just now. What you press is done once it is back.
# $name: the end of an address that somebody typed
no-such-page = There is no page called “{ $name }” here, so this is the start page.
prefer-not-to-say = Prefer not to say
# $most: a number
cut = Only the first { $most } characters fit, and the rest was left out.
not-answered = Not answered
# Whose words follow, before a colon
guide = The guide
research = Research
making-file = Making the file
# $file: the name of a file
file-ready = { $file } is ready.
save-file = Save { $file }

## The pages

page-start = Start
page-relief = Relief now
page-safety = Safety check
page-questionnaire = Questions
page-results = Your result
page-what-if = What if
page-plan = Your plan
page-coach = Coach
page-progress = Progress
page-record = Your record
page-evidence = Evidence
page-group = For practices
page-privacy = Privacy

## The groups of pages in the menu

section-answer = Answer
section-result = Result
section-plan = Plan
section-more = More

## The menu: what opens and closes it on a phone, and what is said of a page in it, after its title

menu = Menu
menu-close = Close the menu
mark-done = done
mark-next = next
mark-locked = locked

## How sure research is, in words that say nothing of the size of a risk

certainty-high = strong evidence
certainty-moderate = moderate evidence
certainty-low = weak evidence
certainty-very-low = very weak evidence
certainty-none = guide's advice only
# The same, where there is little room
certainty-none-short = guide only

## How sure research is, as a sentence

sure-high = Strong evidence.
sure-moderate = Moderate evidence.
sure-low = Weak evidence.
sure-very-low = Very weak evidence.
sure-none = Guide's advice only.

## Whom a caution of an action concerns

caution-pregnancy = In pregnancy
caution-injury = After an injury
caution-problem = With a known problem

## Who speaks for an action that no study tested

basis-guide = *(the guide's advice)*
basis-guideline = *(in a guideline)*
basis-advice = *(general advice)*

## Numbers of studies

found = What was found
measure-odds-ratio = odds ratio
measure-risk-ratio = risk ratio
measure-rate-ratio = rate ratio
measure-hazard-ratio = hazard ratio
# $measure: such as "odds ratio"; $ratio: a number
estimate-without-interval = { $measure } { $ratio } (no interval printed)
# $low, $high: the ends of the interval
estimate = { $measure } { $ratio } (95 % interval { $low } to { $high })

## What Streamlit says of its parts, in English alone; the page's script puts this in its place

streamlit-skip = Skip to main content
streamlit-pages = App pages
streamlit-home = Navigate to home page
streamlit-logo = Logo
streamlit-clear = Clear value
streamlit-open = Open
streamlit-upload = Upload
streamlit-file = file upload
streamlit-progress = progress
# Stands before the name of a field
streamlit-help = Help for
# Stands after a size: "5MB per file"
streamlit-per-file = per file

## The button below closed parts

open-all = Open all parts to print
open-all-help = Then print it with your browser: closed parts are not on the paper.
