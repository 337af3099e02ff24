### Why nothing of a FHIR response, or of a file, is used. Words of FHIR itself, such as "QuestionnaireResponse", stay as they are.

## Where

fhir-refused-whole = the file

## What was found

fhir-refused-nothing = nothing
fhir-refused-large = more than fits
# $encoding: such as "UTF-16"
fhir-refused-encoded = text as { $encoding }
# $byte: which one, counted from 1
fhir-refused-no-text = something else at byte { $byte }
fhir-refused-xml = XML
# $root: the name of the outermost element, in quotes
fhir-refused-xml-of = XML that begins with { $root }
# $name: a name in quotes
fhir-refused-twice = { $name } twice in one object
fhir-refused-very-deep = very many objects and lists, one in the other
fhir-refused-very-large = very many objects and lists
fhir-refused-very-many = very many items and answers
fhir-refused-no-type = no resourceType
# $type: a word of FHIR, such as "Bundle"; $count: how many responses stand in it
fhir-refused-collection = a { $type } with { $count ->
    [one] { $count } response
   *[other] { $count } responses
  } in it
fhir-refused-modifier = a modifier
fhir-refused-an-extension = an extension that may take its place
fhir-refused-no-status = no status
fhir-refused-no-canonical = no address of a questionnaire
fhir-refused-no-items = no items
fhir-refused-stopped = stopped: the response was given up half-way
fhir-refused-no-answers = items without any answer

## What was expected

fhir-refused-one-response = one QuestionnaireResponse of FHIR R4 as JSON
fhir-refused-json = JSON
fhir-refused-utf-8 = UTF-8 text, as FHIR wants it
fhir-refused-end = the end of the file
fhir-refused-once = each name once
fhir-refused-no-number = a number that JSON knows
# $number: how many megabytes
fhir-refused-megabytes = at most { $number } MB
fhir-refused-no-modifier = none, since no modifier is understood here
fhir-refused-has-items = items with answers
fhir-refused-whole-response = a whole resource; this tag marks a part of one
# $version: in quotes
fhir-refused-known-version = version { $version } or an older one; a newer one may ask for more warning signs
fhir-refused-not-stopped = a response that was not given up

## What to do

fhir-refused-advice-xml = Ask the sending system for application/fhir+json.
fhir-refused-advice-encoding = Save the file as UTF-8.
fhir-refused-advice-modifier = It may turn the meaning round, so nothing of the response is used.
fhir-refused-advice-absent = So what was meant is not known, and nothing of the response is used.
fhir-refused-advice-other = Answers to another questionnaire may mean something else.
fhir-refused-advice-one = Take the QuestionnaireResponse out of it, and read that.
fhir-refused-advice-many = Take each QuestionnaireResponse out of it, and read one after the other.
# $urgency: a code in quotes
fhir-refused-sender-told = The sender's own result in it is { $urgency }.
