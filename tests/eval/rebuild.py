#!/usr/bin/env python3
"""Makes a parser's input from gold files.

    rebuild.py tokens GOLD.conllu    CoNLL-U with forms, ranges, comments and SpaceAfter only
    rebuild.py bio NAMES.bio         a BIO file as CoNLL-U with forms, tags and NE, without trees

Writes to standard output; input may be gzipped. Raw text is made by `segmentation_eval.py text`.
"""
import sys

from conllu_eval import opened


def rows(path):
    """None for the end of a sentence, a string for a comment, a list for a token."""
    with opened(path) as file:
        for line in file:
            line = line.rstrip("\r\n")
            if not line:
                yield None
            elif line.startswith("#") and ("\t" not in line or line.startswith("# ")):
                yield line
            else:
                yield line.split("\t")


def tokens(path, out):
    for row in rows(path):
        if row is None:
            out.write("\n")
        elif isinstance(row, str):
            out.write(row + "\n")
        else:
            misc = "SpaceAfter=No" if "SpaceAfter=No" in row[9].split("|") else "_"
            out.write("\t".join([row[0], row[1]] + ["_"] * 7 + [misc]) + "\n")


def bio(path, out):
    number, open_sentence = 0, False
    for row in rows(path):
        if row is None:
            if open_sentence:
                out.write("\n")
            number, open_sentence = 0, False
        elif isinstance(row, str):
            out.write(row + "\n")
        else:
            number, open_sentence = number + 1, True
            upos, xpos = (row[1], row[2]) if len(row) == 4 else ("_", "_")
            name = "_" if row[-1] == "O" else "NE=" + row[-1]
            out.write("\t".join([str(number), row[0], "_", upos, xpos, "_", "_", "_", "_", name]) + "\n")
    if open_sentence:
        out.write("\n")


def main():
    kinds = {"tokens": tokens, "bio": bio}
    if len(sys.argv) != 3 or sys.argv[1] not in kinds:
        sys.exit("usage: rebuild.py tokens|bio FILE")
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    try:
        kinds[sys.argv[1]](sys.argv[2], sys.stdout)
    except (OSError, EOFError, ValueError, IndexError) as error:
        sys.exit(f"rebuild.py: {sys.argv[2]}: {error}")


if __name__ == "__main__":
    main()
