"""The programs' own words: current, finished, whole, in the right script and in the terms of the glossary.

Called with the source tree and the command that reads the words of the sources (tests/translations/CMakeLists.txt).
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import ts_check
from ts_check import Entry, Glossary, complaints, entries, plural_complaints

TREE = pathlib.Path(sys.argv[1]).resolve()
READ_WORDS = sys.argv[2:]
GLOSSARY = Glossary(TREE / "resources" / "glossary.csv")
CHINESE = ("zh_HK", "zh_CN")


def ts(language):
    return TREE / "translations" / f"aspirant_{language}.ts"


def told(path_or_name, entry, complaint):
    return f"{path_or_name} [{entry.context}] {entry.source!r} → {' | '.join(entry.forms)!r} {complaint}"


class Words(unittest.TestCase):
    maxDiff = None

    def test_chinese_is_finished_and_right(self):
        for language in CHINESE:
            with self.subTest(language):
                found = entries(ts(language))
                self.assertGreater(len(found), 500)
                wrong = [told(language, e, c) for e in found for c in complaints(e, language, GLOSSARY)]
                self.assertFalse(wrong, "\n" + "\n".join(wrong))

    def test_english_holds_plurals_only(self):
        found = entries(ts("en"))
        self.assertGreater(len(found), 3)
        wrong = [told("en", e, c) for e in found for c in plural_complaints(e)]
        self.assertFalse(wrong, "\n" + "\n".join(wrong))

    def test_files_are_current(self):
        with tempfile.TemporaryDirectory() as folder:
            for language, options in (("zh_HK", []), ("zh_CN", []), ("en", ["-pluralonly"])):
                fresh = pathlib.Path(folder) / f"aspirant_{language}.ts"
                run = subprocess.run([*READ_WORDS, *options, "-ts", fresh], capture_output=True, text=True, check=True)
                self.assertEqual(run.stderr, "", "lupdate did not understand all of the sources")
                wanted, there = {e.key for e in entries(fresh)}, {e.key for e in entries(ts(language))}
                self.assertGreater(len(wanted), 3)
                advice = "run “ninja update_translations” and translate"
                self.assertFalse(wanted - there, f"{language} lacks words of the sources; {advice}")
                self.assertFalse(there - wanted, f"{language} keeps words that the sources no longer hold; {advice}")

    def test_messages_name_the_context_that_they_are_filed_under(self):
        pattern = re.compile(r'Message\(\s*"(\w+)"\s*,\s*QT_TRANSLATE_N?_?NOOP\(\s*"(\w+)"')
        pairs = [(path, *pair) for room in ("model", "ui", "app") for path in (TREE / room).rglob("*.cpp")
                 for pair in pattern.findall(path.read_text(encoding="utf-8"))]
        self.assertGreater(len(pairs), 100)
        self.assertFalse([p for p in pairs if p[1] != p[2]])


class Checks(unittest.TestCase):
    """Each check finds the fault that it is for, and is silent without it."""

    def found(self, source, words, language="zh_HK", finished=True, plural=False):
        return complaints(Entry("C", source, "", plural, (words,), finished), language, GLOSSARY)

    def assertFinds(self, fault, source, words, language="zh_HK", **more):
        found = self.found(source, words, language, **more)
        self.assertTrue(any(fault in complaint for complaint in found), f"{words}: {found}")

    def test_right_entries_are_silent(self):
        for source, hongkong, mainland in (
                ("&Open file…", "開啟檔案(&O)…", "打开文件(&O)…"),
                ("“%1” is kept for %2.", "「%1」由 %2 保存。", "“%1”由 %2 保存。"),
                ("Pictures (*.png)", "圖片 (*.png)", "图片 (*.png)"),
                ("%n client asset(s)", "%n 項客戶資產", "%n 项客户资产"),
                ("Write “&&”.", "請寫「&&」。", "请写“&&”。"),
                ("An HKID such as A123456(3).", "身份證號碼，例如 A123456(3)。", "身份证号码，例如 A123456(3)。")):
            self.assertEqual(self.found(source, hongkong), [])
            self.assertEqual(self.found(source, mainland, "zh_CN"), [])

    def test_unfinished(self):
        self.assertFinds("unfinished", "Open", "開啟", finished=False)
        self.assertFinds("empty", "Open", " ")

    def test_placeholders(self):
        self.assertFinds("placeholders", "%1 of %2", "%1，共 %1")
        self.assertFinds("placeholders", "%n files", "檔案", plural=True)
        self.assertFinds("placeholders", "%L1 bytes", "%1 位元組")

    def test_mnemonics(self):
        self.assertFinds("mnemonics", "&Open", "開啟")
        self.assertFinds("mnemonics", "&Open", "開啟(&O)(&O)")
        self.assertFinds("mnemonics", "Open", "開啟(&O)")
        self.assertFinds("(&X)", "&Open", "&O開啟")
        self.assertFinds("&&", "Write “&&”.", "請寫「及」。")

    def test_edges(self):
        self.assertFinds("line breaks", "One\ntwo", "一二")
        self.assertFinds("space", "Open", "開啟 ")
        self.assertFinds("…", "Open…", "開啟")
        self.assertFinds("ends its sentence", "It is open.", "已經開啟")

    def test_script(self):
        self.assertFinds("other script", "Country", "国家")
        self.assertFinds("other script", "Country", "國家", "zh_CN")
        self.assertFinds("other script", "Afterwards", "之後", "zh_CN")

    def test_words_of_the_other_side(self):
        self.assertFinds("文件夾", "Folder", "文件夾")
        self.assertFinds("资料夹", "Folder", "资料夹", "zh_CN")

    def test_punctuation(self):
        self.assertFinds("half-width", "Open, then close", "開啟,然後關閉")
        self.assertFinds("half-width", "%1: open", "%1: 開啟")
        self.assertFinds("half-width", "Open (all)", "開啟(全部)")
        self.assertFinds("half-width", "It is open.", "已經開啟.")
        self.assertFinds("quotation", "“%1” is open.", "“%1”已經開啟。")
        self.assertFinds("quotation", "“%1” is open.", "「%1」已打开。", "zh_CN")
        self.assertFinds("partner", "“%1” is open.", "「%1已經開啟。")

    def test_glossary(self):
        self.assertFinds("applicant", "The applicant", "申辦人")
        self.assertFinds("responsible officer", "Two responsible officers", "兩名負責人")
        self.assertEqual(self.found("Two responsible officers", "兩名負責人員"), [])
        self.assertEqual(self.found("The client asset", "客户资产", "zh_CN"), [])

    def test_english(self):
        def english(forms, plural=True, finished=True):
            return plural_complaints(Entry("C", "%n file(s)", "", plural, tuple(forms), finished))
        self.assertEqual(english(["%n file", "%n files"]), [])
        self.assertEqual(english(["One file", "%n files"]), [])
        self.assertTrue(english(["%n file", "files"]))
        self.assertTrue(english(["%n file", ""]))
        self.assertTrue(english(["%n file"]))
        self.assertTrue(english(["%n file", "%n files"], finished=False))
        self.assertTrue(english(["file"], plural=False))

    def test_lists_are_paired(self):
        self.assertEqual(len(ts_check.TRADITIONAL), len(ts_check.SIMPLIFIED))
        self.assertFalse(set(ts_check.TRADITIONAL) & set(ts_check.SIMPLIFIED))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
