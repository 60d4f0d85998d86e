# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Takes the manual's pictures anew, on the sample data; not a test, run by hand:
`tests/gui/with-display.sh python3 tests/gui/manual_pictures.py PROGRAM CLI resources/help`."""
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile

CLI, TARGET = sys.argv.pop(2), pathlib.Path(sys.argv.pop(2))

import a11y  # noqa: E402
import window as gui  # noqa: E402

USER = "usr_8f3a1c52e9b74d06"
OTHERS = "usr_95ac2f7b08d34e61\nusr_3d80e5c6f19a42b7\nusr_nobody\nusr_b74f19d2053e4ca8\n"
WIDTH, HEIGHT = 860, 560


def take(app: a11y.App, name: str, height: int = 0) -> None:
    """The newest window, or its upper part, once it has stopped moving, without its frame; few colours, so that the
    file is small."""
    window = app.windows()[-1]
    seen: "list[bytes]" = []

    def is_still() -> bool:
        seen.append(subprocess.run(["import", "-window", window, "rgba:-"], check=True,
                                   stdout=subprocess.PIPE).stdout)
        return seen[-2:] == [seen[-1]] * 2

    a11y.wait("a window that stands still", is_still)
    shot = subprocess.run(["import", "-window", window, "png:-"], check=True,
                          stdout=subprocess.PIPE).stdout
    crop = ["-crop", f"x{height}+0+0", "+repage"] if height else []
    subprocess.run(["convert", "png:-", *crop, "-bordercolor", "#b0b0b0", "-border", "1", "-dither",
                    "None", "-colors", "64", "-strip", "-define", "png:compression-level=9",
                    str(TARGET / name)], input=shot, check=True)


def resize(app: a11y.App) -> None:
    subprocess.run(["xdotool", "windowsize", "--sync", app.windows()[-1], str(WIDTH), str(HEIGHT)],
                   check=True)


def start(*arguments: str, env: "dict | None" = None) -> "tuple[gui.Case, a11y.App]":
    case = gui.Case()
    case.start_window(*arguments, env=env)
    resize(case.app)
    return case, case.app


def make_older(path: pathlib.Path) -> None:
    """Three differences to what the file held, and a manifest that proves it."""
    lines = path.read_text().splitlines()
    lines[2] = lines[2].replace('"status":"active"', '"status":"error"')
    lines[4] = lines[4].replace("OpenAI", "Open AI", 1)
    del lines[6]
    path.write_text("\n".join(lines) + "\n")
    manifest = path.with_name(path.name + ".manifest.json")
    told = json.loads(manifest.read_text())
    told["sha256"] = hashlib.sha256(path.read_bytes()).hexdigest()
    told["rows"] = told["users"][0]["rows"] = told["users"][0]["total"] = len(lines)
    manifest.write_text(json.dumps(told))


def browse() -> None:
    case, app = start("--demo", "--user", USER)
    table = case.table(240)
    app.find_text("complete", "label")
    case.click_row(table, 2)
    take(app, "window.png")
    a11y.choose(app.find("combo box", "Status"), "Error")
    app.find_text("11 of 11 loaded", "label")
    a11y.keys("ctrl+f")
    a11y.type_text("sales")
    app.find_text("of 11", "label")
    case.click_row(app.find("table", "Connections"), 0)
    take(app, "filters.png")
    a11y.keys("ctrl+e")
    field = app.find("text", "File")
    field.queryEditableText().setTextContents("errors.csv")
    take(app, "export.png")
    case.doCleanups()


def profile() -> None:
    case, app = start("--demo")
    a11y.keys("ctrl+n")
    app.find("text", "Server address")
    app.activate()
    a11y.type_into(app.find("text", "Name"), "Production")
    a11y.choose(app.find("combo box", "Colour"), "Red")
    take(app, "server.png")
    case.doCleanups()


def audit() -> None:
    case, app = start("--demo", "--user", USER)
    case.table(240)
    a11y.keys("ctrl+shift+u")
    field = app.find("text", "User IDs")
    app.activate()
    field.queryEditableText().setTextContents(USER + "\n" + OTHERS)
    begin = app.find("push button", "Start")
    a11y.wait("the ids to be sorted out", lambda: a11y.enabled(begin))
    a11y.press(begin)
    app.find_text("5 of 5 users", "label")
    a11y.press(app.find(name="Users (5)"))
    take(app, "audit.png", 372)
    case.doCleanups()


def compare() -> None:
    with subprocess.Popen([CLI, "serve-sample"], stdout=subprocess.PIPE, text=True,
                          stderr=subprocess.DEVNULL) as server, \
            tempfile.TemporaryDirectory() as folder:
        url, token = server.stdout.readline().split()
        signed_in = {"MIELTO_TOKEN": token}
        old = pathlib.Path(folder) / "monday.ndjson"
        subprocess.run([CLI, "export", USER, "--server", url, "--allow-http", "--manifest",
                        "--output", str(old)], check=True, env={**os.environ, **signed_in})
        make_older(old)
        case, app = start("--server", url, "--allow-http", "--user", USER, "--open", str(old),
                          env=signed_in)
        case.table(239)
        a11y.keys("ctrl+1")
        case.table(240)
        a11y.keys("ctrl+shift+d")
        app.find("combo box", "Old")
        app.activate()
        a11y.press(app.find("push button", "Compare"))
        table = app.find("table", "Differences")
        a11y.wait("the differences", lambda: a11y.row_count(table) == 3)
        a11y.click_cell(table, 0, 0)
        take(app, "compare.png", 300)
        case.doCleanups()
        server.terminate()


for picture in (browse, profile, audit, compare):
    picture()
