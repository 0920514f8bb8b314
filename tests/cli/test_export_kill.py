"""A killed export leaves the whole bundle or none, and loses nothing of the draft."""
import os
import random
import signal
import subprocess
import time
import unittest

from aspirant_cli import CLI, WorkspaceCase

KILLS = 40


class ExportKill(WorkspaceCase):
    def test_whole_file_or_none(self):
        draft = self.sample()
        shown = self.cli("--json", "show", draft).out
        out = self.path / "bundles" / "out.zip"
        out.parent.mkdir()
        environment = {**os.environ, "ASPIRANT_WORKSPACE": str(self.workspace)}
        started = time.monotonic()
        self.cli("export", draft, "--out", out, check=0)
        whole = time.monotonic() - started
        out.unlink()
        seen = {"none": 0, "whole": 0}
        rng = random.Random(7)
        for _ in range(KILLS):
            process = subprocess.Popen([CLI, "export", draft, "--out", str(out)], env=environment,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(rng.uniform(0, whole * 1.1))
            process.send_signal(signal.SIGKILL)
            process.wait()
            if out.exists():
                self.cli("verify", out, check=0)
                seen["whole"] += 1
                out.unlink()
            else:
                seen["none"] += 1
        self.assertGreater(seen["none"], 0)
        self.assertEqual(self.cli("--json", "show", draft).out, shown)


if __name__ == "__main__":
    unittest.main(verbosity=2)
