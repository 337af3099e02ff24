### The person's own record: saving, resuming, what was brought back and what was refused.

record-title = Your record
record-lead = Save your answers and your plan as one small file on your own device, and go on with them later, here or on another device. You can do this at any moment, also half-way. Whoever can open the file can read what stands in it.
record-save-title = Save
record-nothing-to-save = There is nothing to save yet: no question is answered.
record-make = Make my record file
record-unsaved = Left out, because it cannot be used as it stands:
record-resume-title = Go on with a saved record
record-resume-lead = Choose the file that you saved, named backwise and the day. Nothing is changed before you have seen what is in it.
record-choose = Your record file
record-nothing-changed = Nothing here was changed.
# $day, $time: when; $version: of the numbers in the catalogue; $held: a list of what it holds
record-found = This record was saved on { $day }, { $time }, with version { $version } of the numbers. It holds { $held }.
record-replaces = **Using it replaces what you have answered and planned here so far.** To keep that, save it first.
record-use = Use this record
record-use-instead = Replace my answers with this record
# $held: a list of what it holds
record-back = Your record is back: { $held }.
record-left-out = Not brought back as it was:
record-check-again = First comes the safety check, once more: warning signs can have appeared since.
record-check-today = Its safety check is from today and is used.
record-check-here = You have begun the safety check here today, so that one counts.
record-check-open = First comes the rest of your safety check: it is not finished.
record-no-check = First comes the safety check: the record holds none.
record-go-on = Go on
# $title: the question's name
record-needs-body = { $title }: please give height and weight again. The file does not hold them, or they lead to another answer.

## What a record holds, in a list

record-held-nothing = no answer yet
# $count: how many answers
record-held-answers = { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
record-held-body = height and weight
# $count: how many actions
record-held-plan = { $count ->
        [one] a plan with { $count } action
       *[other] a plan with { $count } actions
    }
record-held-willingness = how willing you are
record-held-check = a safety check

## What was not brought back as it was

# $field: where; $found, $expected: what stood there, and what was expected
record-not-usable = { $field }: “{ $found }” could not be used and was left out; expected { $expected }.
# $kind: one of those below; $title: what it was called; $new: what it is called now
record-taken-over = { $kind ->
        [factor] The question “{ $title }” is now “{ $new }”, and what you said was taken over.
        [level] The answer “{ $title }” is now “{ $new }”, and what you said was taken over.
        [statement] The statement “{ $title }” is now “{ $new }”, and what you said was taken over.
        [area] The area “{ $title }” is now “{ $new }”, and what you said was taken over.
        [action] The action “{ $title }” is now “{ $new }”, and what you said was taken over.
       *[region] The region “{ $title }” is now “{ $new }”, and what you said was taken over.
    }
# $kind: one of those below; $title: what it was called; $new: what it is called now
record-answered-too = { $kind ->
        [factor] The question “{ $title }” is now “{ $new }”, which your file holds as well; that one was used.
        [level] The answer “{ $title }” is now “{ $new }”, which your file holds as well; that one was used.
        [statement] The statement “{ $title }” is now “{ $new }”, which your file holds as well; that one was used.
        [area] The area “{ $title }” is now “{ $new }”, which your file holds as well; that one was used.
        [action] The action “{ $title }” is now “{ $new }”, which your file holds as well; that one was used.
       *[region] The region “{ $title }” is now “{ $new }”, which your file holds as well; that one was used.
    }
# $kind: one of those below; $title: what it was called
record-not-asked = { $kind ->
        [factor] The question “{ $title }” is not used any more and was left out.
        [level] The answer “{ $title }” is not used any more and was left out.
        [statement] The statement “{ $title }” is not used any more and was left out.
        [area] The area “{ $title }” is not used any more and was left out.
        [action] The action “{ $title }” is not used any more and was left out.
       *[region] The region “{ $title }” is not used any more and was left out.
    }
# $kind: one of those below; $title: what it was called
record-unknown = { $kind ->
        [factor] The question “{ $title }” is not known here and was left out.
        [level] The answer “{ $title }” is not known here and was left out.
        [statement] The statement “{ $title }” is not known here and was left out.
        [area] The area “{ $title }” is not known here and was left out.
        [action] The action “{ $title }” is not known here and was left out.
       *[region] The region “{ $title }” is not known here and was left out.
    }

## Why a file cannot be read

record-refused-empty = This file is empty.
# $found: what stood there; $expected: what was expected
record-refused-too-large = This file is too large for a record: it has { $found }, { $expected } fit.
# $expected: what was expected; $found: what stood there
record-refused-not-text = This file is damaged, or no record: expected { $expected }, found { $found }.
record-refused-byte-order-mark = This file begins with a byte order mark, which another program put there. Use the file as you downloaded it, or save it as UTF-8 without that mark.
# $field: where; $found: what stood there
record-refused-not-json = This file is damaged, or no record: at { $field }, found “{ $found }”.
# $field: where
record-refused-repeated = This file is damaged: “{ $field }” stands in it twice, and one cannot tell which counts.
# $found: what stood there
record-refused-number = This file is damaged: “{ $found }” is no number that a record can hold.
record-refused-nested = This file is no record: it is nested far too deeply.
# $field: where; $found: what stood there; $expected: what was expected
record-refused-not-a-record = This file was not saved by Backwise: at “{ $field }”, found “{ $found }”, expected { $expected }.
# $found: what stood there; $expected: what was expected
record-refused-newer = This file was saved by a newer Backwise: it is a record of version { $found }, and this one reads { $expected }. Open it where it was saved.
# $field: where; $found: what stood there; $expected: what was expected
record-refused-damaged = This file is damaged: at “{ $field }”, found “{ $found }”, expected { $expected }.
