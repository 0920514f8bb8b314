"""Same draft, same bytes: whatever the clock, time zone, locale, hash seed or workspace path."""
import shutil
import time

from aspirant_cli import WorkspaceCase, call

import unittest


class Determinism(WorkspaceCase):
    def test_two_exports_are_identical(self):
        draft = self.sample()
        arguments = ["export", draft, "--lang", "en,zh-Hant,zh-Hans", "--as-at", "2026-11-22"]
        one, two = self.path / "one.zip", self.path / "elsewhere" / "two.zip"
        two.parent.mkdir()
        self.cli(*arguments, "--out", one, check=0, env={"TZ": "Asia/Hong_Kong", "LC_ALL": "C.UTF-8", "QT_HASH_SEED": "0"})
        moved = self.path / "another name 港" / "workspace"
        moved.parent.mkdir()
        shutil.copytree(self.workspace, moved)
        time.sleep(2.1)
        call(moved, *arguments, "--out", two, check=0,
             env={"TZ": "America/St_Johns", "LC_ALL": "C", "LANG": "de_DE.UTF-8", "QT_HASH_SEED": "12345", "ASPIRANT_USER": "Someone else"})
        self.assertEqual(one.read_bytes(), two.read_bytes())


if __name__ == "__main__":
    unittest.main(verbosity=2)
