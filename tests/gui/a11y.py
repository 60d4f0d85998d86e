# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Drives a real window from outside, as a screen reader and a person with keyboard and mouse do.

Needs what with-display.sh sets up, and the distribution's python3-pyatspi and xdotool.
Everything that waits polls every 50 ms until a deadline, and says what it waited for.
"""
import os
import signal
import subprocess
import time
import typing
import warnings

import gi

gi.require_version("Atspi", "2.0")
import pyatspi  # noqa: E402

warnings.filterwarnings("ignore", category=DeprecationWarning, module="pyatspi")

Node = typing.Any  # an accessible of pyatspi
POLL = 0.05
TIMEOUT = 15.0

# One child for each cell or row: walking there takes seconds, or for ever in a long list.
NEVER_BELOW = {"table", "tree table", "tree", "list box"}
CONTROLS = {"push button", "toggle button", "check box", "radio button", "combo box", "text",
            "password text", "spin button", "slider", "page tab", "table", "tree", "tree table",
            "menu item", "check menu item", "list box", "list"}


class Timeout(AssertionError):
    """What was waited for did not come."""


def wait(what: str, condition: typing.Callable, timeout: float = TIMEOUT) -> typing.Any:
    """The first true value of condition(), which may fail while the window is changing."""
    deadline = time.monotonic() + timeout
    trouble: "Exception | None" = None
    while True:
        try:
            trouble = None
            value = condition()
            if value:
                return value
        except (gi.repository.GLib.Error, LookupError, RuntimeError, NotImplementedError) as error:
            trouble = error  # the accessible is gone, or is not yet what it will be
        if time.monotonic() > deadline:
            raise Timeout(f"waited {timeout:.0f} s for {what}" + (f" ({trouble})" if trouble else ""))
        time.sleep(POLL)


# --- looking ------------------------------------------------------------------------------

def role(node: Node) -> str:
    name = node.getRoleName()
    return "push button" if name == "button" else name  # "button" since AT-SPI 2.56


def walk(node: Node, below_combos: bool = False) -> typing.Iterator[Node]:
    """The node and all below it, in order, but never the cells of tables."""
    yield node
    stop = NEVER_BELOW if below_combos else NEVER_BELOW | {"combo box"}
    if role(node) in stop and not _is_editable_combo(node):
        return
    for i in range(node.childCount):
        child = node.getChildAtIndex(i)
        if child is not None:
            yield from walk(child, below_combos)


def _is_editable_combo(node: Node) -> bool:
    return role(node) == "combo box" and has_state(node, pyatspi.STATE_EDITABLE)


def has_state(node: Node, state: int) -> bool:
    return node.getState().contains(state)


def showing(node: Node) -> bool:
    return has_state(node, pyatspi.STATE_SHOWING)


def enabled(node: Node) -> bool:
    return has_state(node, pyatspi.STATE_ENABLED)


def labels(node: Node) -> "list[str]":
    """The texts of the labels that belong to the node (QLabel::setBuddy), without mnemonics."""
    return [
        relation.getTarget(i).name.replace("&", "")
        for relation in node.getRelationSet()
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
        for i in range(relation.getNTargets())
    ]


def names(node: Node) -> "list[str]":
    """Under what a user knows the node. A combo's own name is only its current text."""
    own = [] if role(node) == "combo box" else [node.name]
    return [name for name in own + labels(node) if name]


def text(node: Node) -> str:
    """What a line edit or a label shows; what is chosen in a combo."""
    try:
        return node.queryText().getText(0, -1)
    except NotImplementedError:
        return node.name


def describe(node: Node) -> str:
    """The tree as lines, for a failure's message."""
    lines = []

    def add(one: Node, depth: int) -> None:
        lines.append("  " * depth + f"{role(one)} {one.name!r}{'' if showing(one) else ' (hidden)'}")
        if role(one) not in NEVER_BELOW:
            for i in range(one.childCount):
                child = one.getChildAtIndex(i)
                if child is not None:
                    add(child, depth + 1)

    add(node, 0)
    return "\n".join(lines)


def unnamed_controls(node: Node) -> "list[str]":
    """Controls that are on screen and that a screen reader could not tell apart."""
    return [
        f"{role(one)} in {one.parent.name if one.parent else ''!r}"
        for one in walk(node)
        if role(one) in CONTROLS and showing(one) and not names(one)
        and not (one.parent and _is_editable_combo(one.parent) and labels(one.parent))
    ]


