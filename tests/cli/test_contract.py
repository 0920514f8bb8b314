"""The command line's contract: what scripts rely on, verb by verb."""
import json
import subprocess
import time
import unittest
import zipfile

from aspirant_cli import CLI, GOOD_SAMPLES, POOR_SAMPLES, SAMPLES, SOURCE, WorkspaceCase

AS_AT = "2026-11-22"  # the day on which the samples are judged


class Calls(WorkspaceCase):
    def test_wrong_calls_give_two_and_say_why(self):
        for arguments in ([], ["nonsense"], ["new"], ["answer", "x"], ["list", "--nope"], ["check"], ["new", "--pack"],
                          ["export", "x"], ["verify", "x", "--profile", "other"], ["export", "x", "--out", "y", "--lang", "fr"]):
            if not arguments:
                continue  # no verb at all prints the help
            done = self.cli("--json", *arguments)
            self.assertEqual(done.code, 2, arguments)
            error = done.json["error"]
            self.assertTrue(error["code"].startswith("call."), error)
            self.assertTrue(error["message"])

    def test_json_is_one_document_and_nothing_else(self):
        draft = self.new()
        for arguments in (["packs"], ["list"], ["show", draft], ["check", draft], ["history", draft]):
            done = self.cli("--json", *arguments)
            json.loads(done.out)
            self.assertEqual(done.out.count(b"\n"), 1)

    def test_unknown_draft_is_three_with_an_error(self):
        done = self.cli("--json", "show", "nothing")
        self.assertEqual(done.code, 3)
        self.assertEqual(done.json["error"]["code"], "draft.unknown")

    def test_help_lists_every_verb(self):
        text = self.cli("help", check=0).out.decode()
        for verb in ("packs", "pack install", "pack changes", "pack export", "pack sign", "pack trust", "lint", "new", "list", "answer", "row", "fill", "show", "attach", "check",
                     "explain", "history", "export", "verify", "import", "diff", "merge", "backup", "restore", "delete",
                     "eval", "page", "bench", "migrate", "carry", "contradictions", "people", "people merge", "people distinct", "paper", "checklist",
                     "ownership", "chart", "rows import"):
            self.assertIn(f"  {verb}", text)


class Packs(WorkspaceCase):
    def test_vatp_is_installed(self):
        rows = {row["id"]: row for row in self.cli("--json", "packs", check=0).json}
        vatp = rows["vatp"]
        self.assertGreaterEqual(vatp["questions"], 150)
        self.assertRegex(vatp["hash"], r"^[0-9a-f]{64}$")
        self.assertEqual(vatp["status"], "law")
        self.assertEqual(set(vatp["title"]), {"en", "zh-Hant", "zh-Hans"})

    def test_lint_finds_nothing_that_blocks_in_our_packs(self):
        done = self.cli("--json", "lint", SOURCE / "resources/packs/vatp")
        blocking = [f for f in done.json["findings"] if f["severity"] == "blocks"]
        self.assertEqual(blocking, [])
        self.assertEqual(done.code, 0)
        coverage = {row["form"]: row for row in done.json["coverage"]}
        self.assertLessEqual({str(n) for n in range(1, 35)}, set(coverage["VA-1"]["answered"]))
        self.assertEqual([form for form, row in coverage.items() if set(row["missing"]) - set(row["items"])], [])
        self.assertEqual(coverage["VA-1"]["kind"], "official")


    def test_the_book_is_written_as_asked(self):
        pack = SOURCE / "resources/packs/profile"
        made = {}
        for ending in ("pdf", "html", "md"):
            out = self.path / f"book.{ending}"
            done = self.cli("--json", "lint", pack, "--book", "zh-Hant", "--out", out)
            self.assertEqual(done.json["path"], str(out))
            made[ending] = out.read_bytes()
        self.assertTrue(made["pdf"].startswith(b"%PDF-"))
        self.assertIn('lang="zh-Hant"'.encode(), made["html"])
        self.assertEqual(made["html"].count(b"<ul>"), made["html"].count(b"</ul>"))
        self.assertEqual(made["html"].count(b"<li>"), made["html"].count(b"</li>"))
        self.assertIn("業務概況得出的結果".encode(), made["html"])
        self.assertTrue(made["md"].startswith(b"# "))
        printed = self.cli("lint", pack, "--book", "zh-Hant")
        self.assertEqual(printed.out, made["md"])

    def test_a_book_needs_a_language_and_a_known_ending(self):
        pack = SOURCE / "resources/packs/profile"
        self.assertEqual(self.cli("lint", pack, "--out", self.path / "book.pdf").code, 2)
        self.assertEqual(self.cli("lint", pack, "--book", "en", "--out", self.path / "book.doc").code, 3)
        self.assertFalse((self.path / "book.doc").exists())


