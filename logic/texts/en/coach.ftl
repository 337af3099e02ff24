### The posture hold, the movement break and their timer.

coach-title = Posture and movement coach
coach-timer-goes-on = It keeps counting on the other pages here, while this tab stays open. Your plan can put reminders into your calendar.
coach-research-title = What research says of them
# $text: what the guide says
coach-guide-says = **The guide:** { $text }

## The timer

coach-timer = Timer
coach-timer-choose = What do you want to time?
coach-timer-start = Start
coach-timer-pause = Pause
coach-timer-go-on = Go on
coach-timer-reset = Reset
coach-timer-sound = Play a sound at the end
coach-timer-time-left = Time left
coach-timer-close = Close

## What the timer says for screen readers; $left: a time, such as "1 minute and 30 seconds"

# $left: a time
coach-timer-started = Started. { $left } left.
# $left: a time
coach-timer-paused = Paused. { $left } left.
# $left: a time
coach-timer-left = { $left } left.
# $left: a time
coach-timer-was-reset = Reset to { $left }.
