#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""A second implementation of the API, by another framework, for tests over a real socket.

Prints `READY PORT TOKEN` when it listens on 127.0.0.1, writes one JSON line to --log for each
request just before it is answered, and ends when its standard input is closed, so that none is left
over when a test dies. The token comes from the environment (PEER_TOKEN) or is random.
"""
import argparse
import asyncio
import itertools
import json
import os
import secrets
import socket
import sys
import threading
import time
import typing

import fastapi
import uvicorn
from fastapi.responses import JSONResponse, Response

import peerdata

PREFIX = "/api/v1/connections/users/"


def parse(argv: "list[str]") -> argparse.Namespace:
    def pair(value_of: typing.Callable) -> typing.Callable:
        def split(text: str) -> tuple:
            key, equals, value = text.rpartition("=")
            if not equals:
                raise argparse.ArgumentTypeError(f"{text!r} is not KEY=VALUE")
            return key, value_of(value)
        return split

    def detail(text: str) -> tuple:
        key, _, value = text.partition("=")
        return key, json.loads(value)

    parser = argparse.ArgumentParser(description=__doc__)
    add = parser.add_argument
    add("--user", action="append", type=pair(int), default=[], metavar="ID=COUNT",
        help="a user and how many connections it has; default alice=240, empty=0")
    add("--workspace", action="append", default=[], metavar="ID",
        help="a workspace that the token may see; the first one is the default (ws-main)")
    add("--log", metavar="FILE", help="one JSON line for each request")
    add("--delay", type=int, default=0, metavar="MS", help="before each answer")
    add("--delay-query", action="append", type=pair(int), default=[], metavar="TEXT=MS",
        help="before the answer to a request whose query contains TEXT")
    add("--hold", metavar="FILE", help="answer nothing as long as FILE is there")
    add("--cap", type=int, metavar="N", help="never give more than N rows, whatever limit says")
    add("--refuse-above", action="append", type=pair(int), default=[], metavar="LIMIT=CODE",
        help="answer requests for more than LIMIT rows with CODE; 0: with nothing")
    add("--pad", type=int, default=0, metavar="BYTES", help="that much more in each row")
    add("--own-total", action="store_true", help="count the rows of the page as the total")
    add("--ignore-filters", action="store_true", help="give rows of all statuses and types")
    add("--insert", action="append", type=pair(int), default=[], metavar="N=ROWS",
        help="before request N is answered, new rows come in front of each list")
    add("--touch", action="append", type=int, default=[], metavar="N",
        help="before request N is answered, every row is updated")
    add("--status", action="append", type=pair(int), default=[], metavar="USER=CODE",
        help="answer this user's requests with CODE")
    add("--detail", action="append", type=detail, default=[], metavar="USER=JSON",
        help="the `detail` that goes with --status; the user id has no = in it")
    return parser.parse_args(argv)


class Journal:
    """An ASGI layer around the application that writes down what came and how it was answered."""

    def __init__(self, app: typing.Callable, path: "str | None", token: str) -> None:
        self.app = app
        self.token = token
        self.file = open(path, "a", encoding="utf-8") if path else None
        self.started = time.monotonic()

    def _authorization(self, headers: "list[tuple[str, str]]") -> str:
        sent = [value for name, value in headers if name == "authorization"]
        if not sent:
            return "none"
        return "ok" if sent == [f"Bearer {self.token}"] else "wrong"

    def _now(self) -> int:
        return round((time.monotonic() - self.started) * 1000)

    async def __call__(self, scope: dict, receive: typing.Callable, send: typing.Callable) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = [(n.decode("latin-1"), v.decode("latin-1")) for n, v in scope["headers"]]
        line = {
            "method": scope["method"],
            "path": scope["path"],
            "raw_path": scope["raw_path"].decode("latin-1"),
            "query": scope["query_string"].decode("latin-1"),
            "authorization": self._authorization(headers),
            # The token itself is never written down.
            "headers": [[n, v] for n, v in headers if "authorization" not in n],
            "status": None, "arrived_ms": self._now(), "gone": False,
        }
        scope["peer.line"] = line

        async def watched(message: dict) -> None:
            if message["type"] == "http.response.start":
                line["status"] = message["status"]
            elif not message.get("more_body"):
                # Before the last byte goes out: who has the answer can rely on the line.
                self._write(line)
            await send(message)

        try:
            await self.app(scope, receive, watched)
        finally:
            if "answered_ms" not in line:
                self._write(line)

    def _write(self, line: dict) -> None:
        line["answered_ms"] = self._now()
        if self.file:
            self.file.write(json.dumps(line) + "\n")
            self.file.flush()


def authenticate(token: str) -> typing.Callable:
    def check(authorization: "str | None" = fastapi.Header(None)) -> None:
        scheme, _, sent = (authorization or "").partition(" ")
        if scheme.lower() != "bearer" or not secrets.compare_digest(sent.encode(), token.encode()):
            raise fastapi.HTTPException(
                401, "Invalid token" if authorization else "Not authenticated",
                {"WWW-Authenticate": "Bearer"})
    return check


def forced(code: int, detail: object) -> Response:
    headers = {"Retry-After": "1"} if code == 429 else {}
    if 300 <= code < 400 and code != 304:
        headers["Location"] = "/elsewhere"
    if code in (204, 304):
        return Response(status_code=code)
    return JSONResponse({"detail": detail}, code, headers)


def application(options: argparse.Namespace, token: str) -> fastapi.FastAPI:
    workspaces = options.workspace or ["ws-main"]
    users = dict(options.user or [("alice", 240), ("empty", 0)])
    data = {user: peerdata.rows(user, count, workspaces[0]) for user, count in users.items()}
    status_of, detail_of = dict(options.status), dict(options.detail)
    for row in (row for rows in data.values() for row in rows if options.pad):
        row["config"] = {"pad": "x" * options.pad}
    app = fastapi.FastAPI(docs_url=None, redoc_url=None)
    numbers = itertools.count(1)

    def drift() -> None:
        number = next(numbers)
        for at, count in options.insert:
            if int(at) == number:
                for user, rows in data.items():
                    rows[:0] = peerdata.rows(f"{user} before {number}", count, workspaces[0])
        if number in options.touch:
            for row in (row for rows in data.values() for row in rows):
                row["updated_at"] = f"2026-02-03T04:05:{number:02}Z"

    async def refusal(request: fastapi.Request, limit: int) -> "Response | None":
        for above, code in options.refuse_above:
            if limit > int(above):
                while code == 0 and not await request.is_disconnected():
                    await asyncio.sleep(0.02)
                return forced(code or 504, [{"loc": ["query", "limit"], "type": "less_than_equal",
                                             "msg": f"Input should be at most {above}"}])
        return None

    async def wait(request: fastapi.Request) -> None:
        query = str(request.url.query)
        delay = options.delay + sum(ms for text, ms in options.delay_query if text in query)
        if delay:
            await asyncio.sleep(delay / 1000)
        while options.hold and os.path.exists(options.hold):
            await asyncio.sleep(0.02)
        request.scope["peer.line"]["gone"] = await request.is_disconnected()

    # A `/` in the user id arrives as %2F, which only the path converter lets through.
    @app.get(PREFIX + "{user_id:path}", dependencies=[fastapi.Depends(authenticate(token))])
    async def connections(
        request: fastapi.Request,
        user_id: str,
        skip: int = fastapi.Query(0, ge=0),
        limit: int = fastapi.Query(100, ge=1, le=1000),
        integration_type: typing.Optional[peerdata.IntegrationType] = fastapi.Query(None),
        status: typing.Optional[peerdata.ConnectionStatus] = fastapi.Query(None),
        x_workspace_id: typing.Optional[str] = fastapi.Header(None, alias="X-Workspace-Id"),
    ) -> Response:
        await wait(request)
        drift()
        if refused := await refusal(request, limit):
            return refused
        if request.scope["raw_path"].count(b"/") != PREFIX.count("/"):
            raise fastapi.HTTPException(404, "Not Found")
        if user_id in status_of:
            code = status_of[user_id]
            return forced(code, detail_of.get(user_id, f"Forced {code}"))
        if x_workspace_id is not None and x_workspace_id not in workspaces:
            raise fastapi.HTTPException(403, "Access to this workspace is not allowed")
        if user_id not in data:
            raise fastapi.HTTPException(404, "User not found")
        found = [
            row for row in data[user_id]
            if options.ignore_filters
            or ((status is None or row["status"] == status.value)
                and (integration_type is None or row["integration_type"] == integration_type.value))
        ]
        page = found[skip:skip + min(limit, options.cap or limit)]
        total = len(page if options.own_total else found)
        return JSONResponse({"connections": page, "total": total,
                             "page": skip // limit + 1, "size": limit})

    return app


class Server(uvicorn.Server):
    """Says READY once it accepts connections, and stops with its standard input."""

    def __init__(self, config: uvicorn.Config, ready: str) -> None:
        super().__init__(config)
        self.ready = ready

    async def startup(self, sockets: "list | None" = None) -> None:
        await super().startup(sockets)
        print(self.ready, flush=True)
        threading.Thread(target=self._stop_at_end_of_input, daemon=True).start()

    def _stop_at_end_of_input(self) -> None:
        while os.read(0, 4096):
            pass
        self.should_exit = True
        time.sleep(0.5)
        self.force_exit = True  # answers still delayed are not waited for
        time.sleep(2)
        os._exit(0)


def main() -> None:
    options = parse(sys.argv[1:])
    token = os.environ.pop("PEER_TOKEN", "") or secrets.token_urlsafe(24)
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.bind(("127.0.0.1", 0))
    listener.listen(64)
    app = Journal(application(options, token), options.log, token)
    config = uvicorn.Config(app, log_level="warning", access_log=False, lifespan="off")
    Server(config, f"READY {listener.getsockname()[1]} {token}").run(sockets=[listener])


if __name__ == "__main__":
    main()
