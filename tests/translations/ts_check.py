"""Reads .ts files and says what is wrong with a translation. Every check returns a list of complaints."""
import csv
import re
import xml.etree.ElementTree as xml
from collections import Counter
from typing import NamedTuple

from telling_characters import SIMPLIFIED, TRADITIONAL, TRADITIONAL_BESIDES

CJK = r"\u3400-\u4dbf\u4e00-\u9fff"
PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|n)")
MNEMONIC = re.compile(r"&([^&\s])")

# Words that one side writes and the other does not.
OF_THE_MAINLAND = ("文件夾", "軟體", "默認", "導出", "導入", "設置", "屏幕", "信息", "數據庫", "硬盤", "打印", "登錄",
                   "字符", "字節", "鏈接", "網路", "視頻", "文件名", "粘貼", "撤銷更改", "標識符", "查看器")
OF_HONG_KONG = ("档案", "资料夹", "汇出", "汇入", "预设", "设定", "搜寻", "程式", "萤幕", "列印", "视窗", "滑鼠", "软体",
                "网路", "连结", "资料库", "唯读", "字元", "位元组", "贴上", "开启", "回收筒", "储存", "栏位", "纪录")

# Terms of the glossary that are also everyday English; in program words they mean the everyday thing.
EVERYDAY = {"officer", "seed", "order", "possession", "variation", "amendment", "pillar", "receipt", "register",
            "reputation", "character", "products", "access", "safeguards", "relationships", "infrastructure",
            "nominee", "originator", "recipient", "circular", "bill", "registration", "suspend", "revoke", "principal",
            "representation"}


class Entry(NamedTuple):
    context: str
    source: str
    comment: str
    plural: bool
    forms: tuple
    finished: bool

    @property
    def key(self):
        return (self.context, self.source, self.comment, self.plural)


def entries(path):
    found = []
    for context in xml.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            words = message.find("translation")
            plural = message.get("numerus") == "yes"
            forms = [f.text or "" for f in words.findall("numerusform")] if plural else [words.text or ""]
            found.append(Entry(context.findtext("name"), message.findtext("source"), message.findtext("comment") or "",
                               plural, tuple(forms), words.get("type") is None))
    return found


def unfinished(entry):
    if not entry.finished:
        return ["is marked unfinished"]
    return ["is empty"] if not entry.forms or not all(form.strip() for form in entry.forms) else []


def placeholders(entry, form):
    wanted, got = Counter(PLACEHOLDER.findall(entry.source)), Counter(PLACEHOLDER.findall(form))
    return [] if wanted == got else [f"has placeholders {sorted(got.elements())} for {sorted(wanted.elements())}"]


def mnemonics(entry, form):
    wanted = [letter.upper() for letter in MNEMONIC.findall(entry.source.replace("&&", ""))]
    got = MNEMONIC.findall(form.replace("&&", ""))
    if wanted != got:
        return [f"has mnemonics {got} for {wanted}"]
    if entry.source.count("&&") != form.count("&&"):
        return ["loses or gains “&&”"]
    if any(f"(&{letter})" not in form for letter in got):
        return ["does not write its mnemonic as (&X) after the words"]
    return []


def edges(entry, form):
    """Spaces at both ends, line breaks and the three dots that announce a dialog."""
    faults = []
    if entry.source.count("\n") != form.count("\n"):
        faults.append("has other line breaks than its source")
    if form != form.strip():
        faults.append("begins or ends with a space")
    if entry.source.endswith("…") != bool(re.search(r"…(\(&\w\))?$", form)):
        faults.append("loses or gains “…” at the end")
    if re.search(r"[.!?]$", entry.source) and len(entry.source) > 3 and re.search(f"[{CJK}]$", form):
        faults.append("lacks the mark that ends its sentence")
    return faults


