"""No socket of the internet families is ever opened: the whole journey under strace."""
import os
import pathlib
import subprocess
import unittest

from aspirant_cli import CLI, SAMPLES, WorkspaceCase


class NoNetwork(WorkspaceCase):
    def traced(self, program, *arguments, env=None):
        trace = self.path / "trace.txt"
        environment = {**os.environ, "ASPIRANT_WORKSPACE": str(self.workspace), **(env or {})}
        subprocess.run(["strace", "-f", "-qq", "-e", "trace=socket,socketpair,connect", "-o", trace, program, *map(str, arguments)],
                       env=environment, capture_output=True, timeout=240)
        return trace.read_text()

    def assertOffline(self, trace):
        self.assertNotRegex(trace, r"AF_INET|PF_INET|AF_INET6")

    def test_strace_sees_sockets_at_all(self):
        script = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"
        self.assertIn("AF_INET", self.traced("python3", "-c", script))

    def test_command_line(self):
        draft = self.sample()
        out = self.path / "out.zip"
        for arguments in (["list"], ["check", draft], ["export", draft, "--out", out, "--lang", "en,zh-Hant"], ["verify", out], ["import", out]):
            self.assertOffline(self.traced(CLI, *arguments))

    @unittest.skipUnless("ASPIRANT_WINDOW" in os.environ, "needs the window's program")
    def test_window(self):
        draft = self.sample()
        trace = self.traced("timeout", "5", os.environ["ASPIRANT_WINDOW"], "--draft", draft, "--lang", "zh-Hant",
                            env={"QT_QPA_PLATFORM": "offscreen"})
        self.assertOffline(trace)


if __name__ == "__main__":
    unittest.main(verbosity=2)
