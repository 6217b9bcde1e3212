#!/usr/bin/env python3
"""Count what the Standpoint corpus holds, as the table of its README.

usage: counts.py [FOLDER]            prints the table
       counts.py [FOLDER] --write    puts it into FOLDER/README.md between the lines <!-- counts --> and <!-- /counts -->
Core items in brackets.  Standard library only.
"""
import json
import os
import re
import sys

SPLITS = (("train", "01234"), ("dev", "567"), ("test", "89"))
KINDS = ("entities", "affiliations", "issues", "statements", "relations", "attributions")
BEGIN, END = "<!-- counts -->", "<!-- /counts -->"
WORDS = re.compile(r"\w+(?:['\u2019]\w+)*")


def split_of(stem):
    """A story belongs to the split of the last digit of its number."""
    return next(name for name, digits in SPLITS if stem[1] in digits)


def count(folder):
    rows = {name: {"texts": 0, "words": 0, "stances": {}, **{k: [0, 0] for k in KINDS}} for name, _ in SPLITS}
    for name in sorted(os.listdir(folder)):
        if not re.fullmatch(r"\d\d_[a-z0-9_]+\.json", name):
            continue
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            gold = json.load(file)
        with open(os.path.join(folder, gold["text_file"]), encoding="utf-8") as file:
            text = file.read()
        row = rows[split_of(name)]
        row["texts"] += 1
        row["words"] += len(WORDS.findall(text))
        for kind in KINDS:
            row[kind][0] += len(gold[kind])
            row[kind][1] += sum(item.get("level") == "core" for item in gold[kind])
        for statement in gold["statements"]:
            stance = statement["stance"]
            row["stances"][stance] = row["stances"].get(stance, 0) + 1
    return rows


def total_of(rows):
    total = {"texts": 0, "words": 0, "stances": {}, **{k: [0, 0] for k in KINDS}}
    for row in rows.values():
        total["texts"] += row["texts"]
        total["words"] += row["words"]
        for kind in KINDS:
            total[kind] = [a + b for a, b in zip(total[kind], row[kind])]
        for stance, n in row["stances"].items():
            total["stances"][stance] = total["stances"].get(stance, 0) + n
    return total


def table(rows):
    lines = ["| split | texts | words | " + " | ".join(KINDS) + " | support/oppose/neutral |",
             "|---|" + "---:|" * (len(KINDS) + 3)]
    for name, row in list(rows.items()) + [("all", total_of(rows))]:
        cells = ["%d (%d)" % tuple(row[k]) if k != "attributions" else "%d" % row[k][0] for k in KINDS]
        stances = "/".join(str(row["stances"].get(s, 0)) for s in ("support", "oppose", "neutral"))
        lines.append("| %s | %d | %d | %s | %s |" % (name, row["texts"], row["words"], " | ".join(cells), stances))
    return "\n".join(lines)


def main(arguments):
    write = "--write" in arguments
    rest = [a for a in arguments if a != "--write"]
    if len(rest) > 1 or any(a.startswith("-") for a in rest):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    folder = rest[0] if rest else os.path.dirname(os.path.abspath(__file__))
    counted = table(count(folder))
    if not write:
        print(counted)
        return 0
    path = os.path.join(folder, "README.md")
    with open(path, encoding="utf-8") as file:
        readme = file.read()
    if readme.count(BEGIN) != 1 or readme.count(END) != 1:
        print("%s: expected one line %s and one line %s" % (path, BEGIN, END), file=sys.stderr)
        return 1
    head, rest = readme.split(BEGIN)
    tail = rest.split(END)[1]
    with open(path, "w", encoding="utf-8") as file:
        file.write(head + BEGIN + "\n" + counted + "\n" + END + tail)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