def script(form, chinese):
    wrong = SIMPLIFIED if chinese == "zh_HK" else TRADITIONAL + TRADITIONAL_BESIDES
    strange = sorted(set(form) & set(wrong))
    return [f"holds characters of the other script: {''.join(strange)}"] if strange else []


def other_side(form, chinese):
    return [f"says “{word}”, which this side does not" for word in
            (OF_THE_MAINLAND if chinese == "zh_HK" else OF_HONG_KONG) if word in form]


def punctuation(form, chinese):
    """Half-width marks beside Chinese or between placeholders, and quotation marks of the other side."""
    text = re.sub(r"\(&\w\)", "", form)
    text = re.sub(r"[a-z_]+\([^)]*\)|\w\d+\(\d\)", "x", text)  # functions, an HKID number
    text = re.sub(r" \((?:%1|\*[^)]*)\)$", "", text)  # the pattern of a file filter is read by Qt
    faults = []
    near = rf"(?:[{CJK}」』”’）]|%\d)"
    for match in re.finditer(rf"{near} ?([,;:!?])|([,;:!?]) ?{near}|[{CJK}] ?[.()]|[.()] ?[{CJK}]", text):
        faults.append(f"has a half-width mark in “{match.group(0)}”")
    if re.search("[“”]" if chinese == "zh_HK" else "[「」『』]", text) or ('"' in text and re.search(f"[{CJK}]", text)):
        faults.append("uses quotation marks of the other side")
    if text.count("「") != text.count("」") or text.count("“") != text.count("”") or text.count("（") != text.count("）"):
        faults.append("has a quotation mark or bracket without its partner")
    if re.search(rf"[，。；：、？！）」”] | [，。；：、？！（「“]", text) and not re.search(r"： ?%|[。？！] ", text):
        faults.append("has a space beside a full-width mark")
    return faults


class Glossary:
    """The verified terms, longest first, so that “client asset” is not also read as “client”."""

    def __init__(self, path):
        self.terms = {}
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                name = re.sub(r"\s*\([^)]*\)", "", row["en"]).strip().lower()
                if row["verified"] == "yes" and name not in EVERYDAY and len(name) > 3:
                    known = self.terms.setdefault(name, {"zh_HK": set(), "zh_CN": set()})
                    hongkong = row["zh_Hant"].replace("“", "「").replace("”", "」")
                    known["zh_HK"].add(re.sub(r"[（(].*?[）)]", "", hongkong))
                    known["zh_CN"].add(re.sub(r"[（(].*?[）)]", "", row["zh_Hans"]))
        self.pattern = re.compile(r"\b(" + "|".join(re.escape(t) for t in sorted(self.terms, key=len, reverse=True))
                                  + r")(?:s|es)?\b", re.IGNORECASE)

    def departures(self, entry, form, chinese):
        text = MNEMONIC.sub(r"\1", entry.source)
        return [f"renders “{name}” as none of {sorted(self.terms[name][chinese])}"
                for name in sorted({m.group(1).lower() for m in self.pattern.finditer(text)})
                if not any(word in form for word in self.terms[name][chinese])]


def complaints(entry, chinese, glossary):
    """All that is wrong with one entry of aspirant_zh_HK or aspirant_zh_CN."""
    found = unfinished(entry)
    if found:
        return found
    for form in entry.forms:
        found += (placeholders(entry, form) + mnemonics(entry, form) + edges(entry, form) + script(form, chinese)
                  + other_side(form, chinese) + punctuation(form, chinese)
                  + glossary.departures(entry, form, chinese))
    return found


def plural_complaints(entry):
    """English: both plural forms; the singular may do without its %n."""
    found = unfinished(entry)
    if found or not entry.plural:
        return found + ([] if entry.plural else ["is not a plural; English stands in the source"])
    if len(entry.forms) != 2:
        return ["has not two forms"]
    found = placeholders(entry, entry.forms[1])
    return found or [f for f in placeholders(entry, entry.forms[0]) if "%n" in entry.forms[0]]
