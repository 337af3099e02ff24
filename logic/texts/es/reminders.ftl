# The name of the calendar
# en 772af924
reminders-calendar = Avisos

# $number: the place of the action in the plan
# en 03d9077e
reminders-action = Aviso { $number }

# en b14d06dc
reminders-break = Pausa corta

# en 6370c856
reminders-break-titled = Levántese y muévase unos minutos

# en 13c45151
reminders-recheck = Mirar atrás: cuatro semanas

# en 06d60c80
reminders-recheck-titled = Backwise: responda otra vez a las preguntas

# en 75cf2ed8
reminders-gone = Ya no está en el plan
