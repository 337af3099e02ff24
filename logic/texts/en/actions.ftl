### What research and guidelines say of the actions and the relief steps, and what was looked for.

actions-title = What research says of the actions
# $number: how many actions there are; $guide, $research, $guideline, $advice: how many rest on each
actions-lead = The plan offers { $number } actions. The guide names { $guide } of them, studies tested { $research }, and guidelines recommend { $guideline }, most for other ends than back pain. For the other { $advice } we found no study and no guideline that speaks for just this: they are general advice. Below stands what was looked for and what was found, also where it had no effect.
# The head of the relief steps
actions-relief-title = During a spasm
# $found: how a number came about; $estimate: such as "odds ratio 0.55 (...)"
actions-effect = { $found }: { $estimate }.
# $day: such as "3 December 2026"; $question: what was looked for; $where: where;
# $typed: the words that were typed, each in quotes, joined as the language joins a list;
# $outcome: sentences
actions-looked-for = Looked for on { $day }: { $question }, in { $where }. Typed: { $typed }. { $outcome }
# $words: what was typed
actions-typed = "{ $words }"
