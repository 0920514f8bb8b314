"""Attached papers: what attach, paper, check, checklist and export say of them."""
import csv
import io
import json
import os
import stat
import unittest
import zipfile
import zlib

from aspirant_cli import GOOD_SAMPLES, POOR_SAMPLES, WorkspaceCase

AS_AT = "2026-11-22"


def pdf(catalogue=b"", page=b"", more=()):
    objects = [b"<</Type/Catalog/Pages 2 0 R" + catalogue + b">>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
               b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]" + page + b">>", *more]
    out, table = b"%PDF-1.7\n", b""
    for number, content in enumerate(objects, 1):
        table += b"%010d 00000 n \n" % len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    return out + b"xref\n0 %d\n0000000000 65535 f \n%btrailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, table, len(objects) + 1, len(out))


SCRIPTED = pdf(b"/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>")


class Papers(WorkspaceCase):
    def slots(self, draft, *options, check=None):
        answer = self.cli("--json", "checklist", draft, "--as-at", AS_AT, *options, check=check).json
        return answer["summary"], {row["path"]: row for row in answer["slots"]}

    def attach(self, draft, slot, name, content):
        file = self.path / name
        file.write_bytes(content)
        return self.cli("--json", "attach", draft, slot, file, check=0).json

    def fresh_slot(self, draft):
        document = json.loads(self.pack(draft))
        return next(d for d in document["documents"] if "months" in d.get("fresh", {}) and "visible" not in d)["id"]

    def pack(self, draft):
        out = self.path / "pack.zip"
        self.cli("export", draft, "--out", out, "--incomplete", "--as-at", AS_AT, check=0)
        with zipfile.ZipFile(out) as bundle:
            return bundle.read("data/pack.json")

    def codes(self, findings):
        return {finding["code"] for finding in findings if finding["code"].startswith("paper.")}

    def test_attach_says_what_is_wrong_and_check_repeats_it(self):
        draft = self.new()
        slot = self.fresh_slot(draft)
        attached = self.attach(draft, slot, "scripted.pdf", SCRIPTED)
        self.assertEqual(self.codes(attached["findings"]), {"paper.scripts"})
        found = self.cli("--json", "check", draft, "--as-at", AS_AT).json["findings"]
        self.assertEqual(self.codes(found), {"paper.scripts"})
        for language, word in (("en", "scripts"), ("zh-Hant", "指令碼"), ("zh-Hans", "脚本")):
            words = self.cli("check", draft, "--lang", language).out.decode()
            self.assertIn(word, words)
        self.assertEqual(self.slots(draft)[1][slot]["standing"], "wrong")

    def test_a_file_that_cannot_be_looked_into_is_told(self):
        inspector = self.path / "inspector"
        inspector.write_text("#!/bin/sh\nkill -9 $$\n")
        inspector.chmod(inspector.stat().st_mode | stat.S_IXUSR)
        draft = self.new()
        slot = self.fresh_slot(draft)
        file = self.path / "a.pdf"
        file.write_bytes(pdf())
        attached = self.cli("--json", "attach", draft, slot, file, env={"ASPIRANT_INSPECTOR": str(inspector)}, check=0).json
        self.assertEqual(self.codes(attached["findings"]), {"paper.limits"})
        self.assertEqual(self.codes(self.cli("--json", "check", draft).json["findings"]), {"paper.limits"})
        self.assertEqual(self.codes(self.slots(draft)[1][slot]["findings"]), set())  # looked into anew

    @unittest.skipIf("LSAN_OPTIONS" in os.environ, "the sanitizer leaves no limit of memory")
    def test_a_stream_that_fills_all_memory_is_refused(self):
        packer = zlib.compressobj(1)
        packed = b"".join(packer.compress(b" " * (1 << 24)) for _ in range(80)) + packer.flush()  # 1.25 GiB
        content = b"<</Filter/FlateDecode/Length %d>>\nstream\n" % len(packed) + packed + b"\nendstream"
        draft = self.new()
        attached = self.attach(draft, self.fresh_slot(draft), "bomb.pdf", pdf(page=b"/Contents 4 0 R", more=[content]))
        self.assertEqual(self.codes(attached["findings"]), {"paper.bomb"})

    def test_names_that_cannot_travel_are_told(self):
        draft = self.new()
        slot = self.fresh_slot(draft)
        attached = self.attach(draft, slot, "a\u202efdp.exe.pdf", pdf())
        self.assertEqual(self.codes(attached["findings"]), {"paper.name"})
        self.assertNotIn("\u202e", [f["message"] for f in attached["findings"] if f["code"] == "paper.name"][0])

    def test_the_register_is_kept_judged_undone_by_empty_values_and_exported(self):
        draft = self.new()
        slot = self.fresh_slot(draft)
        sha = self.attach(draft, slot, "a.pdf", pdf())["sha256"]
        other = self.attach(draft, slot, "b.pdf", pdf(page=b"/Rotate 90"))["sha256"]
        done = self.cli("--json", "paper", draft, slot, sha, "--date", "2019-01-01", "--tongue", "ja", "--version", "2", check=0).json
        self.assertEqual(self.codes(done["findings"]), {"paper.stale", "paper.language"})
        self.cli("paper", draft, slot, other, "--tongue", "en", "--translation-of", sha, check=0)
        summary, rows = self.slots(draft)
        self.assertEqual((rows[slot]["standing"], summary["stale"]), ("stale", 1))
        papers = {paper["sha256"]: paper for paper in rows[slot]["papers"]}
        self.assertEqual((papers[sha]["date"], papers[sha]["language"], papers[sha]["version"]), ("2019-01-01", "ja", "2"))
        self.assertEqual(papers[other]["translationOf"], sha)

        out = self.path / "bundle.zip"
        self.cli("export", draft, "--out", out, "--incomplete", "--as-at", AS_AT, check=0)
        self.cli("verify", out, check=0)
        with zipfile.ZipFile(out) as bundle:
            listed = {row["sha256"]: row for row in json.loads(bundle.read("data/attachments.json"))["attachments"]}
            table = list(csv.DictReader(io.StringIO(bundle.read("data/attachments.csv").decode("utf-8-sig"))))
        self.assertEqual((listed[sha]["date"], listed[other]["translationOf"]), ("2019-01-01", sha))
        self.assertEqual({row["language"] for row in table}, {"ja", "en"})
        again = self.cli("--json", "import", out, check=0).json["draft"]
        self.assertEqual(self.slots(again)[1][slot]["standing"], "stale")
        self.assertEqual(self.cli("--json", "diff", draft, again, check=0).json["changes"], [])

        self.cli("paper", draft, slot, sha, "--date", "", check=0)
        self.assertEqual(self.slots(draft)[1][slot]["standing"], "received")

    def test_wrong_records_are_refused(self):
        draft = self.new()
        slot = self.fresh_slot(draft)
        sha = self.attach(draft, slot, "a.pdf", pdf())["sha256"]
        for options, code in ((["--date", "22.11.2026"], "paper.record"), (["--tongue", "?"], "paper.record"),
                              (["--translation-of", sha], "paper.itself"), (["--translation-of", "0" * 64], "paper.unknown")):
            done = self.cli("--json", "paper", draft, slot, sha, *options, check=3)
            self.assertEqual(done.json["error"]["code"], code)
        self.assertEqual(self.cli("--json", "paper", draft, slot, "0" * 64, "--version", "1", check=3).json["error"]["code"], "paper.unknown")
        self.assertNotIn("papers", self.cli("--json", "show", draft, check=0).json)

    def test_checklists_of_the_samples(self):
        for name in GOOD_SAMPLES:
            with self.subTest(name):
                summary, rows = self.slots(self.sample(name), check=0)
                self.assertEqual((summary["missing"], summary["wrong"], summary["stale"]), (0, 0, 0))
                self.assertGreater(summary["received"], 20)
                self.assertTrue(any(row["promisedBy"] for row in rows.values()))
        for name in POOR_SAMPLES:
            with self.subTest(name):
                draft = self.sample(name)
                summary, rows = self.slots(draft, check=1)
                missing = {path for path, row in rows.items() if row["standing"] == "missing"}
                self.assertEqual(len(missing), summary["missing"])
                found = self.cli("--json", "check", draft, "--as-at", AS_AT).json["findings"]
                self.assertLessEqual(missing, {f["path"] for f in found if f["severity"] == "blocks"})

    def test_the_checklist_as_a_table(self):
        draft = self.sample(GOOD_SAMPLES[0])
        text = self.cli("checklist", draft, "--csv", "--as-at", AS_AT, check=0).out
        self.assertTrue(text.startswith(b"\xef\xbb\xbf"))
        rows = list(csv.DictReader(io.StringIO(text.decode("utf-8-sig"))))
        listed = self.slots(draft)[1]
        self.assertEqual({row["Path"] for row in rows}, set(listed))
        self.assertEqual(sum(1 for row in rows if row["SHA-256"]), sum(len(row["papers"]) for row in listed.values()))


if __name__ == "__main__":
    unittest.main()
