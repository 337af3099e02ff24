"""What happens with the answers, in full: the document for a data protection officer."""

from ui import frame
from ui.routes import Name
from ui.widgets import documents

frame.require(Name.PRIVACY)

documents.draw("privacy")
