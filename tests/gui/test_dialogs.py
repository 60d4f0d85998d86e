# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""Every window fits the screen: `test_dialogs.py PROGRAM`, on screens of several sizes."""
import base64
import json
import os
import re
import struct
import subprocess
import typing
import unittest

import a11y
import window as gui

SCALE = float(os.environ.get("QT_SCALE_FACTOR", "1"))
BUTTONS = ("push button", "toggle button")
# By the menu, and what each of them opens.
MENU = ("Add profile…", "Edit profile…", "Remove profile…", "Replace token…", "Open an export…",
        "Export…", "Verify a file…", "Settings…", "Audit users…", "Compare…", "Manual",
        "Keyboard shortcuts", "About Mielto Connections")


def geometry(window: str) -> "tuple[int, int, int, int]":
    """Left, top, width and height in pixels of the screen, with the frame around it."""
    def say(*command: str) -> str:
        return subprocess.run(command, check=True, timeout=20, text=True,
                              stdout=subprocess.PIPE).stdout

    shown = say("xwininfo", "-id", window)
    x, y, width, height = (int(re.search(f"{word}: +(-?[0-9]+)", shown)[1]) for word in (
        "Absolute upper-left X", "Absolute upper-left Y", "Width", "Height"))
    frame = say("xprop", "-id", window, "_NET_FRAME_EXTENTS").rpartition("=")[2]
    left, right, top, bottom = (
        [int(part) for part in frame.split(",")] if "," in frame else [0, 0, 0, 0])
    return x - left, y - top, width + left + right, height + top + bottom


def screen() -> "tuple[int, int]":
    words = subprocess.run(["xdotool", "getdisplaygeometry"], check=True, timeout=20, text=True,
                           stdout=subprocess.PIPE).stdout.split()
    return int(words[0]), int(words[1])


class Dialogs(gui.Case):
    def setUp(self) -> None:
        super().setUp()
        self.start_peer()
        gui.add_profile("East", self.peer.url)

    def open_window(self) -> None:
        self.start_window("--profile", "East", env={"MIELTO_TOKEN": self.peer.token})
        a11y.press(self.app.find("push button", "Add token…"))
        self.use_token_for_session(self.peer.token)
        self.load("alice")
        self.table(240)

    def assertOnScreen(self, window: str) -> None:
        left, top, width, height = geometry(window)
        wide, high = screen()
        self.assertGreaterEqual((left, top), (0, 0))
        self.assertLessEqual(left + width, wide)
        self.assertLessEqual(top + height, high)

    def assertButtonsOnScreen(self, dialog: a11y.Node) -> int:
        """What stands in a part that scrolls comes into sight with the focus."""
        wide, high = (side / SCALE for side in screen())
        buttons = [node for node in self.app.nodes(dialog)
                   if a11y.role(node) in BUTTONS and a11y.showing(node)]
        for button in buttons:
            def box(button: a11y.Node = button) -> typing.Any:
                return button.queryComponent().getExtents(a11y.pyatspi.DESKTOP_COORDS)

            def is_on_screen() -> bool:
                at = box()
                return (at.x >= 0 and at.y >= 0 and at.width > 0 and at.height > 0
                        and at.x + at.width <= wide and at.y + at.height <= high)
            if not is_on_screen() and a11y.enabled(button):
                button.queryComponent().grabFocus()
            a11y.wait(f"{button.name!r} on the screen", is_on_screen)
        return len(buttons)

    def dialogs(self) -> "list[a11y.Node]":
        self.app.root.clearCache()
        tops = [self.app.root.getChildAtIndex(i) for i in range(self.app.root.childCount)]
        return [top for top in tops if top is not None and a11y.role(top) != "frame"
                and a11y.showing(top)]

    def look_at(self, what: str) -> None:
        dialog = a11y.wait(f"the dialog of {what}", self.dialogs)[-1]
        a11y.wait("its window", lambda: len(self.app.windows()) > 1)
        self.app.activate()
        try:
            self.assertOnScreen(self.app.windows()[-1])
            self.assertGreater(self.assertButtonsOnScreen(dialog), 0)
        finally:
            a11y.keys("Escape")
            a11y.wait(f"{what} to close", lambda: not self.dialogs())
            self.app.activate()

    def test_every_dialog_has_its_buttons_on_the_screen(self) -> None:
        self.open_window()
        self.assertOnScreen(self.app.windows()[-1])
        for name in MENU:
            with self.subTest(dialog=name):
                self.choose_menu(name)
                self.look_at(name)
        with self.subTest(dialog="Several…"):
            a11y.choose_action(self.app.find("combo box", "Status"), "Several…")
            self.look_at("Several…")
        self.assertEqual(self.queries(), ["skip=0&limit=1000"])

    def test_the_window_opens_within_the_screen_and_uses_most_of_it(self) -> None:
        self.start_window()
        left, top, width, height = geometry(self.app.windows()[-1])
        self.assertOnScreen(self.app.windows()[-1])
        wide, high = screen()
        self.assertGreater(width, 0.7 * wide)
        self.assertGreater(height, 0.7 * high)

    def test_a_place_that_is_not_on_the_screen_is_not_taken(self) -> None:
        # As QWidget::saveGeometry() writes it, of a screen that was as wide and higher.
        frame = (300, 600, 2300, 2100)
        inner = (304, 630, 2296, 2096)
        saved = struct.pack(">IHH4i4iiBBi4i", 0x01D9D0CB, 3, 0, *frame, *inner, 0, 0, 0,
                            int(screen()[0] / SCALE), *inner)
        gui.SETTINGS.mkdir(parents=True, exist_ok=True)
        (gui.SETTINGS / "settings.json").write_text(json.dumps(
            {"schema": 1, "window_geometry": base64.b64encode(saved).decode()}))
        self.start_window()
        self.assertOnScreen(self.app.windows()[-1])

    def test_the_window_comes_back_where_it_was(self) -> None:
        self.start_window()
        window = self.app.windows()[-1]
        subprocess.run(["xdotool", "windowsize", "--sync", window, str(int(820 * SCALE)),
                        str(int(500 * SCALE))], check=True, timeout=20)
        before = geometry(window)
        a11y.keys("ctrl+q")
        self.app.process.wait(20)
        self.start_window()
        a11y.wait("the same size",
                  lambda: geometry(self.app.windows()[-1])[2:] == before[2:])


if __name__ == "__main__":
    unittest.main(verbosity=2)
