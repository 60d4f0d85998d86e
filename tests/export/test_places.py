# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""The same bytes in every time zone and locale: among them one with half an hour, ones in the middle
of a change of the clocks, one that writes a comma in numbers, one with a dotless i, one with other
digits."""
import pathlib
import subprocess
import tempfile
import unittest

import hostile
import writer

REPLY = hostile.reply(hostile.records(200, seed=5))
ZONES = ("UTC", "Asia/Kolkata", "America/St_Johns", "Europe/Berlin", "Pacific/Kiritimati")
LOCALES = ("de_DE", "tr_TR", "ar_EG")


class Places(writer.Case):
    @classmethod
    def setUpClass(cls) -> None:
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.locales = folder.name
        for locale in LOCALES:
            subprocess.run(["localedef", "-i", locale, "-f", "UTF-8",
                            str(pathlib.Path(folder.name, f"{locale}.UTF-8"))], check=True)

    def test_the_locales_are_there(self) -> None:
        """Else the other tests would test nothing."""
        shown = subprocess.run(["locale", "-k", "LC_NUMERIC"], stdout=subprocess.PIPE, check=True,
                               env={"LOCPATH": self.locales, "LC_ALL": "de_DE.UTF-8"}).stdout
        self.assertIn(b'decimal_point=","', shown)

    def test_c03_files_are_the_same_everywhere(self) -> None:
        for format in writer.FORMATS:
            expected = self.write(f"list.{format}", REPLY, TZ="UTC").read_bytes()
            for zone in ZONES:
                for locale in LOCALES:
                    with self.subTest(format, zone=zone, locale=locale):
                        found = self.write(f"list.{format}", REPLY, TZ=zone, LOCPATH=self.locales,
                                           LC_ALL=f"{locale}.UTF-8").read_bytes()
                        self.assertEqual(found, expected)


if __name__ == "__main__":
    unittest.main()
