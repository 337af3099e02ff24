### The questionnaire and answers for record systems, beside the catalogue's own words.

## On the page of the result

fhir-export = For a record system (FHIR)
fhir-export-lead = Your answers as a file that a practice can take into its records, made in memory when you press the button. Your name is not in it. The questions in the same format are for whoever sets such a system up.
fhir-make-response = Make the file of my answers
fhir-make-questionnaire = Make the file of the questions

## What the questionnaire says of itself

fhir-title = Backwise: habits and back spasms
fhir-publisher = The Backwise authors
# $declined: the words by which the format itself calls an answer that somebody would rather not give
fhir-description = Warning signs first, then the habits that are linked with low back pain. General information, not a diagnosis. No clinician has signed off the warning signs. “{ $declined }” stands for “{ prefer-not-to-say }”.
fhir-purpose = To bring the answers and the result into a record, and to ask the same questions in other systems. It does not diagnose, and it clears nobody of a warning sign.

## What is asked and worked out

fhir-under-16 = Are you under 16?
fhir-height = Height
fhir-weight = Weight
# The level that follows from height and weight. $factor: what the question is called
fhir-group-of = { $factor }, as a group
fhir-chosen-group-of = { $factor }, if you would rather choose its group
fhir-urgency = How soon medical help is wanted
fhir-urgency-help = Worked out from the warning signs. Empty means that none was reported so far.
fhir-result = Result
fhir-score = Score, from 0 to 100
# $needed, $scored: how many habits
fhir-score-help = Worked out from the answers: 0 when every answered habit is as advised, 100 when all are at their worst. It is not a chance of getting back pain. It stays empty until the safety check is complete without a sign that wants help today, and { $needed } of { $scored } habits are answered.

## The command line

fhir-command = Questions and answers in FHIR R4, for other systems.
fhir-command-questionnaire = Print the questionnaire as JSON.
fhir-command-response = Print the answers of a Backwise record file as JSON.
fhir-command-read = Read a response of any system, and print the result as JSON.
# $reason: what the machine says
fhir-not-read = the file cannot be read: { $reason }.
# $field: where; $found: what stands there; $expected: what should
fhir-left-out = { $field }: found “{ $found }”, expected { $expected }; left out.
# $id, $new: names in the catalogue; $kind: one of those below
fhir-replaced = { $kind ->
        [factor] { $id }: the factor is now { $new }.
        [level] { $id }: the level is now { $new }.
        [statement] { $id }: the statement is now { $new }.
        [area] { $id }: the area is now { $new }.
        [action] { $id }: the action is now { $new }.
       *[region] { $id }: the region is now { $new }.
    }
fhir-not-known = { $kind ->
        [factor] { $id }: there is no such factor any more; left out.
        [level] { $id }: there is no such level any more; left out.
        [statement] { $id }: there is no such statement any more; left out.
        [area] { $id }: there is no such area any more; left out.
        [action] { $id }: there is no such action any more; left out.
       *[region] { $id }: there is no such region any more; left out.
    }
fhir-stopped = A warning sign was reported that wants help now, so no result is given.
fhir-too-young = There is no result for people under 16.
fhir-not-understood = Not all of the response could be understood, so no result is given.
fhir-not-complete = The safety check is not complete, so no result is given.
