"""Personal data: after work with recognisable values they lie where they are kept by design and nowhere else, messages
hold none of them, and after purging they lie nowhere at all."""
import json
import pathlib
import shutil
import subprocess
import zipfile

from aspirant_cli import WorkspaceCase
import unittest

AS_AT = "2026-11-22"
# Values that no other file on this machine holds.
NAME = "ZQVORNIK Tallulah"
HKID = "Z683365(A)"
BORN = "1961-07-23"
STREET = "417 Zanthoxylum Terrace"
EMAIL = "tallulah@zqvornik.example"
DETAILS = "Bankruptcy order of Grondzeiler"
FILE_NAME = "zqvornik-passport-4471.pdf"
CONTENT = "paper-content-8126-qx"
TOKENS = ["ZQVORNIK", "Z683365", BORN, "Zanthoxylum", "zqvornik.example", "Grondzeiler", "passport-4471", CONTENT, "zqxtyped"]


def forms(token):
    """As any of the program's files could hold it."""
    for words in {token, token.lower(), token.upper()}:
        yield words.encode("utf-8")
        yield words.encode("utf-16-le")
        yield words.encode("utf-16-be")


def found_in(data):
    return [token for token in TOKENS if any(form in data for form in forms(token))]


def files_with_tokens(*folders):
    """File → tokens, of everything below these folders; names of files count too."""
    found = {}
    for folder in folders:
        for file in pathlib.Path(folder).rglob("*"):
            tokens = found_in(str(file.relative_to(folder)).encode("utf-8"))
            if file.is_file():
                tokens += found_in(file.read_bytes())
            if tokens:
                found[str(file.relative_to(folder))] = sorted(set(tokens))
    return found


