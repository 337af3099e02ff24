"""What happens with the answers, in full: the document for a data protection officer."""

from ui import documents, frame, routes

frame.require(routes.PRIVACY)

documents.draw("privacy")
