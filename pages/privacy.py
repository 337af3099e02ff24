"""What happens with the answers, in full: the document for a data protection officer."""

from ui import frame, routes
from ui.widgets import documents

frame.require(routes.PRIVACY)

documents.draw("privacy")
