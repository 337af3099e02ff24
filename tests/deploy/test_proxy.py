"""What the shipped nginx does: carries sessions, keeps them apart, and holds its limits."""

import re
import time
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.deploy.conftest import QUIET, SUB_PATH
from tests.deploy.proxy import Proxy, as_shipped, at_sub_path, proxy, swap
from tests.deploy.visitor import MIB, TOO_MANY, Crowd, Visitor
from tests.said import TITLES, said
from tools.served import Running, running
from ui.page_names import Name

STAY, ACCEPTED, TOO_LARGE = 16, 204, 413
AT_ONCE, OPEN = 61, 100
"""So many sessions one address may begin at once, and hold open."""
HEADERS = {
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Strict-Transport-Security": "max-age=31536000",
    "Cross-Origin-Opener-Policy": "same-origin",
}


def script(visitor: Visitor, path: str = "") -> str:
    """Return the address of the page's largest script."""
    page = visitor.get("/").text
    return f"{path}/static/js/index." + page.split("static/js/index.")[1].split('"')[0]


def test_a_session_runs_through_the_proxy(front: Proxy) -> None:
    with Visitor(front).session() as session:
        session.visit(Name.PRIVACY)
        assert TITLES[Name.PRIVACY] in session.text


def test_plain_http_leads_to_https(front: Proxy) -> None:
    visitor = Visitor(front)
    answer = visitor.http.get(f"{front.plain}/privacy", allow_redirects=False, timeout=30)
    assert answer.status_code == 308
    assert answer.headers["Location"] == "https://127.0.0.1/privacy"


@pytest.mark.parametrize(
    ("deep", "page"), [("/a/b", "/a"), ("/results/extra", "/results"), ("/a/b/c/", "/a")]
)
def test_an_address_with_more_levels_leads_to_its_first(front: Proxy, deep: str, page: str) -> None:
    answer = Visitor(front).get(deep)
    assert answer.status_code == 302
    assert answer.headers["Location"] == f"{front.address}{page}"


@pytest.mark.parametrize("path", ["/results/", "/results/_stcore/health", "/_stcore/health"])
def test_what_streamlit_asks_for_below_a_page_is_not_led_away(front: Proxy, path: str) -> None:
    assert Visitor(front).get(path).status_code != 302


def test_visitors_stay_at_their_replica_and_both_have_some(
    front: Proxy, replicas: tuple[Running, Running]
) -> None:
    for _ in range(STAY):
        visitor = Visitor(front)
        with visitor.session() as session:
            # A replica takes an upload for its own sessions only.
            assert visitor.upload(session.id, 100) == ACCEPTED
    used = {line["replica"] for line in front.served("upload", more_than=STAY - 1)}
    assert used == {f"127.0.0.1:{server.port}" for server in replicas}


def test_a_visitor_without_the_cookie_would_not_stay(front: Proxy) -> None:
    visitors = [Visitor(front) for _ in range(STAY)]
    with ExitStack() as stack:
        sessions = [stack.enter_context(visitor.session()) for visitor in visitors]
        statuses = []
        for session in sessions:
            stranger = Visitor(front)
            stranger.get()
            statuses.append(stranger.upload(session.id, 100))
    assert 400 in statuses


@pytest.mark.parametrize("made_up", ["x", "3", ""])
def test_a_cookie_of_somebodys_own_making_is_replaced(front: Proxy, made_up: str) -> None:
    cookie = Visitor(front).get("/", Cookie=f"backwise_replica={made_up}").headers["Set-Cookie"]
    assert re.fullmatch(r"backwise_replica=[12]; Path=/; HttpOnly; Secure; SameSite=Lax", cookie)


def test_the_cookie_is_given_once(front: Proxy) -> None:
    visitor = Visitor(front)
    assert "Set-Cookie" in visitor.get("/").headers
    assert "Set-Cookie" not in visitor.get("/").headers


def test_an_upload_under_the_limit_goes_through_and_one_above_is_refused(front: Proxy) -> None:
    visitor = Visitor(front)
    with visitor.session() as session:
        assert visitor.upload(session.id, 5 * MIB - 1000) == ACCEPTED
        assert visitor.upload(session.id, 6 * MIB) == TOO_LARGE
    refused = front.served("upload", more_than=1)[-1]
    assert refused["status"] == str(TOO_LARGE)
    assert refused["replica"] == "-", "the proxy itself refuses it"


@pytest.mark.parametrize("path", ["/", "/static/none.js", "/_stcore/health", "/_stcore/metrics"])
def test_every_answer_has_the_security_headers(front: Proxy, path: str) -> None:
    headers = Visitor(front).get(path).headers
    assert {name: headers.get(name) for name in HEADERS} == HEADERS
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "unsafe-eval" not in headers["Content-Security-Policy"]
    assert "camera=()" in headers["Permissions-Policy"]
    assert headers["Server"] == "nginx"


