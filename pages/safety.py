"""The warning-sign check, before any question about habits."""

from ui import frame, routes
from ui.safety import safety_form

frame.require(routes.SAFETY)

safety_form.draw()
