"""Statements of the program that strict readers judged (tests/eval/judged): which of them it still makes, and how many of
those are right. Used by run_extraction and fit_confidence."""

import csv
import json

import extraction_sets as sets

FIELDS = ("begin", "end", "actor", "stance", "kind", "object", "verdict", "fault", "reason")
GOOD = ("right", "nearly")  # nearly: right but for a label that is cut short, too broad or clumsy


def read_verdicts(path):
    """The rows of a .tsv file as dictionaries, offsets as numbers."""
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    for number, row in enumerate(rows, 2):
        if tuple(row) != FIELDS or row["verdict"] not in ("right", "nearly", "wrong"):
            raise ValueError(f"{path}:{number}: not a row of {', '.join(FIELDS)}")
        row["begin"], row["end"] = int(row["begin"]), int(row["end"])
    return rows


def key_of(row):
    return row["actor"], row["stance"], row["kind"], row["object"]


def described(records):
    """Each statement that takes a side, with the fields of a verdict."""
    names = {r["id"]: r["name"] for r in records if r["record"] == "entity"}
    labels = {r["id"]: r["label"] for r in records if r["record"] == "issue"}
    for record in records:
        if record["record"] != "statement" or record["stance"] == "neutral":
            continue
        target = record.get("target")
        yield record, {"actor": names.get(record["actor"].get("entity"), ""), "stance": record["stance"],
                       "kind": "actor" if target else "issue",
                       "object": names[target["entity"]] if target else labels[record["issue"]["id"]],
                       "begin": record["evidence"][0]["start"], "end": record["evidence"][-1]["end"]}


def matched(rows, records):
    """Pairs of statement and verdict: the same actor, stance and object, evidence that overlaps; each verdict once."""
    left = {}
    for row in rows:
        left.setdefault(key_of(row), []).append(row)
    for record, made in described(records):
        rest = left.get(key_of(made), [])
        for row in rest:
            if row["begin"] < made["end"] and made["begin"] < row["end"]:
                rest.remove(row)
                yield record, row
                break


def read_judged(bench, *options):
    """By the name of its text: all verdicts, and pairs of a statement that is still made and its verdict."""
    folder = bench.corpus.parent / "judged"
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))}
    if not texts:
        raise sets.Skipped("no texts in tests/eval/judged")
    records = bench.extract("judged", texts.items(), "document,entity,issue,statement", *options)
    parts = sets.records_by_document(records)
    found = {}
    for name in texts:
        rows = read_verdicts(folder / f"{name}.tsv")
        found[name] = rows, list(matched(rows, [json.loads(line) for line in parts[name].splitlines()]))
    return found


def examples(pairs):
    """Grounds (with extract --grounds) and whether the statement is right or nearly so."""
    return [(record["grounds"], int(row["verdict"] in GOOD)) for record, row in pairs]


def summary(bench):
    """Rows (of the statements judged, how many are still made; of those with a confidence from .8 and from .9 on), each with
    the number and the shares that are right, and right or nearly so."""
    found = read_judged(bench)
    rows = [row for verdicts, _ in found.values() for row in verdicts]
    pairs = [pair for _, made in found.values() for pair in made]
    yield "judged", rows
    yield "of these still made", [row for _, row in pairs]
    for least in (.5, .6, .7, .8, .9):
        yield f"confidence from {least} on", [row for record, row in pairs if record["confidence"] >= least]
