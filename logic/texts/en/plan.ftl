### The plan page: the week, what is in it, willingness, reminders. "**" sets words in bold.

plan-title = Your plan
plan-dose = How much
plan-nothing-to-plan = Every area that you answered is in place, so there is nothing to plan today. Keep it up.
plan-week-title = Your week
plan-empty = Nothing is planned yet. Add one small thing to begin.
plan-list-title = Show the week as a list
plan-in-plan = In your plan
plan-more = Details
plan-remove = Take out of the plan
plan-add-title = Add more
plan-willing-title = How willing are you?
plan-willing-lead = To change in the next four weeks: 0 is not at all, 10 is fully.
plan-willing-placeholder = 0 to 10
plan-more-areas = Other areas
plan-no-more-areas = Choose one or more
plan-chart-title = See where to start
plan-chart-help = Higher up: a stronger and surer link with low back pain in research. Farther right: you are more willing. The upper half begins at half of your largest impact, the right half at a willingness of 6. The shapes tell how sure research is.
plan-x-title = How willing you are, 0 to 10
plan-y-title = Research impact
plan-legend = How sure research is
plan-table-title = Show the numbers of this chart as a table
plan-days = On which days?
plan-at = At what time?
plan-time-placeholder = Time
plan-words = In your own words, if you like
plan-words-placeholder = After lunch, with Anna
plan-advice = More than three at once. You can keep them all; three are a good start.
plan-reminders-title = Reminders for your calendar
plan-reminders-lead = A file for the calendar on your phone or computer (Google, Outlook, Apple and others): your actions for twelve weeks, and the day on which to answer the questions again.
plan-starts-on = Start on
plan-zone = Your time zone
plan-zone-placeholder = Choose your time zone
plan-titled = Show in the calendar what each reminder is about
plan-titled-help = Without the tick, the entries say “Reminder 1” and so on, by the numbers of your week, and nothing about your health. With it, they show your own words or the action. Others who see your calendar may then read it.
plan-breaks = Add a short movement break every hour of work, Monday to Friday
plan-breaks-from = Work begins at
plan-breaks-to = Work ends at
plan-needs-hours = For the breaks, give the beginning and the end of work, more than an hour apart. Work may go on past midnight.
plan-needs-zone = Choose your time zone, so that the reminders come at the right hour.
plan-no-reminder = These have no days or no time yet, so the file holds no reminder for them:
plan-needs-times = For reminders of your actions, give at least one of them its days and a time.
plan-make = Make the calendar file
plan-afterwards = Open the file to add the reminders to your calendar. When your plan changes, make the file again: most calendars then replace the earlier reminders. In some you have to delete those first. If you come back on another day, bring back your record before you make the file.
plan-to-result = Take the plan with you as a PDF
plan-to-coach = Start a break or posture timer

## The week

# Read out by screen readers, before the picture is told in full.
# $count: how many actions
plan-week-picture = Week of seven days with { $count ->
    [one] { $count } action
   *[other] { $count } actions
}.
# $number: the place of the action in the plan; $action: its name; $when: its days and time
plan-week-action = { $number }. { $action }: { $when }.
# The head of the column of actions
plan-week-head = Action
# A line below the pictures of an action whose cautions are closed.
# $concerned: whom they concern, such as "in pregnancy, after an injury"
plan-care = Take care: { $concerned }

## When an action is done, or what is missing

# In the place of the names of all seven days
plan-every-day = every day
# $days: days joined as the language joins a list; $time: such as "18:30"
plan-when = { $days } at { $time }
# For what is done a single time; the arguments as above
plan-when-once = { $days } at { $time }, once
# $days: days joined as the language joins a list
plan-when-no-time = { $days }, no time yet
# $time: such as "18:30"
plan-when-no-days = at { $time }, no days yet
plan-when-nothing = no days and no time yet

## The same in the picture of the week, where the days are drawn

plan-note-once = once
plan-note-no-time = no time yet
plan-note-no-days = no days yet
# $time: such as "18:30"
plan-note-time-no-days = { $time }, no days yet

