### What Backwise cannot do, what the warning signs rest on, and how the numbers changed.

limits-title = What Backwise cannot do
limits-no-spasms = Research on spasms as such is missing. The nearest outcome that was measured is an episode of low back pain.
# $tools: sentences, one for each tool
limits-no-forecast = It predicts nothing: a result is a snapshot of the answers of one day. Even tools that were made to look ahead do only a little better than chance. Chance is 0.5, and 1 is perfect. { $tools }
limits-not-measured = How well our own score tells people apart has not been measured on a survey with today's numbers.
# $area: a number; $group: a group of people; $worth: the title of a part of the page
limits-elsewhere = Of all its checks, the lowest came to { $area } ({ $group }): see “{ $worth }”.
# $name, $link: the survey and its address; $questions, $n: how many questions and people;
# $people: who they were; $area, $low, $high: a number and the ends of its interval
limits-measured = Our own score was tried on a survey, [{ $name }]({ $link }), with the { $questions } questions that both have. Among { $n } { $people } it reached { $area } (95 % interval { $low } to { $high }) at telling people with low back pain at the time from people without. That is a look at one moment too, not a forecast.
# $others: the title of a part of the page
limits-added-up = It adds up single habits. Few studies have done so, and they found less than a sum may suggest: see “{ $others }”.
limits-no-cause = Most studies show that two things go together, not that one leads to the other.
limits-no-sign-off = No clinician has signed off the warning signs yet.
limits-signs-title = Where the warning signs come from
limits-signs-lead = The safety check before the questions asks for these. They have nothing to do with the score: each rests on what guidelines or reviews say.
limits-revisions-title = Changed numbers
# $version: such as "1.0.0"
limits-revisions-lead = Whenever a number changes, the catalogue of numbers gets a new version, and what changed stands here. This is version { $version }.
# $version: such as "1.0.0"; $day: such as "3 December 2026"
limits-revision = **Version { $version }**, { $day }.
# $foretells: what the tool foretells; $area, $low, $high: a number and the ends of its interval;
# $source: a link
limits-tool = One that says { $foretells } reached { $area } (95 % interval { $low } to { $high }, { $source }).
