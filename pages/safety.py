"""The warning-sign check, before any question about habits."""

from ui import frame, routes, safety_form

frame.require(routes.SAFETY)

safety_form.draw()
