# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Includes point one way: cli, sample → compare, export → list → api → session → data → base, view
and below it answers beside them for export, compare, cli and ui; ui may include app, app never ui, QtGui or QtWidgets;
the keychain only inside app/session. Rooms of ui: common is for all; what is exported, the table
and then page are for the pages; the window alone knows all of them."""
import pathlib
import re

import rules

ORDER = ["base", "data", "session", "api", "list", "export", "compare"]
ALLOWED = {folder: set(ORDER[: i + 1]) for i, folder in enumerate(ORDER)}
ALLOWED["answers"] = {"base", "data", "answers"}
ALLOWED["view"] = {"base", "data", "answers", "view"}
ALLOWED["export"] |= {"answers", "view"}  # What is exported may be what is shown.
ALLOWED["compare"] |= {"answers", "view"}
ALLOWED["sample"] = {"base", "data", "session", "sample"}
ALLOWED["cli"] = {*ORDER, "answers", "view", "sample", "cli"}

ROOMS = {"common": set(), "help": set(), "settings": set(), "profiles": set(), "export": set()}
ROOMS["table"] = {"export"}
ROOMS["page"] = {"export", "table"}
for room in ("browse", "audit", "compare"):
    ROOMS[room] = {"export", "table", "page"}
ROOMS["window"] = set(ROOMS)

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
WINDOW_MODULES = ("QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtPrintSupport", "QtOpenGL")
# For where Qt's own folders cannot be listed; otherwise these only add to what is found.
WINDOW_HEADERS = set(
    "QAbstractButton QAction QApplication QBrush QClipboard QColor QComboBox QCursor "
    "QDesktopServices QDialog QFont QFontMetrics QGuiApplication QIcon QImage QKeyEvent "
    "QKeySequence QLabel QLineEdit QMainWindow QMenu QMessageBox QMouseEvent QPainter QPalette "
    "QPen QPixmap QPushButton QScreen QShortcut QStandardItemModel QStyle QStyledItemDelegate "
    "QSvgRenderer QTableView QTextDocument QTreeView QValidator QWidget QWindow".split()
)


def _names(module: str) -> set:
    names = set()
    for base in ("/usr/include", "/usr/local/include", "/opt/homebrew/include"):
        for folder in (*pathlib.Path(base).glob(f"*/qt6/{module}"),
                       *pathlib.Path(base).glob(f"qt6/{module}"),
                       *pathlib.Path(base).glob(module)):
            names |= {entry.name for entry in folder.iterdir() if entry.is_file()}
    return names


def window_headers() -> set:
    core = _names("QtCore") | _names("QtNetwork")
    return WINDOW_HEADERS | (set().union(*map(_names, WINDOW_MODULES)) - core)


def _wrong_in_app(folder: str, name: str, windowed: set) -> str:
    if folder not in ALLOWED:
        return f"app/{folder} has no place in the order; add it to ORDER of this check"
    if name.startswith("ui/"):
        return "app never includes ui"
    if name in windowed or name.split("/")[0] in WINDOW_MODULES:
        return f"<{name}> belongs to QtGui or QtWidgets, which app does not know"
    if name.startswith("qt6keychain/") and folder != "session":
        return "the keychain is known only inside app/session"
    target = name.split("/")
    # app/version.h and the like are written at configure time and belong to no folder.
    if target[0] == "app" and len(target) > 2 and target[1] not in ALLOWED[folder]:
        return f"app/{folder} may not include app/{target[1]}"
    return ""


def _wrong_in_ui(room: str, name: str) -> str:
    if room not in ROOMS:
        return f"ui/{room} has no place among the rooms; add it to ROOMS of this check"
    target = name.split("/")
    if target[0] == "ui" and target[1] not in {"common", room, *ROOMS[room]}:
        return f"ui/{room} may not include ui/{target[1]}"
    return ""


def _wrong(parts: tuple, quoted: bool, name: str, windowed: set) -> str:
    if name.startswith("tests/"):
        return "programs do not include tests"
    if quoted and not name.startswith(("app/", "ui/")) and not name.endswith(".moc"):
        return f'"{name}" is not from the root of the project ("app/…" or "ui/…")'
    if parts[0] == "app" and len(parts) > 2:
        return _wrong_in_app(parts[1], name, windowed)
    if parts[0] == "ui" and len(parts) > 2:
        return _wrong_in_ui(parts[1], name)
    return ""


def check(root: pathlib.Path) -> list:
    found = []
    windowed = window_headers()
    for path in rules.sources(root, "app", "ui"):
        relative = path.relative_to(root)
        text = rules.code_only(rules.read(path))
        for match in INCLUDE.finditer(text):
            wrong = _wrong(relative.parts, match[1] == '"', match[2], windowed)
            if wrong:
                found.append(rules.Finding(
                    relative.as_posix(), rules.line_of(text, match.start(1)), wrong))
    return found


CLEAN = {
    "app/base/result.h": "#include <variant>\n",
    "app/api/a.cpp": '#include "app/base/result.h"\n#include <QAbstractTableModel>\n'
                     '// #include "ui/window.h"\n#include "a.moc"\n',
    "app/session/k.cpp": "#include <qt6keychain/keychain.h>\n",
    "app/cli/main.cpp": '#include "app/sample/s.h"\n#include "app/version.h"\n',
    "ui/window.h": '#include "app/api/a.h"\n#include <QWidget>\n',
    "ui/audit/p.h": '#include "ui/table/t.h"\n#include "ui/page/p.h"\n',
    "ui/window/w.h": '#include "ui/audit/p.h"\n#include "ui/common/icon.h"\n',
}


def _plant(name: str, path: str, content: str) -> rules.Plant:
    return rules.Plant(name, path, {path: content})


PLANTS = [
    _plant("base includes api", "app/base/b.h", '#include "app/api/a.h"\n'),
    _plant("session includes list", "app/session/b.cpp", '#include "app/list/a.h"\n'),
    _plant("sample includes api", "app/sample/s.cpp", '#include "app/api/a.h"\n'),
    _plant("answers include view", "app/answers/b.cpp", '#include "app/view/a.h"\n'),
    _plant("api includes sample", "app/api/b.cpp", '#  include "app/sample/a.h"\n'),
    _plant("app includes ui", "app/cli/b.cpp", '#include "ui/window.h"\n'),
    _plant("app includes a widget", "app/data/b.h", "#include <QWidget>\n"),
    _plant("app includes a colour", "app/data/b.h", "#include <QtGui/QColor>\n"),
    _plant("keychain outside session", "app/api/b.h", "#include <qt6keychain/keychain.h>\n"),
    _plant("an include beside", "ui/b.h", '#include "window.h"\n'),
    _plant("a page includes another", "ui/audit/b.h", '#include "ui/browse/page.h"\n'),
    _plant("the table includes a page's room", "ui/table/b.h", '#include "ui/audit/p.h"\n'),
    _plant("a page includes the window", "ui/browse/b.h", '#include "ui/window/w.h"\n'),
    _plant("an unknown room", "ui/misc/b.h", "#include <QWidget>\n"),
    _plant("a program includes a test", "ui/b.h", '#include "tests/common/x.h"\n'),
    _plant("an unknown folder", "app/misc/b.h", "#include <vector>\n"),
]

if __name__ == "__main__":
    rules.main(check, CLEAN, PLANTS)
