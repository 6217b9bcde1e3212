#!/usr/bin/env python3
"""RESULTS.md from the figures of `run`: table.py FOLDER, with FOLDER/<set>.<gold|raw>.json. Writes to standard output."""
import json
import os
import sys

SETS = ["ewt-dev", "gum-dev", "crossner-politics-dev", "gum-news"]
GOLD = [("UPOS", "UPOS"), ("XPOS", "XPOS"), ("lemma", "Lemmas"), ("UAS", "UAS"), ("LAS", "LAS"),
        ("nsubj", "nsubj"), ("obj", "obj"), ("ccomp", "ccomp"), ("advcl", "advcl"), ("names", "Names"),
        ("PER", "Names PER"), ("ORG", "Names ORG"), ("LOC", "Names LOC")]
RAW = [("tokens", "Tokens"), ("words", "Words"), ("sentences", "Sentences"), ("UPOS", "UPOS"), ("lemma", "Lemmas"),
       ("UAS", "UAS"), ("LAS", "LAS"), ("names", "Names")]


def rows(folder, kind, measures):
    yield "| set | " + " | ".join(title for title, _ in measures) + " |"
    yield "|---|" + "---:|" * len(measures)
    for name in SETS:
        path = os.path.join(folder, f"{name}.{kind}.json")
        if not os.path.exists(path):
            continue
        with open(path, encoding="utf-8") as file:
            figures = json.load(file)
        cells = [f"{figures[m]['f1']:.4f}".lstrip("0") if m in figures else "" for _, m in measures]
        yield f"| {name} | " + " | ".join(cells) + " |"


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: table.py FOLDER")
    folder = sys.argv[1]
    print("# Tags, trees and names on the development sets\n")
    print("Written by `tests/eval/run`. F1 after CoNLL 2018: punctuation counts, subtypes of relations do not, all that is")
    print("scored is predicted. Names: exact span and type. The sets were not trained on; test sets are held back.\n")
    print("## Gold tokens and sentences\n")
    print("\n".join(rows(folder, "gold", GOLD)))
    print("\n## Raw text\n")
    print("gum-news: GUM's news, interviews and biographies, training and development parts; segmentation only.\n")
    print("\n".join(rows(folder, "raw", RAW)))


if __name__ == "__main__":
    main()
