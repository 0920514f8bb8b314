#!/usr/bin/env python3
"""Validates the pack schema, every pack file against it, and that bad packs fail."""
import copy
import json
import pathlib
import sys

import jsonschema

root = pathlib.Path(sys.argv[1])
failures = []


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def patch(value, pointer, new, remove=False):
    *parents, last = pointer.split("/")[1:]
    for token in parents:
        value = value[int(token)] if isinstance(value, list) else value[token]
    if remove:
        del value[last]
    elif isinstance(value, list):
        value[int(last)] = new
    else:
        value[last] = new


schema = load(root / "resources/packs/pack.schema.json")
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)

files = sorted(p for p in (root / "resources/packs").rglob("*.json") if p.name != "pack.schema.json")
for path in files:
    for error in validator.iter_errors(load(path)):
        failures.append(f"{path.relative_to(root)} /{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}")

base = load(root / "tests/corpus/packs/base.json")
for error in validator.iter_errors(base):
    failures.append(f"base.json /{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}")
cases = [c for c in load(root / "tests/corpus/packs/invalid.json") if c.get("schema", True)]
for case in cases:
    bad = copy.deepcopy(base)
    for pointer, value in case.get("set", {}).items():
        patch(bad, pointer, value)
    for pointer in case.get("remove", []):
        patch(bad, pointer, None, remove=True)
    if validator.is_valid(bad):
        failures.append(f"The schema accepts a bad pack: {case['name']}")

if len(cases) < 40 or not files:
    failures.append("The table of bad packs, or the packs, are missing.")
print("\n".join(failures) or f"{len(files)} files are valid; {len(cases)} bad packs are refused.")
sys.exit(1 if failures else 0)
