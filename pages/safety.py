"""The warning-sign check, before any question about habits."""

from ui import frame
from ui.page_names import Name
from ui.safety import safety_form

frame.page(Name.SAFETY)(safety_form.draw)
