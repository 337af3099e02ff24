### What is said of a FHIR response that cannot be read as it stands. Words of FHIR itself, such as "linkId", stay as they are.

## What was found

# $text: what stands in the file
fhir-reading-quoted = “{ $text }”
fhir-reading-very-large-number = a number that is too large
fhir-reading-list = a list
fhir-reading-empty-list = an empty list
fhir-reading-an-object = an object
fhir-reading-no-json = something that is not JSON
# What kind of value it is
fhir-reading-kind-text = a text
fhir-reading-kind-number = a number
# $name: a word of FHIR, such as "code"
fhir-reading-no-part = no { $name }
# $name: a word of FHIR, such as "system"; $value: what stands there, or should
fhir-reading-part = the { $name } { $value }
# $code, $display: each in quotes
fhir-reading-displayed = the code { $code } with the display { $display }
# $unit, $code: what stands there
fhir-reading-unit = the unit { $unit } with the code { $code }
# $count: how many; $answers: the first of them
fhir-reading-different-answers = { $count } different answers: { $answers }
# $id: the linkId in quotes; $answer: what stands there
fhir-reading-answered = the linkId { $id }, answered with { $answer }
fhir-reading-no-link-id = no linkId
fhir-reading-an-unnamed-item = an item without a linkId
# $item: the linkId in quotes, or the message before this one
fhir-reading-below = the answer below { $item }
fhir-reading-link-id-touched = an extension beside its linkId
fhir-reading-absent = an extension that may take the place of its value
fhir-reading-no-value = no value
fhir-reading-an-answer = an answer

## What was expected

fhir-reading-known-elements = only elements that FHIR R4 has there
fhir-reading-an-item = an item: an object with a linkId
fhir-reading-a-list = a list of items
fhir-reading-a-list-of-answers = a list of answers
fhir-reading-a-link-id = a linkId as text
fhir-reading-in-groups = it in a group of the questionnaire
fhir-reading-plain-value = the value alone
fhir-reading-answer-object = an object that holds the value
fhir-reading-one-value = one value
fhir-reading-true-false = true or false, without quotes
fhir-reading-a-number = a number of ordinary size, without quotes
fhir-reading-whole-number = a whole number
fhir-reading-no-comparator = a number without a comparator
fhir-reading-agree = two that agree
fhir-reading-one-answer = one answer
fhir-reading-not-asked = no answer there: it is a group or a text
fhir-reading-a-question = the linkId of a question
# $name: a linkId in quotes
fhir-reading-exactly = { $name }, exactly so
# $number: a number
fhir-reading-at-most = at most { $number }
# $first: one name or more, with commas between them; $last: the last one
fhir-reading-or = { $first } or { $last }
# $names: one code or more in quotes, of which one is meant
fhir-reading-codes = the code { $names }
# $codes: the message before this one
fhir-reading-senders-urgency = the sender's own result as { $codes }

## Whole sentences

# $field: where; $found: what stands there; $expected: what should
fhir-reading-problem = { $field }: found { $found }; expected { $expected }.
# $count: how many lines are left out
fhir-reading-more = { $count } more of this kind.
# $ids: the names of warning signs
fhir-reading-may-be-yes = { $ids }: a yes may be meant.
# $field: where; $sender, $ours: the two results
fhir-reading-differs = { $field }: the sender has { $sender }, here it is { $ours }.
fhir-reading-graver = { $field }: the sender has { $sender }, here it is { $ours }; the graver one counts.
# How far the safety check is, where nothing is reported so far
fhir-reading-open = open
fhir-reading-no-result = no result
