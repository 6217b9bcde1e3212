#!/usr/bin/env python3
"""Invented records for benchmarks of conversions: a document with three statements for every four records, by 20,000
actors on 500 issues, each named where it is first used. The same bytes each time.

usage: records.py RECORDS >out.jsonl
"""

import random
import sys

WORDS = "the new bridge toll will cost drivers more and the council has said so before in its report".split()


def main(count):
    draw = random.Random(7)
    actors, issues = set(), set()
    out = sys.stdout
    out.write('{"record":"header","format":"standpoint","version":"1.0","offsets":"codepoint"}\n')
    for number in range(count // 4):
        head = " ".join(draw.choices(WORDS, k=8))
        text, statements, start = head + ".", [], len(head) + 1
        names = []
        for at in range(3):
            actor = int(20000 * draw.random() ** 2)
            issue = int(500 * draw.random() ** 2)
            quote = f"Speaker {actor} rejected plan {issue}."
            if actor not in actors:
                actors.add(actor)
                names.append(f'{{"record":"entity","id":"e:{actor:016x}","name":"Speaker {actor}","kind":"person"}}\n')
            if issue not in issues:
                issues.add(issue)
                names.append(f'{{"record":"issue","id":"i:{issue:016x}","label":"plan {issue}"}}\n')
            end = start + 1 + len(quote)
            span = f'"start":{start + 1},"end":{end},"quote":"{quote}"'
            statements.append(
                f'{{"record":"statement","id":"s:{number * 3 + at:016x}","doc":"d:{number:016x}","actor":{{"entity":"e:{actor:016x}"}},'
                f'"issue":{{"id":"i:{issue:016x}","by":"phrase","score":1}},"stance":"{draw.choice(["support", "oppose"])}",'
                f'"strength":0.9,"confidence":0.7,"act":"reject","evidence":[{{{span},"stage":"exact"}}]}}\n')
            text += " " + quote
            start = end
        out.write(f'{{"record":"document","id":"d:{number:016x}","text":"{text}","title":"Report {number}",'
                  f'"date":"20{number % 26:02d}-03-{number % 28 + 1:02d}","source":"The Herald"}}\n')
        out.writelines(names)
        out.writelines(statements)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(int(sys.argv[1]))
