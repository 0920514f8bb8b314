#!/usr/bin/env python3
"""What `ownership --bods` writes satisfies the schema of the standard, and survives `ownership import`."""
import json
import pathlib
import unittest
import warnings

import jsonschema

from aspirant_cli import WorkspaceCase

def absolute(schema, name):
    """With the schema's own name in references to itself: jsonschema 4.10 of Debian 12 loses it where names are URNs."""
    if isinstance(schema, list):
        return [absolute(one, name) for one in schema]
    if not isinstance(schema, dict):
        return schema
    return {key: name + one if key == "$ref" and one.startswith("#") else absolute(one, name) for key, one in schema.items()}


SCHEMAS = {}
for path in (pathlib.Path(__file__).parent / "schema-0.4").glob("*.json"):
    schema = json.loads(path.read_text(encoding="utf-8"))
    SCHEMAS[schema["$id"]] = absolute(schema, schema["$id"])
warnings.simplefilter("ignore", DeprecationWarning)  # newer versions resolve otherwise; Debian 12 has only this way
RESOLVER = jsonschema.RefResolver.from_schema(SCHEMAS["urn:statement"], store=SCHEMAS)
VALIDATOR = jsonschema.Draft202012Validator(SCHEMAS["urn:statement"], resolver=RESOLVER, format_checker=jsonschema.FormatChecker())


def wrong(statements):
    return [f"{'/'.join(map(str, e.absolute_path))}: {e.message[:200]}" for e in VALIDATOR.iter_errors(statements)]


class Bods(WorkspaceCase):
    def export(self, draft, name="out.json"):
        out = self.path / name
        done = self.cli("--json", "ownership", draft, "--bods", out, "--as-at", "2026-11-22", check=0).json
        statements = json.loads(out.read_text(encoding="utf-8"))
        self.assertEqual(done["statements"], len(statements))
        self.assertEqual(done["bytes"], out.stat().st_size)
        return statements, out

    def consistent(self, statements):
        """What the schema cannot say and the standard asks: order, references, one status after another."""
        open_records, seen = {}, set()
        for one in statements:
            self.assertNotIn(one["statementId"], seen)
            seen.add(one["statementId"])
            self.assertNotEqual(open_records.get(one["recordId"]), "closed")
            details = one["recordDetails"]
            if one["recordType"] == "relationship":
                for end in ("subject", "interestedParty"):
                    if isinstance(details[end], str):
                        self.assertIn(details[end], open_records)
                for component in details.get("componentRecords", []):
                    self.assertIn(component, open_records)
            open_records[one["recordId"]] = one["recordStatus"]
        kinds = {one["recordId"]: one["recordType"] for one in statements}
        for one in statements:
            for interest in one["recordDetails"].get("interests", []):
                if interest.get("beneficialOwnershipOrControl"):
                    self.assertEqual(kinds[one["recordDetails"]["interestedParty"]], "person")

    def test_schema_refuses(self):
        self.assertTrue(wrong([{"statementId": "x"}]))
        self.assertTrue(wrong([{"statementId": "x" * 32, "declarationSubject": "s", "recordId": "r", "recordType": "person",
                                "statementDate": "2026-01-01", "recordDetails": {"isComponent": False, "personType": "cat"}}]))

    def test_samples(self):
        for sample in ("vatp-harbour", "va-custody-poor"): # tst_bods takes the other samples there and back
            with self.subTest(sample):
                statements, out = self.export(self.sample(sample))
                self.assertGreater(len(statements), 5)
                self.assertEqual(wrong(statements), [])
                self.consistent(statements)
                copy = self.new(pack=sample.rsplit("-", 1)[0])
                plan = self.cli("--json", "ownership", "import", copy, out, "--dry-run", check=0).json
                self.assertFalse(plan["written"])
                self.assertEqual(self.cli("--json", "show", copy, check=0).json.get("bods"), None)
                done = self.cli("--json", "ownership", "import", copy, out, check=0).json
                self.assertEqual((done["written"], done["differing"]), (True, []))
                self.assertEqual(self.export(copy, "again.json")[1].read_bytes(), out.read_bytes())
                text = self.cli("ownership", "import", copy, out, "--dry-run", "--lang", "zh-Hant", check=0).out.decode()
                self.assertIn("沒有寫入", text)

    def test_changed_and_back(self):
        """An answer changed after an import is an update; differing answers stand, and are told with exit 1."""
        draft = self.sample()
        first, out = self.export(draft)
        copy = self.new()
        self.cli("ownership", "import", copy, out, check=0)
        answers = self.cli("--json", "show", copy, check=0).json["answers"]
        row = answers["persons"][0]["$row"]
        self.cli("answer", copy, f"persons[{row}].birth_place", '"Lamma"', check=0)
        second, changed = self.export(copy, "second.json")
        self.assertEqual(second[:len(first)], first)
        self.assertEqual([one["recordStatus"] for one in second[len(first):]], ["updated"])
        self.assertEqual(wrong(second), [])
        self.consistent(second)
        told = self.cli("--json", "ownership", "import", draft, changed, check=1).json
        self.assertEqual([one["offered"] for one in told["differing"]], ["Lamma"])

    def test_bundle(self):
        """What others stated goes with the bundle and comes back."""
        draft = self.sample()
        _, out = self.export(draft)
        self.cli("ownership", "import", draft, out, check=0)
        self.cli("export", draft, "--out", self.path / "b.zip", "--incomplete", check=0)
        other = self.cli("--json", "import", self.path / "b.zip", check=0).json["draft"]
        kept = [self.cli("--json", "show", d, check=0).json["bods"] for d in (draft, other)]
        self.assertEqual(kept[0], kept[1])

    def test_refused(self):
        draft = self.sample()
        bad = self.path / "bad.json"
        bad.write_text('[{"statementID": "a", "statementType": "entityStatement"}]')
        self.assertEqual(self.cli("--json", "ownership", "import", draft, bad, check=3).json["error"]["code"], "bods.version")
        self.assertEqual(self.cli("--json", "ownership", "import", draft, self.path / "none", check=3).json["error"]["code"], "file.unreadable")
        self.assertEqual(self.cli("--json", "ownership", draft, "--bods", self.path / "no" / "such", check=3).json["error"]["code"], "file.write")


if __name__ == "__main__":
    unittest.main()