# --- tables -------------------------------------------------------------------------------

def row_count(table: Node) -> int:
    return table.queryTable().nRows


def column_titles(table: Node) -> "list[str]":
    inner = table.queryTable()
    return [inner.getColumnDescription(i) for i in range(inner.nColumns)]


def cell(table: Node, row: int, column: "int | str") -> str:
    """The text of a cell; the column by its place or its title."""
    if isinstance(column, str):
        column = column_titles(table).index(column)
    name = table.queryTable().getAccessibleAt(row, column).name
    return _as_received(column_titles(table)[column], name)


def _as_received(title: str, name: str) -> str:
    """Cells are spoken as they are shown: a status with a capital, and what has no label too."""
    return name.lower() if title == "Status" else "" if name == "(no label)" else name


def column(table: Node, title: str, rows: "int | None" = None) -> "list[str]":
    inner, place = table.queryTable(), column_titles(table).index(title)
    count = inner.nRows if rows is None else min(rows, inner.nRows)
    cells = [inner.getAccessibleAt(i, place) for i in range(count)]
    # A table that is sorted or narrowed meanwhile has no such cell any more: who waits asks again.
    return [_as_received(title, cell.name) if cell is not None else "" for cell in cells]


# --- acting -------------------------------------------------------------------------------

def _run(*command: str) -> str:
    return subprocess.run(command, check=True, timeout=20, text=True,
                          stdout=subprocess.PIPE).stdout


def act(node: Node, *wanted: str) -> None:
    action = node.queryAction()
    offered = [action.getName(i) for i in range(action.nActions)]
    for name in wanted:
        if name in offered:
            action.doAction(offered.index(name))
            return
    raise AssertionError(f"{role(node)} {node.name!r} offers {offered}, not {wanted}")


def press(node: Node) -> None:
    wait(f"{node.name!r} to be enabled", lambda: enabled(node))
    act(node, "Press", "Toggle")


def focus(node: Node) -> None:
    node.queryComponent().grabFocus()
    wait(f"{names(node)} to have the focus", lambda: has_state(node, pyatspi.STATE_FOCUSED))


def set_text(node: Node, value: str) -> None:
    """Replaces a line edit's text at once; QLineEdit::textEdited is not emitted by this."""
    node.queryEditableText().setTextContents(value)
    wait(f"the text {value!r}", lambda: text(node) == value)


def type_into(node: Node, value: str) -> None:
    """Replaces a line edit's text as a person does."""
    focus(node)
    keys("ctrl+a", "Delete")
    if value:
        type_text(value)
    wait(f"the text {value!r}", lambda: text(node) == value)


def type_text(value: str) -> None:
    _run("xdotool", "type", "--clearmodifiers", "--delay", "5", "--", value)


def keys(*combinations: str) -> None:
    """Key presses to the window that has the focus, as xdotool calls them: "ctrl+f", "Return"."""
    _run("xdotool", "key", "--clearmodifiers", *combinations)