## How much an action takes

# $found: how the number came about; $estimate: such as "odds ratio 0.55 (...)"
plan-effect = **In studies:** { $found }: { $estimate }.
# $duration: such as "1 hour 30 minutes"
plan-effort = **Extra time:** about { $duration } a week.
# $sign: a sentence
plan-works-when = **How you will notice that it works:** { $sign }
# $area: an area; $action: a sentence, with the person's own words; $when: its days and time
plan-list-action = **{ $area }:** { $action } — { $when }
plan-no-extra-time = It all takes **next to no extra time**.
# $duration: such as "1 hour 30 minutes"
plan-extra-time = It all takes about **{ $duration }** a week.
# $count: how many hours
plan-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
# $count: how many minutes
plan-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}

## Willingness

# The choice beside 0 to 10
plan-leave-out = leave out
# Read out by screen readers, before where each area stands.
# $count: how many areas
plan-chart = Chart of { $count ->
    [one] { $count } area
   *[other] { $count } areas
}, research impact against how willing you are.
# $quadrant: such as "Start here"; $areas: titles joined as the language joins a list
plan-quadrant = { $quadrant }: { $areas }.
# The same with the quadrant explained: $help is "large impact, and you are willing"
plan-quadrant-explained = **{ $quadrant }** ({ $help }): { $areas }.
# What a mark of the chart says of itself. $title: an area; $willingness: a number;
# $quadrant: such as "start here"; $certainty: such as "weak evidence"
plan-point = { $title }: willingness { $willingness } of 10, { $quadrant }; { $certainty }

## The calendar file

# $weekday: its name; $day: such as "23 November 2026"
plan-start = { $weekday }, { $day }
# The same for the day of today
plan-start-today = { $weekday }, { $day } (today)
# $parts: the three below, joined as the language joins a list
plan-file = The file holds { $parts }.
# $count: how many
plan-file-reminders = { $count ->
    [one] { $count } reminder
   *[other] { $count } reminders
}
# $count: how many
plan-file-breaks = { $count ->
    [one] { $count } movement break
   *[other] { $count } movement breaks
}
# $day: such as "21 December 2026"
plan-file-recheck = the day to answer the questions again, { $day }
# $field: such as "The words of the first action"; $found: what stood there;
# $expected: such as "at most 60 characters of text"
plan-problem = { $field }: “{ $found }” could not be used and was left out; expected { $expected }.

## The heads of the table of willingness

plan-column-area = Area
plan-column-willingness = How willing, 0 to 10
plan-column-impact = Impact
plan-column-quadrant = Where it stands
plan-column-certainty = How sure research is

## Where an area stands: how large its impact is, and how willing somebody is

plan-quadrant-start = Start here
plan-quadrant-talk = Worth a talk
plan-quadrant-extra = Easy extra
plan-quadrant-later = Later, maybe

## The same, explained in brackets

plan-quadrant-help-start = large impact, and you are willing
plan-quadrant-help-talk = large impact, but something is in the way: talk it over with somebody
plan-quadrant-help-extra = small impact, and you are willing
plan-quadrant-help-later = small impact, and you are not keen; it can wait

## The days of the week

plan-day-monday = Monday
plan-day-tuesday = Tuesday
plan-day-wednesday = Wednesday
plan-day-thursday = Thursday
plan-day-friday = Friday
plan-day-saturday = Saturday
plan-day-sunday = Sunday

## The same, at the heads of a week

plan-day-short-monday = Mon
plan-day-short-tuesday = Tue
plan-day-short-wednesday = Wed
plan-day-short-thursday = Thu
plan-day-short-friday = Fri
plan-day-short-saturday = Sat
plan-day-short-sunday = Sun

## The same, as short as they can be and still differ

plan-day-shortest-monday = M
plan-day-shortest-tuesday = Tu
plan-day-shortest-wednesday = W
plan-day-shortest-thursday = Th
plan-day-shortest-friday = F
plan-day-shortest-saturday = Sa
plan-day-shortest-sunday = Su