class People(WorkspaceCase):
    def person(self, draft, **answers):
        row = self.cli("--json", "row", draft, "persons", "add", check=0).json["row"]
        for key, value in answers.items():
            self.cli("answer", draft, f"persons[{row}].{key}", json.dumps(value), check=0)
        return row

    def test_people_tell_roles_uses_and_what_is_missing(self):
        draft = self.new()
        row = self.person(draft, name_en="Chan Tai Man", capacities=["director"])
        self.cli("answer", draft, "officers.mlro", json.dumps({"$party": row}), check=0)
        told = self.cli("--json", "people", draft, check=0).json
        self.assertEqual(set(told), {"people", "roles", "duplicates"})
        chan = told["people"][0]
        self.assertEqual((chan["row"], chan["name"]["en"]), (f"persons[{row}]", "Chan Tai Man"))
        self.assertEqual([use["path"] for use in chan["uses"]], ["officers.mlro"])
        self.assertEqual(len(chan["roles"]), 2)
        roles = {(need["question"], need["field"]): need for need in told["roles"]}
        self.assertTrue(roles["officers.mlro", ""]["covered"])
        officers = roles["officers.ros", "person"]
        self.assertEqual((officers["needed"], officers["holders"], officers["covered"]), (2, [], False))
        self.assertEqual(len(officers["missing"]), 1)
        self.assertIn("負責人員", self.cli("people", draft, "--lang", "zh-Hant", check=0).out.decode())

    def test_samples_have_every_role_filled(self):
        for name in GOOD_SAMPLES:
            told = self.cli("--json", "people", self.sample(name), "--as-at", AS_AT, check=0).json
            self.assertEqual([need for need in told["roles"] if not need["covered"]], [], name)
            self.assertEqual(told["duplicates"], [], name)
            if name.startswith("vatp-"):
                self.assertGreater(len(told["roles"]), 20)

    def test_two_entries_become_one(self):
        draft = self.new()
        keep = self.person(draft, name_en="Chan Tai Man", birth_date="1980-01-02")
        drop = self.person(draft, name_en="CHAN, Tai-man", name_zh="陳大文", birth_date="1980-01-02")
        self.cli("answer", draft, "officers.mlro", json.dumps({"$party": drop}), check=0)
        pair = self.cli("--json", "people", draft, check=0).json["duplicates"][0]
        self.assertEqual(pair["rows"], [f"persons[{keep}]", f"persons[{drop}]"])
        self.assertEqual(pair["score"], 80)
        done = self.cli("--json", "people", "merge", draft, f"persons[{keep}]", f"persons[{drop}]", check=0).json
        self.assertEqual(done["moved"], ["officers.mlro"])
        self.assertEqual([field["other"] for field in done["differing"]], ["CHAN, Tai-man"])
        answers = self.cli("--json", "show", draft).json["answers"]
        self.assertEqual(answers["officers.mlro"], {"$party": keep})
        self.assertEqual(answers["persons"], [{"$row": keep, "birth_date": "1980-01-02", "name_en": "Chan Tai Man", "name_zh": "陳大文"}])
        self.assertEqual(self.cli("--json", "people", "merge", draft, keep, keep).json["error"]["code"], "merge.same")
        self.assertEqual(self.cli("--json", "people", "merge", draft, keep, drop).code, 3)
        self.assertEqual(self.cli("--json", "people", draft, "--gap-days", "0").code, 2)

    def test_two_that_look_alike_are_told_apart_and_merged_as_chosen(self):
        draft = self.new()
        a, b = (f"persons[{self.person(draft, name_en=name, birth_date='1980-01-02', birth_place=place)}]"
                for name, place in (("Chan Tai Man", "Kowloon"), ("CHAN Tai-man", "Macao")))
        self.assertEqual(self.cli("--json", "people", draft, check=0).json["duplicates"][0]["rows"], [a, b])
        self.assertTrue(self.cli("--json", "people", "distinct", draft, a, b, check=0).json["distinct"])
        self.assertEqual(self.cli("--json", "people", draft, check=0).json["duplicates"], [])
        self.cli("--json", "people", "distinct", draft, b, a, "--undo", check=0)
        self.assertEqual(len(self.cli("--json", "people", draft, check=0).json["duplicates"]), 1)
        self.assertEqual(self.cli("--json", "people", "distinct", draft, a, a).json["error"]["code"], "merge.same")
        done = self.cli("--json", "people", "merge", draft, a, b, "--take", f"{a}.birth_place", check=0).json
        self.assertEqual({d["path"]: d["taken"] for d in done["differing"]}, {f"{a}.name_en": False, f"{a}.birth_place": True})
        person = self.cli("--json", "show", draft, check=0).json["answers"]["persons"][0]
        self.assertEqual((person["name_en"], person["birth_place"]), ("Chan Tai Man", "Macao"))

    def test_check_tells_of_roles_and_papers(self):
        empty = self.cli("--json", "check", self.new()).json
        self.assertFalse(empty["roles"]["complete"] or empty["checklist"]["complete"])
        self.assertTrue(all(need["missing"] for need in empty["roles"]["lacking"]))
        self.assertEqual({row["standing"] for row in empty["checklist"]["lacking"]}, {"missing"})
        for name in GOOD_SAMPLES:
            told = self.cli("--json", "check", self.sample(name), "--as-at", AS_AT, check=0).json
            with self.subTest(sample=name):
                self.assertTrue(told["roles"]["complete"], told["roles"]["lacking"])
                self.assertTrue(told["checklist"]["complete"], told["checklist"]["lacking"])
                self.assertEqual(told["roles"]["covered"], told["roles"]["needed"])