def click(node: Node, button: int = 1, times: int = 1) -> None:
    x, y, width, height = _settled_extents(node)
    _run("xdotool", "mousemove", str(x + width // 2), str(y + height // 2),
         "click", "--repeat", str(times), "--delay", "30", str(button))


def click_cell(table: Node, row: int, column: int, button: int = 1, times: int = 1) -> None:
    """The cell must be scrolled into view."""
    click(table.queryTable().getAccessibleAt(row, column), button, times)


def _settled_extents(node: Node) -> tuple:
    """On screen, twice the same: popups come rolling in."""
    seen: list = []

    def settled() -> bool:
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        seen.append((box.x, box.y, box.width, box.height))
        return box.width > 0 and box.height > 0 and seen[-2:] == [seen[-1]] * 2

    wait(f"{node.name!r} to stand still on screen", settled)
    return seen[-1]


def _items(combo: Node) -> "list[Node]":
    return [child.getChildAtIndex(i)
            for child in (combo.getChildAtIndex(k) for k in range(combo.childCount))
            if child is not None and role(child) in ("list", "list box")
            for i in range(child.childCount)]


def combo_items(combo: Node) -> "list[str]":
    return [item.name for item in _items(combo)]


def _is_item(shown: str, item: str) -> bool:
    """A count may stand behind it."""
    return shown == item or shown.startswith(item + " (")


def choose(combo: Node, item: str) -> None:
    """Chooses the item, whatever count stands behind it."""
    if _is_item(text(combo), item):
        return
    choose_action(combo, item)
    wait(f"{item!r} to be chosen in {names(combo)}", lambda: _is_item(text(combo), item))


def choose_action(combo: Node, item: str) -> None:
    """Opens the combo and chooses by keys. (A combo has no selection interface, and an item's
    Toggle only marks it. A click this soon after opening is often taken for the one that opened
    the popup: 5 of 30 were ignored, none of 30 by keys.)"""
    press(combo)

    def place() -> int:
        reachable = [one for one in _items(combo) if enabled(one)]
        found = [i for i, one in enumerate(reachable) if _is_item(one.name, item) and showing(one)]
        return found[0] + 1 if found else 0

    steps = wait(f"the item {item!r} in {names(combo)}", place) - 1
    keys("Home", *["Down"] * steps, "Return")


def screenshot(path: str, window: str = "root") -> None:
    """Of the screen, or of one window by its X id."""
    _run("import", "-window", window, path)


# --- the program --------------------------------------------------------------------------

class App:
    """A program that was started here; ends with the `with` block."""

    def __init__(self, *command: str, env: "dict | None" = None) -> None:
        self.process = subprocess.Popen(command, env={**os.environ, **(env or {})},
                                        stdin=subprocess.DEVNULL)
        self.root = wait(f"{command[0]} on the accessibility bus", self._registered)

    def __enter__(self) -> "App":
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def _registered(self) -> Node:
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended with {self.process.returncode}")
        desktop = pyatspi.Registry.getDesktop(0)
        desktop.clearCache()
        for i in range(desktop.childCount):
            app = desktop.getChildAtIndex(i)
            if app is not None and app.get_process_id() == self.process.pid and app.childCount:
                return app
        return None

    def nodes(self, within: "Node | None" = None) -> typing.Iterator[Node]:
        start = within or self.root
        start.clearCache()  # what libatspi remembers may be older than the last event
        return walk(start)

    def find_all(self, role_name: "str | None" = None, name: "str | None" = None,
                 within: "Node | None" = None, hidden: bool = False) -> "list[Node]":
        """`name` is a node's own or its label's, whole."""
        return [
            node for node in self.nodes(within)
            if (role_name is None or role(node) == role_name)
            and (name is None or name in names(node))
            and (hidden or showing(node))
        ]

    def find(self, role_name: "str | None" = None, name: "str | None" = None,
             within: "Node | None" = None, timeout: float = TIMEOUT) -> Node:
        """The first such node that is on screen; waits for it."""
        try:
            return wait(f"a {role_name or 'node'} named {name!r}",
                        lambda: self.find_all(role_name, name, within), timeout)[0]
        except Timeout as late:
            raise Timeout(f"{late}; there is\n{describe(within or self.root)}") from None

    def find_text(self, part: str, role_name: "str | None" = None,
                  timeout: float = TIMEOUT) -> Node:
        """The first node on screen whose name or text holds `part`."""
        def found() -> "list[Node]":
            return [n for n in self.nodes()
                    if (role_name is None or role(n) == role_name) and showing(n)
                    and (part in n.name or (role(n) in ("text", "label") and part in text(n)))]
        try:
            return wait(f"the text {part!r}", found, timeout)[0]
        except Timeout as late:
            raise Timeout(f"{late}; there is\n{describe(self.root)}") from None

    def wait_gone(self, role_name: "str | None" = None, name: "str | None" = None) -> None:
        wait(f"{role_name} {name!r} to go", lambda: not self.find_all(role_name, name))

    def windows(self) -> "list[str]":
        """X ids of the program's visible windows."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, timeout=20)
        return found.stdout.split()

    def activate(self) -> None:
        """Gives the last opened window the keyboard."""
        window = wait("a visible window", self.windows)[-1]
        _run("xdotool", "windowactivate", "--sync", window)

    def end(self, timeout: float = 10) -> int:
        """Asks the program to end, then makes it; its status."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(timeout)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        return self.process.returncode
