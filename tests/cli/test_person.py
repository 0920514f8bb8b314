"""One person's part: sent, opened in another workspace, filled, declared, returned, received, accepted. And all that
may go wrong with the files on their way."""
import copy
import hashlib
import json
import struct
import unittest

from aspirant_cli import WorkspaceCase, call

MAGIC = b"\x89ASPKG\r\n"
AS_AT = "2026-11-22"


def head(kind, size, version=1, protection=0):
    start = MAGIC + struct.pack("<HBB16sQII16s24s16s", version, protection, protection, kind.encode(), size, 0, 0, b"", b"", b"")
    return start + hashlib.sha256(start).digest()[:16]


def package(kind, document, files=(), **options):
    text = document if isinstance(document, bytes) else json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    inside = struct.pack("<I", len(text)) + text + b"".join(files)
    start = head(kind, len(inside), **options)
    return start + inside + hashlib.sha256(start + inside).digest()


def document(content):
    size = struct.unpack_from("<I", content, 116)[0]
    return json.loads(content[120:120 + size]), content[120 + size:-32]


class PersonCase(WorkspaceCase):
    def setUp(self):
        super().setUp()
        self.draft = self.sample("vatp-harbour")
        self.away = self.path / "away"
        self.phrase = self.path / "phrase"
        self.phrase.write_text("four words of my own\n")
        people = self.cli("--json", "people", self.draft, "--as-at", AS_AT, check=0).json["people"]
        self.row = next(p["row"] for p in people if p["row"].startswith("persons[") and not p["blank"])

    def person(self, *arguments, **options):
        """At the person's own computer."""
        return call(self.away, "--as", "Person", *arguments, **options)

    def answers(self, draft=None, at=None):
        shown = (at or self.cli)("--json", "show", draft or self.draft, check=0).json["answers"]
        return shown

    def record(self, answers, row=None):
        row = row or self.row
        return next(p for p in answers["persons"] if p["$row"] == row[8:-1])

    def sent(self, *options, protect=None):
        file = self.path / "out.aspirant-person"
        self.cli("--json", "person", "send", self.draft, self.row, "--out", file, *(protect or ["--plain"]), *options, check=0)
        return file

    def opened(self, file, *options):
        return self.person("--json", "person", "open", file, *options, check=0).json["draft"]

    def returned(self, theirs, *options):
        back = self.path / "back.aspirant-person"
        self.person("--json", "person", "return", theirs, "--out", back, "--plain", *options, check=0)
        return back

    def status(self, code=None):
        people = self.cli("--json", "person", "status", self.draft, "--as-at", AS_AT, check=code).json["people"]
        return next(p for p in people if p["row"] == self.row)

    def everything(self):
        history = self.cli("--json", "history", self.draft, check=0).json
        return json.dumps([self.answers(), history], sort_keys=True)