class Rows(WorkspaceCase):
    def table(self, text, encoding="utf-8"):
        file = self.path / "rows.csv"
        file.write_bytes(text.encode(encoding))
        return file

    def test_rows_come_from_a_spreadsheet(self):
        draft = self.new()
        for encoding in ("utf-8-sig", "utf-16", "big5hkscs"):
            file = self.table("Full name in English, surname first;中文姓名;name_zh;birth_date\nCHAN Tai Man;x;陳大文;2/1/1980\n;;;\n"
                              "\"LEE; Siu Fong\";;李小芳;1981-02-03\n", encoding)
            before = len(self.cli("--json", "show", draft).json["answers"].get("persons", []))
            dry = self.cli("--json", "rows", "import", draft, "persons", file, "--dry-run", check=0).json
            self.assertFalse(dry["written"])
            self.assertEqual([column["field"] for column in dry["columns"]], ["name_en", None, "name_zh", "birth_date"])
            self.assertEqual((len(dry["rows"]), dry["blank"], dry["errors"]), (2, 1, 0))
            self.assertEqual(len(self.cli("--json", "show", draft).json["answers"].get("persons", [])), before)
            done = self.cli("--json", "rows", "import", draft, "persons", file, check=0).json
            self.assertTrue(done["written"])
            added = self.cli("--json", "show", draft).json["answers"]["persons"][before:]
            self.assertEqual([row["$row"] for row in added], [row["row"] for row in done["rows"]])
            self.assertEqual([(row["name_en"], row["name_zh"], row["birth_date"]) for row in added],
                             [("CHAN Tai Man", "陳大文", "1980-01-02"), ("LEE; Siu Fong", "李小芳", "1981-02-03")])

    def workbook(self, sheets):
        """An XLSX file: by the name of each sheet, the XML of its rows. Style 1 shows dates."""
        head, main = '<?xml version="1.0" encoding="UTF-8"?>', "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        package = "http://schemas.openxmlformats.org/package/2006"
        names = "".join(f'<sheet name="{name}" sheetId="{i}" r:id="r{i}"/>' for i, name in enumerate(sheets, 1))
        links = "".join(f'<Relationship Id="r{i}" Type="{rel}/worksheet" Target="worksheets/sheet{i}.xml"/>' for i in range(1, len(sheets) + 1))
        parts = {"[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Override PartName="/xl/workbook.xml" ContentType='
                                        '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
                 "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="a" Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
                 "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{rel}"><sheets>{names}</sheets></workbook>',
                 "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">{links}<Relationship Id="s" Type="{rel}/styles" Target="styles.xml"/></Relationships>',
                 "xl/styles.xml": f'<styleSheet xmlns="{main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'}
        for i, rows in enumerate(sheets.values(), 1):
            parts[f"xl/worksheets/sheet{i}.xml"] = f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>'
        file = self.path / "rows.xlsx"
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in parts.items():
                archive.writestr(name, head + content)
        return file

    @staticmethod
    def cells(*cells):
        return "<row>" + "".join(c if c.startswith("<") else f'<c t="inlineStr"><is><t>{c}</t></is></c>' for c in cells) + "</row>"

    def test_rows_come_from_a_workbook(self):
        draft = self.new()
        file = self.workbook({"Notes": self.cells("Nothing to import here") * 2,
                              "人員": self.cells("List of 2026") + self.cells("name_en", "中文姓名", "birth_date", "name_zh")
                              + self.cells("CHAN Tai Man", "x", '<c s="1"><v>29222</v></c>', "陳大文") + "<row/>"
                              + self.cells("LEE Siu Fong", "", '<c t="e"><v>#N/A</v></c>', "李小芳")})
        call = ["--json", "rows", "import", draft, "persons", file]
        self.assertEqual(self.cli(*call, check=3).json["error"]["code"], "import.no_columns") # the first sheet
        self.assertEqual(self.cli(*call, "--sheet", "x", check=3).json["error"]["code"], "workbook.no_sheet")
        dry = self.cli(*call, "--sheet", "人員", check=1).json
        self.assertEqual((dry["sheet"], dry["sheets"], dry["written"], dry["errors"], dry["blank"]), ("人員", ["Notes", "人員"], False, 1, 1))
        self.assertEqual([column["field"] for column in dry["columns"]], ["name_en", None, "birth_date", "name_zh"])
        self.assertEqual(dry["rows"][1]["cells"][1]["error"]["code"], "cell.spreadsheet_error")
        self.assertIn("#N/A", self.cli("rows", "import", draft, "persons", file, "--sheet", "人員").out.decode())
        self.cli(*call, "--sheet", "人員", "--leave-out-errors", check=0)
        people = self.cli("--json", "show", draft).json["answers"]["persons"]
        self.assertEqual([(row["name_en"], row["name_zh"], row.get("birth_date")) for row in people],
                         [("CHAN Tai Man", "陳大文", "1980-01-02"), ("LEE Siu Fong", "李小芳", None)])

    def test_a_bomb_is_refused(self):
        draft = self.new()
        file = self.workbook({"A": self.cells("name_en") + self.cells("x") * 1_000_000})
        before = time.monotonic()
        self.assertIn(self.cli("--json", "rows", "import", draft, "persons", file, check=3).json["error"]["code"], ("zip.ratio", "workbook.rows"))
        self.assertLess(time.monotonic() - before, 10)
        self.assertNotIn("persons", self.cli("--json", "show", draft).json["answers"])

    def test_nothing_is_written_while_a_cell_cannot_be_read(self):
        draft = self.new()
        file = self.table("name_en,birth_date\nCHAN Tai Man,tomorrow\n")
        done = self.cli("--json", "rows", "import", draft, "persons", file, check=1).json
        self.assertEqual((done["errors"], done["written"]), (1, False))
        self.assertEqual(done["rows"][0]["cells"][1]["error"]["code"], "cell.date")
        self.assertNotIn("persons", self.cli("--json", "show", draft).json["answers"])
        self.assertIn("tomorrow", self.cli("rows", "import", draft, "persons", file).out.decode())
        self.cli("rows", "import", draft, "persons", file, "--leave-out-errors", check=0)
        self.assertEqual(self.cli("--json", "show", draft).json["answers"]["persons"][0]["name_en"], "CHAN Tai Man")

    def test_files_that_are_no_table_are_refused_with_a_reason(self):
        draft = self.new()
        cases = (("zip.damaged", b"PK\x03\x04" + b"\0" * 100), ("csv.binary", b"\0\1\2\0\0\3"), ("csv.empty", b""),
                 ("csv.rows", b"name_en\n" + b"x\n" * 1_000_000), ("csv.size", b"x" * (16 * 1024 * 1024 + 1)),
                 ("csv.quote", b'name_en\n"open'), ("import.no_columns", b"colour,size\n1,2\n"))
        for code, data in cases:
            file = self.path / "rows.csv"
            file.write_bytes(data)
            done = self.cli("--json", "rows", "import", draft, "persons", file, check=3)
            self.assertEqual(done.json["error"]["code"], code)
            self.assertTrue(done.json["error"]["message"])
        self.assertEqual(self.cli("--json", "rows", "import", draft, "persons", self.path).json["error"]["code"], "file.unreadable")
        self.assertEqual(self.cli("--json", "rows", "import", draft, "applicant.name_en", self.table("a\nb")).json["error"]["code"], "import.not_a_repeat")


