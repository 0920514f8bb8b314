"""Questionnaires change and one firm applies again: pack files carried by hand, changes in words, moving a draft to
another version, carrying answers, contradictions."""
import copy
import json
import os
import pathlib
import shutil
import subprocess
import unittest

from aspirant_cli import WorkspaceCase, call


def words(en):
    return {"en": en, "zh-Hant": "題：" + en, "zh-Hans": "题：" + en}


def question(id, kind, text=None, **more):
    return {"id": id, "type": kind, "text": words(text or id), "status": "product", **more}


def pack(id="firm", version="1.0.0", questions=None, documents=()):
    if questions is None:
        questions = base_questions()
    return {"format": 1, "id": id, "version": version, "title": words("Firm " + id), "legal_status": "product",
            "as_at": "2026-11-22", "choices": {}, "sources": [], "documents": list(documents),
            "sections": [{"id": "all", "title": words("All"), "questions": questions}]}


def base_questions():
    choices = [{"value": v, "text": words(v)} for v in ("red", "green")]
    return [
        question("name", "text", "Corporate name"),
        question("founded", "date", "Founded on"),
        question("staff", "integer", "Staff"),
        question("colour", "choice", "Colour", choices=choices),
        question("motto", "text", "Motto"),
        question("listed", "yes_no", "Listed?"),
        question("exchange", "text", "Exchange", visible="listed"),
        question("persons", "repeat", "People", row_title="name_en", fields=[
            question("name_en", "text", "Name"), question("hkid", "identifier", "Identity card", identifier="other"),
            question("role", "text", "Role")]),
        question("chair", "party", "Chair", party="person"),
    ]


def newer_questions():
    """Motto is gone, staff became text, colour lost red, listed is required, a new question and a new field."""
    questions = copy.deepcopy(base_questions())
    by_id = {q["id"]: q for q in questions}
    questions.remove(by_id["motto"])
    by_id["founded"].update(type="yes_no", text=words("Founded?"))
    by_id["colour"]["choices"] = [{"value": v, "text": words(v)} for v in ("green", "blue")]
    by_id["listed"]["required"] = True
    by_id["name"]["text"] = words("Full corporate name")
    by_id["persons"]["fields"].append(question("email", "email", "E-mail"))
    questions.append(question("website", "url", "Web site", required="listed"))
    return questions


class UpdateCase(WorkspaceCase):
    def setUp(self):
        super().setUp()
        self.packs = self.path / "packs"
        self.env = {"ASPIRANT_PACKS": str(self.packs), "XDG_DATA_HOME": str(self.path / "data")}

    def cli(self, *arguments, **options):
        return call(self.workspace, *arguments, env=self.env, **options)

    def write(self, value, name=None):
        file = self.path / (name or f"{value['id']}-{value['version']}.aspirant-pack")
        file.write_text(json.dumps(value, ensure_ascii=False))
        return file

    def install(self, value):
        return self.cli("--json", "pack", "install", self.write(value), check=0).json

    def start(self, pack_id="firm", client="Harbour", title="T"):
        return self.cli("--json", "new", "--pack", pack_id, "--client", client, "--title", title, check=0).json["draft"]

    def fill(self, draft, answers):
        file = self.path / "answers.json"
        file.write_text(json.dumps(answers))
        self.cli("fill", draft, file, check=0)

    def show(self, draft):
        return self.cli("--json", "show", draft, check=0).json


class Changes(UpdateCase):
    def test_the_same_pack_has_no_changes(self):
        file = self.write(pack())
        done = self.cli("--json", "pack", "changes", file, file, check=0)
        self.assertEqual(done.json["changes"], [])

    def test_changes_are_told_by_kind_and_in_words(self):
        old, new = self.write(pack()), self.write(pack(version="1.1.0", questions=newer_questions()))
        done = self.cli("--json", "pack", "changes", old, new, check=1).json
        kinds = {(c["id"], c["kind"]) for c in done["changes"]}
        for wanted in (("motto", "gone"), ("website", "new"), ("persons.email", "new"), ("founded", "type"),
                       ("founded", "text"), ("colour", "choice.gone"), ("colour", "choice.new"), ("listed", "required"),
                       ("name", "text")):
            self.assertIn(wanted, kinds)
        self.assertEqual({c["id"] for c in done["changes"]},
                         {"motto", "website", "persons.email", "founded", "colour", "listed", "name"})
        required = next(c for c in done["changes"] if c["kind"] == "required")
        self.assertEqual(required["message"], "“Listed?” was optional and is now required.")
        for language in ("zh-Hant", "zh-Hans"):
            text = self.cli("pack", "changes", old, new, "--lang", language, check=1).out.decode()
            self.assertNotRegex(text.split("\n")[0], r"[a-z]{4,} [a-z]{4,} [a-z]{4,}")

    def test_rules_are_told_in_words(self):
        questions = base_questions()
        questions[6]["visible"] = "!listed"
        done = self.cli("--json", "pack", "changes", self.write(pack()), self.write(pack(version="1.1.0", questions=questions)), check=1).json
        self.assertEqual([c["message"] for c in done["changes"]],
                         ["“Exchange” was asked if “Listed?” is yes and is now asked if “Listed?” is no."])

    def test_installed_versions_are_named_by_id_and_version(self):
        self.install(pack())
        self.install(pack(version="1.1.0", questions=newer_questions()))
        done = self.cli("--json", "pack", "changes", "firm@1.0.0", "firm", check=1).json
        self.assertEqual((done["from"]["version"], done["to"]["version"]), ("1.0.0", "1.1.0"))
        self.assertEqual(self.cli("--json", "pack", "changes", "firm@1.0.0", "firm@3.0.0").code, 3)


