### The safety check and its stop screens.

safety-title = Safety check
safety-lead = A few signs need a doctor, not a questionnaire. They never count towards your score. Most people tick “None of these”.
safety-age-question = How old are you?
safety-pregnant-question = Are you pregnant?
safety-region-question = Where are you?
safety-region-help = Only used to show you the right telephone numbers.
safety-next = Next
safety-back = Back
safety-correct = Correct my answers
safety-reported = You ticked:
# Below its screens and below when to get help, and on the start page
safety-no-clinician-yet = No clinician has signed off the safety check or its advice yet.
safety-missing-age = Please choose your age group. The check needs it.
# $none: what the answer “none of these” says
safety-missing-group = Please tick what fits, or “{ $none }”. An open question does not count as “no”.
# $none: what the answer “none of these” says
safety-contradiction = You ticked “{ $none }” and also a statement. Please untick the one that does not fit.
# $emergency: the number to call; $signs: signs with semicolons between them, all but the last; $last: the last one
safety-glance = **Call { $emergency } now** if this comes with { $signs }; or { $last }.
# $people: how many people; `these` are names in an English file
safety-people-with-signs = **Warning signs come first.** { $people } of the people report a sign that needs help now or on the same day. Save the scored table, look for `emergency` and `same_day` under `urgency`, and get in touch with them before anything else.
safety-lapsed = A new day has begun since this check: it counts on one day only, so please go through it again. Your other answers are still here.
# $emergency: the number to call, in bold
safety-call-on-paper = Call { $emergency } if an emergency sign of the second page begins.
# A list of signs follows
safety-also-asked = Also asked about:
# Above the short signs; $urgency: "emergency" or "same_day"; $emergency: the number to call
safety-short-lead =
    { $urgency ->
        [same_day] Speak to a doctor today if one of these is new or getting worse:
       *[emergency] Call { $emergency } now if one of these is new or getting worse:
    }

## Which part of the check this is

# $number: of this part; $always: how many parts everybody is asked
safety-part = Part { $number } of { $always }
safety-last-part = One last part

## In a page's place, before the check

safety-gate-title = First, the safety check
safety-gate-text = A few signs need a doctor first. Please go through the safety check; the questions and your result open after it. Answers that you gave are kept.
safety-gate-button = Go to the safety check

## The answers to “How old are you?”

safety-age-under-16 = Under 16
safety-age-16-or-older = 16 or older

## The answers to “Are you pregnant?”

safety-pregnant-yes = Yes
safety-pregnant-no = No