class Answers(WorkspaceCase):
    def test_answer_sets_and_null_clears(self):
        draft = self.new()
        done = self.cli("--json", "answer", draft, "applicant.name_en", '"Harbour Limited"', check=0)
        self.assertIn("applicant.name_en", done.json["changed"])
        self.assertEqual(self.cli("--json", "show", draft).json["answers"]["applicant.name_en"], "Harbour Limited")
        self.cli("answer", draft, "applicant.name_en", "null", check=0)
        self.assertNotIn("applicant.name_en", self.cli("--json", "show", draft).json["answers"])

    def test_an_answer_of_the_wrong_shape_is_refused(self):
        draft = self.new()
        done = self.cli("--json", "answer", draft, "applicant.name_en", "[1]")
        self.assertEqual(done.code, 3)
        self.assertTrue(done.json["error"]["code"].startswith("answer."))
        self.assertEqual(self.cli("--json", "answer", draft, "no.such", "1").json["error"]["code"], "path.unknown")

    def test_a_value_that_fails_its_check_is_kept_with_a_reason(self):
        draft = self.new()
        finding = lambda: next((f for f in self.cli("--json", "check", draft).json["findings"]
                                if f["path"] == "applicant.phone" and f["code"] == "format.phone"), None)
        self.cli("answer", draft, "applicant.phone", '"+852 2123"', check=0)
        self.assertNotIn("accepted", finding())
        for value, reason in (('"+852 2123"', "  "), ('"+852 2123 4567"', "no need")):
            done = self.cli("--json", "answer", draft, "applicant.phone", value, "--override", reason)
            self.assertEqual((done.code, done.json["error"]["code"]), (2, "call.override"))
        self.cli("answer", draft, "applicant.phone", '"+852 2123"', "--override", "an internal line", check=0)
        self.assertEqual(finding()["accepted"], "an internal line")
        self.assertEqual(self.cli("--json", "check", draft).json["summary"]["accepted"], 1)
        self.assertIn("an internal line", self.cli("check", draft).out.decode())
        self.cli("answer", draft, "applicant.phone", '"+852 2124"', check=0)  # another value: the reason is gone
        self.assertNotIn("accepted", finding())

    def test_rows_come_and_go(self):
        draft = self.new()
        row = self.cli("--json", "row", draft, "persons", "add", check=0).json["row"]
        self.cli("answer", draft, f"persons[{row}].name_en", '"Chan Tai Man"', check=0)
        shown = self.cli("--json", "show", draft).json["answers"]["persons"]
        self.assertEqual(shown, [{"$row": row, "name_en": "Chan Tai Man"}])
        self.cli("row", draft, "persons", "remove", row, check=0)
        self.assertEqual(self.cli("--json", "row", draft, "persons", "remove", row).code, 3)

    def test_fill_writes_all_or_nothing(self):
        draft = self.new()
        before = self.cli("--json", "show", draft).out
        file = self.path / "answers.json"
        file.write_text(json.dumps({"applicant.name_en": "A Limited", "no.such.question": 1}))
        done = self.cli("--json", "fill", draft, file)
        self.assertEqual(done.code, 3)
        self.assertEqual([r["path"] for r in done.json["rejected"]], ["no.such.question"])
        self.assertEqual(self.cli("--json", "show", draft).out, before)
        file.write_text('{"applicant.name_en": "A", "applicant.name_en": "B"}')
        self.assertEqual(self.cli("--json", "fill", draft, file).json["error"]["code"], "json.duplicate")

    def test_attachments_outside_the_folder_are_refused(self):
        draft = self.new()
        slot = attachment_path()
        (self.path / "files").mkdir()
        for name in ("../secret.pdf", "/etc/hostname", "missing.pdf", ""):
            file = self.path / "answers.json"
            file.write_text(json.dumps({slot: [{"$file": name}]}))
            done = self.cli("--json", "fill", draft, file, "--attachments", self.path / "files")
            self.assertEqual(done.code, 3, name)

    def test_attach_stores_by_content(self):
        draft = self.new()
        file = self.path / "certificate.pdf"
        file.write_bytes(b"%PDF-1.4\n%%EOF\n")
        done = self.cli("--json", "attach", draft, attachment_path(), file, check=0)
        import hashlib
        self.assertEqual(done.json["sha256"], hashlib.sha256(file.read_bytes()).hexdigest())
        self.assertEqual(done.json["size"], len(file.read_bytes()))

    def test_history_says_who_when_from_to(self):
        draft = self.new()
        self.cli("--as", "Ada", "answer", draft, "applicant.name_en", '"A"', check=0)
        self.cli("--as", "Ben", "answer", draft, "applicant.name_en", '"B"', check=0)
        rows = self.cli("--json", "history", draft, "applicant.name_en").json
        self.assertEqual([(r["by"], r["before"], r["after"]) for r in rows], [("Ada", None, "A"), ("Ben", "A", "B")])