class Migrating(UpdateCase):
    ANSWERS = {"name": "Harbour Limited", "founded": "2019-04-30", "staff": "12", "colour": "red", "motto": "Fair winds",
               "listed": True, "exchange": "HKEX",
               "persons": [{"$row": "r1", "name_en": "Chan Tai Man", "role": {"$state": "not-yet-known", "reason": "open"}}],
               "chair": {"$party": "r1"}}

    def setUp(self):
        super().setUp()
        self.install(pack())
        self.draft = self.start()
        self.fill(self.draft, self.ANSWERS)
        self.install(pack(version="1.1.0", questions=newer_questions()))

    def test_a_draft_keeps_working_with_the_old_version(self):
        self.assertEqual(self.show(self.draft)["pack"]["version"], "1.0.0")
        self.cli("answer", self.draft, "motto", '"Fairer winds"', check=0)
        self.assertEqual(self.show(self.draft)["answers"]["motto"], "Fairer winds")

    def test_the_report_says_what_becomes_of_each_answer_and_changes_nothing(self):
        before = self.show(self.draft)
        done = self.cli("--json", "migrate", self.draft, check=1).json
        self.assertFalse(done["applied"])
        self.assertEqual((done["from"]["version"], done["to"]["version"]), ("1.0.0", "1.1.0"))
        fates = {a["path"]: (a["fate"], a["reason"]) for a in done["answers"]}
        self.assertEqual(fates["motto"], ("set_aside", "question_gone"))
        self.assertEqual(fates["founded"], ("set_aside", "other_type"))
        self.assertEqual(fates["colour"], ("changed", "no_longer_offered"))
        self.assertEqual(fates["name"], ("changed", "question_changed"))
        self.assertEqual(fates["staff"], ("kept", "same"))
        self.assertEqual(fates["persons[r1].role"], ("kept", "same"))
        self.assertEqual(fates["website"], ("new", "new_question"))
        self.assertEqual(fates["persons[r1].email"], ("new", "new_question"))
        summary = done["summary"]
        self.assertEqual(summary["setAside"], 2)
        self.assertTrue(next(a for a in done["answers"] if a["path"] == "website")["required"])
        self.assertEqual(self.show(self.draft), before)

    def test_applying_moves_the_draft_in_one_step_and_loses_nothing(self):
        done = self.cli("--json", "migrate", self.draft, "--to", "1.1.0", "--apply", check=0).json
        self.assertTrue(done["applied"])
        after = self.show(self.draft)
        self.assertEqual(after["pack"]["version"], "1.1.0")
        self.assertEqual(after["answers"]["persons"], self.ANSWERS["persons"])
        self.assertEqual(after["answers"]["chair"], {"$party": "r1"})
        self.assertNotIn("motto", after["answers"])
        moves = [e for e in self.cli("--json", "history", self.draft).json if e["origin"] == "migrated"]
        self.assertEqual(len({e["sequence"] for e in moves}), 1)
        self.assertEqual({e["path"]: e["after"] for e in moves}["@aside@motto"], "Fair winds")
        self.assertEqual({row["draft"]: row["pack"]["version"] for row in self.cli("--json", "list").json}[self.draft], "1.1.0")
        again = self.cli("--json", "migrate", self.draft, check=0).json
        self.assertEqual(again["answers"], [])

    def test_going_back_restores_what_was_set_aside(self):
        self.cli("migrate", self.draft, "--apply", check=0)
        self.cli("migrate", self.draft, "--to", "1.0.0", "--apply", check=0)
        self.assertEqual(self.show(self.draft)["answers"], self.ANSWERS)

    def test_a_version_that_is_not_installed_is_an_error(self):
        self.assertEqual(self.cli("--json", "migrate", self.draft, "--to", "9.0.0").json["error"]["code"], "pack.unknown")

    def test_the_old_version_stays_when_another_draft_is_purged(self):
        self.cli("migrate", self.draft, "--apply", check=0)
        other = self.start()
        self.cli("delete", other, "--purge", check=0)
        for file in self.packs.glob("firm-1.0.0*"):
            file.unlink()
        self.assertEqual(self.show(self.draft)["pack"]["version"], "1.1.0")
        backup = self.path / "backup"
        self.cli("backup", backup, check=0)