class Personal(WorkspaceCase):
    def setUp(self):
        super().setUp()
        self.home = self.path / "home"
        self.temporary = self.path / "tmp"
        self.input = self.path / "input"
        for folder in (self.home, self.temporary, self.input):
            folder.mkdir()
        self.said = []  # everything that a call wrote to standard error, or as words for people about an error

    def run_cli(self, *arguments, **more):
        environment = {"HOME": str(self.home), "TMPDIR": str(self.temporary), "XDG_CONFIG_HOME": str(self.home / "config"),
                       "XDG_DATA_HOME": str(self.home / "data"), "XDG_CACHE_HOME": str(self.home / "cache"), "QT_LOGGING_RULES": "*=true"}
        done = self.cli(*arguments, env=environment, **more)
        self.said.append((arguments, done.err if done.code != 3 and done.code != 2 else done.err + done.out))
        return done

    def answers(self):
        return {"persons": [{"$row": "p1", "name_en": NAME, "has_hkid": True, "hkid": HKID, "birth_date": BORN, "email": EMAIL,
                             "home_address": {"lines": [STREET], "country": "HK"}, "ri_insolvent": True, "ri_insolvent_details": DETAILS}]}

    def filled(self):
        draft = self.run_cli("--json", "new", "--pack", "vatp", "--client", "Heron", check=0).json["draft"]
        file = self.input / "answers.json"
        file.write_text(json.dumps(self.answers()))
        self.run_cli("fill", draft, file, check=0)
        paper = self.input / FILE_NAME
        paper.write_bytes(b"%PDF-1.4\n% " + CONTENT.encode() + b"\n%%EOF\n")
        self.run_cli("attach", draft, "docs.identity_copies", paper, check=0)
        return draft

    def kept(self):
        return files_with_tokens(self.workspace, self.home, self.temporary)

    def test_values_lie_only_where_they_are_kept(self):
        draft = self.filled()
        kept = self.kept()
        database = {name for name in kept if pathlib.Path(name).name.startswith("workspace.")}
        blobs = {name for name, tokens in kept.items() if tokens == [CONTENT]}
        self.assertTrue(database)
        self.assertEqual(len(blobs), 1)
        self.assertEqual(set(kept) - database - blobs, set())
        for token in ("ZQVORNIK", "Z683365", BORN, "Zanthoxylum", "Grondzeiler"):
            self.assertTrue(any(token in tokens for tokens in kept.values()), f"the search does not find {token}")
        self.work(draft)
        self.assertEqual(set(self.kept()) - database - blobs, set())
        self.assert_nothing_said()

    def work(self, draft):
        """Edits, refusals, damaged files, exports: what may leave a trace."""
        self.run_cli("answer", draft, "persons[p1].email", '"zqxtyped@zqvornik.example"', check=0)
        self.run_cli("answer", draft, "persons[p1].birth_date", '{"zqxtyped": "1961-07-23"}', check=3)
        self.run_cli("answer", draft, "persons[p1].hkid", '{"Z683365": "zqxtyped')
        self.run_cli("answer", draft, "persons[p1].home_address", '{"lines": ["417 Zanthoxylum Terrace"], "country": "zqxtyped"}')
        broken = self.input / "broken.json"
        broken.write_text('{"persons": [{"name_en": "ZQVORNIK Tallulah" "hkid": zqxtyped}]}')
        self.run_cli("fill", draft, broken, check=3)
        rejected = self.input / "rejected.json"
        rejected.write_text(json.dumps({"persons": [{"name_en": ["ZQVORNIK"], "hkid": {"a": HKID}, "email": 7, "birth_date": {"d": "zqxtyped"}}]}))
        self.run_cli("fill", draft, rejected, check=3)
        for verb in ("check", "people", "ownership", "checklist"):
            self.run_cli(verb, draft)
        bundle = self.path / "bundle.zip"
        self.run_cli("export", draft, "--out", bundle, "--incomplete", "--as-at", AS_AT, check=0)
        self.run_cli("export", draft, "--out", self.path / "no" / "folder.zip", "--incomplete", "--as-at", AS_AT, check=3)
        cut = self.path / "cut.zip"
        cut.write_bytes(bundle.read_bytes()[:-400])
        self.run_cli("import", cut)
        torn = self.path / "torn.zip"
        content = bytearray(bundle.read_bytes())
        at = content.find(b"data/answers.json")
        content[at + 100] ^= 0x55
        torn.write_bytes(content)
        self.run_cli("import", torn)
        self.run_cli("verify", torn)
        self.run_cli("delete", draft, check=0)

    def assert_nothing_said(self):
        for arguments, words in self.said:
            tokens = found_in(words)
            # The path that the caller named is the caller's own word.
            self.assertEqual(tokens, [], f"{arguments}: {words.decode('utf-8', 'replace')}")

    def test_after_purging_nothing_is_left(self):
        other = self.run_cli("--json", "new", "--pack", "vatp", "--client", "Other", check=0).json["draft"]
        draft = self.filled()
        self.run_cli("answer", draft, "persons[p1].email", '"zqxtyped@zqvornik.example"', check=0)
        self.run_cli("answer", draft, "persons[p1].email", "null", check=0)
        bundle = self.path / "bundle.zip"
        self.run_cli("export", draft, "--out", bundle, "--incomplete", "--as-at", AS_AT, check=0)
        imported = self.run_cli("--json", "import", bundle, check=0).json["draft"]
        for gone in (draft, imported):
            self.run_cli("delete", gone, "--purge", check=0)
        self.assertEqual(self.kept(), {})
        self.run_cli("show", other, check=0)  # and the rest is whole
        self.assert_nothing_said()

    def test_a_bundle_says_that_it_holds_personal_data(self):
        draft = self.filled()
        bundle = self.path / "bundle.zip"
        self.run_cli("export", draft, "--out", bundle, "--incomplete", "--as-at", AS_AT, "--lang", "en,zh-Hant,zh-Hans", check=0)
        with zipfile.ZipFile(bundle) as archive:
            self.assertIn("Aspirant-Personal-Data: yes", archive.read("bag-info.txt").decode())
            page = archive.read("data/index.html").decode()
            for words in ("personal data", "個人資料", "个人资料"):
                self.assertIn(words, page)
            files = {row["file"]: row for row in json.loads(archive.read("data/attachments.json"))["attachments"]}
            self.assertEqual([row["personalData"] for name, row in files.items() if FILE_NAME in name], [True])
            self.assertIn(EMAIL.encode(), archive.read("data/answers.json"))
            self.assertTrue(archive.read("data/attachments.csv").decode().splitlines()[1].endswith(',"yes"'))
        empty = self.run_cli("--json", "new", "--pack", "vatp", "--client", "Heron", check=0).json["draft"]
        self.run_cli("export", empty, "--out", bundle, "--incomplete", "--as-at", AS_AT, check=0)
        with zipfile.ZipFile(bundle) as archive:
            self.assertIn("Aspirant-Personal-Data: no", archive.read("bag-info.txt").decode())

    @unittest.skipUnless(shutil.which("pdftotext"), "poppler-utils is not there")
    def test_words_for_people_are_masked_unless_asked(self):
        draft = self.filled()
        for verb in (("page", draft, "preflight"), ("history", draft), ("people", draft)):
            masked = found_in(self.run_cli(*verb).out)
            self.assertEqual(set(masked) & {"Z683365", BORN, "Zanthoxylum", "zqvornik.example", "Grondzeiler"}, set(), verb)
        printed = self.path / "form.pdf"
        for options, shown in (((), True), (("--masked",), False)):
            self.run_cli("print", draft, "--out", printed, "--as-at", AS_AT, *options, check=0)
            text = subprocess.run(["pdftotext", str(printed), "-"], capture_output=True, check=True).stdout
            self.assertEqual("zqvornik.example" in found_in(text), shown)
            self.assertEqual(b"personal data masked" in text, not shown)
            self.assertEqual(b"Contains personal data" in text, shown)
            self.assertIn(b"ZQVORNIK", text)
        self.assertIn("Z683365", found_in(self.run_cli("--personal", "history", draft).out))
        self.assertIn("Z683365", found_in(self.run_cli("--json", "history", draft).out))  # machines get what is there
        self.assertIn("Z683365", found_in(self.run_cli("show", draft).out))               # the canonical application


if __name__ == "__main__":
    unittest.main()