class Charts(WorkspaceCase):
    def test_charts_are_drawn_and_listed(self):
        draft = self.sample("va-custody-lantern")
        for topic, node in (("ownership", "CHAN Wai Lun"), ("organisation", "Audit and risk committee")):
            done = self.cli("--json", "chart", draft, topic, "--as-at", AS_AT, check=0).json
            names = [n["name"]["en"] for n in done["nodes"] if n["name"]]
            self.assertTrue(any(name.startswith(node) for name in names), names)
            self.assertTrue(done["edges"])
            for ending, start in ((".pdf", b"%PDF"), (".svg", b"<?xml")):
                file = self.path / (topic + ending)
                self.cli("chart", draft, topic, "--out", file, "--lang", "both", "--as-at", AS_AT, check=0)
                first = file.read_bytes()
                self.assertTrue(first.startswith(start))
                self.cli("chart", draft, topic, "--out", file, "--lang", "both", "--as-at", AS_AT, check=0)
                self.assertEqual(file.read_bytes(), first)

    def test_wrong_calls_and_empty_drafts_say_why(self):
        draft = self.new()
        for arguments, code in ((["family"], "call.chart"), (["ownership", "--out", "x.png"], "call.out"), (["ownership", "--lang", "fr"], "call.language")):
            done = self.cli("--json", "chart", draft, *arguments)
            self.assertEqual((done.code, done.json["error"]["code"]), (2, code))
        done = self.cli("--json", "chart", draft, "organisation")
        self.assertEqual((done.code, done.json["error"]["code"]), (3, "chart.empty"))


class Ownership(WorkspaceCase):
    def test_figures_stand_side_by_side(self):
        document = self.cli("--json", "ownership", self.sample(), "--as-at", AS_AT, check=0).json
        self.assertEqual(set(document), {"applicant", "owners", "undisclosed", "findings"})
        self.assertEqual(document["findings"], [])
        self.assertEqual(document["undisclosed"], {"capital": "0", "votes": "0"})
        owners = {owner["name"]["en"]: owner for owner in document["owners"]}
        sorensen = owners["SORENSEN Freja Ingrid"]
        self.assertEqual(sorensen["direct"], {"capital": "0", "votes": "0"})
        self.assertEqual(sorensen["lookThrough"], {"capital": "56", "votes": "56"})  # 70% of 80%
        self.assertEqual(sorensen["commanded"], {"capital": "80", "votes": "80"})
        self.assertTrue(sorensen["controlsApplicant"])
        self.assertIn("control", sorensen["ultimateOwner"])
        self.assertEqual(sorensen["paths"][0]["shares"], ["70", "80"])
        lee = owners["LEE Wing Yiu"]
        self.assertEqual(lee["lookThrough"]["capital"], "24")  # 30% of 80%: below each threshold of its own
        self.assertIsNone(lee["substantialShareholder"])
        self.assertEqual(lee["ultimateOwner"], [])

    def test_what_is_wrong_gives_one_and_words_in_the_language_asked(self):
        draft = self.sample("vatp-poor")
        done = self.cli("--json", "ownership", draft, check=1)
        self.assertIn("ownership.over_100", {finding["code"] for finding in done.json["findings"]})
        self.assertIn("合共佔股本120%".encode(), self.cli("ownership", draft, "--lang", "zh-Hant", check=1).out)

    def test_a_trust_and_a_nominee_of_the_chain_are_read(self):
        draft = self.new()
        answers = {"persons": [{"$row": f"p{n}", "name_en": name} for n, name in enumerate(("AU Ka", "BO Li", "CHU Man"))],
                   "entities": [{"$row": "e1", "name_en": "Upper Limited"}, {"$row": "e2", "name_en": "Trustee Limited"}],
                   "group.holdings": [self.held("e1", percent="60", voting_percent="60", holder_kind="corporation", as_nominee=False),
                                      self.held("p2", percent="40", voting_percent="40", holder_kind="individual", as_nominee=True, held_for="au  KA")],
                   "group.controllers": [self.held("p1", capacities=["ultimate-owner"], route="trust", trust_parties=[
                       {"part": "trustee", "who": {"$party": "e2"}}, {"part": "settlor", "who": {"$party": "p1"}}])],
                   "group.chain_holdings": [self.held("e2", company={"$party": "e1"}, percent="90", voting_percent="90", held_as="trustee"),
                                            self.held("p2", company={"$party": "e1"}, percent="10", voting_percent="10", held_as="nominee",
                                                      held_for={"$party": "p0"})]}
        file = self.path / "answers.json"
        file.write_text(json.dumps(answers))
        self.cli("fill", draft, file, check=0)
        owners = {owner["party"]: owner for owner in self.cli("--json", "ownership", draft).json["owners"]}
        self.assertEqual(owners["persons[p0]"]["lookThrough"]["capital"], "46")  # 40% for itself, and 10% of 60%
        self.assertNotIn("persons[p2]", owners)
        self.assertEqual(owners["entities[e2]"]["lookThrough"], {"capital": "0", "votes": "54"})
        self.assertEqual(owners["persons[p1]"]["ultimateOwner"], ["trust"])

    def checked(self, lang="en", **answers):
        """What `check` tells of owners and holdings, by code."""
        draft = self.new()
        file = self.path / "answers.json"
        file.write_text(json.dumps({
            "persons": [{"$row": f"p{n}", "name_en": name} for n, name in enumerate(("AU Ka", "BO Li"))],
            "entities": [{"$row": f"e{n}", "name_en": f"Upper {n} Limited"} for n in range(3)],
            **{"group." + key: rows for key, rows in answers.items()}}))
        self.cli("fill", draft, file, check=0)
        document = self.cli("--json", "check", draft, "--lang", lang, "--as-at", AS_AT, check=1).json
        findings = [f for f in document["findings"] if f["code"].startswith("ownership.") or "group_" in f["code"]]
        for severity, total in (("blocks", "blocking"), ("warns", "warnings"), ("notes", "notes")):
            self.assertEqual(sum(f["severity"] == severity for f in document["findings"]), document["summary"][total])
        listed = next(row for row in self.cli("--json", "list").json if row["draft"] == draft)
        self.assertEqual(listed["blocking"], document["summary"]["blocking"])
        return draft, {f["code"]: f for f in findings}

    def whole(self, holder, **more):
        return self.held(holder, percent="100", voting_percent="100", **more)

    def test_check_tells_of_a_loop_of_three(self):
        draft, found = self.checked(
            holdings=[self.whole("e0", holder_kind="corporation", as_nominee=False)],
            chain_holdings=[self.whole(f"e{(n + 1) % 3}", company={"$party": f"e{n}"}, held_as="own", **{"$row": f"c{n}"}) for n in range(3)])
        self.assertEqual(found["ownership.closed_loop"]["severity"], "blocks")
        self.assertIn("Upper 0 Limited, Upper 1 Limited, Upper 2 Limited", found["ownership.closed_loop"]["message"])
        self.assertTrue(found["ownership.loop"]["path"].startswith("group.chain_holdings[c"))
        self.cli("explain", draft, found["ownership.loop"]["path"] + ".holder", check=0)
        self.cli("export", draft, "--out", self.path / "refused.zip", check=1)

    def test_check_tells_of_holdings_of_130_per_cent(self):
        chain = {"holdings": [self.whole("e0", holder_kind="corporation", as_nominee=False)],
                 "chain_holdings": [self.held(f"p{n}", company={"$party": "e0"}, percent=percent, voting_percent=percent, held_as="own", **{"$row": f"c{n}"})
                                    for n, percent in enumerate(("70", "60"))]}
        for lang, words in (("en", ("Upper 0 Limited", "130%")), ("zh-Hant", ("合共", "130%")), ("zh-Hans", ("合计", "130%"))):
            over = self.checked(lang, **chain)[1]["ownership.over_100"]
            self.assertEqual((over["severity"], over["path"]), ("blocks", "group.chain_holdings[c0]"))
            for word in words:
                self.assertIn(word, over["message"])

    def test_what_a_rule_of_the_questionnaire_tells_is_told_once(self):
        _, found = self.checked(holdings=[self.held(f"p{n}", holder_kind="individual", as_nominee=False, percent=percent, voting_percent=percent)
                                          for n, percent in enumerate(("80", "50"))])
        self.assertLessEqual({"rule.group_holdings_over_100", "rule.group_votes_over_100"}, set(found))
        self.assertNotIn("ownership.over_100", found)

    def test_every_person_above_a_quarter_has_a_record_or_a_finding(self):
        through = {"holdings": [self.whole("e0", holder_kind="corporation", as_nominee=False)],
                   "chain_holdings": [self.held(f"p{n}", company={"$party": "e0"}, percent=percent, voting_percent=percent, held_as="own")
                                      for n, percent in enumerate(("74", "26"))]}
        draft, found = self.checked(**through)
        self.assertEqual(found["ownership.owner_missing"]["severity"], "blocks")
        missing = lambda d: {f["path"] for f in self.cli("--json", "check", d).json["findings"] if f["code"] == "ownership.owner_missing"}
        self.assertEqual(missing(draft), {"persons[p0]", "persons[p1]"})
        draft, found = self.checked(controllers=[self.held("p1", capacities=["ultimate-owner"], route="corporation")], **through)
        self.assertEqual(missing(draft), {"persons[p0]"})
        _, found = self.checked(holdings=[self.held("p0", holder_kind="individual", as_nominee=False, percent="26", voting_percent="26")])
        self.assertTrue({"rule.group_owners_recorded", "ownership.owner_missing"} & set(found), found)

    @staticmethod
    def held(holder, **more):
        return {"holder": {"$party": holder}, **more}


