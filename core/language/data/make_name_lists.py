#!/usr/bin/env python3
"""Writes name_lists.tsv, the lists of names that the trainer turns into features: LIST<TAB>name, lower case, words parted by blanks.

    make_name_lists.py GAZETTEER.tsv.gz US_OFFICE_HOLDERS.csv US_COMMITTEES.csv > name_lists.tsv

GAZETTEER.tsv.gz: CLASS<TAB>name, made from the actor dictionaries of openeventdata/petrarch2 (MIT, LICENSE.petrarch2).
US_*.csv: from unitedstates/congress-legislators (CC0 1.0). Beside it: hand_made_lists.tsv and the lists of ../name_lists.cpp.
"""
import collections
import csv
import gzip
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
CLASSES = {"LEADER": "leader", "GPE": "place", "CORP": "company", "IGO": "international", "ARMED": "armed",
           "GOVX": "office", "OTHX": "other"}
# Functions of ../name_lists.cpp that are lists of single words.
CPP_LISTS = {"person_titles": "title", "first_names": "first_name", "countries": "country", "demonyms": "demonym",
             "party_groups": "demonym", "calendar_words": "calendar"}
MAX_WORDS = 8


def words_of_cpp(source, function):
    """The words of `const WordSet& function() { static const WordSet words("..." "..."); }`."""
    body = re.search(r"WordSet& %s\(\) \{.*?WordSet \w+\((.*?)\);" % function, source, re.S)
    if body is None:
        sys.exit("make_name_lists: no list '%s' in name_lists.cpp" % function)
    return "".join(re.findall(r'"([^"]*)"', body.group(1))).split()


def split_marks(name):
    """Words as the treebanks part them: "zanu-pf" is three."""
    return re.sub(r"\s+", " ", re.sub(r"([-,'])", r" \1 ", name.replace("’", "'"))).replace(" ' s", " 's").strip()


def main(gazetteer, holders, committees):
    lists = collections.OrderedDict()

    def add(label, name):
        name = name.lower().strip()
        for form in {name, split_marks(name)}:
            if form and len(form.split()) <= MAX_WORDS and len(form) > 1:
                lists.setdefault((label, form))

    people = []
    with gzip.open(gazetteer, "rt", encoding="utf-8") as lines:
        for line in lines:
            label, name = line.rstrip("\n").split("\t")
            add(CLASSES[label], name)
            if label == "LEADER":
                people.append(name.split())
    with open(holders, encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            for name in [row["name"]] + row["aliases"].split("|"):
                add("politician", name)
                people.append(name.lower().split())
    with open(committees, encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            add("office", row["name"])

    with open(os.path.join(HERE, "hand_made_lists.tsv"), encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("#"):
                continue
            label, names = line.rstrip("\n").split("\t")
            for name in names.split("|"):
                add(label, name)
    source = open(os.path.join(HERE, "..", "name_lists.cpp"), encoding="utf-8").read()
    for function, label in CPP_LISTS.items():
        for word in words_of_cpp(source, function):
            add(label, word.replace("_", " "))

    # Names of people part into first names and surnames; a word that is both counts as what it is more often.
    firsts = collections.Counter(p[0] for p in people if len(p) > 1 and p[0].isalpha())
    lasts = collections.Counter(p[-1] for p in people if len(p) > 1 and p[-1].isalpha())
    for word, count in firsts.items():
        if count >= 3 and count >= lasts[word] and len(word) > 2:
            add("first_name", word)
    for word, count in lasts.items():
        if count >= 2 and count > firsts[word] and len(word) > 2:
            add("surname", word)

    for label, name in sorted(lists):
        print("%s\t%s" % (label, name))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