class Journey(PersonCase):
    def test_the_whole_way_and_back(self):
        before = self.answers()
        self.assertEqual(self.status(0)["standing"], "not_sent")
        protect = ["--passphrase-file", self.phrase]
        file = self.sent("--due", "2027-01-31", "--note", "Please check your address.", protect=protect)
        name = self.record(before)["name_en"]
        content = file.read_bytes()
        self.assertNotIn(name.encode(), content)
        self.assertNotIn(b"four words", content)
        self.assertEqual(self.status(1)["standing"], "waiting")
        late = self.cli("--json", "person", "status", self.draft, "--as-at", "2027-02-01").json["people"]
        self.assertEqual(next(p for p in late if p["row"] == self.row)["standing"], "overdue")

        # Elsewhere: without the passphrase nothing opens; with it there is a draft of this one record.
        self.assertEqual(self.person("--json", "person", "open", file, check=3).json["error"]["code"], "seal.passphrase_needed")
        wrong = self.path / "wrong"
        wrong.write_text("four words of his own\n")
        self.assertEqual(self.person("--json", "person", "open", file, "--passphrase-file", wrong, check=3).json["error"]["code"], "seal.passphrase")
        self.assertEqual(self.person("--json", "list", check=0).json, [])
        got = self.person("--json", "person", "open", file, *protect, check=0).json
        theirs = got["draft"]
        self.assertEqual((got["due"], got["note"], got["from"]), ("2027-01-31", "Please check your address.", "Tester"))
        theirs_answers = self.answers(theirs, self.person)
        self.assertEqual([p["$row"] for p in theirs_answers["persons"]], [self.row[8:-1]])
        self.assertEqual(self.record(theirs_answers), self.record(before))
        self.assertNotIn("entities", theirs_answers)
        self.assertTrue(all(f["path"].startswith(self.row) for f in self.person("--json", "check", theirs, "--as-at", AS_AT).json["findings"]))

        # Only this record can be changed, and no bundle made of it.
        outside = self.person("--json", "answer", theirs, "applicant.name_en", '"Mine"', check=3).json
        self.assertEqual(outside["error"]["code"], "subform.outside")
        self.person("--json", "row", theirs, "persons", "add", check=3)
        refused = self.person("--json", "export", theirs, "--out", self.path / "x.zip", "--incomplete", check=3).json
        self.assertEqual(refused["error"]["code"], "export.subform")
        again = self.person("--json", "person", "send", theirs, self.row, "--out", self.path / "y", "--plain", check=3).json
        self.assertEqual(again["error"]["code"], "person.inside")

        # Not declared: not sent back as finished. Something missing: not declared.
        self.assertEqual(self.person("--json", "person", "return", theirs, "--out", self.path / "b", "--plain", check=1).json["error"]["code"], "person.undeclared")
        self.assertFalse((self.path / "b").exists())
        self.person("answer", theirs, self.row + ".email", "null", check=0)
        blocked = self.person("--json", "person", "declare", theirs, "--name", "N", "--capacity", "C", "--as-at", AS_AT, check=1).json
        self.assertEqual(blocked["error"]["code"], "person.blocked")
        self.assertIn(self.row + ".email", [f["path"] for f in blocked["findings"]])
        self.person("answer", theirs, self.row + ".email", '"me@example.org"', check=0)
        self.person("answer", theirs, self.row + ".birth_place", '"Macao"', check=0)
        row = self.person("--json", "row", theirs, self.row + ".employment", "add", check=0).json["row"]
        job = f"{self.row}.employment[{row}]"
        for field, value in (("employer", "Old Bank"), ("post", "Clerk"), ("dates", {"from": "1999-01-01", "to": "2001-01-01"}),
                             ("duties", "Counted."), ("relevant", False), ("management", False)):
            self.person("answer", theirs, f"{job}.{field}", json.dumps(value))
        declare = ["--json", "person", "declare", theirs, "--name", "Chan Tai Man", "--capacity", "Director", "--as-at", AS_AT, "--date", AS_AT]
        done = self.person(*declare, check=0).json
        self.assertIn("53ZTO", done["text"])
        self.assertEqual(done["declared"]["name"], "Chan Tai Man")
        # A change voids it; the old answer brings it back, since the very same answers were declared.
        self.person("answer", theirs, self.row + ".birth_place", '"Hong Kong"', check=0)
        self.assertIsNone(self.person("--json", "person", "declare", theirs, check=1).json["declared"])
        self.person("answer", theirs, self.row + ".birth_place", '"Macao"', check=0)
        self.assertIsNotNone(self.person("--json", "person", "declare", theirs, check=0).json["declared"])
        back = self.path / "back.aspirant-person"
        self.assertTrue(self.person("--json", "person", "return", theirs, "--out", back, *protect, check=0).json["declared"])

        # Home again: nothing is overwritten.
        received = self.cli("--json", "person", "receive", self.draft, back, *protect, check=0).json
        self.assertEqual((received["declared"], received["row"]), (True, self.row))
        self.assertEqual(self.answers(), before)
        self.assertEqual(self.status(1)["standing"], "to_decide")
        listed = self.cli("--json", "suggestions", self.draft, check=0).json
        self.assertEqual(received["suggestions"], len(listed))
        self.assertTrue({self.row + ".email", self.row + ".birth_place", self.row + ".employment", job + ".employer"} <= {s["path"] for s in listed})
        self.assertTrue(all(s["path"].startswith(self.row) and s["name"] == "Chan Tai Man" and not s["stale"] for s in listed))
        self.assertEqual(self.cli("--json", "person", "receive", self.draft, back, *protect, check=3).json["error"]["code"], "person.already")

        # Meanwhile the applicant changed one: marked.
        self.cli("answer", self.draft, self.row + ".birth_place", '"Shenzhen"', check=0)
        stale = [s["path"] for s in self.cli("--json", "suggestions", self.draft, check=0).json if s["stale"]]
        self.assertEqual(stale, [self.row + ".birth_place"])
        self.cli("--json", "suggestions", self.draft, "accept", "--all", check=0)
        after = self.record(self.answers())
        self.assertEqual((after["email"], after["birth_place"]), ("me@example.org", "Macao"))
        self.assertEqual([j["employer"] for j in after["employment"]][-1], "Old Bank")
        self.assertEqual(self.status(0)["standing"], "declared")
        accepted = self.cli("--json", "history", self.draft, self.row + ".email", check=0).json[-1]
        self.assertEqual((accepted["origin"], accepted["by"]), ("suggested", "Tester"))
        decided = self.cli("--json", "suggestions", self.draft, "--decided", check=0).json
        self.assertTrue(all(s["decision"] == "accepted" and s["decidedBy"] == "Tester" for s in decided))

        # The record changes: what was declared is out of date.
        self.cli("answer", self.draft, self.row + ".email", '"other@example.org"', check=0)
        self.assertEqual(self.status(1)["standing"], "out_of_date")
        # None of it is in a bundle.
        out = self.path / "bundle.zip"
        self.cli("export", self.draft, "--out", out, "--incomplete", "--as-at", AS_AT, check=0)
        self.assertTrue(self.cli("--json", "verify", out, check=0).json["valid"])

    def test_one_by_one_and_a_second_answer(self):
        theirs = self.opened(self.sent())
        self.person("answer", theirs, self.row + ".email", '"one@example.org"', check=0)
        self.person("answer", theirs, self.row + ".birth_place", '"Macao"', check=0)
        self.cli("person", "receive", self.draft, self.returned(theirs, "--unfinished"), check=0)
        self.assertEqual(self.status(1)["standing"], "to_decide")
        ids = {s["path"]: s["id"] for s in self.cli("--json", "suggestions", self.draft, check=0).json}
        self.cli("suggestions", self.draft, "accept", ids[self.row + ".email"], check=0)
        self.cli("suggestions", self.draft, "reject", ids[self.row + ".birth_place"], check=0)
        self.assertEqual(self.status(1)["standing"], "undeclared")
        self.assertEqual(self.cli("--json", "suggestions", self.draft, "accept", ids[self.row + ".email"], check=3).json["error"]["code"], "suggestion.decided")
        # What was taken over once is not stale when it is corrected; what is no longer suggested goes.
        self.person("answer", theirs, self.row + ".email", '"two@example.org"', check=0)
        self.cli("person", "receive", self.draft, self.returned(theirs, "--unfinished"), check=0)
        listed = self.cli("--json", "suggestions", self.draft, check=0).json
        self.assertIn((self.row + ".email", False), [(s["path"], s["stale"]) for s in listed])
        amended = next(s["id"] for s in listed if s["path"] == self.row + ".email")
        self.cli("suggestions", self.draft, "amend", amended, '"three@example.org"', check=0)
        self.assertEqual(self.record(self.answers())["email"], "three@example.org")

    def test_a_company_may_answer_too(self):
        people = self.cli("--json", "people", self.draft, "--as-at", AS_AT, check=0).json["people"]
        self.row = next(p["row"] for p in people if p["row"].startswith("entities[") and not p["blank"])
        theirs = self.opened(self.sent())
        self.person("answer", theirs, self.row + ".email", '"firm@example.org"', check=0)
        self.cli("person", "receive", self.draft, self.returned(theirs, "--unfinished"), check=0)
        self.assertEqual([s["path"] for s in self.cli("--json", "suggestions", self.draft, check=0).json], [self.row + ".email"])

    def test_nobody_else_travels(self):
        sent, _ = document(self.sent().read_bytes())
        self.assertTrue(all(path.startswith(self.row) for path in sent["answers"]))
        text = json.dumps([sent["answers"], sent["context"]], ensure_ascii=False)
        for other in self.answers()["persons"]:
            if other["$row"] != self.row[8:-1]:
                self.assertNotIn(other["name_en"], text)
                self.assertNotIn(other["$row"], text)
        self.assertFalse([p for p in sent["context"] if p.startswith(("persons", "entities"))])

    def test_calls_that_are_wrong(self):
        out = self.path / "o"
        self.cli("person", "send", self.draft, self.row, "--out", out, check=2)
        self.cli("person", "send", self.draft, self.row, "--plain", check=2)
        self.cli("person", "send", self.draft, self.row, "--out", out, "--plain", "--passphrase-file", self.phrase, check=2)
        self.cli("person", "send", self.draft, self.row, "--out", out, "--plain", "--due", "soon", check=2)
        self.cli("suggestions", self.draft, "accept", check=2)
        code = lambda *a: self.cli("--json", "person", *a, check=3).json["error"]["code"]
        self.assertEqual(code("send", self.draft, "persons[nobody]", "--out", out, "--plain"), "person.row")
        self.assertEqual(code("send", self.draft, "applicant.name_en", "--out", out, "--plain"), "person.row")
        self.assertEqual(code("send", self.draft, self.row, "--out", out, "--plain", "--due", "2001-01-01"), "person.due")
        self.assertEqual(code("send", self.draft, self.row, "--out", "/nowhere/at/all", "--plain"), "file.write")
        self.assertEqual(code("declare", self.draft), "person.no_task")
        self.assertEqual(code("return", self.draft, "--out", out, "--plain"), "person.no_task")
        self.assertFalse(out.exists())
        self.assertEqual(self.status(0)["standing"], "not_sent")


