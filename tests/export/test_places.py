# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
"""The same bytes in every time zone and locale: among them one with half an hour, ones in the middle
of a change of the clocks, one that writes a comma in numbers, one with a dotless i, one with other
digits."""
import unittest

import hostile
import locales
import writer

REPLY = hostile.reply(hostile.records(200, seed=5))
ZONES = ("UTC", "Asia/Kolkata", "America/St_Johns", "Europe/Berlin", "Pacific/Kiritimati")
LOCALES = ("de_DE", "tr_TR", "ar_EG")


class Places(writer.Case):
    @classmethod
    def setUpClass(cls) -> None:
        cls.locales = locales.Locales(*LOCALES)
        cls.addClassCleanup(cls.locales.remove)

    def test_the_locales_are_there(self) -> None:
        """Else the other tests would test nothing."""
        self.assertIn(b'decimal_point=","', self.locales.shown("de_DE", "LC_NUMERIC").stdout)

    def test_c03_files_are_the_same_everywhere(self) -> None:
        for format in writer.FORMATS:
            expected = self.write(f"list.{format}", REPLY, TZ="UTC").read_bytes()
            for zone in ZONES:
                for locale in LOCALES:
                    with self.subTest(format, zone=zone, locale=locale):
                        found = self.write(f"list.{format}", REPLY, TZ=zone,
                                           **self.locales.environment(locale)).read_bytes()
                        self.assertEqual(found, expected)


if __name__ == "__main__":
    unittest.main()
