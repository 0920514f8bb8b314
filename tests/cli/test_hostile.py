"""What comes from outside may be anything: it is refused with a reason, and nothing is left half done."""
import json
import os
import resource
import stat
import subprocess
import time
import unittest

from aspirant_cli import CLI, WorkspaceCase


class AnswersFiles(WorkspaceCase):
    # What stands in the file, and the code of the first thing refused.
    ROWS = [
        (b"", "json.syntax"),
        (b"[]", "answer.shape"),
        (b'"x"', "answer.shape"),
        (b"{} x", "json.syntax"),
        (b'{"applicant.name_en": "a\x00b"}', "json.syntax"),
        (b'{"applicant.name_en": "\xe9"}', "json.syntax"),
        (b'{"applicant.name_en": "a\\u0000b"}', "answer.control"),
        (b'{"applicant.name_en": "\\ud800"}', "json.syntax"),
        (b'{"applicant.name_en": ' + b"[" * 100000 + b"]" * 100000 + b"}", "json.depth"),
        (b'{"a": ' * 100000, "json.depth"),
        (b'{"applicant.name_en": "' + b"x" * 10_000_000 + b'"}', "answer.too_long"),
        (b'{"' + b"x" * 10_000_000 + b'": 1}', "answer.unknown_question"),
        (b'{"applicant.name_en": "A", "applicant.name_en": "B"}', "json.duplicate"),
        (b'{"financial.capital.frr_assets": "1e999999999"}', "answer.number"),
        (b'{"financial.capital.frr_assets": "-1e-999999999"}', "answer.number"),
        (b'{"financial.capital.frr_assets": 1e999999999}', "json.syntax"),
        (b'{"financial.capital.frr_assets": ' + b"9" * 300 + b"}", "answer.number"),
        (b'{"financial.capital.frr_assets": "NaN"}', "answer.number"),
        (b'{"applicant.incorporation_date": "2026-02-30"}', "answer.date"),
        (b'{"applicant.incorporation_date": "99999-01-01"}', "answer.date"),
        (b'{"applicant.incorporation_date": "0000-00-00"}', "answer.date"),
        (b'{"applicant.incorporation_date": 20260101}', "answer.date"),
        (b'{"persons": [{"$row": "../../x"}]}', "answer.row"),
        (b'{"persons": [{"$row": ""}]}', "answer.row"),
        (b'{"persons": [{"$row": 5}]}', "answer.row"),
        (b'{"persons": [{"$row": "a]b"}]}', "answer.row"),
        (b'{"persons": [{"$row": "r1"}, {"$row": "r1"}]}', "answer.row_twice"),
        (b'{"persons": ["r1"]}', "answer.shape"),
        (b'{"persons": "r1"}', "answer.rows"),
        (b'{"persons[r1].name_en": "x"}', "answer.unknown_question"),
        (b'{"@title": "x"}', "answer.unknown_question"),
        (b'{"officers.mlro": {"$party": ["r1"]}}', "answer.shape"),
        (b'{"applicant.name_en": {"$state": "whatever"}}', "answer.shape"),
        (b'{"financial.balance.sheet": [{"$sha256": "zz", "name": "a.pdf"}]}', "answer.attachment"),
        (b'{"financial.balance.sheet": [{"$sha256": "' + b"0" * 64 + b'", "name": "../a.pdf"}]}', "answer.file_name"),
    ]

    def test_each_is_refused_and_nothing_is_written(self):
        draft = self.new()
        before = self.cli("--json", "show", draft).out
        file = self.path / "answers.json"
        for content, code in self.ROWS:
            file.write_bytes(content)
            done = self.cli("--json", "fill", draft, file)
            self.assertEqual(done.code, 3, content[:80])
            error = done.json.get("error") or done.json["rejected"][0]
            self.assertEqual(error["code"], code, content[:80])
            self.assertTrue(error["message"])
            self.assertLess(len(done.out), 5000, content[:80])
            self.assertEqual(done.err, b"")
        self.assertEqual(self.cli("--json", "show", draft).out, before)

    def test_a_party_that_is_nowhere_is_a_finding(self):
        draft = self.new()
        self.cli("answer", draft, "officers.mlro", '{"$party": "nowhere"}', check=0)
        found = [(f["code"], f["path"]) for f in self.cli("--json", "check", draft).json["findings"]]
        self.assertIn(("party.unknown", "officers.mlro"), found)

    def test_a_state_stands_for_all_rows(self):
        draft = self.new()
        file = self.path / "answers.json"
        state = {"$state": "not-applicable", "reason": "none"}
        file.write_text(json.dumps({"entities": state}))
        self.cli("fill", draft, file, check=0)
        self.assertEqual(self.cli("--json", "show", draft).json["answers"]["entities"], state)