class Hostile(PersonCase):
    def refuse(self, content, code, receive=True):
        file = self.path / "bad"
        file.write_bytes(content)
        arguments = ["receive", self.draft, file] if receive else ["open", file]
        done = self.cli("--json", "person", *arguments, check=3)
        self.assertEqual(done.json["error"]["code"], code)
        self.assertGreater(len(done.json["error"]["message"]), 20)

    def test_answers_that_come_back_wrong(self):
        theirs = self.opened(self.sent())
        self.person("answer", theirs, self.row + ".email", '"one@example.org"', check=0)
        self.person("person", "declare", theirs, "--name", "N", "--capacity", "C", "--as-at", AS_AT, "--date", AS_AT, check=0)
        good, _ = document(self.returned(theirs).read_bytes())
        kind = "person-answer"
        before = self.everything()

        def changed(**members):
            other = copy.deepcopy(good)
            for key, value in members.items():
                other[key] = value
            return package(kind, other)

        def answering(path, value):
            other = copy.deepcopy(good)
            other["answers"][path] = value
            return package(kind, other)

        whole = package(kind, good)
        hollow = hashlib.sha256(b"").hexdigest()
        table = [
            (b"PK\x03\x04 a zip", "seal.foreign"),
            (b"", "seal.foreign"),
            (whole[:-1], "seal.truncated"),
            (whole[:60], "seal.truncated"),
            (whole[:200] + bytes([whole[200] ^ 1]) + whole[201:], "seal.damaged"),
            (whole + b"more", "seal.damaged"),
            (package("person", good), "seal.kind"),
            (package("review", good), "seal.kind"),
            (package(kind, good, version=2), "seal.newer"),
            (head(kind, 1 << 60) + b"x" * 100, "seal.size"),
            (package(kind, b"not json"), "json.syntax"),
            (package(kind, b'{"a":1,"a":2}'), "json.duplicate"),
            (package(kind, b"[" * 200 + b"]" * 200), "json.depth"),
            (package(kind, {}), "parcel.files"),
            (package(kind, {"files": []}), "person.document"),
            (changed(format="aspirant-person"), "person.document"),
            (changed(version=2), "person.newer"),
            (changed(draft="0" * 32), "person.other_draft"),
            (changed(packHash="0" * 64), "person.other_pack"),
            (changed(sent="0" * 64), "person.unknown"),
            (changed(id="0" * 16), "person.unknown"),
            (changed(row="persons[other]"), "person.unknown"),
            (changed(base={}), "person.base"),
            (changed(answers=[1]), "person.document"),
            (changed(at="yesterday"), "person.document"),
            (answering("applicant.name_en", "Taken over"), "person.foreign_path"),
            (answering("persons", ["other"]), "person.foreign_path"),
            (answering("persons[other].name_en", "X"), "person.foreign_path"),
            (answering(self.row, "X"), "person.foreign_path"),
            (answering("@title", "X"), "person.foreign_path"),
            (answering("@migrated@" + self.row, {}), "person.foreign_path"),
            (answering(self.row + ".no_such_question", "X"), "person.foreign_path"),
            (answering(self.row + ".employment[ghost].employer", "X"), "person.foreign_path"),
            (answering(self.row + ".employment", ["../../etc"]), "person.answer"),
            (answering(self.row + ".employment", ["a", "a"]), "person.answer"),
            (answering(self.row + ".birth_date", "yesterday"), "person.answer"),
            (answering(self.row + ".email", None), "person.answer"),
            (answering(self.row + ".birth_place", "x" * 2_000_000), "person.answer"),
            (answering(self.row + ".birth_place", "not what was declared"), "person.declaration"),
            (changed(declaration={"name": "N"}), "person.declaration"),
            (changed(declaration={**good["declaration"], "version": 99}), "person.declaration"),
            (changed(declaration={**good["declaration"], "name": " "}), "person.declaration"),
            (changed(files=[{"sha256": hollow, "size": 0}]), "person.files"),
            (changed(files=[{"sha256": hollow, "size": 50}]), "parcel.files"),
            (changed(files=[{"sha256": "../x", "size": 0}]), "parcel.files"),
            (package(kind, {**good, "files": [{"sha256": hollow, "size": 3}]}, [b"abc"]), "parcel.content"),
        ]
        for content, code in table:
            with self.subTest(code=code, size=len(content)):
                self.refuse(content, code)
        self.assertEqual(self.everything(), before)
        # Another application does not take it either.
        other = self.new()
        file = self.path / "good"
        file.write_bytes(whole)
        self.assertEqual(self.cli("--json", "person", "receive", other, file, check=3).json["error"]["code"], "person.other_draft")
        # And the honest one is still taken.
        self.cli("person", "receive", self.draft, file, check=0)

    def test_parts_that_are_sent_wrong(self):
        good, _ = document(self.sent().read_bytes())
        before = self.cli("--json", "list", check=0).json

        def changed(**members):
            return package("person", {**good, **members})

        def answering(path, value, where="answers"):
            return changed(**{where: {**good[where], path: value}})

        poisoned = copy.deepcopy(good["pack"])
        poisoned["title"]["en"] = "Another"
        table = [
            (changed(version=9), "person.newer"),
            (changed(format="x"), "person.document"),
            (changed(pack=poisoned), "person.pack"),
            (changed(pack={}, packHash=hashlib.sha256(b"{}").hexdigest()), "person.pack"),
            (changed(row="applicant.name_en"), "person.document"),
            (changed(row="persons[r1].employment[x]"), "person.document"),
            (changed(language="klingon"), "person.document"),
            (changed(due="soon"), "person.document"),
            (changed(note="x" * 5000), "person.document"),
            (changed(draft=""), "person.document"),
            (answering("persons[other].name_en", "X"), "person.foreign_path"),
            (answering("@subform", {}), "person.foreign_path"),
            (answering("persons", ["x"], "context"), "person.foreign_path"),
            (answering("@migrated", {}, "context"), "person.foreign_path"),
            (answering(self.row + ".birth_date", 7), "person.answer"),
            (changed(files=[{"sha256": hashlib.sha256(b"").hexdigest(), "size": 0}]), "person.files"),
        ]
        for content, code in table:
            with self.subTest(code=code):
                self.refuse(content, code, receive=False)
        self.refuse(package("person-answer", good), "seal.kind", receive=False)
        self.assertEqual(self.cli("--json", "list", check=0).json, before)


if __name__ == "__main__":
    unittest.main()