class Pages(WorkspaceCase):
    def test_pages_are_listed_and_printed(self):
        draft = self.new()
        listed = self.cli("--json", "page", draft, check=0).json
        self.assertLessEqual({"gather", "figures", "standing", "preflight"}, {row["id"] for row in listed})
        for row in listed:
            self.assertEqual(set(row), {"id", "title", "intro"})
            document = self.cli("--json", "page", draft, row["id"], "--lang", "zh-Hant", "--as-at", "2026-11-22", check=0).json
            self.assertEqual(set(document), {"id", "title", "intro", "banner", "language", "asAt", "blocks"})
            self.assertEqual((document["id"], document["language"], document["asAt"]), (row["id"], "zh-Hant", "2026-11-22"))
            self.assertTrue(document["blocks"])
            for block in document["blocks"]:
                self.assertIn(block["kind"], ("heading", "paragraph", "points", "table"))
                for cells in block.get("rows", []):
                    self.assertEqual(len(cells), len(block["columns"]))
            self.assertIn("# ", self.cli("page", draft, row["id"], check=0).out.decode())

    def test_links_lead_to_questions(self):
        draft = self.sample()
        blocks = self.cli("--json", "page", draft, "standing", check=0).json["blocks"]
        paths = [piece["path"] for block in blocks for row in block.get("rows", []) for cell in row for piece in cell if "path" in piece]
        self.assertGreater(len(paths), 10)
        for path in paths[:5]:
            self.cli("explain", draft, path, check=0)

    def test_html_is_a_document(self):
        text = self.cli("page", self.new(), "preflight", "--html", "--lang", "zh-Hans", check=0).out.decode()
        self.assertTrue(text.startswith("<!DOCTYPE html>"))
        self.assertIn('<html lang="zh-Hans">', text)

    def test_an_unknown_page_is_three(self):
        done = self.cli("--json", "page", self.new(), "nothing")
        self.assertEqual((done.code, done.json["error"]["code"]), (3, "page.unknown"))

    def test_a_bundle_holds_what_is_not_law_yet(self):
        out = self.path / "out.zip"
        self.cli("export", self.new(), "--out", out, "--incomplete", "--lang", "en,zh-Hant", "--as-at", "2026-11-22", check=0)
        with zipfile.ZipFile(out) as archive:
            index = archive.read("data/index.html").decode()
            for language in ("en", "zh-Hant"):
                page = archive.read(f"data/pages/standing-{language}.html").decode()
                self.assertIn(f'<html lang="{language}">', page)
                self.assertIn(f'href="pages/standing-{language}.html"', index)