class Owners(WorkspaceCase):
    """Answers that contradict each other, and names that turn the writing direction, are kept and told."""
    TURNED = "CHAN \u202eTai"

    def looped(self):
        def holding(row, holder, percent, company=None):
            more = {"company": {"$party": company}, "held_as": "own"} if company else {"holder_kind": "individual" if holder == "p" else "corporation"}
            return {"$row": row, "holder": {"$party": holder}, "percent": percent, "voting_percent": percent, **more}
        draft = self.new()
        file = self.path / "answers.json"
        file.write_text(json.dumps({
            "applicant.name_en": "Loop Limited",
            "entities": [{"$row": row, "name_en": row.upper() + " Limited"} for row in "abc"],
            "persons": [{"$row": "p", "name_en": self.TURNED}],
            "group.holdings": [holding("h1", "a", "70"), holding("h2", "p", "60")],
            "group.chain_holdings": [holding("c1", "b", "60", "a"), holding("c2", "c", "100", "b"), holding("c3", "a", "100", "c")]}))
        self.cli("fill", draft, file, check=0)
        return draft

    def test_a_loop_of_three_that_adds_to_130(self):
        draft = self.looped()
        before = self.cli("--json", "show", draft).out
        self.assertTrue({"rule.group_holdings_over_100", "ownership.loop"} <= {f["code"] for f in self.cli("--json", "check", draft).json["findings"]})
        told = {f["code"]: f for f in self.cli("--json", "ownership", draft, check=1).json["findings"]}
        self.assertIn("130%", told["ownership.over_100"]["message"])
        drawn = self.path / "chart.svg"
        self.cli("chart", draft, "ownership", "--out", drawn, check=0)
        self.assertTrue(drawn.exists())
        self.assertIn(b"hold shares in each other", self.cli("chart", draft, "ownership", check=0).out)
        self.assertEqual(self.cli("--json", "show", draft).out, before)

    def test_a_name_that_turns_the_writing_is_told_and_turns_nothing_else(self):
        draft = self.looped()
        self.assertEqual(self.cli("--json", "show", draft).json["answers"]["persons"][0]["name_en"], self.TURNED)
        for language in ("en", "zh-Hant", "zh-Hans"):
            findings = self.cli("--json", "check", draft, "--lang", language).json["findings"]
            self.assertIn("U+202E", next(f["message"] for f in findings if f["code"] == "format.hidden_character"))
            self.assertFalse([f["message"] for f in findings if "\u202e" in f["message"]])

    def test_charts_of_nothing(self):
        draft = self.new()
        for kind in ("ownership", "organisation"):
            out = self.path / "chart.pdf"
            self.assertTrue(self.cli("--json", "chart", draft, kind, "--out", out, check=3).json["error"]["message"])
            self.assertFalse(out.exists())

    def test_merging_what_is_not_there(self):
        draft = self.looped()
        self.cli("row", draft, "persons", "add", "q", check=0)
        before = self.cli("--json", "show", draft).out
        for keep, drop, more, code in (("persons[x]", "persons[p]", [], "merge.unknown"), ("persons[p]", "persons[x]", [], "merge.unknown"),
                                       ("persons[p]", "persons[p]", [], "merge.same"), ("persons[p]", "entities[a]", [], "merge.tables"),
                                       ("][", "", [], "merge.unknown"), ("persons[p]", "persons[q]", ["--take", "persons[p].nmae_en"], "merge.take")):
            done = self.cli("--json", "people", "merge", draft, keep, drop, *more, check=3)
            self.assertEqual(done.json["error"]["code"], code)
        self.assertEqual(self.cli("--json", "show", draft).out, before)


class FilesBeyondMeasure(WorkspaceCase):
    """A sparse file has the size of a film and takes no room: it is refused by its size, not read."""

    def test_each_reader_refuses_at_once_and_names_the_file(self):
        draft = self.new()
        before = self.cli("--json", "show", draft).out
        for head, call, code in ((b"", ["rows", "import", draft, "persons"], "csv.size"), (b"PK\x03\x04", ["rows", "import", draft, "persons"], "workbook.size"),
                                 (b"[", ["ownership", "import", draft], "bods.size"), (b"", ["person", "receive", draft], "seal.foreign"),
                                 (b"", ["person", "open"], "seal.foreign")):
            file = self.path / "large"
            file.write_bytes(head)
            os.truncate(file, 5 << 30)
            started = time.monotonic()
            done = self.cli("--json", *call, file, check=3)
            self.assertEqual(done.json["error"]["code"], code)
            self.assertTrue(done.json["error"]["place"].startswith(str(file)), done.json)
            self.assertLess(time.monotonic() - started, 10)
        self.assertEqual(self.cli("--json", "show", draft).out, before)

    def test_a_package_that_is_not_there(self):
        for place in (self.path / "nothing", self.path, "/dev/zero"):
            error = self.cli("--json", "person", "open", place, check=3).json["error"]
            self.assertEqual((error["code"], error["place"]), ("file.read", str(place)))
            self.assertNotIn("Unknown error", error["message"])


