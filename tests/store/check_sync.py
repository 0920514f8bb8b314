"""What the store acknowledges has been synced before: looks at the system calls, since a kill cannot show it.

    check_sync.py KILL_SUBJECT
"""
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CALL = re.compile(r"^\d+ +(?P<name>\w+)\((?P<arguments>.*)\) += (?P<result>-?\d+)")
EDITS = 12  # the subject's sixth is a file, its fourth and eleventh are rows


def calls(subject, folder):
    """(name, arguments) of the calls that succeeded, in order."""
    log = folder / "calls"
    subprocess.run(["strace", "-f", "-y", "-s", "256", "-o", log, "-e",
                    "trace=write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,link,linkat", subject, folder / "w", str(EDITS)],
                   check=True, stdout=subprocess.DEVNULL)
    found = []
    for line in log.read_text(errors="replace").splitlines():
        call = CALL.match(line)
        if call and int(call["result"]) >= 0:
            found.append((call["name"], call["arguments"]))
    return found


def is_sync(call, name):
    """Whether a call syncs a file whose name ends so."""
    return call[0] in ("fsync", "fdatasync") and re.search(re.escape(name) + r">$", call[1])


def is_write(call, name):
    return call[0] in ("write", "pwrite64") and re.match(r"\d+<[^>]*" + re.escape(name) + ">", call[1])


class Sync(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp())
        cls.calls = calls(SUBJECT, cls.folder)
        # (what, detail, the calls since the acknowledgement before)
        cls.acknowledged = []
        start = 0
        for number, call in enumerate(cls.calls):
            said = re.match(r'1<[^>]*>, "(answer|row|file) \d+ ([^\\]+)\\n"', call[1]) if call[0] == "write" else None
            if said:
                cls.acknowledged.append((said[1], said[2], cls.calls[start:number]))
                start = number + 1

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def test_every_edit_was_acknowledged(self):
        self.assertEqual(len(self.acknowledged), EDITS)
        self.assertEqual({what for what, _, _ in self.acknowledged}, {"answer", "row", "file"})

    def test_the_log_is_synced_after_its_last_write_and_before_the_acknowledgement(self):
        for what, detail, before in self.acknowledged:
            writes = [i for i, call in enumerate(before) if is_write(call, "workspace.sqlite-wal")]
            syncs = [i for i, call in enumerate(before) if is_sync(call, "workspace.sqlite-wal")]
            self.assertTrue(writes, f"{what} {detail}: nothing was written")
            self.assertTrue(syncs and syncs[-1] > writes[-1], f"{what} {detail}: acknowledged before the sync")

    def test_an_attachment_is_synced_then_named_then_its_folder_synced(self):
        files = [(detail, before) for what, detail, before in self.acknowledged if what == "file"]
        self.assertTrue(files)
        for sha256, before in files:
            place = f"attachments/{sha256[:2]}/{sha256[2:]}"
            named = [i for i, call in enumerate(before) if call[0].startswith("rename") and place in call[1]]
            self.assertEqual(len(named), 1, sha256)
            incoming = re.search(r"\.incoming-[0-9a-f]+", before[named[0]][1])[0]
            writes = [i for i, call in enumerate(before) if is_write(call, incoming)]
            synced = [i for i, call in enumerate(before) if is_sync(call, incoming)]
            folder = [i for i, call in enumerate(before) if is_sync(call, f"attachments/{sha256[:2]}")]
            log = [i for i, call in enumerate(before) if is_sync(call, "workspace.sqlite-wal")]
            self.assertTrue(writes and synced and writes[-1] < synced[-1] < named[0], "synced before it got its name")
            self.assertTrue(folder and folder[-1] > named[0], "the name itself was synced")
            self.assertLess(folder[0], log[-1], "the answer that refers to it came afterwards")

    def test_the_database_is_synced_before_it_replaces_its_log(self):
        """At a proper end the log is written back and removed; the pages must be on the disk first."""
        writes = [i for i, call in enumerate(self.calls) if is_write(call, "workspace.sqlite")]
        syncs = [i for i, call in enumerate(self.calls) if is_sync(call, "workspace.sqlite")]
        self.assertTrue(writes and syncs and syncs[-1] > writes[-1])


if __name__ == "__main__":
    SUBJECT = sys.argv.pop(1)
    unittest.main()