def attachment_path():
    for file in sorted((SOURCE / "resources/packs").rglob("*.json")):
        module = json.loads(file.read_text())
        for slot in module.get("documents", []) if isinstance(module, dict) else []:
            if "visible" not in slot:
                return slot["id"]
    raise AssertionError("no attachment slot")


class Sample(WorkspaceCase):
    def test_samples_have_nothing_blocking(self):
        for name in GOOD_SAMPLES:
            with self.subTest(name):
                draft = self.sample(name)
                done = self.cli("--json", "check", draft, "--as-at", AS_AT)
                self.assertEqual([f for f in done.json["findings"] if f["severity"] == "blocks"], [])
                self.assertEqual(done.code, 0)
                self.assertEqual(done.json["summary"]["blocking"], 0)

    def test_samples_are_exported_and_verified(self):
        for name in GOOD_SAMPLES:
            with self.subTest(name):
                bundle = self.path / f"{name}.zip"
                self.cli("export", self.sample(name), "--out", bundle, "--lang", "en,zh-Hant,zh-Hans", "--as-at", AS_AT, check=0)
                self.cli("verify", bundle, check=0)

    def test_poor_samples_have_the_findings_they_must_have(self):
        for name in POOR_SAMPLES:
            with self.subTest(name):
                draft = self.sample(name)
                done = self.cli("--json", "check", draft, "--as-at", AS_AT)
                self.assertEqual(done.code, 1)
                found = {(f["code"], f["path"]) for f in done.json["findings"]}
                listed = json.loads((SAMPLES / name / "expected-findings.json").read_text())
                expected = {(f["code"], f["path"]) for f in listed}
                self.assertEqual(expected - found, set(), "no longer found")
                self.assertEqual(found - expected, set(), "found, but not listed")
                self.assertEqual(len(listed), len(expected))
                self.assertGreater(len({code for code, _ in expected}), 40)

    def test_messages_come_in_three_languages(self):
        draft = self.new()
        texts = [self.cli("--json", "check", draft, "--lang", lang).json["findings"][0]["message"] for lang in ("en", "zh-Hant", "zh-Hans")]
        self.assertEqual(len(set(texts)), 3, texts)

    def test_explain_gives_reasons_in_three_languages(self):
        draft = self.sample()
        texts = set()
        for lang in ("en", "zh-Hant", "zh-Hans"):
            done = self.cli("--json", "explain", draft, "applicant.name_en", "--lang", lang, check=0)
            self.assertEqual(done.json["state"], "visible")
            texts.add(done.json["text"])
        self.assertEqual(len(texts), 3)

    def test_list_shows_figures(self):
        draft = self.sample()
        row = self.cli("--json", "list", check=0).json[0]
        self.assertEqual(row["draft"], draft)
        self.assertEqual(row["client"], "Harbour Limited")
        self.assertGreater(row["answered"], 100)
        self.assertEqual(row["pack"]["id"], "vatp")