class Places(WorkspaceCase):
    def limited(self, *arguments, bytes_at_most):
        """A limit on the size of files fails writes just as a full disk does."""
        def limit():
            import signal
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_at_most, bytes_at_most))
        return subprocess.run([CLI, "--json", "--workspace", self.workspace, *map(str, arguments)],
                              capture_output=True, preexec_fn=limit, timeout=120)

    def test_only_ordinary_files_are_read_and_replaced(self):
        draft = self.sample()
        pipe = self.path / "pipe"
        os.mkfifo(pipe)
        for place in (pipe, self.path):
            for call in (["export", draft, "--out", place], ["backup", place],
                         ["attach", draft, "financial.balance.sheet", place]):
                done = self.cli("--json", *call)
                self.assertEqual(done.code, 3, call)
                self.assertEqual(done.json["error"]["place"], str(place))
        self.assertTrue(stat.S_ISFIFO(pipe.stat().st_mode))

    def test_a_full_disk_leaves_nothing_and_is_named(self):
        draft = self.sample()
        shown = self.cli("--json", "show", draft).out
        (self.path / "out").mkdir()
        out = self.path / "out" / "out.zip"
        done = self.limited("export", draft, "--out", out, bytes_at_most=1_000_000)
        self.assertEqual(done.returncode, 3, done.stdout)
        error = json.loads(done.stdout)["error"]
        self.assertEqual((error["code"], error["place"]), ("bundle.write", str(out)))
        self.assertNotIn("Unknown error", error["message"])
        self.assertEqual(list(out.parent.iterdir()), [])
        self.assertEqual(self.cli("--json", "show", draft).out, shown)

    def test_a_workspace_that_is_none(self):
        file = self.path / "file"
        file.write_text("x")
        text = self.path / "text"
        text.mkdir()
        (text / "workspace.sqlite").write_text("no database, but long enough to be read as one " * 20)
        for folder in (file, file / "below", text, "/proc/nowhere"):
            for call in (["list"], ["new", "--pack", "vatp", "--client", "C"]):
                done = self.cli("--workspace", folder, "--json", *call)
                self.assertEqual(done.code, 3, folder)
                self.assertTrue(done.json["error"]["message"])
        self.assertTrue((text / "workspace.sqlite").read_text().startswith("no database"))

    def test_a_workspace_only_begun_is_finished(self):
        self.workspace.mkdir()
        (self.workspace / "workspace.sqlite").write_bytes(b"")
        self.assertEqual(self.cli("--json", "list", check=0).json, [])

    def test_damaged_pages_are_told(self):
        draft = self.sample()
        database = self.workspace / "workspace.sqlite"
        whole = database.read_bytes()
        for page in range(1, len(whole) // 4096, 5):
            damaged = bytearray(whole)
            damaged[page * 4096:page * 4096 + 4096] = b"\xa5" * 4096
            database.write_bytes(damaged)
            for call in (["list"], ["check", draft], ["history", draft]):
                done = self.cli("--json", *call)
                self.assertIn(done.code, (0, 3), (page, call, done.err))
                if done.code == 3:
                    self.assertIn(done.json["error"]["code"], ("store.damaged", "pack.damaged", "draft.unknown"), (page, call))


class TwoPrograms(WorkspaceCase):
    def test_the_second_writer_is_told_and_a_reader_works(self):
        draft = self.new()
        import fcntl
        with open(self.workspace / "workspace.lock", "r+") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            started = time.monotonic()
            done = self.cli("--json", "answer", draft, "applicant.name_en", '"B"')
            self.assertEqual((done.code, done.json["error"]["code"]), (3, "store.in_use"))
            self.assertLess(time.monotonic() - started, 30)
            self.cli("--json", "show", draft, check=0)
            self.assertEqual(len(self.cli("--json", "list", check=0).json), 1)
        self.cli("answer", draft, "applicant.name_en", '"B"', check=0)


class Batches(WorkspaceCase):
    def test_answers_stay_in_step_with_lines(self):
        long = json.dumps({"expr": "size(x)", "vars": {"x": "a" * 3_000_000}})
        data = "\n".join(['{"expr": "1"}', long, "", '{"expr": "2"}']).encode()
        done = self.cli("eval", "--batch", "-", data=data)
        answers = [json.loads(line) for line in done.out.splitlines()]
        self.assertEqual([a.get("value") for a in answers], [1, 3_000_000, None, 2])
        self.assertEqual(self.cli("--json", "eval", "--batch", "-", data=b"").out, b"")

    def test_a_slow_pipe_is_read_to_its_end(self):
        process = subprocess.Popen([CLI, "eval", "--batch", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        process.stdin.write(b'{"expr": "1"}\n')
        process.stdin.flush()
        time.sleep(0.5)
        out, _ = process.communicate(b'{"expr": "2"}\n')
        self.assertEqual(len(out.splitlines()), 2)


if __name__ == "__main__":
    unittest.main(verbosity=2)
