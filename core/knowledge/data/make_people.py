#!/usr/bin/env python3
"""Writes people.csv and people_roles.csv from a table of US office holders.

  make_people.py US_OFFICE_HOLDERS.csv

The table (columns name,aliases,wikidata,role,of,state,party,from,to) was made of
unitedstates/congress-legislators, CC0 1.0. A person is called by the shortest of the names given, without middle
initials; all others are aliases. The same table gives the same files.
"""
import csv
import os
import re
import sys

OFFICES = {  # role and body of the table -> office of offices.csv
    ("Representative", "United States House of Representatives"): "us-representative",
    ("Senator", "United States Senate"): "us-senator",
    ("President", "United States"): "us-president",
    ("Vice President", "United States"): "us-vice-president",
}

KNOWN_AS = {"Q207": "George W. Bush"}  # where the table has no name that texts use


def clean(name):
    return re.sub(r"\s+", " ", name.replace("|", " ")).strip()


def names_of(row):
    names = [row["name"]] + [alias for alias in row["aliases"].split("|") if alias]
    every = []
    for name in map(clean, names):
        nick = re.match(r'(\S+(?: \S\.)?) "(\w+)" (.+)', name)  # Eric A. "Rick" Crawford
        every += [name, f"{nick[2]} {nick[3]}"] if nick else [name]
        bare = re.sub(r" [A-Z]\.(?= )", "", name)
        every += [bare] if bare != name and '"' not in bare else []
    return list(dict.fromkeys(every))


def main_name(names):
    plain = [n for n in names if '"' not in n and not re.search(r"\b[A-Z]\.", n) and "," not in n] or names
    return min(plain, key=lambda n: (len(n.split()), len(n), n))


def main():
    holders, here = sys.argv[1], os.path.dirname(os.path.abspath(__file__))
    people, terms = {}, []
    with open(holders, encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            key = row["wikidata"] or row["name"]
            person = people.setdefault(key, {"names": [], "wikidata": row["wikidata"], "notes": set()})
            person["names"] += [n for n in names_of(row) if n not in person["names"]]
            if row["party"] and row["state"]:
                person["notes"].add(f'{row["party"]}, {row["state"]}')
            office = OFFICES.get((row["role"], row["of"]))
            if office is None:
                sys.exit(f'make_people.py: no office for {row["role"]} of {row["of"]}')
            terms.append((office, key, row["from"], row["to"]))
    shared = [main_name(p["names"]) for p in people.values()]
    for key, person in people.items():  # two of one short name go by a longer one
        short = main_name(person["names"])
        longest = max(person["names"], key=lambda n: (len(n), n))
        person["name"] = KNOWN_AS.get(key) or (short if shared.count(short) == 1 else longest)
    ids = {key: "p-" + (p["wikidata"].lower() or re.sub(r"\W+", "-", key.lower())) for key, p in people.items()}

    with open(os.path.join(here, "people.csv"), "w", encoding="utf-8", newline="") as out:
        out.write("# Written by make_people.py from unitedstates/congress-legislators (CC0 1.0), commit dfa9622 of 15 June 2026.\n")
        table = csv.writer(out, lineterminator="\n")
        table.writerow("id kind name aliases part_of country wikidata note".split())
        for key in sorted(people, key=lambda k: ids[k]):
            person = people[key]
            name = person["name"]
            others = [n for n in person["names"] if n != name]
            table.writerow([ids[key], "person", name, "|".join(others), "", "US", person["wikidata"], "; ".join(sorted(person["notes"]))])
    with open(os.path.join(here, "people_roles.csv"), "w", encoding="utf-8", newline="") as out:
        out.write("# Written by make_people.py. The end of a sitting member is the end of the term.\n")
        table = csv.writer(out, lineterminator="\n")
        table.writerow("office person from to as_of".split())
        for office, key, first, last in sorted(terms, key=lambda t: (t[0], ids[t[1]], t[2])):
            table.writerow([office, ids[key], first, last, "2026-06-15"])


if __name__ == "__main__":
    main()