class Bundles(WorkspaceCase):
    def test_a_blocked_draft_is_refused_unless_incomplete(self):
        draft = self.new()
        out = self.path / "out.zip"
        done = self.cli("--json", "export", draft, "--out", out)
        self.assertEqual(done.code, 1)
        self.assertFalse(out.exists())
        self.cli("export", draft, "--out", out, "--incomplete", check=0)
        self.cli("verify", out, check=0)
        with zipfile.ZipFile(out) as archive:
            info = next(n for n in archive.namelist() if n.endswith("bag-info.txt"))
            self.assertIn("Aspirant-Status: draft", archive.read(info).decode())

    def test_export_verify_import_and_the_same_again(self):
        draft = self.sample()
        out = self.path / "out.zip"
        done = self.cli("--json", "export", draft, "--out", out, "--lang", "en,zh-Hant,zh-Hans", "--as-at", "2026-11-22", check=0)
        self.assertEqual(done.json["bytes"], out.stat().st_size)
        verified = self.cli("--json", "verify", out, check=0).json
        self.assertTrue(verified["valid"])
        self.assertTrue(self.cli("--json", "verify", out, "--profile", "bagit", check=0).json["valid"])
        self.assertEqual([f for f in verified["findings"] if f["severity"] == "blocks"], [])
        folder = self.path / "unpacked"
        subprocess.run(["unzip", "-q", out, "-d", folder], check=True)
        bag = next(folder.rglob("bagit.txt")).parent
        for manifest in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
            subprocess.run(["sha256sum", "-c", "--quiet", "--strict", manifest], cwd=bag, check=True)
        self.cli("verify", bag, check=0)
        for language in ("en", "zh-Hant", "zh-Hans"):
            pdf = next((bag / "data/forms").glob(f"*{language}*.pdf"))
            text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, check=True).stdout.decode()
            if language == "zh-Hant":
                self.assertIn("負責人員", text)
            self.assertFalse([c for c in text if "\u2e80" <= c <= "\u2fdf"])
            subprocess.run(["qpdf", "--check", pdf], check=True, capture_output=True)
        imported = self.cli("--json", "import", out, check=0).json["draft"]
        self.assertNotEqual(imported, draft)
        first = self.cli("--json", "show", draft).json["answers"]
        second = self.cli("--json", "show", imported).json["answers"]
        self.assertEqual(second, first)
        self.assertEqual(self.cli("--json", "diff", draft, imported, check=0).json["changes"], [])
        self.assertEqual(self.cli("--json", "diff", draft, out, check=0).json["changes"], [])

    def test_a_changed_answer_is_named(self):
        draft = self.sample()
        out = self.path / "out.zip"
        self.cli("export", draft, "--out", out, check=0)
        folder = self.path / "unpacked"
        subprocess.run(["unzip", "-q", out, "-d", folder], check=True)
        bag = next(folder.rglob("bagit.txt")).parent
        answers = bag / "data/answers.json"
        content = json.loads(answers.read_text())
        content["applicant.name_en"] += " (changed)"
        answers.write_text(json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")))
        done = self.cli("--json", "verify", bag)
        self.assertEqual(done.code, 1)
        named = {(f["file"], f["answer"]) for f in done.json["findings"]}
        self.assertIn("data/answers.json", {n[0] for n in named})
        self.assertIn("applicant.name_en", {n[1] for n in named})

    def test_not_a_bundle(self):
        junk = self.path / "junk.zip"
        junk.write_bytes(b"this is no archive")
        for verb in ("verify", "import"):
            done = self.cli("--json", verb, junk)
            self.assertIn(done.code, (1, 3))
            self.assertEqual(self.cli("--json", "import", junk).code, 3)

    def test_signed_is_refused_while_nothing_is_signed(self):
        draft = self.sample()
        done = self.cli("--json", "export", draft, "--out", self.path / "o.zip", "--signed")
        self.assertEqual(done.code, 1)
        self.assertFalse((self.path / "o.zip").exists())


class Compare(WorkspaceCase):
    def test_diff_names_what_changed(self):
        one, two = self.new(), self.new()
        self.cli("answer", one, "applicant.name_en", '"A"', check=0)
        self.cli("answer", two, "applicant.name_en", '"B"', check=0)
        done = self.cli("--json", "diff", one, two)
        self.assertEqual(done.code, 1)
        self.assertEqual([(c["path"], c["before"], c["after"]) for c in done.json["changes"]], [("applicant.name_en", "A", "B")])

    def test_three_way_merge(self):
        base, mine, theirs = self.new(), self.new(), self.new()
        for draft in (base, mine, theirs):
            self.cli("answer", draft, "applicant.name_en", '"Base"', check=0)
        self.cli("answer", mine, "applicant.name_en", '"Mine"', check=0)
        self.cli("answer", theirs, "applicant.name_zh", '"港"', check=0)
        done = self.cli("--json", "merge", "--base", base, "--mine", mine, "--theirs", theirs, check=0)
        self.assertEqual(done.json["conflicts"], [])
        merged = done.json["merged"]["answers"]
        self.assertEqual((merged["applicant.name_en"], merged["applicant.name_zh"]), ("Mine", "港"))
        self.cli("answer", theirs, "applicant.name_en", '"Theirs"', check=0)
        done = self.cli("--json", "merge", "--base", base, "--mine", mine, "--theirs", theirs)
        self.assertEqual(done.code, 1)
        self.assertEqual(done.json["conflicts"], [{"path": "applicant.name_en", "base": "Base", "mine": "Mine", "theirs": "Theirs"}])


class WorkspaceCare(WorkspaceCase):
    def test_backup_and_restore(self):
        draft = self.sample()
        shown = self.cli("--json", "show", draft).out
        file = self.path / "copy.aspirant-backup"
        self.cli("--json", "backup", file, check=0)
        other = self.path / "other"
        self.cli("--workspace", other, "--json", "restore", file, check=0)
        self.assertEqual(self.cli("--workspace", other, "--json", "show", draft).out, shown)
        damaged = bytearray(file.read_bytes())
        damaged[len(damaged) // 2] ^= 1
        bad = self.path / "bad.aspirant-backup"
        bad.write_bytes(damaged)
        self.assertEqual(self.cli("--workspace", self.path / "third", "--json", "restore", bad).code, 3)

    def test_delete_and_purge(self):
        draft = self.new(client="One")
        other = self.new(client="Two")
        self.cli("answer", draft, "applicant.name_en", '"UNIQUEWORD Limited"', check=0)
        self.cli("--json", "delete", draft, check=0)
        self.assertEqual([r["draft"] for r in self.cli("--json", "list").json], [other])
        self.cli("--json", "delete", "--client", "One", "--purge", check=0)
        for file in self.workspace.rglob("*"):
            if file.is_file():
                self.assertNotIn(b"UNIQUEWORD", file.read_bytes(), file)

    def test_a_newer_workspace_is_refused(self):
        self.new()
        import sqlite3
        with sqlite3.connect(self.workspace / "workspace.sqlite") as database:
            database.execute("PRAGMA user_version = 9999")
        done = self.cli("--json", "list")
        self.assertEqual((done.code, done.json["error"]["code"]), (3, "store.newer"))


class Eval(WorkspaceCase):
    def test_values_unknowns_and_errors(self):
        self.assertEqual(self.cli("--json", "eval", "7 / 2", check=0).json["value"], "3.5")
        self.assertEqual(self.cli("--json", "eval", "a && true").json["unknown"], ["a"])
        self.assertEqual(self.cli("--json", "eval", "a && false", check=0).json["value"], False)
        self.assertIn("error", self.cli("--json", "eval", "1 / 0").json)
        self.assertIn("error", self.cli("--json", "eval", "1 +").json)
        file = self.path / "vars.json"
        file.write_text('{"a": {"$decimal": "0.1"}, "d": {"$date": "2024-01-31"}}')
        self.assertEqual(self.cli("--json", "eval", "a + 0.2 == 0.3", "--vars", file, check=0).json["value"], True)
        self.assertEqual(self.cli("--json", "eval", "d + months(1) == date('2024-02-29')", "--vars", file, check=0).json["value"], True)

    def test_batch_answers_line_by_line(self):
        file = self.path / "batch.jsonl"
        file.write_text('{"expr": "x + 1", "vars": {"x": 2}}\n{"expr": "x > 1"}\nnot json\n{"expr": "size([1,2])", "vars": {}}\n')
        lines = self.cli("eval", "--batch", file).out.decode().splitlines()
        self.assertEqual(len(lines), 4)
        answers = [json.loads(line) for line in lines]
        self.assertEqual(answers[0]["value"], {"$decimal": "3"} if isinstance(answers[0]["value"], dict) else answers[0]["value"])
        self.assertEqual(answers[1]["unknown"], ["x"])
        self.assertIn("error", answers[2])


if __name__ == "__main__":
    unittest.main(verbosity=2)
