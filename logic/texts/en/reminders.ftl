### What stands in the calendar file; by default nothing that tells what a reminder is about.

# The name of the calendar
reminders-calendar = Reminders
# $number: the place of the action in the plan
reminders-action = Reminder { $number }
reminders-break = Short break
reminders-break-titled = Get up and move for a few minutes
reminders-recheck = Look back at four weeks
reminders-recheck-titled = Backwise: answer the questions again
reminders-gone = No longer planned
