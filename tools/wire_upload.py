"""Uploads into a session without a browser, as the page's own field does."""

import uuid

import requests

XSRF = "_streamlit_xsrf"


def upload(http: requests.Session, address: str, session: str, size: int) -> int:
    """Upload so many bytes into the session of this id at an address; return the status."""
    http.get(f"{address}/_stcore/health", allow_redirects=False, timeout=30)
    done = http.put(
        f"{address}/_stcore/upload_file/{session}/{uuid.uuid4()}",
        files={"file": ("people.csv", b"x" * size, "text/csv")},
        headers={"X-Xsrftoken": http.cookies.get(XSRF) or ""},
        timeout=30,
    )
    return done.status_code