def test_scripts_come_packed_and_are_kept_for_a_year(front: Proxy) -> None:
    visitor = Visitor(front)
    answer = visitor.get(script(visitor))
    assert answer.status_code == 200
    assert answer.headers["Content-Encoding"] == "gzip"
    assert answer.headers["Cache-Control"] == "public, immutable, max-age=31536000"
    assert "Set-Cookie" not in answer.headers


def test_the_page_itself_is_asked_for_anew(front: Proxy) -> None:
    assert Visitor(front).get("/").headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("path", ["agent/interact", "metrics", "script-health-check"])
def test_what_is_for_the_machine_is_shown_to_nobody(front: Proxy, path: str) -> None:
    assert Visitor(front).get(f"/_stcore/{path}").status_code == 404
    assert front.served("state")[-1]["replica"] == "-"


def test_the_log_holds_no_address_no_query_and_no_session(front: Proxy) -> None:
    visitor = Visitor(front)
    visitor.get("/questionnaire?step=3")
    with visitor.session() as session:
        visitor.upload(session.id, 100)
        written = front.log
        assert front.served("upload")
        assert session.id not in written
    for word in ("questionnaire", "step", "upload_file"):
        assert word not in written


def test_one_address_cannot_begin_very_many_sessions_at_once(
    replicas: tuple[Running, Running], tmp_path: Path
) -> None:
    with proxy(tmp_path, [server.port for server in replicas]) as own:
        begun = time.monotonic()
        with Crowd(own) as crowd:
            let_in = sum(crowd.come(90))
        assert AT_ONCE <= let_in <= AT_ONCE + 1 + time.monotonic() - begun
        assert str(TOO_MANY) in {line["status"] for line in own.served("session")}
        assert Visitor(own).get("/").status_code == 200, "the page itself still answers"


def test_one_address_cannot_hold_very_many_sessions_open(
    replicas: tuple[Running, Running], tmp_path: Path
) -> None:
    patient = swap(swap(as_shipped(), "rate=60r/m", "rate=999r/s"), "burst=60 ", "burst=999 ")
    with proxy(tmp_path, [server.port for server in replicas], patient) as own, Crowd(own) as crowd:
        assert sum(crowd.come(OPEN + 20)) == OPEN
        crowd.leave()
        assert sum(crowd.come(1)) == 1, "who left makes room"


def test_one_address_cannot_upload_without_end(front: Proxy) -> None:
    statuses = [Visitor(front).upload("of-nobody", 10) for _ in range(40)]
    assert statuses.count(TOO_MANY) >= 10
    assert "-" in {line["replica"] for line in front.served("upload", more_than=39)}


def test_the_clients_of_a_replica_that_died_are_served_by_the_other(
    replicas: tuple[Running, Running], tmp_path: Path
) -> None:
    with (
        running(**QUIET) as dies,
        proxy(tmp_path, (dies.port, replicas[1].port)) as own,
        ExitStack() as stack,
    ):
        visitors = [Visitor(own) for _ in range(STAY)]
        for visitor in visitors:
            stack.enter_context(visitor.session())
        at = [line["replica"] for line in own.served("page", more_than=STAY - 1)]
        assert f"127.0.0.1:{dies.port}" in at
        dies.process.kill()
        dies.process.wait()
        for visitor in visitors:
            visitor.get()
        sessions = [stack.enter_context(visitor.session()) for visitor in visitors]
        assert all(said("start-title") in session.text for session in sessions)
        # Back again, it is asked by nobody whose session is at the other.
        with running(port=dies.port, **QUIET):
            for visitor, session in zip(visitors, sessions, strict=True):
                assert visitor.upload(session.id, 100) == ACCEPTED


def test_all_of_it_works_at_a_sub_path(tmp_path: Path) -> None:
    with (
        running(base=SUB_PATH, **QUIET) as server,
        proxy(tmp_path, [server.port] * 2, at_sub_path()) as own,
    ):
        visitor = Visitor(own, SUB_PATH)
        assert Visitor(own).get("/privacy").status_code == 404
        assert Visitor(own).get(SUB_PATH).headers["Location"].endswith(f"{SUB_PATH}/")
        assert visitor.get("/results/extra").headers["Location"].endswith(f"{SUB_PATH}/results")
        assert visitor.get(script(visitor)).headers["Content-Encoding"] == "gzip"
        with visitor.session() as session:
            assert visitor.upload(session.id, 100) == ACCEPTED
            session.visit(Name.PRIVACY)
            assert TITLES[Name.PRIVACY] in session.text
