### The questionnaire, its review and the messages at its fields.

questionnaire-review-title = Check your answers
questionnaire-review-lead = Press a row to change it. What is open counts neither for nor against you.
# A row that leads to the question when it is pressed.
# $question: what is asked, such as "Sleep"; $answer: what was answered
questionnaire-row = **{ $question }** &nbsp; { $answer }
questionnaire-next = Next
questionnaire-back = Back
questionnaire-to-review = Back to the review
questionnaire-show-result = Show my result
questionnaire-back-to-result = Back to my result
questionnaire-units-label = Units
questionnaire-decline-body = Prefer not to say height and weight
questionnaire-height-cm = Height (cm)
questionnaire-weight-kg = Weight (kg)
questionnaire-height-feet = Height: feet
questionnaire-height-inches = and inches
questionnaire-weight-pounds = Weight (pounds)
questionnaire-weight-stones = Weight: stones
questionnaire-and-pounds = and pounds
questionnaire-until-then = Until then this question stays open; your other answers are kept.
# $value: a height or a weight with its units
questionnaire-read-as = Read as { $value }.
questionnaire-unusable = Cannot be used: please change it
questionnaire-cannot-use = This answer cannot be used and was left out. Please choose one of those offered.
questionnaire-one-missing = Height and weight are needed together. Please add the other one, or leave both open.

## How far along somebody is

# $step, $steps: numbers
questionnaire-progress-last = Step { $step } of { $steps }, less than a minute left
# $step, $steps: numbers; $minutes: two or more
questionnaire-progress = Step { $step } of { $steps }, about { $minutes } minutes left

## The units to choose from

questionnaire-units-metric = cm and kg
questionnaire-units-us = feet and pounds
questionnaire-units-uk = feet and stones

## Heights and weights: every argument is a number

# $cm: a number
questionnaire-in-cm = { $cm } cm
# $feet, $inches: numbers
questionnaire-in-feet = { $feet } ft { $inches } in
# $kg: a number
questionnaire-in-kg = { $kg } kg
# $pounds: a number
questionnaire-in-pounds = { $pounds } lb
# $stones, $pounds: numbers
questionnaire-in-stones = { $stones } st { $pounds } lb
# $label: the answer that they give; $height, $weight: one of those above
questionnaire-measured = { $label } ({ $height }, { $weight })

## A height or a weight that is not clear

questionnaire-unreadable-height = This height cannot be read. Please write a number, such as 171.5, 171,5, 1.72 m, or 5 ft 10.
questionnaire-unreadable-weight = This weight cannot be read. Please write a number, such as 70.5, 70,5, 155 lb, or 11 st 4.
questionnaire-two-numbers-height = This height can be read in more than one way. Please write it as 171.5, 171,5, 1.72 m, or 5 ft 10, without a mark for thousands.
questionnaire-two-numbers-weight = This weight can be read in more than one way. Please write it as 70.5, 70,5, 155 lb, or 11 st 4, without a mark for thousands.
questionnaire-other-unit-height = This is no unit of height. Please write it as 171.5, 171,5, 1.72 m, or 5 ft 10.
questionnaire-other-unit-weight = This is no unit of weight. Please write it as 70.5, 70,5, 155 lb, or 11 st 4.
questionnaire-too-many-height = Is this height right? A foot has 12 inches, so beside feet there are fewer than 12. Or leave the feet empty, and give all of it in inches.
questionnaire-too-many-weight = Is this weight right? A stone has 14 pounds, so beside stones there are fewer than 14. Or leave the stones empty, and give all of it in pounds.
questionnaire-not-whole-height = Please give whole feet, and the rest in inches: 5.5 feet may mean 5 feet 6 or 5 feet 5.
questionnaire-not-whole-weight = Please give whole stones, and the rest in pounds: 11.5 stones may mean 11 stones 7 or 11 stones 5.

## A height or a weight that is not accepted; every argument is a number

# From $low to $high
questionnaire-height-cm-range = This height cannot be used. Please enter a height from { $low } to { $high } cm.
# From $low and $low_inches to $high and $high_inches
questionnaire-height-feet-range = This height cannot be used. Please enter a height from { $low } feet { $low_inches } inches to { $high } feet { $high_inches } inches.
# From $low to $high
questionnaire-weight-kg-range = This weight cannot be used. Please enter a weight from { $low } to { $high } kg.
# From $low to $high
questionnaire-weight-pounds-range = This weight cannot be used. Please enter a weight from { $low } to { $high } pounds.
# From $low and $low_pounds to $high and $high_pounds
questionnaire-weight-stones-range = This weight cannot be used. Please enter a weight from { $low } stones { $low_pounds } pounds to { $high } stones { $high_pounds } pounds.
