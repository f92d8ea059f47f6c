"""Reads what `sop run` wrote for other programs: resultaten.json against its schema and the CSV files, data/ with the Frictionless validator.

usage: check_data.py FOLDER [more folders]   (of a year, or with years in it)
"""
import csv
import json
import sys
from decimal import Decimal
from pathlib import Path

import frictionless
import jsonschema

LISTS = {"kortste_weg": " ", "kortste_weg_naar": " ", "afspraken": ", "}
# Files in data/ that the package does not describe: they are about sets, not about results.
BESIDE = {"kenmerken.csv", "wijzigingen.csv"}


def sets(folder: Path) -> list[Path]:
    own = [folder] if (folder / "resultaten.json").exists() else sorted(p.parent for p in folder.glob("*/resultaten.json"))
    if not own:
        sys.exit(f"{folder}: there is no resultaten.json")
    return own


def shown(value) -> str:
    """A value of the JSON as its CSV shows it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, Decimal):
        text = format(value, "f")
        return (text.rstrip("0").rstrip(".") if "." in text else text).replace(".", ",")
    return str(value)


def check_json(folder: Path) -> list[str]:
    text = (folder / "resultaten.json").read_text("utf-8")
    schema = json.loads((folder / "resultaten-1.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    wrong = [f"{e.json_path}: {e.message}" for e in validator.iter_errors(json.loads(text))]
    file = json.loads(text, parse_float=Decimal)
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    read = {entry["file"]: entry.get("sha256") for entry in manifest["inputs"]}
    wrong += [f"{norm['id']}: not the norm that was read" for norm in file["normen"] if norm["sha256"] != read.get(norm["bestand"])]
    for table in ("scholen", "schooluitslagen", "uitslagen", "gesprekspunten", "dekking"):
        with open(folder / "data" / f"{table}.csv", encoding="utf-8-sig", newline="") as lines:
            rows = list(csv.DictReader(lines, delimiter=";"))
        records = file[table]
        if len(rows) != len(records):
            wrong.append(f"{table}: {len(records)} records, {len(rows)} rows")
        ids = {record["id"] for record in records}
        if len(ids) != len(records):
            wrong.append(f"{table}: an id twice")
        for row, record in zip(rows, records):
            for column, cell in row.items():
                value = record[column]
                own = LISTS[column].join(map(str, value)) if column in LISTS and isinstance(value, list) else shown(value)
                if own != cell.removeprefix("'"):
                    wrong.append(f"{table} {record['id']} {column}: {own!r} in JSON, {cell!r} in CSV")
    return wrong


def check_package(folder: Path) -> list[str]:
    file = folder / "data" / "datapackage.json"
    report = frictionless.validate(str(file))
    wrong = [f"{task.name}: {error.title}: {error.message}" for task in report.tasks for error in task.errors]
    wrong += [error.message for error in report.errors]
    described = {own["path"] for own in json.loads(file.read_text("utf-8"))["resources"]}
    there = {path.name for path in (folder / "data").glob("*.csv")} - BESIDE
    wrong += [f"{name} is described and not there, or the other way round" for name in sorted(described ^ there)]
    return wrong


def main() -> None:
    failed = False
    for folder in (own for given in sys.argv[1:] for own in sets(Path(given))):
        wrong = check_json(folder) + check_package(folder)
        failed |= bool(wrong)
        print(f"{folder}: {'read as described' if not wrong else f'{len(wrong)} faults'}")
        for line in wrong[:40]:
            print(f"  {line}")
    sys.exit(failed)


main()