class Files(UpdateCase):
    def setUp(self):
        super().setUp()
        if not shutil.which("openssl"):
            self.skipTest("openssl is not installed")
        self.install(pack())
        self.key, self.cert = self.certificate("author", "/CN=Lam and Partners")
        self.file = self.path / "carried.aspirant-pack"
        self.cli("pack", "export", "firm", "--out", self.file, check=0)
        for file in self.packs.glob("firm-*"):
            file.unlink()

    def certificate(self, name, subject, *more):
        key, cert = self.path / f"{name}.key", self.path / f"{name}.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, "-days", "2",
                        "-subj", subject, *more], check=True, capture_output=True)
        return key, cert

    def sign(self, check=0):
        return self.cli("--json", "pack", "sign", self.file, "--key", self.key, "--cert", self.cert, check=check)

    def refused(self, code, *more):
        done = self.cli("--json", "pack", "install", self.file, *more, check=3)
        self.assertEqual(done.json["error"]["code"], code)
        self.assertEqual(list(self.packs.glob("firm-*")), [])

    def row(self):
        return next(r for r in self.cli("--json", "packs").json if r["id"] == "firm")

    def test_what_is_exported_is_the_resolved_pack(self):
        value = json.loads(self.file.read_bytes())
        self.assertEqual(value["id"], "firm")
        self.assertEqual(self.cli("--json", "pack", "export", "firm@7.7.7", "--out", self.path / "x").code, 3)
        self.assertFalse((self.path / "x").exists())

    def test_an_unsigned_pack_is_marked_and_refused_where_only_signed_ones_are_wanted(self):
        self.refused("pack.unsigned", "--signed-only")
        done = self.cli("--json", "pack", "install", self.file, check=0).json
        self.assertEqual((done["trust"], done["trusted"]), ("unsigned", False))
        self.assertEqual(self.row()["trusted"], False)
        self.assertIn("Not signed", self.cli("packs").out.decode())

    def test_a_pack_signed_by_a_trusted_certificate_is_installed_and_says_by_whom(self):
        self.sign()
        self.refused("pack.untrusted", "--signed-only")
        self.cli("pack", "trust", self.cert, check=0)
        done = self.cli("--json", "pack", "install", self.file, "--signed-only", check=0).json
        self.assertEqual((done["trust"], done["trusted"], done["signer"]), ("signed", True, "Lam and Partners"))
        listed = self.cli("--json", "pack", "trust", "--list", check=0).json
        self.assertEqual([c["name"] for c in listed], ["Lam and Partners"])
        self.cli("pack", "trust", "--remove", listed[0]["fingerprint"], check=0)
        self.assertEqual(self.row()["trust"], "stranger")

    def test_openssl_alone_can_check_the_signature(self):
        signature = self.sign().json["path"]
        self.assertEqual(signature, str(self.file) + ".p7s")
        subprocess.run(["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", signature, "-content", self.file,
                        "-CAfile", self.cert, "-purpose", "any", "-out", os.devnull], check=True, capture_output=True)

    def test_an_authority_vouches_for_those_it_issued(self):
        ca_key, ca = self.certificate("authority", "/CN=House Authority")
        key, request, cert = self.path / "leaf.key", self.path / "leaf.csr", self.path / "leaf.pem"
        subprocess.run(["openssl", "req", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", request, "-subj", "/CN=Leaf"],
                       check=True, capture_output=True)
        subprocess.run(["openssl", "x509", "-req", "-in", request, "-CA", ca, "-CAkey", ca_key, "-CAcreateserial", "-days", "2",
                        "-out", cert], check=True, capture_output=True)
        self.cli("pack", "sign", self.file, "--key", key, "--cert", cert, check=0)
        self.cli("pack", "trust", ca, check=0)
        self.assertEqual(self.cli("--json", "pack", "install", self.file, check=0).json["signer"], "Leaf")

    def test_a_changed_pack_is_refused_whatever_is_said(self):
        self.sign()
        self.cli("pack", "trust", self.cert, check=0)
        self.file.write_bytes(self.file.read_bytes().replace(b"Motto", b"Matto"))
        self.refused("pack.signature")
        self.refused("pack.signature", "--signed-only")

    def test_a_broken_or_foreign_signature_is_refused_whatever_is_said(self):
        self.cli("pack", "trust", self.cert, check=0)
        good = pathlib.Path(self.sign().json["path"])
        bytes_ = good.read_bytes()
        other = self.path / "other.txt"
        other.write_text("another content")
        embedded = self.path / "embedded.p7s"
        subprocess.run(["openssl", "cms", "-sign", "-binary", "-nodetach", "-outform", "DER", "-in", self.file, "-signer", self.cert,
                        "-inkey", self.key, "-out", embedded], check=True, capture_output=True)
        foreign = self.path / "foreign.p7s"
        subprocess.run(["openssl", "cms", "-sign", "-binary", "-outform", "DER", "-in", other, "-signer", self.cert,
                        "-inkey", self.key, "-out", foreign], check=True, capture_output=True)
        weak = self.path / "weak.p7s"
        subprocess.run(["openssl", "cms", "-sign", "-binary", "-md", "sha1", "-outform", "DER", "-in", self.file, "-signer", self.cert,
                        "-inkey", self.key, "-out", weak], check=True, capture_output=True)
        flipped = bytearray(bytes_)
        flipped[-20] ^= 1
        for bad in (b"nonsense", bytes_[:-40], bytes(flipped), bytes_ + b"x", b"\x30\x84\x7f\xff\xff\xff" + bytes_, b"0" * 3_000_000,
                    embedded.read_bytes(), foreign.read_bytes(), weak.read_bytes()):
            good.write_bytes(bad)
            for more in ((), ("--signed-only",)):
                done = self.cli("--json", "pack", "install", self.file, *more, check=3)
                self.assertIn(done.json["error"]["code"], ("pack.signature", "file.size"))
                self.assertEqual(list(self.packs.glob("firm-*")), [])

    def test_a_signature_changed_after_installing_shows(self):
        self.sign()
        self.cli("pack", "trust", self.cert, check=0)
        self.cli("pack", "install", self.file, check=0)
        installed = next(self.packs.glob("firm-*.p7s"))
        installed.write_bytes(b"nonsense")
        self.assertEqual((self.row()["trust"], self.row()["trusted"]), ("broken", False))

    def test_an_expired_certificate_is_not_trusted(self):
        cert = self.path / "old.pem"
        key, request = self.path / "old.key", self.path / "old.csr"
        subprocess.run(["openssl", "req", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", request, "-subj", "/CN=Old"],
                       check=True, capture_output=True)
        subprocess.run(["openssl", "x509", "-req", "-in", request, "-signkey", key, "-days", "-1", "-out", cert],
                       check=True, capture_output=True)
        self.assertEqual(self.cli("--json", "pack", "trust", cert, check=3).json["error"]["code"], "trust.expired")

    def test_keys_and_certificates_that_do_not_fit_are_refused(self):
        other, _ = self.certificate("other", "/CN=Other")
        done = self.cli("--json", "pack", "sign", self.file, "--key", other, "--cert", self.cert, check=3)
        self.assertEqual(done.json["error"]["code"], "trust.key_other")
        self.assertEqual(self.cli("--json", "pack", "sign", self.file, "--key", self.cert, "--cert", self.cert, check=3).json["error"]["code"], "trust.key")
        self.assertEqual(self.cli("--json", "pack", "trust", self.file, check=3).json["error"]["code"], "trust.certificate")
        self.cli("pack", "sign", self.file, check=2)
        self.cli("pack", "trust", check=2)


class Carrying(UpdateCase):
    def setUp(self):
        super().setUp()
        self.install(pack())
        dealing = [q for q in base_questions() if q["id"] not in ("motto",)]
        dealing[2] = question("staff", "text", "Staff")
        self.install(pack(id="dealing", questions=dealing))
        self.source = self.start(title="Platform")
        self.fill(self.source, Migrating.ANSWERS)

    def test_answers_are_carried_with_their_origin(self):
        draft = self.start("dealing")
        before = self.show(draft)
        dry = self.cli("--json", "carry", "--from", self.source, "--to", draft, "--dry-run", check=0).json
        self.assertEqual(self.show(draft), before)
        done = self.cli("--json", "carry", "--from", self.source, "--to", draft, check=0).json
        self.assertEqual(dry["carried"], done["carried"])
        answers = self.show(draft)["answers"]
        self.assertEqual(answers["name"], "Harbour Limited")
        self.assertEqual(answers["chair"], {"$party": "r1"})
        self.assertEqual(answers["persons"], [{"$row": "r1", "name_en": "Chan Tai Man"}]) # the state is the other's own
        self.assertEqual(answers["exchange"], "HKEX")
        self.assertNotIn("staff", answers)
        self.assertEqual({r["path"]: r["reason"] for r in done["left"]}, {"staff": "other_type"})
        self.assertEqual(done["look"], ["founded"])
        history = self.cli("--json", "history", draft).json
        self.assertEqual({e["origin"] for e in history}, {"carried"})
        mark = next(e["after"] for e in history if e["path"] == "@carried@founded")
        self.assertEqual((mark["from"], mark["look"]), (self.source, True))
        again = self.cli("--json", "carry", "--from", self.source, "--to", draft, check=0).json
        self.assertEqual(again["carried"], [])

    def test_what_is_answered_there_stays(self):
        draft = self.start("dealing")
        self.cli("answer", draft, "name", '"Harbour Dealing Limited"', check=0)
        done = self.cli("--json", "carry", "--from", self.source, "--to", draft, check=0).json
        self.assertEqual(self.show(draft)["answers"]["name"], "Harbour Dealing Limited")
        self.assertEqual({r["path"]: r["present"] for r in done["left"] if r["reason"] == "differs"}, {"name": "Harbour Dealing Limited"})

    def test_old_answers_are_to_be_looked_at(self):
        draft = self.start("dealing")
        done = self.cli("--json", "carry", "--from", self.source, "--to", draft, "--older-than", "0", "--dry-run", check=0).json
        self.assertEqual(done["look"], ["founded"]) # nothing else is a day old
        self.cli("carry", "--from", self.source, "--to", draft, "--older-than", "soon", check=2)

    def test_nothing_goes_from_one_client_to_another(self):
        draft = self.start("dealing", client="Somebody Else")
        for more in ((), ("--dry-run",)):
            done = self.cli("--json", "carry", "--from", self.source, "--to", draft, *more, check=3)
            self.assertEqual(done.json["error"]["code"], "carry.other_client")
        self.assertEqual(self.show(draft)["answers"], {})
        count = len(self.cli("--json", "list").json)
        self.cli("new", "--pack", "dealing", "--client", "Somebody Else", "--carry", self.source, check=3)
        self.assertEqual(len(self.cli("--json", "list").json), count)
        self.cli("carry", "--from", self.source, "--to", self.source, check=3)

    def test_a_new_application_can_begin_with_what_is_known(self):
        done = self.cli("--json", "new", "--pack", "dealing", "--carry", self.source, check=0).json
        shown = self.show(done["draft"])
        self.assertEqual(shown["client"], "Harbour")
        self.assertEqual(shown["answers"]["name"], "Harbour Limited")

    def test_contradictions_between_the_applications_of_one_client(self):
        draft = self.start("dealing", title="Dealing")
        self.fill(draft, {"name": "Harbour Limited", "founded": "2018-04-30",
                          "persons": [{"$row": "q9", "name_en": "chan  tai man", "role": "Director"}], "chair": {"$party": "q9"}})
        other = self.start("dealing", client="Somebody Else")
        self.fill(other, {"name": "Quite Another", "founded": "2001-01-01"})
        for call_ in (("--client", "Harbour"), (draft,)):
            done = self.cli("--json", "contradictions", *call_, check=1).json
            found = {c["id"]: {c[s]["title"]: c[s]["value"] for s in ("one", "other")} for c in done["contradictions"]}
            self.assertEqual(found, {"founded": {"Platform": "2019-04-30", "Dealing": "2018-04-30"},
                                     "persons.name_en": {"Platform": "Chan Tai Man", "Dealing": "chan  tai man"}})
        self.cli("answer", draft, "founded", '"2019-04-30"', check=0)
        self.cli("answer", draft, "persons[q9].name_en", '"Chan Tai Man"', check=0)
        self.cli("contradictions", "--client", "Harbour", check=0)
        self.assertEqual(self.cli("--json", "contradictions", "--client", "Nobody", check=3).json["error"]["code"], "client.unknown")
        self.cli("contradictions", check=2)


if __name__ == "__main__":
    unittest.main()
